import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { DeviationPareto } from '../../engine/model/plan';
import { formatShare } from '../../i18n/format-values';
import type { PlanSummary } from '../../pipeline/plan-summary';
import { ChartFrame } from './ChartFrame';
import { ChoiceBar } from './ChoiceBar';
import { EmptyNote } from './EmptyNote';
import { useLayoutStyles } from './layout-styles';
import { ParetoChart } from './lazy-charts';
import { ParetoTable } from './ParetoTable';
import type { Pane } from './pane-context';
import { usePane } from './pane-context';
import { SectionHeading } from './SectionHeading';

/** The few causes of most deviations: lateness, stops or scrap. */
export function ParetoTab({ summary }: { readonly summary: PlanSummary }): ReactNode {
  const pane = usePane();
  const { say } = pane;
  const layout = useLayoutStyles();
  const heading = useId();
  const paretos = summary.pareto.filter(({ rows }) => rows.length > 0);
  const [chosen, setChosen] = useState<DeviationPareto['subject'] | null>(null);
  const shown = paretos.find(({ subject }) => subject === chosen) ?? paretos[0];
  if (shown === undefined) return <EmptyNote>{say('pareto.none')}</EmptyNote>;
  return (
    <section className={layout.tight} aria-labelledby={heading}>
      <SectionHeading id={heading}>{say('pareto.title')}</SectionHeading>
      <ChoiceBar
        label={say('pareto.subject')}
        choices={paretos.map(({ subject }) => ({ value: subject, text: say(`pareto.${subject}`) }))}
        value={shown.subject}
        onChange={setChosen}
      />
      <p className={layout.text} role="status">
        {sentenceOf(shown, pane)}
      </p>
      <ChartFrame label={say('pareto.chart')}>
        <ParetoChart key={shown.subject} pareto={shown} />
      </ChartFrame>
      <ParetoTable pareto={shown} />
    </section>
  );
}

/** How many causes make how much of it. */
function sentenceOf({ subject, rows }: DeviationPareto, { say, language }: Pane): string {
  const count = Math.max(1, rows.filter((row) => row.class === 'A').length);
  const share = formatShare(rows[count - 1]?.cumulativeShare ?? 1, language);
  return say(`pareto.sentence-${subject}`, { count, total: rows.length, share });
}

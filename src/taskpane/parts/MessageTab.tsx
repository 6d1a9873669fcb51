import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/format-values';
import type { PlanSummary } from '../../pipeline/plan-summary';
import { ChoiceBar } from './ChoiceBar';
import { EmptyNote } from './EmptyNote';
import { FindingList } from './lazy-findings';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';
import { SectionHeading } from './SectionHeading';

const SEVERITIES = ['error', 'warning', 'info'] as const;
type Filter = (typeof SEVERITIES)[number] | 'all';

/** The messages of a plan, filtered by severity. */
export function MessageTab({ summary: { findings, findingCounts } }: { readonly summary: PlanSummary }): ReactNode {
  const { say, language } = usePane();
  const layout = useLayoutStyles();
  const [filter, setFilter] = useState<Filter>('all');
  const total = SEVERITIES.reduce((sum, severity) => sum + findingCounts[severity], 0);
  if (total === 0) return <EmptyNote>{say('messages.none')}</EmptyNote>;
  const shown = filter === 'all' ? findings : findings.filter(({ severity }) => severity === filter);
  const count = filter === 'all' ? total : findingCounts[filter];
  const choices = [
    { value: 'all' as const, text: say('messages.all', { count: formatNumber(total, 0, language) }) },
    ...SEVERITIES.map((value) => ({ value, text: say(`messages.${value}`, { count: formatNumber(findingCounts[value], 0, language) }) })),
  ];
  return (
    <section className={layout.tight}>
      <SectionHeading>{say('messages.title')}</SectionHeading>
      <ChoiceBar<Filter> label={say('messages.filter')} choices={choices} value={filter} onChange={setFilter} />
      {shown.length === 0 ? (
        <EmptyNote>{say('messages.none-of-kind')}</EmptyNote>
      ) : (
        <FindingList key={filter} findings={shown} total={count} label={say('messages.title')} />
      )}
    </section>
  );
}

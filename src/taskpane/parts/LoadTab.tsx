import { Field, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { formatShare } from '../../i18n/format-values';
import type { PlanSummary, ResourceLoad } from '../../pipeline/plan-summary';
import { ChartFrame } from './ChartFrame';
import { ChoiceBar } from './ChoiceBar';
import { EmptyNote } from './EmptyNote';
import { useLayoutStyles } from './layout-styles';
import { LoadChart } from './lazy-charts';
import { overloadedPeriods, peakNeed, peakRate } from './load-rates';
import { LoadTable } from './LoadTable';
import type { Pane } from './pane-context';
import { usePane } from './pane-context';
import { SectionHeading } from './SectionHeading';

/** Load against capacity of one resource at a time, as a chart or as a table; the fullest first. */
export function LoadTab({ summary }: { readonly summary: PlanSummary }): ReactNode {
  const pane = usePane();
  const { say } = pane;
  const layout = useLayoutStyles();
  const { load, buckets } = summary;
  const [chosen, setChosen] = useState<string | null>(null);
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const heading = useId();
  const resource = load.find((row) => row.resource === chosen) ?? load[0];
  if (resource === undefined) return <EmptyNote>{say('load.none')}</EmptyNote>;
  const views = [
    { value: 'chart' as const, text: say('load.as-chart') },
    { value: 'table' as const, text: say('load.as-table') },
  ];
  return (
    <section className={layout.tight} aria-labelledby={heading}>
      <SectionHeading id={heading}>{say('load.title')}</SectionHeading>
      <Field label={say('load.resource')}>
        <Select value={resource.resource} onChange={(_, { value }) => setChosen(value)}>
          {load.map((row) => (
            <option key={row.resource} value={row.resource}>
              {choiceOf(row, pane)}
            </option>
          ))}
        </Select>
      </Field>
      <p className={layout.text} role="status">
        {sentenceOf(resource, pane)}
      </p>
      <ChoiceBar label={say('load.view')} choices={views} value={view} onChange={setView} />
      {view === 'table' ? (
        <LoadTable buckets={buckets} load={resource} />
      ) : (
        <ChartFrame label={say('load.chart')}>
          <LoadChart buckets={buckets} load={resource} />
        </ChartFrame>
      )}
    </section>
  );
}

/** A rate in words; work in closed time has none. */
function rateWords(rate: number, { say, language }: Pane): string {
  return Number.isFinite(rate) ? formatShare(rate, language) : say('load.closed');
}

function choiceOf(row: ResourceLoad, pane: Pane): string {
  const { resource } = row;
  if (overloadedPeriods(row) > 0) return pane.say('load.choice-over', { resource, rate: rateWords(peakNeed(row), pane) });
  return pane.say('load.choice', { resource, rate: rateWords(peakRate(row), pane) });
}

function sentenceOf(row: ResourceLoad, pane: Pane): string {
  const { resource, loadMinutes } = row;
  const count = overloadedPeriods(row);
  if (count > 0) return pane.say('load.over', { resource, count, total: loadMinutes.length });
  const rate = peakRate(row);
  return rate === 0 ? pane.say('load.idle', { resource }) : pane.say('load.within', { resource, rate: rateWords(rate, pane) });
}

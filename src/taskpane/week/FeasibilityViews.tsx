import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Verdict } from '../../engine/feasibility/feasibility';
import type { OutlookState } from '../../engine/feasibility/shortage-outlook';
import { formatNumber } from '../../i18n/format-values';
import type { FeasibilityAnswer } from '../../pipeline/week-answers';
import { useAction } from '../actions/use-action';
import { EmptyNote } from '../parts/EmptyNote';
import { FindingList } from '../parts/lazy-findings';
import { useLayoutStyles } from '../parts/layout-styles';
import { PagedList } from '../parts/PagedList';
import { SectionHeading } from '../parts/SectionHeading';
import type { Tone } from '../parts/Sign';
import { WeekLine } from './WeekLine';

interface Props {
  readonly answer: FeasibilityAnswer;
}

const TONES: Readonly<Record<Verdict, Tone>> = { feasible: 'good', tight: 'watch', not: 'bad' };
const OUTLOOK_TONES: Readonly<Record<OutlookState, Tone>> = { short: 'bad', act: 'watch', planned: 'good', low: 'watch' };

/** Each period with its verdict and every cause of it. */
export function PeriodsView({ answer: { periods } }: Props): ReactNode {
  const { tell } = useAction();
  return (
    <PagedList rows={periods} label={tell('feasibility.periods')} keyOf={({ name }) => name}>
      {({ name, verdict, lacks, cause, inform }) => (
        <WeekLine
          tone={TONES[verdict]}
          name={name}
          mark={lacks}
          texts={[cause ?? tell('feasibility.period-yes')]}
          details={[inform === null ? null : tell('week.inform', { who: inform })]}
        />
      )}
    </PagedList>
  );
}

/** What will run short, since when, who is hit and how long there is to react. */
export function ShortagesView({ answer: { shortages } }: Props): ReactNode {
  const { tell } = useAction();
  if (shortages.length === 0) return <EmptyNote>{tell('feasibility.shortages-none')}</EmptyNote>;
  const react = (days: number | null): string | null =>
    days === null ? null : days < 0 ? tell('feasibility.react-over', { days: -days }) : tell('feasibility.react', { days });
  return (
    <PagedList rows={shortages} label={tell('feasibility.shortages')} keyOf={({ item }) => item}>
      {({ item, description, state, dates, reactDays, root, what, hit, inform }) => (
        <WeekLine
          tone={OUTLOOK_TONES[state]}
          name={description === null ? item : `${item} · ${description}`}
          mark={react(reactDays)}
          texts={[dates, what, root === null ? null : tell('feasibility.root', { item: root })]}
          details={[hit, inform === null ? null : tell('week.inform', { who: inform })]}
        />
      )}
    </PagedList>
  );
}

/** Orders that cannot be kept or have little to spare, with what they wait for; what would help is one step away. */
export function OrdersView({ answer: { orders, orderCounts } }: Props): ReactNode {
  const { tell, open } = useAction();
  const layout = useLayoutStyles();
  const { feasible, tight, not } = orderCounts;
  if (orders.length === 0) return <EmptyNote>{tell('feasibility.orders-none')}</EmptyNote>;
  return (
    <>
      <p className={layout.text}>{tell('feasibility.orders-counts', { not, tight, feasible })}</p>
      <PagedList rows={orders} total={tight + not} label={tell('feasibility.orders')} keyOf={({ order }) => order}>
        {({ order, item, verdict, margin, cause, inform, customers, lateDemand }) => (
          <WeekLine
            tone={TONES[verdict]}
            name={`${order} · ${item}`}
            mark={margin}
            texts={[cause]}
            details={[customers, inform === null ? null : tell('week.inform', { who: inform })]}
          >
            {lateDemand !== null && (
              <Button size="small" onClick={() => open('remedies', lateDemand)}>
                {tell('feasibility.help', { demand: lateDemand })}
              </Button>
            )}
          </WeekLine>
        )}
      </PagedList>
    </>
  );
}

/** Hours asked for and open of each resource, and the persons that lack. */
export function MeansView({ answer: { capacity } }: Props): ReactNode {
  const { tell } = useAction();
  if (capacity.length === 0) return <EmptyNote>{tell('feasibility.means-none')}</EmptyNote>;
  return (
    <PagedList rows={capacity} label={tell('feasibility.means')} keyOf={({ subject }) => subject}>
      {({ subject, summary, need, isOverloaded }) => (
        <WeekLine tone={isOverloaded ? 'bad' : 'good'} name={subject} texts={[summary, need]} />
      )}
    </PagedList>
  );
}

/** The score of the tables, its trend, and what to look at: each row leads to its cell. */
export function DataView({ answer: { audit } }: Props): ReactNode {
  const { tell, language } = useAction();
  const layout = useLayoutStyles();
  const { score, rows, affected, trend, findings } = audit;
  const shown = (value: number): string => formatNumber(value, 1, language);
  return (
    <>
      {score !== null && (
        <section className={layout.tight}>
          <SectionHeading>{tell('feasibility.score', { score: shown(score) })}</SectionHeading>
          <p className={layout.text}>{tell('feasibility.score-about', { affected, rows })}</p>
          {trend.length > 1 && (
            <p className={layout.small}>
              {tell('feasibility.trend', {
                scores: trend
                  .slice(-6)
                  .map((point) => shown(point.score))
                  .join(' → '),
              })}
            </p>
          )}
        </section>
      )}
      {findings.length === 0 ? (
        <EmptyNote>{tell('feasibility.findings-none')}</EmptyNote>
      ) : (
        <FindingList findings={findings} label={tell('feasibility.findings')} />
      )}
    </>
  );
}

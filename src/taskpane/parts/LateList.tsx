import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatLength } from '../../i18n/format-length';
import { formatAmount, formatShortMoment } from '../../i18n/format-values';
import { frenchSpaces } from '../../i18n/french-spaces';
import { latenessHelp, latenessSentence } from '../../i18n/lateness-words';
import type { LateDemand, PlanSummary } from '../../pipeline/plan-summary';
import { EmptyNote } from './EmptyNote';
import { useLayoutStyles } from './layout-styles';
import { PagedList } from './PagedList';
import { usePane } from './pane-context';
import { SectionHeading } from './SectionHeading';

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalM} 0`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  late: { ...typographyStyles.body1Strong, color: tokens.colorStatusDangerForeground3, textAlign: 'end', flexShrink: 0 },
  term: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  reasons: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  summary: { ...typographyStyles.caption1, cursor: 'pointer', color: tokens.colorBrandForegroundLink },
});

/** Late demands, the worst first: by how much, why, and what would help. */
export function LateList({ summary }: { readonly summary: PlanSummary }): ReactNode {
  const { say } = usePane();
  const layout = useLayoutStyles();
  if (summary.lateDemands.length === 0) return <EmptyNote>{`${say('late.none')} ${say('late.none-about')}`}</EmptyNote>;
  return (
    <section className={layout.tight}>
      <SectionHeading>{say('late.title')}</SectionHeading>
      <PagedList
        rows={summary.lateDemands}
        total={summary.kpis.lateDemands}
        label={say('late.title')}
        keyOf={(late) => late.demand}
        children={(late) => <LateRow late={late} />}
      />
    </section>
  );
}

function LateRow({ late }: { readonly late: LateDemand }): ReactNode {
  const { say, language, actions, open } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { demand, place, available, lateMinutes } = late;
  return (
    <article className={styles.row}>
      <div className={styles.head}>
        {place === null ? (
          <span className={styles.name}>{demand}</span>
        ) : (
          <Link as="button" className={styles.name} onClick={() => void actions.goTo(place)} title={say('list.go', { ...place })}>
            {demand}
          </Link>
        )}
        <span className={styles.late}>
          {available === null ? say('late.never') : say('late.by', { length: formatLength(lateMinutes, language) })}
        </span>
      </div>
      <p className={layout.small}>{whatAndWhen(late, usePane())}</p>
      <Reasons late={late} />
      <div>
        <Button size="small" aria-label={say('late.remedies-of', { demand })} onClick={() => open('remedies', demand)}>
          {say('late.remedies')}
        </Button>
      </div>
    </article>
  );
}

function whatAndWhen(late: LateDemand, { say, language }: ReturnType<typeof usePane>): string {
  const { item, customer, available } = late;
  const quantity = formatAmount(late.quantity, language);
  const due = formatShortMoment(late.due, language);
  const what = customer === null ? say('late.what', { quantity, item }) : say('late.what-for', { quantity, item, customer });
  const dates =
    available === null ? say('late.dates-never', { due }) : say('late.dates', { due, ready: formatShortMoment(available, language) });
  return `${what}, ${dates}`;
}

/** The root cause and what would help against it; the whole chain on demand. */
function Reasons({ late: { reasons } }: { readonly late: LateDemand }): ReactNode {
  const { say, language } = usePane();
  const styles = useStyles();
  const root = reasons[reasons.length - 1];
  if (root === undefined) return <p className={styles.words}>{say('late.no-reason')}</p>;
  return (
    <>
      <p className={styles.words}>
        <span className={styles.term}>{say('late.why')}</span>
        <br />
        {frenchSpaces(latenessSentence(root, language), language)}
      </p>
      <p className={styles.words}>
        <span className={styles.term}>{say('late.help')}</span>
        <br />
        {frenchSpaces(latenessHelp(root, language), language)}
      </p>
      {reasons.length > 1 && (
        <details>
          <summary className={styles.summary}>{say('late.explain', { count: reasons.length })}</summary>
          <ol className={styles.reasons}>
            {reasons.map((reason, index) => (
              <li key={index}>{frenchSpaces(latenessSentence(reason, language), language)}</li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

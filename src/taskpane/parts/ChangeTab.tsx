import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PlanChange } from '../../engine/model/plan';
import { formatNumber } from '../../i18n/format-values';
import type { ChangeSummary, LocatedChange } from '../../pipeline/plan-summary';
import { changeWords } from './change-words';
import { ChoiceBar } from './ChoiceBar';
import { EmptyNote } from './EmptyNote';
import { useLayoutStyles } from './layout-styles';
import { PagedList } from './PagedList';
import { usePane } from './pane-context';
import { SectionHeading } from './SectionHeading';
import { Spoken } from './Spoken';

const KINDS = ['moved', 'resource', 'quantity', 'new-order', 'gone-order'] as const;
type Filter = PlanChange['kind'] | 'all';

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalS} 0`, display: 'flex', flexDirection: 'column' },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  kind: { ...typographyStyles.body1 },
  values: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly changes: ChangeSummary;
  /** False before the plan is written: its rows are not there yet to lead to. */
  readonly isWritten?: boolean;
}

/** What moved, came, went or grew since the last plan: before → after; a row leads to its order. */
export function ChangeTab({ changes, isWritten = true }: Props): ReactNode {
  const { say, language } = usePane();
  const layout = useLayoutStyles();
  const [filter, setFilter] = useState<Filter>('all');
  const total = KINDS.reduce((sum, kind) => sum + changes.counts[kind], 0);
  if (!changes.compared) return <EmptyNote>{say('changes.first')}</EmptyNote>;
  if (total === 0) return <EmptyNote>{say('changes.none')}</EmptyNote>;
  const shown = filter === 'all' ? changes.rows : changes.rows.filter(({ kind }) => kind === filter);
  const choices = [
    { value: 'all' as const, text: say('changes.all', { count: formatNumber(total, 0, language) }) },
    ...KINDS.filter((kind) => changes.counts[kind] > 0).map((value) => ({
      value,
      text: say(`changes.${value}`, { count: formatNumber(changes.counts[value], 0, language) }),
    })),
  ];
  return (
    <section className={layout.tight}>
      <SectionHeading>{say('changes.title')}</SectionHeading>
      <ChoiceBar<Filter> label={say('changes.filter')} choices={choices} value={filter} onChange={setFilter} />
      <PagedList
        key={filter}
        rows={shown}
        total={filter === 'all' ? total : changes.counts[filter]}
        label={say('changes.title')}
        keyOf={(change, index) => `${change.order} ${change.operation ?? ''} ${change.kind} ${index}`}
        children={(change) => <ChangeRow change={isWritten ? change : { ...change, place: null }} />}
      />
    </section>
  );
}

function ChangeRow({ change }: { readonly change: LocatedChange }): ReactNode {
  const { say, language, actions } = usePane();
  const styles = useStyles();
  const { place = null } = change;
  const { name, kind, steps } = changeWords(change, say, language);
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        {place === null ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <Link as="button" className={styles.name} onClick={() => void actions.goTo(place)} title={say('list.go', { ...place })}>
            {name}
          </Link>
        )}
        <span className={styles.kind}>{kind}</span>
      </div>
      {steps.map(({ before, after }) => (
        <span key={`${before} ${after}`} className={styles.values}>
          {before === '' || after === '' ? (
            before + after
          ) : (
            <>
              <span aria-hidden="true">{say('change.before-after', { before, after })}</span>
              <Spoken>{say('change.spoken', { before, after })}</Spoken>
            </>
          )}
        </span>
      ))}
    </div>
  );
}

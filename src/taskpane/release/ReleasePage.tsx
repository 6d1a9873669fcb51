import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { minutesFromIso, startOfDay } from '../../engine/calendar/dates';
import { formatAmount, formatDay, formatShortMoment } from '../../i18n/format-values';
import type { ReleaseAnswer, ReleaseEntry } from '../../pipeline/release-question';
import { ActionFrame } from '../actions/parts/ActionFrame';
import { Asked, AskFooter } from '../actions/parts/Asking';
import { DateField } from '../actions/parts/DateField';
import { useAction, useQuestion } from '../actions/use-action';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { PagedList } from '../parts/PagedList';
import { WeekLine } from '../week/WeekLine';
import { releaseEdits } from './release-edits';

const QUESTION = { kind: 'release' } as const;
const TONES = { ready: 'good', note: 'watch', blocked: 'bad' } as const;

const useStyles = makeStyles({ wide: { flexGrow: 1 } });

/** Which orders may start, why the others may not, and their release. */
export function ReleasePage(): ReactNode {
  const { tell, actions, view } = useAction();
  const styles = useStyles();
  const state = useQuestion('release', QUESTION);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [freezes, setFreezes] = useState(true);
  const answer = state?.kind === 'answered' && state.answer.kind === 'release' ? state.answer : null;
  const release = async (): Promise<void> => {
    if (answer === null) return;
    const { edits, orders } = releaseEdits(answer, chosen, freezes);
    if (!(await actions.editRows(edits, tell('release.journal', { orders: orders.join(', ') })))) return;
    setChosen(new Set());
    void actions.ask(QUESTION);
  };
  const count = answer?.entries.filter(({ order }) => chosen.has(order)).length ?? 0;
  const button = (
    <Button
      appearance="primary"
      size="large"
      className={styles.wide}
      disabled={count === 0 || view.edit?.kind === 'writing'}
      onClick={() => void release()}
    >
      {count === 0 ? tell('release.apply-none') : tell('release.apply', { count })}
    </Button>
  );
  return (
    <ActionFrame title={tell('menu.release')} footer={<AskFooter state={state} otherwise={button} />}>
      <Asked state={state} kind="release">
        {(given) => <Entries answer={given} chosen={chosen} choose={setChosen} freezes={freezes} setFreezes={setFreezes} />}
      </Asked>
    </ActionFrame>
  );
}

interface EntriesProps {
  readonly answer: ReleaseAnswer;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (orders: ReadonlySet<string>) => void;
  readonly freezes: boolean;
  readonly setFreezes: (freezes: boolean) => void;
}

function Entries({ answer: { entries, until }, chosen, choose, freezes, setFreezes }: EntriesProps): ReactNode {
  const { tell, language } = useAction();
  const layout = useLayoutStyles();
  const [day, setDay] = useState('');
  if (entries.length === 0) return <EmptyNote>{tell('release.none')}</EmptyNote>;
  const wanted = minutesFromIso(day);
  const shown = entries.filter(({ start }) => wanted === null || startOfDay(start) === wanted);
  const free = shown.filter(({ verdict }) => verdict !== 'blocked').map(({ order }) => order);
  const isAll = free.length > 0 && free.every((order) => chosen.has(order));
  const set = (orders: readonly string[], isChosen: boolean): void =>
    choose(new Set(isChosen ? [...chosen, ...orders] : [...chosen].filter((order) => !orders.includes(order))));
  return (
    <div className={layout.stack}>
      <p className={layout.text}>{tell('release.about', { until: formatDay(until, language) })}</p>
      <Checkbox
        checked={freezes}
        label={`${tell('release.freeze')}. ${tell('release.freeze-about')}`}
        onChange={(_, { checked }) => setFreezes(checked === true)}
      />
      <DateField label={tell('release.day')} value={day} onChange={setDay} />
      <Checkbox
        checked={isAll}
        disabled={free.length === 0}
        label={tell('release.all', { count: free.length })}
        onChange={(_, { checked }) => set(free, checked === true)}
      />
      <PagedList rows={shown} label={tell('release.list')} keyOf={({ order }) => order}>
        {(entry) => <Entry entry={entry} isChosen={chosen.has(entry.order)} choose={(isChosen) => set([entry.order], isChosen)} />}
      </PagedList>
    </div>
  );
}

interface EntryProps {
  readonly entry: ReleaseEntry;
  readonly isChosen: boolean;
  readonly choose: (isChosen: boolean) => void;
}

function Entry({ entry, isChosen, choose }: EntryProps): ReactNode {
  const { tell, language } = useAction();
  const { order, item, description, quantity, unit, start, due, verdict, reasons, parts, afterSales } = entry;
  const amount = (value: number): string => formatAmount(Math.round(value * 10) / 10, language);
  const part = (key: 'need' | 'after-sales' | 'scrap' | 'over-launch' | 'lot', value: number): string | null =>
    Math.abs(value) < 0.05 ? null : tell(`release.${key}`, { amount: amount(value) });
  return (
    <WeekLine
      tone={TONES[verdict]}
      name={`${order} · ${item}`}
      mark={tell(`release.${verdict}`)}
      texts={[
        description || null,
        tell('release.what', {
          quantity: formatAmount(quantity, language),
          unit,
          start: formatShortMoment(start, language),
          due: formatDay(due, language),
        }),
        ...reasons,
      ]}
      details={[
        part('need', parts.need),
        part('after-sales', afterSales),
        part('scrap', parts.scrap),
        part('over-launch', parts.overLaunch),
        part('lot', parts.rounding),
      ]}
    >
      {verdict !== 'blocked' && (
        <Checkbox checked={isChosen} label={tell('release.choose', { order })} onChange={(_, { checked }) => choose(checked === true)} />
      )}
    </WeekLine>
  );
}

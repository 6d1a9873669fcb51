import { Button, Link } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { isoFromMinutes } from '../../engine/calendar/dates';
import { DEVIATION_AXES } from '../../engine/improvement/deviation-tolerance';
import type { DeviationLine } from '../../pipeline/improvement-question';
import { amountOf, AmountField } from '../actions/parts/AmountField';
import { DateField } from '../actions/parts/DateField';
import { useLayoutStyles } from '../parts/layout-styles';
import type { NewRow } from '../state/pane-state';
import { ImprovementFrame } from './ImprovementFrame';
import { ChoicePart, TextPart } from './TextPart';
import { useImprovement } from './use-improvement';

interface Props {
  /** Null: a new one. */
  readonly standing: DeviationLine | null;
  /** Words of causes that are known. */
  readonly causes: readonly string[];
  readonly changed: () => void;
  readonly close: () => void;
}

const NOTHING = {
  kind: 'safety',
  subject: '',
  operation: '',
  date: '',
  planned: '',
  actual: '',
  cause: '',
  comment: '',
  by: '',
  state: 'open',
};
type Draft = typeof NOTHING;

function draftOf({ axis, key, operation, cause, comment, state, at }: DeviationLine): Draft {
  const day = at === null ? '' : isoFromMinutes(at).slice(0, 10);
  return {
    ...NOTHING,
    ...{ kind: axis, subject: key, operation: operation === null ? '' : String(operation), date: day },
    ...{ cause: cause ?? '', comment: comment ?? '', state },
  };
}

/** What the planner says of a deviation: its cause, a comment, what became of it, and where the records are wrong. */
export function DeviationForm({ standing, causes, changed, close }: Props): ReactNode {
  const { word, tell, actions, view, open } = useImprovement();
  const layout = useLayoutStyles();
  const form = useId();
  const [before] = useState(standing === null ? NOTHING : draftOf(standing));
  const [draft, setDraft] = useState(before);
  const [isTried, setTried] = useState(false);
  useEffect(() => void actions.lookUp(), [actions]);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const isMissing = draft.subject.trim() === '';
  const place = standing?.place ?? null;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isMissing) return;
    const cells = cellsOf(draft, place === null ? null : before);
    if (Object.keys(cells).length === 0) return close();
    const expected: Readonly<Record<string, string>> = standing?.noteId ? { id: standing.noteId } : {};
    const note = word('deviation.note', { title: draft.subject });
    const written =
      place === null
        ? await actions.addRows('Deviations', [cells], note)
        : await actions.changeRows('Deviations', [{ row: place.row, expected, values: cells }], note);
    if (!written) return;
    changed();
    close();
  };
  const lists = view.lists;
  const subjects = [...(lists?.orders ?? []), ...(lists?.resources ?? []), ...(lists?.items ?? [])].map(({ id }) => id);
  const isFound = standing?.found === true;
  const buttons = (
    <>
      <Button type="submit" form={form} appearance="primary">
        {word('action.save')}
      </Button>
      <Button onClick={close}>{word('action.cancel')}</Button>
    </>
  );
  const problem = draft.cause.trim() === '' ? draft.comment.trim() : draft.cause.trim();
  return (
    <ImprovementFrame
      title={standing === null ? word('deviation.new') : `${standing.axisName} · ${standing.title}`}
      footer={buttons}
      isForm
    >
      {standing !== null && (
        <p
          className={layout.text}
        >{`${word('deviation.line', { planned: standing.planned, actual: standing.actual })} (${standing.difference})`}</p>
      )}
      <form id={form} className={layout.stack} onSubmit={(event) => void save(event)} noValidate>
        {!isFound && (
          <>
            <ChoicePart
              label={word('deviation.kind')}
              value={draft.kind}
              choices={DEVIATION_AXES.map((value) => ({ value, text: word(`kind.${value}`) }))}
              onChange={(kind) => change({ kind })}
            />
            <TextPart
              label={word('deviation.subject')}
              value={draft.subject}
              known={subjects}
              isRequired
              problem={isTried && isMissing ? tell('form.missing') : undefined}
              onChange={(subject) => change({ subject })}
            />
            <AmountField label={word('deviation.operation')} value={draft.operation} onChange={(operation) => change({ operation })} />
            <DateField label={word('deviation.date')} value={draft.date} onChange={(date) => change({ date })} />
          </>
        )}
        <TextPart label={word('deviation.cause')} value={draft.cause} known={causes} onChange={(cause) => change({ cause })} />
        <TextPart label={word('deviation.comment')} value={draft.comment} isLong onChange={(comment) => change({ comment })} />
        <ChoicePart
          label={word('deviation.state')}
          value={draft.state}
          choices={(['open', 'treated', 'dismissed'] as const).map((value) => ({ value, text: word(`deviation.state-${value}`) }))}
          onChange={(state) => change({ state })}
        />
        <Amounts draft={draft} isFound={isFound} change={change} />
        <TextPart label={word('deviation.reported-by')} value={draft.by} onChange={(by) => change({ by })} />
      </form>
      <div className={layout.row}>
        {problem !== '' && <Button onClick={() => open('causes', problem)}>{word('pareto.look-for-causes')}</Button>}
        {place !== null && (
          <Link as="button" onClick={() => void actions.goTo(place)}>
            {word('action.go-to', { row: place.row })}
          </Link>
        )}
      </div>
    </ImprovementFrame>
  );
}

interface AmountsProps {
  readonly draft: Draft;
  readonly isFound: boolean;
  readonly change: (part: Partial<Draft>) => void;
}

/** What was planned and what came of it; of a deviation that was found only where the records are wrong. */
function Amounts({ draft, isFound, change }: AmountsProps): ReactNode {
  const { word } = useImprovement();
  const layout = useLayoutStyles();
  const isDate = draft.kind === 'date';
  const fields = (
    <div className={layout.stack}>
      {!isDate && <AmountField label={word('deviation.planned')} value={draft.planned} onChange={(planned) => change({ planned })} />}
      <AmountField
        label={word(isDate ? 'deviation.days-late' : 'deviation.actual')}
        value={draft.actual}
        onChange={(actual) => change({ actual })}
      />
    </div>
  );
  if (!isFound) return fields;
  return (
    <details>
      <summary>{word('deviation.correct')}</summary>
      {fields}
    </details>
  );
}

const COLUMNS: Readonly<Record<keyof Draft, string>> = {
  ...{ kind: 'kind', subject: 'subject', operation: 'operation', date: 'date', planned: 'planned', actual: 'actual' },
  ...{ cause: 'cause', comment: 'comment', by: 'reported_by', state: 'state' },
};
const NUMBERS: readonly (keyof Draft)[] = ['operation', 'planned', 'actual'];

/** Cells of Deviations: of a new row what is filled in, of a standing one what is not as it was. */
function cellsOf(draft: Draft, before: Draft | null): NewRow {
  const keys = (Object.keys(COLUMNS) as (keyof Draft)[]).filter((key) =>
    before === null ? draft[key].trim() !== '' : draft[key].trim() !== before[key].trim(),
  );
  return Object.fromEntries(
    keys.map((key) => {
      const text = draft[key].trim();
      return [COLUMNS[key], text === '' ? null : NUMBERS.includes(key) ? (amountOf(text) ?? text) : text];
    }),
  );
}

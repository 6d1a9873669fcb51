import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellOf } from '../../pipeline/answers/cell-of';
import type { BoardAction, BoardChange, ImprovementAnswer } from '../../pipeline/improvement-question';
import { FIGURES, figureText } from '../actions/plan-figures';
import { Asked } from '../actions/parts/Asking';
import { FiguresTable } from '../actions/parts/FiguresTable';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { SectionHeading } from '../parts/SectionHeading';
import type { ActionBoardView } from './ActionBoard';
import { effectWords } from './action-words';
import { useImprovement } from './use-improvement';
import { shownValue } from './parameters';

interface Props {
  readonly standing: BoardAction;
  readonly board: ActionBoardView;
  readonly changed: () => void;
}

/** What an action does to the plan: its parameter now, the plan with and without it, and what the records say since. */
export function ParameterPart({ standing, board, changed }: Props): ReactNode {
  const { word, language } = useImprovement();
  const layout = useLayoutStyles();
  const { change, effect } = standing;
  if (change === null && effect === null) return null;
  return (
    <section className={layout.tight}>
      <SectionHeading>{word('change.title')}</SectionHeading>
      {effect !== null && <p className={layout.text}>{effectWords(effect, board.currency, language, word)}</p>}
      {change !== null && <Change standing={standing} change={change} changed={changed} />}
    </section>
  );
}

type Cell = NonNullable<BoardChange['cell']>;

/** True once the new value stands in the table. */
export function isApplied({ value, from }: BoardChange, cell: Cell): boolean {
  return from !== null && String(cellOf(value, 'en')) === String(cellOf(cell.current, 'en'));
}

function Change({
  standing,
  change,
  changed,
}: {
  readonly standing: BoardAction;
  readonly change: BoardChange;
  readonly changed: () => void;
}): ReactNode {
  const { word, actions, view, language } = useImprovement();
  const layout = useLayoutStyles();
  const { action, place } = standing;
  const { cell, value, column, key } = change;
  if (cell === null || place === null) return <EmptyNote>{word('change.not-found')}</EmptyNote>;
  const applied = isApplied(change, cell);
  const from = change.from ?? cell.current;
  const shown = (text: string): string => shownValue(text, language);
  const question = { kind: 'action-effect', action: action.id } as const;
  const state = view.question?.question.kind === 'action-effect' && view.question.question.action === action.id ? view.question : null;
  /** The action remembers the value first: taking back the last edit then gives the parameter its old value. */
  const apply = async (): Promise<void> => {
    if (cell.table === 'Parameters') return;
    const note = word('change.note', { id: action.id, column, key, from: shown(cell.current), value: shown(value) });
    const remembered = { row: place.row, expected: { id: action.id }, values: { changes_from: typed(cell.current) } };
    if (!(await actions.changeRows('Actions', [remembered], note))) return;
    const written = { row: cell.place.row, expected: { [cell.column]: cell.current }, values: { [cell.column]: typed(value) } };
    if (await actions.changeRows(cell.table, [written], note)) changed();
  };
  const typed = (text: string): string | number => {
    const content = cellOf(text, language);
    return typeof content === 'number' ? content : text;
  };
  return (
    <div className={layout.tight}>
      <p className={layout.text}>
        {applied
          ? word('change.applied', { from: shown(from), value: shown(value) })
          : word('change.now', { column: `${column} (${key})`, current: shown(cell.current) })}
      </p>
      <div className={layout.row}>
        {!applied && cell.table !== 'Parameters' && <Button onClick={() => void apply()}>{word('change.apply')}</Button>}
        <Button onClick={() => void actions.ask(question)}>{word('change.compare')}</Button>
      </div>
      <p className={layout.small}>{word('change.compare-about')}</p>
      <Asked state={state} kind="action-effect" subject={action.id}>
        {(answer) => <Compared answer={answer} standing={standing} changed={changed} names={[shown(from), shown(value)]} />}
      </Asked>
    </div>
  );
}

function Compared({
  answer,
  standing,
  names,
  changed,
}: {
  readonly answer: Extract<ImprovementAnswer, { readonly kind: 'action-effect' }>;
  readonly standing: BoardAction;
  readonly names: readonly [string, string];
  readonly changed: () => void;
}): ReactNode {
  const { word, tell, language, actions } = useImprovement();
  const layout = useLayoutStyles();
  const { before, after } = answer;
  const text = FIGURES.flatMap((figure) => {
    const [one, other] = [figureText(before, figure, language), figureText(after, figure, language)];
    return one === other ? [] : `${tell(`figure.${figure}`)} ${one} → ${other}`;
  }).join(' ; ');
  if (text === '') return <EmptyNote>{word('change.same')}</EmptyNote>;
  const { action, place } = standing;
  const keep = async (): Promise<void> => {
    if (place === null) return;
    const change = { row: place.row, expected: { id: action.id }, values: { measured_effect: text } };
    if (await actions.changeRows('Actions', [change], `${action.id} : ${text}`)) changed();
  };
  return (
    <div className={layout.tight}>
      <FiguresTable
        label={tell('figure.compare')}
        columns={[
          { name: `${tell('figure.before')} (${names[0]})`, figures: before },
          { name: `${tell('figure.after')} (${names[1]})`, figures: after },
        ]}
      />
      <div>
        <Button size="small" onClick={() => void keep()}>
          {word('change.keep-effect')}
        </Button>
      </div>
    </div>
  );
}

import { actionEffect, withMeasuredVerdicts } from '../../engine/improvement/action-effect';
import { actionScore, actionState, boardStep, byUrgency, isOverdue, workOfOwners } from '../../engine/improvement/action-states';
import { problemsOf } from '../../engine/improvement/cause-tree';
import { lossEvents } from '../../engine/improvement/loss-events';
import type { ActionRow, ParameterChange } from '../../engine/model/follow-up-records';
import { cellText } from '../../tables/cells/cell-text';
import { findParameter } from '../../tables/find-parameter';
import type { FoundTable } from '../../tables/found-table';
import type { TableName } from '../../tables/schema/column';
import type { BoardAction, BoardChange, ImprovementAnswer } from '../improvement-question';
import type { Asked } from './asked';
import { rowPlace } from './row-place';

/** The action plan as a board: each action with its state, what the records say of its effect, and the parameter that it changes. */
export function actionBoardAnswer(asked: Asked, tables: ReadonlyMap<TableName, FoundTable>): ImprovementAnswer {
  const { read } = asked;
  const { input } = read;
  const now = input.parameters.now.minutes;
  const events = lossEvents(input);
  const actions = withMeasuredVerdicts(input.actions, input.causes, events, now);
  const card = (action: ActionRow): BoardAction => ({
    action,
    place: rowPlace(read, action.source, 'id'),
    state: actionState(action, now),
    step: boardStep(action, now),
    isOverdue: isOverdue(action, now),
    score: actionScore(action),
    effect: actionEffect(action, input.causes, events, now),
    change: action.change ? changeOf(action.change, asked, tables) : null,
  });
  return {
    kind: 'action-board',
    now,
    actions: [...actions].sort(byUrgency(now)).map(card),
    owners: workOfOwners(actions, now),
    people: peopleOf(input),
    problems: problemNames(input),
    currency: input.parameters.currency,
  };
}

function changeOf(change: ParameterChange, { read }: Asked, tables: ReadonlyMap<TableName, FoundTable>): BoardChange {
  const found = findParameter(tables, change);
  if (found.kind === 'problem') return { ...change, cell: null };
  const { table, row, column, cell } = found;
  const place = rowPlace(read, { table, row }, column);
  return { ...change, cell: place === null ? null : { table, column, place, current: cellText(cell) } };
}

/** Whoever is named somewhere: contacts, people with a skill, owners and contributors. */
export function peopleOf({ contacts, skills, actions, causes }: Asked['input']): string[] {
  const names = [
    ...contacts.map(({ name }) => name),
    ...skills.map(({ person }) => person),
    ...actions.flatMap(({ owner }) => owner ?? []),
    ...causes.flatMap(({ contributor }) => contributor ?? []),
  ];
  return [...new Set(names.filter((name) => name !== ''))].sort();
}

/** Problems of Causes with their causes, and those that only an action names. */
function problemNames({ causes, actions }: Asked['input']): { readonly name: string; readonly causes: readonly string[] }[] {
  const known = problemsOf(causes).map(({ name, causes: rows }) => ({ name, causes: rows.map(({ cause }) => cause) }));
  const others = new Set(actions.flatMap(({ problem }) => (problem === null || known.some(({ name }) => name === problem) ? [] : problem)));
  return [...known, ...[...others].map((name) => ({ name, causes: [] }))];
}

import type { JournalEntry, RunFigures } from '../informing/journal';
import type { ActionRow } from '../model/follow-up-records';
import type { PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import type { Minutes } from '../model/units';
import { actionEffect, withMeasuredVerdicts } from './action-effect';
import type { ActionEffect } from './action-effect';
import type { ActionState } from './action-states';
import { actionState } from './action-states';
import { problemsOf, tiesOf } from './cause-tree';
import { lossEvents } from './loss-events';
import type { NotedDeviation } from './noted-deviations';

/**
 * The six competences of a production planner: C1 draw up the programme, C2 plan and check, C3 launch, C4 follow, C5 define improvements, C6 carry
 * them through.
 */
export const COMPETENCES = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const;
export type Competence = (typeof COMPETENCES)[number];

/** Something that was done and what it gave, under the competence that it shows. */
export type Evidence = { readonly competence: Competence; readonly at: Minutes | null } & (
  | { readonly kind: 'programme'; readonly orders: number; readonly operations: number; readonly resources: number }
  | { readonly kind: 'run'; readonly run: RunFigures; readonly number: number }
  | { readonly kind: 'change'; readonly text: string; readonly tables: readonly string[] }
  | { readonly kind: 'deviation'; readonly deviation: NotedDeviation }
  | {
      readonly kind: 'problem';
      readonly name: string;
      readonly causes: number;
      readonly contributors: number;
      readonly losses: number;
      readonly cost: number;
    }
  | { readonly kind: 'action'; readonly action: ActionRow; readonly state: ActionState; readonly effect: ActionEffect | null }
);

/** So many runs and changes are shown, the newest. */
const MOST_ENTRIES = 40;

/** What a change to a table shows, by the table's canonical name; what is not named here belongs to the programme. */
const COMPETENCE_OF_TABLE: Readonly<Record<string, Competence>> = {
  ...{ Adjustments: 'C2', Disturbances: 'C2', Demand: 'C2', MasterSchedule: 'C2', CalendarExceptions: 'C2', Budget: 'C2' },
  ...{ Orders: 'C3', Stock: 'C3', Requirements: 'C3', Documents: 'C3', Receipts: 'C3', Shipments: 'C3' },
  ...{ Progress: 'C4', Stops: 'C4', Targets: 'C4', Deviations: 'C4', Causes: 'C5', Actions: 'C6' },
};

/** What portfolio and journal name tables by: their canonical names. */
export type TableOf = (name: string) => string | null;

/**
 * Evidence from the workbook, by competence, then in the order in which it came: the programme, runs and changes of the journal, deviations that were
 * treated, problems that were looked into, and actions with their effect.
 *
 * @param deviations as `notedDeviations` gives them
 * @param tableOf the canonical name of a table that the journal names as the planner does
 */
export function portfolio(
  input: PlanningInput,
  plan: Pick<Plan, 'now' | 'orders' | 'operations'>,
  {
    journal,
    deviations,
    tableOf,
  }: { readonly journal: readonly JournalEntry[]; readonly deviations: readonly NotedDeviation[]; readonly tableOf: TableOf },
): Evidence[] {
  const programme: Evidence = {
    ...{ competence: 'C1', at: plan.now, kind: 'programme', orders: plan.orders.length },
    ...{ operations: plan.operations.length, resources: input.resources.length },
  };
  const entries = journal.slice(-MOST_ENTRIES).flatMap((entry): Evidence[] => entryEvidence(entry, tableOf));
  const treated = deviations.filter(({ state, note }) => note !== null && state !== 'open');
  const found = treated.map((deviation): Evidence => ({ competence: 'C4', at: deviation.at, kind: 'deviation', deviation }));
  const all = [programme, ...entries, ...found, ...problems(input), ...actions(input)];
  return COMPETENCES.flatMap((competence) => all.filter((one) => one.competence === competence));
}

function entryEvidence({ at, run, text, tables, number }: JournalEntry, tableOf: TableOf): Evidence[] {
  if (run !== null) return [{ competence: 'C2', at, kind: 'run', run, number }];
  const known = tables.flatMap((name) => tableOf(name) ?? []).flatMap((name) => COMPETENCE_OF_TABLE[name] ?? []);
  return [{ competence: known[0] ?? 'C1', at, kind: 'change', text: text ?? '', tables }];
}

function problems(input: PlanningInput): Evidence[] {
  const events = lossEvents(input);
  return problemsOf(input.causes).map((problem): Evidence => {
    const ties = tiesOf(problem, null, events, input.actions);
    const contributors = new Set(problem.causes.flatMap(({ contributor }) => contributor ?? [])).size;
    const { length: causes } = problem.causes;
    return { competence: 'C5', at: null, kind: 'problem', name: problem.name, causes, contributors, losses: ties.events, cost: ties.cost };
  });
}

/** An action on its way was defined (C5); one that is done, verified or late is carried through (C6). */
function actions(input: PlanningInput): Evidence[] {
  const now = input.parameters.now.minutes;
  const events = lossEvents(input);
  return withMeasuredVerdicts(input.actions, input.causes, events, now).map((action): Evidence => {
    const state = actionState(action, now);
    const competence = action.stage === 'plan' && state === 'open' ? 'C5' : 'C6';
    const at = action.doneDate?.minutes ?? action.due?.minutes ?? null;
    return { competence, at, kind: 'action', action, state, effect: actionEffect(action, input.causes, events, now) };
  });
}

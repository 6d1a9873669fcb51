import type { CalendarException, PlanningInput } from '../model/input';
import type { Plan, PlanOperation } from '../model/plan';
import { MINUTES_PER_DAY, type Minutes, type ResourceId } from '../model/units';

/** Something about the machine, the tool or the persons of an operation. */
export interface MeansCheck {
  readonly kind: 'machine' | 'tool' | 'people';
  readonly state: 'ok' | 'note' | 'blocked';
  readonly operation: number;
  /** The machine or tool; for people the skill. */
  readonly subject: string;
  /** `down`: broken down or in maintenance until then; `unplaced`: the operation has no place in the schedule; `nobody`: no person has the skill. */
  readonly reason: 'down' | 'unplaced' | 'nobody';
  readonly until: Minutes | null;
}

const DOWN: readonly CalendarException['kind'][] = ['breakdown', 'maintenance'];

/** What is not in order with the means of an order's operations; none when all is. */
export function meansChecks(input: PlanningInput, plan: Plan, operations: readonly PlanOperation[]): MeansCheck[] {
  return operations.flatMap((operation) => [
    ...placeCheck(operation),
    ...downCheck(input, plan, operation, 'machine', operation.resource),
    ...downCheck(input, plan, operation, 'tool', operation.tool),
    ...skillCheck(input, operation),
  ]);
}

function placeCheck({ start, operation, resource }: PlanOperation): MeansCheck[] {
  return start === null ? [{ kind: 'machine', state: 'blocked', operation, subject: resource, reason: 'unplaced', until: null }] : [];
}

/** Down now: the schedule waits for its end, so that it only deserves a look; when nobody gave an end in time it blocks. */
function downCheck(
  input: PlanningInput,
  plan: Plan,
  { operation, start }: PlanOperation,
  kind: 'machine' | 'tool',
  subject: ResourceId | null,
): MeansCheck[] {
  const row = input.exceptions.find((each) => each.target === subject && DOWN.includes(each.kind) && covers(each, plan.now));
  if (subject === null || row === undefined || start === null) return [];
  const until = endOf(row);
  return [{ kind, state: start < until ? 'blocked' : 'note', operation, subject, reason: 'down', until }];
}

const endOf = ({ to }: CalendarException): Minutes => (to.hasTime ? to.minutes : to.minutes + MINUTES_PER_DAY);

const covers = (row: CalendarException, at: Minutes): boolean => row.from.minutes <= at && at < endOf(row) && (row.capacity ?? 0) === 0;

function skillCheck(input: PlanningInput, { item, operation, people, start }: PlanOperation): MeansCheck[] {
  const skill = input.routings.find((row) => row.item === item && row.operation === operation)?.skill ?? null;
  if (skill === null || people.length > 0 || input.skills.length === 0 || start === null) return [];
  if (input.skills.some((row) => row.skill === skill)) return [];
  return [{ kind: 'people', state: 'blocked', operation, subject: skill, reason: 'nobody', until: null }];
}

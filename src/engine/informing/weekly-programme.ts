import { startOfDay } from '../calendar/dates';
import type { PlanningInput } from '../model/input';
import type { Plan, PlanOperation } from '../model/plan';
import { MINUTES_PER_DAY, type Interval, type Minutes, type ResourceId } from '../model/units';

/** What one resource does of one operation on one day. */
export interface ProgrammeLine {
  readonly sector: string | null;
  readonly resource: ResourceId;
  readonly operation: PlanOperation;
  /** Midnight. */
  readonly day: Minutes;
  readonly start: Minutes;
  readonly finish: Minutes;
  /** Working minutes of that day. */
  readonly minutes: number;
  /** Which of the operation's days it is, and of how many. */
  readonly part: number;
  readonly parts: number;
}

/** What one person does, and where. */
export interface PersonLine extends ProgrammeLine {
  readonly person: ResourceId;
}

/** Days of a programme, today included. */
export const PROGRAMME_DAYS = 7;

/** First midnight after the programme. */
export function programmeEnd({ now }: Pick<Plan, 'now'>): Minutes {
  return startOfDay(now) + PROGRAMME_DAYS * MINUTES_PER_DAY;
}

/**
 * The work of the next seven days, resource by resource in the order of their sectors and of the table, then by start. What an operation does on one
 * day is one line.
 */
export function weeklyProgramme(input: PlanningInput, plan: Plan): ProgrammeLine[] {
  const rank = resourceRanks(input);
  const sectors = new Map(input.resources.map(({ resource, sector }) => [resource, sector]));
  const lines = plan.operations.flatMap((operation) => daysOf(plan, operation, operation.segments, operation.resource, sectors));
  const rankOf = ({ resource }: ProgrammeLine): number => rank.get(resource) ?? rank.size;
  return lines.sort((a, b) => rankOf(a) - rankOf(b) || (a.operation.unit ?? 0) - (b.operation.unit ?? 0) || a.start - b.start);
}

/** The same of each person, by his name in the order of Resources. */
export function peopleProgramme(input: PlanningInput, plan: Plan): PersonLine[] {
  const rank = resourceRanks(input);
  const sectors = new Map(input.resources.map(({ resource, sector }) => [resource, sector]));
  const lines = plan.operations.flatMap((operation) => {
    const spans = new Map<ResourceId, Interval[]>();
    for (const { person, start, end } of operation.people) {
      const known = spans.get(person);
      if (known) known.push({ start, end });
      else spans.set(person, [{ start, end }]);
    }
    return [...spans].flatMap(([person, intervals]) =>
      daysOf(plan, operation, intervals, operation.resource, sectors).map((line): PersonLine => ({ ...line, person })),
    );
  });
  const rankOf = ({ person }: PersonLine): number => rank.get(person) ?? rank.size;
  return lines.sort((a, b) => rankOf(a) - rankOf(b) || a.start - b.start || a.finish - b.finish);
}

/** Sectors in the order in which Resources names them first, each with its resources. */
function resourceRanks({ resources }: PlanningInput): ReadonlyMap<ResourceId, number> {
  const sectors = [...new Set(resources.map(({ sector }) => sector))];
  const ordered = sectors.flatMap((sector) => resources.filter((resource) => resource.sector === sector));
  return new Map(ordered.map(({ resource }, index) => [resource, index]));
}

function daysOf(
  plan: Plan,
  operation: PlanOperation,
  spans: readonly Interval[],
  resource: ResourceId,
  sectors: ReadonlyMap<ResourceId, string | null>,
): ProgrammeLine[] {
  const days = new Map<Minutes, { start: Minutes; finish: Minutes; minutes: number }>();
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    for (let day = startOfDay(start); day < end; day += MINUTES_PER_DAY) {
      const [from, to] = [Math.max(start, day), Math.min(end, day + MINUTES_PER_DAY)];
      const known = days.get(day);
      days.set(day, { start: known?.start ?? from, finish: to, minutes: (known?.minutes ?? 0) + to - from });
    }
  }
  const [first, end] = [startOfDay(plan.now), programmeEnd(plan)];
  const parts = days.size;
  return [...days].flatMap(([day, worked], index): ProgrammeLine[] =>
    day < first || day >= end
      ? []
      : [{ sector: sectors.get(resource) ?? null, resource, operation, day, ...worked, part: index + 1, parts }],
  );
}

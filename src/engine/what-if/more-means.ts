import type { AdjustmentRow } from '../model/change-records';
import type { CalendarException, PlanningInput, Resource } from '../model/input';
import { MINUTES_PER_DAY, type DateValue } from '../model/units';
import { planFrame } from '../plan-frame';
import { problem, type Changed } from './change-problem';

const howMany = ({ quantity }: AdjustmentRow): number => Math.max(1, Math.floor(quantity ?? 1));

/** So many units more of a resource (1), hired, lent or at a colleague's; between `from` and `to` where the row has dates. */
export function withMoreUnits(input: PlanningInput, row: AdjustmentRow): Changed {
  const own = input.resources.find(({ resource }) => resource === row.subject);
  if (own === undefined) return problem('change.subject-unknown', 'subject', { subject: row.subject });
  const resources = input.resources.map((one) => (one === own ? withUnits(one, howMany(row)) : one));
  return { ...input, resources, exceptions: [...input.exceptions, ...outside(input, row, own)] };
}

function withUnits(resource: Resource, more: number): Resource {
  return { ...resource, count: resource.count + more, unitsByAdjustment: (resource.unitsByAdjustment ?? 0) + more };
}

/** Before and after the row's dates only the units work that are there anyhow. */
function outside(input: PlanningInput, { from, to, id }: AdjustmentRow, { resource, count }: Resource): CalendarException[] {
  const { span } = planFrame(input);
  const closed = (start: number, end: number): CalendarException => ({
    target: resource,
    targetKind: 'resource',
    from: { minutes: start, hasTime: true },
    to: { minutes: end, hasTime: true },
    kind: 'closed',
    capacity: Math.max(1, Math.floor(count)),
    reason: id,
  });
  const before = from === null || from.minutes <= span.from ? [] : [closed(span.from, from.minutes)];
  const after = to === null || endOf(to) >= span.to ? [] : [closed(endOf(to), span.to)];
  return [...before, ...after];
}

const endOf = ({ minutes, hasTime }: DateValue): number => (hasTime ? minutes : minutes + MINUTES_PER_DAY);

/**
 * So many persons more (1) like the one that the row names, or with the skill that it names: same hours and cost as the first who has it. Between
 * `from` and `to` where the row has dates.
 */
export function withMorePeople(input: PlanningInput, row: AdjustmentRow): Changed {
  const known = input.skills.filter(({ person, skill }) => person === row.subject || skill === row.subject);
  const like = input.resources.find(({ resource }) => resource === row.subject) ?? personOf(input, known[0]?.person);
  if (like === undefined || like.kind !== 'person') return problem('change.subject-unknown', 'subject', { subject: row.subject });
  const names = newNames(input, row.subject, howMany(row));
  const added = names.map((resource): Resource => ({
    ...like,
    resource,
    count: 1,
    unitsByAdjustment: 1,
    from: row.from ?? like.from,
    to: row.to ?? like.to,
  }));
  const isSkill = like.resource !== row.subject;
  const skills = isSkill ? [row.subject] : known.map(({ skill }) => skill);
  return {
    ...input,
    resources: [...input.resources, ...added],
    skills: [...input.skills, ...names.flatMap((person) => [...new Set(skills)].map((skill) => ({ person, skill, level: null })))],
    routings: isSkill ? input.routings : besides(input.routings, like.resource, names),
  };
}

const personOf = ({ resources }: PlanningInput, person: string | undefined): Resource | undefined =>
  resources.find(({ resource }) => resource === person);

/** A person who is an operation's own resource can be replaced there by who comes. */
function besides(routings: PlanningInput['routings'], person: string, names: readonly string[]): PlanningInput['routings'] {
  return routings.map((row) => (row.resources.includes(person) ? { ...row, resources: [...row.resources, ...names] } : row));
}

function newNames({ resources }: PlanningInput, subject: string, count: number): string[] {
  const known = new Set(resources.map(({ resource }) => resource));
  const names: string[] = [];
  for (let number = 1; names.length < count; number++) if (!known.has(`${subject} +${number}`)) names.push(`${subject} +${number}`);
  return names;
}

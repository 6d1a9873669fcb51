import type { CalendarBook } from '../calendar/calendar-book';
import type { WorkingTime } from '../calendar/working-time';
import type { PlanningInput, Resource } from '../model/input';
import type { ResourceId } from '../model/units';
import type { WorkloadResource, WorkloadSkill, WorkloadUnit } from '../schedule/workload';
import { changeoverTables } from './changeover-tables';
import { NO_RESOURCE, resourceNames, unitTimes } from './subcontracting';

/** The resources, units, skills and families of a workload, with their indices by name. */
export interface WorkloadResources {
  readonly units: readonly WorkloadUnit[];
  readonly resources: readonly WorkloadResource[];
  readonly skills: readonly WorkloadSkill[];
  readonly families: readonly string[];
  readonly resourceIndex: ReadonlyMap<ResourceId, number>;
  readonly skillIndex: ReadonlyMap<string, number>;
  readonly familyIndex: ReadonlyMap<string, number>;
  /** By resource index; 1 for what the tables do not hold. */
  readonly efficiency: readonly number[];
}

interface Named {
  readonly id: ResourceId;
  readonly row: Resource | null;
  readonly times: readonly WorkingTime[];
}

/**
 * Every resource of the tables with its units, then the subcontractors that only the routings name and, where an operation names nothing
 * at all, one that never holds work back: both are infinite.
 */
export function workloadResources(input: PlanningInput, calendars: CalendarBook): WorkloadResources {
  const named = [...input.resources.map((row): Named => ({ id: row.resource, row, times: unitTimes(row.resource, row, calendars) }))];
  named.push(...unlistedResources(input, calendars));
  const families = familiesOf(input);
  const familyIndex = indexByName(families);
  const changeovers = changeoverTables(input, families, familyIndex);
  const units: WorkloadUnit[] = [];
  const resources = named.map(({ id, row, times }, resource): WorkloadResource => {
    const first = units.length;
    times.forEach((workingTime, number) => units.push({ resource, number, workingTime }));
    return {
      id,
      kind: row?.kind ?? (id === NO_RESOURCE ? 'machine' : 'subcontractor'),
      sector: row?.sector ?? null,
      group: row?.group ?? null,
      units: times.map((_, number) => first + number),
      finite: row?.finite ?? false,
      bottleneck: row?.bottleneck ?? false,
      changeovers: changeovers(id, row?.group ?? null),
    };
  });
  const resourceIndex = indexByName(named.map(({ id }) => id));
  const skills = skillsOf(input, resources, resourceIndex);
  const skillIndex = indexByName(skills.map(({ skill }) => skill));
  const efficiency = named.map(({ row }) => row?.efficiency ?? 1);
  return { units, resources, skills, families, resourceIndex, skillIndex, familyIndex, efficiency };
}

function unlistedResources(input: PlanningInput, calendars: CalendarBook): Named[] {
  const rows = new Map(input.resources.map((row) => [row.resource, row]));
  const known = new Set(rows.keys());
  const unlisted: Named[] = [];
  for (const operation of input.routings) {
    for (const id of resourceNames(operation, rows)) {
      if (known.has(id)) continue;
      known.add(id);
      unlisted.push({ id, row: null, times: unitTimes(id, undefined, calendars) });
    }
  }
  return unlisted;
}

/** Families in order of first appearance, in the routings and then in the changeovers. */
function familiesOf(input: PlanningInput): string[] {
  const families = new Set<string>();
  for (const row of input.routings) if (row.setupFamily !== null) families.add(row.setupFamily);
  for (const row of input.changeovers) families.add(row.fromFamily).add(row.toFamily);
  return [...families];
}

/** Every skill that somebody has, in order of first appearance, with the units of the persons who have it. */
function skillsOf(
  input: PlanningInput,
  resources: readonly WorkloadResource[],
  resourceIndex: ReadonlyMap<ResourceId, number>,
): WorkloadSkill[] {
  const persons = new Map<string, Set<number>>();
  for (const row of input.skills) {
    const index = resourceIndex.get(row.person);
    if (index === undefined) continue;
    const units = persons.get(row.skill) ?? new Set<number>();
    resources[index].units.forEach((unit) => units.add(unit));
    persons.set(row.skill, units);
  }
  return [...persons].map(([skill, units]) => ({ skill, persons: [...units] }));
}

function indexByName(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

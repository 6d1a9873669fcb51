import type { RoutingOperation } from '../model/input';
import type { FindingCollector } from './finding-collector';
import type { WorkloadResources } from './workload-resources';

/** Who must be there for an operation, and on which resources it can then be done. */
export interface Staffing {
  /** Index into the skills; null = nobody is needed. */
  readonly skill: number | null;
  readonly people: number;
  readonly resources: readonly number[];
}

/**
 * Resolves an operation's skill (DOMAIN convention 13). A person who is the operation's own resource must have the skill. Where the tables
 * name nobody or too few who have it, a finding says so and the plan goes on as if there were enough: else it could not be made at all.
 */
export function staffingOf(
  operation: RoutingOperation,
  candidates: readonly number[],
  resources: WorkloadResources,
  findings: FindingCollector,
): Staffing {
  const { item, operation: number, skill: name } = operation;
  if (name === null) return { skill: null, people: 0, resources: candidates };
  const about = `${item} ${number}`;
  const place = { ...operation.source, column: 'skill', value: name, key: item };
  const skill = resources.skillIndex.get(name);
  if (skill === undefined) {
    const parameters = { item, operation: number, skill: name };
    findings.addOnce(about, { severity: 'warning', code: 'operation.skill-nobody', parameters, ...place });
    return { skill: null, people: 0, resources: candidates };
  }
  const { persons } = resources.skills[skill];
  const people = Math.max(1, Math.ceil(operation.people));
  if (people > persons.length) {
    const parameters = { item, operation: number, skill: name, people, have: persons.length };
    findings.addOnce(about, { severity: 'warning', code: 'operation.too-few-people', parameters, ...place, column: 'people' });
  }
  const skilled = candidates.filter((index) => canDo(index, persons, resources));
  if (skilled.length === 0) {
    const parameters = { item, operation: number, skill: name };
    findings.addOnce(about, { severity: 'warning', code: 'operation.person-without-skill', parameters, ...place, column: 'resource' });
  }
  return { skill, people: Math.min(people, persons.length), resources: skilled.length > 0 ? skilled : candidates };
}

/** A machine asks for nothing of itself; a person has the skill or not. */
function canDo(index: number, persons: readonly number[], { resources }: WorkloadResources): boolean {
  const resource = resources[index];
  return resource.kind !== 'person' || resource.units.some((unit) => persons.includes(unit));
}

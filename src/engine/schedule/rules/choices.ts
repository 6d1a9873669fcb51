import type { Problem } from '../kernel/problem';

/** Which operations have the same choice of resources, and the units of each choice. */
export interface Choices {
  /** By operation. */
  readonly groupOf: Int32Array;
  /** By group: its units, in the order of its modes; null: a resource without limit is among them. */
  readonly units: readonly (Int32Array | null)[];
  /** By group: the resources of its modes. */
  readonly resources: readonly Int32Array[];
}

/** Every rule asks again, and the search does. */
const known = new WeakMap<Problem, Choices>();

/** The groups of operations with the same choice of resources; of one problem always the same object. */
export function choicesOf(problem: Problem): Choices {
  const choices = known.get(problem) ?? makeChoices(problem);
  known.set(problem, choices);
  return choices;
}

function makeChoices(problem: Problem): Choices {
  const { modeFirst, modeResource } = problem;
  const units: (Int32Array | null)[] = [];
  const groupOf = new Int32Array(problem.operationCount);
  /** By first resource, and at the end for none: the last group that begins with it; by group: the one before, and an operation of it. */
  const lastOf = new Int32Array(problem.unitsOf.length + 1).fill(-1);
  const beforeIt: number[] = [];
  const example: number[] = [];
  for (let x = 0; x < groupOf.length; x++) {
    const first = modeFirst[x] < modeFirst[x + 1] ? modeResource[modeFirst[x]] : problem.unitsOf.length;
    let group = lastOf[first];
    while (group >= 0 && !haveSameResources(problem, example[group], x)) group = beforeIt[group];
    if (group < 0) {
      group = units.length;
      beforeIt.push(lastOf[first]);
      lastOf[first] = group;
      example.push(x);
      units.push(unitsFor(problem, x));
    }
    groupOf[x] = group;
  }
  const resources = example.map((x) => modeResource.slice(modeFirst[x], modeFirst[x + 1]));
  return { groupOf, units, resources };
}

function haveSameResources({ modeFirst, modeResource }: Problem, x: number, y: number): boolean {
  const count = modeFirst[x + 1] - modeFirst[x];
  if (modeFirst[y + 1] - modeFirst[y] !== count) return false;
  for (let k = 0; k < count; k++) if (modeResource[modeFirst[x] + k] !== modeResource[modeFirst[y] + k]) return false;
  return true;
}

function unitsFor({ modeFirst, modeResource, finite, unitsOf }: Problem, x: number): Int32Array | null {
  const resources = Array.from(modeResource.subarray(modeFirst[x], modeFirst[x + 1]));
  if (resources.some((resource) => finite[resource] === 0)) return null;
  return Int32Array.from(resources.flatMap((resource) => Array.from(unitsOf[resource])));
}

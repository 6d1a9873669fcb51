/** One group of a Pareto. */
export interface ParetoGroup {
  readonly label: string;
  readonly value: number;
  /** How many of the labels it gathers. */
  readonly count: number;
  readonly share: number;
  readonly cumulativeShare: number;
  readonly class: ParetoClass;
}

export type ParetoClass = 'A' | 'B' | 'C';

/** Shares closer than this to a cut have reached it. */
const SHARE_TOLERANCE = 1e-9;

/**
 * Pareto, or ABC classes: equal labels are summed, the largest first, ties in order of first appearance. A group is of class A while the
 * groups before it have not reached `cutA`, then B while they have not reached `cutB`, then C: the label that crosses a cut belongs to the
 * class being filled (DOMAIN §4, PARETO). Shares are of the total; where the total is 0 they are 0 and every class is C.
 *
 * @param values one for each label, at least 0
 * @example pareto(['x', 'y', 'x'], [1, 5, 2]): y 5 (62.5 %, class A), x 3 (37.5 %, class A, since 62.5 % < 80 %)
 */
export function pareto(labels: readonly string[], values: readonly number[], cutA = 0.8, cutB = 0.95): ParetoGroup[] {
  const groups = new Map<string, { label: string; value: number; count: number }>();
  labels.forEach((label, index) => {
    const group = groups.get(label);
    if (group === undefined) groups.set(label, { label, value: values[index], count: 1 });
    else {
      group.value += values[index];
      group.count += 1;
    }
  });
  const sorted = [...groups.values()].sort((a, b) => b.value - a.value);
  const total = sorted.reduce((sum, group) => sum + group.value, 0);
  let before = 0;
  return sorted.map((group) => {
    const upTo = before + group.value;
    const row: ParetoGroup = {
      ...group,
      share: total === 0 ? 0 : group.value / total,
      cumulativeShare: total === 0 ? 0 : upTo / total,
      class: total === 0 ? 'C' : classOf(before / total, cutA, cutB),
    };
    before = upTo;
    return row;
  });
}

function classOf(shareBefore: number, cutA: number, cutB: number): ParetoClass {
  if (shareBefore < cutA - SHARE_TOLERANCE) return 'A';
  return shareBefore < cutB - SHARE_TOLERANCE ? 'B' : 'C';
}

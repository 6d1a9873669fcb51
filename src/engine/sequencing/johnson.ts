/**
 * Johnson's rule: the order of jobs that pass machine 1, then machine 2, with the least makespan, as places. Jobs that are not longer on machine
 * 1 come first, the shortest on machine 1 first; then the others, the longest on machine 2 first; ties by place.
 * Source: S. M. Johnson, Naval Research Logistics Quarterly 1 (1954).
 *
 * @param times1 at least 0, one a job
 * @param times2 as many
 * @example johnson([10, 5, 7, 3, 1], [2, 4, 5, 6, 7]) // [4, 3, 2, 1, 0]
 */
export function johnson(times1: readonly number[], times2: readonly number[]): number[] {
  const isFirst = (place: number): boolean => times1[place] <= times2[place];
  const places = [...times1.keys()];
  return [
    ...places.filter(isFirst).sort((a, b) => times1[a] - times1[b] || a - b),
    ...places.filter((place) => !isFirst(place)).sort((a, b) => times2[b] - times2[a] || a - b),
  ];
}

/** When the last of the jobs leaves machine 2, each job passing machine 1, then machine 2, in this order. */
export function flowShopMakespan(times1: readonly number[], times2: readonly number[], order: readonly number[]): number {
  let free1 = 0;
  let free2 = 0;
  for (const place of order) {
    free1 += times1[place];
    free2 = Math.max(free1, free2) + times2[place];
  }
  return free2;
}

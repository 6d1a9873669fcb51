/**
 * Standard time of a time study: the mean of observed time × rating, which is the normal time, × (1 + allowance). A rating of 1 is normal
 * pace; the allowance for rest and interruptions is a share of the normal time. There must be an observation.
 * Source: ILO, Introduction to Work Study, 4th edition, chapter 23.
 *
 * @example standardTime([2, 2.2], [1, 1], 0.1) // 2.31
 */
export function standardTime(observed: readonly number[], ratings: readonly number[], allowance: number): number {
  let normal = 0;
  for (let index = 0; index < observed.length; index++) normal += observed[index] * ratings[index];
  return (normal / observed.length) * (1 + allowance);
}

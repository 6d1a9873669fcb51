const PIXELS_PER_POINT = 96 / 72;
const DEFAULT_HEIGHT = 15;

/** First row that begins below something of that height which begins at the top of `row`. */
export function rowBelow(row: number, heightPixels: number, heights: ReadonlyMap<number, number>): number {
  let at = row;
  for (let used = 0; used < heightPixels; at++) used += (heights.get(at) ?? DEFAULT_HEIGHT) * PIXELS_PER_POINT;
  return at;
}

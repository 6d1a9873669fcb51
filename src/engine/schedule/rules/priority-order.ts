const DIGIT = 11;
const DIGITS = 2 ** DIGIT;
const LAST_DIGIT = DIGITS - 1;

/**
 * The indices of the keys, the smallest key first, of equal ones the lower index: sorted by digits of the numbers as they are stored, which takes as many
 * passes as digits differ, two or three for whole numbers.
 */
export function orderByKey(keys: Float64Array): Int32Array {
  const count = keys.length;
  const digits = digitsOf(keys);
  let order = new Int32Array(count);
  let other = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  for (const [bits, shift] of digits) {
    if (!sortByDigit(bits, shift, order, other)) continue;
    [order, other] = [other, order];
  }
  return order;
}

type Digit = readonly [bits: Uint32Array, shift: number];

/** The digits to sort by, the least first. */
function digitsOf(keys: Float64Array): readonly Digit[] {
  const whole = wholeNumbers(keys);
  if (whole !== null) return [0, DIGIT, 2 * DIGIT].map((shift) => [whole, shift]);
  const { low, high } = sortableBits(keys);
  return [low, high].flatMap((bits) => [0, DIGIT, 2 * DIGIT].map((shift): Digit => [bits, shift]));
}

/** By how much each key exceeds the smallest, when all are whole numbers of 32 bits; else null. */
function wholeNumbers(keys: Float64Array): Uint32Array | null {
  let least = Infinity;
  for (let i = 0; i < keys.length; i++) {
    if ((keys[i] | 0) !== keys[i]) return null;
    if (keys[i] < least) least = keys[i];
  }
  const whole = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) whole[i] = keys[i] - least;
  return whole;
}

/** Both halves of each number, such that whole numbers without sign compare as the keys do. */
function sortableBits(keys: Float64Array): { low: Uint32Array; high: Uint32Array } {
  const count = keys.length;
  const low = new Uint32Array(count);
  const high = new Uint32Array(count);
  const number = new Float64Array(1);
  const halves = new Uint32Array(number.buffer);
  const [lowAt, highAt] = lowerHalf();
  for (let i = 0; i < count; i++) {
    // Minus nought counts as nought.
    number[0] = keys[i] + 0;
    const isNegative = halves[highAt] >>> 31 === 1;
    low[i] = isNegative ? ~halves[lowAt] : halves[lowAt];
    high[i] = isNegative ? ~halves[highAt] : halves[highAt] | 0x80000000;
  }
  return { low, high };
}

/** Where a number's halves lie on this machine. */
function lowerHalf(): readonly [low: number, high: number] {
  const halves = new Uint32Array(new Float64Array([1]).buffer);
  return halves[0] === 0 ? [0, 1] : [1, 0];
}

/** Sorts `from` into `to` by one digit, keeping the order of equal ones; false when all have the same: nothing was done. */
function sortByDigit(bits: Uint32Array, shift: number, from: Int32Array, to: Int32Array): boolean {
  const place = new Int32Array(DIGITS + 1);
  for (let i = 0; i < bits.length; i++) place[((bits[i] >>> shift) & LAST_DIGIT) + 1]++;
  if (bits.length === 0 || place[((bits[0] >>> shift) & LAST_DIGIT) + 1] === bits.length) return false;
  for (let digit = 0; digit < DIGITS; digit++) place[digit + 1] += place[digit];
  for (let i = 0; i < from.length; i++) {
    const x = from[i];
    to[place[(bits[x] >>> shift) & LAST_DIGIT]++] = x;
  }
  return true;
}

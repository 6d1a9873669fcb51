/** An axis of numbers: from, to, and the marks between, all round numbers. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly marks: readonly number[];
}

/** A shorter axis than this shows nothing but dust. */
const SMALLEST = 1e-9;

/**
 * A scale over values, as a reader expects it: round steps of 1, 2 or 5 × a power of ten, from 0 unless a value lies below, with room above the
 * highest. Ends that are given stand.
 * @param marks about how many steps
 */
export function axisScale(
  values: readonly number[],
  given: { readonly minimum: number | null; readonly maximum: number | null },
  marks = 5,
): AxisScale {
  const low = given.minimum ?? Math.min(0, ...values);
  const high = given.maximum ?? Math.max(given.minimum ?? 0, ...values);
  const top = high - low > SMALLEST ? high : low + 1;
  const step = roundStep((top - low) / marks);
  const minimum = given.minimum ?? Math.floor(low / step) * step;
  const steps = Math.ceil((top - minimum) / step - 1e-9);
  const maximum = given.maximum ?? minimum + steps * step;
  const count = Math.floor((maximum - minimum) / step + 1e-9);
  return { minimum, maximum, marks: Array.from({ length: count + 1 }, (_, index) => rounded(minimum + index * step, step)) };
}

/** The step of 1, 2 or 5 × 10ⁿ that is at least as long. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return (([1, 2, 5].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10) as number) * power;
}

/** Without the dust of binary fractions. */
function rounded(value: number, step: number): number {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(step)));
  return Number(value.toFixed(Math.min(digits, 20)));
}

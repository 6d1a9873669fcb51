/** Something in a plan that the domain forbids: which rule, where, and by how much. */
export interface Violation {
  readonly rule: string;
  readonly where: string;
  readonly what: string;
  /** Minutes, units or cells, as the rule counts. */
  readonly by: number;
}

export type Report = (rule: string, where: string, what: string, by: number) => void;

/** A number that is off by more than rounding. */
export function differs(a: number, b: number, tolerance = 1e-6): boolean {
  return Math.abs(a - b) > tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}

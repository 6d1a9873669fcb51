import { compareValues, toNumber, toText } from '../calculation/coerce';
import { isError } from '../calculation/value';
import type { Scalar } from '../calculation/value';

/** A comparison of a cell with one or two formulas. */
export interface ComparisonRule {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2: string | null;
}

/** True when a cell's value meets a comparison; a blank cell meets none but those with blanks and zeros. */
export function comparison(rule: ComparisonRule, value: Scalar, compute: (formula: string) => Scalar): boolean {
  const first = constantOr(rule.formula1, compute);
  if (isError(value) || isError(first)) return false;
  const order = compareValues(value, first);
  switch (rule.operator) {
    case 'EqualTo':
      return order === 0;
    case 'NotEqualTo':
      return order !== 0;
    case 'GreaterThan':
      return value !== null && order > 0;
    case 'LessThan':
      return value !== null && order < 0;
    case 'GreaterThanOrEqual':
      return value !== null && order >= 0;
    case 'LessThanOrEqual':
      return value !== null && order <= 0;
    default: {
      const second = constantOr(rule.formula2 ?? '', compute);
      if (isError(second)) return false;
      const isBetween = value !== null && order >= 0 && compareValues(value, second) <= 0;
      return rule.operator === 'Between' ? isBetween : !isBetween;
    }
  }
}

/** A rule's operand: a number as it is, anything else as a formula. */
export function constantOr(text: string, compute: (formula: string) => Scalar): Scalar {
  const number = text.startsWith('=') ? null : toNumber(text);
  return typeof number === 'number' && text.trim() !== '' ? number : compute(text);
}

/** True when a cell's text meets a rule about texts; case does not count. */
export function containsText(
  rule: { readonly operator: string; readonly text: string },
  value: Scalar,
  compute: (formula: string) => Scalar,
): boolean {
  if (isError(value)) return rule.operator === 'NotContains';
  const wanted = rule.text.startsWith('=') ? toText(compute(rule.text)) : rule.text;
  if (isError(wanted)) return false;
  const text = String(toText(value)).toLowerCase();
  const sought = wanted.toLowerCase();
  switch (rule.operator) {
    case 'Contains':
      return text.includes(sought);
    case 'NotContains':
      return !text.includes(sought);
    case 'BeginsWith':
      return text.startsWith(sought);
    default:
      return text.endsWith(sought);
  }
}

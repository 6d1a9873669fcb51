import { RangeShape } from '../../model/range-shape';
import { fieldsOf, onlyFields, wrongValue } from '../properties';

/** Excel.DataValidationOperator. */
export const VALIDATION_OPERATORS = [
  ...(['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan'] as const),
  ...(['GreaterThanOrEqualTo', 'LessThanOrEqualTo'] as const),
] as const;

/** A comparison with one or two formulas, each with its leading `=`. */
export interface ComparisonRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: (typeof VALIDATION_OPERATORS)[number];
}

/** What cells may hold: exactly one of these, or nothing for anything. */
export interface ValidationRule {
  readonly wholeNumber?: ComparisonRule;
  readonly decimal?: ComparisonRule;
  readonly textLength?: ComparisonRule;
  readonly date?: ComparisonRule;
  readonly time?: ComparisonRule;
  /** `source`: words between commas, or a formula with its leading `=`. */
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly custom?: { readonly formula: string };
}

/** Excel.DataValidationType, of one rule. */
export type ValidationType = 'None' | 'WholeNumber' | 'Decimal' | 'TextLength' | 'Date' | 'Time' | 'List' | 'Custom';

const TYPE_OF = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  list: 'List',
  custom: 'Custom',
} as const satisfies Record<keyof ValidationRule, ValidationType>;

const COMPARISONS = ['wholeNumber', 'decimal', 'textLength', 'date', 'time'] as const;

/** The longest list of words that Excel takes in a rule. */
const LONGEST_LIST = 255;

/** The kind of a rule. */
export function typeOfRule(rule: ValidationRule): ValidationType {
  const [kind] = Object.keys(rule) as (keyof ValidationRule)[];
  return kind === undefined ? 'None' : TYPE_OF[kind];
}

/** A bound as Excel gives it back: a formula with its leading `=`. */
function bound(value: unknown, location: string): string {
  if (value instanceof RangeShape) return `=${value.absoluteAddress}`;
  if (typeof value === 'number' && Number.isFinite(value)) return `=${String(value)}`;
  if (typeof value !== 'string' || value.trim() === '') throw wrongValue(location);
  return value.startsWith('=') ? value : `=${value}`;
}

function comparison(value: unknown, location: string): ComparisonRule {
  const fields = fieldsOf(value, location);
  onlyFields(fields, ['formula1', 'formula2', 'operator'], location);
  const operator = VALIDATION_OPERATORS.find((each) => each === fields['operator']);
  if (operator === undefined) throw wrongValue(location);
  const formula1 = bound(fields['formula1'], location);
  const second = fields['formula2'];
  const hasSecond = second !== undefined && second !== null && second !== '';
  if (!hasSecond && (operator === 'Between' || operator === 'NotBetween')) throw wrongValue(location);
  return hasSecond ? { formula1, formula2: bound(second, location), operator } : { formula1, operator };
}

function list(value: unknown, location: string): NonNullable<ValidationRule['list']> {
  const fields = fieldsOf(value, location);
  onlyFields(fields, ['inCellDropDown', 'source'], location);
  const dropDown = fields['inCellDropDown'];
  if (typeof dropDown !== 'boolean') throw wrongValue(location);
  const given = fields['source'];
  const source = given instanceof RangeShape ? `=${given.absoluteAddress}` : given;
  if (typeof source !== 'string' || source === '') throw wrongValue(location);
  if (!source.startsWith('=') && source.length > LONGEST_LIST) throw wrongValue(location);
  return { inCellDropDown: dropDown, source };
}

function custom(value: unknown, location: string): NonNullable<ValidationRule['custom']> {
  const fields = fieldsOf(value, location);
  onlyFields(fields, ['formula'], location);
  const formula = fields['formula'];
  if (typeof formula !== 'string' || formula.trim() === '') throw wrongValue(location);
  return { formula: formula.startsWith('=') ? formula : `=${formula}` };
}

/** Reads a rule from the wire. @throws ApiError `InvalidArgument` for none or several kinds, unknown fields, missing bounds */
export function readRule(value: unknown, location: string): ValidationRule {
  const given = fieldsOf(value, location);
  onlyFields(given, Object.keys(TYPE_OF), location);
  const kinds = Object.keys(given).filter((name) => given[name] !== null && given[name] !== undefined);
  const [kind] = kinds;
  if (kind === undefined) return {};
  if (kinds.length > 1) throw wrongValue(location);
  if (kind === 'list') return { list: list(given['list'], location) };
  if (kind === 'custom') return { custom: custom(given['custom'], location) };
  const name = COMPARISONS.find((each) => each === kind);
  if (name === undefined) throw wrongValue(location);
  return { [name]: comparison(given[name], location) };
}

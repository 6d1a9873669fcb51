import type { Text } from '../../i18n/language';

/** Canonical English names of the planner's tables, in reading order (DOMAIN §1). */
export const TABLE_NAMES = [
  'Parameters',
  'Items',
  'BillOfMaterials',
  'Routings',
  'Changeovers',
  'Resources',
  'Calendars',
  'CalendarExceptions',
  'Skills',
  'Demand',
  'MasterSchedule',
  'Stock',
  'Orders',
  'OrderOperations',
  'OrderRoutings',
  'OrderComponents',
  'Suppliers',
  'ItemSuppliers',
  'Progress',
  'Stops',
  'Shipments',
  'Receipts',
  'Deviations',
  'Causes',
  'Actions',
  'Budget',
  'Quotes',
  'Tasks',
  'Requirements',
  'Documents',
  'Contacts',
  'Targets',
  'Adjustments',
  'Disturbances',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** A word that a cell may hold: what it means in code, its name in each language, and other spellings that planners and ERPs use. */
export interface Word<Value extends string = string> {
  readonly value: Value;
  readonly name: Text;
  readonly synonyms: readonly string[];
}

/** What a cell of a column must be. A number without `minimum` may be negative. */
export type ColumnKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'key' }
  | { readonly kind: 'reference'; readonly to: readonly TableName[] }
  | {
      readonly kind: 'number';
      readonly minimum?: number;
      /** The minimum itself is not allowed. */
      readonly above?: boolean;
      readonly whole?: boolean;
      readonly unit: 'quantity' | 'days' | 'money' | 'count' | 'level' | 'operation';
    }
  /** Share of 1; `below` 1 where the whole makes no sense (a scrap of 100 %). */
  | { readonly kind: 'fraction'; readonly maximum: number; readonly below: boolean }
  | { readonly kind: 'efficiency' }
  | { readonly kind: 'date' }
  | { readonly kind: 'timeOfDay' }
  /** In the row's time unit, else that of the header's brackets, else that of Parameters. */
  | { readonly kind: 'duration' }
  | { readonly kind: 'words'; readonly words: readonly Word[] }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'lotRule' }
  /** Operation numbers or names, several in a cell. */
  | { readonly kind: 'list' }
  /** The value column of Parameters: its kind depends on the row. */
  | { readonly kind: 'any' };

/** A column of an input table. */
export interface InputColumn {
  /** snake_case, the same in every language. */
  readonly key: string;
  /** The header in a template of that language. */
  readonly name: Text;
  /** Other headers that mean it; matched like `name`, without case, accents, spaces and punctuation. */
  readonly synonyms: readonly string[];
  readonly kind: ColumnKind;
  /** The table is useless without this column, and a row without this cell is left out. */
  readonly required: boolean;
  /** What an empty cell means; null = nothing. */
  readonly default: string | number | boolean | null;
  readonly help: Text;
}

/** An input table. */
export interface InputTable {
  readonly table: TableName;
  readonly name: Text;
  readonly synonyms: readonly string[];
  readonly help: Text;
  readonly columns: readonly InputColumn[];
}

/** The parts of a column that most columns leave at their ordinary value. */
export interface ColumnOptions {
  readonly required?: boolean;
  readonly default?: string | number | boolean;
  /** Separated by commas. */
  readonly also?: string;
}

/** A column: key, English and French header, kind, one line of help in English and French, options. */
export function column(
  key: string,
  en: string,
  fr: string,
  kind: ColumnKind,
  help: readonly [string, string],
  options: ColumnOptions = {},
): InputColumn {
  return {
    key,
    name: { en, fr },
    synonyms: splitList(options.also),
    kind,
    required: options.required ?? false,
    default: options.default ?? null,
    help: { en: help[0], fr: help[1] },
  };
}

/** A word of an enumeration, its other spellings separated by commas. */
export function word<Value extends string>(value: Value, en: string, fr: string, also = ''): Word<Value> {
  return { value, name: { en, fr }, synonyms: splitList(also) };
}

function splitList(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export const TEXT: ColumnKind = { kind: 'text' };
export const KEY: ColumnKind = { kind: 'key' };
export const DATE: ColumnKind = { kind: 'date' };
export const TIME_OF_DAY: ColumnKind = { kind: 'timeOfDay' };
export const DURATION: ColumnKind = { kind: 'duration' };
export const YES_NO: ColumnKind = { kind: 'yesNo' };
export const LIST: ColumnKind = { kind: 'list' };
export const QUANTITY: ColumnKind = { kind: 'number', minimum: 0, unit: 'quantity' };
export const POSITIVE_QUANTITY: ColumnKind = { kind: 'number', minimum: 0, above: true, unit: 'quantity' };
export const SIGNED_QUANTITY: ColumnKind = { kind: 'number', unit: 'quantity' };
export const DAYS: ColumnKind = { kind: 'number', minimum: 0, unit: 'days' };
export const MONEY: ColumnKind = { kind: 'number', minimum: 0, unit: 'money' };
export const PRIORITY: ColumnKind = { kind: 'number', minimum: 0, unit: 'level' };
export const OPERATION: ColumnKind = { kind: 'number', minimum: 0, unit: 'operation' };

/** A reference to a row of another table, or of one of several. */
export function reference(...to: readonly TableName[]): ColumnKind {
  return { kind: 'reference', to };
}

/** One of a list of words. */
export function oneOf(words: readonly Word[]): ColumnKind {
  return { kind: 'words', words };
}

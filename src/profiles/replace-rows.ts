import { DAYS_FROM_1904_TO_1900 } from '../engine/calendar/dates';
import type { CellContent } from '../sheets/sheet-spec';
import { cellText } from '../tables/cells/cell-text';
import type { FoundTable } from '../tables/found-table';
import type { TableName } from '../tables/schema/column';
import { looseKey } from '../tables/text-key';
import type { RawCell } from '../workbook/workbook';
import type { ImportedTable } from './import-table';

/** A row of the table as it is to be: what stays of an old one, and what is written over it. */
export interface ReplacedRow {
  /** Row of the body as it stands, from 0; null = a new one. */
  readonly from: number | null;
  /** By index of the column; what is not named stays. */
  readonly values: ReadonlyMap<number, CellContent>;
}

/** What an extract changes in the planner's table. */
export interface Replacement {
  readonly rows: readonly ReplacedRow[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** With the planner's headers of the cells that change. */
  readonly changed: readonly { readonly key: string; readonly headers: readonly string[] }[];
  readonly same: number;
  /** Headers of the extract for which the planner's table has no column. */
  readonly left: readonly string[];
}

/** What tells the rows of a table apart; of the others the first required column does. */
const KEYS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  BillOfMaterials: ['parent', 'component', 'operation', 'alternative'],
  Routings: ['item', 'operation', 'alternative'],
  Stock: ['item', 'location', 'lot', 'status'],
  ItemSuppliers: ['item', 'supplier', 'price_from_quantity'],
  MasterSchedule: ['item', 'period_start'],
  OrderOperations: ['order', 'operation'],
  Calendars: ['calendar', 'weekday', 'start'],
  CalendarExceptions: ['calendar', 'from', 'kind'],
  Skills: ['person', 'skill'],
  Changeovers: ['resource', 'from_family', 'to_family'],
  Progress: ['date', 'order', 'operation', 'start'],
  Stops: ['resource', 'start'],
  Budget: ['period', 'kind'],
  Demand: ['id'],
};

/**
 * Sets an extract against the planner's table, row by row by what tells them apart: rows that are in both keep their place and what the extract does not
 * speak of; rows that are gone go; new ones come at the end. Equal keys are met in the order of both.
 */
export function replacementOf(found: FoundTable, imported: ImportedTable, dateSystem: 1900 | 1904): Replacement {
  const places = placesOf(found, imported);
  const { raw, schema } = found;
  const required = schema.columns.filter((column) => column.required).map(({ key }) => key);
  const keys = (KEYS[schema.table] ?? required.slice(0, 1)).filter((key) => places.some((place) => place.key === key));
  const keyPlaces = keys.flatMap((key) => places.filter((place) => place.key === key));
  const incoming = imported.rows.map((row) => row.map((cell, index) => inSystem(cell, imported.columns[index].format, dateSystem)));
  const waiting = new Map<string, number[]>();
  incoming.forEach((row, index) => {
    const key = keyText(keyPlaces.map(({ from }) => row[from]));
    waiting.set(key, [...(waiting.get(key) ?? []), index]);
  });
  const rows: ReplacedRow[] = [];
  const gone: string[] = [];
  const changed: Replacement['changed'][number][] = [];
  let same = 0;
  raw.rows.forEach((old, from) => {
    if (old.every((cell) => cellText(cell) === '')) return;
    const key = keyText(keyPlaces.map(({ to }) => old[to] ?? null));
    const index = waiting.get(key)?.shift();
    if (index === undefined) {
      gone.push(shown(key));
      return;
    }
    const different = places.filter(({ from: at, to }) => !isEqual(old[to] ?? null, incoming[index][at]));
    rows.push({ from, values: new Map(different.map(({ from: at, to }) => [to, incoming[index][at]])) });
    if (different.length === 0) same++;
    else changed.push({ key: shown(key), headers: different.map(({ to }) => raw.headers[to]) });
  });
  const added = [...waiting]
    .flatMap(([key, indices]) => indices.map((index) => ({ key: shown(key), index })))
    .sort((a, b) => a.index - b.index);
  for (const { index } of added) rows.push({ from: null, values: new Map(places.map(({ from, to }) => [to, incoming[index][from]])) });
  const known = new Set(places.map(({ from }) => from));
  return {
    ...{ rows, gone, changed, same, added: added.map(({ key }) => key) },
    left: imported.columns.filter((_, index) => !known.has(index)).map(({ header }) => header),
  };
}

interface Place {
  readonly key: string;
  /** Column of the extract, and of the planner's table. */
  readonly from: number;
  readonly to: number;
}

function placesOf({ columns, raw }: FoundTable, imported: ImportedTable): Place[] {
  return imported.columns.flatMap(({ key, header }, from) => {
    const to = columns.get(key) ?? raw.headers.findIndex((one) => looseKey(one) === looseKey(header));
    return to < 0 ? [] : [{ key, from, to }];
  });
}

function inSystem(cell: CellContent, format: string, dateSystem: 1900 | 1904): CellContent {
  const isDate = format === 'date' || format === 'dateTime';
  return isDate && typeof cell === 'number' && dateSystem === 1904 ? cell - DAYS_FROM_1904_TO_1900 : cell;
}

const SEPARATOR = '\u0000';
const keyText = (cells: readonly (RawCell | CellContent)[]): string => cells.map((cell) => textOf(cell).toUpperCase()).join(SEPARATOR);
const shown = (key: string): string =>
  key
    .split(SEPARATOR)
    .filter((part) => part !== '')
    .join(' · ');

function textOf(cell: RawCell | CellContent): string {
  if (cell !== null && typeof cell === 'object' && 'formula' in cell) return '';
  return cellText(cell).trim();
}

function isEqual(old: RawCell, fresh: CellContent): boolean {
  if (typeof old === 'number' && typeof fresh === 'number') return Math.abs(old - fresh) <= 1e-9 * Math.max(1, Math.abs(old));
  return textOf(old) === textOf(fresh);
}

import { minutesFromSerial } from '../../engine/calendar/dates';
import { formatAmount, formatDay, formatMoment } from '../../i18n/format-values';
import type { Language } from '../../i18n/language';
import { cellText } from '../../tables/cells/cell-text';
import { findWord, findYesNo } from '../../tables/cells/find-word';
import type { FoundTable } from '../../tables/found-table';
import { cellAddress } from '../../workbook/cell-reference';
import type { TableName } from '../../tables/schema/column';
import { inputColumn } from '../../tables/schema/input-tables';
import type { RawCell } from '../../workbook/workbook';
import type { AdjustmentLine, ListEntry, PlannerLists } from './pane-state';

type Tables = ReadonlyMap<TableName, FoundTable>;

/** Names of the planner's things, in the order of his tables, each once; dates and words in the reader's language. */
export function plannerLists(tables: Tables, dateSystem: 1900 | 1904, language: Language): PlannerLists {
  return {
    items: entries(tables, 'Items', 'item', ['description']),
    resources: entries(tables, 'Resources', 'resource', ['description']),
    people: entries(tables, 'Skills', 'person', []),
    orders: entries(tables, 'Orders', 'order', ['item', 'quantity']),
    demands: entries(tables, 'Demand', 'id', ['quantity', 'item', 'customer']),
    adjustments: adjustmentLines(tables.get('Adjustments'), dateSystem, language),
  };
}

function entries(tables: Tables, table: TableName, key: string, about: readonly string[]): ListEntry[] {
  const found = tables.get(table);
  if (found === undefined) return [];
  const known = new Map<string, ListEntry>();
  for (const row of found.raw.rows) {
    const id = textOf(found, row, key);
    if (id === '' || known.has(id)) continue;
    const words = about.map((column) => textOf(found, row, column)).filter((text) => text !== '');
    known.set(id, { id, about: words.join(' ') });
  }
  return [...known.values()];
}

function cellOf({ columns }: FoundTable, row: readonly RawCell[], key: string): RawCell {
  const index = columns.get(key);
  return index === undefined ? null : (row[index] ?? null);
}

function textOf(found: FoundTable, row: readonly RawCell[], key: string): string {
  return cellText(cellOf(found, row, key));
}

function adjustmentLines(found: FoundTable | undefined, dateSystem: 1900 | 1904, language: Language): AdjustmentLine[] {
  if (found === undefined) return [];
  const { raw } = found;
  return raw.rows.flatMap((row, index): AdjustmentLine[] => {
    if (row.every((cell) => cellText(cell) === '')) return [];
    const text = (key: string): string => textOf(found, row, key);
    const number = raw.headerRow + 1 + index;
    const subjects = [text('subject'), text('replacement')].filter((one) => one !== '');
    const dates = (['from', 'to'] as const).map((key) => dateText(cellOf(found, row, key), dateSystem, language));
    return [
      {
        row: number,
        place: { sheet: raw.sheet, cell: cellAddress(number, raw.firstColumn) },
        title: [kindText(found, row, language), subjects.join(' → ')].filter((one) => one !== '').join(' · '),
        about: [dates.filter((one) => one !== '').join(' → '), numberText(cellOf(found, row, 'quantity'), language), text('comment')]
          .filter((one) => one !== '')
          .join(' · '),
        scenario: text('scenario') === '' ? null : text('scenario'),
        active: isActive(cellOf(found, row, 'active')),
      },
    ];
  });
}

function kindText(found: FoundTable, row: readonly RawCell[], language: Language): string {
  const typed = textOf(found, row, 'kind');
  const kind = inputColumn(found.schema, 'kind')?.kind;
  if (kind?.kind !== 'words') return typed;
  const value = findWord(typed, kind.words);
  return kind.words.find((word) => word.value === value)?.name[language] ?? typed;
}

function dateText(cell: RawCell, dateSystem: 1900 | 1904, language: Language): string {
  if (typeof cell !== 'number') return cellText(cell);
  const at = minutesFromSerial(cell, dateSystem);
  return Number.isInteger(cell) ? formatDay(at, language) : formatMoment(at, language);
}

function numberText(cell: RawCell, language: Language): string {
  return typeof cell === 'number' ? formatAmount(cell, language) : cellText(cell);
}

/** An empty cell means yes, as the table says. */
function isActive(cell: RawCell): boolean {
  return typeof cell === 'boolean' ? cell : findYesNo(cellText(cell)) !== false;
}

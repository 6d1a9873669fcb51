import type { CellFormats, CellValue, Rectangle } from '../model/cell';
import type { Table } from '../model/table';
import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import { cellText, formatColour } from './cell-text';
import type { Look, PartialLook } from './look';
import { directLook, withRules } from './look';
import type { DataBarLook } from './rule-looks';
import { ruleLook } from './rule-looks';
import { holds, tableLook } from './table-style';

/** What a reader sees of a cell. */
export interface CellPicture {
  /** As shown in a cell wide enough, in the words of the workbook's culture. */
  readonly text: string;
  readonly value: CellValue;
  readonly formula: string | null;
  /** Invariant. */
  readonly numberFormat: string;
  /** True when its row or column does not show. */
  readonly isHidden: boolean;
  /** Merged rectangle that it is part of; its contents show in the first cell alone. */
  readonly merge: Rectangle | null;
  readonly look: Look;
  readonly bar: DataBarLook | null;
}

/** A cell as a reader sees it: number format, table style, cell style, direct formats and conditional formats applied. Rows and columns count from 0. */
export function cellPicture(worksheet: Worksheet, row: number, column: number): CellPicture {
  const { workbook, grid } = worksheet;
  workbook.calculateDue();
  const cell = grid.get(row, column);
  const own = grid.look(row, column);
  const rules = ruleLook(worksheet, row, column);
  const value = cell?.value ?? '';
  const numberFormat = rules.look.numberFormat ?? own.numberFormat;
  const base = baseLook(worksheet, own.format, row, column);
  const ruled = rules.look === EMPTY ? base : withRules(base, rules.look);
  const colour = typeof value === 'number' ? formatColour(numberFormat, value) : null;
  return {
    text: value === '' ? '' : cellText(value, numberFormat, workbook.culture.name, workbook.date1904),
    value,
    formula: cell?.formula ?? null,
    numberFormat,
    isHidden: grid.rows.isHidden(row) || grid.rows.isFiltered(row) || grid.columns.isHidden(column),
    merge: grid.merges.length === 0 ? null : grid.mergeAt(row, column),
    look: colour === null ? ruled : { ...ruled, color: colour },
    bar: rules.bar,
  };
}

const EMPTY: PartialLook = {};
const plainLooks = new WeakMap<Workbook, { revision: number; byFormats: Map<CellFormats | null, Look> }>();

function baseLook(worksheet: Worksheet, formats: CellFormats | null, row: number, column: number): Look {
  const { workbook } = worksheet;
  const table = tableAt(worksheet, row, column);
  const style = styleOf(workbook, formats);
  const normal = (path: string): string | number | boolean | null => workbook.formatOf(null, path);
  if (table) return directLook(formats, style, tableLook(table, row, column), normal);
  let looks = plainLooks.get(workbook);
  if (looks?.revision !== workbook.revision) {
    looks = { revision: workbook.revision, byFormats: new Map() };
    plainLooks.set(workbook, looks);
  }
  const found = looks.byFormats.get(formats);
  if (found) return found;
  const made = directLook(formats, style, EMPTY, normal);
  looks.byFormats.set(formats, made);
  return made;
}

function styleOf(workbook: Workbook, formats: CellFormats | null): CellFormats | null {
  const name = formats?.['style'];
  if (typeof name !== 'string' || name === 'Normal') return null;
  return workbook.Styles.find(name)?.formats ?? null;
}

function tableAt(worksheet: Worksheet, row: number, column: number): Table | null {
  for (const table of worksheet.workbook.Tables.items) {
    if (table.sheet === worksheet && holds(table.area, row, column)) return table;
  }
  return null;
}

import { headerText } from '../table-headers';
import { WorkbookError } from '../workbook';
import type { Block } from './block';
import { blockOf, PLACE, rangeOf } from './block';
import type { TableEdit } from './live-workbook';
import type { Survey } from './survey';
import { survey } from './survey';

/** A cell of a planner's table as it stands. */
export interface StandingCell {
  readonly value: string | number | boolean;
  /** With its `=`; null when the cell holds no formula. */
  readonly formula: string | null;
  readonly format: string;
}

/** A planner's table that is to be edited. Rows of the body count from 0. */
export interface EditedTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly headers: readonly string[];
  readonly body: Block;
  /** The rows that matter: the last ones, and those to be changed. */
  readonly rows: ReadonlyMap<number, readonly StandingCell[]>;
}

/** So many rows at the end of a table are looked at for the last one that holds something. */
const TAIL = 60;

interface Looked {
  readonly name: string;
  readonly table: Excel.Table;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
}

/**
 * Looks at the tables that edits speak of: two round trips; a third when the end of one is blank further up than usual. Nothing is changed.
 * @throws WorkbookError `table-gone`, `protected-sheet`
 */
export async function surveyEdited(
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
  refuse: (known: Survey) => void,
): Promise<ReadonlyMap<string, EditedTable>> {
  const names = [...new Set(edits.map(({ table }) => table))];
  const looked = names.map((name): Looked => {
    const table = context.workbook.tables.getItemOrNullObject(name).load('id,name,worksheet/id,worksheet/name');
    return { name, table, columns: table.columns.load('items/name'), body: table.getDataBodyRange().load(PLACE) };
  });
  const known = await survey(context);
  refuse(known);
  for (const one of looked) requireWritable(one, known);
  const wanted = looked.map((one) => rowsWanted(one, edits));
  const read = await readRows(context, looked, wanted);
  const short = looked.map((one, index) => (isBlankEnd(read[index], blockOf(one.body)) ? allRows(one) : []));
  const rest = short.some((rows) => rows.length > 0) ? await readRows(context, looked, short) : [];
  return new Map(looked.map((one, index) => [one.name, editedTable(one, new Map([...read[index], ...(rest[index] ?? [])]))] as const));
}

function requireWritable({ name, table }: Looked, known: Survey): void {
  if (table.isNullObject) throw new WorkbookError('table-gone', `there is no table ${name}`, name);
  const sheet = known.sheets.find(({ id }) => id === table.worksheet.id);
  if (sheet?.isProtected === true) throw new WorkbookError('protected-sheet', `${sheet.name} is protected`, sheet.name);
}

function editedTable({ table, columns, body }: Looked, rows: EditedTable['rows']): EditedTable {
  const headers = columns.items.map(({ name }) => headerText(name));
  return { id: table.id, name: table.name, sheetId: table.worksheet.id, headers, body: blockOf(body), rows };
}

/** A run of rows of a body: first and count. */
type Run = readonly [first: number, count: number];

function rowsWanted({ name, body }: Looked, edits: readonly TableEdit[]): Run[] {
  const own = edits.filter(({ table }) => table === name);
  const back = own.reduce((most, edit) => Math.max(most, edit.kind === 'take-back' ? edit.rows.length : 0), 0);
  const first = Math.max(0, body.rowCount - Math.max(TAIL, 2 * back));
  const changed = own.flatMap((edit) => (edit.kind === 'change' ? [edit.row - 1 - body.rowIndex] : []));
  const above = changed.filter((row) => row >= 0 && row < first);
  return [[first, body.rowCount - first], ...above.map((row): Run => [row, 1])];
}

function allRows({ body }: Looked): Run[] {
  return [[0, body.rowCount]];
}

/** True when the rows read are all blank and there are others above. */
function isBlankEnd(rows: EditedTable['rows'], body: Block): boolean {
  return body.rows > rows.size && ![...rows.values()].some(holdsSomething);
}

/** True when a cell of the row holds something that is no formula. */
export function holdsSomething(cells: readonly StandingCell[]): boolean {
  return cells.some(({ value, formula }) => formula === null && value !== '');
}

async function readRows(
  context: Excel.RequestContext,
  looked: readonly Looked[],
  wanted: readonly (readonly Run[])[],
): Promise<Map<number, StandingCell[]>[]> {
  const asked = looked.map(({ table, body }, index) =>
    wanted[index].map(([first, count]) => {
      const sheet = context.workbook.worksheets.getItem(table.worksheet.id);
      const block = { ...blockOf(body), row: body.rowIndex + first, rows: count };
      return { first, range: rangeOf(sheet, block).load('values,formulas,numberFormat') };
    }),
  );
  await context.sync();
  return asked.map((ranges) => new Map(ranges.flatMap(({ first, range }) => standingRows(first, range))));
}

function standingRows(first: number, { values, formulas, numberFormat }: Excel.Range): (readonly [number, StandingCell[]])[] {
  return (values as StandingCell['value'][][]).map((row, index) => [
    first + index,
    row.map((value, column): StandingCell => {
      const entered: unknown = formulas[index][column];
      const isFormula = typeof entered === 'string' && entered.startsWith('=') && entered !== value;
      return { value, formula: isFormula ? entered : null, format: String(numberFormat[index][column]) };
    }),
  ]);
}

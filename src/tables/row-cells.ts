import type { Severity, Source } from '../engine/model/finding';
import type { RawCell } from '../workbook/workbook';
import { cellText, isBlank, isError, isNotCalculated } from './cells/cell-text';
import type { TableFindingCode } from './finding-codes';
import type { FoundTable } from './found-table';
import { inBothLanguages, report, wordsOfDefault } from './reading';
import type { FindingDetails, Reading } from './reading';
import type { InputColumn } from './schema/column';
import { inputColumn } from './schema/input-tables';

/** Codes of one problem: where the cell is needed, and where its default can be taken. */
export interface CodePair {
  readonly error: TableFindingCode;
  readonly replaced: TableFindingCode;
}

/** Both codes of one problem. */
export const pair = <Error extends TableFindingCode>(error: Error, replaced: TableFindingCode): CodePair => ({ error, replaced });

/**
 * The cells of one row by column key, and what is said of them. A bad cell of a required column leaves the row out with one error; a bad cell
 * of another column is a warning. Once the row is left out nothing more is said of it.
 */
export class RowCells {
  private out = false;

  constructor(
    readonly reading: Reading,
    readonly found: FoundTable,
    /** Row of the body, from 0. */
    readonly row: number,
  ) {}

  /** True when the row has an error. */
  get leftOut(): boolean {
    return this.out;
  }

  get source(): Source {
    return { table: this.found.schema.table, row: this.row };
  }

  /** True when the table has that column. */
  has(key: string): boolean {
    return this.found.columns.has(key);
  }

  cell(key: string): RawCell {
    const index = this.found.columns.get(key);
    return index === undefined ? null : (this.found.raw.rows[this.row][index] ?? null);
  }

  isBlank(key: string): boolean {
    return isBlank(this.cell(key));
  }

  /** Says something about a cell of this row; an error leaves the row out. Nothing is said of a row that is out already. */
  say(severity: Severity, code: TableFindingCode, column?: string, details: FindingDetails = {}): void {
    if (this.out) return;
    if (severity === 'error') this.out = true;
    const value = column === undefined || this.isBlank(column) ? {} : { value: cellText(this.cell(column)) };
    const where = column === undefined ? {} : { column };
    report(this.reading, severity, code, this.found.schema.table, { row: this.row, ...where, ...value, ...this.key(), ...details });
  }

  /** Leaves the row out without a word: it is closed, or another row's finding has said it. */
  leaveOut(): void {
    this.out = true;
  }

  /** Says that a name was read in another spelling; a number for its digits is no other spelling. */
  sayReadAs(key: string, cell: RawCell, name: string): void {
    const typed = typeof cell === 'string' ? cell : cellText(cell);
    if (typed !== name) this.say('info', 'reference.read-as', key, { value: typed, parameters: { read: name } });
  }

  /** What is wrong with a cell: an error where the row needs it, else a warning and the default. */
  bad(column: InputColumn, codes: CodePair): void {
    if (column.required) this.say('error', codes.error, column.key);
    else this.say('warning', codes.replaced, column.key, { parameters: inBothLanguages('taken', wordsOfDefault(column.default)) });
  }

  /** What names the row: its key, else its first column. */
  private key(): { readonly key?: string } {
    const { columns } = this.found.schema;
    const cell = this.cell((columns.find((column) => column.kind.kind === 'key') ?? columns[0]).key);
    return isBlank(cell) || isError(cell) ? {} : { key: cellText(cell) };
  }

  /** A cell that holds something usable; an error value and a needed cell that is empty are said. */
  protected filled(key: string): RawCell {
    const cell = this.cell(key);
    const column = this.column(key);
    if (isError(cell)) {
      if (isNotCalculated(cell)) this.bad(column, pair('cell.not-calculated', 'cell.not-calculated-replaced'));
      else this.bad(column, pair('cell.error-value', 'cell.error-value-replaced'));
      return null;
    }
    if (!isBlank(cell)) return cell;
    if (column.required) this.say('error', column.kind.kind === 'key' ? 'key.blank' : 'cell.missing', key);
    return null;
  }

  /** The schema of a column. */
  protected column(key: string): InputColumn {
    const column = inputColumn(this.found.schema, key);
    if (column === undefined) throw new Error(`${this.found.schema.table} has no column ${key}`);
    return column;
  }
}

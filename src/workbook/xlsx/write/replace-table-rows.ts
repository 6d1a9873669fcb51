import type { Element } from '@xmldom/xmldom';
import type { CellContent } from '../../../sheets/sheet-spec';
import { cellAddress, columnNumber, rangeAddress } from '../../cell-reference';
import { WorkbookError } from '../../workbook';
import { childOf, childrenOf, newElement, parseXml, rootOf, serializeXml } from '../package/xml';
import { escapeOoxml, needsPreserve } from '../package/xml-text';
import { tablesOfSheet } from '../read/read-workbook';
import type { TablePart } from '../read/table-part';
import type { SheetEntry, WorkbookPart } from '../workbook-part';
import { dropFromCalculationChain } from './calculation-chain';
import { discountSharedStrings } from './shared-string-count';

/** A row of a table as it is to be: which old one it takes along, and what is written over it, by index of the column. */
export interface TableRow {
  readonly from: number | null;
  readonly values: ReadonlyMap<number, CellContent>;
}

/** A reference to cells in the way of A1, which moving a formula would leave pointing elsewhere. */
const CELL_REFERENCE = /(^|[^A-Za-z0-9_.[])\$?[A-Z]{1,3}\$?\d+(?![\w(])/;

/**
 * Gives a table of the planner's the rows it is to have, in place: rows that stay keep their looks, their formulas and what is not written over; new ones look
 * like the first. The table grows or shrinks at its end; nothing else on the sheet moves.
 *
 * @throws WorkbookError `table-gone`; `protected-sheet`; `formula-cell` when a formula would be overwritten or moved away from what it points at;
 * `table-in-the-way` when something stands below the table, or it has a row of totals and grows
 */
export function replaceTableRows(workbook: WorkbookPart, name: string, rows: readonly TableRow[]): void {
  const { entry, table } = placeOf(workbook, name);
  const { parts } = workbook;
  const document = parseXml(parts.require(entry.part), entry.part);
  const root = rootOf(document);
  if (childOf(root, 'sheetProtection') !== undefined) throw new WorkbookError('protected-sheet', `${entry.name} is protected`, entry.name);
  const data = childOf(root, 'sheetData');
  if (data === undefined) throw new WorkbookError('truncated', `${entry.name} has no rows`, entry.name);
  const body = new TableBody(data, table, name);
  body.replace(rows);
  parts.set(entry.part, serializeXml(document), 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml');
  resize(workbook, table, rows.length);
  discountSharedStrings(workbook, body.sharedCells);
  dropFromCalculationChain(workbook, new Set([entry.sheetId]));
  workbook.save();
}

function placeOf(workbook: WorkbookPart, name: string): { readonly entry: SheetEntry; readonly table: TablePart } {
  for (const entry of workbook.sheets()) {
    if (!entry.isWorksheet) continue;
    const table = tablesOfSheet(workbook, entry.part).find(({ displayName }) => displayName.toLowerCase() === name.toLowerCase());
    if (table !== undefined) return { entry, table };
  }
  throw new WorkbookError('table-gone', `there is no table ${name}`, name);
}

/** The cells of a table's body within its sheet. */
class TableBody {
  /** Uses of shared texts that are no more. */
  sharedCells = 0;
  private readonly rowElements = new Map<number, Element>();

  constructor(
    private readonly data: Element,
    private readonly table: TablePart,
    private readonly name: string,
  ) {
    for (const row of childrenOf(data, 'row')) this.rowElements.set(Number(row.getAttribute('r')), row);
  }

  replace(rows: readonly TableRow[]): void {
    const { firstRow, lastRow } = this.table.body;
    const old = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => this.cellsOf(firstRow + index));
    const size = Math.max(1, rows.length);
    for (let row = lastRow + 1; row < firstRow + size; row++) this.refuseContent(row);
    const looks = new Map([...(old[0] ?? [])].map(([column, cell]) => [column, cell.getAttribute('s')]));
    // All is taken out first: a row that moves must not be written over before it was moved.
    old.forEach((cells) => cells.forEach((cell) => cell.parentNode?.removeChild(cell)));
    const kept = new Set(rows.map(({ from }) => from));
    old.forEach((cells, index) => {
      if (!kept.has(index)) cells.forEach((cell) => this.forget(cell));
    });
    rows.forEach(({ from, values }, index) => {
      const cells = from === null ? new Map<number, Element>() : old[from];
      if (from !== null && from !== index) cells.forEach((cell) => this.refuseMove(cell));
      this.writeRow(firstRow + index, cells, values, from === null ? looks : null);
    });
    for (let row = firstRow + rows.length; row <= lastRow; row++) this.writeRow(row, new Map(), new Map(), looks);
  }

  private writeRow(
    row: number,
    cells: ReadonlyMap<number, Element>,
    values: ReadonlyMap<number, CellContent>,
    looks: ReadonlyMap<number, string | null> | null,
  ): void {
    const { firstColumn, lastColumn } = this.table.body;
    for (let column = firstColumn; column <= lastColumn; column++) {
      const known = cells.get(column);
      const value = values.get(column - firstColumn);
      const look = looks?.get(column) ?? null;
      if (known === undefined && (value === undefined || value === null) && look === null) continue;
      const element = known ?? newElement(this.data, 'c', look === null ? {} : { s: look });
      element.setAttribute('r', cellAddress(row, column));
      if (value !== undefined) this.fill(element, value);
      this.insert(row, column, element);
    }
  }

  private fill(cell: Element, value: CellContent): void {
    if (childOf(cell, 'f') !== undefined)
      throw new WorkbookError('formula-cell', `${this.name} computes what the extract gives`, this.name);
    this.forget(cell);
    while (cell.firstChild) cell.removeChild(cell.firstChild);
    cell.removeAttribute('t');
    if (value === null || value === '' || (typeof value === 'object' && 'formula' in value)) return;
    if (typeof value === 'string') {
      cell.setAttribute('t', 'inlineStr');
      const text = newElement(cell, 't');
      if (needsPreserve(value)) text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
      // The serializer escapes what XML needs; what Excel needs beside it is done here.
      appendText(text, plain(escapeOoxml(value)));
      const holder = newElement(cell, 'is');
      holder.appendChild(text);
      cell.appendChild(holder);
      return;
    }
    if (typeof value === 'boolean') cell.setAttribute('t', 'b');
    const content = newElement(cell, 'v');
    appendText(content, String(typeof value === 'boolean' ? Number(value) : value));
    cell.appendChild(content);
  }

  private insert(row: number, column: number, cell: Element): void {
    const holder = this.rowAt(row);
    const next = childrenOf(holder, 'c').find((one) => columnOf(one) > column) ?? null;
    holder.insertBefore(cell, next);
  }

  private rowAt(row: number): Element {
    const known = this.rowElements.get(row);
    if (known !== undefined) return known;
    const made = newElement(this.data, 'row', { r: row });
    const next = childrenOf(this.data, 'row').find((one) => Number(one.getAttribute('r')) > row) ?? null;
    this.data.insertBefore(made, next);
    this.rowElements.set(row, made);
    return made;
  }

  private cellsOf(row: number): Map<number, Element> {
    const { firstColumn, lastColumn } = this.table.body;
    const cells = childrenOf(this.rowElements.get(row) ?? this.data, 'c').map((cell) => [columnOf(cell), cell] as const);
    return new Map(cells.filter(([column]) => column >= firstColumn && column <= lastColumn));
  }

  private refuseContent(row: number): void {
    const cells = [...this.cellsOf(row).values()];
    if (!cells.some((cell) => cell.firstChild !== null)) return cells.forEach((cell) => cell.parentNode?.removeChild(cell));
    throw new WorkbookError('table-in-the-way', `something stands below ${this.name}`, this.name);
  }

  private refuseMove(cell: Element): void {
    const formula = childOf(cell, 'f');
    if (formula === undefined) return;
    const isOfOne = formula.getAttribute('t') === null || formula.getAttribute('t') === '' || formula.getAttribute('t') === 'normal';
    if (!isOfOne || CELL_REFERENCE.test(formula.textContent ?? ''))
      throw new WorkbookError('formula-cell', `a formula of ${this.name} would move`, this.name);
  }

  private forget(cell: Element): void {
    if (cell.getAttribute('t') === 's') this.sharedCells++;
  }
}

function appendText(element: Element, text: string): void {
  const { ownerDocument } = element;
  if (ownerDocument === null) throw new Error('element without document');
  element.appendChild(ownerDocument.createTextNode(text));
}

const columnOf = (cell: Element): number => columnNumber((cell.getAttribute('r') ?? '').replace(/\d+$/, ''));

/** Entities of XML back as characters: the text node is escaped when it is written. */
const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** The table's range and its filter's end with its rows. */
function resize({ parts }: WorkbookPart, table: TablePart, rows: number): void {
  const document = parseXml(parts.require(table.part), table.part);
  const root = rootOf(document);
  const { body, headerRow, hasHeader } = table;
  const lastRow = body.firstRow + Math.max(1, rows) - 1;
  if (lastRow === body.lastRow) return;
  if (Number(root.getAttribute('totalsRowCount') ?? 0) > 0)
    throw new WorkbookError('table-in-the-way', `${table.displayName} has a row of totals`, table.displayName);
  const range = rangeAddress({ ...body, firstRow: hasHeader ? headerRow : body.firstRow, lastRow });
  root.setAttribute('ref', range);
  childOf(root, 'autoFilter')?.setAttribute('ref', range);
  parts.set(table.part, serializeXml(document), 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml');
}

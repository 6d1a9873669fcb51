import { escapeOoxml, escapeText, needsPreserve } from '../../src/workbook/xlsx/package/xml-text';
import { columnLetters, rectangleAddress } from '../model/addresses';
import { CellError } from '../model/cell';
import type { Cell } from '../model/cell';
import { WHOLE_SHEET } from '../model/cell-grid';
import type { Worksheet } from '../model/worksheet';
import { fileFormulaOf } from './file-formula';
import { sheetFilterXml } from './filter-file';
import { hyperlinksXml } from './hyperlink-file';
import { breaksXml, fitsPages, printXml } from './print-file';
import { protectionXml } from './protection-file';
import { rulesXml } from './rules-file';
import { validationsXml } from './validation-file';
import { zoomOf } from '../view/zoom';
import type { StyleTable } from './style-table';

const SPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** Characters of a column of so many points. */
const characters = (points: number): number => Math.round((((points * 96) / 72 / 7) * 256) | 0) / 256;

/** How a sheet leads to its other parts: each gives the id of a relationship. */
export interface SheetRelations {
  readonly tables: readonly string[];
  /** null without charts. */
  readonly drawing: string | null;
  /** Of an address outside of the file. */
  link(address: string): string;
}

/** A sheet as its part of a file. */
export function sheetXml(sheet: Worksheet, relations: SheetRelations, styles: StyleTable): string {
  const { grid } = sheet;
  const tab = sheet.TabColor === '' ? '' : `<tabColor rgb="FF${sheet.TabColor.slice(1)}"/>`;
  const properties = tab + (fitsPages(sheet.PageLayout) ? '<pageSetUpPr fitToPage="1"/>' : '');
  const used = grid.usedRectangle(false);
  const merges = grid.merges.map((merge) => `<mergeCell ref="${rectangleAddress(merge)}"/>`);
  const tableParts = relations.tables.map((id) => `<tablePart r:id="${id}"/>`);
  return [
    `<worksheet ${SPACES}>`,
    properties === '' ? '' : `<sheetPr>${properties}</sheetPr>`,
    used ? `<dimension ref="${rectangleAddress(used)}"/>` : '',
    viewXml(sheet),
    `<sheetFormatPr defaultRowHeight="${grid.rows.standardSize}"/>`,
    columnsXml(sheet, styles),
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>`,
    protectionXml(sheet),
    sheetFilterXml(sheet),
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    rulesXml(sheet, styles),
    validationsXml(sheet),
    hyperlinksXml(sheet, (address) => relations.link(address)),
    printXml(sheet),
    breaksXml(sheet),
    relations.drawing === null ? '' : `<drawing r:id="${relations.drawing}"/>`,
    tableParts.length === 0 ? '' : `<tableParts count="${tableParts.length}">${tableParts.join('')}</tableParts>`,
    '</worksheet>',
  ].join('');
}

function viewXml(sheet: Worksheet): string {
  const { rows, columns } = sheet.FreezePanes.frozen;
  const zoom = zoomOf(sheet) === 100 ? '' : ` zoomScale="${zoomOf(sheet)}" zoomScaleNormal="${zoomOf(sheet)}"`;
  const shown = `${sheet.ShowGridlines ? '' : ' showGridLines="0"'}${sheet.ShowHeadings ? '' : ' showRowColHeaders="0"'}`;
  const attributes = `${shown}${sheet.workbook.activeSheet === sheet ? ' tabSelected="1"' : ''}${zoom}`;
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${attributes} workbookViewId="0"/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const place = `${columnLetters(columns)}${rows + 1}`;
  return `<sheetViews><sheetView${attributes} workbookViewId="0"><pane${splits} topLeftCell="${place}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function columnsXml({ grid }: Worksheet, styles: StyleTable): string {
  const numbers = new Set<number>([...grid.columns.customSizes()].map(([column]) => column));
  for (const column of grid.columns.hiddenLines()) numbers.add(column);
  for (const column of grid.lineLooks.columns.keys()) numbers.add(column);
  const list = [...numbers].sort((a, b) => a - b);
  const items = list.map((column) => {
    const look = grid.lineLooks.columns.get(column);
    const style = look ? ` style="${styles.number(look)}"` : '';
    const hidden = grid.columns.isHidden(column) ? ' hidden="1"' : '';
    return `<col min="${column + 1}" max="${column + 1}" width="${characters(grid.columns.size(column))}"${style}${hidden} customWidth="1"/>`;
  });
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

function rowsXml(sheet: Worksheet, styles: StyleTable): string {
  const { grid } = sheet;
  const rows = new Map<number, string[]>();
  const lineOf = (row: number): string[] => {
    const line = rows.get(row) ?? [];
    rows.set(row, line);
    return line;
  };
  for (const [row] of grid.rows.customSizes()) lineOf(row);
  for (const row of grid.rows.hiddenLines()) lineOf(row);
  grid.forEachCell(WHOLE_SHEET, (cell, row, column) => {
    const xml = cellXml(sheet, cell, row, column, styles.number(cell));
    if (xml !== '') lineOf(row).push(xml);
  });
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = grid.rows.isCustomSize(row) ? ` ht="${grid.rows.size(row)}" customHeight="1"` : '';
      return `<row r="${row + 1}"${height}${grid.rows.visibleSize(row) === 0 ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
    })
    .join('');
}

function cellXml(sheet: Worksheet, cell: Cell, row: number, column: number, style: number): string {
  const start = `<c r="${columnLetters(column)}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
  const formula = cell.formula === null ? '' : formulaXml(sheet, cell.formula, row, column);
  const { value } = cell;
  if (value === '' && formula === '') return style === 0 ? '' : `${start}/>`;
  if (typeof value === 'number') return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (value instanceof CellError) return `${start} t="e">${formula}<v>${escapeText(value.word === '#BUSY!' ? '#N/A' : value.word)}</v></c>`;
  if (formula !== '') return `${start} t="str">${formula}<v>${escapeOoxml(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t${needsPreserve(value) ? ' xml:space="preserve"' : ''}>${escapeOoxml(value)}</t></is></c>`;
}

function formulaXml({ grid }: Worksheet, formula: string, row: number, column: number): string {
  const isFrom = (down: number, right: number): boolean => {
    const from = grid.get(row + down, column + right)?.spilledFrom;
    return from?.row === row && from.column === column;
  };
  let rows = 1;
  let columns = 1;
  while (isFrom(rows, 0)) rows++;
  while (isFrom(0, columns)) columns++;
  const text = escapeText(fileFormulaOf(formula));
  if (rows === 1 && columns === 1) return `<f>${text}</f>`;
  return `<f t="array" ref="${rectangleAddress({ row, column, rows, columns })}">${text}</f>`;
}

import type { Element } from '@xmldom/xmldom';
import type { OpcPackage } from '../../src/workbook/xlsx/package/opc-package';
import { childOf, childrenOf, isTrue, parseXml, rootOf } from '../../src/workbook/xlsx/package/xml';
import { unescapeOoxml } from '../../src/workbook/xlsx/package/xml-text';
import { copiedFormula } from '../calculation/rewrite-formula';
import { parseRectangle } from '../model/addresses';
import { CellError, MAX_COLUMNS, MAX_ROWS } from '../model/cell';
import type { CellValue } from '../model/cell';
import type { Worksheet } from '../model/worksheet';
import { hostFormula } from './formula-names';
import { colourOf } from './read-colour';
import { readSheetFilter } from './filter-file';
import { readHyperlinks } from './hyperlink-file';
import { readPrint } from './print-file';
import { readRules } from './read-rules';
import { readValidations } from './validation-file';
import { setZoom } from '../view/zoom';
import type { FileStyles } from './read-styles';

/** Points of a column of so many characters of Calibri 11: 7 pixels each and 5 of padding. */
function columnPoints(characters: number): number {
  return (Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7) * 72) / 96;
}

/**
 * Reads a worksheet part into a sheet: cells, sizes, merges, panes, rules, validation, links, pages. Gives back what it could not, in the words of
 * `OpenedFile.lost`.
 */
export function readSheet(
  sheet: Worksheet,
  parts: OpcPackage,
  part: string,
  strings: readonly string[],
  styles: FileStyles,
): readonly string[] {
  const root = rootOf(parseXml(parts.require(part), part));
  const tab = colourOf(childOf(childOf(root, 'sheetPr') ?? root, 'tabColor'));
  if (tab) sheet.TabColor = tab;
  readView(sheet, childOf(childOf(root, 'sheetViews') ?? root, 'sheetView'));
  const standard = childOf(root, 'sheetFormatPr');
  const height = Number(standard?.getAttribute('defaultRowHeight') ?? 15);
  if (height > 0) sheet.grid.rows.standardSize = height;
  const width = Number(standard?.getAttribute('defaultColWidth') ?? 0);
  if (width > 0) sheet.grid.columns.standardSize = columnPoints(width);
  readColumns(sheet, childOf(root, 'cols'), styles);
  readCells(sheet, childOf(root, 'sheetData'), strings, styles);
  sheet.grid.merges = childrenOf(childOf(root, 'mergeCells') ?? root, 'mergeCell').flatMap(
    (merge) => parseRectangle(merge.getAttribute('ref') ?? '') ?? [],
  );
  const holdsRules = readRules(sheet, root, styles);
  readValidations(sheet, root);
  readHyperlinks(sheet, root, parts, part);
  readPrint(sheet, root);
  readSheetFilter(sheet, root);
  sheet.workbook.calculator?.cellsChanged(sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
  const isGrouped = childrenOf(childOf(root, 'sheetData') ?? root, 'row').some((row) => row.getAttribute('outlineLevel') !== null);
  return [...(holdsRules ? [] : ['icons and other conditional formats']), ...(isGrouped ? ['grouped rows'] : [])];
}

function readView(sheet: Worksheet, view: Element | undefined): void {
  if (!view) return;
  if (view.getAttribute('showGridLines') === '0') sheet.ShowGridlines = false;
  if (view.getAttribute('showRowColHeaders') === '0') sheet.ShowHeadings = false;
  setZoom(sheet, Number(view.getAttribute('zoomScale') ?? 100));
  const pane = childOf(view, 'pane');
  if (pane?.getAttribute('state')?.startsWith('frozen')) {
    sheet.FreezePanes.freeze(Number(pane.getAttribute('ySplit') ?? 0), Number(pane.getAttribute('xSplit') ?? 0));
  }
}

function readColumns(sheet: Worksheet, columns: Element | undefined, styles: FileStyles): void {
  for (const element of columns ? childrenOf(columns, 'col') : []) {
    const first = Number(element.getAttribute('min')) - 1;
    const count = Number(element.getAttribute('max')) - first;
    const width = Number(element.getAttribute('width') ?? 0);
    if (width > 0) {
      if (count > 1000) sheet.grid.columns.standardSize = columnPoints(width);
      else sheet.grid.columns.setSize(first, count, columnPoints(width));
    }
    if (isTrue(element.getAttribute('hidden'))) sheet.grid.columns.setHidden(first, Math.min(count, 1000), true);
    const look = styles.cells[Number(element.getAttribute('style') ?? 0)];
    const isPlain = !look || (look.format === null && look.numberFormat === 'General');
    if (!isPlain && count < 1000) sheet.grid.changeLook({ row: 0, column: first, rows: MAX_ROWS, columns: count }, () => look);
  }
}

function readCells(sheet: Worksheet, data: Element | undefined, strings: readonly string[], styles: FileStyles): void {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let row = -1;
  for (const line of data ? childrenOf(data, 'row') : []) {
    row = line.getAttribute('r') ? Number(line.getAttribute('r')) - 1 : row + 1;
    const height = Number(line.getAttribute('ht') ?? 0);
    if (height > 0) sheet.grid.rows.setSize(row, 1, height);
    if (isTrue(line.getAttribute('hidden'))) sheet.grid.rows.setHidden(row, 1, true);
    let column = -1;
    for (const element of childrenOf(line, 'c')) {
      const place = parseRectangle(element.getAttribute('r') ?? '');
      column = place ? place.column : column + 1;
      readCell(sheet, element, row, column, strings, styles, shared);
    }
  }
}

function readCell(
  sheet: Worksheet,
  element: Element,
  row: number,
  column: number,
  strings: readonly string[],
  styles: FileStyles,
  shared: Map<string, { formula: string; row: number; column: number }>,
): void {
  const cell = sheet.grid.ensure(row, column);
  const look = styles.cells[Number(element.getAttribute('s') ?? 0)];
  if (look) Object.assign(cell, { numberFormat: look.numberFormat, format: look.format });
  const text = childOf(element, 'v')?.textContent ?? null;
  cell.value = valueOf(element, text, strings);
  const formula = childOf(element, 'f');
  if (!formula) return;
  const written = formula.textContent ?? '';
  const number = formula.getAttribute('si');
  const first = number === null ? undefined : shared.get(number);
  if (written !== '') {
    cell.formula = `=${hostFormula(written)}`;
    if (number !== null) shared.set(number, { formula: cell.formula, row, column });
    const covered = formula.getAttribute('t') === 'array' ? parseRectangle(formula.getAttribute('ref') ?? '') : null;
    if (covered)
      for (const at of placesBeyond(covered)) Object.assign(sheet.grid.ensure(at.row, at.column), { spilledFrom: { row, column } });
  } else if (first) cell.formula = copiedFormula(first.formula, row - first.row, column - first.column);
}

function* placesBeyond({
  row,
  column,
  rows,
  columns,
}: {
  row: number;
  column: number;
  rows: number;
  columns: number;
}): Iterable<{ row: number; column: number }> {
  for (let down = 0; down < rows; down++) {
    for (let right = 0; right < columns; right++) if (down > 0 || right > 0) yield { row: row + down, column: column + right };
  }
}

function valueOf(element: Element, text: string | null, strings: readonly string[]): CellValue {
  switch (element.getAttribute('t')) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'str':
      return unescapeOoxml(text ?? '');
    case 'inlineStr':
      return unescapeOoxml(childOf(element, 'is')?.textContent ?? '');
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return new CellError(text ?? '#VALUE!');
    default:
      return text === null || text.trim() === '' ? '' : Number(text);
  }
}

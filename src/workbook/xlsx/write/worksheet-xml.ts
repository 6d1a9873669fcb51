import type { CellSpec, ConditionalRule, SheetSpec } from '../../../sheets/sheet-spec';
import { cellAddress } from '../../cell-reference';
import { escapeAttribute } from '../package/xml-text';
import { MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE, XML_DECLARATION } from '../package/xml';
import type { ActualNames } from '../../actual-names';
import { actualPlace } from '../../actual-names';
import { pageSetupXml, rowBreaksXml } from './print-xml';
import { conditionalFormatsXml, validationsXml } from './rules-xml';
import type { KeptFacts } from './old-sheet';
import type { SheetCells } from '../../sheet-cells';
import { cellXml } from './cell-xml';
import { opaque } from './style-elements';
import type { StyleSheet } from './style-sheet';

/** What a worksheet part is made of beside its specification. */
export interface WorksheetParts {
  readonly cells: SheetCells;
  readonly rules: readonly ConditionalRule[];
  readonly links: readonly CellSpec[];
  readonly styles: StyleSheet;
  readonly names: ActualNames;
  /** What stays of the sheet that was there. */
  readonly kept: KeptFacts;
  /** Relationship ids of the tables and of the drawing. */
  readonly tableIds: readonly string[];
  readonly drawingId: string | null;
}

type Sheet = Omit<SheetSpec, 'id'>;

/** Excel adds five pixels to the characters of a column; its standard digit is seven pixels wide. */
const COLUMN_PADDING = 5 / 7;
const WIDEST_COLUMN = 255;

/** The worksheet part, its elements in the order of the schema. */
export function worksheetXml(sheet: Sheet, parts: WorksheetParts): Uint8Array {
  const head = [
    XML_DECLARATION,
    `<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}">`,
    propertiesXml(sheet, parts.kept.codeName),
    dimensionXml(parts.cells),
    viewXml(sheet, parts.kept.selected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.columnWidths),
  ];
  const tail = [
    conditionalFormatsXml(parts.rules, parts.styles, parts.names),
    validationsXml(sheet.validations),
    linksXml(parts.links, parts.names),
    pageSetupXml(sheet.print),
    rowBreaksXml(sheet.print),
    parts.drawingId === null ? '' : `<drawing r:id="${parts.drawingId}"/>`,
    tablePartsXml(parts.tableIds),
    '</worksheet>',
  ];
  return encodePieces([...head, ...dataPieces(sheet, parts), ...tail]);
}

function propertiesXml(sheet: Sheet, codeName: string | null): string {
  const name = codeName === null ? '' : ` codeName="${escapeAttribute(codeName)}"`;
  return `<sheetPr${name}><tabColor rgb="${opaque(sheet.tabColor)}"/><pageSetUpPr fitToPage="1"/></sheetPr>`;
}

function dimensionXml(cells: SheetCells): string {
  const { rowCount, columnCount } = cells;
  return `<dimension ref="${rowCount > 0 && columnCount > 0 ? `A1:${cellAddress(rowCount, columnCount)}` : 'A1'}"/>`;
}

function viewXml(sheet: Sheet, selected: boolean): string {
  const { rows, columns } = sheet.freeze;
  const lines = sheet.showGridlines ? '' : ' showGridLines="0"';
  const zoom = Math.min(400, Math.max(10, Math.round(sheet.zoomPercent)));
  const active = selected ? ' tabSelected="1"' : '';
  const view = `<sheetView${lines}${active} zoomScale="${zoom}" zoomScaleNormal="${zoom}" workbookViewId="0"`;
  if (rows === 0 && columns === 0) return `<sheetViews>${view}/></sheetViews>`;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const frozen = `<pane${split} topLeftCell="${cellAddress(rows + 1, columns + 1)}" activePane="${pane}" state="frozen"/>`;
  return `<sheetViews>${view}>${frozen}<selection pane="${pane}"/></sheetView></sheetViews>`;
}

/** Neighbours of one width are one element. */
function columnsXml(widths: ReadonlyMap<number, number>): string {
  const runs: { first: number; last: number; width: number }[] = [];
  for (const [column, width] of [...widths].sort((a, b) => a[0] - b[0])) {
    const run = runs.at(-1);
    if (run && run.last === column - 1 && run.width === width) run.last = column;
    else runs.push({ first: column, last: column, width });
  }
  if (runs.length === 0) return '';
  const columns = runs.map(({ first, last, width }) => {
    // A column that is narrower than a digit has no margins of its own: its width grows in proportion, as in Excel.
    const wide = width >= 1 ? width + COLUMN_PADDING : width * (1 + COLUMN_PADDING);
    const padded = Math.min(WIDEST_COLUMN, Math.round(wide * 256) / 256);
    return `<col min="${first}" max="${last}" width="${padded}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function* dataPieces(sheet: Sheet, { cells, names }: WorksheetParts): Iterable<string> {
  yield '<sheetData>';
  for (let row = 1; row <= cells.rowCount; row++) {
    const placed = cells.row(row);
    const height = sheet.rowHeights.get(row);
    if (placed.length === 0 && height === undefined) continue;
    const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    yield `<row r="${row}"${high}>${placed.map((cell) => cellXml(row, cell, names)).join('')}</row>`;
  }
  yield '</sheetData>';
}

function linksXml(links: readonly CellSpec[], names: ActualNames): string {
  if (links.length === 0) return '';
  const written = links.map(({ row, column, link = '' }) => {
    return `<hyperlink ref="${cellAddress(row, column)}" location="${escapeAttribute(actualPlace(link, names))}"/>`;
  });
  return `<hyperlinks>${written.join('')}</hyperlinks>`;
}

function tablePartsXml(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
}

/** The pieces as UTF-8, encoded some at a time so that no string grows beyond what an engine can hold. */
function encodePieces(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const blocks: Uint8Array[] = [];
  let text = '';
  let length = 0;
  const flush = () => {
    const block = encoder.encode(text);
    blocks.push(block);
    length += block.length;
    text = '';
  };
  for (const piece of pieces) {
    text += piece;
    if (text.length > 1 << 20) flush();
  }
  flush();
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return bytes;
}

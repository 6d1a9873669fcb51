import type { Rectangle } from '../model/cell';
import type { Table } from '../model/table';
import type { PartialLook } from './look';

/** Accents of Office's theme, after black for the styles without a colour. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** A colour mixed with white: 0.8 leaves a fifth of it. */
export function tinted(colour: string, share: number): string {
  const mix = (at: number): string => {
    const part = parseInt(colour.slice(at, at + 2), 16);
    return Math.round(part + (255 - part) * share)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return `#${mix(1)}${mix(3)}${mix(5)}`;
}

type Family = 'Light' | 'Medium' | 'Dark';

interface StyleColours {
  readonly header: PartialLook;
  readonly body: PartialLook;
  readonly band: PartialLook;
  readonly total: PartialLook;
  /** Line between rows; null for none. */
  readonly between: string | null;
}

function coloursOf(family: Family, number: number): StyleColours {
  const accent = ACCENTS[(number - 1) % 7];
  const kind = Math.floor((number - 1) / 7);
  const soft = number % 7 === 1 ? '#D9D9D9' : tinted(accent, 0.8);
  const onAccent: PartialLook = { fill: accent, color: '#FFFFFF', bold: true };
  if (family === 'Dark') {
    const dark = number % 7 === 1 ? '#737373' : accent;
    return {
      header: { ...onAccent, fill: '#000000' },
      body: { fill: dark, color: '#FFFFFF' },
      band: { fill: dark },
      total: { bold: true },
      between: null,
    };
  }
  if (family === 'Light') {
    if (kind === 1) return { header: onAccent, body: {}, band: {}, total: { bold: true }, between: accent };
    const header: PartialLook = { bold: true, borderBottom: accent };
    return { header, body: {}, band: { fill: soft }, total: { bold: true, borderTop: accent }, between: kind === 2 ? accent : null };
  }
  if (kind === 0)
    return { header: onAccent, body: {}, band: { fill: soft }, total: { bold: true, borderTop: accent }, between: tinted(accent, 0.4) };
  if (kind === 1)
    return { header: onAccent, body: { fill: soft }, band: { fill: tinted(accent, 0.6) }, total: onAccent, between: '#FFFFFF' };
  if (kind === 2)
    return { header: onAccent, body: {}, band: { fill: '#D9D9D9' }, total: { bold: true, borderTop: '#000000' }, between: null };
  const header: PartialLook = { fill: soft, bold: true };
  return {
    header,
    body: { fill: soft },
    band: { fill: tinted(accent, 0.6) },
    total: { bold: true, fill: soft },
    between: tinted(accent, 0.4),
  };
}

const STYLE_NAME = /^TableStyle(Light|Medium|Dark)(\d+)$/;

/** What a table's style gives to one of its cells: header, bands of rows, totals. Nothing for a style that is not one of Excel's own. */
export function tableLook(table: Table, row: number, column: number): PartialLook {
  const [, family, number] = STYLE_NAME.exec(table.Style) ?? [];
  if (family === undefined || number === undefined) return {};
  const colours = coloursOf(family as Family, Number(number));
  const top = row - table.area.row;
  if (table.ShowHeaders && top === 0) return colours.header;
  if (table.ShowTotals && top === table.area.rows - 1) return colours.total;
  const inBody = top - (table.ShowHeaders ? 1 : 0);
  const isBand = (table.ShowBandedRows && inBody % 2 === 0) || (table.ShowBandedColumns && (column - table.area.column) % 2 === 0);
  const line: PartialLook = colours.between === null ? {} : { borderBottom: colours.between };
  const edge: PartialLook = isStrong(table, column) ? { bold: true } : {};
  return { ...colours.body, ...(isBand ? colours.band : {}), ...line, ...edge };
}

function isStrong(table: Table, column: number): boolean {
  const { area } = table;
  return (table.HighlightFirstColumn && column === area.column) || (table.HighlightLastColumn && column === area.column + area.columns - 1);
}

/** True when a rectangle holds a cell. */
export function holds(area: Rectangle, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

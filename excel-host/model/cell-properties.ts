import { HostObject } from '../protocol/host-object';
import { readMember, wireName, writeMember } from '../protocol/wire-members';
import { invalidArgument, wrongSize } from './errors';
import type { Range } from './range';

/** Sides as `getCellProperties` names them, and as borders do. */
const SIDES = {
  bottom: 'EdgeBottom',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
  horizontal: 'InsideHorizontal',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  vertical: 'InsideVertical',
} as const;

/** What may be asked of a cell, and with what may be written. */
const READABLE = ['address', 'addressLocal', 'format', 'hidden', 'hyperlink', 'style'];
const WRITABLE = ['format', 'hyperlink', 'style'];

type Fields = Readonly<Record<string, unknown>>;

/** `range.getCellProperties`: for each cell what the options ask for. @throws ApiError `InvalidArgument` */
export function readCellProperties(range: Range, options: unknown): readonly (readonly Fields[])[] {
  const location = 'Range.getCellProperties';
  const asked = fieldsOf(options, READABLE, location);
  return eachCell(range, (cell) => readAsked(cell, asked, location));
}

/** `range.setCellProperties`: a matrix as large as the range; a cell whose entry is null or empty stays as it is. @throws ApiError */
export function writeCellProperties(range: Range, given: unknown): void {
  const location = 'Range.setCellProperties';
  const rows: readonly unknown[] = Array.isArray(given) ? given : [];
  const fits = rows.length === range.area.rows && rows.every((row) => Array.isArray(row) && row.length === range.area.columns);
  if (!fits) throw wrongSize(location);
  const changes = rows.map((row) => (row as readonly unknown[]).map((entry) => fieldsOf(entry ?? {}, WRITABLE, location)));
  eachCell(range, (cell, row, column) => {
    writeGiven(cell, changes[row]?.[column] ?? {}, location);
  });
}

function eachCell<Result>(range: Range, visit: (cell: Range, row: number, column: number) => Result): Result[][] {
  return Array.from({ length: range.area.rows }, (_row, row) =>
    Array.from({ length: range.area.columns }, (_column, column) => visit(range.GetCell(row, column), row, column)),
  );
}

function fieldsOf(value: unknown, names: readonly string[] | null, location: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(location);
  if (names && Object.keys(value).some((name) => !names.includes(name))) throw invalidArgument(location);
  return value as Fields;
}

/** The values of the members that are asked for with `true`, and those of the objects asked for with options of their own. */
function readAsked(target: HostObject, asked: Fields, location: string): Fields {
  const read: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === false || wanted === undefined || wanted === null) continue;
    const value = readMember(target, wireName(name));
    if (!(value instanceof HostObject)) read[name] = value;
    else if (name === 'borders') read[name] = readBorders(value, asOptions(wanted, location), location);
    else read[name] = wanted === true ? everything(value) : readAsked(value, asOptions(wanted, location), location);
  }
  return read;
}

function asOptions(wanted: unknown, location: string): Fields {
  return wanted === true ? { color: true, style: true, tintAndShade: true, weight: true } : fieldsOf(wanted, null, location);
}

/** `protection` is asked for as a whole. */
function everything(target: HostObject): Fields {
  return { formulaHidden: readMember(target, 'FormulaHidden'), locked: readMember(target, 'Locked') };
}

function sideOf(borders: HostObject, side: string): HostObject {
  return (borders as HostObject & { GetItem(side: string): HostObject }).GetItem(side);
}

function readBorders(borders: HostObject, asked: Fields, location: string): Fields {
  return Object.fromEntries(Object.entries(SIDES).map(([name, side]) => [name, readAsked(sideOf(borders, side), asked, location)]));
}

function writeGiven(target: HostObject, given: Fields, location: string): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const member = wireName(name);
    const child = typeof value === 'object' && name !== 'hyperlink' ? readMember(target, member) : null;
    if (!(child instanceof HostObject)) writeMember(target, member, value);
    else if (name === 'borders') writeBorders(child, fieldsOf(value, Object.keys(SIDES), location), location);
    else writeGiven(child, fieldsOf(value, null, location), location);
  }
}

function writeBorders(borders: HostObject, given: Fields, location: string): void {
  for (const [name, side] of Object.entries(SIDES)) {
    const value = given[name];
    if (value !== undefined && value !== null) writeGiven(sideOf(borders, side), fieldsOf(value, null, location), location);
  }
}

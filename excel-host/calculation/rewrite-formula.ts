import type { RangeA1, Token } from '@borgar/fx';
import { parseA1Ref, parseStructRef, stringifyA1Ref, stringifyStructRef, tokenTypes, tokenize } from '@borgar/fx';
import { quotedSheetName } from '../model/addresses';
import type { CellMove, StructureChange } from '../model/calculator';
import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';

/** Where a formula stands, as far as a rewrite needs it. */
export interface RewritePlace {
  readonly sheet: string;
  /** Table that the formula's cell lies in, null outside of tables. */
  readonly table: string | null;
}

/** The formula with each of its tokens passed through `change`; the same text when none changed. */
function mapped(formula: string, change: (token: Token) => string): string {
  try {
    return tokenize(formula).map(change).join('');
  } catch {
    return formula;
  }
}

const RANGES: readonly string[] = [tokenTypes.REF_RANGE, tokenTypes.REF_BEAM];

/** A formula after a change of the workbook: references moved, sheets and tables renamed, what is gone `#REF!`. */
export function rewriteFormula(formula: string, place: RewritePlace, change: StructureChange): string {
  switch (change.kind) {
    case 'names':
    case 'tables':
    case 'sheet-added':
      return formula;
    case 'sheet-renamed':
      return mapped(formula, (token) => sheetRenamed(token, change.from, change.to));
    case 'sheet-deleted':
      return mapped(formula, (token) => sheetDeleted(token, change.sheet.Name));
    case 'table-renamed':
      return mapped(formula, (token) => tableRenamed(token, change.from, change.to));
    case 'column-renamed':
      return mapped(formula, (token) => columnRenamed(token, change, place.table));
    case 'moved':
      return mapped(formula, (token) => moved(token, change.move, place.sheet));
  }
}

const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** The sheet named before `!`, and what comes after it; null without one. */
function parted(value: string): { readonly sheet: string; readonly rest: string } | null {
  const bang = value.lastIndexOf('!');
  if (bang < 0) return null;
  const before = value.slice(0, bang);
  const sheet = before.startsWith("'") ? before.slice(1, -1).replaceAll("''", "'") : before;
  return { sheet, rest: value.slice(bang + 1) };
}

const isReference = ({ type }: Token): boolean => RANGES.includes(type) || type === tokenTypes.REF_NAMED || type === tokenTypes.REF_STRUCT;

function sheetRenamed(token: Token, from: string, to: string): string {
  const parts = isReference(token) ? parted(token.value) : null;
  return parts && same(parts.sheet, from) ? `${quotedSheetName(to)}!${parts.rest}` : token.value;
}

function sheetDeleted(token: Token, name: string): string {
  const parts = isReference(token) ? parted(token.value) : null;
  return parts && same(parts.sheet, name) ? '#REF!' : token.value;
}

function tableRenamed(token: Token, from: string, to: string): string {
  if (token.type === tokenTypes.REF_NAMED) return same(token.value, from) ? to : token.value;
  if (token.type !== tokenTypes.REF_STRUCT) return token.value;
  const bracket = token.value.indexOf('[');
  return same(token.value.slice(0, bracket), from) ? to + token.value.slice(bracket) : token.value;
}

function columnRenamed(token: Token, change: { table: string; from: string; to: string }, own: string | null): string {
  if (token.type !== tokenTypes.REF_STRUCT) return token.value;
  const parsed = parseStructRef(token.value);
  const table = parsed?.table ?? '';
  if (!parsed || !same(table === '' ? (own ?? '') : table, change.table)) return token.value;
  const columns = parsed.columns ?? [];
  if (!columns.some((column) => same(column, change.from))) return token.value;
  return stringifyStructRef({ ...parsed, columns: columns.map((column) => (same(column, change.from) ? change.to : column)) });
}

function moved(token: Token, move: CellMove, ownSheet: string): string {
  if (!RANGES.includes(token.type)) return token.value;
  const parts = parted(token.value);
  if (!same(parts?.sheet ?? ownSheet, move.sheet.Name)) return token.value;
  const parsed = parseA1Ref(token.value);
  if (!parsed || !('range' in parsed)) return token.value;
  const range = movedRange(parsed.range, move);
  if (range === parsed.range) return token.value;
  const before = parts ? `${token.value.slice(0, token.value.length - parts.rest.length)}` : '';
  return range === null ? `${before}#REF!` : before + stringifyA1Ref({ range });
}

/** A range after rows or columns came or went; null when nothing of it is left. The same object when it stays. */
function movedRange(range: RangeA1, move: CellMove): RangeA1 | null {
  const isRows = move.kind.startsWith('rows');
  const [first, last] = isRows ? [range.top, range.bottom ?? range.top] : [range.left, range.right ?? range.left];
  if (first === null || first === undefined || last === null || last === undefined) return range;
  const isSingle = first === last;
  const size = isRows ? MAX_ROWS : MAX_COLUMNS;
  const ends = move.kind.endsWith('inserted') ? afterInsertion(first, last, move, size) : afterDeletion(first, last, move);
  if (ends === null) return null;
  const [from, to] = ends;
  if (from === first && to === last) return range;
  const end = isSingle && from === to ? from : to;
  return isRows ? { ...range, top: from, bottom: end } : { ...range, left: from, right: end };
}

function afterInsertion(first: number, last: number, { at, count }: CellMove, size: number): readonly [number, number] | null {
  const from = first >= at ? first + count : first;
  const to = last >= at ? last + count : last;
  return from >= size ? null : [from, Math.min(to, size - 1)];
}

function afterDeletion(first: number, last: number, { at, count }: CellMove): readonly [number, number] | null {
  const end = at + count;
  if (first >= at && last < end) return null;
  const from = first < at ? first : first < end ? at : first - count;
  const to = last < at ? last : last < end ? at - 1 : last - count;
  return [from, to];
}

/** A formula as copied by rows and columns: relative references move along, those that leave the sheet become `#REF!`. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapped(formula, (token) => {
    if (!RANGES.includes(token.type)) return token.value;
    const parsed = parseA1Ref(token.value);
    if (!parsed || !('range' in parsed)) return token.value;
    const range = shifted(parsed.range, rows, columns);
    const parts = parted(token.value);
    const before = parts ? token.value.slice(0, token.value.length - parts.rest.length) : '';
    return range === null ? `${before}#REF!` : before + stringifyA1Ref({ range });
  });
}

function shifted(range: RangeA1, rows: number, columns: number): RangeA1 | null {
  const along = (value: number | null | undefined, isFixed: boolean | null | undefined, by: number): number | null =>
    value === null || value === undefined ? null : isFixed ? value : value + by;
  const moved_ = {
    ...range,
    top: along(range.top, range.$top, rows),
    bottom: along(range.bottom, range.$bottom, rows),
    left: along(range.left, range.$left, columns),
    right: along(range.right, range.$right, columns),
  };
  const isOutside = (value: number | null, size: number): boolean => value !== null && (value < 0 || value >= size);
  const isGone = [moved_.top, moved_.bottom].some((row) => isOutside(row, MAX_ROWS));
  return isGone || [moved_.left, moved_.right].some((column) => isOutside(column, MAX_COLUMNS)) ? null : moved_;
}

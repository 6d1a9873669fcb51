import { quoteSheet } from '../cell-reference';
import { FUTURE_FUNCTIONS, FUTURE_SHEET_FUNCTIONS } from './future-functions';

/** How sheets and tables are really called in the workbook, by the name that a specification gives them; lower case keys. */
export interface ActualNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

const LONGEST_FORMULA = 8192;
/** Texts, sheets before `!`, bracketed parts of table references, names of functions and of tables. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=[([])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/**
 * A formula as a file stores it: functions newer than Excel 2007 with their `_xlfn.` prefix, Jalon's own with that of add-in functions,
 * sheets and tables under their actual names, without a leading `=`.
 */
export function fileFormula(formula: string, names: ActualNames): string {
  const text = formula
    .replace(/^=/, '')
    .replace(TOKEN, (token: string, at: number, whole: string) => rewritten(token, whole[at + token.length], names));
  if (text.length > LONGEST_FORMULA) throw new Error(`formula longer than ${LONGEST_FORMULA} characters: ${text.slice(0, 80)}`);
  return text;
}

/** A place such as `'Messages'!A1` under the sheet's actual name. */
export function filePlace(place: string, names: ActualNames): string {
  const bang = place.lastIndexOf('!');
  return bang < 0 ? place : quoteSheet(actualSheet(place.slice(0, bang), names)) + place.slice(bang);
}

function rewritten(token: string, next: string | undefined, names: ActualNames): string {
  if (token.startsWith('"') || token.startsWith('[')) return token;
  if (token.endsWith('!')) {
    const sheet = token.slice(0, -1);
    const actual = actualSheet(sheet, names);
    return actual === unquoted(sheet) ? token : `${quoteSheet(actual)}!`;
  }
  if (next === '[') return names.tables.get(token.toLowerCase()) ?? token;
  return next === '(' ? fileFunction(token) : token;
}

function fileFunction(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith('JALON.')) return `_xldudf_JALON_${upper.slice('JALON.'.length)}`;
  if (FUTURE_SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}

function actualSheet(sheet: string, names: ActualNames): string {
  const plain = unquoted(sheet);
  return names.sheets.get(plain.toLowerCase()) ?? plain;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

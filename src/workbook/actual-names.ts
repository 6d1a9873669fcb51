import { quoteSheet } from './cell-reference';

/** How sheets and tables are really called in the workbook, by the name that a specification gives them; lower case keys. */
export interface ActualNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

const LONGEST_FORMULA = 8192;
/** Texts, sheets before `!`, bracketed parts of table references, names of functions and of tables. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=[([])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** A formula with sheets and tables under their actual names, without a leading `=`; `functionName` may give functions another name. */
export function actualFormula(formula: string, names: ActualNames, functionName: (name: string) => string = (name) => name): string {
  const text = formula
    .replace(/^=/, '')
    .replace(TOKEN, (token: string, at: number, whole: string) => rewritten(token, whole[at + token.length], names, functionName));
  if (text.length > LONGEST_FORMULA) throw new Error(`formula longer than ${LONGEST_FORMULA} characters: ${text.slice(0, 80)}`);
  return text;
}

/** A place such as `'Messages'!A1` under the sheet's actual name. */
export function actualPlace(place: string, names: ActualNames): string {
  const bang = place.lastIndexOf('!');
  return bang < 0 ? place : quoteSheet(actualSheet(place.slice(0, bang), names)) + place.slice(bang);
}

function rewritten(token: string, next: string | undefined, names: ActualNames, functionName: (name: string) => string): string {
  if (token.startsWith('"') || token.startsWith('[')) return token;
  if (token.endsWith('!')) {
    const sheet = token.slice(0, -1);
    const actual = actualSheet(sheet, names);
    return actual === unquoted(sheet) ? token : `${quoteSheet(actual)}!`;
  }
  if (next === '[') return names.tables.get(token.toLowerCase()) ?? token;
  return next === '(' ? functionName(token) : token;
}

function actualSheet(sheet: string, names: ActualNames): string {
  const plain = unquoted(sheet);
  return names.sheets.get(plain.toLowerCase()) ?? plain;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

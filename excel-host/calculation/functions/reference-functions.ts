import { parseA1Ref } from '@borgar/fx';
import { compileFormula } from '../compile';
import { numberInText } from '../coerce';
import type { Evaluation } from '../evaluation';
import { matrixOf } from '../evaluation';
import type { FunctionSet } from '../function-specification';
import { booleanArgument, giveUp, guarded, numberArgument, textArgument } from '../function-specification';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/cell';
import { columnLetters, quotedSheetName } from '../../model/addresses';
import { areaOf, spillArea } from '../references';
import { Area, ERRORS, Matrix, isScalar } from '../value';
import type { Value } from '../value';

function areaArgument(value: Value): Area {
  return areaOf(value) ?? giveUp(ERRORS.value);
}

function countUp(first: number, count: number, isVertical: boolean): Value {
  if (count === 1) return first;
  const cells = Array.from({ length: count }, (_, index) => first + index);
  return isVertical ? new Matrix(count, 1, cells) : new Matrix(1, count, cells);
}

function offset([reference, rows, columns, height, width]: readonly Value[], evaluation: Evaluation): Value {
  const area = areaArgument(reference);
  const row = area.row + Math.trunc(numberArgument(rows, evaluation));
  const column = area.column + Math.trunc(numberArgument(columns, evaluation));
  const tall = Math.trunc(numberArgument(height, evaluation, area.rows));
  const wide = Math.trunc(numberArgument(width, evaluation, area.columns));
  if (tall === 0 || wide === 0) return ERRORS.reference;
  const top = tall < 0 ? row + tall + 1 : row;
  const left = wide < 0 ? column + wide + 1 : column;
  if (top < 0 || left < 0 || top + Math.abs(tall) > MAX_ROWS || left + Math.abs(wide) > MAX_COLUMNS) return ERRORS.reference;
  return new Area(area.sheet, top, left, Math.abs(tall), Math.abs(wide));
}

function indirect([text, style]: readonly Value[], evaluation: Evaluation): Value {
  const address = textArgument(text, evaluation).trim();
  if (!booleanArgument(style, evaluation, true)) return ERRORS.reference;
  const isReference = /[[\]#]/.test(address) || parseA1Ref(address) !== undefined;
  if (!isReference || address === '') return ERRORS.reference;
  const result = compileFormula(address).compute(evaluation);
  return isScalar(result) && !(result instanceof Area) ? ERRORS.reference : result;
}

function address([row, column, kind, style, sheet]: readonly Value[], evaluation: Evaluation): Value {
  const how = numberArgument(kind, evaluation, 1);
  const dollarRow = how === 1 || how === 2 ? '$' : '';
  const dollarColumn = how === 1 || how === 3 ? '$' : '';
  if (!booleanArgument(style, evaluation, true)) return ERRORS.value;
  const letters = columnLetters(numberArgument(column, evaluation) - 1);
  const before = sheet === undefined ? '' : `${quotedSheetName(textArgument(sheet, evaluation))}!`;
  return `${before}${dollarColumn}${letters}${dollarRow}${numberArgument(row, evaluation)}`;
}

/** Functions that give or ask for places of cells. */
export const REFERENCE_FUNCTIONS: FunctionSet = {
  ROW: guarded(0, 1, ([reference], evaluation) => {
    if (reference === undefined) return evaluation.row + 1;
    const area = areaArgument(reference);
    return countUp(area.row + 1, area.rows, true);
  }),
  COLUMN: guarded(0, 1, ([reference], evaluation) => {
    if (reference === undefined) return evaluation.column + 1;
    const area = areaArgument(reference);
    return countUp(area.column + 1, area.columns, false);
  }),
  ROWS: guarded(1, 1, ([value], evaluation) => (value instanceof Area ? value.rows : matrixOf(value, evaluation).rows)),
  COLUMNS: guarded(1, 1, ([value], evaluation) => (value instanceof Area ? value.columns : matrixOf(value, evaluation).columns)),
  OFFSET: { ...guarded(3, 5, offset), volatile: true },
  INDIRECT: { ...guarded(1, 2, indirect), volatile: true },
  ADDRESS: guarded(2, 5, address),
  ANCHORARRAY: guarded(1, 1, ([value], evaluation) => spillArea(value, evaluation)),
  SHEET: guarded(0, 1, ([value], evaluation) => {
    const sheet = value === undefined ? evaluation.sheet : areaArgument(value).sheet;
    return evaluation.source.sheets().indexOf(sheet) + 1;
  }),
  SHEETS: guarded(0, 0, (_, evaluation) => evaluation.source.sheets().length),
  HYPERLINK: guarded(1, 2, ([link, shown], evaluation) => {
    if (shown === undefined) return textArgument(link, evaluation);
    const text = textArgument(shown, evaluation);
    const matrix = matrixOf(shown, evaluation);
    return typeof matrix.cells[0] === 'number' ? (numberInText(text) ?? text) : text;
  }),
  FORMULATEXT: guarded(1, 1, ([reference]) => {
    const area = areaArgument(reference);
    return area.sheet.cell(area.row, area.column)?.formula ?? ERRORS.notAvailable;
  }),
};

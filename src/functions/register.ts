import type { Language } from '../i18n/language';
import { WORKSHEET_FUNCTIONS } from './catalogue';
import { callFunction } from './contract';
import type { Cell, ErrorWord, FunctionError, FunctionResult, ResultCell } from './values';
import { ERROR_WORDS, isFunctionError } from './values';

/** What a function hands to Excel for a cell. A blank is an empty text: a null that is given back shows as 0 (OfficeDev/office-js#1503). */
export type CellForExcel = string | number | boolean | CustomFunctions.Error;

/** What a function hands to Excel: a cell, or rows of cells that spill. */
export type ResultForExcel = CellForExcel | CellForExcel[][];

/** A worksheet function as Excel's runtime calls it: the arguments as declared, then always the invocation, which is not looked at. */
export type WorksheetFunction = (...given: unknown[]) => ResultForExcel;

/**
 * Registers every function under its English id, whose words are English, and under its French alias, whose words are French; both call the
 * same code. One that is called the same in both speaks `language()`, asked at each call. `associate` is `CustomFunctions.associate`.
 * None is volatile or streaming, none throws.
 */
export function registerFunctions(associate: (id: string, code: WorksheetFunction) => void, language: () => Language = () => 'en'): void {
  for (const { id, alias, arguments: declared } of WORKSHEET_FUNCTIONS) {
    if (alias === id) {
      associate(id, worksheetFunction(id, language, declared.length));
    } else {
      associate(
        id,
        worksheetFunction(id, () => 'en', declared.length),
      );
      associate(
        alias,
        worksheetFunction(alias, () => 'fr', declared.length),
      );
    }
  }
}

function worksheetFunction(id: string, language: () => Language, count: number): WorksheetFunction {
  return (...given) => {
    try {
      return forExcel(callFunction(id, given.slice(0, Math.min(count, given.length - 1)).map(fromExcel), language()));
    } catch (error) {
      // Only Excel's own Error class could throw here; a cell with an error still says more than a runtime that stopped.
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, error instanceof Error ? error.message : String(error));
    }
  };
}

/** An argument as the contract takes it. Error values of cells come as objects with Excel's word as their code; anywhere in rows, too. */
function fromExcel(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(fromExcel);
  const word = errorWordOf(argument);
  return word === null ? argument : { error: word };
}

function errorWordOf(value: unknown): ErrorWord | null {
  if (typeof value !== 'object' || value === null) return null;
  const code = 'code' in value ? value.code : 'basicValue' in value ? value.basicValue : null;
  return ERROR_WORDS.find((word) => word === code) ?? null;
}

function forExcel(result: FunctionResult): ResultForExcel {
  return isRows(result) ? result.map((row) => row.map(cellForExcel)) : cellForExcel(result);
}

function isRows(result: FunctionResult): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

function cellForExcel(cell: Cell | FunctionError): CellForExcel {
  if (isFunctionError(cell)) return excelError(cell);
  return cell ?? '';
}

/** Excel shows the message of #VALUE! and #N/A alone; the other words are given without one. */
function excelError({ error, message }: FunctionError): CustomFunctions.Error {
  const codes = {
    '#VALUE!': CustomFunctions.ErrorCode.invalidValue,
    '#N/A': CustomFunctions.ErrorCode.notAvailable,
    '#DIV/0!': CustomFunctions.ErrorCode.divisionByZero,
    '#NUM!': CustomFunctions.ErrorCode.invalidNumber,
    '#REF!': CustomFunctions.ErrorCode.invalidReference,
    '#NAME?': CustomFunctions.ErrorCode.invalidName,
    '#NULL!': CustomFunctions.ErrorCode.nullReference,
  } as const satisfies Record<ErrorWord, CustomFunctions.ErrorCode>;
  const speaks = error === '#VALUE!' || error === '#N/A';
  return new CustomFunctions.Error(codes[error], speaks ? message : undefined);
}

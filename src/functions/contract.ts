import { functionMessage } from '../i18n/functions';
import type { Language } from '../i18n/language';
import { WORKSHEET_FUNCTIONS } from './catalogue';
import type { ComputedCell, FunctionDeclaration, Outcome } from './declaration';
import type { Failure, FunctionError, FunctionResult, GivenRange, ResultCell } from './values';
import { fail, givenRange, isFailure } from './values';

/** The function of that English id or French alias, in any case, with or without the namespace `JALON.`; null when there is none. */
export function findFunction(name: string): FunctionDeclaration | null {
  const id = name
    .trim()
    .toUpperCase()
    .replace(/^JALON\./, '');
  return WORKSHEET_FUNCTIONS.find((declared) => declared.id === id || declared.alias === id) ?? null;
}

/**
 * Calls a worksheet function as Excel or `jalon call` does. Every argument is a value, a row of values, rows of cells, or null when it
 * is omitted; an error value in a cell is `{ error: '#N/A' }`. Gives a value, rows of cells, or an error with words. Never throws.
 * Words are in `language`; without one, in that of the name which was called.
 *
 * @example callFunction('NET_REQUIREMENT', [1500, 120, 1480, 150]) // 50
 */
export function callFunction(name: string, given: readonly unknown[], language?: Language): FunctionResult {
  const declared = findFunction(name);
  if (declared === null) return inWords(fail('function.unknown', { function: name }, '#NAME?'), language ?? 'en');
  const spoken = language ?? (declared.alias !== declared.id && !isEnglishName(name, declared) ? 'fr' : 'en');
  const id = spoken === 'fr' ? declared.alias : declared.id;
  try {
    return toResult(callDeclared(declared, given, id), id, spoken);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return inWords(fail('function.failed', { function: id, detail }), spoken);
  }
}

function isEnglishName(name: string, declared: FunctionDeclaration): boolean {
  return name.trim().toUpperCase().endsWith(declared.id);
}

function callDeclared(declared: FunctionDeclaration, given: readonly unknown[], id: string): Outcome | Failure {
  const most = declared.arguments.length;
  for (let index = most; index < given.length; index++) {
    if (given[index] !== null && given[index] !== undefined) {
      return fail('function.too-many-arguments', { function: id, most, count: given.length });
    }
  }
  const ranges: (GivenRange | null)[] = [];
  for (let index = 0; index < most; index++) ranges.push(givenRange(given[index]));
  return declared.call(ranges);
}

function toResult(outcome: Outcome | Failure, id: string, language: Language): FunctionResult {
  if (isFailure(outcome)) return inWords(outcome, language);
  if ('cell' in outcome) return cellResult(outcome.cell, id, language);
  if (outcome.rows.length === 1 && outcome.rows[0].length === 1) return cellResult(outcome.rows[0][0], id, language);
  return outcome.rows.map((row) => row.map((cell) => cellResult(cell, id, language)));
}

function cellResult(cell: ComputedCell, id: string, language: Language): ResultCell {
  if (isFailure(cell)) return inWords(cell, language);
  if (typeof cell === 'object' && cell !== null && 'en' in cell) return cell[language];
  if (typeof cell === 'number' && !Number.isFinite(cell)) return inWords(fail('result.not-a-number', { function: id }, '#NUM!'), language);
  return cell;
}

function inWords(failure: Failure, language: Language): FunctionError {
  return { error: failure.failure, message: functionMessage(failure.code, failure.parameters, language) };
}

import { WORKSHEET_FUNCTIONS } from '../../functions/catalogue';
import type { Language } from '../../i18n/language';
import { cellAddress, formulaText } from '../../sheets/cell-address';
import type { RangeSpec } from '../../sheets/sheet-spec';
import type { Exercise, ExerciseArgument, ExerciseCell, Question } from './exercise';

/** Where the numbers of an exercise stand on its sheet. */
export interface Places {
  /** The cells of each parameter and of each column of data, by key. */
  readonly parameters: ReadonlyMap<string, RangeSpec>;
  readonly columns: ReadonlyMap<string, RangeSpec>;
  /** The data with their headers. */
  readonly table: RangeSpec;
  /** The formula cells of the questions before, in order. */
  readonly answers: readonly RangeSpec[];
}

/** The call that answers a question, its arguments being cells of the sheet: as a file has it, and as it is typed in Excel in the language. */
export function callOf(question: Question, places: Places, language: Language): { readonly stored: string; readonly typed: string } {
  const declared = WORKSHEET_FUNCTIONS.find(({ id }) => id === question.function);
  if (declared === undefined) throw new Error(`no function ${question.function}`);
  const name = `JALON.${language === 'fr' ? declared.alias : declared.id}`;
  const stored = question.given.map((argument) => written(argument, places, language, false));
  const typed = question.given.map((argument) => written(argument, places, language, true));
  return { stored: `${name}(${stored.join(',')})`, typed: `=${name}(${typed.join(language === 'fr' ? ';' : ',')})` };
}

function written(argument: ExerciseArgument, places: Places, language: Language, typed: boolean): string {
  if (argument === null) return '';
  if (argument === 'table') return rangeAddress(places.table);
  if ('parameter' in argument) return rangeAddress(found(places.parameters, argument.parameter));
  if ('column' in argument) return rangeAddress(found(places.columns, argument.column));
  if ('answerTo' in argument) return rangeAddress(places.answers[argument.answerTo]);
  const value = inLanguage(argument.value, language);
  if (typeof value === 'string') return formulaText(value);
  const text = String(value ?? '').toUpperCase();
  return typed && language === 'fr' ? text.replace('.', ',') : text;
}

function found(places: ReadonlyMap<string, RangeSpec>, key: string): RangeSpec {
  const range = places.get(key);
  if (range === undefined) throw new Error(`no data ${key}`);
  return range;
}

/** `B5`, or `B5:B9`. */
function rangeAddress({ firstRow, firstColumn, lastRow, lastColumn }: RangeSpec): string {
  const first = cellAddress(firstRow, firstColumn);
  const last = cellAddress(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** A cell of an exercise in the language. */
export function inLanguage(cell: ExerciseCell, language: Language): string | number | boolean | null {
  return typeof cell === 'object' && cell !== null ? cell[language] : cell;
}

/** Names of the functions that an exercise uses, each once. */
export function functionNames(exercise: Exercise, language: Language): string {
  const ids = [...new Set(exercise.questions.map((question) => question.function))];
  return ids
    .map((id) => {
      const declared = WORKSHEET_FUNCTIONS.find((candidate) => candidate.id === id);
      return `JALON.${language === 'fr' ? (declared?.alias ?? id) : id}`;
    })
    .join(', ');
}

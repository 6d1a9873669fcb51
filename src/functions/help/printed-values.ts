import type { Language } from '../../i18n/language';
import type { ExampleArgument, ExampleCell } from './example';
import { isTable, isText } from './example';
import { isRow } from './examples';

const WORDS = { en: { true: 'TRUE', false: 'FALSE', all: '#All' }, fr: { true: 'VRAI', false: 'FAUX', all: '#Tout' } } as const;
/** Of a printed number. */
const DIGITS = 9;

/** A number to nine significant digits, with the decimal sign of the language. */
export function printedNumber(value: number, language: Language): string {
  const text = String(Number(value.toPrecision(DIGITS)));
  return language === 'fr' ? text.replace('.', ',') : text;
}

/** A cell as the worksheet shows it; nothing for an empty one. */
export function printedCell(cell: ExampleCell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return printedNumber(cell, language);
  if (typeof cell === 'boolean') return WORDS[language][cell ? 'true' : 'false'];
  return isText(cell) ? cell[language] : cell;
}

/** A call as it is typed in Excel in that language: `=JALON.EOQ(2400, 120, 1.6)`, `=JALON.QEC(2400; 120; 1,6)`. */
export function typedCall(id: string, given: readonly ExampleArgument[], language: Language): string {
  const written = given.map((argument) => typedArgument(argument, language));
  return `=JALON.${id}(${written.join(language === 'fr' ? '; ' : ', ')})`;
}

function typedArgument(argument: ExampleArgument, language: Language): string {
  if (isTable(argument)) return `${argument.table[language]}[${WORDS[language].all}]`;
  if (!isRow(argument)) return typedCell(argument, language);
  // French Excel sets the columns of a constant apart by points, since the comma is its decimal sign.
  return `{${argument.map((cell) => typedCell(cell, language)).join(language === 'fr' ? '.' : ',')}}`;
}

function typedCell(cell: ExampleCell, language: Language): string {
  const printed = printedCell(cell, language);
  return typeof cell === 'string' || (cell !== null && isText(cell)) ? `"${printed}"` : printed;
}

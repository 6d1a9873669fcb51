import { minutesFromSerial } from '../../engine/calendar/dates';
import { formatMoment } from '../../i18n/format-values';
import type { Language, Text } from '../../i18n/language';
import type { ArgumentFacts, ArgumentKind, ArgumentShape, FunctionDeclaration, NumberRange } from '../declaration';
import { functionSignature } from '../metadata';
import type { ExampleArgument, ExampleCell, FunctionExample } from './example';
import { isTable } from './example';
import { exampleOf } from './examples';
import { printedCell, printedNumber, typedCall } from './printed-values';

const words = {
  other: { en: 'In French', fr: 'En anglais' },
  arguments: { en: 'Arguments', fr: 'Arguments' },
  argument: { en: 'Argument', fr: 'Argument' },
  what: { en: 'What it is', fr: 'Ce que c’est' },
  holds: { en: 'What it may hold', fr: 'Ce qu’il peut contenir' },
  fallback: { en: 'When omitted', fr: 'S’il est omis' },
  required: { en: 'must be given', fr: 'obligatoire' },
  askedFor: { en: 'is asked for', fr: 'demandé' },
  columns: { en: 'Columns of', fr: 'Colonnes de' },
  column: { en: 'Column', fr: 'Colonne' },
  star: {
    en: 'A star marks what a table cannot do without; headings may be in English or French.',
    fr: 'Une étoile marque ce dont un tableau ne peut se passer ; les en-têtes peuvent être en français ou en anglais.',
  },
  result: { en: 'Result', fr: 'Résultat' },
  example: { en: 'Example', fr: 'Exemple' },
  gives: { en: 'gives', fr: 'donne' },
  with: { en: 'with the table', fr: 'avec le tableau' },
  dates: { en: 'Dates are serials', fr: 'Les dates sont des numéros de série' },
  formula: { en: 'Formula', fr: 'Formule' },
  source: { en: 'Source', fr: 'Source' },
  oneOf: { en: 'one of', fr: 'au choix' },
  whole: { en: 'whole', fr: 'entier' },
  all: { en: 'All functions', fr: 'Toutes les fonctions' },
} as const satisfies Record<string, Text>;

const KINDS: Readonly<Record<ArgumentKind, Text>> = {
  number: { en: 'a number', fr: 'un nombre' },
  date: { en: 'a date', fr: 'une date' },
  text: { en: 'a text', fr: 'un texte' },
  choice: { en: 'a word', fr: 'un mot' },
  'lot-rule': { en: 'a lot rule', fr: 'une règle de lot' },
  table: { en: 'a table with its headers', fr: 'un tableau avec ses en-têtes' },
};

const SHAPES: Readonly<Record<ArgumentShape, Text | null>> = {
  one: null,
  each: { en: 'or a range, answered cell by cell', fr: 'ou une plage, traitée cellule par cellule' },
  series: { en: 'in each cell of a row or column', fr: 'dans chaque cellule d’une ligne ou colonne' },
  vector: { en: 'or a row or column of them', fr: 'ou une ligne ou colonne' },
  table: null,
};

/**
 * The page of a function in Markdown: what it does, its arguments with default and range, its result, an example with the result that it gives,
 * the formula and the source. All but the last three come from the declaration.
 *
 * @throws when the function has no example.
 */
export function functionPage(declaration: FunctionDeclaration, language: Language): string {
  const example = exampleOf(declaration.id);
  if (example === null) throw new Error(`${declaration.id} has no example`);
  const [own, other] = language === 'fr' ? [declaration.alias, declaration.id] : [declaration.id, declaration.alias];
  const otherName = own === other ? [] : [`${colon(words.other, language)} \`JALON.${other}\`.`];
  const parts = [
    `# JALON.${own}`,
    declaration.summary[language],
    `\`\`\`text\n=JALON.${functionSignature(declaration, language).replaceAll(', ', language === 'fr' ? '; ' : ', ')}\n\`\`\``,
    ...otherName,
    `## ${words.arguments[language]}`,
    argumentTable(declaration.arguments, language),
    ...columnTables(declaration.arguments, language),
    `## ${words.result[language]}`,
    declaration.resultHelp[language],
    `## ${words.example[language]}`,
    ...exampleParts(own, example, language),
    `## ${words.formula[language]}`,
    example.formula[language],
    `## ${words.source[language]}`,
    example.source[language],
    `[${words.all[language]}](../${language === 'fr' ? 'fonctions' : 'functions'}.md)`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function colon(text: Text, language: Language): string {
  return `${text[language]}${language === 'fr' ? ' :' : ':'}`;
}

function argumentTable(facts: readonly ArgumentFacts[], language: Language): string {
  const heads = [words.argument, words.what, words.holds, words.fallback].map((text) => text[language]);
  return markdownTable(
    heads,
    facts.map((argument) => [
      `\`${argument.name[language]}\``,
      argument.help[language],
      holds(argument, language),
      omitted(argument, language),
    ]),
  );
}

function holds(argument: ArgumentFacts, language: Language): string {
  if (argument.choices !== null)
    return `${colon(words.oneOf, language)} ${argument.choices.map((choice) => `\`${choice[language]}\``).join(', ')}`;
  const shape = SHAPES[argument.shape]?.[language];
  const range = argument.kind === 'number' && argument.range !== null ? `, ${rangeWords(argument.range, language)}` : '';
  return `${KINDS[argument.kind][language]}${shape === undefined ? '' : ` ${shape}`}${range}`;
}

function rangeWords(range: NumberRange, language: Language): string {
  const limits: [string, number | undefined][] = [
    ['≥', range.atLeast],
    ['>', range.above],
    ['<', range.below],
  ];
  const parts = limits.flatMap(([sign, value]) => (value === undefined ? [] : [`${sign} ${printedNumber(value, language)}`]));
  return [...parts, ...(range.whole === true ? [words.whole[language]] : [])].join(', ');
}

function omitted(argument: ArgumentFacts, language: Language): string {
  if (!argument.optional) return words.required[language];
  return argument.defaultText?.[language] ?? (argument.kind === 'date' ? words.askedFor[language] : '');
}

function columnTables(facts: readonly ArgumentFacts[], language: Language): string[] {
  const tables = facts.flatMap(({ name, columns }) => {
    if (columns === null) return [];
    const rows = columns.map((column) => [`\`${column.name[language]}\`${column.required ? ' *' : ''}`, column.help[language]]);
    return [`### ${words.columns[language]} \`${name[language]}\``, markdownTable([words.column[language], words.what[language]], rows)];
  });
  return tables.length === 0 ? [] : [...tables, words.star[language]];
}

function exampleParts(name: string, example: FunctionExample, language: Language): string[] {
  const dates = (example.dates ?? []).map((at) => `${printedNumber(at, language)} = ${formatMoment(minutesFromSerial(at), language)}`);
  return [
    `\`\`\`text\n${typedCall(name, example.given, language)}\n\`\`\``,
    ...example.given.flatMap((argument) => tableParts(argument, language)),
    colon(words.gives, language),
    printedResult(example.result, language),
    ...(dates.length === 0 ? [] : [`${colon(words.dates, language)} ${dates.join(language === 'fr' ? ' ; ' : '; ')}.`]),
  ];
}

function tableParts(argument: ExampleArgument, language: Language): string[] {
  if (!isTable(argument)) return [];
  const [heads, ...rows] = argument.rows.map((row) => row.map((cell) => printedCell(cell, language)));
  return [`${words.with[language]} \`${argument.table[language]}\`${language === 'fr' ? ' :' : ':'}`, markdownTable(heads, rows)];
}

/** The result of an example as the page prints it: a value in bold, or rows as a table without headings. */
export function printedResult(result: FunctionExample['result'], language: Language): string {
  if (!isRows(result)) return `**${printedCell(result, language)}**`;
  const rows = result.map((row) => row.map((cell) => printedCell(cell, language)));
  return markdownTable(
    rows[0].map(() => ' '),
    rows,
  );
}

function isRows(result: FunctionExample['result']): result is readonly (readonly ExampleCell[])[] {
  return Array.isArray(result);
}

function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

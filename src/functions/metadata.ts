import type { Language, Text } from '../i18n/language';
import type { ArgumentFacts, FunctionDeclaration } from './declaration';

/** One function as Excel's custom functions metadata (functions.json) describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any' | 'number' | 'string';
    readonly dimensionality: 'scalar' | 'matrix';
    readonly optional: boolean;
  }[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
}

/**
 * Both ids of every function: the English one described in English, the alias in French; they call the same code. One that has the same name in
 * both languages stands once, in English. Arguments are `any`, so that Excel passes on what stands in the cells and the function itself says what is wrong with it.
 */
export function functionMetadata(functions: readonly FunctionDeclaration[]): FunctionMetadata[] {
  return functions.flatMap((declared) => [
    describe(declared, declared.id, 'en'),
    ...(declared.alias === declared.id ? [] : [describe(declared, declared.alias, 'fr')]),
  ]);
}

function describe(declared: FunctionDeclaration, id: string, language: Language): FunctionMetadata {
  const spills = declared.result !== 'cell' || declared.arguments.some(({ shape }) => shape === 'each');
  return {
    id,
    name: id,
    description: declared.summary[language],
    parameters: declared.arguments.map((argument) => ({
      name: argument.name[language],
      description: argumentHelp(argument, language),
      type: 'any',
      dimensionality: argument.shape === 'one' ? 'scalar' : 'matrix',
      optional: argument.optional,
    })),
    result: { type: 'any', dimensionality: spills ? 'matrix' : 'scalar' },
  };
}

const DEFAULT: Text = { en: 'Default', fr: 'Par défaut' };
const CHOICES: Text = { en: 'One of', fr: 'Au choix' };
const COLUMNS: Text = { en: 'Columns', fr: 'Colonnes' };

/** What an argument is, its choices or columns and its default, in one line. Optional columns stand in brackets. */
export function argumentHelp(argument: ArgumentFacts, language: Language): string {
  const parts = [argument.help[language]];
  if (argument.columns !== null) {
    const names = argument.columns.map(({ name, required }) => (required ? name[language] : `[${name[language]}]`));
    parts.push(`${COLUMNS[language]}: ${names.join(', ')}.`);
  }
  if (argument.choices !== null) parts.push(`${CHOICES[language]}: ${argument.choices.map((words) => words[language]).join(', ')}.`);
  if (argument.defaultText !== null) parts.push(`${DEFAULT[language]}: ${argument.defaultText[language]}.`);
  return parts.join(' ');
}

/** How the function is called, optional arguments in brackets: `SLACK(due, remaining, now, [calendar], [unit])`. */
export function functionSignature(declared: FunctionDeclaration, language: Language): string {
  const id = language === 'fr' ? declared.alias : declared.id;
  const names = declared.arguments.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language]));
  return `${id}(${names.join(', ')})`;
}

import type { Language, Text } from '../i18n/language';
import type { ArgumentFacts, FunctionDeclaration } from './declaration';

/** One function as Excel's custom functions metadata (functions.json) describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Where the function's page is; absent when nobody says where the help stands. */
  readonly helpUrl?: string;
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
 * Both ids of every function, described in one language; they call the same code, and no id is renamed by a language. One that has the same
 * name in both stands once. Arguments are `any`, so that Excel passes on what stands in the cells and the function itself says what is wrong.
 * `help` is the folder of the functions' pages, e.g. `https://localhost:3000/help/en/functions/`; null for none.
 */
export function functionMetadata(
  functions: readonly FunctionDeclaration[],
  language: Language,
  help: string | null = null,
): FunctionMetadata[] {
  return functions.flatMap((declared) =>
    [...new Set([declared.id, declared.alias])].map((id) => ({
      id,
      name: id,
      description: declared.summary[language],
      ...(help === null ? {} : { helpUrl: `${help}${declared.id}.html` }),
      parameters: declared.arguments.map((argument) => ({
        name: argument.name[language],
        description: argumentHelp(argument, language),
        type: 'any' as const,
        dimensionality: argument.shape === 'one' ? ('scalar' as const) : ('matrix' as const),
        optional: argument.optional,
      })),
      result: { type: 'any' as const, dimensionality: spills(declared) ? ('matrix' as const) : ('scalar' as const) },
    })),
  );
}

/** True when the function may give more than one cell. */
function spills(declared: FunctionDeclaration): boolean {
  return declared.result !== 'cell' || declared.arguments.some(({ shape }) => shape === 'each');
}

const DEFAULT: Text = { en: 'Default', fr: 'Par défaut' };
const CHOICES: Text = { en: 'One of', fr: 'Au choix' };
const COLUMNS: Text = { en: 'Columns', fr: 'Colonnes' };
const COLON: Text = { en: ': ', fr: ' : ' };

/** What an argument is, its choices or columns and its default, in one line. Optional columns stand in brackets. */
export function argumentHelp(argument: ArgumentFacts, language: Language): string {
  const parts = [argument.help[language]];
  if (argument.columns !== null) {
    const names = argument.columns.map(({ name, required }) => (required ? name[language] : `[${name[language]}]`));
    parts.push(`${COLUMNS[language]}${COLON[language]}${names.join(', ')}.`);
  }
  if (argument.choices !== null)
    parts.push(`${CHOICES[language]}${COLON[language]}${argument.choices.map((words) => words[language]).join(', ')}.`);
  if (argument.defaultText !== null) parts.push(`${DEFAULT[language]}${COLON[language]}${argument.defaultText[language]}.`);
  return parts.join(' ');
}

/** How the function is called, optional arguments in brackets: `SLACK(due, remaining, now, [calendar], [unit])`. */
export function functionSignature(declared: FunctionDeclaration, language: Language): string {
  const id = language === 'fr' ? declared.alias : declared.id;
  const names = declared.arguments.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language]));
  return `${id}(${names.join(', ')})`;
}

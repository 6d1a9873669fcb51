import type { Language, Text } from './language';

/**
 * Sentences with blanks. `{name}` is replaced by a value; `{count|order|orders}` by the first form when `count` is singular in that language
 * (1; in French 0 too) and by the second otherwise.
 */
type PlaceholderName<Placeholder extends string> = Placeholder extends `${infer Name}|${string}` ? Name : Placeholder;

/** Names of the blanks of a sentence, read from its type. */
export type PlaceholdersOf<Sentence extends string> = Sentence extends `${string}{${infer Placeholder}}${infer Rest}`
  ? PlaceholderName<Placeholder> | PlaceholdersOf<Rest>
  : never;

/** Values for every blank of a sentence; a missing one does not compile. */
export type PhraseValues<Sentence extends Text> = { readonly [Name in PlaceholdersOf<Sentence['en'] | Sentence['fr']>]: string | number };

const isSingular = (count: number, language: Language): boolean => (language === 'fr' ? Math.abs(count) < 2 : Math.abs(count) === 1);

/** The sentence in a language with its blanks filled; numbers are written as they are, so give them ready-made where they need decimals. */
export function fillPhrase(sentence: Text, values: Readonly<Record<string, string | number>>, language: Language): string {
  return sentence[language].replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined || many === undefined) return String(value);
    return isSingular(Number(value), language) ? one : many;
  });
}

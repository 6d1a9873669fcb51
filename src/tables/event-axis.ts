import { SAFETY_AND_ENVIRONMENT } from './schema/improvement-words';
import { looseWords } from './text-key';

type EventKind = (typeof SAFETY_AND_ENVIRONMENT)[number]['value'];

const SPELLINGS: readonly (readonly [EventKind, readonly string[]])[] = SAFETY_AND_ENVIRONMENT.flatMap(({ value, name, synonyms }) =>
  [name.en, name.fr, ...synonyms].map((text) => [value, looseWords(text).map(singular)] as const),
);

/**
 * Whether a cause or remark speaks of safety or of the environment, by whole words in French or English; null for all else.
 *
 * @example eventAxisOf('Presqu’accident au chariot') // 'safety'
 */
export function eventAxisOf(text: string): EventKind | null {
  const words = looseWords(text).map(singular);
  const found = SPELLINGS.find(([, spelling]) =>
    words.some((_, start) => spelling.every((word, offset) => words[start + offset] === word)),
  );
  return found?.[0] ?? null;
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

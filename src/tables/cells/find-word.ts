import type { Word } from '../schema/column';
import { NO_WORDS, YES_WORDS } from '../schema/words';
import { wordKey } from '../text-key';

const keysOfList = new Map<readonly Word[], ReadonlyMap<string, string>>();

/** The meaning of a word of an enumeration in French or English, without case, accents and spaces; null when it is none of them. */
export function findWord<Value extends string>(text: string, words: readonly Word<Value>[]): Value | null {
  let keys = keysOfList.get(words) as ReadonlyMap<string, Value> | undefined;
  if (keys === undefined) {
    keys = indexOf(words);
    keysOfList.set(words, keys);
  }
  return keys.get(wordKey(text)) ?? null;
}

/** Values and names first: a synonym never takes the place of another word's name. */
function indexOf<Value extends string>(words: readonly Word<Value>[]): ReadonlyMap<string, Value> {
  const keys = new Map<string, Value>();
  const add = (text: string, value: Value): void => {
    const key = wordKey(text);
    if (!keys.has(key)) keys.set(key, value);
  };
  for (const one of words) [one.value, one.name.en, one.name.fr].forEach((text) => add(text, one.value));
  for (const one of words) one.synonyms.forEach((text) => add(text, one.value));
  return keys;
}

const YES = new Set(YES_WORDS.map(wordKey));
const NO = new Set(NO_WORDS.map(wordKey));

/** true for `yes`, `oui`, `x` …, false for `no`, `non` …, null for other words. */
export function findYesNo(text: string): boolean | null {
  const key = wordKey(text);
  if (YES.has(key)) return true;
  return NO.has(key) ? false : null;
}

import { frenchSpaces } from '../french-spaces';
import type { Language, Text } from '../language';
import { fillPhrase } from '../phrase';
import type { PhraseValues, PlaceholdersOf } from '../phrase';

type Words = Readonly<Record<string, Text>>;

type ValuesOf<Sentence extends Text> = [PlaceholdersOf<Sentence[Language]>] extends [never] ? [] : [values: PhraseValues<Sentence>];

/** Says a word or a sentence of a catalogue; a key that is missing, or a blank without a value, does not compile. */
export type Say<Catalogue extends Words> = <Key extends keyof Catalogue & string>(key: Key, ...values: ValuesOf<Catalogue[Key]>) => string;

/** The words of a catalogue in one language, with French spaces that no line breaks at. */
export function speaker<Catalogue extends Words>(words: Catalogue, language: Language): Say<Catalogue> {
  return (key, ...values) => frenchSpaces(fillPhrase(words[key], values[0] ?? {}, language), language);
}

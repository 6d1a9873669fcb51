/** Ways to compare words that people type: none depends on the machine's locale. */

const ACCENTS = /[\u0300-\u036f]/g;

function fold(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('’', "'");
}

/** Letters and digits alone, without case and accents: `N° cde` → `ncde`. For headers and table names. */
export function looseKey(text: string): string {
  return fold(text).replace(/[^a-z0-9]+/g, '');
}

/** The words of a text, each as its loose key: `Tps réglage (min)` → `tps`, `reglage`, `min`. */
export function looseWords(text: string): readonly string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
}

/** Without case, accents and outer or repeated spaces, but with its punctuation: for the names of items, orders, resources. */
export function nameKey(text: string): string {
  return fold(text).trim().replace(/\s+/g, ' ');
}

/** Without case, accents, spaces and ordinary punctuation; a question mark stays, for it says a doubt. For the words of an enumeration. */
export function wordKey(text: string): string {
  const key = fold(text).replace(/[^a-z0-9?/✓✔]+/g, '');
  return key === '' ? fold(text).trim() : key;
}

/** What stands in brackets in a header, if anything: `Temps (h)` → `h`. */
export function bracketed(header: string): string | null {
  const found = /[([]([^)\]]*)[)\]]/.exec(header);
  return found === null ? null : found[1].trim();
}

/** A header without what stands in brackets. */
export function withoutBrackets(header: string): string {
  return header.replace(/[([][^)\]]*[)\]]/g, ' ');
}

/** Letters of French date formats and their invariant letters. */
const TO_FRENCH: Readonly<Record<string, string>> = { d: 'j', y: 'a', D: 'j', Y: 'a' };
const FROM_FRENCH: Readonly<Record<string, string>> = { j: 'd', a: 'y', J: 'd', A: 'y' };

/** Outside of quotes, brackets and escapes, replaces each character by what `of` says. */
function mapOutsideQuotes(format: string, of: (character: string) => string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|AM\/PM|A\/P|General|Standard|./gs, (piece) => (piece.length === 1 ? of(piece) : piece));
}

/** An invariant number format as a French Excel shows it (`dd/mm/yyyy` → `jj/mm/aaaa`, `0.0` → `0,0`); unchanged in English. */
export function localNumberFormat(format: string, language: 'en' | 'fr'): string {
  if (language === 'en') return format;
  const swapped = mapOutsideQuotes(format, (each) => (each === '.' ? ',' : each === ',' ? '\u00a0' : (TO_FRENCH[each] ?? each)));
  return swapped.replace(/General/g, 'Standard');
}

/** The way back. */
export function invariantNumberFormat(format: string, language: 'en' | 'fr'): string {
  if (language === 'en') return format;
  const swapped = mapOutsideQuotes(format, (each) =>
    each === ',' ? '.' : /[\u00a0\u202f]/.test(each) ? ',' : (FROM_FRENCH[each] ?? each),
  );
  return swapped.replace(/Standard/g, 'General');
}

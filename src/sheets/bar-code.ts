import Code128 from 'jsbarcode/bin/barcodes/CODE128/CODE128_AUTO.js';

/** Width of a module of a bar code in characters of a column: two pixels, half a millimetre on paper. */
export const MODULE_WIDTH = 2 / 12;
/** A longer code would not fit beside its row. */
const MOST_MODULES = 220;

/** A dark bar: its first module from 0, and how many it spans. */
export interface Bar {
  readonly first: number;
  readonly modules: number;
}

/** Bars of a text in Code 128 (ISO/IEC 15417), and how many modules it takes in all; null for a text that it cannot hold, or that is too long. */
export function barCode(text: string): { readonly bars: readonly Bar[]; readonly modules: number } | null {
  // Only printable ASCII: anything else would be read back as something else.
  if (!/^[\x20-\x7e]+$/.test(text)) return null;
  const { data } = new Code128(text, {}).encode();
  if (data.length > MOST_MODULES) return null;
  const bars = [...data.matchAll(/1+/g)].map(({ index, 0: bar }): Bar => ({ first: index, modules: bar.length }));
  return { bars, modules: data.length };
}

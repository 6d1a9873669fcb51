import fc from 'fast-check';
import { barCode } from './bar-code';

/** The widths of bars and spaces of every symbol, by value: ISO/IEC 15417, table 1. */
const WIDTHS = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 223211 ' +
  '221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 ' +
  '132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 ' +
  '312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 ' +
  '221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 ' +
  '114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232'
).split(' ');
const START = { 103: 'A', 104: 'B', 105: 'C' } as Readonly<Record<number, 'A' | 'B' | 'C'>>;
const SWITCH: Readonly<Record<string, Readonly<Record<number, 'A' | 'B' | 'C'>>>> = {
  A: { 99: 'C', 100: 'B' },
  B: { 99: 'C', 101: 'A' },
  C: { 100: 'B', 101: 'A' },
};

/** Reads the modules as a scanner does: symbols, check symbol modulo 103, code sets. */
function scanned(modules: string): string {
  expect(modules.endsWith('1100011101011')).toBe(true);
  const widths = [...modules.slice(0, -13).matchAll(/1+|0+/g)].map(([run]) => run.length).join('');
  const values = (widths.match(/.{6}/g) ?? []).map((symbol) => WIDTHS.indexOf(symbol));
  expect(values).not.toContain(-1);
  const check = values.pop();
  expect(values.reduce((sum, value, index) => sum + value * Math.max(1, index), 0) % 103).toBe(check);
  let set = START[values[0]];
  let text = '';
  for (const value of values.slice(1)) {
    const next = SWITCH[set][value];
    if (next !== undefined) set = next;
    else if (set === 'C') text += String(value).padStart(2, '0');
    else text += String.fromCharCode(set === 'A' && value >= 64 ? value - 64 : value + 32);
  }
  return text;
}

function modulesOf(text: string): string {
  const code = barCode(text);
  const dark = new Array<string>(code?.modules ?? 0).fill('0');
  for (const { first, modules } of code?.bars ?? []) dark.fill('1', first, first + modules);
  return dark.join('');
}

describe('bar codes', () => {
  it('give back the order and operation when they are scanned', () => {
    for (const text of ['OF-2231', 'OF-2231/20', 'SE-ARB40/1/110', '0012345678', 'A']) expect(scanned(modulesOf(text))).toBe(text);
  });

  it('give back any text that they take', () => {
    const text = fc.stringMatching(/^[\x20-\x7e]{1,16}$/);
    fc.assert(fc.property(text, (given) => (barCode(given) === null ? undefined : expect(scanned(modulesOf(given))).toBe(given))));
  });

  it('refuse what they could not give back', () => {
    expect(barCode('Pièce 12')).toBeNull();
    expect(barCode('')).toBeNull();
    expect(barCode('X'.repeat(60))).toBeNull();
  });
});

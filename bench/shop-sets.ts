import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JobShop, parseJobShop } from '../src/engine/schedule/benchmark-instances';
import { taillard } from './inputs/taillard';

/** A published set of job shops with what is wanted of it. */
export interface ShopSet {
  readonly title: string;
  readonly names: readonly string[];
  /** Mean gap wanted at so many CPU seconds, in percent. */
  readonly meanGap: Readonly<Record<string, number>>;
  /** Widest gap of a single instance wanted at so many CPU seconds, in percent. */
  readonly worstGap: Readonly<Record<string, number>>;
}

const numbered = (count: number, name: (i: number) => string): string[] => Array.from({ length: count }, (_, i) => name(i));

/** Of Taillard's the odd half of ta01-50, of Brandimarte's mk01-08: those whose best known values are at hand. */
export const SHOP_SETS: readonly ShopSet[] = [
  {
    title: 'Taillard',
    names: numbered(25, (i) => `ta${String(2 * i + 1).padStart(2, '0')}`),
    meanGap: { 1: 1.5, 10: 0.7, 60: 0.45 },
    worstGap: { 60: 2.5 },
  },
  { title: 'Brandimarte', names: numbered(8, (i) => `mk0${i + 1}`), meanGap: { 10: 0.25 }, worstGap: {} },
  { title: 'Dauzère and Paulli', names: numbered(9, (i) => `0${i + 1}a`), meanGap: { 10: 0.9 }, worstGap: {} },
];

const FOLDER = join(process.cwd(), '..', 'shared', 'instances');

/** The instance of this name: Taillard's from the published generator, others from ../shared/instances; null where it is not at hand. */
export function shopOf(name: string): JobShop | null {
  if (name.startsWith('ta')) return taillard(Number(name.slice(2)));
  for (const format of ['jsp', 'fjsp'] as const) {
    const path = join(FOLDER, format, `${name}.txt`);
    if (existsSync(path)) return parseJobShop(readFileSync(path, 'utf8'), format);
  }
  return null;
}

/** Best makespan known by instance; null where the list is not at hand. */
export function bestKnown(): Readonly<Record<string, number>> | null {
  const path = join(FOLDER, 'best-known.json');
  if (!existsSync(path)) return null;
  const { bounds } = JSON.parse(readFileSync(path, 'utf8')) as { readonly bounds: Readonly<Record<string, readonly [number, number]>> };
  return Object.fromEntries(Object.entries(bounds).map(([name, [, best]]) => [name, best]));
}

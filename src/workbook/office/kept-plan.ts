import { Deflate, Inflate, strFromU8, strToU8 } from 'fflate';
import type { SheetSpec } from '../../sheets/sheet-spec';
import { breather } from './breather';

/** A plan as it was written: its sheets, and the settings that were written with them. */
export interface KeptPlan {
  readonly sheets: readonly SheetSpec[];
  readonly settings: Readonly<Record<string, string>>;
}

const NAMESPACE = 'https://jalon/plan/';
/** Characters of a part; several travel in one request. */
const PART = 900_000;
const CHUNK = 65_536;

/** Namespace of the custom XML parts that keep the plan of a run. */
export function planNamespace(run: number): string {
  return NAMESPACE + run;
}

/** The custom XML parts that keep a plan, packed. */
export async function packPlan(plan: KeptPlan, run: number): Promise<string[]> {
  const lines = [JSON.stringify(plan.settings), ...plan.sheets.map((sheet) => JSON.stringify(sheet, keepMaps))];
  const bytes = await deflated(strToU8(lines.join('\n')));
  const text = btoa(strFromU8(bytes, true));
  const count = Math.ceil(text.length / PART);
  return Array.from({ length: count }, (_, piece) => {
    return `<plan xmlns="${planNamespace(run)}" piece="${piece + 1}" of="${count}">${text.slice(piece * PART, (piece + 1) * PART)}</plan>`;
  });
}

/** The reverse, the parts in any order; null when they are not all there, or no plan. */
export function unpackPlan(parts: readonly string[]): KeptPlan | null {
  const pieces = new Map<number, string>();
  let count = 0;
  for (const part of parts) {
    const match = /<(?:\w+:)?plan\b[^>]*\bpiece="(\d+)"[^>]*\bof="(\d+)"[^>]*>([^<]*)</.exec(part);
    if (!match) continue;
    pieces.set(Number(match[1]), match[3].replace(/\s/g, ''));
    count = Number(match[2]);
  }
  if (count === 0 || pieces.size < count) return null;
  try {
    const text = Array.from({ length: count }, (_, piece) => pieces.get(piece + 1) ?? '').join('');
    const [settings, ...sheets] = strFromU8(inflated(strToU8(atob(text), true))).split('\n');
    return {
      settings: JSON.parse(settings) as KeptPlan['settings'],
      sheets: sheets.map((sheet) => JSON.parse(sheet, reviveMaps) as SheetSpec),
    };
  } catch {
    return null;
  }
}

function keepMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? { map: [...value] } : value;
}

function reviveMaps(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('map' in value) || !Array.isArray(value.map)) return value;
  return new Map(value.map as [number, number][]);
}

async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const blocks: Uint8Array[] = [];
  const pause = breather();
  const stream = new Deflate({ level: 6 }, (block) => blocks.push(block));
  for (let at = 0; at < bytes.length || at === 0; at += CHUNK) {
    stream.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    await pause();
  }
  return joined(blocks);
}

function inflated(bytes: Uint8Array): Uint8Array {
  const blocks: Uint8Array[] = [];
  new Inflate((block) => blocks.push(block)).push(bytes, true);
  return joined(blocks);
}

function joined(blocks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return bytes;
}

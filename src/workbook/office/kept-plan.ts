import { Deflate, Inflate, strFromU8, strToU8 } from 'fflate';
import type { SheetSpec, TableSpec } from '../../sheets/sheet-spec';
import { breather } from './breather';

/** A plan as it was written: its sheets, and the settings that were written with them. */
export interface KeptPlan {
  readonly sheets: readonly SheetSpec[];
  readonly settings: Readonly<Record<string, string>>;
}

const NAMESPACE = 'https://jalon/plan/';
/** Characters of a part; several travel in one request. */
const PART = 900_000;
const CHUNK = 32_768;
/** Rows of a line. */
const ROWS = 200;
/** Bytes that are encoded at once: whole triples. */
const TRIPLES = 98_304;
/** Fast: the plan is packed while the planner waits. */
const LEVEL = 4;

/** Namespace of the custom XML parts that keep the plan of a run. */
export function planNamespace(run: number): string {
  return NAMESPACE + run;
}

/** The custom XML parts that keep a plan, packed. */
export async function packPlan(plan: KeptPlan, run: number): Promise<string[]> {
  const text = await base64(await deflated(linesOf(plan)));
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
    return planOf(strFromU8(inflated(strToU8(atob(text), true))).split('\n'));
  } catch {
    return null;
  }
}

/** A sheet without the rows of its tables, which follow in lines of their own. */
type BareSheet = Omit<SheetSpec, 'columnWidths' | 'rowHeights'> & {
  readonly columnWidths: readonly [number, number][];
  readonly rowHeights: readonly [number, number][];
};

/** The settings, then each sheet with its tables empty, then rows as `[table, ...rows]`: no line is long to make. */
function* linesOf({ settings, sheets }: KeptPlan): Generator<string> {
  yield JSON.stringify(settings);
  for (const sheet of sheets) {
    const tables = sheet.tables.map((table) => ({ ...table, rows: [] }));
    const bare: BareSheet = { ...sheet, tables, columnWidths: [...sheet.columnWidths], rowHeights: [...sheet.rowHeights] };
    yield JSON.stringify(bare);
    for (const [index, { rows }] of sheet.tables.entries()) {
      for (let at = 0; at < rows.length; at += ROWS) yield JSON.stringify([index, ...rows.slice(at, at + ROWS)]);
    }
  }
}

function planOf([settings, ...lines]: readonly string[]): KeptPlan {
  const sheets: SheetSpec[] = [];
  let rows: TableSpec['rows'][number][][] = [];
  for (const line of lines) {
    const parsed = JSON.parse(line) as BareSheet | [number, ...TableSpec['rows']];
    if (isRows(parsed)) {
      for (const row of parsed.slice(1) as TableSpec['rows']) rows[parsed[0]].push(row);
      continue;
    }
    rows = parsed.tables.map(() => []);
    const tables = parsed.tables.map((table, index) => ({ ...table, rows: rows[index] }));
    sheets.push({ ...parsed, tables, columnWidths: new Map(parsed.columnWidths), rowHeights: new Map(parsed.rowHeights) });
  }
  return { settings: JSON.parse(settings) as KeptPlan['settings'], sheets };
}

function isRows(line: BareSheet | [number, ...TableSpec['rows']]): line is [number, ...TableSpec['rows']] {
  return Array.isArray(line);
}

async function deflated(lines: Iterable<string>): Promise<Uint8Array> {
  const blocks: Uint8Array[] = [];
  const pause = breather();
  const stream = new Deflate({ level: LEVEL }, (block) => blocks.push(block));
  let separator = '';
  for (const line of lines) {
    const bytes = strToU8(separator + line);
    separator = '\n';
    for (let at = 0; at < bytes.length; at += CHUNK) {
      await pause();
      stream.push(bytes.subarray(at, at + CHUNK));
    }
  }
  stream.push(new Uint8Array(0), true);
  return joined(blocks);
}

async function base64(bytes: Uint8Array): Promise<string> {
  const pause = breather();
  let text = '';
  for (let at = 0; at < bytes.length; at += TRIPLES) {
    await pause();
    text += btoa(strFromU8(bytes.subarray(at, at + TRIPLES), true));
  }
  return text;
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

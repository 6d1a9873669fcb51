import { rangeAddress } from '../cell-reference';
import type { Block } from './block';
import type { Band } from './sheet-image';

/** Excel takes no longer address. */
const LONGEST_ADDRESS = 8192;

/**
 * The rectangles where something of the look has each value, so that a value is set once for all of its cells. `values` has one for each look,
 * undefined where nothing is to be set.
 */
export function blocksByValue<Value>(bands: readonly Band[], values: readonly (Value | undefined)[]): Map<Value, Block[]> {
  const done = new Map<Value, Block[]>();
  if (values.every((value) => value === undefined)) return done;
  // Bands that look the same share one list of looks.
  const runs = new Map<Band['looks'], readonly Run<Value>[]>();
  let open = new Map<string, Open<Value>>();
  for (const band of bands) {
    let found = runs.get(band.looks);
    if (!found) runs.set(band.looks, (found = runsOf(band, values)));
    const next: typeof open = new Map();
    for (const run of found) {
      const above = open.get(run.key);
      const joined = above && above.block.row + above.block.rows === band.row ? above : undefined;
      const block = joined ? { ...joined.block, rows: joined.block.rows + band.rows } : { ...run.place, row: band.row, rows: band.rows };
      next.set(run.key, { block, value: run.value });
    }
    close(done, open, next);
    open = next;
  }
  close(done, open, new Map());
  return done;
}

interface Open<Value> {
  readonly block: Block;
  readonly value: Value;
}

interface Run<Value> {
  readonly key: string;
  readonly value: Value;
  readonly place: { readonly column: number; readonly columns: number };
}

function runsOf<Value>({ looks }: Band, values: readonly (Value | undefined)[]): Run<Value>[] {
  const runs: Run<Value>[] = [];
  let start = 0;
  while (start < looks.length) {
    const value = values[looks[start]];
    let end = start + 1;
    while (end < looks.length && values[looks[end]] === value) end++;
    if (value !== undefined) {
      runs.push({ key: `${start}|${end}|${String(value)}`, value, place: { column: start, columns: end - start } });
    }
    start = end;
  }
  return runs;
}

/** Keeps what ended: what is open no more, or did not grow from above. */
function close<Value>(done: Map<Value, Block[]>, open: ReadonlyMap<string, Open<Value>>, next: ReadonlyMap<string, Open<Value>>): void {
  for (const [key, { block, value }] of open) {
    if (next.get(key)?.block.row === block.row) continue;
    const blocks = done.get(value) ?? [];
    blocks.push(block);
    done.set(value, blocks);
  }
}

/** Addresses that name all the rectangles, each as long as Excel takes. */
export function addressesOf(blocks: readonly Block[]): string[] {
  const addresses: string[] = [];
  let address = '';
  for (const { row, column, rows, columns } of blocks) {
    const part = rangeAddress({ firstRow: row + 1, firstColumn: column + 1, lastRow: row + rows, lastColumn: column + columns });
    if (address !== '' && address.length + 1 + part.length > LONGEST_ADDRESS) {
      addresses.push(address);
      address = '';
    }
    address += address === '' ? part : `,${part}`;
  }
  return address === '' ? addresses : [...addresses, address];
}

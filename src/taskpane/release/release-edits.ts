import type { ReleaseAnswer, ReleaseEntry, StockProposal } from '../../pipeline/release-question';
import type { NewRow, RowChange, RowsEdit } from '../state/pane-state';

/** What releasing the chosen orders writes, and their numbers: planned ones get the next free numbers, in the order of the list. */
export function releaseEdits(
  { entries, numbers }: Pick<ReleaseAnswer, 'entries' | 'numbers'>,
  chosen: ReadonlySet<string>,
  freezes: boolean,
): { readonly edits: readonly RowsEdit[]; readonly orders: readonly string[] } {
  const free = [...numbers];
  const released = entries
    .filter(({ order, verdict }) => chosen.has(order) && verdict !== 'blocked')
    .map((entry) => ({ entry, order: entry.added === null ? entry.order : (free.shift() ?? entry.order) }));
  const rowsOf = (rows: (entry: ReleaseEntry) => readonly NewRow[]): NewRow[] =>
    released.flatMap(({ entry, order }) => rows(entry).map((row) => ({ order, ...row })));
  const changed = released.flatMap(({ entry }): RowChange[] => (entry.changed === null ? [] : [entry.changed]));
  const orders: RowsEdit = { table: 'Orders', changed, added: rowsOf(({ added }) => (added === null ? [] : [added])) };
  const frozen: RowsEdit[] = freezes
    ? [
        { table: 'OrderRoutings', added: rowsOf(({ routing }) => routing) },
        { table: 'OrderComponents', added: rowsOf(({ bill }) => bill) },
      ]
    : [];
  return { edits: [orders, ...frozen], orders: released.map(({ order }) => order) };
}

/** A row of Stock before and after. */
export interface StockFall {
  readonly item: string;
  readonly from: number;
  readonly to: number;
}

/** What booking these proposals writes: rows of Stock, each once, and what the orders have taken. */
export function bookingEdits(
  { stockRows }: Pick<ReleaseAnswer, 'stockRows'>,
  proposals: readonly StockProposal[],
): { readonly edits: readonly RowsEdit[]; readonly falls: readonly StockFall[] } {
  const takes = proposals.flatMap((one) => one.takes);
  const touched = stockRows.flatMap(({ row, item, quantity, expected }) => {
    const own = takes.filter((one) => one.row === row);
    if (own.length === 0) return [];
    const to = Number((quantity - own.reduce((sum, one) => sum + one.quantity, 0)).toPrecision(12));
    return [{ fall: { item, from: quantity, to }, change: { row, expected, values: { quantity: to } } }];
  });
  return {
    edits: [
      { table: 'Stock', changed: touched.map(({ change }) => change) },
      { table: 'OrderComponents', changed: proposals.map(({ booked }) => booked) },
    ],
    falls: touched.map(({ fall }) => fall),
  };
}

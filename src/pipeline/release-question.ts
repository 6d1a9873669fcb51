import type { LaunchProposal } from '../engine/release/launch-file';
import type { LaunchParts } from '../engine/release/launch-parts';
import type { ReleaseVerdict } from '../engine/release/release-list';
import type { PlanOrder } from '../engine/model/plan';
import type { ItemId, Minutes, OrderId, Quantity } from '../engine/model/units';

/** What may be released, what the stock and the launch file should say by now, and whose papers can be printed. */
export interface ReleaseQuestion {
  readonly kind: 'release';
}

/** Cells by canonical column names, as the pane writes them: dates are local ISO text, enumerations English words. */
export type WrittenCells = Readonly<Record<string, string | number | null>>;

/** Cells of a row that stands; row of the sheet, as in Excel, and what it has to hold still. */
export interface WrittenChange {
  readonly row: number;
  readonly expected: Readonly<Record<string, string>>;
  readonly values: WrittenCells;
}

/** A manufacturing order of the plan. */
export interface PlannedOrder {
  readonly order: OrderId;
  readonly item: ItemId;
  readonly description: string;
  readonly unit: string;
  readonly quantity: Quantity;
  readonly status: PlanOrder['status'];
  readonly start: Minutes;
  readonly due: Minutes;
}

/** An order that may be released, or why not, and what its release writes. */
export interface ReleaseEntry extends PlannedOrder {
  readonly verdict: ReleaseVerdict;
  /** Sentences in the reader's language, the blocking ones first. */
  readonly reasons: readonly string[];
  readonly parts: LaunchParts;
  readonly afterSales: Quantity;
  /** Its row of Orders as it becomes; null: a row is added with `added`. */
  readonly changed: WrittenChange | null;
  /** Of a planned order, without its number. */
  readonly added: WrittenCells | null;
  /** Rows of OrderRoutings and OrderComponents, without the order's number. */
  readonly routing: readonly WrittenCells[];
  readonly bill: readonly WrittenCells[];
}

/** What an order used and the stock does not know yet. */
export interface StockProposal {
  readonly order: OrderId;
  readonly component: ItemId;
  readonly unit: string;
  /** Units made of the order, and what should leave the stock for them; below 0: what comes back. */
  readonly processed: Quantity;
  readonly due: Quantity;
  readonly missing: Quantity;
  /** Rows of Stock and by how much each falls; a lot or place where it has a name. */
  readonly takes: readonly { readonly row: number; readonly place: string | null; readonly quantity: Quantity }[];
  /** Row of OrderComponents, with what was taken once this is booked. */
  readonly booked: WrittenChange;
}

/** Rows of Stock that proposals take from, as they stand. */
export interface StockRow {
  readonly row: number;
  readonly item: ItemId;
  readonly quantity: Quantity;
  readonly expected: Readonly<Record<string, string>>;
}

/** A value of the launch file that should be another. */
export interface LaunchEntry extends Omit<LaunchProposal, 'source'> {
  readonly description: string;
  /** In the reader's language. */
  readonly restsOn: string;
  readonly table: 'Items' | 'Routings';
  /** What accepting it writes, and the old value as it stands; null: the cell cannot be written, such as a text with its unit. */
  readonly change: WrittenChange | null;
}

export interface ReleaseAnswer {
  readonly kind: 'release';
  readonly now: Minutes;
  readonly until: Minutes;
  readonly entries: readonly ReleaseEntry[];
  /** Numbers for planned orders that are released, in their order. */
  readonly numbers: readonly OrderId[];
  /** Manufacturing orders by start, for the pack. */
  readonly orders: readonly PlannedOrder[];
  readonly stock: readonly StockProposal[];
  readonly stockRows: readonly StockRow[];
  readonly launch: readonly LaunchEntry[];
}

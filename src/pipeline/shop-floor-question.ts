import type { ItemId, Minutes, OrderId, ResourceId } from '../engine/model/units';
import type { OperationFollowUp } from '../engine/tracking/operation-follow-up';
import type { ShiftBrief } from '../engine/tracking/shift-brief';

/** Tables that the workshop writes into. */
export type RecordTable = 'Progress' | 'Stops';

/** Cells by canonical column names: text as typed, numbers, dates as local ISO text; null and '' are empty. */
export type RecordCells = Readonly<Record<string, string | number | null>>;

/** What is asked about the workshop; answered from the tables and the plan in the workbook, without planning. */
export type ShopFloorQuestion =
  /** What runs, what comes next, what is late, what operators remark? */
  | { readonly kind: 'shop-floor' }
  /** Would these records be right in their table? */
  | { readonly kind: 'records'; readonly table: RecordTable; readonly typed: readonly RecordCells[] };

/** What is wrong with a record, at one of its columns or as a whole. */
export interface RecordTrouble {
  readonly column: string | null;
  /** In the reader's language. */
  readonly sentence: string;
}

/** A record held against the tables as if it stood there already. */
export interface CheckedRecord {
  /** As it is to be written. */
  readonly cells: RecordCells;
  /** `good`: nothing to say. `doubtful`: the table would keep it and say what is wrong. `unreadable`: the table would leave it out. */
  readonly verdict: 'good' | 'doubtful' | 'unreadable';
  readonly troubles: readonly RecordTrouble[];
}

/** What an operator noted, and the action that came of it. */
export interface OperatorRemark {
  readonly text: string;
  readonly order: OrderId;
  readonly operation: number | null;
  readonly item: ItemId | null;
  readonly resource: ResourceId | null;
  readonly operator: string | null;
  readonly at: Minutes | null;
  /** What its words speak of. */
  readonly concern: 'safety' | 'environment' | null;
  /** Number of the action whose problem is this remark; null: none yet. */
  readonly action: string | null;
}

export type ShopFloorAnswer =
  | {
      readonly kind: 'shop-floor';
      readonly now: Minutes;
      /** False: the workbook holds no plan, so nothing has a place in it. */
      readonly planned: boolean;
      /** Of released and started orders, what is not done: what can be reported on. */
      readonly operations: readonly OperationFollowUp[];
      readonly briefs: readonly ShiftBrief[];
      /** The newest first. */
      readonly remarks: readonly OperatorRemark[];
      /** Names and words that were used before, for suggestions. */
      readonly operators: readonly string[];
      readonly causes: readonly string[];
      readonly stopCauses: readonly string[];
      /** Columns that the planner's tables have; null: there is no such table, and it will be made with all of them. */
      readonly columns: Readonly<Record<RecordTable | 'Actions', readonly string[] | null>>;
    }
  | {
      readonly kind: 'records';
      readonly table: RecordTable;
      /** As asked, in that order. */
      readonly records: readonly CheckedRecord[];
      /** Columns of the records that the planner's own table lacks, by their headers; their cells are not written. */
      readonly lacking: readonly string[];
    };

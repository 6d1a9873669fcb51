import type { QualityPoint } from '../engine/audit/quality-score';
import type { Verdict } from '../engine/feasibility/feasibility';
import type { OutlookState } from '../engine/feasibility/shortage-outlook';
import type { DemandId, ItemId, OrderId } from '../engine/model/units';
import type { PromiseState } from '../engine/mrp/master-schedule-promises';
import type { PurchaseState } from '../engine/purchasing/purchases';
import type { LocatedFinding } from '../tables/read-input';
import type { CellPlace } from '../workbook/cell-place';

/*
 * What the pages of the planner's week show: the lists of the sheets, as the tables are now. Texts are in the reader's language, as on the sheets;
 * null where there is nothing to say.
 */

/** Questions of which the answer is a list of the sheets. */
export type WeekQuestion =
  /** Can the plan be kept, and can its tables be trusted? */
  | { readonly kind: 'feasibility' }
  /** What is to be bought by when? */
  | { readonly kind: 'purchases' }
  /** What can sales confirm to the customers? */
  | { readonly kind: 'confirmations' };

/** A row of a planner's table that a line is about: where it is, and what it has to hold still when it is changed. */
export interface LineRow {
  /** Row of the sheet, as in Excel. */
  readonly row: number;
  readonly place: CellPlace;
  readonly expected: Readonly<Record<string, string>>;
}

export interface PeriodVerdict {
  readonly name: string;
  readonly verdict: Verdict;
  /** `Capacité, matière`. */
  readonly lacks: string | null;
  readonly cause: string | null;
  readonly inform: string | null;
}

export interface OrderVerdict {
  readonly order: OrderId;
  readonly item: ItemId;
  readonly verdict: Verdict;
  /** `2 j de retard`. */
  readonly margin: string | null;
  readonly cause: string | null;
  readonly inform: string | null;
  readonly customers: string | null;
  /** Made late by it: what would help is computed for the first. */
  readonly lateDemand: DemandId | null;
}

export interface ShortageLine {
  readonly item: ItemId;
  readonly description: string | null;
  readonly state: OutlookState;
  /** `rupture dès le 03/12 · sous sécurité dès le 26/11`. */
  readonly dates: string | null;
  readonly reactDays: number | null;
  readonly root: ItemId | null;
  readonly what: string | null;
  readonly hit: string | null;
  readonly inform: string | null;
}

/** What a resource, or who has a skill, has and is asked for over the plan. */
export interface CapacityLine {
  readonly subject: string;
  /** `96 h ouvertes, 80 h demandées (83 %)`. */
  readonly summary: string;
  /** `il manque 2 personnes en S48`. */
  readonly need: string | null;
  readonly isOverloaded: boolean;
}

/** Can the plan be kept, and can its tables be trusted? */
export interface FeasibilityAnswer {
  readonly kind: 'feasibility';
  readonly periods: readonly PeriodVerdict[];
  /** Those that are not feasible or tight, the worst first. */
  readonly orders: readonly OrderVerdict[];
  readonly orderCounts: Readonly<Record<Verdict, number>>;
  readonly shortages: readonly ShortageLine[];
  readonly capacity: readonly CapacityLine[];
  readonly audit: {
    /** 0 … 100; null without rows. */
    readonly score: number | null;
    readonly rows: number;
    readonly affected: number;
    /** The scores of the last runs with that of now, the oldest first. */
    readonly trend: readonly QualityPoint[];
    /** Of reading and of the audit, what hurts most first. */
    readonly findings: readonly LocatedFinding[];
  };
}

/** A purchase of the plan, proposed or open. */
export interface PurchaseLine {
  readonly order: OrderId;
  readonly item: ItemId;
  readonly description: string | null;
  readonly supplier: string | null;
  readonly state: PurchaseState;
  /** `25 pce`. */
  readonly amount: string;
  /** `commander avant le 24/11 · nécessaire le 03/12`. */
  readonly dates: string;
  /** `4,20 EUR · 105,00 EUR · moins cher par 50 : …`. */
  readonly price: string | null;
  readonly waiting: string | null;
  /** Of a proposal: what is on order already and comes later than it is needed. */
  readonly already: string | null;
  /** To become a row of Orders; null when it is one. */
  readonly toOrder: Readonly<Record<string, string | number | null>> | null;
  /** Its row of Orders; null for a proposal. */
  readonly row: LineRow | null;
  /** True for a row that is decided but not with the supplier yet. */
  readonly isFirm: boolean;
  /** What the supplier has confirmed, as a local ISO day. */
  readonly confirmed: string | null;
}

/** A text to a supplier, in his language. */
export interface SupplierMessage {
  readonly supplier: string;
  readonly purpose: string;
  readonly address: string | null;
  readonly text: string;
}

/** What is to be bought by when, and what to write to whom. */
export interface PurchasesAnswer {
  readonly kind: 'purchases';
  readonly lines: readonly PurchaseLine[];
  readonly messages: readonly SupplierMessage[];
}

/** A demand of which sales confirms quantity and date to the customer. */
export interface ConfirmationLine {
  readonly demand: DemandId;
  readonly customer: string | null;
  readonly item: ItemId;
  readonly state: PromiseState;
  /** `12 pce pour le 03/12`. */
  readonly asked: string;
  /** What to say to the customer. */
  readonly say: string;
  /** The day to promise, local ISO; null: never in the calendars. */
  readonly day: string | null;
  /** What is promised already, local ISO. */
  readonly promised: string | null;
  readonly row: LineRow | null;
}

export interface ConfirmationsAnswer {
  readonly kind: 'confirmations';
  readonly lines: readonly ConfirmationLine[];
}

export type WeekAnswer = FeasibilityAnswer | PurchasesAnswer | ConfirmationsAnswer;

import type { AdjustmentRow, DisturbanceRow } from '../engine/model/change-records';
import type { DelayedDemand, MovedOperation } from '../engine/what-if/disturbance-effect';
import type { PlanFigures } from '../engine/what-if/plan-figures';
import type { LocatedFinding } from '../tables/read-input';
import type { ScenarioOutcome } from '../engine/what-if/scenarios';
import type { DemandId, Duration, ItemId, Minutes, Quantity } from '../engine/model/units';

import type { ImprovementAnswer, ImprovementQuestion } from './improvement-question';
import type { ReleaseAnswer, ReleaseQuestion } from './release-question';
import type { ShopFloorAnswer, ShopFloorQuestion } from './shop-floor-question';
import type { WeekAnswer, WeekQuestion } from './week-answers';

export type { MovedOperation, PlanFigures, ScenarioOutcome };

/**
 * What a planner may ask without changing anything. Each is answered by planning with the change, from the plan that his tables give now.
 */
export type Question =
  /** What would help this late demand? */
  | { readonly kind: 'remedies'; readonly demand: DemandId }
  /** What would take the overloads and lateness away, wherever they are? */
  | { readonly kind: 'levelling' }
  /** When could a customer have it? */
  | {
      readonly kind: 'promise';
      readonly item: ItemId;
      readonly quantity: Quantity;
      readonly wanted: Minutes | null;
      readonly priority: number | null;
    }
  /** What would this disturbance do, and who must know? */
  | { readonly kind: 'disturbance'; readonly disturbance: DisturbanceRow }
  /** The plan as it is beside that of every scenario of Adjustments. */
  | { readonly kind: 'scenarios' }
  | WeekQuestion
  | ImprovementQuestion
  | ShopFloorQuestion
  | ReleaseQuestion;

/** An adjustment that the engine proposes, with what it would do: ready to become a row of Adjustments. */
export interface Proposal {
  readonly row: AdjustmentRow;
  /** In the reader's language: `Faire 2 h supplémentaires par jour sur R1 du 24/11 au 28/11`. */
  readonly sentence: string;
  readonly after: PlanFigures;
  /** For the demand that was asked about; null for levelling. */
  readonly gainedMinutes: Duration | null;
  /** The demand's lateness with it; null for levelling. */
  readonly lateMinutes: Duration | null;
  /** Hours that somebody would work more. */
  readonly extraHours: number;
  /** Money; null when nothing of it has a price. */
  readonly cost: number | null;
}

/** Someone to be told, with the sentence ready to send. */
export interface Notification {
  /** Name of a contact or of a customer, supplier or sector where nobody is named. */
  readonly to: string;
  readonly email: string | null;
  readonly sentence: string;
}

/** What came of a question; `stopped` when the planner ended the trials early. */
export type Answer =
  | {
      readonly kind: 'remedies';
      readonly demand: DemandId;
      readonly before: PlanFigures;
      readonly lateMinutes: Duration;
      readonly proposals: readonly Proposal[];
      readonly tried: number;
    }
  | {
      readonly kind: 'levelling';
      readonly before: PlanFigures;
      /** A set to be applied together, the most effect for its cost first: `after` of each is with those before it too. */
      readonly proposals: readonly Proposal[];
      readonly tried: number;
      /** To be written with `Workbook.write([], keep)`, so that the next plan's sheet of adjustments shows their effects. */
      readonly keep: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'promise';
      /** By the plan, everything included; null: not within its calendars. */
      readonly available: Minutes | null;
      /** By stock and receipts alone (available to promise); null: never. */
      readonly fromStock: Minutes | null;
      readonly delayed: readonly { readonly demand: DemandId; readonly minutes: Duration }[];
      readonly lateDemands: { readonly before: number; readonly after: number };
    }
  | {
      readonly kind: 'disturbance';
      readonly before: PlanFigures;
      readonly after: PlanFigures;
      readonly moved: readonly MovedOperation[];
      /** Demands that become late, or later. */
      readonly delayed: readonly DelayedDemand[];
      readonly notifications: readonly Notification[];
    }
  | {
      readonly kind: 'scenarios';
      readonly outcomes: readonly ScenarioOutcome[];
      /** To be written with `Workbook.write([], keep)`, so that the next plan's sheet of scenarios shows them. */
      readonly keep: Readonly<Record<string, string>>;
    }
  | WeekAnswer
  | ImprovementAnswer
  | ShopFloorAnswer
  | ReleaseAnswer
  /** The tables give no plan, or what was asked about is not in it; `finding` says what of a disturbance is wrong. */
  | { readonly kind: 'impossible'; readonly reason: 'nothing-to-plan' | 'unknown-subject'; readonly finding?: LocatedFinding };

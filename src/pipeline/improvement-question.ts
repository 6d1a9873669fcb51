import type { ActionEffect } from '../engine/improvement/action-effect';
import type { ActionState, OwnerWork } from '../engine/improvement/action-states';
import type { DeviationAxis } from '../engine/improvement/deviation-tolerance';
import type { LossAxis, LossWeight } from '../engine/improvement/loss-events';
import type { ParetoClass } from '../engine/improvement/pareto';
import type { ActionRow, ActionStep, CauseLink, DeviationState } from '../engine/model/follow-up-records';
import type { Minutes } from '../engine/model/units';
import type { PlanFigures } from '../engine/what-if/plan-figures';
import type { TableName } from '../tables/schema/column';
import type { CellPlace } from '../workbook/cell-place';

/** What a planner may ask about what went wrong and what is done about it. All but the effect of an action are answered from the tables alone. */
export type ImprovementQuestion =
  | { readonly kind: 'action-board' }
  /** What does the parameter of this action change in the plan? */
  | { readonly kind: 'action-effect'; readonly action: string }
  /** @property weight null: the one that nearly all losses know */
  | { readonly kind: 'loss-pareto'; readonly axis: LossAxis; readonly weight: LossWeight | null }
  | { readonly kind: 'deviation-list' }
  | { readonly kind: 'cause-list' };

/** Where a row of the planner's tables stands; `row` is that of the sheet. */
export interface RowPlace extends CellPlace {
  readonly row: number;
}

/** A card of the board. */
export interface BoardAction {
  readonly action: ActionRow;
  readonly place: RowPlace | null;
  readonly state: ActionState;
  /** The column in which it stands: one without a verified effect is back where effects are checked. */
  readonly step: ActionStep;
  readonly isOverdue: boolean;
  readonly score: number | null;
  /** What the records say of its losses; null: not done, or nothing to hold together. */
  readonly effect: ActionEffect | null;
  readonly change: BoardChange | null;
}

/** The parameter that an action changes. */
export interface BoardChange {
  /** Of the workbook, or as typed when it cannot be found. */
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly value: string;
  readonly from: string | null;
  /** Where it stands and what stands there now; null when it cannot be found. */
  readonly cell: { readonly table: TableName; readonly column: string; readonly place: RowPlace; readonly current: string } | null;
}

/** A bar of a Pareto, in the reader's language, and the rows behind it. */
export interface ParetoBar {
  /** null: the rows do not say. */
  readonly key: string | null;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly share: number;
  readonly cumulativeShare: number;
  readonly class: ParetoClass;
  readonly count: number;
  /** The heaviest first; not all of them when they are many. */
  readonly rows: readonly { readonly text: string; readonly place: RowPlace | null }[];
}

/** The same group in two periods of equal length. */
export interface ParetoShift {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly difference: number;
}

/** A deviation in the reader's words. */
export interface DeviationLine {
  readonly axis: DeviationAxis;
  readonly axisName: string;
  readonly key: string;
  readonly operation: number | null;
  /** `OF-12 / 20`. */
  readonly title: string;
  readonly planned: string;
  readonly actual: string;
  readonly difference: string;
  readonly bad: boolean;
  readonly at: Minutes | null;
  readonly cause: string | null;
  readonly found: boolean;
  readonly state: DeviationState;
  readonly comment: string | null;
  /** The planner's own row about it. */
  readonly noteId: string | null;
  readonly place: RowPlace | null;
  /** Numbers of the actions on its cause. */
  readonly actions: readonly string[];
}

/** A cause with what hangs on it. */
export interface CauseNode {
  readonly cause: string;
  readonly category: string | null;
  readonly parents: readonly string[];
  readonly link: CauseLink | null;
  readonly evidence: string | null;
  readonly contributor: string | null;
  readonly votes: number | null;
  readonly place: RowPlace | null;
  readonly events: number;
  /** `12 losses, 340 €`; null: none. */
  readonly losses: string | null;
  readonly actions: readonly string[];
  /** Nothing explains it further. */
  readonly isRoot: boolean;
}

/** A problem, its causes, its tree and its chains of whys; places in `causes`. */
export interface ProblemView {
  readonly name: string;
  readonly losses: string | null;
  readonly actions: readonly string[];
  readonly causes: readonly CauseNode[];
  readonly tree: readonly { readonly cause: number; readonly depth: number; readonly link: CauseLink | null; readonly repeated: boolean }[];
  readonly chains: readonly (readonly number[])[];
}

/** What came of it. */
export type ImprovementAnswer =
  | {
      readonly kind: 'action-board';
      readonly now: Minutes;
      readonly actions: readonly BoardAction[];
      readonly owners: readonly OwnerWork[];
      readonly people: readonly string[];
      readonly problems: readonly { readonly name: string; readonly causes: readonly string[] }[];
      readonly currency: string;
    }
  | {
      readonly kind: 'action-effect';
      readonly action: string;
      /** The plan with the value before, and with the new one. */
      readonly before: PlanFigures;
      readonly after: PlanFigures;
    }
  | {
      readonly kind: 'loss-pareto';
      readonly axis: LossAxis;
      readonly weight: LossWeight;
      /** With its unit. */
      readonly weightName: string;
      readonly bars: readonly ParetoBar[];
      readonly total: string;
      /** Null: the records do not span two days. */
      readonly periods: { readonly before: string; readonly after: string; readonly shifts: readonly ParetoShift[] } | null;
    }
  | {
      readonly kind: 'deviation-list';
      /** In plain words: the largest, the trend. */
      readonly comment: string;
      readonly lines: readonly DeviationLine[];
      readonly total: number;
      readonly causes: readonly string[];
    }
  | { readonly kind: 'cause-list'; readonly problems: readonly ProblemView[]; readonly people: readonly string[] };

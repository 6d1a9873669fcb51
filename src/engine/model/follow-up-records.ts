import type { DateValue } from './units';
import type { Source } from './finding';

export type RequirementKind = 'safety' | 'quality' | 'environment' | 'regulation';

/** A row of Requirements: a rule that an item, a resource or an order has to keep. */
export interface RequirementRow {
  readonly subject: string;
  readonly subjectKind: 'item' | 'resource' | 'order';
  readonly kind: RequirementKind | null;
  readonly text: string;
  /** Nothing is released without it, until somebody says that it is met. */
  readonly blocking: boolean;
  readonly met: boolean;
  readonly source?: Source;
}

/** A row of Documents: a drawing, instruction, picture or film of an item, one of its operations, a resource or an order. */
export interface DocumentRow {
  readonly subject: string;
  readonly subjectKind: 'item' | 'resource' | 'order';
  readonly operation: number | null;
  readonly title: string;
  readonly link: string | null;
  readonly version: string | null;
  readonly date: DateValue | null;
  readonly source?: Source;
}

/** A row of Contacts. */
export interface Contact {
  readonly name: string;
  readonly role: string | null;
  readonly service: string | null;
  readonly skill: string | null;
  readonly email: string | null;
  /** Of messages, as typed; absent = the plan's. */
  readonly language?: string;
  readonly source?: Source;
}

/** A row of Targets: what an indicator should be, and whom to alert beyond the threshold. */
export interface TargetRow {
  readonly indicator: string;
  readonly target: number | null;
  readonly alertThreshold: number | null;
  readonly whomToAlert: string | null;
  readonly source?: Source;
}

/** How the causes of one thing stand together: all of them are needed (a fact of the cause tree), or each is enough. */
export type CauseLink = 'and' | 'or';

/** A row of Causes: of a problem, by category; a cause with parents explains them. */
export interface CauseRow {
  readonly problem: string;
  readonly category: string | null;
  readonly cause: string;
  /** Causes of the same problem that it explains; empty: it explains the problem itself. */
  readonly parents: readonly string[];
  /** How it stands with the other causes of its parents; null: not said. */
  readonly link: CauseLink | null;
  readonly evidence: string | null;
  readonly contributor: string | null;
  /** How many of the team hold it for a true one; null: not asked. */
  readonly votes: number | null;
  readonly source?: Source;
}

export type ActionStage = 'plan' | 'do' | 'check' | 'act' | 'done' | 'cancelled';
/** The way in which a team works through an action. */
export type ActionMethod = 'pdca' | 'dmaic' | '8d';
/** A step of one of the methods, or the end. */
export type ActionStep =
  ActionStage | 'define' | 'measure' | 'analyse' | 'improve' | 'control' | 'd1' | 'd2' | 'd3' | 'd4' | 'd5' | 'd6' | 'd7' | 'd8';
export type ActionNature = 'technical' | 'organisation' | 'method' | 'material' | 'environment' | 'people';

/** What an action is about beside the work itself. */
export type ActionConcern = 'safety' | 'regulation' | 'environment' | 'quality' | 'delivery' | 'cost';
/** What became of the effect that an action should have. */
export type EffectVerdict = 'yes' | 'partly' | 'none' | 'opposite';

/** One cell of the planner's tables that an action changes, as typed: table, row, header, and the value in the table's own unit. */
export interface ParameterChange {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly value: string;
  /** What stood there before it was applied; null: not applied yet. */
  readonly from: string | null;
}

/** A row of Actions. */
export interface ActionRow {
  readonly id: string;
  readonly problem: string | null;
  readonly cause: string | null;
  readonly action: string;
  readonly nature: ActionNature | null;
  /** 1 hard … 5 easy; 1 small … 5 big. */
  readonly ease: number | null;
  readonly gain: number | null;
  readonly owner: string | null;
  /** 1 is highest; null: by ease × gain. */
  readonly priority: number | null;
  readonly start: DateValue | null;
  readonly due: DateValue | null;
  /** Where it stands, in the words of PDCA whatever the method, and the step as typed. */
  readonly stage: ActionStage;
  readonly method: ActionMethod;
  readonly step: ActionStep;
  readonly doneDate: DateValue | null;
  readonly measuredEffect: string | null;
  readonly verifiedBy: string | null;
  readonly comment: string | null;
  readonly concern?: ActionConcern | null;
  readonly participants?: string | null;
  readonly agreedBy?: string | null;
  readonly means?: string | null;
  /** Work of the owner. */
  readonly hours?: number | null;
  /** Money. */
  readonly cost?: number | null;
  readonly expectedEffect?: string | null;
  readonly verdict?: EffectVerdict | null;
  readonly change?: ParameterChange | null;
  readonly source?: Source;
}

export type DeviationKind = 'quantity' | 'time' | 'date' | 'quality' | 'cost' | 'safety' | 'environment' | 'regulation';
export type DeviationState = 'open' | 'treated' | 'dismissed';

/**
 * A row of Deviations: one that the planner saw himself, or what he says of one that was found. It speaks of the one that was found when kind,
 * subject and operation are the same.
 */
export interface DeviationRow {
  readonly id: string;
  readonly date: DateValue | null;
  readonly kind: DeviationKind;
  /** The order, resource, item, shipment or receipt. */
  readonly subject: string;
  readonly operation: number | null;
  /** In units, hours, money or events by its kind; null: not said. A date is said by `actual` alone, in days late. */
  readonly planned: number | null;
  readonly actual: number | null;
  readonly cause: string | null;
  readonly comment: string | null;
  readonly reportedBy: string | null;
  readonly state: DeviationState;
  readonly source?: Source;
}

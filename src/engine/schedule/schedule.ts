import type { Duration, Interval, Minutes } from '../model/units';
import type { DispatchingRule } from './dispatching-rules';

/** Where and when every operation of a Workload is done. Arrays are by operation index. */
export interface Schedule {
  readonly operations: readonly ScheduledOperation[];
  readonly objective: ObjectiveValue;
  /** The rule that made it, or that the search started from. */
  readonly rule: DispatchingRule;
  /** Pins and frozen places that could not be held, with what stood in the way; they took the earliest moment after their wanted start. */
  readonly broken: readonly BrokenPlace[];
  readonly iterations: number;
}

export interface ScheduledOperation {
  /** Index into `resources` of the workload, and into `units`; unit is null on an infinite resource. */
  readonly resource: number;
  readonly unit: number | null;
  readonly toolUnit: number | null;
  /** First worked minute (of the changeover when one is due) and the end of the last. null: no runway, not scheduled. */
  readonly start: Minutes | null;
  readonly finish: Minutes | null;
  readonly changeover: Duration;
  readonly setup: Duration;
  readonly run: Duration;
  /** Worked time, in order, non-touching; sums to changeover + setup + run. */
  readonly segments: readonly Interval[];
  /** Who works on it when; empty when no skill is asked for or the resource is the person. */
  readonly people: readonly PersonTime[];
  /** What determined its start, for the reasons of lateness. */
  readonly waitedFor: WaitReason;
}

export interface PersonTime extends Interval {
  /** Index into `units`. */
  readonly unit: number;
}

/** Why an operation did not start earlier; `until` = the moment from which that cause no longer held it back. */
export type WaitReason =
  | { readonly kind: 'none' }
  | { readonly kind: 'machine'; readonly behind: number; readonly until: Minutes }
  | { readonly kind: 'tool'; readonly behind: number; readonly until: Minutes }
  | { readonly kind: 'people'; readonly until: Minutes }
  | { readonly kind: 'predecessor'; readonly operation: number; readonly until: Minutes }
  | { readonly kind: 'material'; readonly until: Minutes }
  | { readonly kind: 'calendar'; readonly until: Minutes }
  | { readonly kind: 'fixed' }
  | { readonly kind: 'no-runway' };

export interface BrokenPlace {
  readonly operation: number;
  readonly cause: 'predecessor' | 'material' | 'closed' | 'occupied' | 'people' | 'past';
  /** Operation that stands in the way, when there is one. */
  readonly by: number | null;
}

/** Lower is better; compared field by field through `value`. */
export interface ObjectiveValue {
  /** Weighted days of tardiness over the goals. */
  readonly weightedTardinessDays: number;
  readonly lateGoals: number;
  /** The same two of the demands alone, as a plan's key figures count them: goals also hold orders that no demand asks for. */
  readonly lateDemands: number;
  readonly demandTardinessDays: number;
  readonly changeoverHours: number;
  readonly workInProgressHours: number;
  readonly movedHours: number;
  /** Length from `now` to the last finish. */
  readonly makespan: Minutes;
  /** The weighted sum that the search lowers. */
  readonly value: number;
}

export interface SearchOptions {
  readonly seed: number;
  /** Deterministic for an iteration budget; a time budget ends when `shouldStop` says so. 0 iterations = best rule only. */
  readonly iterations: number;
  readonly rules?: readonly DispatchingRule[];
  readonly direction?: 'forward' | 'backward';
  /** 'plan' = DOMAIN convention 8; 'makespan' for benchmark instances. */
  readonly objective?: 'plan' | 'makespan';
  /** Asked between steps; true ends the search and keeps the best. The engine reads no clock: the caller does. */
  readonly shouldStop?: () => boolean;
  readonly onProgress?: (progress: SearchProgress) => void;
}

export interface SearchProgress {
  readonly iteration: number;
  readonly best: ObjectiveValue;
  readonly first: ObjectiveValue;
}

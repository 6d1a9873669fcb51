import type { ObjectiveWeights, PlanningInput } from '../engine/model/input';
import type { PackChoice } from '../engine/release/pack-choice';
import type { DispatchingRule } from '../engine/schedule/dispatching-rules';
import { DISPATCHING_RULES } from '../engine/schedule/dispatching-rules';

/** What the planner may decide of a run, behind 'More'; remembered in the workbook. Weights, horizon and frozen zone instead of Parameters' when set. */
export interface RunSettings {
  readonly method: 'search' | 'rule';
  /** With `rule`; null = the best of all. */
  readonly rule: DispatchingRule | null;
  /** With `search`: how long at most, in seconds. */
  readonly seconds: number;
  readonly horizonDays: number | null;
  readonly frozenDays: number | null;
  readonly weights: Readonly<Record<keyof ObjectiveWeights, number | null>>;
  /** Stop before writing and show what will change. */
  readonly askBeforeWriting: boolean;
  /** `simple`: only the sheets that every plan has. */
  readonly level: 'simple' | 'expert';
  /** The scenario that plans are computed with; null = none. */
  readonly scenario: string | null;
  /** The orders whose papers the work order pack holds; absent: those of today and tomorrow. */
  readonly pack?: PackChoice;
}

export const DEFAULT_RUN_SETTINGS: RunSettings = {
  method: 'search',
  rule: null,
  seconds: 10,
  horizonDays: null,
  frozenDays: null,
  weights: { tardiness: null, changeover: null, workInProgress: null, stability: null },
  askBeforeWriting: false,
  level: 'expert',
  scenario: null,
};

/** How many steps the search takes when nobody says: a few seconds on a workshop of some hundred operations. */
export const DEFAULT_ITERATIONS = 3000;

const LONGEST_SEARCH_SECONDS = 3600;
const LONGEST_HORIZON_DAYS = 3650;

/** Settings as text for the workbook. */
export function packRunSettings(settings: RunSettings): string {
  return JSON.stringify(settings);
}

/** The reverse; each value that is missing or makes no sense takes its default. */
export function unpackRunSettings(text: string | undefined): RunSettings {
  const known = recordOf(text);
  const weights = recordOf(known.weights);
  const pack = packOf(recordOf(known.pack));
  return {
    method: known.method === 'rule' ? 'rule' : 'search',
    rule: DISPATCHING_RULES.find((rule) => rule === known.rule) ?? null,
    seconds: amount(known.seconds, LONGEST_SEARCH_SECONDS) || DEFAULT_RUN_SETTINGS.seconds,
    horizonDays: amount(known.horizonDays, LONGEST_HORIZON_DAYS) || null,
    frozenDays: amount(known.frozenDays, LONGEST_HORIZON_DAYS),
    weights: {
      tardiness: amount(weights.tardiness),
      changeover: amount(weights.changeover),
      workInProgress: amount(weights.workInProgress),
      stability: amount(weights.stability),
    },
    askBeforeWriting: known.askBeforeWriting === true,
    level: known.level === 'simple' ? 'simple' : 'expert',
    scenario: typeof known.scenario === 'string' && known.scenario !== '' ? known.scenario : null,
    ...(pack === null ? {} : { pack }),
  };
}

/** The input with the planner's decisions in place of his Parameters. */
export function withRunSettings(input: PlanningInput, { horizonDays, frozenDays, weights }: RunSettings): PlanningInput {
  const { parameters } = input;
  return {
    ...input,
    parameters: {
      ...parameters,
      horizonDays: horizonDays ?? parameters.horizonDays,
      frozenDays: frozenDays ?? parameters.frozenDays,
      weights: {
        tardiness: weights.tardiness ?? parameters.weights.tardiness,
        changeover: weights.changeover ?? parameters.weights.changeover,
        workInProgress: weights.workInProgress ?? parameters.weights.workInProgress,
        stability: weights.stability ?? parameters.weights.stability,
      },
    },
  };
}

function packOf({ orders, day }: Readonly<Record<string, unknown>>): PackChoice | null {
  if (typeof day === 'number' && Number.isInteger(day)) return { day };
  const named = Array.isArray(orders) ? orders.filter((order): order is string => typeof order === 'string' && order !== '') : [];
  return named.length === 0 ? null : { orders: named };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return typeof parsed === 'object' && parsed !== null ? (parsed as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function amount(value: unknown, most = Number.MAX_SAFE_INTEGER): number | null {
  return typeof value === 'number' && value >= 0 && value <= most ? value : null;
}

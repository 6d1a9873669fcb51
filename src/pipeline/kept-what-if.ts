import type { AdjustmentRow } from '../engine/model/change-records';
import type { PlanningInput } from '../engine/model/input';
import type { Minutes } from '../engine/model/units';
import { adjustmentKey } from '../engine/what-if/adjustment-rows';
import type { RowEffect } from '../engine/what-if/row-effects';
import type { ScenarioOutcome } from '../engine/what-if/scenarios';
import { fingerprint } from './fingerprint';
import { packValue, unpackValue } from './packed-text';
import { SETTING } from './setting-names';

export { effectBetween } from '../engine/what-if/row-effects';

/** The last comparison of scenarios, as the workbook keeps it. */
export interface KeptComparison {
  /** Moment of the plans that were compared. */
  readonly now: Minutes;
  /** Name of the tables that they were computed from. */
  readonly tables: string;
  readonly outcomes: readonly ScenarioOutcome[];
}

/** A short name of the tables: another one, and what was computed from them is outdated. */
export function tablesName(input: PlanningInput): string {
  return fingerprint({ ...input, lastPlan: undefined, parameters: { ...input.parameters, language: undefined } });
}

/** The comparison as a setting of the workbook. */
export function keepComparison(comparison: KeptComparison): Record<string, string> {
  return { [SETTING.scenarios]: packValue({ version: 1, ...comparison }) };
}

/** The reverse; null for text that is no comparison, or one of another version. */
export function keptComparison(settings: Readonly<Record<string, string>>): KeptComparison | null {
  const value = unpackValue(settings[SETTING.scenarios]);
  return isRecord(value) && value.version === 1 && Array.isArray(value.outcomes) ? (value as unknown as KeptComparison) : null;
}

/** What each row does, by its content: a row that is written anew keeps its effect, one that is changed loses it. */
export type KeptEffects = Readonly<Record<string, RowEffect>>;

/** No workbook has more rows of Adjustments that anybody looks at. */
const MOST_EFFECTS = 200;

/** Effects as a setting of the workbook, beside those that it keeps already. */
export function keepEffects(
  settings: Readonly<Record<string, string>>,
  effects: readonly (readonly [AdjustmentRow, RowEffect])[],
): Record<string, string> {
  if (effects.length === 0) return {};
  const fresh = effects.map(([row, effect]) => [adjustmentKey(row), effect] as const);
  const all = Object.entries(Object.fromEntries([...Object.entries(keptEffects(settings)), ...fresh]));
  return { [SETTING.effects]: packValue({ version: 1, effects: Object.fromEntries(all.slice(-MOST_EFFECTS)) }) };
}

/** The reverse; empty when nothing is kept. */
export function keptEffects(settings: Readonly<Record<string, string>>): KeptEffects {
  const value = unpackValue(settings[SETTING.effects]);
  return isRecord(value) && value.version === 1 && isRecord(value.effects) ? (value.effects as KeptEffects) : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { TargetRow } from '../engine/model/follow-up-records';
import type { IndicatorId, IndicatorValue, TargetVerdict } from '../engine/tracking/indicator';
import { INDICATOR_KINDS, targetVerdict } from '../engine/tracking/indicator';
import { findWord } from '../tables/cells/find-word';
import { INDICATOR_NAMES } from '../tables/schema/improvement-words';

/** An indicator against its target. */
export interface TargetedIndicator extends IndicatorValue {
  readonly target: TargetRow | null;
  readonly verdict: TargetVerdict;
}

/** Each indicator with the row of Targets that names it, in any of its usual names. */
export function againstTargets(values: readonly IndicatorValue[], targets: readonly TargetRow[]): TargetedIndicator[] {
  const known = new Map<IndicatorId, TargetRow>();
  for (const row of targets) {
    const id = findWord<IndicatorId>(row.indicator, INDICATOR_NAMES);
    if (id !== null && !known.has(id)) known.set(id, row);
  }
  return values.map((value) => {
    const target = known.get(value.id) ?? null;
    const verdict = targetVerdict(value.value, target?.target ?? null, target?.alertThreshold ?? null, INDICATOR_KINDS[value.id].better);
    return { ...value, target, verdict };
  });
}

/** Rows of Targets that name no indicator of this sheet. */
export function unknownTargets(targets: readonly TargetRow[]): TargetRow[] {
  return targets.filter(({ indicator }) => findWord(indicator, INDICATOR_NAMES) === null);
}

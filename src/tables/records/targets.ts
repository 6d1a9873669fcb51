import type { TargetRow } from '../../engine/model/follow-up-records';
import { nameKey } from '../text-key';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';

/** Rows of Targets; an indicator has one target, the first. */
export function readTargets(reading: Reading): TargetRow[] {
  const seen = new Set<string>();
  return readRows(reading, reading.tables.get('Targets'), (row): TargetRow => {
    const indicator = row.needText('indicator');
    const key = nameKey(indicator);
    if (seen.has(key) && key !== '') row.say('error', 'key.duplicate', 'indicator');
    seen.add(key);
    return {
      indicator,
      target: row.number('target'),
      alertThreshold: row.number('alert_threshold'),
      whomToAlert: row.text('whom_to_alert'),
      source: row.source,
    };
  });
}

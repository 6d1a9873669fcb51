import type { Changeover } from '../../engine/model/input';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { ResourceNames } from './resource-names';
import type { SpelledNames } from './spelled-names';

/** Rows of Changeovers; the second row of the same step is a duplicate. */
export function readChangeovers(reading: Reading, resources: ResourceNames, families: SpelledNames): Changeover[] {
  const seen = new Set<string>();
  return readRows(reading, reading.tables.get('Changeovers'), (row): Changeover => {
    const resource = resources.readResourceOrGroup(row, 'resource');
    const fromFamily = families.read(row, 'from_family') ?? '';
    const toFamily = families.read(row, 'to_family') ?? '';
    const record = { resource, fromFamily, toFamily, time: row.duration('time') ?? 0, cost: row.amount('cost'), source: row.source };
    const key = JSON.stringify([resource, fromFamily, toFamily]);
    if (seen.has(key)) row.say('error', 'key.duplicate', 'to_family');
    else if (!row.leftOut) seen.add(key);
    return record;
  });
}

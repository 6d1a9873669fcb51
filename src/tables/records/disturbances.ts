import type { DisturbanceKind, DisturbanceRow } from '../../engine/model/change-records';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import { DISTURBANCE_KIND_WORDS } from '../schema/changes';
import { type ChangeNames, RowIds, type SubjectKind, Subjects } from './change-names';

const MEANING: Readonly<Record<DisturbanceKind, readonly SubjectKind[]>> = {
  breakdown: ['resource'],
  absence: ['resource'],
  'late-supply': ['order', 'item'],
  scrap: ['order', 'item'],
  'rush-order': ['item'],
  quantity: ['demand', 'order'],
};

/** Rows of Disturbances, closed or not. Whether they can be applied is found when they are. */
export function readDisturbances(reading: Reading, names: ChangeNames): DisturbanceRow[] {
  const found = reading.tables.get('Disturbances');
  if (found === undefined) return [];
  const subjects = new Subjects(names);
  const ids = new RowIds();
  return readRows(reading, found, (row): DisturbanceRow => {
    const kind = row.word<DisturbanceKind>('kind', DISTURBANCE_KIND_WORDS) ?? 'breakdown';
    return {
      id: ids.read(row),
      kind,
      subject: subjects.read(row, 'subject', MEANING[kind]) ?? '',
      operation: row.number('operation'),
      from: row.date('from'),
      to: row.date('to'),
      quantity: row.number('quantity'),
      declaredBy: row.text('declared_by'),
      comment: row.text('comment'),
      closed: row.flag('closed'),
      source: row.source,
    };
  });
}

import type { DeviationKind, DeviationRow, DeviationState } from '../../engine/model/follow-up-records';
import type { ImprovementFindingCode } from '../../engine/improvement/finding-codes';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import { DEVIATION_KINDS, DEVIATION_STATES } from '../schema/improvement-words';

/** Rows of Deviations. A subject that no other table names is kept as typed: an order may be closed long ago. */
export function readDeviations(reading: Reading): DeviationRow[] {
  return readRows(reading, reading.tables.get('Deviations'), (row): DeviationRow => {
    const deviation = {
      id: row.text('id') ?? '',
      date: row.date('date'),
      kind: row.word<DeviationKind>('kind', DEVIATION_KINDS) ?? 'quality',
      subject: row.needText('subject'),
      operation: row.number('operation'),
      planned: row.number('planned'),
      actual: row.number('actual'),
      cause: row.text('cause'),
      comment: row.text('comment'),
      reportedBy: row.text('reported_by'),
      state: row.word<DeviationState>('state', DEVIATION_STATES) ?? 'open',
      source: row.source,
    };
    if (saysNothing(deviation) && !row.leftOut) tell(reading, row.row, deviation.subject);
    return deviation;
  });
}

/** It may still be the comment of somebody who only dismisses or treats what was found. */
function saysNothing({ planned, actual, cause, comment, state, kind }: DeviationRow): boolean {
  const isEvent = kind === 'safety' || kind === 'environment' || kind === 'regulation';
  return !isEvent && state === 'open' && [planned, actual, cause, comment].every((part) => part === null);
}

function tell({ findings }: Reading, row: number, key: string): void {
  const code: ImprovementFindingCode = 'deviation.says-nothing';
  findings.push({ severity: 'info', code, parameters: {}, table: 'Deviations', row, column: 'actual', key });
}

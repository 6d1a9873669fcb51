import type { ImprovementFindingCode } from '../../engine/improvement/finding-codes';
import type { ParameterChange } from '../../engine/model/follow-up-records';
import { findParameter } from '../find-parameter';
import type { Reading } from '../reading';
import type { RowReader } from '../row-reader';

const COLUMN_OF = {
  incomplete: 'changes_table',
  'table-unknown': 'changes_table',
  'column-unknown': 'changes_column',
  'row-unknown': 'changes_key',
  'row-ambiguous': 'changes_key',
} as const;

/** The parameter that a row of Actions changes, as typed; null when it names none. One that cannot be found is told and kept. */
export function readChange(reading: Reading, row: RowReader): ParameterChange | null {
  const text = (column: string): string => row.text(column) ?? '';
  const change = {
    table: text('changes_table'),
    key: text('changes_key'),
    column: text('changes_column'),
    value: text('changes_value'),
    from: row.text('changes_from'),
  };
  if ([change.table, change.key, change.column, change.value].every((part) => part === '')) return null;
  const found = findParameter(reading.tables, change);
  if (found.kind === 'problem' && !row.leftOut) {
    const column = COLUMN_OF[found.problem];
    const code: ImprovementFindingCode = `action.change-${found.problem}`;
    const value = row.text(column);
    const place = { table: 'Actions', row: row.row, column, key: row.needText('id') };
    reading.findings.push({ severity: 'warning', code, parameters: {}, ...place, ...(value === null ? {} : { value }) });
  }
  return change;
}

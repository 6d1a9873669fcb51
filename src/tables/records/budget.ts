import type { BudgetKind, BudgetLine } from '../../engine/model/money-records';
import type { MoneyFindingCode } from '../../engine/cost/finding-codes';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import { BUDGET_KINDS } from '../schema/words';

const TWICE: MoneyFindingCode = 'budget.period-twice';

/** Rows of Budget; two of one period and kind both count, which is told. */
export function readBudget(reading: Reading): BudgetLine[] {
  const seen = new Set<string>();
  return readRows(reading, reading.tables.get('Budget'), (row): BudgetLine => {
    const period = row.needDate('period');
    const kind = row.word<BudgetKind>('kind', BUDGET_KINDS) ?? 'total';
    const amount = row.amount('amount');
    const key = `${period.minutes} ${kind}`;
    if (!row.leftOut && seen.has(key)) {
      const parameters = { period: { day: period.minutes } };
      reading.findings.push({ severity: 'warning', code: TWICE, parameters, table: 'Budget', row: row.row, column: 'period' });
    }
    if (!row.leftOut) seen.add(key);
    return { period, kind, amount, source: row.source };
  });
}

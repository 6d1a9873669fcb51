import { civilDateOf, minutesFromCivil, startOfDay } from '../calendar/dates';
import type { BudgetKind, BudgetLine } from '../model/money-records';
import type { Minutes } from '../model/units';
import type { PlanCost } from './plan-cost';

/** A budget over its period: `end` is exclusive. */
export interface BudgetPeriod {
  readonly kind: BudgetKind;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly amount: number;
  readonly line: BudgetLine;
}

/**
 * When each budget holds: to the next one of its kind, else to the next of any kind, else as long as the one of its kind before; a lone one that begins
 * on the first of a month holds for that month, any other for thirty days. Rows of one day and kind are one budget of their sum. By start, then in
 * order of the table.
 */
export function budgetPeriods(rows: readonly BudgetLine[]): BudgetPeriod[] {
  const lines = summed(rows);
  const startOf = ({ period }: BudgetLine): Minutes => startOfDay(period.minutes);
  const starts = [...new Set(lines.map(startOf))].sort((a, b) => a - b);
  const ownStarts = new Map<BudgetKind, Minutes[]>();
  for (const line of lines)
    ownStarts.set(
      line.kind,
      [...(ownStarts.get(line.kind) ?? []), startOf(line)].sort((a, b) => a - b),
    );
  return lines
    .map((line): BudgetPeriod => {
      const start = startOf(line);
      const own = ownStarts.get(line.kind) ?? [];
      const next = own.find((at) => at > start) ?? starts.find((at) => at > start);
      const before = own.filter((at) => at < start).at(-1);
      return {
        kind: line.kind,
        start,
        end: next ?? (before === undefined ? usualEnd(start) : lastEnd(start, before)),
        amount: line.amount,
        line,
      };
    })
    .sort((a, b) => a.start - b.start);
}

function summed(rows: readonly BudgetLine[]): BudgetLine[] {
  const sums = new Map<string, BudgetLine>();
  for (const row of rows) {
    const key = `${startOfDay(row.period.minutes)} ${row.kind}`;
    const known = sums.get(key);
    sums.set(key, known === undefined ? row : { ...known, amount: known.amount + row.amount });
  }
  return [...sums.values()];
}

/** Months after months hold a month, whatever their lengths. */
function lastEnd(start: Minutes, before: Minutes): Minutes {
  return isFirstOfMonth(start) && isFirstOfMonth(before) ? nextMonths(start, monthsBetween(before, start)) : start + (start - before);
}

function usualEnd(start: Minutes): Minutes {
  return isFirstOfMonth(start) ? nextMonths(start, 1) : start + 30 * 1440;
}

const isFirstOfMonth = (at: Minutes): boolean => civilDateOf(at).day === 1;

function monthsBetween(from: Minutes, to: Minutes): number {
  const [a, b] = [civilDateOf(from), civilDateOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
}

function nextMonths(at: Minutes, months: number): Minutes {
  const { year, month } = civilDateOf(at);
  return minutesFromCivil({ year, month: month + months, day: 1 });
}

/** What of the costs counts against a budget: its own kind, all of them for `total`, inside its period. */
export function costsOfBudget(budget: BudgetPeriod, costs: readonly PlanCost[]): PlanCost[] {
  return costs.filter(({ kind, at }) => (budget.kind === 'total' || kind === budget.kind) && at >= budget.start && at < budget.end);
}

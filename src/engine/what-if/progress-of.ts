import type { OpenOrder, OpenOrderOperation, PlanningInput } from '../model/input';

/** True when something was reported of an operation of the order, or, without a number, of any. */
export function hasBegun({ orderOperations, progress }: PlanningInput, { order }: OpenOrder, operation: number | null): boolean {
  const concerns = (row: { readonly order: string; readonly operation: number | null }): boolean =>
    row.order === order && (operation === null || row.operation === operation);
  return (
    orderOperations.some((row) => concerns(row) && row.done + row.scrapped > 0) ||
    progress.some((row) => concerns(row) && row.good + row.scrap > 0)
  );
}

/**
 * OrderOperations with a row for each of these operations of an order. As a row goes before what Progress reports, and one row makes all of the order's
 * scrap be read here, the rows that are added hold what Progress has reported.
 */
export function reportedRows(input: PlanningInput, order: OpenOrder, operations: readonly number[]): OpenOrderOperation[] {
  const own = input.orderOperations.filter((row) => row.order === order.order);
  const reports = input.progress.filter((row) => row.order === order.order && row.operation !== null);
  const reported = own.length === 0 ? reports.flatMap(({ operation }) => operation ?? []) : [];
  const missing = [...new Set([...operations, ...reported])].filter((operation) => !own.some((row) => row.operation === operation));
  const rows = missing.map((operation): OpenOrderOperation => {
    const of = reports.filter((row) => row.operation === operation);
    const sum = (key: 'good' | 'scrap'): number => of.reduce((total, row) => total + row[key], 0);
    return {
      order: order.order,
      operation,
      resource: of.findLast((row) => row.resource !== null)?.resource ?? null,
      start: null,
      finish: null,
      done: Math.max(sum('good'), order.doneQuantity),
      scrapped: sum('scrap'),
      remainingTime: null,
      pinned: false,
    };
  });
  return [...input.orderOperations, ...rows];
}

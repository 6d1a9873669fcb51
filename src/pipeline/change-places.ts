import type { PlanChange } from '../engine/model/plan';
import { cellAddress } from '../sheets/cell-address';
import { PLANNED_ORDERS_TABLE } from '../sheets/planned-orders-sheet';
import { SCHEDULE_TABLE } from '../sheets/schedule-sheet';
import type { SheetSpec } from '../sheets/sheet-spec';
import type { CellPlace } from '../workbook/cell-place';

/** What of a change tells where it is to be seen. */
type Changed = Pick<PlanChange, 'order' | 'operation'>;

/**
 * Where the order or operation of a change stands in the plan that is about to be written: its row in the Schedule sheet, else the order's
 * row in the Planned orders sheet; null for what is gone.
 */
export function changePlaces(sheets: readonly SheetSpec[]): (change: Changed) => CellPlace | null {
  const places = new Map<string, CellPlace>();
  for (const name of [SCHEDULE_TABLE, PLANNED_ORDERS_TABLE]) {
    for (const sheet of sheets) for (const table of sheet.tables) if (table.name === name) notePlaces(places, sheet, table);
  }
  return ({ order, operation }) => places.get(keyOf(order, operation)) ?? places.get(keyOf(order, null)) ?? null;
}

/** The first row of each order and operation counts. */
function notePlaces(
  places: Map<string, CellPlace>,
  { name }: SheetSpec,
  { row, column, columns, rows }: SheetSpec['tables'][number],
): void {
  const order = columns.findIndex(({ key }) => key === 'order');
  const operation = columns.findIndex(({ key }) => key === 'operation');
  if (order < 0) return;
  rows.forEach((cells, index) => {
    const place = { sheet: name, cell: cellAddress(row + 1 + index, column + order) };
    const id = String(cells[order]);
    for (const key of [keyOf(id, null), keyOf(id, operation < 0 ? null : Number(cells[operation]))]) {
      if (!places.has(key)) places.set(key, place);
    }
  });
}

const keyOf = (order: string, operation: number | null): string => JSON.stringify([order, operation]);

import { minutesFromSerial } from '../engine/calendar/dates';
import type { LastPlan, LastPlanOperation, LastPlanOrder } from '../engine/model/last-plan';
import type { Minutes } from '../engine/model/units';
import { SCHEDULE_COLUMNS, SCHEDULE_TABLE } from '../sheets/schedule-sheet';
import { PLANNED_ORDER_COLUMNS, PLANNED_ORDERS_TABLE } from '../sheets/planned-orders-sheet';
import type { RawCell, RawTable, WorkbookSnapshot } from '../workbook/workbook';
import { cellText } from './cells/cell-text';

/**
 * What the last run wrote, read back from Jalon's own tables by the fixed order of their columns; null when there is none. Rows that somebody
 * made unreadable are passed over.
 */
export function readLastPlan(snapshot: WorkbookSnapshot): LastPlan | null {
  const schedule = ownTable(snapshot, SCHEDULE_TABLE);
  const planned = ownTable(snapshot, PLANNED_ORDERS_TABLE);
  if (schedule === undefined && planned === undefined) return null;
  const at = (cell: RawCell): Minutes | null =>
    typeof cell === 'number' && Number.isFinite(cell) ? minutesFromSerial(cell, snapshot.dateSystem) : null;
  return {
    operations: rowsOf(schedule, SCHEDULE_COLUMNS).flatMap((cell): LastPlanOperation[] => {
      const [start, finish] = [at(cell('start')), at(cell('finish'))];
      const operation = Number(cellText(cell('operation')));
      const [order, resource] = [cellText(cell('order')), cellText(cell('resource'))];
      if (start === null || finish === null || order === '' || Number.isNaN(operation)) return [];
      return [{ order, operation, resource, start, finish }];
    }),
    orders: rowsOf(planned, PLANNED_ORDER_COLUMNS).flatMap((cell): LastPlanOrder[] => {
      const [start, finish] = [at(cell('start')), at(cell('finish'))];
      const quantity = cell('quantity');
      const [order, item] = [cellText(cell('order')), cellText(cell('item'))];
      if (start === null || finish === null || order === '' || typeof quantity !== 'number') return [];
      return [{ order, item, quantity, start, finish }];
    }),
  };
}

function ownTable(snapshot: WorkbookSnapshot, name: string): RawTable | undefined {
  return snapshot.tables.find((table) => table.owned && table.name === name);
}

/** For each row a way to its cells by column key. */
function rowsOf<Key extends string>(table: RawTable | undefined, columns: readonly Key[]): readonly ((key: Key) => RawCell)[] {
  return (table?.rows ?? []).map((cells) => (key: Key) => cells[columns.indexOf(key)] ?? null);
}

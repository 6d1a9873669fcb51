import type { Plan } from '../engine/model/plan';
import { boardSheet } from './board-sheet';
import { changesSheet } from './changes-sheet';
import { dashboardSheet } from './dashboard-sheet';
import { ganttByOrder } from './gantt-sheet';
import { loadSheet } from './load-sheet';
import { messagesSheet } from './messages-sheet';
import { netRequirementsSheet } from './net-requirements-sheet';
import { paretoSheet } from './pareto-sheet';
import { plannedOrdersSheet } from './planned-orders-sheet';
import { scheduleSheet } from './schedule-sheet';
import type { SheetContext, SheetsRequest } from './sheet-context';
import { createSheetContext } from './sheet-context';
import type { SheetId, SheetSpec } from './sheet-spec';
import { SHEET_IDS } from './sheet-spec';
import { stockSheet } from './stock-sheet';

const SHEETS: Readonly<Record<SheetId, (context: SheetContext) => SheetSpec>> = {
  dashboard: dashboardSheet,
  messages: messagesSheet,
  'gantt-orders': ganttByOrder,
  'gantt-resources': boardSheet,
  load: loadSheet,
  schedule: scheduleSheet,
  'planned-orders': plannedOrdersSheet,
  'net-requirements': netRequirementsSheet,
  stock: stockSheet,
  pareto: paretoSheet,
  changes: changesSheet,
};

/** What a plan looks like: every output sheet, in tab order, in the reader's language. The same plan gives the same sheets, byte for byte. */
export function createSheets(plan: Plan, request: SheetsRequest): SheetSpec[] {
  const context = createSheetContext(plan, request);
  return SHEET_IDS.map((id) => SHEETS[id](context));
}

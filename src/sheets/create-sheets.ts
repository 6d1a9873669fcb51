import type { Plan } from '../engine/model/plan';
import { actionsApply, actionsSheet } from './actions-sheet';
import { adjustmentsApply, adjustmentsSheet } from './adjustments-sheet';
import { boardSheet } from './board-sheet';
import { budgetApplies, budgetSheet } from './budget-sheet';
import { causesApply, causesSheet } from './causes-sheet';
import { changesSheet } from './changes-sheet';
import { costsApplies, costsSheet } from './costs-sheet';
import { dashboardSheet } from './dashboard-sheet';
import { deviationsApply, deviationsSheet } from './deviations-sheet';
import { dataQualityApplies, dataQualitySheet } from './data-quality-sheet';
import { feasibilityApplies, feasibilitySheet } from './feasibility-sheet';
import { ganttByOrder } from './gantt-sheet';
import { informApplies, informSheet } from './inform-sheet';
import { jobTicketsSheet } from './job-tickets-sheet';
import { journalApplies, journalSheet } from './journal-sheet';
import { labelsSheet } from './labels-sheet';
import { loadSheet } from './load-sheet';
import { masterScheduleApplies, masterScheduleSheet } from './master-schedule-sheet';
import { messagesSheet } from './messages-sheet';
import { netRequirementsSheet } from './net-requirements-sheet';
import { networkDrawingApplies, networkDrawingSheet } from './network-drawing-sheet';
import { networkApplies, networkSheet } from './network-sheet';
import { paretoSheet } from './pareto-sheet';
import { performanceApplies, performanceSheet } from './performance-sheet';
import { plannedOrdersSheet } from './planned-orders-sheet';
import { portfolioApplies, portfolioSheet } from './portfolio-sheet';
import { programmeApplies, programmeSheet } from './programme-sheet';
import { purchasesApply, purchasesSheet } from './purchases-sheet';
import { quotesApplies, quotesSheet } from './quotes-sheet';
import { hasReleases, releasesSheet } from './releases-sheet';
import { receivingApplies, receivingSheet } from './receiving-sheet';
import { scenariosApply, scenariosSheet } from './scenarios-sheet';
import { scheduleSheet } from './schedule-sheet';
import type { SheetContext, SheetsRequest } from './sheet-context';
import { createSheetContext } from './sheet-context';
import type { SheetId, SheetSpec } from './sheet-spec';
import { SHEET_IDS } from './sheet-spec';
import { promisesApply, promisesSheet } from './promises-sheet';
import { stockAnalysisApplies, stockAnalysisSheet } from './stock-analysis-sheet';
import { shippingApplies, shippingSheet } from './shipping-sheet';
import { shiftBriefApplies, shiftBriefSheet } from './shift-brief-sheet';
import { stockSheet } from './stock-sheet';
import { subcontractingApplies, subcontractingSheet } from './subcontracting-sheet';
import { suppliersApply, suppliersSheet } from './suppliers-sheet';
import { workInProgressApplies, workInProgressSheet } from './work-in-progress-sheet';
import { hasPack, hasWorkOrders, workOrdersSheet } from './work-orders-sheet';

/** How a sheet is made, and when it has something to show; without `applies` it always stands. */
export interface SheetMaker {
  readonly make: (context: SheetContext) => SheetSpec;
  readonly applies?: (context: SheetContext) => boolean;
}

const SHEETS: Readonly<Record<SheetId, SheetMaker>> = {
  dashboard: { make: dashboardSheet },
  messages: { make: messagesSheet },
  'gantt-orders': { make: ganttByOrder },
  'gantt-resources': { make: boardSheet },
  load: { make: loadSheet },
  schedule: { make: scheduleSheet },
  'planned-orders': { make: plannedOrdersSheet },
  'net-requirements': { make: netRequirementsSheet },
  stock: { make: stockSheet },
  pareto: { make: paretoSheet },
  changes: { make: changesSheet },
  purchases: { make: purchasesSheet, applies: purchasesApply },
  subcontracting: { make: subcontractingSheet, applies: subcontractingApplies },
  suppliers: { make: suppliersSheet, applies: suppliersApply },
  shipping: { make: shippingSheet, applies: shippingApplies },
  receiving: { make: receivingSheet, applies: receivingApplies },
  'work-in-progress': { make: workInProgressSheet, applies: workInProgressApplies },
  adjustments: { make: adjustmentsSheet, applies: adjustmentsApply },
  scenarios: { make: scenariosSheet, applies: scenariosApply },
  feasibility: { make: feasibilitySheet, applies: feasibilityApplies },
  'data-quality': { make: dataQualitySheet, applies: dataQualityApplies },
  'master-schedule': { make: masterScheduleSheet, applies: masterScheduleApplies },
  promises: { make: promisesSheet, applies: promisesApply },
  'stock-analysis': { make: stockAnalysisSheet, applies: stockAnalysisApplies },
  network: { make: networkSheet, applies: networkApplies },
  'network-drawing': { make: networkDrawingSheet, applies: networkDrawingApplies },
  programme: { make: programmeSheet, applies: programmeApplies },
  'shift-brief': { make: shiftBriefSheet, applies: shiftBriefApplies },
  inform: { make: informSheet, applies: informApplies },
  journal: { make: journalSheet, applies: journalApplies },
  performance: { make: performanceSheet, applies: performanceApplies },
  deviations: { make: deviationsSheet, applies: deviationsApply },
  releases: { make: releasesSheet, applies: hasReleases },
  'work-orders': { make: workOrdersSheet, applies: hasWorkOrders },
  'job-tickets': { make: jobTicketsSheet, applies: hasPack },
  labels: { make: labelsSheet, applies: hasPack },
  costs: { make: costsSheet, applies: costsApplies },
  quotes: { make: quotesSheet, applies: quotesApplies },
  budget: { make: budgetSheet, applies: budgetApplies },
  causes: { make: causesSheet, applies: causesApply },
  actions: { make: actionsSheet, applies: actionsApply },
  portfolio: { make: portfolioSheet, applies: portfolioApplies },
};

/**
 * What a plan looks like: its output sheets, in tab order, in the reader's language: those that always stand, those that have something to show, and
 * those that stand already, so that none keeps an old plan. The same plan gives the same sheets, byte for byte.
 */
export function createSheets(plan: Plan, request: SheetsRequest): SheetSpec[] {
  const context = createSheetContext(plan, request);
  const sheetIds = SHEET_IDS.filter((id) => stands(SHEETS[id], id, context));
  return sheetIds.map((id) => SHEETS[id].make({ ...context, sheetIds }));
}

const PACK_SHEETS: readonly SheetId[] = ['work-orders', 'job-tickets', 'labels'];

function stands({ applies }: SheetMaker, id: SheetId, context: SheetContext): boolean {
  if (applies === undefined || context.standing?.includes(id) === true) return true;
  // Who asks for a pack gets it, however few sheets he wants.
  return (context.essentialOnly !== true || (hasPack(context) && PACK_SHEETS.includes(id))) && applies(context);
}

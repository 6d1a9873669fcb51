import type { Language } from '../i18n/language';
import { findTables } from '../tables/find-tables';
import type { LocatedFinding } from '../tables/read-input';
import { readPlanningInput } from '../tables/read-planning-input';
import type { WorkbookSnapshot } from '../workbook/workbook';
import { changedTables, inputMarks, unpackMarks } from './input-marks';
import { unpackMapping } from './kept-mapping';
import { unpackSummary } from './kept-summary';
import type { PlanSummary } from './plan-summary';
import { SETTING } from './setting-names';
import { tableOverviews, type TableOverview } from './table-overview';

/** What there is to say of a workbook before anything is computed. */
export interface WorkbookCheck {
  /** True when it has tables that a plan can be computed from, whatever is wrong with their rows. */
  readonly plannable: boolean;
  readonly tables: readonly TableOverview[];
  readonly findings: readonly LocatedFinding[];
  /** Of the plan that the workbook holds; null without one. */
  readonly summary: PlanSummary | null;
  /** Excel's names of the tables that changed since that plan. */
  readonly changed: readonly string[];
}

/** Looks at a workbook: its tables, what is wrong with them, the plan that it holds and whether that plan is still of these tables. */
export function checkWorkbook(snapshot: WorkbookSnapshot, language: Language): WorkbookCheck {
  const mapping = unpackMapping(snapshot.settings[SETTING.mapping]);
  const { tables } = findTables(snapshot, mapping);
  const { findings } = readPlanningInput(snapshot, { mapping });
  const summary = unpackSummary(snapshot.settings[SETTING.summary]);
  const marks = unpackMarks(snapshot.settings[SETTING.marks]);
  return {
    plannable: tables.has('Items') || tables.has('Demand') || (tables.has('Orders') && tables.has('Routings')),
    tables: tableOverviews(snapshot, tables, mapping, language),
    findings,
    summary,
    changed: summary === null || marks === null ? [] : changedTables(marks, inputMarks(snapshot, mapping)),
  };
}

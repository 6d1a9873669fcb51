import type { PlanSummary } from '../../pipeline/plan-summary';
import type { WorkbookCheck } from '../../pipeline/check-workbook';
import type { PaneState } from './pane-state';

/** A state in which nothing is going on. */
export type RestState = Extract<PaneState, { readonly kind: 'empty' | 'mapped' | 'done' | 'stale' }>;

/** What the pane shows of a workbook that was just looked at. */
export function restStateOf(workbook: string, check: WorkbookCheck, canRestore: boolean, before: RestState | null): RestState {
  const { summary, tables, findings } = check;
  if (summary === null) return { kind: check.plannable ? 'mapped' : 'empty', workbook, tables, findings };
  if (check.changed.length === 0) return { kind: 'done', workbook, summary, canRestore, notice: null };
  const known = before?.kind === 'stale' ? before.changed.filter((name) => check.changed.includes(name)) : [];
  return { kind: 'stale', workbook, summary, canRestore, changed: [...new Set([...known, ...check.changed])] };
}

/** The same plan, with more tables that changed since. */
export function staled(rest: RestState, tables: readonly string[]): RestState {
  if (rest.kind === 'done')
    return { kind: 'stale', workbook: rest.workbook, summary: rest.summary, canRestore: rest.canRestore, changed: tables };
  return rest.kind === 'stale' ? { ...rest, changed: [...new Set([...rest.changed, ...tables])] } : rest;
}

/** The plan that the workbook holds; null without one. */
export function lastPlanOf(rest: RestState | null): { readonly summary: PlanSummary | null; readonly canRestore: boolean } {
  return rest?.kind === 'done' || rest?.kind === 'stale' ? rest : { summary: null, canRestore: false };
}

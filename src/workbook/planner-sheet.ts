import type { SheetSpec } from '../sheets/sheet-spec';

/** A sheet of the planner's own, for templates and samples: Jalon reads its tables and never rewrites them. */
export type PlannerSheet = Omit<SheetSpec, 'id'>;

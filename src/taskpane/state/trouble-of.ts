import { EngineFailure } from '../../worker/plan-engine';
import { WorkbookError } from '../../workbook/workbook';
import type { Trouble } from './pane-state';

/** A trouble that the pane itself noticed, on its way to becoming a state. */
export class PaneTrouble extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.detail);
    this.name = 'PaneTrouble';
  }
}

/** Codes that a workbook's error shares with the pane's troubles; all others are Office's. */
const SHARED: readonly Trouble['code'][] = [
  'protected-sheet',
  'protected-structure',
  'merged-cells',
  'table-in-the-way',
  'no-previous-plan',
  'not-restored',
  'cell-edit',
  'sheet-name-taken',
  'workbook-switched',
  'too-large',
  'busy',
  'restored-after-failure',
];

/** What went wrong, in the pane's terms. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof PaneTrouble) return error.trouble;
  const nothing = { subject: '', findings: [] };
  if (error instanceof EngineFailure) return { ...nothing, code: 'engine-failed', detail: error.message };
  if (error instanceof WorkbookError) {
    const code: string = error.code;
    const shared = SHARED.find((known) => known === code);
    return { ...nothing, code: shared ?? 'office-failed', subject: error.subject, detail: error.message };
  }
  return { ...nothing, code: 'office-failed', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

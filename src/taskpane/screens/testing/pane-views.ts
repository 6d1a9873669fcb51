import type { Language } from '../../../i18n/language';
import { DEFAULT_RUN_SETTINGS } from '../../../pipeline/run-settings';
import type { PaneState, PaneView, RunProgress } from '../../state/pane-state';
import type { SamplePlans } from './sample-plans';

/** Names of the views. */
export const VIEW_NAMES = [
  'starting',
  'first-run',
  'empty',
  'mapped',
  'reading',
  'computing',
  'confirming',
  'writing',
  'first',
  'done',
  'stale',
  'failed',
  'nothing-to-plan',
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

const WORKBOOK = 'Atelier 2027.xlsx';

const RUN: RunProgress = { stage: 'computing', elapsed: 4200, first: null, best: null, stopping: false, next: null };

/** Every state that the pane can show, with the sample workshop in it. */
export function paneViews(language: Language, { first, second, tables }: SamplePlans): Readonly<Record<ViewName, PaneView>> {
  const settings = DEFAULT_RUN_SETTINGS;
  const view = (state: PaneState, changes: Partial<PaneView> = {}): PaneView => ({
    state,
    language,
    settings,
    firstRun: false,
    tables,
    ...changes,
  });
  const running = (run: Partial<RunProgress>): PaneView =>
    view({ kind: 'running', workbook: WORKBOOK, run: { ...RUN, ...run }, last: first });
  const notes = second.findings.slice(0, 6);
  const nothing = tables.map((table) => ({ ...table, taken: null, sheet: null, rows: 0, headers: [], preview: [] }));
  return {
    starting: view({ kind: 'starting' }),
    'first-run': view({ kind: 'empty', workbook: WORKBOOK, tables: nothing, findings: [] }, { firstRun: true }),
    empty: view({ kind: 'empty', workbook: WORKBOOK, tables: nothing, findings: [] }),
    mapped: view({ kind: 'mapped', workbook: WORKBOOK, tables, findings: notes }),
    reading: running({ stage: 'reading', elapsed: 300 }),
    computing: running({
      first: { lateDemands: 12, weightedTardinessDays: 61.25 },
      best: { lateDemands: 4, weightedTardinessDays: 18.5 },
    }),
    confirming: running({ stage: 'confirming', next: second }),
    writing: running({ stage: 'writing', elapsed: 11_000 }),
    first: view({
      kind: 'done',
      workbook: WORKBOOK,
      summary: first,
      canRestore: false,
      notice: { kind: 'planned', stoppedEarly: false },
    }),
    done: view({ kind: 'done', workbook: WORKBOOK, summary: second, canRestore: true, notice: null }),
    stale: view({ kind: 'stale', workbook: WORKBOOK, summary: second, canRestore: true, changed: ['Besoins', 'tStock'] }),
    failed: view({
      kind: 'failed',
      workbook: WORKBOOK,
      last: second,
      canRestore: true,
      trouble: { code: 'protected-sheet', subject: 'Gantt', detail: 'AccessDenied at Range.values', findings: [] },
    }),
    'nothing-to-plan': view({
      kind: 'failed',
      workbook: WORKBOOK,
      last: null,
      canRestore: false,
      trouble: { code: 'nothing-to-plan', subject: '', detail: '', findings: notes },
    }),
  };
}

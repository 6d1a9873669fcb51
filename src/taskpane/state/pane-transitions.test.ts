import * as fc from 'fast-check';
import { DEFAULT_RUN_SETTINGS } from '../../pipeline/run-settings';
import { MemoryLiveWorkbook } from '../../workbook/memory/memory-live-workbook';
import { snapshotFromTables } from '../../tables/json-tables';
import { WorkbookError } from '../../workbook/workbook';
import type { LiveWorkbook } from '../../workbook/office/live-workbook';
import { createInstantEngine } from '../../worker/testing/instant-engine';
import { paneFixture, SMALL, until, type PaneFixture } from './testing/pane-fixture';
import type { PaneState, PaneView } from './pane-state';

type Kind = PaneState['kind'];

/** Which states may follow which; each may stay. A look at the workbook may find anything at rest. */
const REST: readonly Kind[] = ['empty', 'mapped', 'done', 'stale'];
const LEGAL: Readonly<Record<Kind, readonly Kind[]>> = {
  starting: [...REST, 'failed', 'running'],
  empty: [...REST, 'failed', 'running'],
  mapped: [...REST, 'failed', 'running'],
  done: [...REST, 'failed', 'running'],
  stale: [...REST, 'failed', 'running'],
  failed: [...REST, 'running'],
  running: [...REST, 'failed'],
};
const STAGES = ['reading', 'computing', 'comparing', 'confirming', 'writing'];

/** Every invariant of one view, and of the one after it. */
function assertLegal(before: PaneView, after: PaneView): void {
  const [from, to] = [before.state, after.state];
  if (from.kind !== to.kind && !LEGAL[from.kind].includes(to.kind)) throw new Error(`${from.kind} -> ${to.kind}`);
  if (from.kind === 'running' && to.kind === 'running' && from.run !== to.run) {
    const [stage, next] = [STAGES.indexOf(from.run.stage), STAGES.indexOf(to.run.stage)];
    if (next < stage && to.run.stage !== 'reading') throw new Error(`${from.run.stage} -> ${to.run.stage}`);
    if (to.run.elapsed < from.run.elapsed && to.run.stage !== 'reading') throw new Error('time went back');
  }
  if (to.kind === 'running' && to.run.stage === 'confirming' && to.run.next === null) throw new Error('nothing to confirm');
  if (to.kind === 'stale' && to.changed.length === 0) throw new Error('stale without a reason');
  if (to.kind === 'done' && to.notice !== after.notice) throw new Error('two notices');
}

const actions: Readonly<Record<string, (fixture: PaneFixture) => unknown>> = {
  refresh: ({ controller }) => controller.actions.refresh(),
  regenerate: ({ controller }) => controller.actions.regenerate(),
  cancel: ({ controller }) => controller.actions.cancel(),
  write: ({ controller }) => controller.actions.write(),
  discard: ({ controller }) => controller.actions.discard(),
  restore: ({ controller }) => controller.actions.restorePrevious(),
  repair: ({ controller }) => controller.actions.repairFormulas(),
  map: ({ controller }) => controller.actions.chooseMapping({ tables: { Demand: { table: 'Demand' } } }),
  goTo: ({ controller }) => controller.actions.goTo({ sheet: 'Demand', cell: 'A1' }),
  goNowhere: ({ controller }) => controller.actions.goTo({ sheet: 'Nowhere', cell: 'A1' }),
  ask: ({ controller }) => controller.actions.changeSettings({ ...DEFAULT_RUN_SETTINGS, method: 'rule', askBeforeWriting: true }),
  doNotAsk: ({ controller }) => controller.actions.changeSettings({ ...DEFAULT_RUN_SETTINGS, method: 'rule' }),
  french: ({ controller }) => controller.actions.chooseLanguage('fr'),
  english: ({ controller }) => controller.actions.chooseLanguage('en'),
  dismiss: ({ controller }) => controller.actions.dismissNotice(),
  endFirstRun: ({ controller }) => controller.actions.endFirstRun?.(),
  edit: ({ workbook }) => workbook.edit('Demand', 0, 'quantity', 7),
  editElsewhere: ({ workbook }) => workbook.tell({ sheet: 'Notes', address: 'A1', table: null }),
  rename: ({ workbook }) => (workbook.fileName = 'Renamed.xlsx'),
  wait: () => new Promise((resolve) => setTimeout(resolve, 30)),
};

/** Time enough for a run by rule on the small workshop. */
async function settled(fixture: PaneFixture): Promise<void> {
  fixture.controller.actions.discard();
  await until(fixture, ({ state, busy }) => {
    if (state.kind === 'running' && state.run.stage === 'confirming') fixture.controller.actions.discard();
    return state.kind !== 'running' && busy !== true;
  });
}

describe('the pane, whatever is pressed in whatever order', () => {
  it('never throws, passes through legal states only and comes to rest', async () => {
    const failing = fc.constantFrom<(keyof LiveWorkbook)[]>(
      [],
      [],
      ['write'],
      ['read'],
      ['name', 'hasPreviousPlan'],
      ['restorePreviousPlan', 'goTo'],
    );
    const engine = createInstantEngine();
    const step = fc.record({ action: fc.constantFrom(...Object.keys(actions)), waits: fc.boolean(), failing });
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(step, { minLength: 1, maxLength: 12 }), async (hasTables, steps) => {
        const workbook = new MemoryLiveWorkbook(snapshotFromTables(hasTables ? SMALL : { name: 'none', tables: {} }));
        const fixture = paneFixture({ workbook, engine });
        let before = fixture.view();
        const faults: string[] = [];
        fixture.controller.subscribe(() => {
          const after = fixture.view();
          try {
            assertLegal(before, after);
          } catch (error) {
            faults.push(String(error));
          }
          before = after;
        });
        await fixture.controller.start();
        await actions.doNotAsk(fixture);
        for (const { action, waits, failing: methods } of steps) {
          workbook.before = (method) => {
            if (methods.includes(method)) throw new WorkbookError('cell-edit', method, '');
          };
          const asked = actions[action](fixture);
          if (waits && !['regenerate', 'refresh', 'map', 'restore', 'repair', 'ask', 'doNotAsk'].includes(action)) await asked;
        }
        await settled(fixture);
        expect(faults).toEqual([]);
        expect([...REST, 'failed']).toContain(fixture.view().state.kind);
        // From anywhere, one click on a sound workbook leads to a plan, or says why there is none.
        workbook.before = () => {};
        await actions.doNotAsk(fixture);
        await fixture.controller.actions.regenerate();
        const hasPlan = (await workbook.read()).settings.planSummary !== undefined;
        expect(fixture.view().state.kind).toBe(hasPlan ? 'done' : 'failed');
        fixture.controller.dispose();
      }),
      { numRuns: 25 },
    );
  });
});

import type { SheetSpec } from '../../sheets/sheet-spec';
import { sampleWorkshop } from '../../sample/workshop';
import { regeneratePlan } from '../../pipeline/regenerate-plan';
import { DEFAULT_RUN_SETTINGS } from '../../pipeline/run-settings';
import { snapshotFromTables } from '../../tables/json-tables';
import { MemoryLiveWorkbook } from '../../workbook/memory/memory-live-workbook';
import { MemoryWorkbook } from '../../workbook/memory/memory-workbook';
import { WorkbookError } from '../../workbook/workbook';
import { EngineFailure, type PlanEngine } from '../../worker/plan-engine';
import { createPlanEngine } from '../../worker/create-plan-engine';
import { clonedInThreadPort } from '../../worker/testing/cloned-port';
import { paneFixture, SMALL, stateOf, until } from './testing/pane-fixture';

/** Sheets with their maps as lists: a clone's maps are of another realm in the tests. */
const plain = (sheets: readonly SheetSpec[]): unknown =>
  JSON.parse(JSON.stringify(sheets, (_key, value: unknown) => (isMap(value) ? [...value.entries()] : value)));
const isMap = (value: unknown): value is Map<unknown, unknown> => Object.prototype.toString.call(value) === '[object Map]';

const RULE = { ...DEFAULT_RUN_SETTINGS, method: 'rule' as const };

describe('a workbook that is looked at for the first time', () => {
  it('is empty without tables that can be planned, and shows every table that it could have', async () => {
    const fixture = paneFixture({ tables: null });
    await fixture.controller.start();
    const { tables } = stateOf(fixture.view(), 'empty');
    expect(tables.find(({ table }) => table === 'Items')).toMatchObject({ taken: null, required: true, rows: 0 });
    expect(fixture.view().firstRun).toBe(true);
  });

  it('is mapped with tables, each with its guess, five rows as text, and what could be taken instead', async () => {
    const fixture = paneFixture({ language: 'fr' });
    await fixture.controller.start();
    const { tables, workbook } = stateOf(fixture.view(), 'mapped');
    const demand = tables.find(({ table }) => table === 'Demand');
    expect(workbook).toBe('Workshop.xlsx');
    expect(demand).toMatchObject({ taken: 'Demand', sheet: 'Demand', chosen: false, required: true, rows: 2 });
    expect(demand?.preview[0]).toEqual(['D1', 'A', '6', '02/03/2027']);
    expect(demand?.columns.find(({ column }) => column === 'quantity')).toMatchObject({ header: 'quantity', required: true });
  });

  it('becomes the sample workshop when that is asked for, in the reader’s language, and can then be planned', async () => {
    const fixture = paneFixture({ tables: null, language: 'fr' });
    await fixture.controller.start();
    await fixture.controller.actions.openSample();
    const { tables } = stateOf(fixture.view(), 'mapped');
    expect(tables.find(({ table }) => table === 'Demand')?.taken).toBe('Besoins');
    expect(fixture.view()).toMatchObject({ notice: { kind: 'sample-opened' }, firstRun: false });
    expect(fixture.preferences.read().firstRunDone).toBe(true);
  });

  it('says which sheet stands in the way of the sample, and changes nothing', async () => {
    const fixture = paneFixture();
    fixture.workbook.before = (method) => {
      if (method === 'addPlannerSheets') throw new WorkbookError('sheet-name-taken', 'Demand', 'Demand');
    };
    await fixture.controller.start();
    await fixture.controller.actions.openSample();
    expect(stateOf(fixture.view(), 'failed').trouble).toMatchObject({ code: 'sheet-name-taken', subject: 'Demand' });
    fixture.controller.actions.dismissNotice();
    stateOf(fixture.view(), 'mapped');
  });
});

describe('a run', () => {
  it('reads, computes, compares and writes, in this order, and is done', async () => {
    const fixture = paneFixture();
    await fixture.controller.start();
    await fixture.controller.actions.changeSettings(RULE);
    await fixture.controller.actions.regenerate();
    const stages = fixture.states.flatMap((state) => (state.kind === 'running' ? [state.run.stage] : []));
    expect([...new Set(stages)]).toEqual(['reading', 'computing', 'comparing', 'writing']);
    const done = stateOf(fixture.view(), 'done');
    expect(done).toMatchObject({ canRestore: false, notice: { kind: 'planned', stoppedEarly: false } });
    expect(done.summary.lateDemands.map(({ demand }) => demand)).toEqual(['D2']);
    expect(done.summary.lateDemands[0].place).toEqual({ sheet: 'Demand', cell: 'A5' });
    expect(fixture.workbook.sheets().length).toBeGreaterThan(5);
  });

  it('gives on the sample workshop the same summary, sheets and settings as the command line, value by value', async () => {
    const snapshot = snapshotFromTables(sampleWorkshop('en'));
    const engine = createPlanEngine({ createPort: clonedInThreadPort });
    // However slow the machine: the iterations alone end the search.
    const patient: PlanEngine = {
      check: (...given) => engine.check(...given),
      start: (tables, request) => engine.start(tables, { ...request, milliseconds: null }),
      ask: (...given) => engine.ask(...given),
      dispose: () => engine.dispose(),
    };
    const fixture = paneFixture({ tables: sampleWorkshop('en'), engine: patient });
    await fixture.controller.start();
    await fixture.controller.actions.changeSettings({ ...DEFAULT_RUN_SETTINGS, seconds: 2 });
    await fixture.controller.actions.regenerate();
    const file = new MemoryWorkbook({ ...snapshot, settings: { runSettings: (await fixture.workbook.read()).settings.runSettings } });
    const { plan } = await regeneratePlan(file, { iterations: 600 });
    expect(plain(fixture.workbook.sheets())).toEqual(plain(file.sheets()));
    expect((await fixture.workbook.read()).settings).toEqual((await file.read()).settings);
    expect(stateOf(fixture.view(), 'done').summary.kpis).toEqual(plan?.kpis);
  });

  it('waits for a yes when asked to, and writes nothing after a no', async () => {
    const fixture = paneFixture();
    await fixture.controller.start();
    await fixture.controller.actions.changeSettings({ ...RULE, askBeforeWriting: true });
    const refused = fixture.controller.actions.regenerate();
    const view = await until(fixture, ({ state }) => state.kind === 'running' && state.run.stage === 'confirming');
    expect(stateOf(view, 'running').run.next?.lateDemands).toHaveLength(1);
    fixture.controller.actions.discard();
    await refused;
    stateOf(fixture.view(), 'mapped');
    expect(fixture.workbook.sheets()).toEqual([]);
    const agreed = fixture.controller.actions.regenerate();
    await until(fixture, ({ state }) => state.kind === 'running' && state.run.stage === 'confirming');
    fixture.controller.actions.write();
    await agreed;
    stateOf(fixture.view(), 'done');
  });

  it('that is cancelled once it has a plan keeps the best so far and says that it was stopped', async () => {
    const fixture = paneFixture({ tables: sampleWorkshop('en') });
    await fixture.controller.start();
    await fixture.controller.actions.changeSettings({ ...DEFAULT_RUN_SETTINGS, seconds: 3000 });
    const run = fixture.controller.actions.regenerate();
    await until(fixture, ({ state }) => state.kind === 'running' && state.run.best !== null);
    fixture.controller.actions.cancel();
    expect(stateOf(fixture.view(), 'running').run.stopping).toBe(true);
    await run;
    expect(stateOf(fixture.view(), 'done').notice).toEqual({ kind: 'planned', stoppedEarly: true });
  });

  it.each(['reading', 'confirming'] as const)('that is cancelled while %s ends without a trace', async (stage) => {
    const fixture = paneFixture();
    await fixture.controller.start();
    await fixture.controller.actions.changeSettings({ ...RULE, askBeforeWriting: true });
    const run = fixture.controller.actions.regenerate();
    await until(fixture, ({ state }) => state.kind === 'running' && state.run.stage === stage);
    fixture.controller.actions.cancel();
    await run;
    stateOf(fixture.view(), 'mapped');
    expect(fixture.workbook.sheets()).toEqual([]);
  });

  it('cannot be cancelled while it writes: the plan is written whole', async () => {
    const fixture = paneFixture();
    await fixture.controller.start();
    fixture.workbook.before = (method) => {
      if (method === 'write') fixture.controller.actions.cancel();
    };
    await fixture.controller.actions.regenerate();
    stateOf(fixture.view(), 'done');
  });

  it('without anything to plan fails with the findings that say why', async () => {
    const fixture = paneFixture({ tables: { name: 'none', tables: {} } });
    await fixture.controller.start();
    await fixture.controller.actions.regenerate();
    const { trouble } = stateOf(fixture.view(), 'failed');
    expect(trouble.code).toBe('nothing-to-plan');
    expect(trouble.findings.map(({ code }) => code)).toContain('table.none-usable');
  });

  it.each([
    [new WorkbookError('protected-sheet', 'Gantt', 'Gantt'), 'protected-sheet', 'Gantt'],
    [new WorkbookError('restored-after-failure', 'x', ''), 'restored-after-failure', ''],
    [new WorkbookError('not-writable', 'x', ''), 'office-failed', ''],
    [new EngineFailure('worker-failed', 'x'), 'engine-failed', ''],
    [new Error('x'), 'office-failed', ''],
  ])('that ends in %s fails and keeps the plan that was there', async (error, code, subject) => {
    const fixture = paneFixture();
    await fixture.controller.start();
    await fixture.controller.actions.changeSettings(RULE);
    await fixture.controller.actions.regenerate();
    const { summary } = stateOf(fixture.view(), 'done');
    const sheets = plain(fixture.workbook.sheets());
    fixture.workbook.before = (method) => {
      if (method === 'write') throw error;
    };
    await fixture.controller.actions.regenerate();
    expect(stateOf(fixture.view(), 'failed')).toMatchObject({ trouble: { code, subject }, last: summary });
    expect(plain(fixture.workbook.sheets())).toEqual(sheets);
    fixture.controller.actions.dismissNotice();
    expect(stateOf(fixture.view(), 'done').summary).toBe(summary);
  });

  it('ends when another workbook came to the front, and writes into neither', async () => {
    const fixture = paneFixture();
    await fixture.controller.start();
    await fixture.controller.actions.changeSettings({ ...RULE, askBeforeWriting: true });
    const run = fixture.controller.actions.regenerate();
    await until(fixture, ({ state }) => state.kind === 'running' && state.run.stage === 'confirming');
    await fixture.workbook.switchTo(snapshotFromTables(sampleWorkshop('en')), 'Other.xlsx');
    fixture.controller.actions.write();
    await run;
    expect(stateOf(fixture.view(), 'failed').trouble).toMatchObject({ code: 'workbook-switched', subject: 'Workshop.xlsx' });
    expect(fixture.workbook.sheets()).toEqual([]);
  });

  it('goes on when the workbook was only saved under another name', async () => {
    const fixture = paneFixture();
    await fixture.controller.start();
    await fixture.controller.actions.changeSettings({ ...RULE, askBeforeWriting: true });
    const run = fixture.controller.actions.regenerate();
    await until(fixture, ({ state }) => state.kind === 'running' && state.run.stage === 'confirming');
    fixture.workbook.fileName = 'Workshop 2.xlsx';
    fixture.controller.actions.write();
    await run;
    expect(stateOf(fixture.view(), 'done').workbook).toBe('Workshop 2.xlsx');
  });

  it('is one at a time, and other actions wait for none of it', async () => {
    const fixture = paneFixture();
    await fixture.controller.start();
    await fixture.controller.actions.changeSettings({ ...RULE, askBeforeWriting: true });
    const run = fixture.controller.actions.regenerate();
    await fixture.controller.actions.regenerate();
    await fixture.controller.actions.openSample();
    await until(fixture, ({ state }) => state.kind === 'running' && state.run.stage === 'confirming');
    fixture.controller.actions.write();
    await run;
    expect((await fixture.workbook.read()).tables.filter(({ owned }) => !owned)).toHaveLength(6);
  });
});

describe('a plan and the workbook that it is of', () => {
  async function planned() {
    const fixture = paneFixture();
    await fixture.controller.start();
    await fixture.controller.actions.changeSettings(RULE);
    await fixture.controller.actions.regenerate();
    return fixture;
  }

  it('is there again after a reopen, without computing anything', async () => {
    const { workbook, view } = await planned();
    const never: PlanEngine = { ...createPlanEngine({ createPort: clonedInThreadPort }), start: () => fail('computed'), dispose: () => {} };
    const engine = createPlanEngine({ createPort: clonedInThreadPort });
    const reopened = paneFixture({ workbook, engine: { ...never, check: (...given) => engine.check(...given) } });
    await reopened.controller.start();
    expect(stateOf(reopened.view(), 'done').summary).toEqual(stateOf(view(), 'done').summary);
    expect(reopened.view().settings).toEqual(RULE);
  });

  it('is stale at once after a reopen when a table changed meanwhile, and says which', async () => {
    const { workbook } = await planned();
    await workbook.edit('Demand', 0, 'quantity', 7);
    const reopened = paneFixture({ workbook });
    await reopened.controller.start();
    expect(stateOf(reopened.view(), 'stale').changed).toEqual(['Demand']);
  });

  it('goes stale when the planner edits its tables, in the order of the edits, and is done again after a run', async () => {
    const fixture = await planned();
    await fixture.workbook.edit('Items', 0, 'kind', 'buy');
    await fixture.workbook.edit('Demand', 0, 'quantity', 7);
    const view = await until(fixture, ({ state }) => state.kind === 'stale');
    expect(stateOf(view, 'stale').changed).toEqual(['Items', 'Demand']);
    await fixture.workbook.edit('Items', 0, 'kind', 'make');
    await fixture.controller.actions.regenerate();
    expect(stateOf(fixture.view(), 'done')).toMatchObject({ canRestore: true, summary: { changes: { compared: true } } });
  });

  it('is done again when the edit is taken back', async () => {
    const fixture = await planned();
    await fixture.workbook.edit('Demand', 0, 'quantity', 7);
    await until(fixture, ({ state }) => state.kind === 'stale');
    await fixture.workbook.edit('Demand', 0, 'quantity', 6);
    await fixture.controller.actions.refresh();
    stateOf(fixture.view(), 'done');
  });

  it('is stale right after the run when the planner edited a table during it', async () => {
    const fixture = await planned();
    await fixture.controller.actions.changeSettings({ ...RULE, askBeforeWriting: true });
    const run = fixture.controller.actions.regenerate();
    await until(fixture, ({ state }) => state.kind === 'running' && state.run.stage === 'confirming');
    await fixture.workbook.edit('Demand', 1, 'quantity', 3);
    fixture.controller.actions.write();
    await run;
    expect(stateOf(fixture.view(), 'stale').changed).toEqual(['Demand']);
  });

  it('does not go stale by what a run writes, nor by a change that touches no table', async () => {
    const fixture = await planned();
    fixture.workbook.tell({ sheet: 'Notes', address: 'B2', table: null });
    await new Promise((resolve) => setTimeout(resolve, 1800));
    await fixture.controller.actions.regenerate();
    stateOf(fixture.view(), 'done');
  });

  it('comes back when it is restored, and a restore of the restore is the newer one', async () => {
    const fixture = await planned();
    const first = stateOf(fixture.view(), 'done').summary;
    await fixture.workbook.edit('Demand', 1, 'quantity', 2);
    await fixture.controller.actions.regenerate();
    const second = stateOf(fixture.view(), 'done').summary;
    expect(second.kpis.lateDemands).toBeLessThan(first.kpis.lateDemands);
    expect(second.previousKpis).toEqual(first.kpis);
    await fixture.controller.actions.restorePrevious();
    // The plan before is of the quantity before.
    expect(stateOf(fixture.view(), 'stale')).toMatchObject({ summary: first, changed: ['Demand'] });
    expect(fixture.view().notice).toEqual({ kind: 'restored' });
    await fixture.controller.actions.restorePrevious();
    expect(stateOf(fixture.view(), 'done')).toMatchObject({ summary: second, notice: { kind: 'restored' } });
  });

  it('keeps the planner’s choice of tables in the workbook, and the command line reads it there', async () => {
    const copy = { ...SMALL.tables, Wishes: [{ nr: 'W1', what: 'A', pieces: 1, when: 46450 }] };
    const fixture = paneFixture({ tables: { name: 'two', tables: copy } });
    await fixture.controller.start();
    const columns = { id: 'nr', item: 'what', quantity: 'pieces', due_date: 'when' };
    await fixture.controller.actions.chooseMapping({ tables: { Demand: { table: 'Wishes', columns } } });
    const { tables } = stateOf(fixture.view(), 'mapped');
    const demand = tables.find(({ table }) => table === 'Demand');
    expect(demand).toMatchObject({ taken: 'Wishes', chosen: true, rows: 1 });
    expect(demand?.candidates).toContain('Demand');
    expect(demand?.columns.find(({ column }) => column === 'due_date')).toMatchObject({ header: 'when', chosen: true });
    const { plan } = await regeneratePlan(new MemoryWorkbook(await fixture.workbook.read()), { iterations: 0 });
    expect(plan?.demands.map(({ id }) => id)).toEqual(['W1']);
    await fixture.controller.actions.chooseMapping({ tables: { Demand: { table: '' } } });
    expect(fixture.view().tables?.find(({ table }) => table === 'Demand')).toMatchObject({ taken: 'Demand', chosen: false });
  });

  it('takes horizon, frozen zone and weights of the settings in place of Parameters', async () => {
    const fixture = await planned();
    await fixture.controller.actions.changeSettings({ ...RULE, horizonDays: 21 });
    await fixture.controller.actions.regenerate();
    const { summary } = stateOf(fixture.view(), 'done');
    expect((summary.horizonEnd - summary.now) / 1440).toBeCloseTo(21 - 0.25);
  });
});

describe('small actions', () => {
  it('says when a place is gone, and nothing when it is there', async () => {
    const fixture = paneFixture();
    await fixture.controller.start();
    await fixture.controller.actions.goTo({ sheet: 'Demand', cell: 'A4' });
    expect(fixture.view().notice).toBeNull();
    await fixture.controller.actions.goTo({ sheet: 'Gone', cell: 'A4' });
    expect(fixture.view().notice).toEqual({ kind: 'place-gone', place: { sheet: 'Gone', cell: 'A4' } });
    fixture.controller.actions.dismissNotice();
    expect(fixture.view().notice).toBeNull();
  });

  it('says how many formulas were repaired', async () => {
    const fixture = paneFixture();
    fixture.workbook.formulas = 12;
    await fixture.controller.start();
    await fixture.controller.actions.repairFormulas();
    expect(fixture.view().notice).toEqual({ kind: 'repaired', formulas: 12 });
  });

  it('remembers the language that was chosen, and shows previews in it', async () => {
    const fixture = paneFixture();
    await fixture.controller.start();
    fixture.controller.actions.chooseLanguage('fr');
    await fixture.controller.actions.refresh();
    expect(fixture.preferences.read().language).toBe('fr');
    const { tables } = stateOf(fixture.view(), 'mapped');
    expect(tables.find(({ table }) => table === 'Demand')?.preview[0]).toContain('02/03/2027');
  });

  it('gives the same view until something changes', async () => {
    const fixture = paneFixture();
    await fixture.controller.start();
    expect(fixture.view()).toBe(fixture.view());
  });

  it('fails and recovers when the workbook cannot be read at first', async () => {
    const workbook = new MemoryLiveWorkbook(snapshotFromTables(SMALL));
    workbook.before = (method) => {
      if (method === 'read') throw new WorkbookError('cell-edit', 'x', '');
    };
    const fixture = paneFixture({ workbook });
    await fixture.controller.start();
    expect(stateOf(fixture.view(), 'failed').trouble.code).toBe('cell-edit');
    workbook.before = () => {};
    await fixture.controller.actions.refresh();
    stateOf(fixture.view(), 'mapped');
  });

  it('ends everything when it is disposed of during a run', async () => {
    const fixture = paneFixture();
    await fixture.controller.start();
    const run = fixture.controller.actions.regenerate();
    await until(fixture, ({ state }) => state.kind === 'running');
    fixture.controller.dispose();
    await run;
    expect(fixture.workbook.sheets()).toEqual([]);
  });
});

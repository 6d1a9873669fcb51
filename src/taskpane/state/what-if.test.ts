import type { AdjustmentRow } from '../../engine/model/change-records';
import type { Answer, PlanFigures } from '../../pipeline/question';
import { unpackJournal } from '../../pipeline/kept-journal';
import { SETTING } from '../../pipeline/setting-names';
import { snapshotFromTables } from '../../tables/json-tables';
import { MemoryLiveWorkbook } from '../../workbook/memory/memory-live-workbook';
import { WorkbookError } from '../../workbook/workbook';
import { EngineFailure, type EngineAnswer, type PlanEngine } from '../../worker/plan-engine';
import { createInstantEngine } from '../../worker/testing/instant-engine';
import { adjustmentCells } from '../actions/adjustment-row';
import type { QuestionState } from './pane-state';
import { paneFixture, SMALL, stateOf, until, type PaneFixture } from './testing/pane-fixture';

const FIGURES: PlanFigures = {
  lateDemands: 1,
  weightedTardinessDays: 2,
  changeoverHours: 0,
  overloadedCells: 0,
  highestLoadRate: 0.5,
  stockValue: null,
  cost: null,
  makespanHours: 30,
};
const ANSWER: Answer = { kind: 'remedies', demand: 'D2', before: FIGURES, lateMinutes: 600, proposals: [], tried: 3 };
const QUESTION = { kind: 'remedies', demand: 'D2' } as const;

/** An engine whose answers come when the test says so. */
class HeldEngine {
  readonly asked: { answer: (answer: Answer) => void; fail: (error: unknown) => void; stopped: boolean; abandoned: boolean }[] = [];
  readonly engine: PlanEngine = {
    ...createInstantEngine(),
    ask: (): EngineAnswer => {
      const one = { answer: (_: Answer) => {}, fail: (_: unknown) => {}, stopped: false, abandoned: false };
      const answer = new Promise<Answer>((resolve, reject) => Object.assign(one, { answer: resolve, fail: reject }));
      answer.catch(() => {});
      this.asked.push(one);
      return {
        answer,
        stop: () => void (one.stopped = true),
        abandon: () => {
          one.abandoned = true;
          one.fail(new EngineFailure('abandoned', 'abandoned'));
        },
      };
    },
  };
}

async function planned(): Promise<PaneFixture & { readonly held: HeldEngine }> {
  const held = new HeldEngine();
  const pane = paneFixture({ engine: held.engine });
  await pane.controller.start();
  await pane.controller.actions.regenerate();
  return { ...pane, held };
}

const questionKind = (pane: PaneFixture): QuestionState['kind'] | undefined => pane.view().question?.kind;

describe('a question', () => {
  it('is asked, then answered, and forgotten when its page is left', async () => {
    const pane = await planned();
    await pane.controller.actions.ask(QUESTION);
    expect(pane.view().question).toEqual({ kind: 'asking', question: QUESTION, stopping: false });
    pane.held.asked[0].answer(ANSWER);
    await until(pane, ({ question }) => question?.kind === 'answered');
    expect(pane.view().question).toEqual({ kind: 'answered', question: QUESTION, answer: ANSWER });
    pane.controller.actions.leaveQuestion();
    expect(pane.view().question).toBeNull();
  });

  it('keeps what was found when the planner stops it', async () => {
    const pane = await planned();
    await pane.controller.actions.ask(QUESTION);
    pane.controller.actions.stopAsking();
    expect([pane.view().question, pane.held.asked[0].stopped]).toEqual([{ kind: 'asking', question: QUESTION, stopping: true }, true]);
    pane.held.asked[0].answer(ANSWER);
    await until(pane, ({ question }) => question?.kind === 'stopped');
  });

  it('is given up for the next one, and by a run; a run is never asked beside', async () => {
    const pane = await planned();
    const { actions } = pane.controller;
    await actions.ask(QUESTION);
    await actions.ask({ kind: 'levelling' });
    expect([pane.held.asked[0].abandoned, pane.view().question?.question.kind]).toEqual([true, 'levelling']);
    const run = actions.regenerate();
    expect([pane.held.asked[1].abandoned, pane.view().question]).toEqual([true, null]);
    await actions.ask(QUESTION);
    expect(pane.held.asked).toHaveLength(2);
    await run;
    expect(pane.view().state.kind).toBe('done');
  });

  it('says in the pane’s terms why there is no answer, and leaves the plan in sight', async () => {
    const pane = await planned();
    await pane.controller.actions.ask(QUESTION);
    pane.held.asked[0].fail(new EngineFailure('worker-failed', 'broken'));
    await until(pane, ({ question }) => question?.kind === 'failed');
    expect(pane.view().question).toMatchObject({ trouble: { code: 'engine-failed' } });
    pane.workbook.before = (method) => {
      if (method === 'read') throw new WorkbookError('cell-edit', 'editing');
    };
    await pane.controller.actions.ask(QUESTION);
    expect(pane.view().question).toMatchObject({ kind: 'failed', trouble: { code: 'cell-edit' } });
    expect(pane.view().state.kind).toBe('done');
  });

  it('does not keep the planner’s changes from being seen', async () => {
    const pane = await planned();
    await pane.controller.actions.ask(QUESTION);
    await pane.workbook.edit('Demand', 0, 'quantity', 9);
    await until(pane, ({ state }) => state.kind === 'stale');
    expect(questionKind(pane)).toBe('asking');
  });
});

const OVERTIME: AdjustmentRow = {
  id: '',
  kind: 'overtime',
  subject: 'SAW',
  operation: null,
  from: { minutes: 66904200 - (66904200 % 1440), hasTime: false },
  to: null,
  quantity: 2,
  replacement: null,
  cost: null,
  scenario: null,
  active: true,
  comment: null,
};

async function tableOf(workbook: MemoryLiveWorkbook, name: string): Promise<readonly unknown[][]> {
  const table = (await workbook.read()).tables.find((one) => one.name === name);
  return table === undefined
    ? []
    : table.rows.map((row) => row.map((cell, index) => [table.headers[index], cell]).filter(([, cell]) => cell !== null));
}

describe('rows that the planner lets be written', () => {
  it('make a table where there is none; the plan is then of other tables, and all of it can be taken back', async () => {
    const pane = await planned();
    expect(await pane.controller.actions.addRows('Adjustments', [adjustmentCells(OVERTIME)])).toBe(true);
    expect(pane.view().edit).toEqual({ kind: 'written', table: 'Adjustments', rows: 1 });
    expect(stateOf(pane.view(), 'stale').changed).toEqual(['Adjustments']);
    const [row] = await tableOf(pane.workbook, 'Adjustments');
    expect(Object.fromEntries(row as [string, unknown][])).toMatchObject({
      Action: 'overtime',
      Subject: 'SAW',
      Quantity: 2,
      Active: 'yes',
      Id: 'A1',
    });
    await pane.controller.actions.takeBack();
    expect(pane.view().edit).toEqual({ kind: 'taken-back', table: 'Adjustments' });
    expect(await tableOf(pane.workbook, 'Adjustments')).toEqual([]);
  });

  it('go into the planner’s own table under his headers, in the words of most of his tables, numbered after his last', async () => {
    const tables = {
      ...SMALL.tables,
      Ajustements: [{ 'N°': 'AJ-07', Action: 'équipe en plus', Sujet: 'SAW', Du: 46454, Quantité: 1, Actif: 'oui' }],
    };
    const pane = paneFixture({ tables: { name: 'fr', tables }, engine: createInstantEngine(), language: 'fr' });
    await pane.controller.start();
    const { to: _to, ...rest } = adjustmentCells(OVERTIME);
    expect(await pane.controller.actions.addRows('Adjustments', [rest, { ...rest, from: '2027-03-02' }])).toBe(true);
    const rows = (await tableOf(pane.workbook, 'Ajustements')).map((row) => Object.fromEntries(row as [string, unknown][]));
    expect(rows.slice(1).map((row) => [row['N°'], row.Action, row.Sujet, row.Quantité])).toEqual([
      ['AJ-08', 'overtime', 'SAW', 2],
      ['AJ-09', 'overtime', 'SAW', 2],
    ]);
    // 2 March 2027 is day 46448 of Excel's calendar.
    expect(rows[2].Du).toBe(46448);
  });

  it('are counted by the calendar of a workbook of 1904', async () => {
    const snapshot = { ...snapshotFromTables(SMALL), dateSystem: 1904 as const };
    const pane = paneFixture({ workbook: new MemoryLiveWorkbook(snapshot), engine: createInstantEngine() });
    await pane.controller.start();
    await pane.controller.actions.addRows('Demand', [{ item: 'A', quantity: 3, due_date: '2027-03-02' }]);
    const last = (await tableOf(pane.workbook, 'Demand')).at(-1);
    expect(last).toEqual([
      ['id', 'N-1'],
      ['item', 'A'],
      ['quantity', 3],
      ['due_date', 46448 - 1462],
    ]);
  });

  it('are refused, with the header, when the planner’s table has no column for a value', async () => {
    const tables = { ...SMALL.tables, Adjustments: [{ kind: 'overtime', subject: 'SAW', quantity: 1 }] };
    const pane = paneFixture({ tables: { name: 'short', tables }, engine: createInstantEngine() });
    await pane.controller.start();
    expect(await pane.controller.actions.addRows('Adjustments', [{ kind: 'overtime', subject: 'SAW', scenario: 'Night' }])).toBe(false);
    expect(pane.view().edit).toMatchObject({ kind: 'failed', trouble: { code: 'column-gone', subject: 'Scénario (Scenario)' } });
    expect(await tableOf(pane.workbook, 'Adjustments')).toHaveLength(1);
  });

  it('stay unwritten on a protected sheet, which is said without leaving the page', async () => {
    const pane = await planned();
    pane.workbook.before = (method) => {
      if (method === 'addPlannerSheets') throw new WorkbookError('protected-structure', 'protected');
    };
    expect(await pane.controller.actions.addRows('Disturbances', [{ kind: 'scrap', subject: 'D1', quantity: 1 }])).toBe(false);
    expect(pane.view()).toMatchObject({ edit: { kind: 'failed', trouble: { code: 'protected-structure' } }, state: { kind: 'done' } });
  });
});

describe('rows that the planner lets be changed', () => {
  it('change under his headers, an empty value empties the cell, the journal tells it, and it can be taken back', async () => {
    const pane = await planned();
    const row = (await pane.workbook.read()).tables.find(({ name }) => name === 'Demand')!.headerRow + 1;
    const change = { row, expected: { id: 'D1' }, values: { quantity: 12, customer: null, due_date: '2027-03-05' } };
    const before = await tableOf(pane.workbook, 'Demand');
    await pane.controller.actions.changeRows('Demand', [change], 'Twelve instead');
    expect(pane.view().edit).toEqual({ kind: 'changed', table: 'Demand', rows: 1 });
    const [changed] = await tableOf(pane.workbook, 'Demand');
    expect(Object.fromEntries(changed as [string, unknown][])).toMatchObject({ id: 'D1', quantity: 12, due_date: 46451 });
    await pane.controller.actions.takeBack();
    expect(await tableOf(pane.workbook, 'Demand')).toEqual(before);
    const { settings } = await pane.workbook.read();
    expect(unpackJournal(settings[SETTING.journal]).map(({ kind, tables, text }) => [kind, tables, text])).toEqual([
      ['run', [], null],
      ['change', ['Demand'], 'Twelve instead'],
      ['change', ['Demand'], 'Last change taken back'],
    ]);
  });

  it('stay as they are when the row has become another', async () => {
    const pane = await planned();
    expect(await pane.controller.actions.changeRows('Demand', [{ row: 2, expected: { id: 'D9' }, values: { quantity: 1 } }])).toBe(false);
    expect(pane.view().edit).toMatchObject({ kind: 'failed', trouble: { code: 'rows-changed' } });
  });
});

describe('an adjustment', () => {
  const tables = {
    ...SMALL.tables,
    Adjustments: [
      { kind: 'overtime', subject: 'SAW', quantity: 1, from: '2027-03-02', active: 'yes', scenario: 'Night' },
      { kind: 'priority', subject: 'D1', active: 'no' },
    ],
  };

  it('is listed as it stands, switched off and on again', async () => {
    const pane = paneFixture({ tables: { name: 'two', tables }, engine: createInstantEngine() });
    await pane.controller.start();
    await pane.controller.actions.lookUp();
    const lines = pane.view().lists?.adjustments ?? [];
    expect(lines.map(({ title, scenario, active }) => [title, scenario, active])).toEqual([
      ['overtime · SAW', 'Night', true],
      ['priority · D1', null, false],
    ]);
    expect(await pane.controller.actions.switchAdjustment(lines[0].row, false)).toBe(true);
    expect(pane.view().edit).toEqual({ kind: 'switched', table: 'Adjustments', active: false });
    expect(pane.view().lists?.adjustments[0].active).toBe(false);
    await pane.controller.actions.takeBack();
    expect(pane.view().lists?.adjustments[0].active).toBe(true);
  });

  it('is named with the things that the planner’s tables name', async () => {
    const pane = paneFixture({ tables: { name: 'two', tables }, engine: createInstantEngine() });
    await pane.controller.start();
    await pane.controller.actions.lookUp();
    expect(pane.view().lists).toMatchObject({
      items: [{ id: 'A' }],
      resources: [{ id: 'SAW' }],
      demands: [{ id: 'D1' }, { id: 'D2' }],
      orders: [],
    });
  });
});

import { finishSteps, type Steps } from '../engine/steps';
import { minutesFromIso } from '../engine/calendar/dates';
import { MemoryWorkbook } from '../workbook/memory/memory-workbook';
import { snapshotFromTables, type JsonTables } from '../tables/json-tables';
import { answerSteps } from './answer-question';
import type { Answer, Question } from './question';
import { regeneratePlan } from './regenerate-plan';
import { packRunSettings, DEFAULT_RUN_SETTINGS } from './run-settings';
import { SETTING } from './setting-names';

const DAY = (text: string) => ({ minutes: minutesFromIso(text) ?? 0, hasTime: text.includes('T') });

/** One saw, an hour a piece, Monday to Friday from 06:00 to 14:00; ten pieces are due on Monday 23 November 2026, which holds eight. */
function sawShop(more: JsonTables['tables'] = {}): JsonTables {
  return {
    name: 'saw shop',
    tables: {
      Parameters: [
        { name: 'now', value: '2026-11-23T06:00' },
        { name: 'horizon_days', value: 5 },
        { name: 'bucket', value: 'day' },
        { name: 'calendar', value: 'Plant' },
        { name: 'language', value: 'en' },
      ],
      Items: [
        { item: 'part', kind: 'make' },
        { item: 'bar', kind: 'make' },
      ],
      Routings: [
        { item: 'part', operation: 10, resource: 'Saw', unit_time: 1, time_unit: 'h' },
        { item: 'bar', operation: 10, resource: 'Saw', unit_time: 1, time_unit: 'h' },
      ],
      Resources: [{ resource: 'Saw', calendar: 'Plant', hourly_cost: 40, sector: 'Cutting' }],
      Calendars: [1, 2, 3, 4, 5].map((weekday) => ({ calendar: 'Plant', weekday, start: '06:00', end: '14:00' })),
      Demand: [{ id: 'D1', item: 'part', quantity: 10, due_date: '2026-11-23T16:00', customer: 'Acme' }],
      Contacts: [{ name: 'Jo', role: 'Team leader', service: 'Cutting', email: 'jo@x.example' }],
      ...more,
    },
  };
}

const ITERATIONS = 3;
const ask = (tables: JsonTables, question: Question): Answer =>
  finishSteps(answerSteps(snapshotFromTables(tables), question, 'en', { iterations: ITERATIONS }));

async function planOf(tables: JsonTables, settings: Record<string, string> = {}) {
  const workbook = new MemoryWorkbook({ ...snapshotFromTables(tables), settings });
  const { plan, findings } = await regeneratePlan(workbook, { iterations: ITERATIONS });
  if (plan === null) throw new Error('no plan');
  return { plan, findings, workbook };
}

/** A proposal as the row that the planner would write. */
function tableRow({ row }: Extract<Answer, { kind: 'remedies' }>['proposals'][number]) {
  const date = (value: typeof row.from) =>
    value === null ? '' : new Date(Date.UTC(1899, 11, 30) + value.minutes * 60000).toISOString().slice(0, value.hasTime ? 16 : 10);
  const { id, kind, subject, operation, quantity, replacement } = row;
  return {
    id,
    kind,
    subject,
    operation: operation ?? '',
    from: date(row.from),
    to: date(row.to),
    quantity: quantity ?? '',
    replacement: replacement ?? '',
  };
}

describe('remedies', () => {
  it('have the figures that planning a workbook with that row gives', async () => {
    const answer = ask(sawShop(), { kind: 'remedies', demand: 'D1' });
    if (answer.kind !== 'remedies') throw new Error(answer.kind);
    expect(answer.proposals.length).toBeGreaterThan(0);
    expect(answer.proposals[0]).toMatchObject({
      row: { kind: 'overtime', subject: 'Saw' },
      lateMinutes: 0,
      sentence: 'Work 2\u00a0h more a day on Saw from 23 Nov to 24 Nov',
    });
    for (const proposal of answer.proposals) {
      const { plan, findings } = await planOf(sawShop({ Adjustments: [tableRow(proposal)] }));
      expect(findings.filter(({ table }) => table === 'Adjustments')).toEqual([]);
      expect(plan.kpis).toMatchObject({
        lateDemands: proposal.after.lateDemands,
        weightedTardinessDays: proposal.after.weightedTardinessDays,
        makespanHours: proposal.after.makespanHours,
      });
    }
  });

  it('cost the opened hours at 1.25 times the hourly cost: two hours on two days', () => {
    const answer = ask(sawShop(), { kind: 'remedies', demand: 'D1' });
    if (answer.kind !== 'remedies') throw new Error(answer.kind);
    expect(answer.proposals[0]).toMatchObject({ extraHours: 4, cost: 4 * 40 * 1.25 });
  });

  it('of an unknown demand are impossible', () => {
    expect(ask(sawShop(), { kind: 'remedies', demand: 'D9' })).toEqual({ kind: 'impossible', reason: 'unknown-subject' });
  });

  it('keep what was found when they are stopped', () => {
    const drive = (stopAfter: number): Answer => {
      const steps: Steps<Answer> = answerSteps(snapshotFromTables(sawShop()), { kind: 'remedies', demand: 'D1' }, 'en', { iterations: 0 });
      let count = 0;
      let step = steps.next(false);
      while (step.done !== true) step = steps.next(++count > stopAfter);
      return step.value;
    };
    const tried = [0, 20, 1e6].map((after) => {
      const answer = drive(after);
      return answer.kind === 'remedies' ? answer.tried : -1;
    });
    expect(tried[0]).toBe(0);
    expect(tried[2]).toBeGreaterThan(tried[1]);
  });
});

describe('rows of Adjustments in a plan', () => {
  const overtime = { id: 'A1', kind: 'overtime', subject: 'Saw', from: '2026-11-23', to: '2026-11-24', quantity: 2 };

  it('are computed with while they are active, and give the first plan again when they are not', async () => {
    const { plan: first } = await planOf(sawShop());
    const { plan: active } = await planOf(sawShop({ Adjustments: [overtime] }));
    const { plan: back } = await planOf(sawShop({ Adjustments: [{ ...overtime, active: 'no' }] }));
    expect([first.kpis.lateDemands, active.kpis.lateDemands]).toEqual([1, 0]);
    expect(back).toEqual(first);
  });

  it('of a scenario count only when it is chosen', async () => {
    const tables = sawShop({ Adjustments: [{ ...overtime, scenario: 'Evenings' }] });
    const chosen = packRunSettings({ ...DEFAULT_RUN_SETTINGS, scenario: 'Evenings' });
    expect((await planOf(tables)).plan.kpis.lateDemands).toBe(1);
    expect((await planOf(tables, { [SETTING.run]: chosen })).plan.kpis.lateDemands).toBe(0);
  });

  it('that cannot be applied are said with their cell, and the plan goes on', async () => {
    const { findings, plan } = await planOf(sawShop({ Adjustments: [{ ...overtime, subject: 'Nowhere' }] }));
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'change.subject-unknown', table: 'Adjustments', row: 0, cell: expect.any(String) }),
    );
    expect(plan.kpis.lateDemands).toBe(1);
  });

  it('change nothing in a second run on the same workbook', async () => {
    const adjusted = sawShop({ Adjustments: [overtime] });
    const { workbook } = await planOf(adjusted);
    const first = JSON.stringify(workbook.sheets());
    await regeneratePlan(workbook, { iterations: ITERATIONS });
    expect(JSON.stringify(workbook.sheets())).toBe(first);
  });
});

describe('levelling', () => {
  it('gives a set that takes the lateness away, each with those before it', async () => {
    const answer = ask(sawShop(), { kind: 'levelling' });
    if (answer.kind !== 'levelling') throw new Error(answer.kind);
    expect(answer.before.lateDemands).toBe(1);
    expect(answer.proposals.at(-1)?.after).toMatchObject({ lateDemands: 0, overloadedCells: 0 });
    const { plan } = await planOf(sawShop({ Adjustments: answer.proposals.map(tableRow) }));
    expect(plan.kpis.lateDemands).toBe(0);
    expect(plan.kpis.overloadedCells).toBe(0);
  });
});

describe('scenarios', () => {
  const tables = sawShop({
    Adjustments: [
      { id: 'A1', kind: 'overtime', subject: 'Saw', from: '2026-11-23', quantity: 2, scenario: 'Evening', cost: 100 },
      { id: 'A2', kind: 'delay', subject: 'D1', quantity: 1, scenario: 'Later date' },
    ],
  });

  it('stand beside the plan as it is', () => {
    const answer = ask(tables, { kind: 'scenarios' });
    if (answer.kind !== 'scenarios') throw new Error(answer.kind);
    expect(answer.outcomes.map(({ scenario, adjustments, figures }) => [scenario, adjustments, figures.lateDemands])).toEqual([
      [null, 0, 1],
      ['Evening', 1, 0],
      ['Later date', 1, 0],
    ]);
    // Ten hours of the saw at 40; two of them are in what the planner says that the evening costs.
    expect(answer.outcomes.map(({ figures }) => figures.cost)).toEqual([400, 420, 400]);
  });

  it('are shown by the next plan, marked outdated once the tables changed', async () => {
    const answer = ask(tables, { kind: 'scenarios' });
    if (answer.kind !== 'scenarios') throw new Error(answer.kind);
    const sentence = async (shown: JsonTables) => {
      const { workbook } = await planOf(shown, answer.keep);
      const sheet = workbook.sheets().find(({ id }) => id === 'scenarios');
      return sheet?.cells.find(({ row, column }) => row === 3 && column === 1)?.content;
    };
    expect(await sentence(tables)).toBe('Up to date with the tables');
    const changed = {
      ...tables,
      tables: { ...tables.tables, Demand: [{ id: 'D1', item: 'part', quantity: 9, due_date: '2026-11-23T16:00' }] },
    };
    expect(await sentence(changed)).toBe('Outdated: the tables changed since. Compare again.');
  });

  it('say what each row does alone on the sheet of adjustments', async () => {
    const answer = ask(tables, { kind: 'scenarios' });
    if (answer.kind !== 'scenarios') throw new Error(answer.kind);
    const effects = async (keep: Record<string, string>) => {
      const { workbook } = await planOf(tables, keep);
      const table = workbook.sheets().find(({ id }) => id === 'adjustments')?.tables[0];
      const column = table?.columns.findIndex(({ key }) => key === 'effect') ?? -1;
      return table?.rows.map((row) => row[column]);
    };
    expect(await effects({})).toEqual(['not computed yet', 'not computed yet']);
    expect(await effects(answer.keep)).toEqual([
      expect.stringContaining('1 late demand fewer'),
      expect.stringContaining('1 late demand fewer'),
    ]);
  });
});

describe('a disturbance', () => {
  const breakdown = {
    id: 'X1',
    kind: 'breakdown' as const,
    subject: 'Saw',
    operation: null,
    from: DAY('2026-11-23T08:00'),
    to: DAY('2026-11-23T12:00'),
    quantity: null,
    declaredBy: null,
    comment: null,
    closed: false,
  };

  it('is previewed: ten hours less four of Monday end four hours later on Tuesday', () => {
    const answer = ask(sawShop(), { kind: 'disturbance', disturbance: breakdown });
    if (answer.kind !== 'disturbance') throw new Error(answer.kind);
    expect(answer.delayed).toEqual([{ demand: 'D1', minutes: 4 * 60, available: DAY('2026-11-24T12:00').minutes }]);
    expect(answer.moved).toHaveLength(1);
    expect(answer.moved[0]).toMatchObject({ operation: 10, resource: 'Saw', after: { finish: DAY('2026-11-24T12:00').minutes } });
    expect(answer.after.weightedTardinessDays).toBeCloseTo(answer.before.weightedTardinessDays + (3 * 4) / 24);
  });

  it('is told to maintenance, to the sector by its contact, and to sales for the customer', () => {
    const answer = ask(sawShop(), { kind: 'disturbance', disturbance: breakdown });
    if (answer.kind !== 'disturbance') throw new Error(answer.kind);
    expect(answer.notifications.map(({ to, email }) => [to, email])).toEqual([
      ['Maintenance', null],
      ['Jo', 'jo@x.example'],
      ['Sales', null],
    ]);
    expect(answer.notifications[2].sentence).toBe(
      'Saw is down from 23 Nov 2026 08:00 to 23 Nov 2026 12:00. Delivery later than planned for Acme: D1 (part) on 24 Nov 2026 12:00, 4\u00a0h later.',
    );
  });

  it('written as a row is in the plan, and its closing gives the first plan again', async () => {
    const row = { id: 'X1', kind: 'panne', subject: 'saw', from: '2026-11-23T08:00', to: '2026-11-23T12:00' };
    const { plan: first } = await planOf(sawShop());
    const { plan: down } = await planOf(sawShop({ Disturbances: [row] }));
    const { plan: over } = await planOf(sawShop({ Disturbances: [{ ...row, closed: 'yes' }] }));
    expect(down.demands[0].available).toBe(DAY('2026-11-24T12:00').minutes);
    expect(over).toEqual(first);
  });

  it('of something unknown is impossible, and says what is wrong', () => {
    const answer = ask(sawShop(), { kind: 'disturbance', disturbance: { ...breakdown, subject: 'Nowhere' } });
    expect(answer).toMatchObject({ kind: 'impossible', reason: 'unknown-subject', finding: { code: 'change.subject-unknown' } });
  });
});

describe('a promise', () => {
  it('is kept by the plan, and by stock alone where there is enough', () => {
    const question = { kind: 'promise', item: 'bar', quantity: 4, wanted: null, priority: null } as const;
    expect(ask(sawShop(), question)).toMatchObject({ available: DAY('2026-11-24T12:00').minutes, fromStock: null, delayed: [] });
    const stocked = sawShop({ Stock: [{ item: 'bar', quantity: 5 }] });
    expect(ask(stocked, question)).toMatchObject({
      available: DAY('2026-11-23T06:00').minutes,
      fromStock: DAY('2026-11-23T06:00').minutes,
    });
  });

  it('of an unknown item is impossible, and so is everything without tables', () => {
    const question = { kind: 'promise', item: 'nothing', quantity: 4, wanted: null, priority: null } as const;
    expect(ask(sawShop(), question)).toEqual({ kind: 'impossible', reason: 'unknown-subject' });
    expect(ask({ name: 'none', tables: {} }, question)).toEqual({ kind: 'impossible', reason: 'nothing-to-plan' });
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SampleTables } from '../sample/sample-tables';
import { inputSheets } from '../sheets/input-sheets';
import { createXlsx, openXlsx } from '../workbook/xlsx/xlsx-workbook';
import { main } from './main';

/** One grinder and who can grind, an hour a piece, two demands on a day that holds one of them. */
const SHOP: SampleTables = {
  name: 'grinding shop',
  tables: {
    Parameters: [
      { name: 'now', value: '2027-03-01T06:00' },
      { name: 'horizon_days', value: 14 },
      { name: 'bucket', value: 'day' },
      { name: 'calendar', value: 'Plant' },
    ],
    Items: [{ item: 'shaft', kind: 'make' }],
    Routings: [{ item: 'shaft', operation: 10, resource: 'GRINDER', unit_time: 1, time_unit: 'h', skill: 'Grinding' }],
    Resources: [
      { resource: 'GRINDER', calendar: 'Plant', hourly_cost: 60, sector: 'Finishing' },
      { resource: 'Evrard P.', kind: 'person', calendar: 'Plant', hourly_cost: 25 },
    ],
    Skills: [{ person: 'Evrard P.', skill: 'Grinding' }],
    Calendars: [1, 2, 3, 4, 5].map((weekday) => ({ calendar: 'Plant', weekday, start: '06:00', end: '14:00' })),
    Demand: [
      { id: 'D1', item: 'shaft', quantity: 6, due_date: '2027-03-01', customer: 'Acme' },
      { id: 'D2', item: 'shaft', quantity: 4, due_date: '2027-03-01' },
    ],
    Contacts: [{ name: 'O. Tissot', role: 'Workshop manager', service: 'Finishing', email: 'atelier@val.example' }],
    Adjustments: [
      { id: 'A1', kind: 'overtime', subject: 'GRINDER', from: '2027-03-01', quantity: 2, scenario: 'Evening' },
      { id: 'A2', kind: 'delay', subject: 'D2', quantity: 1, scenario: 'Later' },
    ],
  },
};

let folder = '';
let sample = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-what-if-'));
  sample = join(folder, 'shop.xlsx');
  const workbook = createXlsx();
  workbook.addPlannerSheets(inputSheets('en', SHOP));
  writeFileSync(sample, workbook.toBytes());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function jalon(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = '';
  let err = '';
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
  try {
    return { code: await main(args), out, err };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

interface Figures {
  readonly late_demands: number;
  readonly weighted_tardiness_days: number;
}

describe('jalon level', () => {
  it('proposes a set, each line at least as good as the one before, and the last better than the plan as it is', async () => {
    const { code, out } = await jalon('level', sample, '--json', '--iterations', '0');
    expect(code).toBe(0);
    const { before, proposals } = JSON.parse(out) as { before: Figures; proposals: { after: Figures; text: string; id: string }[] };
    const days = [before, ...proposals.map(({ after }) => after)].map(({ weighted_tardiness_days }) => weighted_tardiness_days);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(days.at(-1)).toBeLessThan(days[0]);
    // A1 and A2 are rows of the planner's own.
    expect(proposals[0].id).toBe('A3');
  });
});

describe('jalon scenarios', () => {
  it('compares the scenarios of the table in a line each, in French too', async () => {
    const { code, out } = await jalon('scenarios', sample, '--lang', 'fr', '--iterations', '0');
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' (')[0]),
    ).toEqual(['Tel quel', 'Evening', 'Later']);
  });

  it('keeps the comparison in a copy, whose next plan shows it, and leaves the workbook alone', async () => {
    const kept = join(folder, 'kept.xlsx');
    const before = readFileSync(sample);
    expect((await jalon('scenarios', sample, '-o', kept, '--iterations', '0')).code).toBe(0);
    expect(readFileSync(sample).equals(before)).toBe(true);
    const planned = join(folder, 'planned.xlsx');
    expect((await jalon('plan', kept, '-o', planned, '--iterations', '0')).code).toBe(0);
    const { tables } = await openXlsx(readFileSync(planned)).read();
    const table = tables.find(({ name }) => name === 'JalonScenarios');
    expect(table?.headers).toEqual(['Figure', 'As it is', 'Evening', 'Later']);
    expect(table?.rows[0].slice(0, 1)).toEqual(['Late demands']);
  });
});

describe('jalon disturb', () => {
  it('shows before and after, what moves and who must know, by the words of either language', async () => {
    const call = ['--subject', 'grinder', '--from', '2027-03-01T08:00', '--to', '2027-03-01T12:00', '--iterations', '0'];
    const { code, out } = await jalon('disturb', sample, '--kind', 'panne', ...call);
    expect(code).toBe(0);
    expect(out).toMatch(/^Before: .*\nAfter: .*\nOperations that move: \d+/);
    expect(out).toContain('To Maintenance: GRINDER is down');
  });

  it('gives the same as JSON', async () => {
    const { out } = await jalon(
      'disturb',
      sample,
      '--kind',
      'absence',
      '--subject',
      'Evrard P.',
      '--to',
      '2027-03-05',
      '--json',
      '--iterations',
      '0',
    );
    const answer = JSON.parse(out) as {
      before: Figures;
      after: Figures;
      moved: { order: string; start: string }[];
      notifications: { to: string }[];
    };
    expect(answer.moved.length).toBeGreaterThan(0);
    expect(answer.moved[0].start).toMatch(/^2027-\d\d-\d\dT\d\d:\d\d$/);
    expect(answer.notifications.map(({ to }) => to)).toContain('O. Tissot');
  });

  it('says what is wrong with a call', async () => {
    expect(await jalon('disturb', sample, '--kind', 'earthquake', '--subject', 'GRINDER')).toMatchObject({ code: 2 });
    expect(await jalon('disturb', sample, '--kind', 'panne')).toMatchObject({ code: 2 });
    const { code, err } = await jalon('disturb', sample, '--kind', 'panne', '--subject', 'Nowhere', '--iterations', '0');
    expect(code).toBe(2);
    expect(err).toContain('Nowhere');
  });
});

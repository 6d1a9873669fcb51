import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../cli/main';
import { readPlanningInput } from '../../tables/read-planning-input';
import { unpackMapping } from '../../pipeline/kept-mapping';
import type { SampleTables } from '../../sample/sample-tables';
import { inputSheets } from '../../sheets/input-sheets';
import { SETTING } from '../../pipeline/setting-names';
import { createXlsx, openXlsx } from '../../workbook/xlsx/xlsx-workbook';
import { parseCsv } from '../csv';

/** A made item of two bought parts: enough for a schedule and purchases. */
const SMALL: SampleTables['tables'] = {
  Parameters: [{ name: 'now', value: '2027-03-01T06:00' }],
  Items: [
    { item: 'VAN-25', kind: 'make' },
    { item: 'VAN-40', kind: 'buy', lead_time: 3 },
    { item: 'BRU-25', kind: 'buy', lead_time: 5, supplier: 'Vernay' },
  ],
  BillOfMaterials: [{ parent: 'VAN-25', component: 'BRU-25', quantity: 1.5 }],
  Routings: [{ item: 'VAN-25', operation: 10, resource: 'TOUR', setup_time: 0.5, unit_time: 0.25 }],
  Resources: [{ resource: 'TOUR', calendar: 'Jour', hourly_cost: 50 }],
  Calendars: [1, 2, 3, 4, 5].map((weekday) => ({ calendar: 'Jour', weekday, start: '08:00', end: '16:00' })),
  Demand: [
    { id: 'D-1', item: 'VAN-25', quantity: 10, due_date: '2027-03-15' },
    { id: 'D-2', item: 'VAN-40', quantity: 3, due_date: '2027-03-17' },
    { id: 'D-3', item: 'VAN-25', quantity: 7, due_date: '2027-03-19' },
  ],
};

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-profiles-'));
  const book = createXlsx();
  book.addPlannerSheets(
    inputSheets('fr', { name: 'small', tables: SMALL }).filter(({ tables }) =>
      tables[0].rows.some((row) => row.some((cell) => cell !== null)),
    ),
  );
  writeFileSync(inFolder('book.xlsx'), book.toBytes());
  await jalon('plan', inFolder('book.xlsx'), '-o', inFolder('plan.xlsx'), '--iterations', '0', '--lang', 'fr');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string): string => join(folder, name);

async function jalon(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
  try {
    return { code: await main(args), out, err };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

const read = async (name: string) => {
  const snapshot = await openXlsx(readFileSync(inFolder(name))).read();
  return { snapshot, ...readPlanningInput(snapshot, { mapping: unpackMapping(snapshot.settings[SETTING.mapping]) }) };
};

describe('jalon import', () => {
  it('replaces the rows of the planner’s own table in place, and says beforehand what changes', async () => {
    writeFileSync(
      inFolder('again.csv'),
      'Commande;Article;Qté;Date livraison\r\nD-4;VAN-40;4;04/12/2027\r\nD-1;VAN-25;12,5;15/03/2027\r\nD-3;VAN-25;7;19/03/2027\r\n',
    );
    const call = ['import', inFolder('again.csv'), '--table', 'Besoins', '--into', inFolder('plan.xlsx'), '--lang', 'en'];
    const before = await read('plan.xlsx');
    const preview = await jalon(...call, '--preview');
    expect(preview).toMatchObject({ code: 0, err: '' });
    expect(preview.out.split('\n').slice(0, 4)).toEqual([
      'Besoins on the sheet “Besoins”: 1 new, 1 changed, 1 gone, 1 the same.',
      '  + D-4',
      '  ~ D-1: Quantité',
      '  - D-2',
    ]);
    expect((await jalon(...call, '--replace', '-o', inFolder('replaced.xlsx'))).code).toBe(0);
    const { snapshot, input } = await read('replaced.xlsx');
    expect(input.demands.map(({ id, item, quantity }) => [id, item, quantity])).toEqual([
      ['D-1', 'VAN-25', 12.5],
      ['D-3', 'VAN-25', 7],
      ['D-4', 'VAN-40', 4],
    ]);
    // The same table at the same place, and no other has changed.
    const places = ({ tables }: typeof snapshot) => tables.map(({ name, sheet, headerRow, headers }) => [name, sheet, headerRow, headers]);
    expect(places(snapshot)).toEqual(places(before.snapshot));
    expect(input.items).toEqual(before.input.items);
  });

  it('puts an extract beside the planner’s table and has the plan read it', async () => {
    writeFileSync(
      inFolder('besoins.csv'),
      'Commande;Article;Qté;Date livraison;Client\r\nC-1;VAN-25;12,5;03/12/2027;"Durand; Fils"\r\nC-2;VAN-40;4;04/12/2027;\r\n',
    );
    const { code, out, err } = await jalon(
      'import',
      inFolder('besoins.csv'),
      '--table',
      'Besoins',
      '--into',
      inFolder('book.xlsx'),
      '-o',
      inFolder('new.xlsx'),
      '--lang',
      'fr',
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('2 lignes');
    expect(out).toContain('Besoins reste tel quel');
    const { input, snapshot } = await read('new.xlsx');
    expect(input.demands.map(({ id, item, quantity, customer }) => [id, item, quantity, customer])).toEqual([
      ['C-1', 'VAN-25', 12.5, 'Durand; Fils'],
      ['C-2', 'VAN-40', 4, null],
    ]);
    expect(snapshot.sheetNames).toEqual(expect.arrayContaining(['Besoins', 'Besoins (2)']));
    expect((await read('book.xlsx')).input.demands.length).toBeGreaterThan(2);
  });

  it('reads what it exported itself', async () => {
    await jalon('export', inFolder('plan.xlsx'), '--what', 'purchases', '--format', 'xlsx', '-o', inFolder('purchases.xlsx'));
    const { code } = await jalon(
      'import',
      inFolder('purchases.xlsx'),
      '--table',
      'Orders',
      '--into',
      inFolder('book.xlsx'),
      '-o',
      inFolder('back.xlsx'),
    );
    expect(code).toBe(0);
    const { input } = await read('back.xlsx');
    expect(input.orders.length).toBeGreaterThan(1);
    expect(input.orders.every(({ kind, due }) => kind === 'buy' && due !== null)).toBe(true);
  });

  it.each([
    [['--table', 'Orders'], 2, '--into'],
    [['--table', 'Nonsense', '--into', 'book.xlsx', '-o', 'x.xlsx'], 2, 'Nonsense'],
    [['--table', 'Stock', '--into', 'book.xlsx', '-o', 'x.csv'], 2, 'x.csv'],
    [['--table', 'Stock', '--into', 'none.xlsx', '-o', 'x.xlsx'], 3, 'none.xlsx'],
    [['--table', 'Stock', '--into', 'book.xlsx', '-o', 'x.xlsx', '--profile', 'odd'], 2, 'odd'],
    [['--table', 'Routings', '--into', 'book.xlsx', '-o', 'x.xlsx'], 2, 'besoins.csv'],
  ])('refuses %j', async (options, expected, word) => {
    const paths = options.map((option) => (/\.(xlsx|csv)$/.test(option) ? inFolder(option) : option));
    const { code, err } = await jalon('import', inFolder('besoins.csv'), ...paths, '--lang', 'en');
    expect([code, err]).toEqual([expected, expect.stringContaining(word)]);
  });
});

describe('jalon export', () => {
  it('writes the last plan as a French CSV that Excel opens: mark, semicolons, decimal commas, days first', async () => {
    const { code } = await jalon('export', inFolder('plan.xlsx'), '--what', 'schedule', '-o', inFolder('schedule.csv'), '--lang', 'fr');
    expect(code).toBe(0);
    const text = readFileSync(inFolder('schedule.csv'), 'utf8');
    expect(text.startsWith('\ufeffOrdre;Phase;')).toBe(true);
    const [header, ...rows] = parseCsv(text.slice(1), ';');
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    const start = header.indexOf('Début');
    expect(rows.every((row) => /^(\d\d\/\d\d\/\d{4} \d\d:\d\d)?$/.test(row[start]))).toBe(true);
    expect(text).toMatch(/;\d+,5;/);
  });

  it('writes English style when asked, and only what is bought as purchases', async () => {
    await jalon('export', inFolder('plan.xlsx'), '--what', 'purchases', '-o', inFolder('buy.csv'), '--lang', 'en');
    const [header, ...rows] = parseCsv(readFileSync(inFolder('buy.csv'), 'utf8').slice(1), ',');
    expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(['Achat (OA)']));
    expect(rows.every((row) => /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(row[header.indexOf('Échéance')] ?? row[9]))).toBe(true);
  });

  it('takes out what is for one sector, person or supplier', async () => {
    const rowsFor = async (what: string, name: string): Promise<readonly (readonly string[])[]> => {
      await jalon('export', inFolder('plan.xlsx'), '--what', what, '--for', name, '-o', inFolder('for.csv'), '--lang', 'fr');
      return parseCsv(readFileSync(inFolder('for.csv'), 'utf8').slice(1), ';').slice(1);
    };
    expect((await rowsFor('purchases', 'vernay')).every((row) => row.includes('Vernay'))).toBe(true);
    expect((await rowsFor('purchases', 'vernay')).length).toBeGreaterThan(0);
    expect(await rowsFor('schedule', 'nobody')).toEqual([]);
    // Nobody is called in by a skill here, so the plan has no such sheet.
    expect(await rowsFor('people', 'TOUR')).toEqual([]);
    const programme = await rowsFor('programme', 'TOUR');
    expect(programme.every((row) => row[1] === 'TOUR' && /^\d\d\/\d\d\/\d{4}$/.test(row[2]) && /^\d\d:\d\d$/.test(row[3]))).toBe(true);
  });

  it('says when there is no plan, or nothing of that name', async () => {
    expect((await jalon('export', inFolder('book.xlsx'), '--what', 'schedule', '--lang', 'en')).code).toBe(4);
    expect((await jalon('export', inFolder('plan.xlsx'), '--what', 'nothing', '--lang', 'en')).code).toBe(2);
    expect((await jalon('export', inFolder('plan.xlsx'), '--what', 'schedule', '--format', 'pdf', '--lang', 'en')).code).toBe(2);
  });
});

import { planProjects } from '../engine/project/project-plan';
import { computePlan } from '../engine/plan';
import type { JournalEntry } from '../engine/informing/journal';
import { LANGUAGES, type Language } from '../i18n/language';
import { sampleWorkshop } from '../sample/workshop';
import { snapshotFromTables } from '../tables/json-tables';
import { readPlanningInput } from '../tables/read-planning-input';
import { contactFor } from './addressees';
import { budgetSheet } from './budget-sheet';
import { costsSheet } from './costs-sheet';
import { informSheet } from './inform-sheet';
import { INFORM_COLUMNS } from './inform-columns';
import { journalApplies, journalSheet } from './journal-sheet';
import { networkDrawingSheet } from './network-drawing-sheet';
import { networkSheet } from './network-sheet';
import { isDateFormat } from './number-formats';
import { PEOPLE_COLUMNS, PROGRAMME_COLUMNS } from './programme-columns';
import { programmeSheet } from './programme-sheet';
import { quotesSheet } from './quotes-sheet';
import { createSheetContext, type SheetContext, type SheetsRequest } from './sheet-context';
import type { CellContent, SheetSpec, TableSpec } from './sheet-spec';

const run = (number: number, lateDemands: number): JournalEntry => ({
  number,
  kind: 'run',
  at: 66844440 + number * 60,
  name: `n${number}`,
  tables: number > 1 ? ['Demand'] : [],
  text: null,
  run: { rule: 'EDD', iterations: 100, demands: 20, lateDemands, tardinessDays: 3.25, overloads: 1, shortages: 0, changes: 4 },
});

/** The sample workshop, planned by a rule alone, in one language. */
function contextIn(language: Language, changes: Partial<SheetsRequest> = {}): SheetContext {
  const read = readPlanningInput(snapshotFromTables(sampleWorkshop(language)), { language });
  const plan = computePlan(read.input, { iterations: 0, seed: 1, rule: 'EDD' });
  const findings = [...read.findings, ...plan.messages.map(read.locate)];
  return createSheetContext(plan, { input: read.input, findings, language, journal: [run(1, 5), run(2, 3)], ...changes });
}

const contexts = new Map(LANGUAGES.map((language) => [language, contextIn(language)]));
const contextOf = (language: Language): SheetContext => contexts.get(language)!;

const MAKERS = [costsSheet, quotesSheet, budgetSheet, networkSheet, networkDrawingSheet, programmeSheet, informSheet, journalSheet];
const cases = LANGUAGES.flatMap((language) => MAKERS.map((make) => [make.name, language, make] as const));

const valueOf = (content: CellContent): unknown => (content !== null && typeof content === 'object' ? content.value : content);
const column = (table: TableSpec, key: string): CellContent[] => {
  const index = table.columns.findIndex((one) => one.key === key);
  return table.rows.map((row) => row[index]);
};

describe.each(cases)('%s in %s', (_name, language, make) => {
  const sheet: SheetSpec = make(contextOf(language));

  it('has its title, its sentence, at most three figures and its first table where every sheet has them', () => {
    for (const row of [1, 2]) expect(sheet.cells.some((cell) => cell.row === row && cell.column === 1 && cell.content)).toBe(true);
    expect(sheet.cells.filter((cell) => cell.row === 3).length).toBeLessThanOrEqual(3);
    expect([sheet.tables[0].row, sheet.tables[0].column]).toEqual([5, 1]);
    expect(sheet.name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });

  it('shows texts as texts and numbers as numbers, and nothing that no planner could read', () => {
    for (const table of sheet.tables) {
      const headers = table.columns.map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
      table.columns.forEach(({ key, format }, index) => {
        for (const row of table.rows) {
          const value = valueOf(row[index]);
          if (value === null) continue;
          expect([key, typeof value]).toEqual([key, ['text', 'wrapped', 'flag'].includes(format) ? 'string' : 'number']);
          if (typeof value === 'number') expect(String(value).length).toBeLessThan(20);
          if (typeof value === 'string') expect(value).not.toMatch(/NaN|undefined|null|Infinity|\{\w+|\b4[67]\d{3}\.\d/);
          if (isDateFormat(format)) expect(value).toBeGreaterThan(40000);
        }
      });
    }
    for (const { content } of sheet.cells)
      if (typeof content === 'string') expect(content).not.toMatch(/NaN|undefined|Infinity|\{\w+|\d[.,]\d{4}/);
  });

  it('lets nothing stand over anything else', () => {
    const places = sheet.cells.map(({ row, column: at }) => `${row}:${at}`);
    expect(new Set(places).size).toBe(places.length);
    const bodies = sheet.tables.map((table) => [
      table.row,
      table.row + table.rows.length,
      table.column,
      table.column + table.columns.length - 1,
    ]);
    for (const { row, column: at } of sheet.cells) {
      expect(bodies.some(([top, bottom, left, right]) => row >= top && row <= bottom && at >= left && at <= right)).toBe(false);
    }
    const rows = bodies.flatMap(([top, bottom]) => Array.from({ length: bottom - top + 1 }, (_, step) => top + step));
    expect(new Set(rows).size).toBe(rows.length);
  });
});

it('says everything in both languages: no header is the same, save words that are', () => {
  const same = new Set(['Description', 'Article', 'Client', 'Date', 'Journal']);
  MAKERS.forEach((make) => {
    const [english, french] = LANGUAGES.map((language) => make(contextOf(language)));
    expect(english.cells.find(({ row }) => row === 2)?.content).not.toBe(french.cells.find(({ row }) => row === 2)?.content);
    english.tables.forEach((table, at) =>
      table.columns.forEach(({ header }, index) => {
        if (header === french.tables[at].columns[index].header) expect([...same]).toContain(header);
      }),
    );
  });
});

describe('the sheet of costs', () => {
  it('adds up: the parts of each item are its cost, its lines too', () => {
    const [items, lines] = costsSheet(contextOf('fr')).tables;
    const totals = new Map(column(items, 'item').map((item, row) => [item, column(items, 'total')[row] as number]));
    items.rows.forEach((_, row) => {
      const parts = ['material', 'work', 'subcontract', 'tools'].reduce((sum, key) => sum + ((column(items, key)[row] as number) ?? 0), 0);
      expect(parts).toBeCloseTo(column(items, 'total')[row] as number, 1);
    });
    const sums = new Map<CellContent, number>();
    column(lines, 'item').forEach((item, row) => sums.set(item, (sums.get(item) ?? 0) + (column(lines, 'amount')[row] as number)));
    for (const [item, sum] of sums) expect(Math.abs(sum - (totals.get(item) ?? NaN))).toBeLessThan(0.05);
  });
});

describe('the drawn network', () => {
  it('shows every task once, with its dates around its name, what is critical in another look', () => {
    const context = contextOf('en');
    const sheet = networkDrawingSheet(context);
    const [project] = planProjects(context.input, context.plan.now);
    for (const task of project.tasks) {
      const names = sheet.cells.filter(({ content }) => typeof content === 'string' && new RegExp(`^(● )?${task.id} · `).test(content));
      expect(names).toHaveLength(1);
      const [{ row, column: at, style, content }] = names;
      expect([style, String(content).startsWith('●')]).toEqual([task.critical ? 'nodeNameCritical' : 'nodeName', task.critical]);
      const number = (down: number, across: number) =>
        sheet.cells.find((cell) => cell.row === row + down && cell.column === at + across)?.content;
      expect(number(-1, 0)).toBeCloseTo(task.earliestStart, 1);
      expect(number(1, 2)).toBeCloseTo(task.latestFinish, 1);
    }
  });
});

describe('the weekly programme', () => {
  it('begins a page with every sector, and offers a box to tick on every line', () => {
    const sheet = programmeSheet(contextOf('fr'));
    const [table, people] = sheet.tables;
    expect(table.columns.map(({ key }) => key)).toEqual([...PROGRAMME_COLUMNS]);
    expect(people.columns.map(({ key }) => key)).toEqual([...PEOPLE_COLUMNS]);
    const sectors = column(table, 'sector');
    const starts = sectors.flatMap((sector, row) => (row > 0 && sector !== sectors[row - 1] ? [table.row + 1 + row] : []));
    expect(sheet.print.pageBreaks).toEqual([...starts, people.row - 1]);
    expect(new Set(column(table, 'done'))).toEqual(new Set(['☐']));
    expect(starts.length).toBeGreaterThan(0);
  });
});

describe('the sheet of whom to inform', () => {
  it('finds the person of the service, and the supplier with his own words', () => {
    const sheet = informSheet(contextOf('fr'));
    const [table] = sheet.tables;
    const cell = (key: (typeof INFORM_COLUMNS)[number], row: number): CellContent => table.rows[row][INFORM_COLUMNS.indexOf(key)];
    const kessler = table.rows.findIndex((_, row) => String(cell('name', row)).includes('Moteurs Kessler'));
    expect(cell('service', kessler)).toBe('Achats');
    expect(cell('name', kessler)).toBe('N. Roche → Moteurs Kessler');
    expect(cell('address', kessler)).toBe('orders@kessler.example');
    expect(String(cell('theirs', kessler))).toMatch(/^[A-Z].*\b(is|must|should)\b/);
    expect(new Set(column(table, 'key')).size).toBe(table.rows.length);
  });

  it('keeps what somebody has acknowledged', () => {
    const [table] = informSheet(contextOf('en')).tables;
    const key = String(column(table, 'key')[0]);
    const acknowledged = new Map([[key, { by: 'N. Roche', on: 46357 }]]);
    const [again] = informSheet({ ...contextOf('en'), acknowledged }).tables;
    expect([column(again, 'by')[0], column(again, 'on')[0]]).toEqual(['N. Roche', 46357]);
    expect(column(again, 'by').filter((one) => one !== null)).toHaveLength(1);
  });

  it('looks for the skill that a message names, and for the role where no service is given', () => {
    const contact = (name: string, service: string | null, role: string | null, skill: string | null = null) => ({
      name,
      service,
      role,
      skill,
      email: 'x',
    });
    const two = [contact('A', 'Atelier', null), contact('B', 'Atelier', null, 'Fraisage')];
    expect(contactFor('workshop', two, 'fraisage')?.name).toBe('B');
    expect(contactFor('workshop', two, 'Tournage')?.name).toBe('A');
    expect(contactFor('purchasing', [contact('C', null, 'Acheteuse')], null)?.name).toBe('C');
    expect(contactFor('sales', two, null)).toBeNull();
  });
});

describe('the sheet of the journal', () => {
  it('shows the newest first, with what changed since the run before', () => {
    const [table] = journalSheet(contextOf('en')).tables;
    expect(column(table, 'number')).toEqual([2, 1]);
    expect(column(table, 'lateChange')).toEqual([-2, null]);
    expect(journalApplies(contextIn('en', { journal: [] }))).toBe(false);
  });
});

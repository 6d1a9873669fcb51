import type { Finding } from '../engine/model/finding';
import type { LoadCell, Plan, PlanChange } from '../engine/model/plan';
import { SAFETY_STOCK_PEG } from '../engine/model/plan';
import type { Language } from '../i18n/language';
import type { LocatedFinding } from '../tables/read-input';
import { createSheets } from './create-sheets';
import { splitMessage } from './messages-sheet';
import { PLANNED_ORDER_COLUMNS, PLANNED_ORDERS_TABLE } from './planned-orders-sheet';
import { SCHEDULE_COLUMNS, SCHEDULE_TABLE } from './schedule-sheet';
import type { CellContent, SheetId, SheetSpec, TableSpec } from './sheet-spec';
import { at, operation, PARETOS, REASON, workshopInput, workshopPlan } from './testing/workshop-plan';
import { whomToInform } from './whom-to-inform';

function sheet(id: SheetId, changes: Partial<Plan> = {}, language: Language = 'fr', findings: readonly LocatedFinding[] = []): SheetSpec {
  const sheets = createSheets(workshopPlan(changes), { input: workshopInput(), findings, language });
  return sheets.find((one) => one.id === id)!;
}

function column(table: TableSpec, key: string): CellContent[] {
  const index = table.columns.findIndex((one) => one.key === key);
  return table.rows.map((row) => row[index]);
}

const texts = (spec: SheetSpec): string[] => spec.cells.map((cell) => cell.content).filter((content) => typeof content === 'string');

describe('the dashboard', () => {
  it('answers first with late demands, worst overload and first shortage', () => {
    const figures = sheet('dashboard').cells.filter((cell) => cell.row === 3);
    expect(figures.map((cell) => cell.content)).toEqual([
      '2 besoins sur 9 en retard, 8,0 j pondérés',
      'RECT en surcharge, S48 · 23/11 : 125\u00a0%',
      'Première rupture : CARTER le 11/01/2027',
    ]);
    expect(figures.map((cell) => cell.style)).toEqual(['figureBad', 'figureBad', 'figureBad']);
  });

  it('is good when nothing is late, overloaded or short', () => {
    const kpis = { ...workshopPlan().kpis, lateDemands: 0, serviceRate: 1 };
    const load = workshopPlan().load.map((cell): LoadCell => ({ ...cell, infiniteMinutes: 0 }));
    const figures = sheet('dashboard', { kpis, load, stockProjection: [] }).cells.filter((cell) => cell.row === 3);
    expect(figures.map((cell) => cell.style)).toEqual(['figureGood', 'figureGood', 'figureGood']);
  });

  it('says in the title of its chart what the indicator beside it says, never that no resource is full when one is overloaded', () => {
    const title = (load: LoadCell[], language: Language = 'fr') => sheet('dashboard', { load }, language).charts[0].title;
    const idle = workshopPlan().load.map((cell): LoadCell => ({ ...cell, loadMinutes: cell.loadMinutes / 10, infiniteMinutes: 0 }));
    expect(title(idle)).toMatch(/^Aucun poste n’est saturé sur tout le plan/);
    const [least] = [...idle].reverse();
    const overload = idle.map((cell): LoadCell => ({ ...cell, infiniteMinutes: cell === least ? cell.capacityMinutes * 2 + 60 : 0 }));
    expect(title(overload)).toContain(`${least.resource} en surcharge`);
    expect(title(overload, 'en')).toContain(`${least.resource} overloaded in`);
  });

  it('counts as short what falls below zero and what the messages say that work waits for, each item once', () => {
    const needed = at('2026-11-30T06:00');
    const shortage = (key: string): Finding => ({
      code: 'plan.shortage',
      severity: 'warning',
      key,
      parameters: { needed: { at: needed } },
    });
    const changes = { messages: [shortage('PIGNON'), shortage('CARTER')] };
    const lines = sheet('dashboard', changes).cells.filter((cell) => cell.row === 8 && (cell.column === 2 || cell.column === 3));
    expect(lines.map((cell) => cell.content)).toEqual([2, '▲ Mauvais']);
    expect(texts(sheet('dashboard', changes))).toContain('Première rupture : PIGNON le 30/11/2026');
    expect(column(sheet('stock', changes).tables[0], 'state')).toEqual(['▼ Rupture', '▼ Rupture', 'Couvert']);
    expect(texts(sheet('stock', changes))).toContain('2 articles en rupture');
  });

  it('leaves a demand beyond the horizon out of what is late, and says how many there are', () => {
    const { demands, kpis } = workshopPlan();
    const beyond = { ...demands[0], id: 'CMD-999', due: at('2064-04-09T14:00'), available: null, lateMinutes: 0, reasons: [] };
    const spec = sheet('dashboard', { demands: [...demands, beyond], kpis });
    expect(column(spec.tables[0], 'demand')).not.toContain('CMD-999');
    expect(texts(spec)).toContain('2 besoins sur 9 en retard, 8,0 j pondérés ; 1 au-delà de l’horizon');
  });

  it('is to be watched, not bad, when what is late was so before the plan began, or when an overload can be made ahead', () => {
    const [base] = workshopPlan().demands;
    const verdicts = (changes: Partial<Plan>) =>
      sheet('dashboard', changes)
        .cells.filter((cell) => cell.row > 5 && cell.column === 3)
        .map((cell) => cell.content);
    const kpis = { ...workshopPlan().kpis, lateDemands: 1, serviceRate: 0.9 };
    const late = (due: string) => [{ ...base, due: at(due), lateMinutes: 600 }];
    expect(verdicts({ kpis, demands: late('2026-11-20T12:00') })[0]).toBe('● À surveiller');
    expect(verdicts({ kpis, demands: late('2026-11-25T12:00') })[0]).toBe('▲ Mauvais');
    const shifted = workshopPlan().load.map((cell, index): LoadCell => ({ ...cell, infiniteMinutes: index % 10 === 3 ? 3000 : 0 }));
    expect(verdicts({ load: shifted })[1]).toBe('● À surveiller');
    const atOnce = workshopPlan().load.map((cell, index): LoadCell => ({ ...cell, infiniteMinutes: index % 10 === 0 ? 3000 : 0 }));
    expect(verdicts({ load: atOnce })[1]).toBe('▲ Mauvais');
  });

  it('lists the ten latest demands, what is never available first, with why and what would help', () => {
    const [table] = sheet('dashboard').tables;
    expect(column(table, 'demand')).toEqual(['CMD-105', 'CMD-106']);
    expect(column(table, 'why')[1]).toBe('OF-41207 ph. 30 attend le poste RECT, pris par OF-41213 ph. 20 jusqu’au 24/11 14:00.');
    expect(column(table, 'help')[1]).toBe('Ouvrir des heures sur RECT, passer OF-41213 ph. 20 après, ou prendre un autre poste.');
    const base = workshopPlan().demands[6];
    const many = Array.from({ length: 30 }, (_, index) => ({ ...base, id: `C${index}`, lateMinutes: ((index * 7) % 30) * 60 }));
    const late = column(sheet('dashboard', { demands: many }).tables[0], 'late') as number[];
    expect(late).toHaveLength(10);
    expect(late).toEqual([...late].sort((one, other) => other - one));
    expect(Math.max(...late)).toBeCloseTo((29 * 60) / 1440, 3);
  });

  it('links to every other sheet by its tab', () => {
    for (const language of ['en', 'fr'] as const) {
      const sheets = createSheets(workshopPlan(), { input: workshopInput(), findings: [], language });
      const links = sheets[0].cells.flatMap((cell) => (cell.link === undefined ? [] : [cell.link]));
      for (const other of sheets.slice(1)) expect(links).toContain(`'${other.name}'!A1`);
      for (const link of links) expect(sheets.map((one) => `'${one.name}'!A1`)).toContain(link);
    }
  });
});

describe('the tables that the last plan is read back from', () => {
  it('keep their names and their columns in order', () => {
    const [schedule] = sheet('schedule').tables;
    const [orders] = sheet('planned-orders').tables;
    expect([schedule.name, orders.name]).toEqual([SCHEDULE_TABLE, PLANNED_ORDERS_TABLE]);
    expect(schedule.columns.map((one) => one.key)).toEqual([...SCHEDULE_COLUMNS]);
    expect(orders.columns.map((one) => one.key)).toEqual([...PLANNED_ORDER_COLUMNS]);
  });

  it('hold the plan’s own dates, to the minute', () => {
    const start = at('2026-11-23T07:13');
    const [table] = sheet('schedule', { operations: [operation({ order: 'OF-1', operation: 10, start, finish: start + 101 })] }).tables;
    const minutes = ['start', 'finish'].map((key) => Math.round((column(table, key)[0] as number) * 1440));
    expect(minutes).toEqual([start, start + 101]);
  });
});

describe('the planned orders', () => {
  it('stand by release date, those still to be released before the others', () => {
    const [table] = sheet('planned-orders').tables;
    const status = column(table, 'status') as string[];
    const start = column(table, 'start') as number[];
    const firstReleased = status.indexOf('Lancé');
    expect(status.slice(firstReleased).every((one) => one === 'Lancé')).toBe(true);
    const toLaunch = start.slice(0, firstReleased);
    expect(toLaunch).toEqual([...toLaunch].sort((one, other) => one - other));
  });

  it('say what each one serves, and how much', () => {
    const [order] = workshopPlan().orders;
    const pegs = [
      { demand: 'CMD-1', quantity: 12.5 },
      { demand: SAFETY_STOCK_PEG, quantity: 3 },
    ];
    expect(column(sheet('planned-orders', { orders: [{ ...order, pegs }] }).tables[0], 'serves')).toEqual([
      'CMD-1 (12,5), stock de sécurité (3)',
    ]);
  });
});

describe('the load', () => {
  it('shows the most overloaded resource first and says in how many periods', () => {
    const { charts, tables } = sheet('load');
    expect(column(tables[0], 'resource')[0]).toBe('RECT');
    expect(charts[0].title).toBe('RECT dépasse sa capacité 3 semaines sur 10');
    expect(sheet('load', {}, 'en').charts[0].title).toBe('RECT exceeds its capacity in 3 weeks of 10');
    expect(charts[1].title).toBe('FRAIS : au plus 75\u00a0% de sa capacité, S48 · 23/11');
  });

  it('charts each resource from its own rows', () => {
    const { charts, tables } = sheet('load');
    for (const chart of charts) {
      const { firstRow, lastRow } = chart.categories;
      const resources = column(tables[0], 'resource').slice(firstRow - tables[0].row - 1, lastRow - tables[0].row);
      expect(new Set(resources)).toEqual(new Set([chart.key.replace('load-', '')]));
      expect(resources).toHaveLength(10);
    }
  });

  it('never counts a resource without a limit as overloaded, and puts it last', () => {
    const input = workshopInput();
    const resources = input.resources.map((one) => (one.resource === 'RECT' ? { ...one, finite: false } : one));
    const sheets = createSheets(workshopPlan(), { input: { ...input, resources }, findings: [], language: 'fr' });
    const { tables } = sheets.find((one) => one.id === 'load')!;
    expect(column(tables[0], 'resource').at(-1)).toBe('RECT');
    expect(new Set(column(tables[0], 'state').slice(-10))).toEqual(new Set(['– Sans limite']));
    expect(column(sheets[0].tables[1], 'resource')).toEqual(['FRAIS', 'TOUR']);
  });

  it('gives people no rate at latest dates, since nobody is chosen yet, and puts them behind the machines', () => {
    const input = workshopInput();
    const resources = input.resources.map((one) => (one.resource === 'FRAIS' ? { ...one, kind: 'person' as const } : one));
    const load = workshopPlan().load.map((cell): LoadCell => ({
      ...cell,
      infiniteMinutes: cell.resource === 'FRAIS' ? 0 : cell.infiniteMinutes,
    }));
    const sheets = createSheets(workshopPlan({ load }), { input: { ...input, resources }, findings: [], language: 'fr' });
    const { tables, charts } = sheets.find((one) => one.id === 'load')!;
    const rows = column(tables[0], 'resource').map((name, index) => [name, column(tables[0], 'needRate')[index]]);
    expect(rows.at(-1)).toEqual(['FRAIS', null]);
    expect(rows.filter(([name, rate]) => name !== 'FRAIS' && rate === null)).toEqual([]);
    expect(charts.find((chart) => chart.key === 'load-FRAIS')!.series.map((series) => series.name)).not.toContain('Charge au plus tard');
    expect(column(sheets[0].tables[1], 'resource')).not.toContain('FRAIS');
  });

  it('begins its axis of hours at nothing', () => {
    for (const id of ['load', 'pareto', 'dashboard'] as const) {
      for (const chart of sheet(id).charts) expect([id, chart.valueMinimum]).toEqual([id, 0]);
    }
  });

  it('marks an overload by a word and a sign, and has no rate where there is no capacity', () => {
    const [table] = sheet('load').tables;
    expect(column(table, 'state').slice(0, 3)).toEqual(['▲ Surcharge', '▲ Surcharge', '▲ Surcharge']);
    expect(column(table, 'state')[5]).toBe('– Fermé');
    const closed = workshopPlan().load.map((cell): LoadCell => ({ ...cell, capacityMinutes: 0 }));
    expect(new Set(column(sheet('load', { load: closed }).tables[0], 'needRate').slice(0, 3))).toEqual(new Set([null]));
  });
});

describe('the stock projection', () => {
  it('puts what runs short first, with its date and coverage', () => {
    const [table] = sheet('stock').tables;
    expect(column(table, 'item')).toEqual(['CARTER', 'PIGNON', 'ARBRE']);
    expect(column(table, 'state')).toEqual(['▼ Rupture', '▽ Sous sécurité', 'Couvert']);
    expect(column(table, 'firstShortage')[0]).toBe(at('2027-01-11T00:00') / 1440);
    expect(column(table, 'coverage')).toEqual([48.8, null, null]);
  });
});

describe('the net requirements', () => {
  it('give each item its six rows and leave out what does not move', () => {
    const spec = sheet('net-requirements');
    expect(new Set(column(spec.tables[0], 'item'))).toEqual(new Set(['ARBRE', 'PIGNON']));
    expect(column(spec.tables[0], 'row').slice(0, 6)).toEqual([
      'Besoin brut',
      'Réception attendue',
      'Stock projeté',
      'Besoin net',
      'Ordre proposé (fin)',
      'Ordre proposé (début)',
    ]);
    expect(texts(spec)).toContain('1 sans mouvement, non montré');
    expect(spec.tables[0].groupStarts).toEqual([6]);
  });
});

describe('quantities', () => {
  it('have the decimals of their own item, row by row', () => {
    const rows = workshopPlan().netRequirements.map((row) => (row.item === 'PIGNON' ? { ...row, item: 'HUILE' } : row));
    const [table] = sheet('net-requirements', { netRequirements: rows }).tables;
    const { formatByRow } = table.columns[4];
    const items = column(table, 'item');
    expect(formatByRow).toEqual(items.map((item) => (item === 'HUILE' ? 'quantity2' : 'quantity0')));
    expect(sheet('net-requirements').tables[0].columns[4]).toMatchObject({ format: 'quantity0' });
    expect(sheet('net-requirements').tables[0].columns[4].formatByRow).toBeUndefined();
  });
});

describe('the Pareto', () => {
  it('is sorted, largest first, whatever the order it was given in', () => {
    const shuffled = PARETOS.map((pareto) => ({ ...pareto, rows: [...pareto.rows].reverse() }));
    for (const table of sheet('pareto', { deviations: shuffled }).tables.slice(0, 2)) {
      const values = column(table, 'value') as number[];
      expect(values).toEqual([...values].sort((one, other) => other - one));
    }
  });

  it('says how many causes make how much, and which is first', () => {
    expect(sheet('pareto').charts.map((chart) => chart.title)).toEqual([
      'Les retards viennent d’abord de : Poste pris : RECT (80\u00a0%)',
      '2 causes sur 3 font 88\u00a0% des arrêts ; d’abord : Panne broche',
    ]);
  });

  it('has a cumulative line to 100 % and an 80 % line on the second axis, and no chart of nothing', () => {
    const { charts } = sheet('pareto');
    for (const chart of charts) {
      expect(chart.secondaryMaximum).toBe(1);
      expect(chart.series.map((series) => [series.kind, series.axis])).toEqual([
        ['column', 'primary'],
        ['line', 'secondary'],
        ['line', 'secondary'],
      ]);
    }
    expect(charts).toHaveLength(2);
    expect(texts(sheet('pareto'))).toContain('Aucun rebut n’a été relevé');
  });
});

describe('the changes', () => {
  const moved: PlanChange = {
    kind: 'moved',
    order: 'OF-1',
    operation: 10,
    item: 'ARBRE',
    before: { start: at('2026-11-24T06:00'), finish: at('2026-11-24T14:00'), resource: 'RECT', quantity: 20 },
    after: { start: at('2026-11-23T06:00'), finish: at('2026-11-24T15:30'), resource: 'RECT', quantity: 20 },
  };
  const sentence = (changes: Plan['changes']) => sheet('changes', { changes }).cells.find((cell) => cell.row === 2)?.content;

  it('say that it is the first plan, or that nothing changed', () => {
    expect(sentence({ compared: false, rows: [] })).toMatch(/^Premier plan/);
    expect(sentence({ compared: true, rows: [] })).toMatch(/^Rien n’a changé/);
    expect(sentence({ compared: true, rows: [moved] })).toMatch(/1 changement sur 1 ordre depuis/);
  });

  it('give from, to and by how many hours', () => {
    const [table] = sheet('changes', { changes: { compared: true, rows: [moved] } }).tables;
    expect([column(table, 'startMoved')[0], column(table, 'finishMoved')[0], column(table, 'change')[0]]).toEqual([-24, 1.5, '◀ Avancé']);
  });
});

describe('the messages', () => {
  const finding = (code: string, severity: Finding['severity'], more: Partial<LocatedFinding> = {}): LocatedFinding => ({
    code,
    severity,
    parameters: {},
    ...more,
  });

  it('stand by severity and appear once, even when the plan’s own are among those located', () => {
    const planned = finding('plan.overload', 'warning', { key: 'RECT' });
    const spec = sheet('messages', { messages: [planned] }, 'fr', [
      finding('table.filtered', 'info'),
      { ...planned, sheet: 'Postes', cell: 'A4' },
      finding('item.unknown', 'error'),
    ]);
    expect(column(spec.tables[0], 'severity')).toEqual(['✖ Erreur', '▲ Attention', '● À savoir']);
    expect(column(spec.tables[0], 'inform')[1]).toBe('Atelier');
  });

  it('gather information of one kind about one item in a row with its count, and never a warning or an error', () => {
    const about = (code: string, severity: Finding['severity'], key: string, item: string) =>
      finding(code, severity, { key, parameters: { item } });
    const messages = ['1', '2', '3', '4', '5', '6'].flatMap((number) => [
      about('netting.release', 'info', `ARBRE/${number}`, 'ARBRE'),
      about('netting.release-overdue', 'warning', `ARBRE/${number}`, 'ARBRE'),
    ]);
    const [table] = sheet('messages', { messages: [...messages, about('netting.release', 'info', 'CARTER/1', 'CARTER')] }).tables;
    expect(column(table, 'about')).toEqual([...[1, 2, 3, 4, 5, 6].map((number) => `ARBRE/${number}`), 'ARBRE/1 + 5', 'CARTER/1']);
    expect(column(table, 'message')[6]).toMatch(/De même pour 5 autres : ARBRE\/2, ARBRE\/3, ARBRE\/4, ARBRE\/5…$/);
  });

  it('link to the planner’s cell, whatever the name of his sheet', () => {
    const spec = sheet('messages', {}, 'fr', [finding('item.unknown', 'error', { sheet: 'Suivi d"OF\'s', cell: 'E6' })]);
    expect(column(spec.tables[0], 'place')[0]).toEqual({
      formula: `HYPERLINK("#'Suivi d""OF''s'!E6","Suivi d""OF's!E6")`,
      value: `Suivi d"OF's!E6`,
    });
  });

  it('tell what to do apart, from the last sentence', () => {
    expect(splitMessage('OF-1 finira le 04/12. 3,5 h trop tard. Avancer OF-2.')).toEqual({
      what: 'OF-1 finira le 04/12. 3,5 h trop tard.',
      advice: 'Avancer OF-2.',
    });
    expect(splitMessage('Rien à faire')).toEqual({ what: 'Rien à faire', advice: null });
  });

  it('go to who can act: purchases to purchasing, manufacturing to the workshop, demands to sales, data of items to methods', () => {
    const kind = (order: string) => (order === 'OA-1' ? 'buy' : order === 'OF-1' ? 'make' : undefined);
    const role = (code: string, more: Partial<Finding> = {}) => whomToInform(finding(code, 'warning', more), kind);
    expect(role('netting.expedite', { key: 'OA-1' })).toBe('purchasing');
    expect(role('netting.expedite', { key: 'OF-1' })).toBe('workshop');
    expect(role('late.machine', { key: 'CMD-1' })).toBe('sales');
    expect(role('bom.cycle')).toBe('methods');
    expect(role('table.cell-missing', { table: 'Routings' })).toBe('methods');
    expect(role('table.none-usable')).toBe('planning');
  });
});

describe('the schedule', () => {
  it('tells the cause of a late order in the reader’s language', () => {
    const operations = [operation({ order: 'OF-41207', operation: 30, lateMinutes: 2880, reason: REASON })];
    expect(column(sheet('schedule', { operations }, 'en').tables[0], 'cause')[0]).toBe(
      'OF-41207 op. 30 waits for RECT, taken by OF-41213 op. 20 until 24 Nov 14:00',
    );
    expect(column(sheet('schedule', { operations }).tables[0], 'state')).toEqual(['Retard']);
  });
});

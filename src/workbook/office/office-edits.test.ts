import { loadOffice } from '../../../excel-host/doors/load-office';
import { ExcelHost } from '../../../excel-host/excel-host';
import type { FaultKind } from '../../../excel-host/faults';
import type { RequestBody } from '../../../excel-host/protocol/messages';
import { createOfficeWorkbook } from './create-office-workbook';
import type { PlannerChange, TableEdit } from './live-workbook';
import { workbookState } from './workbook-state';

/** A planner's table of adjustments: a formula column, a text column, dates, a remark two rows below and another table beside it. */
async function plannersTable(options: ConstructorParameters<typeof ExcelHost>[0] = {}): Promise<ExcelHost> {
  const host = new ExcelHost(options);
  loadOffice(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Réglages');
    sheet.getRange('B3:F5').formulas = [
      ['Nature', 'Sujet', 'Quantité', 'Coût', 'Du'],
      ['Heures', 'R1', 2, '=[@Quantité]*30', 46350],
      ['Équipe', 'R2', 1, '=[@Quantité]*30', 46351],
    ];
    sheet.getRange('C4:C5').numberFormat = [['@'], ['@']];
    sheet.getRange('F4:F5').numberFormat = [['dd/mm/yyyy'], ['dd/mm/yyyy']];
    sheet.getRange('B4:F5').format.fill.color = '#F2F2F2';
    sheet.tables.add('B3:F5', true).name = 'Ajustements';
    sheet.getRange('B8').values = [['Ma remarque']];
    sheet.getRange('H3:H5').values = [['Code'], ['A'], ['B']];
    sheet.tables.add('H3:H5', true).name = 'Codes';
    await context.sync();
  });
  await host.settled();
  return host;
}

const row = (host: ExcelHost, address: string): unknown => host.workbook.Worksheets.GetItem('Réglages').GetRange(address).Formulas?.[0];
const shown = (host: ExcelHost, address: string): unknown => host.workbook.Worksheets.GetItem('Réglages').GetRange(address).Text?.[0];
const state = (host: ExcelHost): string => JSON.stringify(workbookState(host));

const ROW = { Nature: 'Heures', Sujet: '0012', Quantité: 4, Du: 46352 };
const APPEND: TableEdit = { kind: 'append', table: 'Ajustements', rows: [ROW] };

describe('rows that are added to a planner’s table', () => {
  it('come behind its last row, with the look and the formulas of the row above; what stands below goes down', async () => {
    const host = await plannersTable();
    await createOfficeWorkbook().editTables([APPEND]);
    await host.settled();
    expect(row(host, 'B6:F6')).toEqual(['Heures', '0012', 4, '=[@Quantité]*30', 46352]);
    expect(shown(host, 'C6:F6')).toEqual(['0012', '4', '120', '26/11/2026']);
    const sheet = host.workbook.Worksheets.GetItem('Réglages');
    expect(sheet.GetRange('D6').Format.Fill.Color).toBe('#F2F2F2');
    expect(host.workbook.Tables.GetItem('Ajustements').GetRange().Address).toMatch(/B3:F6$/);
    expect([row(host, 'B9'), row(host, 'H5')]).toEqual([['Ma remarque'], ['B']]);
  });

  it('use up blank rows at the end of the table first', async () => {
    const host = await plannersTable();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Réglages');
      sheet.getRange('B5:D5').clear('Contents');
      sheet.getRange('F5').clear('Contents');
      await context.sync();
    });
    const undo = await createOfficeWorkbook().editTables([APPEND]);
    await host.settled();
    expect(row(host, 'B5:F5')).toEqual(['Heures', '0012', 4, '=[@Quantité]*30', 46352]);
    expect(host.workbook.Tables.GetItem('Ajustements').GetRange().Address).toMatch(/B3:F5$/);
    expect(undo).toEqual([{ kind: 'take-back', table: 'Ajustements', rows: [ROW] }]);
  });

  it('are taken back whole, and come again when that is taken back', async () => {
    const host = await plannersTable();
    const before = state(host);
    const workbook = createOfficeWorkbook();
    const undo = await workbook.editTables([{ ...APPEND, rows: [ROW, { ...ROW, Nature: 'Équipe', Sujet: 'R9' }] }]);
    await host.settled();
    const after = state(host);
    const redo = await workbook.editTables(undo);
    await host.settled();
    expect(state(host)).toBe(before);
    await workbook.editTables(redo);
    await host.settled();
    expect(state(host)).toBe(after);
  });

  it('leave one emptied row when all are taken back', async () => {
    const host = await plannersTable();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Leer');
      sheet.getRange('A1:B2').values = [
        ['Nature', 'Sujet'],
        ['', ''],
      ];
      sheet.tables.add('A1:B2', true).name = 'Leer';
      await context.sync();
    });
    await host.settled();
    const before = state(host);
    const rows = [
      { Nature: 'a', Sujet: 'b' },
      { Nature: 'c', Sujet: 'd' },
    ];
    const undo = await createOfficeWorkbook().editTables([{ kind: 'append', table: 'Leer', rows }]);
    expect(host.workbook.Tables.GetItem('Leer').GetRange().Address).toMatch(/A1:B3$/);
    await createOfficeWorkbook().editTables(undo);
    await host.settled();
    expect(state(host)).toBe(before);
  });

  it('are not taken back when the planner has changed them since', async () => {
    const host = await plannersTable();
    const undo = await createOfficeWorkbook().editTables([APPEND]);
    host.workbook.enterCell(host.workbook.Worksheets.GetItem('Réglages'), 5, 3, '7');
    await host.settled();
    const before = state(host);
    await expect(createOfficeWorkbook().editTables(undo)).rejects.toMatchObject({ code: 'rows-changed', subject: 'Ajustements' });
    expect(state(host)).toBe(before);
  });

  it('stand above the totals, and below what a filter hides: the filter stays', async () => {
    const host = await plannersTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Ajustements');
      table.showTotals = true;
      table.columns.getItem('Nature').filter.applyValuesFilter(['Équipe']);
      await context.sync();
    });
    await host.settled();
    const before = state(host);
    const undo = await createOfficeWorkbook().editTables([APPEND]);
    await host.settled();
    const table = host.workbook.Tables.GetItem('Ajustements');
    expect([row(host, 'B6:C6'), row(host, 'B7'), table.AutoFilter.IsDataFiltered]).toEqual([['Heures', '0012'], ['Total'], true]);
    expect(row(host, 'B4:C5')).toEqual(['Heures', 'R1']);
    await createOfficeWorkbook().editTables(undo);
    await host.settled();
    expect(state(host)).toBe(before);
  });

  it('show dates as dates in a column without a format, as the workbook counts them', async () => {
    // 1904-01-01 is day 1462 of the system of 1900 (Microsoft: differences between the 1900 and the 1904 date system).
    const host = await plannersTable({ dateSystem: '1904' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Réglages').getRange('F4:F5').numberFormat = [['General'], ['General']];
      await context.sync();
    });
    const edit: TableEdit = { ...APPEND, rows: [{ ...ROW, Du: 46350 - 1462 }], formats: { Du: 'dd/mm/yyyy' } };
    await createOfficeWorkbook().editTables([edit]);
    await host.settled();
    expect(shown(host, 'F6')).toEqual(['24/11/2026']);
  });

  it('come behind the last of many rows, however far up it is', async () => {
    const host = await plannersTable();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Lang');
      sheet.getRange('A1:A300').values = Array.from({ length: 300 }, (_, i) => [i === 0 ? 'Code' : i <= 9 ? `C${i}` : '']);
      sheet.tables.add('A1:A300', true).name = 'Lang';
      await context.sync();
    });
    await createOfficeWorkbook().editTables([{ kind: 'append', table: 'Lang', rows: [{ Code: 'neu' }] }]);
    expect(host.workbook.Worksheets.GetItem('Lang').GetRange('A11').Values).toEqual([['neu']]);
  });
});

describe('a cell that is changed', () => {
  const change = (values: Record<string, string | number>, at = 4): TableEdit => ({
    kind: 'change',
    table: 'Ajustements',
    row: at,
    values,
  });

  it('holds the new value, and the old one when it is taken back', async () => {
    const host = await plannersTable();
    const before = state(host);
    const undo = await createOfficeWorkbook().editTables([change({ Sujet: 'R7', Quantité: 3 })]);
    await host.settled();
    expect(row(host, 'B4:F4')).toEqual(['Heures', 'R7', 3, '=[@Quantité]*30', 46350]);
    await createOfficeWorkbook().editTables(undo);
    await host.settled();
    expect(state(host)).toBe(before);
  });

  it.each([
    ['a header that is gone', change({ Actif: 'non' }), 'column-gone', 'Actif'],
    ['a formula', change({ Coût: 12 }), 'formula-cell', 'Coût'],
    ['a row that is not there', change({ Sujet: 'R7' }, 44), 'rows-changed', 'Ajustements'],
    ['a table that is gone', { ...change({ Sujet: 'R7' }), table: 'Aléas' }, 'table-gone', 'Aléas'],
  ])('is refused for %s, and nothing is written', async (_, edit, code, subject) => {
    const host = await plannersTable();
    const before = state(host);
    await expect(createOfficeWorkbook().editTables([APPEND, edit])).rejects.toMatchObject({ code, subject });
    await host.settled();
    expect(state(host)).toBe(before);
  });

  it('is refused on a protected sheet, which is named', async () => {
    await plannersTable();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Réglages').protection.protect();
      await context.sync();
    });
    await expect(createOfficeWorkbook().editTables([APPEND])).rejects.toMatchObject({ code: 'protected-sheet', subject: 'Réglages' });
  });
});

it('edits tables in 3 round trips, and tells no change of the planner', async () => {
  const host = await plannersTable();
  const workbook = createOfficeWorkbook();
  const changes: PlannerChange[] = [];
  await workbook.onPlannerChange((change) => changes.push(change));
  let trips = 0;
  const answer = host.answer.bind(host);
  host.answer = (request, flags) => {
    const { Actions } = (typeof request === 'string' ? JSON.parse(request) : request) as RequestBody;
    // Office.js sends a request after each batch that only releases what it held, and does not wait for it.
    if (!Actions.some(({ Name }) => Name === '_RemoveReference')) trips++;
    return answer(request, flags);
  };
  await workbook.editTables([APPEND, { kind: 'change', table: 'Ajustements', row: 4, values: { Quantité: 3 } }]);
  expect(trips).toBe(3);
  await host.settled();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(changes).toEqual([]);
});

const TWO: TableEdit[] = [
  { kind: 'append', table: 'Ajustements', rows: [ROW, { ...ROW, Sujet: 'R9' }] },
  { kind: 'append', table: 'Codes', rows: [{ Code: 'C' }] },
  { kind: 'change', table: 'Ajustements', row: 4, values: { Sujet: 'R7', Quantité: 3 } },
];

describe.each<FaultKind>(['action', 'request', 'answer'])('whatever %s fails', (kind) => {
  /** Makes each action, or request, fail once; tells where something was left half. What was put back is the workbook of the next attempt. */
  async function walk(job: readonly TableEdit[] | 'undo'): Promise<string[]> {
    const wrong: string[] = [];
    let host: ExcelHost | null = null;
    let before = '';
    let edits = TWO;
    for (let n = 1; wrong.length < 3; n += kind === 'action' ? 1 : 4) {
      if (host === null) {
        host = await plannersTable();
        if (job === 'undo') edits = [...(await createOfficeWorkbook().editTables(TWO))];
        await host.settled();
        before = state(host);
      }
      host.faults.failAt(n, 'GeneralException', kind);
      const failed = await createOfficeWorkbook()
        .editTables(edits)
        .then(
          () => '',
          (error: unknown) => String(error),
        );
      const { happened } = host.faults;
      await host.settled();
      host.faults.clear();
      const isAsBefore = state(host) === before;
      if (failed !== '' && !isAsBefore) wrong.push(`${n}: ${failed}`);
      if (failed === '' && isAsBefore) wrong.push(`${n}: said to be written`);
      if (!isAsBefore) host = null;
      if (!happened) break;
    }
    return wrong;
  }

  it('leaves the tables as they were, or edited whole', async () => {
    expect(await walk(TWO)).toEqual([]);
  }, 120_000);

  it('leaves the tables edited, or as they were before', async () => {
    expect(await walk('undo')).toEqual([]);
  }, 120_000);
});

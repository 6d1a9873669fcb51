import fs from 'node:fs';
import path from 'node:path';
import type { LocatedFinding, ReadInput } from './read-input';
import { readPlanningInput } from './read-planning-input';
import { snapshotFromTables } from './json-tables';
import type { JsonTables } from './json-tables';
import { formatFinding } from '../i18n/format-finding';
import { openXlsx } from '../workbook/xlsx/xlsx-workbook';

const folder = path.join(process.cwd(), '..', 'shared', 'workbooks');
const there = fs.existsSync(folder);
if (!there) console.warn(`skipped: the planners' workbooks are not at ${folder}`);

interface Fault {
  readonly table: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly header: string | null;
  readonly cell: string | null;
  readonly wrong: string;
  readonly finding_expected?: boolean;
}

const json = (name: string): JsonTables => JSON.parse(fs.readFileSync(path.join(folder, `${name}.tables.json`), 'utf8')) as JsonTables;
const known = new Map<string, ReadInput>();
async function once(key: string, read: () => ReadInput | Promise<ReadInput>): Promise<ReadInput> {
  const result = known.get(key) ?? (await read());
  known.set(key, result);
  return result;
}
const readJson = (name: string): Promise<ReadInput> => once(`${name}.json`, () => readPlanningInput(snapshotFromTables(json(name))));
const readFile = (name: string): Promise<ReadInput> =>
  once(`${name}.xlsx`, async () => readPlanningInput(await openXlsx(fs.readFileSync(path.join(folder, `${name}.xlsx`))).read()));

/** Row of the body of what stands in that row of Excel: the headers are in row 3. */
const bodyRow = (row: number): number => row - 4;

(there ? describe : describe.skip)("the planners' workbooks", () => {
  it.each(['chairs-frepple', 'flow-line', 'atelier-mecanique'])('reads %s without an error or a warning', async (name) => {
    const { findings, usable } = await readFile(name);
    expect(usable).toBe(true);
    expect(findings.filter((finding) => finding.severity !== 'info')).toEqual([]);
    expect([...new Set(findings.map((finding) => finding.code))].filter((code) => code !== 'demand.past-due')).toEqual([]);
  });

  it.each(['chairs-frepple', 'flow-line', 'atelier-mecanique', 'sale'])(
    'reads the same from %s whatever its tables and headers are called',
    async (name) => {
      const { input } = await readFile(name);
      expect({ ...input, lastPlan: undefined }).toEqual({ ...(await readJson(name)).input, lastPlan: undefined });
    },
  );

  it('keeps every row of the clean workbooks, but for demands that are closed', async () => {
    for (const name of ['chairs-frepple', 'flow-line', 'atelier-mecanique']) {
      const { input } = await readJson(name);
      const { tables } = json(name);
      const open = (tables.Demand ?? []).filter((row) => row.status !== 'closed');
      expect(input.demands).toHaveLength(open.length);
      expect(input.routings).toHaveLength((tables.Routings ?? []).length);
      expect(input.orderOperations).toHaveLength((tables.OrderOperations ?? []).length);
      expect(input.progress).toHaveLength((tables.Progress ?? []).length);
      expect(input.exceptions).toHaveLength((tables.CalendarExceptions ?? []).length);
    }
  });

  it('reads times in the unit of their row: 0.75 h of setup and 0.25 h of transfer of a housing are 45 and 15 minutes', async () => {
    const { input } = await readJson('atelier-mecanique');
    const row = input.routings.find((one) => one.item === 'CAR-40' && one.setupTime === 45);
    expect(row?.move).toBe(15);
    expect((await readJson('flow-line')).input.routings[0].unitTime).toBeCloseTo(9 / 60, 12);
  });

  it('resolves groups into their members and alternatives into resources', async () => {
    const { input } = await readJson('atelier-mecanique');
    const used = new Set(input.routings.map((one) => one.resources.join('+')));
    expect(used).toContain('TCN1+TCN2+TCN3');
    expect(used).toContain('TCN1+TCN2');
    expect((await readJson('chairs-frepple')).input.routings[0].resources).toEqual(['Antonio', 'Carl', 'Philippe']);
  });
});

(there ? describe : describe.skip)('the workbook with planted faults', () => {
  const faults = there ? (JSON.parse(fs.readFileSync(path.join(folder, 'sale.faults.json'), 'utf8')) as Fault[]) : [];
  const cells = faults.filter((fault) => fault.row !== null);

  it.each(cells.filter((fault) => fault.finding_expected !== false).map((fault) => [fault.wrong, fault] as const))(
    'finds: %s',
    async (_, fault) => {
      const at = (await readJson('sale')).findings.filter(
        (finding) => finding.table === fault.table && finding.row === bodyRow(fault.row ?? 0),
      );
      const inCell = at.filter((finding) => (finding.column ?? null) === fault.column);
      expect(inCell).toHaveLength(1);
      expect(at).toHaveLength(1);
    },
  );

  it('gives each fault its cell, sheet and header in the file', async () => {
    const { findings } = await readFile('sale');
    for (const fault of cells) {
      if (fault.finding_expected === false || fault.cell === null) continue;
      const finding = findings.find((one) => one.sheet === fault.sheet && one.cell === fault.cell);
      expect([fault.cell, finding?.table, finding?.column, finding?.header]).toEqual([fault.cell, fault.table, fault.column, fault.header]);
    }
  });

  it('says that rows are filtered and that a hidden sheet holds a copy', async () => {
    const { findings, mapping } = await readFile('sale');
    const ofTables = findings
      .filter((finding) => finding.row === undefined)
      .map((finding) => [finding.code, finding.table, finding.excelTable]);
    expect(ofTables).toEqual(
      expect.arrayContaining([
        ['table.hidden-copy', 'Routings', 'GAMME_OP_OLD'],
        ['table.filtered', 'Demand', 'T_CDE'],
      ]),
    );
    expect(mapping.tables.Routings.table).toBe('GAMME_OP');
  });

  it('finds nothing else, but for what is past due, what goes with a left-out order and the filters', async () => {
    const { findings } = await readFile('sale');
    const isPlanted = (finding: LocatedFinding): boolean =>
      faults.some((fault) => fault.table === finding.table && fault.row !== null && bodyRow(fault.row) === finding.row);
    const others = findings.filter((finding) => finding.row !== undefined && !isPlanted(finding));
    expect(others.filter((finding) => finding.severity !== 'info')).toEqual([]);
    expect([...new Set(others.map((finding) => finding.code))].sort()).toEqual(['demand.past-due', 'order-operation.left-out-with-order']);
  });

  it('has a whole sentence for each finding in both languages', async () => {
    for (const finding of (await readFile('sale')).findings) {
      for (const language of ['en', 'fr'] as const) {
        const sentence = formatFinding(finding, language);
        expect(sentence).toMatch(/^\S.{20,}\.$/u);
        expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });

  it('keeps texts that begin like a formula as they are', async () => {
    const { input } = await readJson('sale');
    expect(input.demands.some((demand) => demand.customer === '=Export Torino')).toBe(true);
    expect(input.progress.some((row) => row.remark === '@voir chef')).toBe(true);
  });

  it('leaves out each row once: what is kept, closed, or has an error is all there is', async () => {
    const { input, findings } = await readJson('sale');
    const { tables } = json('sale');
    const errors = (table: string): number => findings.filter((finding) => finding.table === table && finding.severity === 'error').length;
    expect(input.demands.length + errors('Demand')).toBe(tables.Demand.length);
    expect(input.items.length + errors('Items')).toBe(tables.Items.length);
    expect(input.bom.length + errors('BillOfMaterials')).toBe(tables.BillOfMaterials.length);
    expect(input.routings.length + errors('Routings')).toBe(tables.Routings.length);
    expect(input.stock.length + errors('Stock')).toBe(tables.Stock.length);
  });
});

import { computePlan } from '../engine/plan';
import type { Language } from '../i18n/language';
import { LANGUAGES } from '../i18n/language';
import { sampleWorkshop } from '../sample/workshop';
import { snapshotFromTables } from '../tables/json-tables';
import { readPlanningInput } from '../tables/read-planning-input';
import { purchasesApply, purchasesSheet } from './purchases-sheet';
import { receivingApplies, receivingSheet } from './receiving-sheet';
import type { SheetContext } from './sheet-context';
import { createSheetContext } from './sheet-context';
import type { CellContent, SheetSpec, TableSpec } from './sheet-spec';
import { shippingApplies, shippingSheet } from './shipping-sheet';
import { subcontractingApplies, subcontractingSheet } from './subcontracting-sheet';
import { suppliersApply, suppliersSheet } from './suppliers-sheet';
import { workInProgressApplies, workInProgressSheet } from './work-in-progress-sheet';
import { workshopInput, workshopPlan } from './testing/workshop-plan';

const MAKERS = [purchasesSheet, subcontractingSheet, suppliersSheet, shippingSheet, receivingSheet, workInProgressSheet];
const APPLIES = [purchasesApply, subcontractingApplies, suppliersApply, shippingApplies, receivingApplies, workInProgressApplies];

function sampleContext(language: Language): SheetContext {
  const { input } = readPlanningInput(snapshotFromTables(sampleWorkshop(language)), { language });
  return createSheetContext(computePlan(input, { iterations: 0, seed: 1 }), { input, findings: [], language });
}

const CONTEXTS = new Map(LANGUAGES.map((language) => [language, sampleContext(language)] as const));
const contextOf = (language: Language): SheetContext => CONTEXTS.get(language)!;
const sheetsOf = (context: SheetContext): SheetSpec[] => MAKERS.map((make) => make(context));

const valueOf = (content: CellContent): unknown => (content !== null && typeof content === 'object' ? content.value : content);
const tableOf = (sheet: SheetSpec, name: string): TableSpec => sheet.tables.find((table) => table.name === name)!;
function columnOf(table: TableSpec, key: string): unknown[] {
  const index = table.columns.findIndex((column) => column.key === key);
  return table.rows.map((row) => valueOf(row[index]));
}
const sum = (values: readonly unknown[]): number => values.reduce<number>((total, value) => total + Number(value ?? 0), 0);

describe.each(LANGUAGES)('the sheets of purchasing and flows of the sample in %s', (language) => {
  const context = contextOf(language);
  const sheets = sheetsOf(context);

  it('all have something to show', () => {
    expect(APPLIES.map((applies) => applies(context))).toEqual(APPLIES.map(() => true));
  });

  it('have tables that stand clear of each other, with titles, unique names and headers', () => {
    for (const sheet of sheets) {
      let free = 5;
      for (const table of sheet.tables) {
        expect(table.row).toBeGreaterThanOrEqual(free);
        expect(sheet.cells.some(({ row, content }) => row === table.row - 1 && typeof content === 'string')).toBe(true);
        const headers = table.columns.map(({ header }) => header.toLowerCase());
        expect([table.name, new Set(headers).size]).toEqual([table.name, headers.length]);
        free = table.row + table.rows.length + 2;
      }
    }
    const names = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  it('show texts as texts and numbers as finite numbers, and leave no blank', () => {
    for (const table of sheets.flatMap(({ tables }) => tables)) {
      table.columns.forEach(({ format, key }, index) => {
        for (const row of table.rows) {
          const value = valueOf(row[index]);
          if (value === null) continue;
          expect([table.name, key, typeof value]).toEqual([table.name, key, ['text', 'wrapped'].includes(format) ? 'string' : 'number']);
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          if (typeof value === 'string') expect(value).not.toMatch(/NaN|undefined|null|Infinity|\{\w+/);
        }
      });
    }
    for (const { content } of sheets.flatMap(({ cells }) => cells)) {
      if (typeof content === 'string') expect(content).not.toMatch(/NaN|undefined|null|Infinity|\{\w+/);
    }
  });

  it('come to the same sums in the list and by supplier', () => {
    const [purchases] = sheets;
    const list = tableOf(purchases, 'JalonPurchases');
    const totals = tableOf(purchases, 'JalonPurchaseTotals');
    const byKey = (key: string): number => sum(columnOf(totals, key));
    expect(byKey('amountNow') + byKey('amountLater') + byKey('amountOrdered')).toBeCloseTo(sum(columnOf(list, 'amount')), 6);
    expect(byKey('linesNow') + byKey('linesLater') + byKey('linesOrdered')).toBe(list.rows.length);
  });

  it('load every line that leaves, once', () => {
    const shipping = sheets[3];
    expect(sum(columnOf(tableOf(shipping, 'JalonShippingLoads'), 'lines'))).toBe(tableOf(shipping, 'JalonShipping').rows.length);
    expect(sum(columnOf(tableOf(shipping, 'JalonShippingDocks'), 'lines'))).toBe(tableOf(shipping, 'JalonShipping').rows.length);
  });

  it('balance every queue: before + in - out, to the rounding', () => {
    const flow = tableOf(sheets[5], 'JalonInputOutput');
    const first = flow.columns.findIndex(({ key }) => key === 'bucket1');
    for (let row = 0; row < flow.rows.length; row += 3) {
      const [comes, goes, queue] = [0, 1, 2].map((offset) => flow.rows[row + offset].map((cell) => Number(valueOf(cell))));
      let before = queue[first - 1];
      for (let column = first; column < flow.columns.length; column++) {
        expect(Math.abs(before + comes[column] - goes[column] - queue[column])).toBeLessThan(0.3);
        before = queue[column];
      }
    }
  });

  it('write to each supplier in his language, in cells that can be read whole', () => {
    const texts = tableOf(sheets[0], 'JalonSupplierTexts');
    const suppliers = columnOf(texts, 'supplier');
    columnOf(texts, 'text').forEach((text, index) => {
      expect(String(text).startsWith(suppliers[index] === 'Moteurs Kessler' ? 'Subject: ' : 'Objet : ')).toBe(true);
      expect(sheets[0].rowHeights.get(texts.row + 1 + index)).toBeLessThan(400);
    });
  });
});

describe('the sheets of purchasing and flows', () => {
  it('have the same tables and rows in both languages', () => {
    const shape = (language: Language) =>
      sheetsOf(contextOf(language)).map(({ tables }) =>
        tables.map(({ name, row, columns, rows }) => [name, row, columns.map(({ key }) => key), rows.length]),
      );
    expect(shape('fr')).toEqual(shape('en'));
  });

  it('stand for an empty plan too, with tables of one empty row', () => {
    const plan = workshopPlan({ orders: [], operations: [], demands: [], buckets: [], load: [] });
    const context = createSheetContext(plan, { input: workshopInput(), findings: [], language: 'fr' });
    expect(APPLIES.map((applies) => applies(context))).toEqual(APPLIES.map(() => false));
    for (const sheet of sheetsOf(context)) for (const table of sheet.tables) expect(table.rows).toHaveLength(1);
  });

  it('are the same the second time', () => {
    const context = contextOf('fr');
    expect(sheetsOf(context)).toEqual(sheetsOf(context));
  });
});

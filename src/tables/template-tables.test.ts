import type { RawTable } from '../workbook/workbook';
import { findTables } from './find-tables';
import { matchHeaders } from './match-headers';
import { INPUT_TABLES, inputTable } from './schema/input-tables';
import { looseKey } from './text-key';
import { templateTables } from './template-tables';
import type { TemplateTable } from './template-tables';

function rawOf(template: TemplateTable, name: string): RawTable {
  const headers = template.columns.map((column) => column.header);
  return {
    name,
    isTable: true,
    sheet: name,
    sheetHidden: false,
    headerRow: 1,
    firstColumn: 1,
    headers,
    rows: [],
    hiddenRows: 0,
    owned: false,
  };
}

describe.each(['en', 'fr'] as const)('the template in %s', (language) => {
  const templates = templateTables(language);

  it('is found table by table and column by column, each as itself', () => {
    const snapshot = { dateSystem: 1900 as const, sheetNames: [], tables: templates.map((one) => rawOf(one, one.name)), settings: {} };
    const { tables, findings } = findTables(snapshot);
    expect(findings).toEqual([]);
    for (const template of templates) {
      const columns = [...(tables.get(template.table)?.columns ?? [])].sort((a, b) => a[1] - b[1]).map(([key]) => key);
      expect([template.table, ...columns]).toEqual([template.table, ...template.columns.map((column) => column.key)]);
    }
  });

  it('is found by its headers alone when the names say nothing', () => {
    const snapshot = {
      dateSystem: 1900 as const,
      sheetNames: [],
      tables: templates.map((one, i) => rawOf(one, `Zone_${i}x`)),
      settings: {},
    };
    const { tables } = findTables(snapshot);
    const found = templates.filter((one, i) => tables.get(one.table)?.raw.name === `Zone_${i}x`).map((one) => one.table);
    const needed = [
      'Items',
      'BillOfMaterials',
      'Routings',
      'Resources',
      'Calendars',
      'CalendarExceptions',
      'Skills',
      'Changeovers',
      'Stock',
      'Demand',
    ];
    const others = ['Orders', 'OrderOperations', 'Suppliers', 'ItemSuppliers', 'Progress', 'Stops'];
    expect([...needed, ...others].filter((table) => !found.some((one) => one === table))).toEqual([]);
  });

  it('names its tables so that Excel accepts them', () => {
    for (const template of templates) expect(template.name).toMatch(/^[A-Za-z]+$/);
    expect(new Set(templates.map((one) => one.name)).size).toBe(templates.length);
  });

  it('offers a list for every enumeration and help for every column', () => {
    for (const template of templates) {
      for (const column of template.columns) {
        expect(column.help).not.toBe('');
        if (column.kind === 'words' || column.kind === 'yesNo') expect(column.choices.length).toBeGreaterThan(1);
      }
    }
  });
});

describe('the schema', () => {
  it('gives no header to two columns of one table', () => {
    for (const table of INPUT_TABLES) {
      const owner = new Map<string, string>();
      for (const column of table.columns) {
        for (const name of [column.key, column.name.en, column.name.fr]) {
          const other = owner.get(looseKey(name));
          expect([table.table, name, other ?? column.key]).toEqual([table.table, name, column.key]);
          owner.set(looseKey(name), column.key);
        }
      }
    }
  });

  it('never lets the order of the columns decide', () => {
    for (const table of INPUT_TABLES) {
      const headers = table.columns.map((column) => column.synonyms[0] ?? column.name.en);
      const straight = matchHeaders(headers, table).columns;
      const turned = matchHeaders([...headers].reverse(), table).columns;
      const byHeader = (columns: ReadonlyMap<string, number>, list: readonly string[]): Record<string, string> =>
        Object.fromEntries([...columns].map(([key, index]) => [key, looseKey(list[index])]).sort());
      expect(byHeader(turned, [...headers].reverse())).toEqual(byHeader(straight, headers));
    }
  });

  it('knows the headers that French and English ERPs use', () => {
    const columns = (headers: readonly string[], table: 'Items' | 'Routings' | 'Demand' | 'Orders'): Record<string, string> =>
      Object.fromEntries([...matchHeaders(headers, inputTable(table)).columns].map(([key, index]) => [key, headers[index]]));
    expect(
      columns(['Réf.', 'Désignation', 'Prix de revient unitaire (€)', 'Délai appro (jours)', 'Stock mini', 'Règle de lot'], 'Items'),
    ).toEqual({
      item: 'Réf.',
      description: 'Désignation',
      unit_cost: 'Prix de revient unitaire (€)',
      lead_time: 'Délai appro (jours)',
      safety_stock: 'Stock mini',
      lot_rule: 'Règle de lot',
    });
    expect(columns(['MATNR', 'VORNR', 'ARBPL', 'LTXA1', 'VGW01', 'VGW02'], 'Routings')).toEqual({
      item: 'MATNR',
      operation: 'VORNR',
      resource: 'ARBPL',
      description: 'LTXA1',
      setup_time: 'VGW01',
      unit_time: 'VGW02',
    });
    expect(columns(['SO number', 'Part no.', 'Open qty', 'Requested date', 'Sold-to', 'PRIO'], 'Demand')).toEqual({
      id: 'SO number',
      item: 'Part no.',
      quantity: 'Open qty',
      due_date: 'Requested date',
      customer: 'Sold-to',
      priority: 'PRIO',
    });
  });
});

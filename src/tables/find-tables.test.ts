import type { RawCell, RawTable, WorkbookSnapshot } from '../workbook/workbook';
import { findTables } from './find-tables';
import type { FoundTables } from './found-table';

function table(name: string, headers: readonly string[], changes: Partial<RawTable> = {}): RawTable {
  const place = { sheet: name, sheetHidden: false, headerRow: 1, firstColumn: 1, hiddenRows: 0 };
  return { name, isTable: true, ...place, headers, rows: [] as RawCell[][], owned: false, ...changes };
}

const snapshot = (...tables: readonly RawTable[]): WorkbookSnapshot => ({ dateSystem: 1900, sheetNames: [], tables, settings: {} });
const taken = ({ tables }: FoundTables): Record<string, string> =>
  Object.fromEntries([...tables].map(([name, found]) => [name, found.raw.name]));

const ITEM_HEADERS = ['Code article', 'Désignation', 'Délai (jours ouvrés)', 'Règle de lot'];
const ROUTING_HEADERS = ['Article', 'Phase', 'Poste', 'Tps réglage', 'Tps unitaire'];

describe('findTables', () => {
  it.each(['Items', 'items', 'ARTICLES', 'tArticles', 'tbl_Items', 'T_ITEMS', 'Articles1', 'Table Articles'])(
    'finds the items under the name %s',
    (name) => {
      expect(taken(findTables(snapshot(table(name, ['Item']))))).toEqual({ Items: name });
    },
  );

  it('finds tables with meaningless names by their headers', () => {
    const found = findTables(snapshot(table('Tableau1', ROUTING_HEADERS), table('Tableau2', ITEM_HEADERS)));
    expect(taken(found)).toEqual({ Items: 'Tableau2', Routings: 'Tableau1' });
  });

  it('takes the saved choice before name and headers', () => {
    const saved = { tables: { Items: { table: 'Feuille_B', columns: { item: 'Machin', description: 'Chose' } } } };
    const found = findTables(snapshot(table('Articles', ITEM_HEADERS), table('Feuille_B', ['Chose', 'Machin'])), saved);
    expect(taken(found).Items).toBe('Feuille_B');
    expect([...(found.tables.get('Items')?.columns ?? [])]).toEqual([
      ['item', 1],
      ['description', 0],
    ]);
  });

  it('says that a saved choice is lost and looks for another', () => {
    const saved = { tables: { Items: { table: 'Gone' } } };
    const { findings, tables } = findTables(snapshot(table('Articles', ITEM_HEADERS)), saved);
    expect(tables.get('Items')?.raw.name).toBe('Articles');
    expect(findings.map((finding) => finding.code)).toEqual(['table.mapping-lost']);
  });

  it('gives a mapping that finds the same again', () => {
    const book = snapshot(table('Tableau1', ROUTING_HEADERS), table('Tableau2', ITEM_HEADERS));
    const first = findTables(book);
    expect(findTables(book, first.mapping)).toEqual(first);
  });

  it('prefers the visible table to a better copy on a hidden sheet and names both', () => {
    const hidden = table('Copie', [...ROUTING_HEADERS, 'Phase suivante'], { sheet: 'Gammes (2)', sheetHidden: true });
    const { tables, findings } = findTables(snapshot(hidden, table('Tableau1', ROUTING_HEADERS)));
    expect(tables.get('Routings')?.raw.name).toBe('Tableau1');
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'table.hidden-copy',
        table: 'Routings',
        parameters: { taken: 'Tableau1', ignored: 'Copie', sheetName: 'Gammes (2)' },
      }),
    ]);
  });

  it('takes the better of two visible tables and says so', () => {
    const { tables, findings } = findTables(snapshot(table('A', ROUTING_HEADERS), table('B', [...ROUTING_HEADERS, 'Outillage'])));
    expect(tables.get('Routings')?.raw.name).toBe('B');
    expect(findings.map((finding) => [finding.code, finding.excelTable])).toEqual([['table.ambiguous', 'A']]);
  });

  it('does not trust a name against clear headers: orders with customers are demand', () => {
    const customers = ['Order no', 'Customer', 'Item', 'Quantity', 'Ship date', 'Unit price', 'Status'];
    expect(taken(findTables(snapshot(table('Orders', customers))))).toEqual({ Demand: 'Orders' });
    const work = ['Order', 'Item', 'Customer', 'Quantity', 'Start date', 'Due date', 'Done quantity', 'Status'];
    expect(taken(findTables(snapshot(table('Orders', work))))).toEqual({ Orders: 'Orders' });
    const both = findTables(snapshot(table('Orders', work), table('Sales', customers)));
    expect(taken(both)).toEqual({ Demand: 'Sales', Orders: 'Orders' });
  });

  it("never takes Jalon's own tables", () => {
    expect(taken(findTables(snapshot(table('Orders', ['Order', 'Item', 'Quantity'], { owned: true }))))).toEqual({});
  });

  it('names the column that a table with the right name lacks', () => {
    const { tables, findings } = findTables(snapshot(table('Gammes', ['Article', 'Poste', 'Tps unitaire'])));
    expect(tables.size).toBe(0);
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'error',
        code: 'table.column-missing',
        parameters: expect.objectContaining({ columnFr: 'Phase' }),
      }),
    ]);
  });

  it('leaves alone a table that is none of its own', () => {
    expect(taken(findTables(snapshot(table('Pareto', ['Cause d’arrêt', 'Minutes', 'Cumul']), table('Dates', ['Date', 'Nom']))))).toEqual(
      {},
    );
  });

  it('knows a table of parameters by its rows', () => {
    const rows = [
      ['horizon (jours)', 70],
      ['maille', 'semaine'],
    ];
    expect(taken(findTables(snapshot(table('Divers', ['Nom', 'Valeur'], { rows }))))).toEqual({ Parameters: 'Divers' });
  });
});

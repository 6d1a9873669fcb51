import { cellAddress, columnName } from './located';
import { snapshotFromTables } from './json-tables';
import { readPlanningInput } from './read-planning-input';

describe('an A1 address', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('names column %d %s', (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(cellAddress(7, column)).toBe(`${name}7`);
  });
});

describe('locate', () => {
  const { locate } = readPlanningInput(snapshotFromTables({ name: 'one', tables: { Items: [{ item: 'A', kind: 'buy', lead_time: 3 }] } }));

  it("gives an engine's finding the cell, the sheet and the header", () => {
    const finding = { severity: 'info', code: 'netting.late', parameters: {}, table: 'Items', row: 0, column: 'lead_time' } as const;
    expect(locate(finding)).toMatchObject({ sheet: 'Items', cell: 'C4', excelTable: 'Items', header: 'lead_time' });
  });

  it('points at the first cell of the row when no column is to blame', () => {
    expect(locate({ severity: 'info', code: 'a.b', parameters: {}, table: 'Items', row: 0 })).toMatchObject({ cell: 'A4' });
  });

  it('leaves alone what stands in no table of the workbook', () => {
    const finding = { severity: 'info', code: 'a.b', parameters: {}, table: 'Stock', row: 0 } as const;
    expect(locate(finding)).toEqual(finding);
    expect(locate({ severity: 'info', code: 'a.b', parameters: {} })).toEqual({ severity: 'info', code: 'a.b', parameters: {} });
  });
});

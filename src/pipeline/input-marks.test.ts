import { snapshotFromTables } from '../tables/json-tables';
import { changedTables, inputMarks, packMarks, unpackMarks } from './input-marks';

const tables = {
  Items: [{ item: 'A', kind: 'make' }],
  Demand: [{ id: 'D1', item: 'A', quantity: 6, due_date: '2027-03-02' }],
};
const marksOf = (changes: Record<string, readonly Record<string, unknown>[]>) =>
  inputMarks(snapshotFromTables({ name: 'x', tables: { ...tables, ...changes } }), undefined);
const before = marksOf({});

describe('changedTables', () => {
  it('names nothing when nothing changed', () => {
    expect(changedTables(before, marksOf({}))).toEqual([]);
  });

  it('names the table of which a cell, a row or a header changed', () => {
    expect(changedTables(before, marksOf({ Demand: [{ ...tables.Demand[0], quantity: 7 }] }))).toEqual(['Demand']);
    expect(changedTables(before, marksOf({ Items: [...tables.Items, { item: 'B' }] }))).toEqual(['Items']);
    expect(changedTables(before, marksOf({ Items: [{ article: 'A', kind: 'make' }] }))).toEqual(['Items']);
  });

  it('names a table that came, and one that went by the name that it had', () => {
    const withStock = marksOf({ Stock: [{ item: 'A', quantity: 2 }] });
    expect(changedTables(before, withStock)).toEqual(['Stock']);
    expect(changedTables(withStock, before)).toEqual(['Stock']);
  });

  it('does not mind a table that was only renamed', () => {
    const snapshot = snapshotFromTables({ name: 'x', tables });
    const renamed = { ...snapshot, tables: snapshot.tables.map((one) => (one.name === 'Demand' ? { ...one, name: 'Besoins' } : one)) };
    expect(changedTables(before, inputMarks(renamed, undefined))).toEqual([]);
  });

  it('counts the table that the mapping names, not the one that looks like it', () => {
    const snapshot = snapshotFromTables({ name: 'x', tables: { ...tables, Other: [{ ...tables.Demand[0], id: 'D9' }] } });
    const mapping = { tables: { Demand: { table: 'Other' } } };
    expect(changedTables(before, inputMarks(snapshot, mapping))).toContain('Other');
  });
});

describe('marks in a workbook', () => {
  it('come back as they were', () => {
    expect(unpackMarks(packMarks(before))).toEqual(before);
  });

  it.each([undefined, '', '{', '3', '[[1,2,3]]', '[["a","b"]]'])('are none in %j', (text) => {
    expect(unpackMarks(text)).toBeNull();
  });
});

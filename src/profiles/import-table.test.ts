import { inputTable } from '../tables/schema/input-tables';
import { minutesFromIso } from '../engine/calendar/dates';
import { AMERICAN, ENGLISH, FRENCH, guessProfile, SAP } from './import-profiles';
import { importTable } from './import-table';

const serial = (iso: string): number => (minutesFromIso(iso) ?? NaN) / 1440;

describe('an extract', () => {
  it('of a French program is read with its decimal commas and days first, under the table’s own headers', () => {
    const records = [
      ['N° ordre', 'Réf. article', 'Qté', 'Date fin', 'Atelier'],
      ['OF-1', '00125', '1 250,5', '03/12/2026', 'A'],
    ];
    const table = importTable(records, inputTable('Orders'), FRENCH, 'fr');
    expect(table.columns.map(({ header }) => header)).toEqual(['Ordre', 'Article', 'Qté lancée', 'Date besoin', 'Atelier']);
    expect(table.rows).toEqual([['OF-1', '00125', 1250.5, serial('2026-12-03'), 'A']]);
    expect(table.unknown).toEqual(['Atelier']);
    expect(table.missing).toEqual([]);
  });

  it('of SAP is known by its field names: thousands, trailing minus, empty and compact dates', () => {
    const headers = ['AUFNR', 'MATNR', 'GAMNG', 'GSTRP', 'GLTRP'];
    const rows = [
      ['1000412', 'P-100', '1.250,000', '20261123', '04.12.2026'],
      ['1000413', 'P-101', '12,000-', '00000000', '05.12.2026'],
    ];
    expect(guessProfile(headers, rows)).toBe(SAP);
    const table = importTable([headers, ...rows], inputTable('Orders'), SAP, 'en');
    expect([...table.matched]).toEqual([
      ['order', 'AUFNR'],
      ['item', 'MATNR'],
      ['quantity', 'GAMNG'],
      ['start', 'GSTRP'],
      ['due', 'GLTRP'],
    ]);
    expect(table.rows[0]).toEqual(['1000412', 'P-100', 1250, serial('2026-11-23'), serial('2026-12-04')]);
    expect(table.rows[1][2]).toBe(-12);
  });

  it('of an American program has the month first', () => {
    const records = [
      ['Item', 'Qty', 'Due date', 'Id'],
      ['A', '1,250.5', '12/03/2026', '7'],
    ];
    expect(importTable(records, inputTable('Demand'), AMERICAN, 'en').rows[0][2]).toBe(serial('2026-12-03'));
    expect(importTable(records, inputTable('Demand'), ENGLISH, 'en').rows[0][2]).toBe(serial('2026-03-12'));
  });

  it('keeps what it cannot read as text, so that the workbook’s own check says it', () => {
    const records = [
      ['Article', 'Stock'],
      ['A', 'douze'],
      ['B', '4 pce'],
      ['', ''],
    ];
    const table = importTable(records, inputTable('Stock'), FRENCH, 'fr');
    expect(table.rows.map((row) => row[1])).toEqual(['douze', '4 pce']);
  });

  it('tells columns that are missing and rows that are torn', () => {
    const table = importTable([['Article'], ['A', 'more'], ['B']], inputTable('Stock'), FRENCH, 'en');
    expect(table.missing.map(({ key }) => key)).toEqual(['quantity']);
    expect(table.ragged).toEqual([2]);
    expect(importTable([], inputTable('Stock'), FRENCH, 'en').rows).toEqual([]);
  });

  it('is guessed by its numbers', () => {
    expect(guessProfile(['a', 'b'], [['x', '1.5']])).toBe(ENGLISH);
    expect(guessProfile(['a', 'b'], [['x', '1,5']])).toBe(FRENCH);
  });
});

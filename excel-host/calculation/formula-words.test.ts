import { Workbook } from '../model/workbook';
import { fromLocalFormula, toLocalFormula } from './local-formula';
import { WorkbookCalculator } from './workbook-calculator';

/** English and French, from Microsoft's list of functions by language. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['=SUM(A1:A3,2.5)', '=SOMME(A1:A3;2,5)'],
  ['=IF(A1>0,"yes, sir","no")', '=SI(A1>0;"yes, sir";"no")'],
  ['=VLOOKUP(A1,B:C,2,FALSE)', '=RECHERCHEV(A1;B:C;2;FAUX)'],
  ['=COUNTIFS(A:A,">=5",B:B,TRUE)', '=NB.SI.ENS(A:A;">=5";B:B;VRAI)'],
  ['=IFERROR(1/0,#N/A)', '=SIERREUR(1/0;#N/A)'],
  ['=NETWORKDAYS(A1,B1)', '=NB.JOURS.OUVRES(A1;B1)'],
  ["='Load d''usine'!A1&\"SUM(1,2)\"", "='Load d''usine'!A1&\"SUM(1,2)\""],
];

describe('a formula in French', () => {
  it.each(PAIRS)('%s is %s, and back', (english, french) => {
    expect(toLocalFormula(english, 'fr-FR')).toBe(french);
    expect(fromLocalFormula(french, 'fr-FR')).toBe(english);
    expect(toLocalFormula(english, 'en-GB')).toBe(english);
  });
});

/** A workbook of two sheets with formulas in the second, which follow what happens to the first. */
function following(...formulas: readonly string[]): { workbook: Workbook; now: () => unknown[] } {
  const workbook = new Workbook({ sheets: ['Plan', 'Read'] });
  workbook.useCalculator(new WorkbookCalculator(workbook));
  const [, read] = workbook.Worksheets.items;
  formulas.forEach((formula, row) => Object.assign(read.GetCell(row, 0), { Formulas: [[formula]] }));
  return { workbook, now: () => formulas.map((_, row) => read.grid.get(row, 0)?.formula) };
}

describe('a formula follows', () => {
  it('rows that are inserted above, within and below what it names', () => {
    const { workbook, now } = following('=SUM(Plan!A2:A5)', '=Plan!$B$9', '=Plan!A1');
    const [plan] = workbook.Worksheets.items;
    plan.insertRows(2, 2);
    expect(now()).toEqual(['=SUM(Plan!A2:A7)', '=Plan!$B$11', '=Plan!A1']);
    plan.insertRows(0, 1);
    expect(now()).toEqual(['=SUM(Plan!A3:A8)', '=Plan!$B$12', '=Plan!A2']);
  });

  it('rows and columns that are deleted: what is left of a range stays, what is gone is #REF!', () => {
    const { workbook, now } = following('=SUM(Plan!A2:A5)', '=Plan!C3', '=SUM(Plan!B:D)');
    const [plan] = workbook.Worksheets.items;
    plan.deleteRows(2, 1);
    expect(now()).toEqual(['=SUM(Plan!A2:A4)', '=Plan!#REF!', '=SUM(Plan!B:D)']);
    plan.deleteColumns(2, 1);
    expect(now()[2]).toBe('=SUM(Plan!B:C)');
  });

  it('a new name of a sheet, with quotes where the name asks for them', () => {
    const { workbook, now } = following('=Plan!A1+SUM(Plan!B:B)', '="Plan!A1"');
    workbook.Worksheets.items[0].Name = "Plan d'atelier";
    expect(now()).toEqual(["='Plan d''atelier'!A1+SUM('Plan d''atelier'!B:B)", '="Plan!A1"']);
  });

  it('nothing of a sheet that was deleted', () => {
    const { workbook, now } = following('=Plan!A1+1');
    workbook.Worksheets.items[0].Delete();
    expect(now()).toEqual(['=#REF!+1']);
  });
});

describe('a subtotal', () => {
  it('passes over filtered rows always, over rows hidden by hand only from 101 on', () => {
    const workbook = new Workbook();
    workbook.useCalculator(new WorkbookCalculator(workbook));
    const [sheet] = workbook.Worksheets.items;
    ['Qty', 1, 2, 4, 8].forEach((value, row) => Object.assign(sheet.GetCell(row, 0), { Values: [[value]] }));
    Object.assign(sheet.GetCell(0, 2), { Formulas: [['=SUBTOTAL(9,A2:A5)']] });
    Object.assign(sheet.GetCell(1, 2), { Formulas: [['=SUBTOTAL(109,A2:A5)']] });
    const now = (): unknown[] => {
      workbook.calculateDue();
      return [sheet.grid.get(0, 2)?.value, sheet.grid.get(1, 2)?.value];
    };
    expect(now()).toEqual([15, 15]);
    sheet.grid.rows.setHidden(4, 1, true);
    workbook.changed();
    expect(now()).toEqual([15, 7]);
    sheet.AutoFilter.Apply('A1:A5', 0, { filterOn: 'Custom', criterion1: '<>2' });
    expect(now()).toEqual([13, 5]);
    sheet.AutoFilter.ClearCriteria();
    expect(now()).toEqual([15, 7]);
  });
});

import { SheetConditionalFormats } from '../appearance';
import { Workbook } from '../model/workbook';
import { cellPicture } from './cell-picture';
import { cellText } from './cell-text';

describe('a cell as a reader sees it', () => {
  it('takes a rule relative to the first cell of its range, and the first rule that holds decides', () => {
    const workbook = new Workbook();
    const [sheet] = workbook.Worksheets.items;
    for (let row = 5; row < 25; row++) {
      sheet.grid.ensure(row, 2).value = row % 2 === 0 ? 'late' : 'planned';
      sheet.grid.ensure(row, 3).value = row;
      for (let column = 6; column < 30; column++) sheet.grid.ensure(4, column).value = column;
    }
    const area = { row: 5, column: 6, rows: 20, columns: 24 };
    for (const [formula, colour] of [
      ['=G$5>=$D6', '#00FF00'],
      ['=AND($C6="late",G$5>=$D6)', '#FF0000'],
    ]) {
      const format = SheetConditionalFormats.of(sheet).add('Custom', area);
      format.Custom.Rule.Formula = formula;
      format.Custom.Format.Fill.Color = colour;
    }
    for (let row = 5; row < 25; row++) {
      for (let column = 6; column < 30; column++) {
        const expected = column < row ? null : row % 2 === 0 ? '#FF0000' : '#00FF00';
        expect(cellPicture(sheet, row, column).look.fill).toBe(expected);
      }
    }
  });

  it('shows numbers, dates and hours in the words of the culture', () => {
    expect(cellText(1234.5, '#,##0.00', 'en-US')).toBe('1,234.50');
    expect(cellText(1234.5, '#,##0.00', 'fr-FR').replace(/\s/g, ' ')).toBe('1 234,50');
    expect(cellText(45306, 'dd mmmm yyyy', 'fr-FR')).toBe('15 janvier 2024');
    expect(cellText(1.5, '[h]:mm', 'en-US')).toBe('36:00');
    expect(cellText(0.285, '0.0%', 'en-US')).toBe('28.5%');
    expect(cellText(43844, 'yyyy-mm-dd', 'en-US', true)).toBe('2024-01-15');
    expect(cellText(true, 'General', 'fr-FR')).toBe('VRAI');
  });
});

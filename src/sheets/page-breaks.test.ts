import { pageBreaks } from './page-breaks';

const area = { firstRow: 1, firstColumn: 1, lastRow: 405, lastColumn: 10 };
const size = { widths: new Map<number, number>(), heights: new Map<number, number>() };
const groups = (length: number): number[] => Array.from({ length: Math.floor(400 / length) }, (_, index) => 6 + index * length);

describe('page breaks', () => {
  it('stand only where a group begins', () => {
    for (const row of pageBreaks(groups(7), area, 'A4', size)) expect(groups(7)).toContain(row);
  });

  it('keep small groups together on a page instead of giving each its own', () => {
    const breaks = pageBreaks(groups(2), area, 'A4', size);
    expect(breaks.length).toBeGreaterThan(5);
    expect(breaks.length).toBeLessThan(25);
  });

  it('never leave more between two of them than a page holds', () => {
    const breaks = [6, ...pageBreaks(groups(7), area, 'A4', size), 406];
    breaks.slice(1).forEach((row, index) => expect((row - breaks[index] + 5) * 15).toBeLessThanOrEqual(470));
  });

  it('are not needed when everything fits, or when there are no groups', () => {
    expect(pageBreaks([6, 10], { ...area, lastRow: 14 }, 'A4', size)).toEqual([]);
    expect(pageBreaks([], area, 'A4', size)).toEqual([]);
  });
});

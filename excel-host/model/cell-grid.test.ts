import fc from 'fast-check';
import { columnLetters, columnNumber, parseRectangle, quotedSheetName, rectangleAddress, splitAddress } from './addresses';
import { MAX_COLUMNS, MAX_ROWS } from './cell';
import { CellGrid } from './cell-grid';
import { movedSpan } from './insert-delete';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %d is %s', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters.toLowerCase())).toBe(number);
});

test('every rectangle comes back from its address, with dollars or without', () => {
  const line = (most: number): fc.Arbitrary<[number, number]> =>
    fc.tuple(fc.nat(most - 1), fc.nat(most - 1)).map(([a, b]) => [Math.min(a, b), Math.abs(a - b) + 1]);
  fc.assert(
    fc.property(line(MAX_ROWS), line(MAX_COLUMNS), fc.boolean(), ([row, rows], [column, columns], absolute) => {
      const area = { row, column, rows, columns };
      expect(parseRectangle(rectangleAddress(area, absolute))).toEqual(area);
    }),
  );
});

test('a sheet’s name comes back from before the exclamation mark, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 31 }), (name) => {
      expect(splitAddress(`${quotedSheetName(name)}!A1`)).toEqual({ sheet: name, rest: 'A1' });
    }),
  );
});

test.each(['Sheet1', 'Été', '_x'])('%s needs no quotes', (name) => {
  // Names that read as cells do: Sheet1 lies beyond Excel's last column.
  expect(quotedSheetName(name)).toBe(name);
});
test.each(['AB12', 'R1C1', '2026', 'a b', "l'an", 'a-b'])('%s needs quotes', (name) => {
  expect(quotedSheetName(name)).toMatch(/^'.*'$/);
});

test('a span moves as its lines would one by one', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.integer({ min: 1, max: 10 }), fc.nat(30), fc.integer({ min: 1, max: 10 }), (start, size, at, count) => {
      const lines = Array.from({ length: size }, (_, index) => start + index);
      const left = lines.flatMap((line) => (line < at ? [line] : line < at + count ? [] : [line - count]));
      const moved = movedSpan(start, size, at, -count);
      expect(moved).toEqual(left.length === 0 ? null : { start: left[0], size: left.length });
      const after = lines.map((line) => (line >= at ? line + count : line));
      const last = after[after.length - 1]!;
      expect(movedSpan(start, size, at, count)).toEqual({ start: after[0], size: last - after[0]! + 1 });
    }),
  );
});

test('shifted columns come back where they were', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 1 }), fc.nat(20), fc.integer({ min: 1, max: 5 }), (columns, at, count) => {
      const grid = new CellGrid();
      for (const column of columns) grid.ensure(0, column).value = column;
      grid.shiftColumns(at, count);
      for (const column of columns) expect(grid.get(0, column >= at ? column + count : column)?.value).toBe(column);
      grid.shiftColumns(at, -count);
      for (const column of columns) expect(grid.get(0, column)?.value).toBe(column);
    }),
  );
});

test('a cell takes the look of its row, else of its column, else of the sheet', () => {
  const grid = new CellGrid();
  const whole = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  const format = (numberFormat: string) => () => ({ numberFormat, format: null });
  grid.changeLook(whole, format('0'));
  grid.changeLook({ ...whole, column: 2, columns: 1 }, format('0.0'));
  grid.changeLook({ ...whole, row: 3, rows: 1 }, format('0.00'));
  expect([grid.look(0, 0), grid.look(0, 2), grid.look(3, 2), grid.ensure(9, 2)].map((look) => look.numberFormat)).toEqual([
    '0',
    '0.0',
    '0.00',
    '0.0',
  ]);
  expect(grid.usedRectangle(true)).toBeNull();
});

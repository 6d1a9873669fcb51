import fc from 'fast-check';
import { SheetConditionalFormats } from '../appearance';
import { WorkbookCalculator } from '../calculation/workbook-calculator';
import { Workbook } from '../model/workbook';
import { cellPicture } from './cell-picture';

const FILL = '#D55E00';
const RESOURCES = ['LATHE', 'lathe', 'MILL', 'M*', ''];
const STATES = ['Late', 'Done', 'Planned'];

const operation = fc.record({
  resource: fc.constantFrom(...RESOURCES.slice(0, 3)),
  unit: fc.constantFrom<number | string>(1, 2, '1', ''),
  start: fc.integer({ min: 0, max: 8 }),
  length: fc.integer({ min: 0, max: 4 }),
  state: fc.constantFrom(...STATES),
});

/** The count as a planning board asks it: conditions of the row in columns A and B, of the column in row 1, over names and plain cells. */
const COUNT = (row: number, column: string): string =>
  `COUNTIFS(Resources,"="&$A${row},Units,IF($B${row}="",">=0",$B${row}),Plan!$C$1:$C$9,"<"&${column}$1+1,Plan!$D$1:$D$9,">"&${column}$1,Plan!$E$1:$E$9,"Late")`;

describe('the counts of a planning board', () => {
  it('are those that the same formulas give in cells', () => {
    fc.assert(
      fc.property(
        fc.array(operation, { minLength: 1, maxLength: 9 }),
        fc.array(fc.tuple(fc.constantFrom(...RESOURCES), fc.constantFrom<number | string>(1, 2, '')), { minLength: 3, maxLength: 3 }),
        (operations, rows) => {
          const workbook = new Workbook({ sheets: ['Board', 'Plan', 'Cells'] });
          const [board, plan, cells] = workbook.Worksheets.items;
          workbook.useCalculator(new WorkbookCalculator(workbook));
          operations.forEach(({ resource, unit, start, length, state }, row) =>
            Object.assign(plan.GetRangeByIndexes(row, 0, 1, 5), { Values: [[resource, unit, start, start + length, state]] }),
          );
          workbook.Names.Add('Resources', '=Plan!$A$1:$A$9', null);
          workbook.Names.Add('Units', '=Plan!$B$1:$B$9', null);
          for (const sheet of [board, cells]) {
            rows.forEach((row, down) => Object.assign(sheet.GetRangeByIndexes(1 + down, 0, 1, 2), { Values: [[...row]] }));
            Object.assign(sheet.GetRange('C1:F1'), { Values: [[1, 3, 5, 7]] });
          }
          const format = SheetConditionalFormats.of(board).add('Custom', { row: 1, column: 2, rows: 3, columns: 4 });
          format.Custom.Rule.Formula = `=${COUNT(2, 'C')}>0`;
          format.Custom.Format.Fill.Color = FILL;
          for (let row = 1; row < 4; row++) {
            for (let column = 2; column < 6; column++) {
              Object.assign(cells.GetCell(row, column), { Formulas: [[`=${COUNT(row + 1, 'ABCDEF'[column])}`]] });
            }
          }
          workbook.calculateDue();
          for (let row = 1; row < 4; row++) {
            for (let column = 2; column < 6; column++) {
              const count = Number(cells.grid.get(row, column)?.value);
              expect(cellPicture(board, row, column).look.fill).toBe(count > 0 ? FILL : null);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('follow a change of the plan, and a name that moves with the cell', () => {
    const workbook = new Workbook({ sheets: ['Board', 'Plan'] });
    const [board, plan] = workbook.Worksheets.items;
    Object.assign(plan.GetRange('A1:B2'), {
      Values: [
        ['x', 'y'],
        ['x', 'x'],
      ],
    });
    workbook.Names.Add('Own', '=Plan!A$1:A$2', null);
    const formats = SheetConditionalFormats.of(board);
    const format = formats.add('Custom', { row: 0, column: 0, rows: 1, columns: 2 });
    format.Custom.Rule.Formula = '=COUNTIFS(Own,"x")=2';
    format.Custom.Format.Fill.Color = FILL;
    expect([cellPicture(board, 0, 0).look.fill, cellPicture(board, 0, 1).look.fill]).toEqual([FILL, null]);
    Object.assign(plan.GetRange('B1'), { Values: [['x']] });
    expect(cellPicture(board, 0, 1).look.fill).toBe(FILL);
  });
});

import { Workbook } from '../../excel-host/model/workbook';
import type { Worksheet } from '../../excel-host/model/worksheet';
import { chartFaces } from './chart-faces';

/** Weeks, hours and a capacity in A1:C4, and a chart of them. */
function loaded(type: string): Worksheet {
  const workbook = new Workbook({ culture: 'fr-FR' });
  const sheet = workbook.activeSheet;
  const rows = [
    ['Semaine', 'Charge', 'Capacité'],
    ['S48', 12.5, 40],
    ['S49', 'fermé', 40],
    ['S50', 30, 40],
  ];
  sheet.rangeOfAddress('A1:C4', 'test').Values = rows;
  sheet.rangeOfAddress('B2:C4', 'test').NumberFormat = Array.from({ length: 3 }, () => ['0.0', '0.0']);
  sheet.Charts.Add(type, sheet.rangeOfAddress('A1:C4', 'test'), 'Columns');
  return sheet;
}

describe('the face of a chart', () => {
  it('has the names, categories and numbers of its cells, and nothing where a cell has no number', () => {
    const [face] = chartFaces(loaded('ColumnStacked'));
    expect(face.categories).toEqual(['S48', 'S49', 'S50']);
    expect(face.series.map(({ name, values }) => [name, values])).toEqual([
      ['Charge', [12.5, null, 30]],
      ['Capacité', [40, 40, 40]],
    ]);
    expect(face.stacked).toBe(true);
  });

  it('writes its axis as its numbers are formatted, in the reader’s words', () => {
    const [face] = chartFaces(loaded('ColumnClustered'));
    expect(face.value.write(7)).toBe('7,0');
    expect(face.stacked).toBe(false);
  });

  it('takes the kind, the colour and the axis of each series', () => {
    const sheet = loaded('ColumnStacked');
    const [, capacity] = sheet.Charts.items[0].seriesList;
    capacity.ChartType = 'Line';
    capacity.AxisGroup = 'Secondary';
    capacity.Format.Line.Color = '#D55E00';
    const [face] = chartFaces(sheet);
    expect(face.series.map(({ kind, secondary }) => [kind, secondary])).toEqual([
      ['column', false],
      ['line', true],
    ]);
    expect(face.series[1].color).toBe('#D55E00');
    expect(face.secondary).not.toBeNull();
  });

  it('lies where the chart lies, in pixels of 96 to the inch', () => {
    const sheet = loaded('ColumnStacked');
    Object.assign(sheet.Charts.items[0], { Left: 72, Top: 36, Width: 360, Height: 180 });
    expect(chartFaces(sheet)[0]).toMatchObject({ left: 96, top: 48, width: 480, height: 240 });
  });
});

import { Workbook } from '../model/workbook';
import { chartPicture } from './chart-picture';
import { sheetPicture } from './sheet-picture';
import { setZoom } from './zoom';

function sheetOf(rows: readonly (readonly (string | number)[])[]): Workbook['activeSheet'] {
  const workbook = new Workbook({ culture: 'fr-FR' });
  const [sheet] = workbook.Worksheets.items;
  rows.forEach((row, down) => row.forEach((value, right) => Object.assign(sheet.grid.ensure(down, right), { value })));
  return sheet;
}

describe('a sheet as a reader sees it', () => {
  it('has its sizes in pixels of 96 to the inch, hidden rows with none', () => {
    const sheet = sheetOf([['a'], ['b'], ['c']]);
    sheet.grid.columns.setSize(1, 1, 75);
    sheet.grid.rows.setSize(0, 1, 30);
    sheet.grid.rows.setHidden(2, 1, true);
    const picture = sheetPicture(sheet);
    expect(picture.columnWidths.get(1)).toBe(100);
    expect(picture.rowHeights.get(0)).toBe(40);
    expect(picture.rowHeights.get(2)).toBe(0);
    // Excel's standard row of 15 points is 20 pixels high.
    expect(picture.standardRowHeight).toBe(20);
    expect([picture.rows, picture.columns]).toEqual([3, 1]);
  });

  it('shows panes, tables, tab, grid lines and zoom', () => {
    const sheet = sheetOf([
      ['Item', 'Qty'],
      ['bolt', 3],
    ]);
    sheet.FreezePanes.freeze(1, 0);
    sheet.workbook.Tables.Add(sheet.GetRange('A1:B2'), true).Name = 'Items';
    sheet.TabColor = '#0072B2';
    sheet.ShowGridlines = false;
    setZoom(sheet, 90);
    setZoom(sheet, 5000);
    expect(sheetPicture(sheet)).toMatchObject({
      frozenRows: 1,
      frozenColumns: 0,
      tables: [
        { name: 'Items', place: { row: 0, column: 0, rows: 2, columns: 2 }, hasHeaders: true, hasTotals: false, hasFilterButtons: true },
      ],
      tabColor: '#0072B2',
      hasGridlines: false,
      isVisible: true,
      zoom: 90,
    });
  });
});

describe('a chart as a reader sees it', () => {
  it('has the words and values of its cells as they are now', () => {
    const sheet = sheetOf([
      ['Week', 'Load', 'Capacity'],
      [45306, 12.5, 40],
      [45313, 'none', 40],
    ]);
    for (const row of [1, 2]) sheet.grid.ensure(row, 0).numberFormat = 'dd/mm/yyyy';
    const chart = sheet.Charts.Add('ColumnStacked', sheet.GetRange('B1:C3'), 'Columns');
    for (const series of chart.seriesList) series.SetXAxisValues(sheet.GetRange('A2:A3'));
    const [load, capacity] = chart.seriesList;
    load.Format.Fill.SetSolidColor('#0072b2');
    capacity.ChartType = 'Line';
    capacity.AxisGroup = 'Secondary';
    chart.Title.Text = 'Charge';
    chart.SetPosition('E2');
    sheet.grid.ensure(1, 1).value = 14;
    expect(chartPicture(chart)).toMatchObject({
      title: 'Charge',
      width: 480,
      height: 288,
      top: 20,
      secondAxisTitle: null,
      series: [
        {
          name: 'Load',
          type: 'ColumnStacked',
          categories: ['15/01/2024', '22/01/2024'],
          values: [14, null],
          color: '#0072B2',
          isOnSecondAxis: false,
        },
        { name: 'Capacity', type: 'Line', values: [40, 40], color: null, isOnSecondAxis: true },
      ],
    });
  });

  it('leaves out a title that does not show and a series that is filtered', () => {
    const sheet = sheetOf([
      ['', 'a', 'b'],
      ['x', 1, 2],
    ]);
    const chart = sheet.Charts.Add('Line', sheet.GetRange('A1:C2'), 'Columns');
    chart.Title.Visible = false;
    chart.seriesList[0].Filtered = true;
    const picture = chartPicture(chart);
    expect(picture.title).toBeNull();
    expect(picture.series.map(({ name }) => name)).toEqual(['b']);
  });
});

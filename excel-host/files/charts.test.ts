import { readFileSync } from 'node:fs';
import path from 'node:path';
import { regeneratePlan } from '../../src/pipeline/regenerate-plan';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { Workbook } from '../model/workbook';
import type { ChartPicture } from '../view/chart-picture';
import { chartPicture } from '../view/chart-picture';
import { openWorkbookFile } from './open-workbook';
import { saveWorkbookFile, unsavedParts } from './save-workbook';

const SAMPLE = path.join(process.cwd(), 'examples', 'sample-workshop.xlsx');

/** Charts by sheet, without their ids, which are new with each opening. */
function chartsOf(workbook: Workbook): Record<string, Omit<ChartPicture, 'id'>[]> {
  const sheets = workbook.Worksheets.items.filter((sheet) => sheet.Charts.Count > 0);
  return Object.fromEntries(
    sheets.map((sheet) => [sheet.Name, sheet.Charts.items.map((chart) => ({ ...chartPicture(chart), id: undefined }))]),
  );
}

describe('the charts of a planned workbook', () => {
  let workbook: Workbook;
  let lost: readonly string[];
  beforeAll(async () => {
    const planned = openXlsx(new Uint8Array(readFileSync(SAMPLE)));
    await regeneratePlan(planned, { iterations: 10 });
    ({ workbook, lost } = await openWorkbookFile(planned.toBytes()));
  });

  it('are there when it is opened, and nothing of it is lost', () => {
    const charts = chartsOf(workbook);
    expect(Object.keys(charts).sort()).toEqual([
      'Budget and plan',
      'Costs',
      'Dashboard',
      'Load',
      'Pareto',
      'Performance',
      'Stock analysis',
    ]);
    expect(lost).toEqual([]);
  });

  it('show capacity as a line over the load in columns that stand on each other', () => {
    const [load] = chartsOf(workbook)['Load'];
    const types = new Set(load.series.map(({ type }) => type));
    expect([...types].sort()).toEqual(['ColumnStacked', 'Line']);
    const line = load.series.find(({ type }) => type === 'Line');
    const sheet = workbook.Worksheets.find('Load');
    const capacity = load.series.indexOf(line as (typeof load.series)[number]);
    const source = sheet?.Charts.items[0].seriesList[capacity].values;
    expect(line?.values).toEqual(source?.values());
    expect(line?.categories).toHaveLength(line?.values.length ?? -1);
    for (const series of load.series) expect(series.color).toMatch(/^#[0-9A-F]{6}$/);
  });

  it('have the cumulated share of a Pareto on the second axis, which ends at 100 %', () => {
    const pareto = workbook.Worksheets.find('Pareto')?.Charts.items[0];
    const shares = pareto?.seriesList.filter((series) => series.AxisGroup === 'Secondary');
    expect(new Set(shares?.map((series) => series.ChartType))).toEqual(new Set(['Line']));
    expect(pareto?.Axes.axis('Value', 'Secondary')?.Maximum).toBe(1);
    expect(pareto?.Axes.axis('Value', 'Secondary')?.Title.Visible).toBe(true);
  });

  it('are the same after saving and opening again, with axes, places and names', async () => {
    const { workbook: again } = await openWorkbookFile(await saveWorkbookFile(workbook));
    expect(unsavedParts(workbook)).toEqual([]);
    expect(chartsOf(again)).toEqual(chartsOf(workbook));
    const details = (of: Workbook): unknown =>
      of.Worksheets.items.flatMap((sheet) =>
        sheet.Charts.items.map((chart) => ({
          name: chart.Name,
          legend: chart.Legend.Position,
          values: [chart.Axes.ValueAxis.NumberFormat, chart.Axes.ValueAxis.Minimum, chart.Axes.CategoryAxis.ReversePlotOrder],
          second: chart.Axes.axis('Value', 'Secondary')?.Maximum,
          series: chart.seriesList.map((series) => [
            series.values?.formula,
            series.categories?.formula,
            series.HasDataLabels,
            series.DataLabels.NumberFormat,
            series.Format.Line.LineStyle,
            series.Format.Line.Weight,
          ]),
        })),
      );
    expect(details(again)).toEqual(details(workbook));
  });
});

describe('a chart that was made in the host', () => {
  it.each(['ColumnClustered', 'BarStacked', 'LineMarkers', 'AreaStacked100', 'Pie', 'Doughnut', 'XYScatterLines'] as const)(
    'of type %s comes back from a file',
    async (type) => {
      const workbook = new Workbook();
      const [sheet] = workbook.Worksheets.items;
      const rows: (string | number)[][] = [
        ['', 'Made', 'Sold'],
        ['Jan', 3, 2],
        ['Feb', 5, 4],
        ['Mar', 4, 6],
      ];
      rows.forEach((row, down) => row.forEach((value, right) => Object.assign(sheet.grid.ensure(down, right), { value })));
      const chart = sheet.Charts.Add(type, sheet.GetRange('A1:C4'), 'Columns');
      chart.Title.Text = 'Made & sold <2027>';
      // As Excel has it from the start.
      if (type === 'BarStacked') for (const series of chart.seriesList) series.Overlap = 100;
      chart.SetPosition('E3', 'K20');
      const { workbook: again } = await openWorkbookFile(await saveWorkbookFile(workbook));
      expect(chartsOf(again)).toEqual(chartsOf(workbook));
    },
  );

  it('of a type that files are not written with is named as not saved', async () => {
    const workbook = new Workbook();
    const [sheet] = workbook.Worksheets.items;
    sheet.grid.ensure(0, 0).value = 1;
    sheet.Charts.Add('Sunburst', sheet.GetRange('A1:A3'), 'Columns');
    expect(unsavedParts(workbook)).toEqual(['charts']);
    const { workbook: again } = await openWorkbookFile(await saveWorkbookFile(workbook));
    expect(again.Worksheets.items[0].Charts.Count).toBe(0);
  });
});

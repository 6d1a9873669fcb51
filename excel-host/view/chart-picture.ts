import type { ChartCollection } from '../appearance';
import { CellError } from '../model/cell';
import type { CellValue } from '../model/cell';
import { cellText } from './cell-text';

type Chart = ChartCollection['items'][number];
type Series = Chart['seriesList'][number];

/** A series of a chart: one value for each category, null where there is none. */
export interface SeriesPicture {
  readonly name: string;
  /** Excel's word: `ColumnClustered`, `Line`, `BarStacked` … */
  readonly type: string;
  readonly categories: readonly string[];
  readonly values: readonly (number | null)[];
  /** `#RRGGBB`; null for automatic. */
  readonly color: string | null;
  readonly isOnSecondAxis: boolean;
  readonly gapWidth: number;
  readonly overlap: number;
}

/** A chart as a reader sees it. Place and size are in pixels from the sheet's top left corner. */
export interface ChartPicture {
  readonly id: string;
  readonly type: string;
  /** null when it shows none. */
  readonly title: string | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly SeriesPicture[];
  readonly categoryAxisTitle: string | null;
  readonly valueAxisTitle: string | null;
  readonly secondAxisTitle: string | null;
  readonly hasLegend: boolean;
}

const pixels = (points: number): number => Math.round((points * 96) / 72);

/** A chart with the values and words that it shows now. */
export function chartPicture(chart: Chart): ChartPicture {
  const second = chart.Axes.axis('Value', 'Secondary');
  return {
    id: chart.Id,
    type: chart.ChartType,
    title: chart.Title.Visible ? chart.Title.Text : null,
    left: pixels(chart.Left),
    top: pixels(chart.Top),
    width: pixels(chart.Width),
    height: pixels(chart.Height),
    series: chart.seriesList.filter((series) => !series.Filtered).map(seriesPicture),
    categoryAxisTitle: titleOf(chart.Axes.CategoryAxis.Title),
    valueAxisTitle: titleOf(chart.Axes.ValueAxis.Title),
    secondAxisTitle: second ? titleOf(second.Title) : null,
    hasLegend: chart.Legend.Visible,
  };
}

function titleOf(title: { readonly Visible: boolean; readonly Text: string }): string | null {
  return title.Visible ? title.Text : null;
}

function seriesPicture(series: Series): SeriesPicture {
  return {
    name: series.Name,
    type: series.ChartType,
    categories: categoriesOf(series),
    values: (series.values?.values() ?? []).map((value) => (typeof value === 'number' ? value : null)),
    color: series.Format.Fill.colour || series.Format.Line.Color || null,
    isOnSecondAxis: series.AxisGroup === 'Secondary',
    gapWidth: series.GapWidth,
    overlap: series.Overlap,
  };
}

/** Categories in the words that their cells show. */
function categoriesOf({ categories }: Series): string[] {
  const area = categories?.area;
  if (!categories || !area) return [];
  const { grid, workbook } = categories.sheet;
  return categories.values().map((value: CellValue, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    if (value instanceof CellError) return value.word;
    return cellText(value, grid.look(row, column).numberFormat, workbook.culture.name, workbook.date1904);
  });
}

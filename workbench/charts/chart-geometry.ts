import type { ChartFace, SeriesFace, ValueAxisFace } from '../source/sheet-source';
import { axisScale } from './axis-scale';
import type { AxisScale } from './axis-scale';

/** A chart in pixels of its own frame, top left at 0, ready to be drawn. */
export interface ChartGeometry {
  readonly plot: Box;
  readonly columns: readonly (Box & { readonly color: string; readonly tip: string })[];
  readonly lines: readonly { readonly points: readonly (readonly Point[])[]; readonly color: string; readonly dashed: boolean }[];
  readonly labels: readonly (Point & { readonly text: string })[];
  readonly valueMarks: readonly Mark[];
  readonly secondaryMarks: readonly Mark[];
  readonly categoryMarks: readonly Mark[];
  /** True when the categories' labels stand upright, for want of room. */
  readonly upright: boolean;
  /** Categories run down and bars to the right. */
  readonly horizontal: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Mark {
  readonly at: number;
  readonly text: string;
}

const TITLE_ROOM = 44;
const LEGEND_ROOM = 26;
const AXIS_TITLE_ROOM = 18;
/** Of a letter of 11 px, about. */
const LETTER = 5.6;
/** Share of a category's width that its columns fill. */
const FILL = 0.7;

/** Lays a chart out in its frame. */
export function chartGeometry(chart: ChartFace): ChartGeometry {
  const horizontal = chart.series.length > 0 && chart.series.every((series) => series.kind === 'bar');
  const primary = axisScale(extent(chart, false), chart.value);
  const secondary = chart.secondary === null ? null : axisScale(extent(chart, true), chart.secondary);
  const upright = !horizontal && longest(chart.categories) * LETTER > usualStep(chart);
  const plot = plotBox(chart, primary, secondary, horizontal, upright);
  const along = horizontal ? plot.height : plot.width;
  const step = along / Math.max(1, chart.categories.length);
  const frame: Frame = { chart, plot, step, horizontal, primary, secondary };
  return {
    plot,
    columns: columns(frame),
    lines: lines(frame),
    labels: labels(frame),
    valueMarks: valueMarks(primary, chart.value, (value) => (horizontal ? acrossX : acrossY)(plot, primary, value)),
    secondaryMarks:
      secondary === null || chart.secondary === null
        ? []
        : valueMarks(secondary, chart.secondary, (value) => acrossY(plot, secondary, value)),
    categoryMarks: categoryMarks(frame, upright),
    upright,
    horizontal,
  };
}

interface Frame {
  readonly chart: ChartFace;
  readonly plot: Box;
  readonly step: number;
  readonly horizontal: boolean;
  readonly primary: AxisScale;
  readonly secondary: AxisScale | null;
}

const isStackable = (series: SeriesFace): boolean => series.kind !== 'line';

/** The values that an axis must reach: sums where columns are stacked. */
function extent(chart: ChartFace, secondary: boolean): readonly number[] {
  const mine = chart.series.filter((series) => series.secondary === secondary);
  const single = mine.filter((series) => !chart.stacked || !isStackable(series));
  const piled = mine.filter((series) => chart.stacked && isStackable(series));
  const sums = chart.categories.map((_, index) => piled.reduce((sum, series) => sum + Math.max(0, series.values[index] ?? 0), 0));
  return [...single.flatMap((series) => series.values.filter((value) => value !== null)), ...sums];
}

function plotBox(chart: ChartFace, primary: AxisScale, secondary: AxisScale | null, horizontal: boolean, upright: boolean): Box {
  const words = (scale: AxisScale, axis: ValueAxisFace): number => longest(scale.marks.map(axis.write)) * LETTER + 8;
  const side = horizontal ? Math.min(longest(chart.categories) * LETTER + 10, chart.width * 0.4) : words(primary, chart.value);
  const below = horizontal ? 18 : upright ? Math.min(longest(chart.categories) * LETTER + 8, chart.height * 0.3) : 18;
  const belowTitle = (horizontal ? chart.value.title : chart.categoryTitle) === '' ? 0 : AXIS_TITLE_ROOM;
  const leftTitle = (horizontal ? chart.categoryTitle : chart.value.title) === '' ? 0 : AXIS_TITLE_ROOM;
  const right =
    secondary === null || chart.secondary === null
      ? 14
      : words(secondary, chart.secondary) + (chart.secondary.title === '' ? 4 : AXIS_TITLE_ROOM);
  const x = 10 + leftTitle + side;
  const y = chart.title === '' ? 14 : TITLE_ROOM;
  const bottom = below + belowTitle + (chart.legend ? LEGEND_ROOM : 6);
  return { x, y, width: Math.max(20, chart.width - x - right), height: Math.max(20, chart.height - y - bottom) };
}

function columns(frame: Frame): ChartGeometry['columns'] {
  const { chart, step, horizontal } = frame;
  const series = chart.series.filter(isStackable);
  const beside = chart.stacked ? 1 : Math.max(1, series.length);
  const breadth = (step * FILL) / beside;
  const piles = chart.categories.map(() => 0);
  return series.flatMap((one, place) =>
    one.values.flatMap((value, index) => {
      if (value === null || value === 0) return [];
      const from = chart.stacked ? piles[index] : 0;
      if (chart.stacked) piles[index] += Math.max(0, value);
      const offset = index * step + (step * (1 - FILL)) / 2 + (chart.stacked ? 0 : place * breadth);
      const scale = one.secondary && frame.secondary !== null ? frame.secondary : frame.primary;
      const box = horizontal
        ? barBox(frame.plot, scale, offset, breadth, from, from + value)
        : columnBox(frame.plot, scale, offset, breadth, from, from + value);
      return [{ ...box, color: one.color, tip: tipOf(chart, one, index, value) }];
    }),
  );
}

function columnBox(plot: Box, scale: AxisScale, offset: number, width: number, from: number, to: number): Box {
  const ends = [acrossY(plot, scale, from), acrossY(plot, scale, to)];
  const y = Math.min(...ends);
  return { x: plot.x + offset, y, width, height: Math.max(...ends) - y };
}

function barBox(plot: Box, scale: AxisScale, offset: number, height: number, from: number, to: number): Box {
  const ends = [acrossX(plot, scale, from), acrossX(plot, scale, to)];
  const x = Math.min(...ends);
  return { x, y: plot.y + offset, width: Math.max(...ends) - x, height };
}

function lines(frame: Frame): ChartGeometry['lines'] {
  return frame.chart.series
    .filter((series) => series.kind === 'line')
    .map((series) => ({
      points: runs(series.values.map((value, index) => linePoint(frame, series, index, value))),
      color: series.color,
      dashed: series.dashed,
    }));
}

function linePoint(frame: Frame, series: SeriesFace, index: number, value: number | null): Point | null {
  if (value === null) return null;
  const scale = series.secondary && frame.secondary !== null ? frame.secondary : frame.primary;
  return { x: frame.plot.x + (index + 0.5) * frame.step, y: acrossY(frame.plot, scale, value) };
}

/** The stretches between gaps. */
function runs(points: readonly (Point | null)[]): Point[][] {
  const stretches: Point[][] = [[]];
  for (const point of points) {
    if (point === null) stretches.push([]);
    else stretches[stretches.length - 1].push(point);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

function labels(frame: Frame): ChartGeometry['labels'] {
  return frame.chart.series
    .filter((series) => series.labels)
    .flatMap((series) =>
      series.values.flatMap((value, index) => {
        const point = linePoint(frame, series, index, value);
        const axis = series.secondary && frame.chart.secondary !== null ? frame.chart.secondary : frame.chart.value;
        return point === null || value === null ? [] : [{ x: point.x, y: point.y - 7, text: axis.write(value) }];
      }),
    );
}

function valueMarks(scale: AxisScale, axis: ValueAxisFace, place: (value: number) => number): readonly Mark[] {
  return scale.marks.map((value) => ({ at: place(value), text: axis.write(value) }));
}

function categoryMarks(frame: Frame, upright: boolean): readonly Mark[] {
  const { chart, step, plot, horizontal } = frame;
  const room = upright || horizontal ? 14 : longest(chart.categories) * LETTER + 6;
  const every = Math.max(1, Math.ceil(room / step));
  return chart.categories.flatMap((text, index) =>
    index % every === 0 ? [{ at: (horizontal ? plot.y : plot.x) + (index + 0.5) * step, text }] : [],
  );
}

const share = (scale: AxisScale, value: number): number =>
  Math.min(1, Math.max(0, (value - scale.minimum) / (scale.maximum - scale.minimum)));
const acrossY = (plot: Box, scale: AxisScale, value: number): number => plot.y + plot.height * (1 - share(scale, value));
const acrossX = (plot: Box, scale: AxisScale, value: number): number => plot.x + plot.width * share(scale, value);

const longest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, text.length), 0);
const usualStep = (chart: ChartFace): number => (chart.width - 90) / Math.max(1, chart.categories.length);

function tipOf(chart: ChartFace, series: SeriesFace, index: number, value: number): string {
  return `${chart.categories[index] ?? ''} · ${series.name} : ${chart.value.write(value)}`;
}

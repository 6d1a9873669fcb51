import fc from 'fast-check';
import type { ChartFace, SeriesFace } from '../source/sheet-source';
import { axisScale, roundStep } from './axis-scale';
import { chartGeometry } from './chart-geometry';
import { offsetOf } from './sheet-offset';

const series = (name: string, values: readonly (number | null)[], more: Partial<SeriesFace> = {}): SeriesFace => ({
  name,
  kind: 'column',
  secondary: false,
  color: '#0072B2',
  dashed: false,
  labels: false,
  values,
  ...more,
});

const chart = (more: Partial<ChartFace>): ChartFace => ({
  id: 'load',
  name: 'Load',
  left: 0,
  top: 0,
  width: 600,
  height: 320,
  title: 'The grinder is over its capacity 2 weeks of 4',
  categories: ['W48', 'W49', 'W50', 'W51'],
  series: [],
  stacked: false,
  legend: true,
  categoryTitle: 'Week',
  value: { title: 'Load (h)', minimum: null, maximum: null, write: String },
  secondary: null,
  ...more,
});

describe('the scale of an axis', () => {
  it('takes steps of 1, 2 or 5 times a power of ten', () => {
    expect([0.03, 0.7, 1, 1.2, 3, 7, 12, 480].map(roundStep)).toEqual([0.05, 1, 1, 2, 5, 10, 20, 500]);
  });

  it('begins at 0 and ends at a mark not below the highest value', () => {
    expect(axisScale([12, 37, 41], { minimum: null, maximum: null })).toEqual({ minimum: 0, maximum: 50, marks: [0, 10, 20, 30, 40, 50] });
  });

  it('keeps the ends that the chart gives', () => {
    expect(axisScale([0.2, 0.93], { minimum: 0, maximum: 1 }).marks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('holds every value, whatever the values', () => {
    const value = fc.double({ min: -1e7, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (values) => {
        const scale = axisScale(values, { minimum: null, maximum: null });
        expect(scale.marks.length).toBeLessThan(15);
        // What cannot be seen may stand out: less than a millionth of a pixel.
        const dust = (scale.maximum - scale.minimum) * 1e-9;
        for (const each of [...values, 0]) {
          expect(scale.minimum).toBeLessThanOrEqual(each + dust);
          expect(scale.maximum).toBeGreaterThanOrEqual(each - dust);
        }
      }),
    );
  });
});

describe('the geometry of a chart', () => {
  it('piles stacked columns without a gap, in proportion to their values', () => {
    const { columns } = chartGeometry(
      chart({ stacked: true, series: [series('Released', [10, 0, 5, 8]), series('Planned', [20, 12, 0, 8])] }),
    );
    const first = columns.filter(({ x }) => x === columns[0].x);
    expect(first).toHaveLength(2);
    expect(first[1].height).toBeCloseTo(2 * first[0].height, 6);
    expect(first[1].y + first[1].height).toBeCloseTo(first[0].y, 6);
    expect(columns).toHaveLength(6);
  });

  it('puts columns that are not stacked beside each other, on the same ground', () => {
    const { columns, plot } = chartGeometry(chart({ series: [series('A', [3, 4, 5, 6]), series('B', [6, 5, 4, 3])] }));
    const [a, , , , b] = columns;
    expect(b.x).toBeCloseTo(a.x + a.width, 6);
    for (const { y, height } of columns) expect(y + height).toBeCloseTo(plot.y + plot.height, 6);
  });

  it('draws the capacity as a line through the middle of each category', () => {
    const geometry = chartGeometry(
      chart({ series: [series('Load', [10, 20, 30, 40]), series('Capacity', [40, 40, 40, 40], { kind: 'line' })] }),
    );
    const [points] = geometry.lines[0].points;
    const middles = geometry.columns.map(({ x, width }) => x + width / 2);
    points.forEach(({ x, y }, index) => {
      expect(x).toBeCloseTo(middles[index], 6);
      expect(y).toBeCloseTo(geometry.columns[3].y, 6);
    });
  });

  it('breaks a line where a value is missing', () => {
    const { lines } = chartGeometry(chart({ series: [series('Need', [1, null, 2, 3], { kind: 'line' })] }));
    expect(lines[0].points.map((run) => run.length)).toEqual([1, 2]);
  });

  it('measures a line of the secondary axis by that axis', () => {
    const secondary = { title: 'Share', minimum: null, maximum: 1, write: (value: number) => `${Math.round(value * 100)} %` };
    const geometry = chartGeometry(
      chart({
        series: [series('Hours', [50, 30, 15, 5]), series('Cumulative', [0.5, 0.8, 0.95, 1], { kind: 'line', secondary: true })],
        secondary,
      }),
    );
    const [points] = geometry.lines[0].points;
    expect(points[3].y).toBeCloseTo(geometry.plot.y, 6);
    expect(points[0].y).toBeCloseTo(geometry.plot.y + geometry.plot.height / 2, 6);
    expect(geometry.secondaryMarks.at(-1)?.text).toBe('100 %');
  });

  it('keeps everything inside its frame', () => {
    const value = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 40 }),
        fc.boolean(),
        fc.constantFrom('column', 'line', 'bar'),
        (values, stacked, kind) => {
          const face = chart({
            categories: values.map((_, index) => `Category ${index}`),
            stacked,
            series: [series('A', values, { kind }), series('B', values, { kind })],
          });
          const { columns, lines, plot } = chartGeometry(face);
          const inside = (x: number, y: number): boolean =>
            x >= plot.x - 0.01 && x <= plot.x + plot.width + 0.01 && y >= plot.y - 0.01 && y <= plot.y + plot.height + 0.01;
          for (const box of columns) expect(inside(box.x, box.y) && inside(box.x + box.width, box.y + box.height)).toBe(true);
          for (const { points } of lines) for (const { x, y } of points.flat()) expect(inside(x, y)).toBe(true);
        },
      ),
    );
  });
});

describe('the offset of a row or column', () => {
  it('counts the usual size but for lines with their own, and nothing for hidden ones', () => {
    const sizes = new Map([
      [0, 90],
      [2, 0],
    ]);
    expect([0, 1, 2, 3, 4].map((index) => offsetOf(index, sizes, 64))).toEqual([0, 90, 154, 154, 218]);
  });
});

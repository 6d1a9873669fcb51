import type { ConditionalFormat } from '../appearance';
import { readCell } from '../calculation/cell-evaluation';
import { isError } from '../calculation/value';
import type { Scalar } from '../calculation/value';
import type { Rectangle } from '../model/cell';
import type { Worksheet } from '../model/worksheet';
import type { PartialLook } from './look';
import { constantOr } from './rule-conditions';
import { RuleEvaluation } from './rule-evaluation';

type ColorScale = ConditionalFormat['ColorScale'];
type DataBar = ConditionalFormat['DataBar'];
type Areas = readonly Rectangle[];

interface Figures {
  /** Numbers in ascending order. */
  readonly numbers: readonly number[];
  readonly mean: number;
  readonly deviation: number;
  /** How often each value occurs, texts without regard to case. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Rules that compare a cell with all others of their range; what they need of the range is counted once. */
export class RangeFigures {
  private readonly known = new Map<Areas, Figures>();
  private readonly evaluation: RuleEvaluation;

  constructor(private readonly worksheet: Worksheet) {
    this.evaluation = new RuleEvaluation(worksheet);
  }

  /** The fill of a colour scale; null for what is no number. */
  scale(scale: ColorScale, areas: Areas, value: Scalar): PartialLook | null {
    if (typeof value !== 'number') return null;
    const { minimum, midpoint, maximum } = scale.Criteria;
    const points = [minimum, ...(midpoint ? [midpoint] : []), maximum].map((point) => ({
      at: this.pointOf(point, areas),
      color: point.color,
    }));
    const above = points.findIndex(({ at }) => value <= at);
    if (above === 0) return { fill: points[0].color };
    if (above < 0) return { fill: points[points.length - 1].color };
    const [from, to] = [points[above - 1], points[above]];
    return { fill: between(from.color, to.color, to.at === from.at ? 1 : (value - from.at) / (to.at - from.at)) };
  }

  /** The bar of a data bar; null for what is no number. */
  bar(bar: DataBar, areas: Areas, value: Scalar): { share: number; color: string } | null {
    if (typeof value !== 'number') return null;
    const { numbers } = this.of(areas);
    const low = this.pointOf(bar.LowerBoundRule, areas, Math.min(0, numbers[0] ?? 0));
    const high = this.pointOf(bar.UpperBoundRule, areas, Math.max(0, numbers[numbers.length - 1] ?? 0));
    const share = high <= low ? 0 : Math.min(1, Math.max(0, (value - low) / (high - low)));
    return { share, color: value < 0 ? bar.NegativeFormat.FillColor : bar.PositiveFormat.FillColor };
  }

  isAmongTop(rule: { readonly rank: number; readonly type: string }, areas: Areas, value: Scalar): boolean {
    if (typeof value !== 'number') return false;
    const { numbers } = this.of(areas);
    const isPercent = rule.type.endsWith('Percent');
    const count = isPercent ? Math.max(1, Math.floor((numbers.length * rule.rank) / 100)) : rule.rank;
    if (count >= numbers.length) return true;
    return rule.type.startsWith('Top') ? value >= numbers[numbers.length - count] : value <= numbers[count - 1];
  }

  meetsPreset(criterion: string, areas: Areas, value: Scalar): boolean {
    const isBlank = value === null || (typeof value === 'string' && value.trim() === '');
    if (criterion === 'Blanks') return isBlank;
    if (criterion === 'NonBlanks') return !isBlank;
    if (criterion === 'Errors') return isError(value);
    if (criterion === 'NonErrors') return !isError(value);
    const { mean, deviation, counts } = this.of(areas);
    if (criterion === 'UniqueValues' || criterion === 'DuplicateValues') {
      return !isBlank && (counts.get(keyOf(value)) === 1) === (criterion === 'UniqueValues');
    }
    if (typeof value !== 'number') return false;
    const times = ['StdDev', 'OneStdDev', 'TwoStdDev', 'ThreeStdDev'].findIndex((word) => criterion.startsWith(word));
    if (times > 0) return criterion.endsWith('AboveAverage') ? value > mean + times * deviation : value < mean - times * deviation;
    if (criterion.endsWith('Average')) return averageMeets(criterion, value, mean);
    return dateMeets(criterion, Math.floor(value), Math.floor(this.evaluation.source.now()));
  }

  private pointOf(point: { readonly type: string; readonly formula: string | null }, areas: Areas, automatic = 0): number {
    const { numbers } = this.of(areas);
    const [low, high] = [numbers[0] ?? 0, numbers[numbers.length - 1] ?? 0];
    if (point.type === 'Automatic') return automatic;
    if (point.type === 'LowestValue') return low;
    if (point.type === 'HighestValue') return high;
    const first = areas[0];
    const given = constantOr(point.formula ?? '0', (formula) => this.evaluation.compute(formula, first, first.row, first.column));
    const number = typeof given === 'number' ? given : 0;
    if (point.type === 'Percent') return low + ((high - low) * number) / 100;
    if (point.type !== 'Percentile') return number;
    const at = ((numbers.length - 1) * number) / 100;
    const below = numbers[Math.floor(at)] ?? 0;
    return below + (at - Math.floor(at)) * ((numbers[Math.ceil(at)] ?? below) - below);
  }

  private of(areas: Areas): Figures {
    const found = this.known.get(areas);
    if (found) return found;
    const numbers: number[] = [];
    const counts = new Map<string, number>();
    const sheet = this.evaluation.sheet;
    for (const area of areas) {
      this.worksheet.grid.forEachCell(area, (_cell, row, column) => {
        const value = readCell(sheet, row, column);
        if (typeof value === 'number') numbers.push(value);
        counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
      });
    }
    numbers.sort((a, b) => a - b);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
    const deviation = Math.sqrt(numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / Math.max(1, numbers.length));
    const made = { numbers, mean, deviation, counts };
    this.known.set(areas, made);
    return made;
  }
}

function keyOf(value: Scalar): string {
  return typeof value === 'string' ? `s${value.toLowerCase()}` : isError(value) ? value.word : String(value);
}

function averageMeets(criterion: string, value: number, mean: number): boolean {
  if (criterion.startsWith('Equal') && value === mean) return true;
  return criterion.includes('Above') ? value > mean : value < mean;
}

function dateMeets(criterion: string, day: number, today: number): boolean {
  const sunday = today - ((today + 6) % 7);
  switch (criterion) {
    case 'Yesterday':
      return day === today - 1;
    case 'Today':
      return day === today;
    case 'Tomorrow':
      return day === today + 1;
    case 'LastSevenDays':
      return day > today - 7 && day <= today;
    case 'LastWeek':
      return day >= sunday - 7 && day < sunday;
    case 'ThisWeek':
      return day >= sunday && day < sunday + 7;
    case 'NextWeek':
      return day >= sunday + 7 && day < sunday + 14;
    default:
      return false;
  }
}

function between(from: string, to: string, share: number): string {
  const part = (at: number): string => {
    const [a, b] = [parseInt(from.slice(at, at + 2), 16), parseInt(to.slice(at, at + 2), 16)];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

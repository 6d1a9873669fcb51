import type { PlanKpis } from '../../engine/model/plan';
import { formatNumber, formatShare } from '../../i18n/format-values';
import type { Language } from '../../i18n/language';
import type { PaneWord, SayInPane } from '../../i18n/pane';
import type { PlanSummary } from '../../pipeline/plan-summary';

/** How a figure moved against the last plan; `none` without one. */
export type Direction = 'better' | 'worse' | 'neutral' | 'same' | 'none';

/** A key figure, ready to be shown. */
export interface KeyFigure {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** What it means, where the label does not say it; else empty. */
  readonly about: string;
  readonly direction: Direction;
  /** Which way and by how much: `▼ 3`, `▲ 2,5`. */
  readonly change: string;
  readonly before: string;
}

interface Measure {
  readonly key: 'late' | 'days' | 'service' | 'setup' | 'wip' | 'makespan' | 'stock';
  readonly of: (kpis: PlanKpis) => number;
  readonly decimals: number;
  /** Which way is good; `neither` where more is not better or worse in itself. */
  readonly good: 'less' | 'more' | 'neither';
  readonly unit: (summary: PlanSummary, say: SayInPane, language: Language) => string;
  readonly about?: PaneWord & `figure.about-${string}`;
}

const HOURS_PER_DAY = 24;

const MEASURES: readonly Measure[] = [
  {
    key: 'late',
    of: (kpis) => kpis.lateDemands,
    decimals: 0,
    good: 'less',
    unit: ({ kpis: { demands } }, say, language) => say('unit.demands', { demands: formatNumber(demands, 0, language) }),
  },
  {
    key: 'days',
    of: (kpis) => kpis.weightedTardinessDays,
    decimals: 1,
    good: 'less',
    unit: (_, say) => say('unit.days'),
    about: 'figure.about-days',
  },
  { key: 'service', of: (kpis) => kpis.serviceRate, decimals: 0, good: 'more', unit: () => '' },
  {
    key: 'setup',
    of: (kpis) => kpis.setupHours + kpis.changeoverHours,
    decimals: 1,
    good: 'less',
    unit: (_, say) => say('unit.hours'),
  },
  {
    key: 'wip',
    of: (kpis) => kpis.wipHours / HOURS_PER_DAY,
    decimals: 0,
    good: 'less',
    unit: (_, say) => say('unit.order-days'),
    about: 'figure.about-wip',
  },
  {
    key: 'makespan',
    of: (kpis) => kpis.makespanHours / HOURS_PER_DAY,
    decimals: 1,
    good: 'less',
    unit: (_, say) => say('unit.days'),
  },
  {
    key: 'stock',
    of: (kpis) => kpis.stockValue,
    decimals: 0,
    good: 'neither',
    unit: ({ currency }, say) => currency ?? say('unit.money'),
    about: 'figure.about-stock',
  },
];

/** The key figures of a plan against those of the plan before. A change too small for the shown decimals is none. */
export function keyFigures(summary: PlanSummary, say: SayInPane, language: Language): KeyFigure[] {
  return MEASURES.map((measure) => {
    const { key, about, unit } = measure;
    const value = measure.of(summary.kpis);
    const before = summary.previousKpis === null ? null : measure.of(summary.previousKpis);
    const show = (number: number): string => shown(measure, number, language);
    const change = before === null ? 0 : value - before;
    return {
      key,
      label: say(`figure.${key}`),
      value: show(value),
      unit: unit(summary, say, language),
      about: about === undefined ? '' : say(about),
      direction: before === null ? 'none' : directionOf(measure, change, show(change)),
      change: `${change > 0 ? '▲' : '▼'} ${key === 'service' ? points(change, say, language) : show(Math.abs(change))}`,
      before: before === null ? '' : show(before),
    };
  });
}

function shown({ key, decimals }: Measure, value: number, language: Language): string {
  return key === 'service' ? formatShare(value, language) : formatNumber(value, decimals, language);
}

/** A share moves by points of a hundred. */
function points(change: number, say: SayInPane, language: Language): string {
  return say('unit.points', { points: formatNumber(Math.abs(change) * 100, 0, language) });
}

function directionOf({ good }: Measure, change: number, text: string): Direction {
  if (!/[1-9]/.test(text)) return 'same';
  if (good === 'neither') return 'neutral';
  return change > 0 === (good === 'more') ? 'better' : 'worse';
}

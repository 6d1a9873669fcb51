import { fittingWeight } from '../../engine/improvement/action-effect';
import type { LossAxis, LossEvent, LossGroup, LossWeight } from '../../engine/improvement/loss-events';
import { compareLosses, halvesOf, lossEvents, paretoByAxis } from '../../engine/improvement/loss-events';
import type { PlanningInput } from '../../engine/model/input';
import { MINUTES_PER_DAY } from '../../engine/model/units';
import { formatAmount, formatDayOfMonth, formatNumber, formatShortMoment } from '../../i18n/format-values';
import type { Language } from '../../i18n/language';
import { sheetWords } from '../../i18n/sheets';
import type { ImprovementAnswer, ImprovementQuestion, ParetoBar } from '../improvement-question';
import type { Asked } from './asked';
import { rowPlace } from './row-place';

/** More rows behind a bar than these nobody reads in a pane; the sheet has them all. */
const MOST_ROWS = 40;
const MOST_BARS = 30;
const MOST_SHIFTS = 12;

/** Losses by an axis and a weight, with the rows behind each bar, and the same in two periods. */
export function lossParetoAnswer(
  { axis, weight: wanted }: Extract<ImprovementQuestion, { kind: 'loss-pareto' }>,
  asked: Asked,
): ImprovementAnswer {
  const { language, read } = asked;
  const { input } = read;
  const all = lossEvents(input);
  const events = axis === 'item' || axis === 'order' || axis === 'role' ? all.filter(({ kind }) => kind !== 'stop') : all;
  const weight = wanted ?? (all.length === 0 ? 'count' : fittingWeight(all));
  const show = amountWriter(weight, input, language);
  const groups = paretoByAxis(events, axis, weight);
  const bars = groups.slice(0, MOST_BARS).map((group) => barOf(group, { events, weight, axis, asked, show }));
  const total = groups.reduce((sum, { value }) => sum + value, 0);
  return {
    kind: 'loss-pareto',
    axis,
    weight,
    weightName: weightName(weight, input, language),
    bars,
    total: show(total),
    periods: periodsOf(events, axis, weight, asked, show),
  };
}

type Show = (value: number) => string;

function amountWriter(weight: LossWeight, { parameters }: PlanningInput, language: Language): Show {
  const unit = weight === 'cost' ? parameters.currency : weight === 'minutes' ? 'h' : '';
  const space = unit === '' ? '' : `\u00a0${unit}`;
  return (value) => {
    if (weight === 'minutes') return formatNumber(value / 60, 1, language) + space;
    return (weight === 'quantity' ? formatAmount(Math.round(value * 100) / 100, language) : formatNumber(value, 0, language)) + space;
  };
}

function weightName(weight: LossWeight, { parameters }: PlanningInput, language: Language): string {
  const say = sheetWords(language);
  return weight === 'cost' ? say('pareto.weight-cost', { currency: parameters.currency }) : say(`pareto.weight-${weight}`);
}

interface BarContext {
  readonly events: readonly LossEvent[];
  readonly weight: LossWeight;
  readonly axis: LossAxis;
  readonly asked: Asked;
  readonly show: Show;
}

function nameOf(key: string | null, axis: LossAxis, language: Language): string {
  return key ?? sheetWords(language)(axis === 'cause' ? 'pareto.no-cause' : 'pareto.not-said');
}

function barOf({ events: members, key, ...group }: LossGroup, { events, weight, axis, asked, show }: BarContext): ParetoBar {
  const { language, read } = asked;
  const rows = members
    .map((index) => events[index])
    .sort((a, b) => (b[weight] ?? 0) - (a[weight] ?? 0))
    .slice(0, MOST_ROWS);
  const text = (event: LossEvent): string => {
    const when = event.at === null ? [] : [formatShortMoment(event.at, language)];
    const others = [event.order, event.resource, axis === 'cause' ? null : event.cause].flatMap((part) => part ?? []);
    return [...when, ...others, show(event[weight] ?? 0)].join(' · ');
  };
  return {
    ...group,
    key,
    name: nameOf(key, axis, language),
    text: show(group.value),
    rows: rows.map((event) => ({ text: text(event), place: rowPlace(read, event.source) })),
  };
}

function periodsOf(
  events: readonly LossEvent[],
  axis: LossAxis,
  weight: LossWeight,
  { read, language }: Asked,
  show: Show,
): Extract<ImprovementAnswer, { kind: 'loss-pareto' }>['periods'] {
  const halves = halvesOf(events, read.input.parameters.now.minutes);
  if (halves === null) return null;
  const shifts = compareLosses(events, axis, weight, halves).slice(0, MOST_SHIFTS);
  const day = (at: number): string => formatDayOfMonth(at, language);
  const period = (from: number, to: number): string => `${day(from)} – ${day(to - MINUTES_PER_DAY)}`;
  return {
    before: period(halves.beforeFrom, halves.afterFrom),
    after: period(halves.afterFrom, halves.afterTo),
    shifts: shifts.map(({ key, before, after, difference }) => ({
      name: nameOf(key, axis, language),
      before: show(before),
      after: show(after),
      difference,
    })),
  };
}

import type { LossStep, Performance, PerformanceGap, PerformanceGroup } from '../engine/tracking/performance';
import { INDICATOR_KINDS } from '../engine/tracking/indicator';
import type { IndicatorUnit } from '../engine/tracking/indicator';
import type { TargetRow } from '../engine/model/follow-up-records';
import { formatAmount, formatDayOfMonth, formatWeek, formatWeekday } from '../i18n/format-values';
import type { TargetedIndicator } from './indicator-targets';
import type { CellFormat } from './sheet-spec';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { hoursOf } from './table-columns';

const FORMATS: Readonly<Record<IndicatorUnit, CellFormat>> = {
  share: 'percent',
  days: 'days',
  quantity: 'quantity0',
  hours: 'hours',
  money: 'money',
  turns: 'quantity1',
  count: 'integer',
};

const tidy = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e4) / 1e4);

/** A line of the table of indicators: one that is measured, or a target that names none. */
export type IndicatorLine = TargetedIndicator | { readonly unknown: TargetRow };

/** Indicators against their targets, with whom to alert beyond the threshold. */
export function indicatorColumns(context: SheetContext): TableColumn<IndicatorLine>[] {
  const { say } = context;
  const { currency } = context.input.parameters;
  const formatOf = (line: IndicatorLine): CellFormat => ('unknown' in line ? 'general' : FORMATS[INDICATOR_KINDS[line.id].unit]);
  const targetOf = (line: IndicatorLine): TargetRow | null => ('unknown' in line ? line.unknown : line.target);
  return [
    {
      key: 'indicator',
      header: say('head.indicator'),
      format: 'text',
      style: 'strong',
      value: (line) =>
        'unknown' in line
          ? line.unknown.indicator
          : line.id === 'wip-value'
            ? say('indicator.wip-value', { currency })
            : say(`indicator.${line.id}`),
    },
    {
      key: 'value',
      header: say('head.value'),
      format: 'general',
      formatOf,
      value: (line) => ('unknown' in line ? null : tidy(line.value)),
    },
    { key: 'target', header: say('col.target'), format: 'general', formatOf, value: (line) => targetOf(line)?.target ?? null },
    {
      key: 'threshold',
      header: say('col.alert-threshold'),
      format: 'general',
      formatOf,
      value: (line) => targetOf(line)?.alertThreshold ?? null,
    },
    {
      key: 'verdict',
      header: say('head.verdict'),
      format: 'text',
      style: 'verdict',
      value: (line) => say(`verdict.${'unknown' in line ? 'none' : line.verdict}`),
    },
    {
      key: 'alert',
      header: say('col.alert'),
      format: 'text',
      value: (line) => ('unknown' in line || line.verdict !== 'bad' ? null : (line.target?.whomToAlert ?? null)),
    },
    {
      key: 'base',
      header: say('col.base'),
      format: 'integer',
      align: 'center',
      style: 'muted',
      value: (line) => ('unknown' in line || line.base === 0 ? null : Math.round(line.base)),
    },
    { key: 'how', header: say('col.how'), format: 'text', value: (line) => howOf(context, line) },
  ];
}

function howOf({ say, language }: SheetContext, line: IndicatorLine): string {
  if ('unknown' in line) return say('indicator.not-here');
  const { id, value, missing, leftOut } = line;
  if (value === null && missing !== null) {
    return missing === 'unit-costs' ? say('indicator.missing-unit-costs', { count: leftOut }) : say(`indicator.missing-${missing}`);
  }
  const base = formatAmount(Math.round(line.base), language);
  const left = id === 'oee' && leftOut > 0 ? say('indicator.left-out', { count: leftOut }) : '';
  return say(`indicator.how-${id}`, { base }) + left;
}

/** The loss waterfall: what is left of each time, and what was lost on the way. */
export function lossColumns({ say }: SheetContext, opening: number): TableColumn<LossStep>[] {
  return [
    { key: 'step', header: say('col.time'), format: 'text', style: 'strong', value: ({ step }) => say(`time.${step}`) },
    { key: 'kept', header: say('col.time-hours'), format: 'hours', value: ({ kept }) => hoursOf(kept) },
    { key: 'lost', header: say('col.lost-hours'), format: 'hours', value: ({ step, lost }) => (step === 'total' ? null : hoursOf(lost)) },
    {
      key: 'share',
      header: say('col.share-of-total'),
      format: 'percent',
      align: 'center',
      value: ({ kept }) => (opening === 0 ? null : tidy(kept / opening)),
    },
    { key: 'by', header: say('col.lost-by'), format: 'wrapped', value: ({ step }) => (step === 'total' ? null : say(`loss.${step}`)) },
  ];
}

const TIMES = ['total', 'opening', 'required', 'operating', 'net', 'useful'] as const;
const RATES = [
  ['availability', 'availability'],
  ['performance', 'performance'],
  ['quality', 'quality'],
  ['oee', 'oee'],
  ['overall', 'oee-overall'],
  ['total', 'oee-total'],
] as const;
const GAPS: readonly PerformanceGap[] = ['no-record', 'no-cycle', 'no-time', 'closed'];

/** Times and rates of resources, shifts or periods. */
export function groupColumns(
  context: SheetContext,
  header: string,
  nameOf: (group: PerformanceGroup) => string,
): TableColumn<PerformanceGroup>[] {
  const { say } = context;
  const rates = RATES.map(([key, word]): TableColumn<PerformanceGroup> => ({
    key: key === 'total' ? 'totalRate' : key,
    header: say(`col.${word}`),
    format: 'percent',
    ...(key === 'total' ? { align: 'center' } : {}),
    value: (group) => (group.measured === 0 ? null : tidy(group.rates[key])),
  }));
  const times = TIMES.map((key): TableColumn<PerformanceGroup> => ({
    key: `${key}Hours`,
    header: say(`col.${key}-hours`),
    format: 'hours',
    value: (group) => (group.measured === 0 ? null : hoursOf(group.times[key])),
  }));
  const [oee, ...others] = [rates[3], rates[0], rates[1], rates[2], rates[4], rates[5]];
  return [
    { key: 'group', header, format: 'text', style: 'strong', value: nameOf },
    { ...oee, style: 'strong' },
    ...others,
    { key: 'missing', header: say('col.left-out'), format: 'text', style: 'muted', value: (group) => gapText(context, group) },
    ...times,
  ];
}

/** What is not measured, and a performance above 1, in words. */
export function gapText({ say }: SheetContext, { gaps, rates }: PerformanceGroup): string | null {
  const parts = GAPS.filter((gap) => gaps[gap] > 0).map((gap) => say(`gap.${gap}`, { count: gaps[gap] }));
  if ((rates.performance ?? 0) > 1) parts.push(say('gap.fast'));
  return parts.length === 0 ? null : parts.join(say('list.then'));
}

/** Name of a period: its week, or its day. */
export function periodName(context: SheetContext, measured: Performance, { start }: PerformanceGroup): string {
  if (start === null) return '';
  return measured.periodDays === 7
    ? `${formatWeek(start, context.language)} · ${formatDayOfMonth(start, context.language)}`
    : formatWeekday(start, context.language);
}

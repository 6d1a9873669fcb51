import { actionsOnWord } from '../engine/improvement/cause-tree';
import type { DeviationComment } from '../engine/improvement/deviation-comment';
import { deviationComment } from '../engine/improvement/deviation-comment';
import type { PlanDeviation } from '../engine/improvement/plan-deviations';
import { planDeviations } from '../engine/improvement/plan-deviations';
import { MINUTES_PER_DAY } from '../engine/model/units';
import { formatAmount, formatDay, formatMoment, formatNumber, formatShare, formatShortMoment, formatWeek } from '../i18n/format-values';
import { eventAxisOf } from '../tables/event-axis';
import type { CellContent, CellFormat, SheetSpec } from './sheet-spec';
import { columnRule } from './column-rules';
import type { Figure } from './frame';
import { TABLE_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { makeTable, serialOf } from './table-columns';
import { NEGATIVE_RULE } from './theme';

/** More rows than this nobody reads; the sentence says how many there are. */
const MOST_ROWS = 1000;

/** Recorded work, or deliveries done: something to hold against the plan. */
export function deviationsApply({ input }: SheetContext): boolean {
  return input.progress.length + input.stops.length > 0 || [...input.shipments, ...input.receipts].some((row) => row.doneQuantity !== null);
}

/** What was planned and what came of it, the heaviest deviation first, with a comment in plain words above. */
export function deviationsSheet(context: SheetContext): SheetSpec {
  const { input, say, language, plan } = context;
  const rows = planDeviations(input, eventAxisOf);
  const comment = deviationComment(rows, plan.now);
  const table = makeTable({ name: 'JalonDeviations', row: TABLE_ROW, column: 1 }, columnsOf(context), rows.slice(0, MOST_ROWS));
  const { deviationTolerance = 0.1, toleranceDays } = input.parameters;
  const values = { moment: formatMoment(plan.now, language), share: formatShare(deviationTolerance, language), days: toleranceDays };
  const figures = figuresOf(context, comment);
  return frameSheet(context, {
    id: 'deviations',
    sentence: sentenceOf(context, rows.length, values),
    figures,
    tables: [table],
    cells:
      rows.length === 0 ? [] : [{ row: TABLE_ROW - 1, column: 1, content: commentText(context, comment), style: 'note', format: 'text' }],
    rules: [columnRule(table, 'sense', (cell) => `${cell}="${say('sense.bad')}"`, NEGATIVE_RULE)],
    frozenRows: TABLE_ROW,
    frozenColumns: 3,
  });
}

function sentenceOf({ say }: SheetContext, count: number, values: { moment: string; share: string; days: number }): string {
  if (count === 0) return say('deviations.none', values);
  const shown = count > MOST_ROWS ? ` ${say('deviations.shown', { shown: MOST_ROWS })}` : '';
  return say('deviations.sentence', { ...values, count }) + shown;
}

function figuresOf({ say }: SheetContext, { bad, axes, commonCause }: DeviationComment): Figure[] {
  const figures: Figure[] = [{ text: say('deviations.figure-bad', { count: bad }), tone: bad > 0 ? 'bad' : 'good' }];
  if (axes.length > 0) {
    const axis = say(`axis-of.${axes[0].axis}`).toLowerCase();
    figures.push({ text: say('deviations.figure-axis', { axis, count: axes[0].count }), tone: 'neutral' });
  }
  if (commonCause !== null) figures.push({ text: say('deviations.figure-cause', commonCause), tone: 'neutral' });
  return figures;
}

/** The largest, then the trend, in sentences. */
export function commentText(context: SheetContext, { largest, trend }: DeviationComment): string {
  const { say, language } = context;
  const parts: string[] = [];
  if (largest !== null) {
    const cause = largest.cause === null ? '' : say('deviations.because', { cause: largest.cause });
    const key = keyOf(largest);
    const planned = amountText(context, largest, largest.planned);
    parts.push(
      largest.unit === 'days' && largest.actual === null
        ? say('deviations.largest-open', { key, planned, cause })
        : say('deviations.largest', {
            key,
            planned,
            cause,
            axis: say(`axis-of.${largest.axis}`).toLowerCase(),
            actual: amountText(context, largest, largest.actual),
          }),
    );
  }
  if (trend === null) return [...parts, say('deviations.trend-none')].join(' ');
  const { count, weeksBefore, meanBefore, week } = trend;
  const values = { count, week: formatWeek(week, language), mean: formatNumber(meanBefore, 1, language), weeks: weeksBefore };
  return [...parts, say(`deviations.trend-${trend.direction}`, values)].join(' ');
}

const keyOf = ({ key, operation }: PlanDeviation): string => (operation === null ? key : `${key} / ${operation}`);

/** An amount with its unit, or a date. */
function amountText({ say, language, input }: SheetContext, { unit }: PlanDeviation, value: number | null): string {
  if (value === null) return say('deviation.open');
  if (unit === 'days') return momentFormat(value) === 'date' ? formatDay(value, language) : formatShortMoment(value, language);
  const amount =
    unit === 'hours'
      ? formatNumber(value, 1, language)
      : unit === 'money'
        ? formatNumber(value, 0, language)
        : formatAmount(value, language);
  return `${amount}\u00a0${unit === 'money' ? input.parameters.currency : say(`in-unit.${unit}`)}`;
}

const FORMATS: Readonly<Record<PlanDeviation['unit'], CellFormat>> = {
  units: 'quantity1',
  hours: 'hours',
  days: 'days',
  money: 'money',
  events: 'integer',
};

/** A date without a time of day shows none. */
const momentFormat = (at: number | null): CellFormat => (at !== null && at % MINUTES_PER_DAY === 0 ? 'date' : 'shortDateTime');

const tidy = (value: number): number => Math.round(value * 1000) / 1000;

/** Numbers of the actions on a cause, each cause looked up once. */
function actionIds({ input }: SheetContext): (cause: string) => string | null {
  const known = new Map<string, string | null>();
  return (cause) => {
    const found = known.get(cause);
    if (found !== undefined) return found;
    const ids = actionsOnWord(cause, input.causes, input.actions).map(({ id }) => id);
    known.set(cause, ids.length === 0 ? null : ids.join(', '));
    return known.get(cause) ?? null;
  };
}

function columnsOf(context: SheetContext): TableColumn<PlanDeviation>[] {
  const { say, input } = context;
  const amountFormat = ({ unit }: PlanDeviation, value: number | null): CellFormat =>
    unit === 'days' ? momentFormat(value) : FORMATS[unit];
  const amount = ({ unit }: PlanDeviation, value: number | null): CellContent =>
    value === null ? null : unit === 'days' ? value / MINUTES_PER_DAY : tidy(value);
  const idsOn = actionIds(context);
  return [
    { key: 'axis', header: say('col.axis'), format: 'text', style: 'strong', value: (row) => say(`axis-of.${row.axis}`) },
    { key: 'object', header: say('col.object'), format: 'text', value: (row) => say(`object.${row.object}`) },
    { key: 'key', header: say('col.key'), format: 'text', style: 'strong', value: (row) => row.key },
    { key: 'operation', header: say('head.operation'), format: 'integer', align: 'center', value: (row) => row.operation },
    { key: 'item', header: say('head.item'), format: 'text', value: (row) => row.item },
    { key: 'resource', header: say('head.resource'), format: 'text', value: (row) => row.resource },
    {
      key: 'planned',
      header: say('col.planned'),
      format: 'quantity1',
      formatOf: (row) => amountFormat(row, row.planned),
      value: (row) => amount(row, row.planned),
    },
    {
      key: 'actual',
      header: say('col.actual'),
      format: 'quantity1',
      formatOf: (row) => amountFormat(row, row.actual),
      value: (row) => amount(row, row.actual),
    },
    {
      key: 'difference',
      header: say('col.difference'),
      format: 'quantity1',
      formatOf: (row) => FORMATS[row.unit],
      value: (row) => tidy(row.difference),
    },
    {
      key: 'unit',
      header: say('head.unit-of-measure'),
      format: 'text',
      value: (row) => (row.unit === 'money' ? input.parameters.currency : say(`in-unit.${row.unit}`)),
    },
    { key: 'sense', header: say('col.sense'), format: 'text', value: (row) => say(row.bad ? 'sense.bad' : 'sense.good') },
    { key: 'cause', header: say('head.cause'), format: 'text', value: (row) => row.cause },
    { key: 'actions', header: say('col.actions'), format: 'text', value: (row) => (row.cause === null ? null : idsOn(row.cause)) },
    {
      key: 'at',
      header: say('col.seen'),
      format: 'shortDateTime',
      formatOf: (row) => momentFormat(row.at),
      value: (row) => serialOf(row.at),
    },
    {
      key: 'weight',
      header: say('col.times-tolerance'),
      format: 'quantity1',
      style: 'muted',
      value: (row) => (row.unit === 'events' ? null : tidy(row.weight)),
    },
  ];
}

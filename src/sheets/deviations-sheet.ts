import { actionsOnWord } from '../engine/improvement/cause-tree';
import type { DeviationComment } from '../engine/improvement/deviation-comment';
import { deviationComment } from '../engine/improvement/deviation-comment';
import type { NotedDeviation } from '../engine/improvement/noted-deviations';
import { notedDeviations } from '../engine/improvement/noted-deviations';
import type { PlanDeviation } from '../engine/improvement/plan-deviations';
import { MINUTES_PER_DAY } from '../engine/model/units';
import { formatMoment, formatShare } from '../i18n/format-values';
import { eventAxisOf } from '../tables/event-axis';
import type { CellContent, CellFormat, SheetSpec } from './sheet-spec';
import { columnRule } from './column-rules';
import { commentText } from './deviation-words';
import type { Figure } from './frame';
import { TABLE_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { makeTable, serialOf } from './table-columns';
import { NEGATIVE_RULE } from './theme';

/** More rows than this nobody reads; the sentence says how many there are. */
const MOST_ROWS = 1000;

/** Recorded work, deliveries done, or deviations that the planner noted: something to hold against the plan. */
export function deviationsApply({ input }: SheetContext): boolean {
  const noted = input.progress.length + input.stops.length + input.deviations.length;
  return noted > 0 || [...input.shipments, ...input.receipts].some((row) => row.doneQuantity !== null);
}

/** What was planned and what came of it, the heaviest deviation first, with a comment in plain words above. */
export function deviationsSheet(context: SheetContext): SheetSpec {
  const { input, say, language, plan } = context;
  const rows = notedDeviations(input, eventAxisOf);
  const counted = rows.filter(({ state }) => state !== 'dismissed');
  const comment = deviationComment(counted, plan.now);
  const words = { say, language, currency: input.parameters.currency };
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
      rows.length === 0 ? [] : [{ row: TABLE_ROW - 1, column: 1, content: commentText(words, comment), style: 'note', format: 'text' }],
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

function columnsOf(context: SheetContext): TableColumn<NotedDeviation>[] {
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
    ...(input.deviations.length === 0 ? [] : noteColumns(context)),
  ];
}

/** What the planner says of them; only once he says something. */
function noteColumns({ say }: SheetContext): TableColumn<NotedDeviation>[] {
  return [
    { key: 'state', header: say('col.follow-up'), format: 'text', value: (row) => say(`deviation-state.${row.state}`) },
    { key: 'comment', header: say('col.comment'), format: 'wrapped', value: ({ note }) => note?.comment ?? null },
    { key: 'reportedBy', header: say('col.reported-by'), format: 'text', value: ({ note }) => note?.reportedBy ?? null },
  ];
}

import type { BudgetCause, OrderFeasibility, PeriodFeasibility, Verdict } from '../engine/feasibility/feasibility';
import type { ShortageOutlook } from '../engine/feasibility/shortage-outlook';
import { formatDay } from '../i18n/format-values';
import type { CellFormat } from './sheet-spec';
import { informText, kindsText, listed, orderCauseText, periodCauseText } from './feasibility-causes';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { daysOf, hoursOf, serialOf } from './table-columns';

const VERDICT_WORD = { feasible: 'feasible.yes', tight: 'feasible.tight', not: 'feasible.not' } as const;

/** A verdict as the planner reads it. */
export function verdictText(verdict: Verdict, { say }: SheetContext): string {
  return say(VERDICT_WORD[verdict]);
}

/** Columns of the verdict by period. The three tables of the sheet share their first six columns' meaning, so that one width serves all. */
export function periodColumns(context: SheetContext): TableColumn<PeriodFeasibility>[] {
  const { say } = context;
  const { currency } = context.input.parameters;
  return [
    { key: 'bucket', header: say('head.bucket'), format: 'text', style: 'strong', value: (row) => context.bucketLabel(row.bucket) },
    { key: 'from', header: say('head.bucket-start'), format: 'date', align: 'left', value: (row) => serialOf(row.bucket) },
    { key: 'verdict', header: say('feasible.head-verdict'), format: 'text', value: (row) => verdictText(row.verdict, context) },
    { key: 'lacks', header: say('feasible.head-lacks'), format: 'text', value: (row) => kindsText(row.causes, context) },
    {
      key: 'cause',
      header: say('feasible.head-cause'),
      format: 'wrapped',
      style: 'paragraph',
      value: (row) => periodCauseText(row.causes, context),
    },
    { key: 'inform', header: say('head.inform'), format: 'text', value: (row) => informText(row.causes, context) },
    { key: 'missing', header: say('feasible.head-missing-hours'), format: 'hours', value: missingHours },
    { key: 'overBudget', header: say('feasible.head-over-budget', { currency }), format: 'money', value: overBudget },
  ];
}

/** What all the resources lack in the period itself; persons by skill are not added to the machines they serve. */
function missingHours({ causes }: PeriodFeasibility): number | null {
  const minutes = causes.reduce(
    (sum, cause) =>
      cause.kind === 'capacity' || cause.kind === 'tool' ? sum + Math.max(0, cause.loadMinutes - cause.capacityMinutes) : sum,
    0,
  );
  return minutes > 0 ? hoursOf(minutes) : null;
}

function overBudget({ causes }: PeriodFeasibility): number | null {
  const over = causes.filter((cause): cause is BudgetCause => cause.kind === 'budget').map(({ spent, amount }) => spent - amount);
  return over.length === 0 ? null : Math.round(Math.max(...over) * 100) / 100;
}

/** Columns of the shortages to come. */
export function outlookColumns(context: SheetContext, rows: readonly ShortageOutlook[]): TableColumn<ShortageOutlook>[] {
  const { say } = context;
  const quantity = context.quantityFormat(rows.map(({ item }) => item));
  const formatOf = (row: ShortageOutlook): CellFormat => context.quantityFormat([row.item]);
  return [
    { key: 'item', header: say('head.item'), format: 'text', style: 'strong', value: (row) => row.item },
    { key: 'description', header: say('head.description'), format: 'text', value: (row) => context.item(row.item)?.description ?? null },
    { key: 'state', header: say('head.state'), format: 'text', value: (row) => say(`outlook.${row.state}`) },
    { key: 'root', header: say('outlook.head-root'), format: 'text', value: (row) => row.root },
    { key: 'what', header: say('outlook.head-what'), format: 'wrapped', style: 'paragraph', value: (row) => whatToDo(row, context) },
    { key: 'inform', header: say('head.inform'), format: 'text', value: (row) => outlookInform(row, context) },
    { key: 'belowZero', header: say('outlook.head-zero'), format: 'date', value: (row) => dayOrNow(row.belowZero, context) },
    { key: 'belowSafety', header: say('outlook.head-safety'), format: 'date', value: (row) => dayOrNow(row.belowSafety, context) },
    { key: 'reactDays', header: say('outlook.head-days'), format: 'integer', value: (row) => row.reactDays },
    { key: 'missing', header: say('outlook.head-missing'), format: quantity, formatOf, value: (row) => row.missing || null },
    { key: 'orders', header: say('outlook.head-orders'), format: 'text', value: (row) => listed(row.orders, context, 2) || null },
    { key: 'demands', header: say('outlook.head-demands'), format: 'text', value: (row) => listed(row.demands, context, 2) || null },
    { key: 'customers', header: say('feasible.head-customers'), format: 'text', value: (row) => listed(row.customers, context, 2) || null },
  ];
}

/** The first period begins now, not on its first day. */
function dayOrNow(at: number | null, { plan }: SheetContext): number | null {
  return at === null ? null : Math.floor(serialOf(Math.max(at, plan.now)) ?? 0);
}

export function whatToDo({ item, state, cover, reactDays, root }: ShortageOutlook, context: SheetContext): string {
  const { say, language } = context;
  if (cover === null) return say(state === 'low' ? 'outlook.what-low' : 'outlook.what-short-open');
  const available = cover.available === null ? say('outlook.never') : say('outlook.there', { day: formatDay(cover.available, language) });
  const needed = formatDay(cover.neededAt, language);
  const values = { order: cover.order, needed, release: formatDay(cover.releaseBy, language), available };
  if (state !== 'short') return say(reactDays !== null && reactDays < 0 ? 'outlook.what-overdue' : 'outlook.what-release', values);
  if (root !== null) return say('outlook.what-short-root', { ...values, root });
  return say(isBought(item, context) ? 'outlook.what-short-bought' : 'outlook.what-short', values);
}

function isBought(item: string, context: SheetContext): boolean {
  const kind = context.item(item)?.kind;
  return kind === 'buy' || kind === 'subcontract';
}

export function outlookInform({ item, state, root }: ShortageOutlook, context: SheetContext): string {
  const { say } = context;
  const first = isBought(item, context) || root !== null ? say('role.purchasing') : say('role.workshop');
  return state === 'short' ? `${first}, ${say('role.sales')}` : first;
}

/** Columns of the verdict by order. */
export function orderColumns(context: SheetContext): TableColumn<OrderFeasibility>[] {
  const { say } = context;
  return [
    { key: 'order', header: say('head.order'), format: 'text', style: 'strong', value: ({ order }) => order.order },
    { key: 'item', header: say('head.item'), format: 'text', value: ({ order }) => order.item },
    { key: 'verdict', header: say('feasible.head-verdict'), format: 'text', value: (row) => verdictText(row.verdict, context) },
    { key: 'lacks', header: say('feasible.head-lacks'), format: 'text', value: (row) => kindsText(row.causes, context) },
    {
      key: 'cause',
      header: say('feasible.head-cause'),
      format: 'wrapped',
      style: 'paragraph',
      value: (row) => orderCauseText(row.causes, context),
    },
    { key: 'inform', header: say('head.inform'), format: 'text', value: (row) => orderInform(row, context) },
    { key: 'due', header: say('head.needed'), format: 'date', value: ({ order }) => serialOf(order.due) },
    { key: 'finish', header: say('head.finish'), format: 'date', value: ({ order }) => serialOf(order.finish) },
    {
      key: 'margin',
      header: say('feasible.head-margin'),
      format: 'days',
      value: (row) => (row.marginMinutes === null ? null : daysOf(row.marginMinutes)),
    },
    { key: 'status', header: say('head.status'), format: 'text', value: ({ order }) => say(`status.${order.status}`) },
    { key: 'kind', header: say('head.kind'), format: 'text', value: ({ order }) => say(`kind.${order.kind}`) },
    {
      key: 'lateDemands',
      header: say('feasible.head-late-demands'),
      format: 'text',
      value: (row) => listed(row.lateDemands, context, 2) || null,
    },
    { key: 'customers', header: say('feasible.head-customers'), format: 'text', value: (row) => listed(row.customers, context, 2) || null },
  ];
}

/** Sales hears of what makes a customer's demand late. */
export function orderInform(row: OrderFeasibility, context: SheetContext): string | null {
  return informText(row.causes, context, row.lateDemands.length > 0 ? ['sales'] : []);
}

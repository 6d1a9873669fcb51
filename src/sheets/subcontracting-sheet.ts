import type { SubcontractMove, SubcontractTrip, SubcontractWeek } from '../engine/purchasing/subcontracting';
import { subcontractLoad, subcontractMoves, subcontractTrips } from '../engine/purchasing/subcontracting';
import { MINUTES_PER_DAY } from '../engine/model/units';
import { formatMoment, formatWeek } from '../i18n/format-values';
import { columnRule } from './column-rules';
import { FIGURES_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { CellFormat, SheetSpec } from './sheet-spec';
import { stackTables, stacked } from './stacked-tables';
import { supplyCalendars } from './supply-calendars';
import type { TableColumn } from './table-columns';
import { daysOf, serialOf } from './table-columns';
import { ALERT_RULE, WARNING_RULE } from './theme';

/** True when something is done outside. */
export function subcontractingApplies({ plan }: SheetContext): boolean {
  return (
    plan.operations.some(({ resourceKind }) => resourceKind === 'subcontractor') || plan.orders.some(({ kind }) => kind === 'subcontract')
  );
}

/** What leaves for which subcontractor when and comes back when, departures and returns by date, load by week. */
export function subcontractingSheet(context: SheetContext): SheetSpec {
  const { input, plan, say, language } = context;
  const trips = subcontractTrips(input, plan, supplyCalendars(context));
  const moves = subcontractMoves(trips);
  const weeks = subcontractLoad(trips, plan.now);
  const late = trips.filter(({ state }) => state === 'late' || state === 'overdue').length;
  const out = trips.filter(({ state }) => state === 'out' || state === 'overdue').length;
  const soon = trips.filter(
    ({ leaves, state }) => state !== 'out' && state !== 'overdue' && (leaves ?? Infinity) < plan.now + 7 * MINUTES_PER_DAY,
  );
  const stack = stackTables([
    stacked(say('subcontracting.block'), 'JalonSubcontracting', tripColumns(context, trips), trips),
    stacked(say('subcontracting.moves-block'), 'JalonSubcontractMoves', moveColumns(context, trips), moves),
    stacked(say('subcontracting.load-block'), 'JalonSubcontractLoad', weekColumns(context), weeks, (row) => row.subcontractor),
  ]);
  const [main, moved] = stack.tables;
  return frameSheet(context, {
    id: 'subcontracting',
    sentence: say('subcontracting.sentence', { moment: formatMoment(plan.now, language), count: trips.length }),
    figures: [
      { text: say('subcontracting.figure-out', { count: out }), tone: 'neutral' },
      { text: say('subcontracting.figure-week', { count: soon.length }), tone: 'neutral' },
      { text: say('subcontracting.figure-late', { count: late }), tone: late > 0 ? 'bad' : 'good' },
    ],
    ...stack,
    rules: [
      columnRule(main, 'state', (cell) => `LEFT(${cell},1)="▲"`, ALERT_RULE),
      columnRule(main, 'state', (cell) => `${cell}="${say('subcontracting.out')}"`, WARNING_RULE),
      columnRule(main, 'late', (cell) => `AND(ISNUMBER(${cell}),${cell}>0)`, ALERT_RULE),
      columnRule(moved, 'direction', (cell) => `${cell}="${say('subcontracting.leaves')}"`, { bold: true }),
    ],
    frozenRows: FIGURES_ROW,
    frozenColumns: 1,
    paper: 'A3',
  });
}

function tripColumns(context: SheetContext, trips: readonly SubcontractTrip[]): TableColumn<SubcontractTrip>[] {
  const { say } = context;
  const quantity = context.quantityFormat(trips.map(({ item }) => item));
  const formatOf = ({ item }: SubcontractTrip): CellFormat => context.quantityFormat([item]);
  return [
    { key: 'subcontractor', header: say('head.subcontractor'), format: 'text', style: 'strong', value: (row) => row.subcontractor },
    { key: 'state', header: say('head.state'), format: 'text', value: ({ state }) => say(`subcontracting.${state}`) },
    { key: 'leaves', header: say('head.leaves'), format: 'dateTime', value: ({ leaves }) => serialOf(leaves) },
    { key: 'order', header: say('head.order'), format: 'text', value: ({ order }) => order },
    { key: 'operation', header: say('head.operation'), format: 'integer', align: 'center', value: ({ operation }) => operation },
    { key: 'item', header: say('head.item'), format: 'text', value: ({ item }) => item },
    { key: 'description', header: say('head.description'), format: 'text', value: (row) => descriptionOf(row, context) },
    { key: 'quantity', header: say('head.quantity'), format: quantity, formatOf, value: (row) => row.quantity },
    { key: 'unit', header: say('head.unit-of-measure'), format: 'text', value: ({ item }) => context.item(item)?.unit ?? null },
    { key: 'returns', header: say('head.returns'), format: 'dateTime', value: ({ returns }) => serialOf(returns) },
    { key: 'days', header: say('head.working-days'), format: 'integer', value: ({ days }) => days },
    { key: 'leaveBy', header: say('head.leave-by'), format: 'dateTime', value: ({ leaveBy }) => serialOf(leaveBy) },
    { key: 'late', header: say('head.late-days'), format: 'days', value: (row) => (row.lateMinutes > 0 ? daysOf(row.lateMinutes) : null) },
  ];
}

/** The operation's own words, else the item's. */
function descriptionOf({ description, item }: SubcontractTrip, context: SheetContext): string | null {
  return description === '' ? (context.item(item)?.description ?? null) : description;
}

function moveColumns(context: SheetContext, trips: readonly SubcontractTrip[]): TableColumn<SubcontractMove>[] {
  const { say } = context;
  const quantity = context.quantityFormat(trips.map(({ item }) => item));
  const formatOf = ({ trip }: SubcontractMove): CellFormat => context.quantityFormat([trip.item]);
  return [
    { key: 'subcontractor', header: say('head.subcontractor'), format: 'text', style: 'strong', value: ({ trip }) => trip.subcontractor },
    { key: 'direction', header: say('head.direction'), format: 'text', value: ({ direction }) => say(`subcontracting.${direction}`) },
    { key: 'at', header: say('head.date'), format: 'dateTime', value: ({ at }) => serialOf(at) },
    { key: 'order', header: say('head.order'), format: 'text', value: ({ trip }) => trip.order },
    { key: 'operation', header: say('head.operation'), format: 'integer', align: 'center', value: ({ trip }) => trip.operation },
    { key: 'item', header: say('head.item'), format: 'text', value: ({ trip }) => trip.item },
    { key: 'description', header: say('head.description'), format: 'text', value: ({ trip }) => descriptionOf(trip, context) },
    { key: 'quantity', header: say('head.quantity'), format: quantity, formatOf, value: ({ trip }) => trip.quantity },
    { key: 'unit', header: say('head.unit-of-measure'), format: 'text', value: ({ trip }) => context.item(trip.item)?.unit ?? null },
  ];
}

function weekColumns({ say, language }: SheetContext): TableColumn<SubcontractWeek>[] {
  return [
    { key: 'subcontractor', header: say('head.subcontractor'), format: 'text', style: 'strong', value: (row) => row.subcontractor },
    { key: 'week', header: say('head.week'), format: 'text', value: ({ week }) => formatWeek(week, language) },
    { key: 'from', header: say('head.bucket-start'), format: 'date', value: ({ week }) => serialOf(week) },
    { key: 'sent', header: say('head.sent'), format: 'integer', value: ({ sent }) => sent },
    { key: 'sentQuantity', header: say('head.sent-quantity'), format: 'integer', value: ({ sentQuantity }) => sentQuantity },
    { key: 'returned', header: say('head.returned'), format: 'integer', value: ({ returned }) => returned },
    {
      key: 'returnedQuantity',
      header: say('head.returned-quantity'),
      format: 'integer',
      value: ({ returnedQuantity }) => returnedQuantity,
    },
    { key: 'there', header: say('head.there'), format: 'integer', value: ({ there }) => there },
    { key: 'thereQuantity', header: say('head.there-quantity'), format: 'integer', value: ({ thereQuantity }) => thereQuantity },
  ];
}

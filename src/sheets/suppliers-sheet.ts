import { DEFAULT_FLOW_PARAMETERS } from '../engine/model/flow-records';
import type { SupplierScore } from '../engine/purchasing/supplier-scorecard';
import { supplierScorecard } from '../engine/purchasing/supplier-scorecard';
import type { SupplyWay } from '../engine/purchasing/supply-ways';
import { supplyWays } from '../engine/purchasing/supply-ways';
import { formatAmount, formatMoment, formatShare } from '../i18n/format-values';
import { columnRule } from './column-rules';
import type { Figure } from './frame';
import { FIGURES_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { CellFormat, SheetSpec } from './sheet-spec';
import { stackTables, stacked } from './stacked-tables';
import { supplyCalendars } from './supply-calendars';
import type { TableColumn } from './table-columns';
import { ALERT_RULE } from './theme';

/** True when a supplier has delivered, or an item has several suppliers. */
export function suppliersApply({ input }: SheetContext): boolean {
  if (input.receipts.length > 0) return true;
  const first = new Map<string, string>();
  return input.itemSuppliers.some(({ item, supplier }) => {
    const known = first.get(item);
    if (known === undefined) first.set(item, supplier);
    return known !== undefined && known !== supplier;
  });
}

/** How each supplier delivers, by a score whose formula stands above; and the ways to get what can be had in several. */
export function suppliersSheet(context: SheetContext): SheetSpec {
  const { input, plan, say, language } = context;
  const calendars = supplyCalendars(context);
  const scores = supplierScorecard(input, plan.now, calendars);
  const ways = supplyWays(input, plan, calendars);
  const weights = (input.parameters.flow ?? DEFAULT_FLOW_PARAMETERS).supplierWeights;
  const stack = stackTables([
    stacked(say('suppliers.block', { ...weights }), 'JalonSuppliers', scoreColumns(context), scores),
    stacked(
      say(ways.length > 0 ? 'suppliers.ways-block' : 'suppliers.ways-none'),
      'JalonSupplyWays',
      wayColumns(context, ways),
      ways,
      ({ item }) => item,
    ),
  ]);
  const [main, compared] = stack.tables;
  const delivering = scores.filter(({ deliveries }) => deliveries > 0);
  return frameSheet(context, {
    id: 'suppliers',
    sentence: say('suppliers.sentence', {
      moment: formatMoment(plan.now, language),
      count: delivering.reduce((sum, { deliveries }) => sum + deliveries, 0),
      suppliers: delivering.length,
    }),
    figures: figuresOf(context, delivering),
    ...stack,
    rules: [
      columnRule(main, 'score', (cell) => `AND(ISNUMBER(${cell}),${cell}<70)`, ALERT_RULE),
      columnRule(main, 'onTime', (cell) => `AND(ISNUMBER(${cell}),${cell}<0.8)`, ALERT_RULE),
      columnRule(main, 'rejected', (cell) => `AND(ISNUMBER(${cell}),${cell}>0.05)`, ALERT_RULE),
      columnRule(main, 'overdue', (cell) => `AND(ISNUMBER(${cell}),${cell}>0)`, ALERT_RULE),
      columnRule(compared, 'remark', (cell) => `LEFT(${cell},1)="✔"`, { bold: true, color: '00664A' }),
    ],
    frozenRows: FIGURES_ROW,
    frozenColumns: 1,
    paper: 'A3',
  });
}

function figuresOf({ say, language }: SheetContext, scores: readonly SupplierScore[]): Figure[] {
  const total = scores.reduce((sum, { deliveries }) => sum + deliveries, 0);
  if (total === 0) return [];
  const mean = (valueOf: (row: SupplierScore) => number | null): number =>
    scores.reduce((sum, row) => sum + (valueOf(row) ?? 0) * row.deliveries, 0) / total;
  const onTime = mean(({ onTimeShare }) => onTimeShare);
  const overdue = scores.reduce((sum, row) => sum + row.overdue, 0);
  return [
    { text: say('suppliers.figure-on-time', { share: formatShare(onTime, language) }), tone: onTime < 0.9 ? 'bad' : 'good' },
    { text: say('suppliers.figure-overdue', { count: overdue }), tone: overdue > 0 ? 'bad' : 'good' },
  ];
}

const tenth = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10);
const tidy = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e4) / 1e4);

function scoreColumns({ say }: SheetContext): TableColumn<SupplierScore>[] {
  return [
    { key: 'supplier', header: say('head.supplier'), format: 'text', style: 'strong', value: ({ supplier }) => supplier },
    { key: 'rank', header: say('head.rank'), format: 'integer', align: 'center', value: ({ rank }) => rank },
    { key: 'score', header: say('head.score'), format: 'quantity1', value: ({ score }) => tenth(score) },
    { key: 'deliveries', header: say('head.deliveries'), format: 'integer', value: ({ deliveries }) => deliveries },
    { key: 'overdue', header: say('head.overdue'), format: 'integer', value: ({ overdue }) => overdue },
    { key: 'onTime', header: say('head.on-time'), format: 'percent', value: ({ onTimeShare }) => tidy(onTimeShare) },
    { key: 'inFull', header: say('head.in-full'), format: 'percent', value: ({ inFullShare }) => tidy(inFullShare) },
    { key: 'onTimeInFull', header: say('head.on-time-in-full'), format: 'percent', value: (row) => tidy(row.onTimeInFullShare) },
    { key: 'meanLeadTime', header: say('head.mean-lead-time'), format: 'days', value: (row) => tenth(row.meanLeadTimeDays) },
    { key: 'p90LeadTime', header: say('head.p90-lead-time'), format: 'days', value: (row) => tenth(row.p90LeadTimeDays) },
    { key: 'statedLeadTime', header: say('head.stated-lead-time'), format: 'days', value: (row) => tenth(row.statedLeadTimeDays) },
    { key: 'rejected', header: say('head.rejected'), format: 'percent', value: (row) => tidy(row.rejectedShare) },
    { key: 'priceRatio', header: say('head.price-ratio'), format: 'percent', value: (row) => tidy(row.priceRatio) },
  ];
}

function wayColumns(context: SheetContext, ways: readonly SupplyWay[]): TableColumn<SupplyWay>[] {
  const { say } = context;
  const { currency } = context.input.parameters;
  const quantity = context.quantityFormat(ways.map(({ item }) => item));
  const formatOf = ({ item }: SupplyWay): CellFormat => context.quantityFormat([item]);
  return [
    { key: 'item', header: say('head.item'), format: 'text', style: 'strong', value: (row) => wayTitle(row, context) },
    { key: 'way', header: say('head.way'), format: 'text', value: ({ kind }) => say(`way.${kind}`) },
    { key: 'unitCost', header: say('head.unit-cost', { currency }), format: 'quantity2', value: (row) => cents(row.unitCost) },
    { key: 'leadTime', header: say('head.lead-time-days'), format: 'days', value: (row) => tenth(row.leadTimeDays) },
    { key: 'quantity', header: say('head.for-quantity'), format: quantity, formatOf, value: (row) => row.quantity },
    { key: 'minimum', header: say('head.minimum'), format: quantity, formatOf, value: (row) => row.minimum },
    { key: 'supplier', header: say('head.supplier'), format: 'text', value: (row) => row.supplier },
    { key: 'remark', header: say('head.way-remark'), format: 'text', value: (row) => remarkOf(row, context) },
  ];
}

const cents = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);

function wayTitle({ item }: SupplyWay, context: SheetContext): string {
  const description = context.item(item)?.description ?? '';
  return description === '' || description === item ? item : `${item} ${description}`;
}

function remarkOf(row: SupplyWay, { say, language }: SheetContext): string | null {
  const words = [
    ...(row.cheapest ? [say('way.cheapest')] : []),
    ...(row.fastest ? [say('way.fastest')] : []),
    ...(row.current ? [say('way.current')] : []),
    ...(row.complete ? [] : [say('way.incomplete')]),
    ...(row.minimum !== null && row.minimum > row.quantity ? [say('way.minimum', { minimum: formatAmount(row.minimum, language) })] : []),
  ];
  return words.join(', ') || null;
}

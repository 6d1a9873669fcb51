import { conformity } from '../engine/flows/conformity';
import type { ShippingLine } from '../engine/flows/shipping';
import { shippingLines } from '../engine/flows/shipping';
import { dockCapacity, dockLoad, loadLists } from '../engine/flows/transport';
import { formatMoment, formatShare } from '../i18n/format-values';
import { columnRule } from './column-rules';
import { FIGURES_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { CellFormat, SheetSpec } from './sheet-spec';
import { stackTables, stacked } from './stacked-tables';
import { supplyCalendars } from './supply-calendars';
import type { TableColumn } from './table-columns';
import { serialOf } from './table-columns';
import { ALERT_RULE } from './theme';
import { differenceColumns, dockColumns, dockFigures, dockRules, loadColumns, weekOf } from './transport-columns';

/** True when something leaves for a customer. */
export function shippingApplies({ input, plan }: SheetContext): boolean {
  return input.shipments.length > 0 || plan.demands.some(({ kind }) => kind === 'order' || kind === 'after-sales');
}

/** What leaves by date, what goes together, what each dock has to do, and what was not as agreed. */
export function shippingSheet(context: SheetContext): SheetSpec {
  const { input, plan, say, language } = context;
  const lines = shippingLines(input, plan).filter(({ state }) => state !== 'done');
  const loads = loadLists(lines);
  const docks = dockLoad(loads, dockCapacity(input.parameters.flow?.dockShipmentsPerHour, supplyCalendars(context).calendar(null)));
  const kept = conformity(input.shipments, input, plan.now);
  const late = lines.filter((line) => line.late).length;
  const ready = lines.filter(({ state }) => state === 'ready').length;
  const stack = stackTables([
    stacked(say('shipping.block'), 'JalonShipping', lineColumns(context, lines), lines, ({ at }) => weekOf(at)),
    stacked(say('shipping.loads-block'), 'JalonShippingLoads', loadColumns<ShippingLine>(context), loads, ({ day }) => weekOf(day)),
    stacked(say('shipping.docks-block'), 'JalonShippingDocks', dockColumns(context, docks), docks, ({ day }) => weekOf(day)),
    stacked(
      say(kept.differences.length > 0 ? 'shipping.differences-block' : 'shipping.differences-none'),
      'JalonShippingDifferences',
      differenceColumns(context, kept),
      kept.differences,
    ),
  ]);
  const [main, loaded, docked] = stack.tables;
  return frameSheet(context, {
    id: 'shipping',
    sentence: say('shipping.sentence', { moment: formatMoment(plan.now, language), count: lines.length, loads: loads.length }),
    figures: [
      { text: say('shipping.figure-late', { count: late }), tone: late > 0 ? 'bad' : 'good' },
      { text: say('shipping.figure-ready', { count: ready }), tone: 'neutral' },
      ...(kept.onTimeInFullShare === null
        ? []
        : [{ text: say('shipping.figure-kept', { share: formatShare(kept.onTimeInFullShare, language) }), tone: 'neutral' as const }]),
      ...dockFigures(docks, context),
    ],
    ...stack,
    rules: [
      columnRule(main, 'state', (cell) => `OR(LEFT(${cell},1)="▲",LEFT(${cell},1)="✖")`, ALERT_RULE),
      columnRule(main, 'state', (cell) => `${cell}="${say('shipping.ready')}"`, { color: '00664A', bold: true }),
      columnRule(loaded, 'late', (cell) => `AND(ISNUMBER(${cell}),${cell}>0)`, ALERT_RULE),
      ...dockRules(docked, context),
      columnRule(docked, 'late', (cell) => `AND(ISNUMBER(${cell}),${cell}>0)`, ALERT_RULE),
    ],
    frozenRows: FIGURES_ROW,
    frozenColumns: 1,
    paper: 'A3',
  });
}

function lineColumns(context: SheetContext, lines: readonly ShippingLine[]): TableColumn<ShippingLine>[] {
  const { say } = context;
  const quantity = context.quantityFormat(lines.map(({ item }) => item));
  const formatOf = ({ item }: ShippingLine): CellFormat => context.quantityFormat([item]);
  const carrier = ({ carrier: name, wayProposed }: ShippingLine): string | null =>
    name === null || !wayProposed ? name : `${name} (${say('way.proposed')})`;
  return [
    { key: 'date', header: say('head.date'), format: 'weekdayDate', align: 'left', style: 'strong', value: ({ at }) => serialOf(at) },
    { key: 'carrier', header: say('head.carrier'), format: 'text', value: carrier },
    { key: 'route', header: say('head.route'), format: 'text', value: ({ route }) => route },
    { key: 'dock', header: say('head.dock'), format: 'text', value: ({ dock }) => dock },
    { key: 'state', header: say('head.state'), format: 'text', value: ({ state }) => say(`shipping.${state}`) },
    { key: 'shipment', header: say('head.shipment'), format: 'text', value: ({ shipment }) => shipment?.id ?? null },
    { key: 'demand', header: say('head.demand'), format: 'text', value: ({ demand }) => demand },
    { key: 'customer', header: say('head.customer'), format: 'text', value: ({ customer }) => customer },
    { key: 'item', header: say('head.item'), format: 'text', value: ({ item }) => item },
    { key: 'description', header: say('head.description'), format: 'text', value: ({ item }) => context.item(item)?.description ?? null },
    { key: 'quantity', header: say('head.quantity'), format: quantity, formatOf, value: (row) => row.quantity },
    { key: 'unit', header: say('head.unit-of-measure'), format: 'text', value: ({ item }) => context.item(item)?.unit ?? null },
    { key: 'due', header: say('head.due'), format: 'date', value: ({ due }) => serialOf(due) },
    { key: 'ready', header: say('head.ready-on'), format: 'dateTime', value: ({ available }) => serialOf(available) },
  ];
}

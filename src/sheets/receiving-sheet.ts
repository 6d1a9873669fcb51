import { conformity } from '../engine/flows/conformity';
import type { ReceivingLine } from '../engine/flows/receiving';
import { receivingLines } from '../engine/flows/receiving';
import { dockCapacity, dockLoad, loadLists } from '../engine/flows/transport';
import { MINUTES_PER_DAY } from '../engine/model/units';
import { boughtOrders } from '../engine/purchasing/purchases';
import { formatMoment, formatShare } from '../i18n/format-values';
import { columnRule } from './column-rules';
import { FIGURES_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { CellFormat, SheetSpec } from './sheet-spec';
import { stackTables, stacked } from './stacked-tables';
import { supplyCalendars } from './supply-calendars';
import type { TableColumn } from './table-columns';
import { serialOf } from './table-columns';
import { ALERT_RULE, QUIET_RULE } from './theme';
import { differenceColumns, dockColumns, dockFigures, dockRules, loadColumns, weekOf } from './transport-columns';

/** True when something arrives. */
export function receivingApplies({ input, plan }: SheetContext): boolean {
  return input.receipts.length > 0 || boughtOrders(plan).length > 0;
}

/** What arrives by date, what comes together, what each dock has to do, and what was not as ordered. */
export function receivingSheet(context: SheetContext): SheetSpec {
  const { input, plan, say, language } = context;
  const lines = receivingLines(input, plan).filter(({ state }) => state !== 'done');
  const loads = loadLists(lines);
  const docks = dockLoad(loads, dockCapacity(input.parameters.flow?.dockReceiptsPerHour, supplyCalendars(context).calendar(null)));
  const kept = conformity(input.receipts, input, plan.now);
  const late = lines.filter((line) => line.late).length;
  const soon = lines.filter(({ at }) => at !== null && at < plan.now + 7 * MINUTES_PER_DAY).length;
  const stack = stackTables([
    stacked(say('receiving.block'), 'JalonReceiving', lineColumns(context, lines), lines, ({ at }) => weekOf(at)),
    stacked(say('receiving.loads-block'), 'JalonReceivingLoads', loadColumns<ReceivingLine>(context), loads, ({ day }) => weekOf(day)),
    stacked(say('shipping.docks-block'), 'JalonReceivingDocks', dockColumns(context, docks), docks, ({ day }) => weekOf(day)),
    stacked(
      say(kept.differences.length > 0 ? 'shipping.differences-block' : 'receiving.differences-none'),
      'JalonReceivingDifferences',
      differenceColumns(context, kept),
      kept.differences,
    ),
  ]);
  const [main, loaded, docked] = stack.tables;
  return frameSheet(context, {
    id: 'receiving',
    sentence: say('receiving.sentence', {
      moment: formatMoment(plan.now, language),
      count: lines.length,
      proposed: lines.filter(isProposed).length,
    }),
    figures: [
      { text: say('receiving.figure-late', { count: late }), tone: late > 0 ? 'bad' : 'good' },
      { text: say('receiving.figure-week', { count: soon }), tone: 'neutral' },
      ...(kept.onTimeInFullShare === null
        ? []
        : [{ text: say('receiving.figure-kept', { share: formatShare(kept.onTimeInFullShare, language) }), tone: 'neutral' as const }]),
      ...dockFigures(docks, context),
    ],
    ...stack,
    rules: [
      columnRule(main, 'state', (cell) => `${cell}="${say('receiving.late')}"`, ALERT_RULE),
      columnRule(main, 'state', (cell) => `${cell}="${say('receiving.proposed')}"`, QUIET_RULE),
      columnRule(loaded, 'late', (cell) => `AND(ISNUMBER(${cell}),${cell}>0)`, ALERT_RULE),
      ...dockRules(docked, context),
      columnRule(docked, 'late', (cell) => `AND(ISNUMBER(${cell}),${cell}>0)`, ALERT_RULE),
    ],
    frozenRows: FIGURES_ROW,
    frozenColumns: 1,
    paper: 'A3',
  });
}

const isProposed = ({ proposed }: ReceivingLine): boolean => proposed;

function lineColumns(context: SheetContext, lines: readonly ReceivingLine[]): TableColumn<ReceivingLine>[] {
  const { say } = context;
  const quantity = context.quantityFormat(lines.map(({ item }) => item));
  const formatOf = ({ item }: ReceivingLine): CellFormat => context.quantityFormat([item]);
  return [
    { key: 'date', header: say('head.date'), format: 'weekdayDate', align: 'left', style: 'strong', value: ({ at }) => serialOf(at) },
    { key: 'carrier', header: say('head.carrier'), format: 'text', value: ({ carrier }) => carrier },
    { key: 'route', header: say('head.route'), format: 'text', value: ({ route }) => route },
    { key: 'dock', header: say('head.dock'), format: 'text', value: ({ dock }) => dock },
    { key: 'state', header: say('head.state'), format: 'text', value: ({ state }) => say(`receiving.${state}`) },
    { key: 'receipt', header: say('head.receipt-number'), format: 'text', value: ({ receipt }) => receipt?.id ?? null },
    { key: 'order', header: say('head.order'), format: 'text', value: ({ order }) => order },
    { key: 'supplier', header: say('head.supplier'), format: 'text', value: ({ supplier }) => supplier },
    { key: 'item', header: say('head.item'), format: 'text', value: ({ item }) => item },
    { key: 'description', header: say('head.description'), format: 'text', value: ({ item }) => context.item(item)?.description ?? null },
    { key: 'quantity', header: say('head.quantity'), format: quantity, formatOf, value: (row) => row.quantity },
    { key: 'unit', header: say('head.unit-of-measure'), format: 'text', value: ({ item }) => context.item(item)?.unit ?? null },
    { key: 'needed', header: say('head.needed'), format: 'date', value: ({ needed }) => serialOf(needed) },
  ];
}

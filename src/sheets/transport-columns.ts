import type { Conformity, MovementDifference } from '../engine/flows/conformity';
import { isDockOverloaded, type DockDay, type ItemTotal, type Load, type TransportLine } from '../engine/flows/transport';
import { startOfWeek } from '../engine/calendar/dates';
import type { Minutes } from '../engine/model/units';
import { formatAmount, formatDay } from '../i18n/format-values';
import { columnRule } from './column-rules';
import type { Figure } from './frame';
import type { SheetContext } from './sheet-context';
import type { CellFormat, ConditionalRule, TableSpec } from './sheet-spec';
import type { TableColumn } from './table-columns';
import { serialOf } from './table-columns';
import { ALERT_RULE } from './theme';

/** What week a moment is in, for the rules between rows. */
export function weekOf(at: Minutes | null): string {
  return at === null ? '' : String(startOfWeek(at));
}

/** Load lists: a row a vehicle, with what is on it. */
export function loadColumns<Line extends TransportLine>(context: SheetContext): TableColumn<Load<Line>>[] {
  const { say } = context;
  return [
    { key: 'day', header: say('head.date'), format: 'weekdayDate', align: 'left', style: 'strong', value: ({ day }) => serialOf(day) },
    { key: 'carrier', header: say('head.carrier'), format: 'text', value: ({ carrier }) => carrier },
    { key: 'route', header: say('head.route'), format: 'text', value: ({ route }) => route },
    { key: 'dock', header: say('head.dock'), format: 'text', value: ({ dock }) => dock },
    { key: 'lines', header: say('head.lines'), format: 'integer', align: 'center', value: ({ lines }) => lines.length },
    { key: 'late', header: say('head.late-lines'), format: 'integer', align: 'center', value: ({ late }) => (late > 0 ? late : null) },
    { key: 'total', header: say('head.total-quantity'), format: 'text', value: ({ totals }) => unitTotals(totals, context) },
    {
      key: 'contents',
      header: say('head.contents'),
      format: 'wrapped',
      style: 'paragraph',
      value: ({ totals }) => contentWords(totals, context),
    },
  ];
}

/** Docks by day. */
export function dockColumns(context: SheetContext, docks: readonly DockDay[]): TableColumn<DockDay>[] {
  const { say } = context;
  const isLimited = docks.some(({ capacity }) => capacity !== null);
  return [
    { key: 'day', header: say('head.date'), format: 'weekdayDate', align: 'left', style: 'strong', value: ({ day }) => serialOf(day) },
    { key: 'dock', header: say('head.dock'), format: 'text', value: ({ dock }) => dock },
    { key: 'loads', header: say('head.loads'), format: 'integer', align: 'center', value: ({ loads }) => loads },
    { key: 'lines', header: say('head.lines'), format: 'integer', align: 'center', value: ({ lines }) => lines },
    { key: 'late', header: say('head.late-lines'), format: 'integer', align: 'center', value: ({ late }) => (late > 0 ? late : null) },
    { key: 'total', header: say('head.total-quantity'), format: 'text', value: ({ totals }) => unitTotals(totals, context) },
    ...(isLimited
      ? [
          { key: 'capacity', header: say('head.dock-capacity'), format: 'quantity1' as const, value: ({ capacity }: DockDay) => capacity },
          {
            key: 'dockState',
            header: say('head.state'),
            format: 'text' as const,
            value: (row: DockDay) => (isDockOverloaded(row) ? say('docks.overloaded') : null),
          },
        ]
      : []),
  ];
}

/** Movements that were not as agreed. */
export function differenceColumns(context: SheetContext, { differences }: Conformity): TableColumn<MovementDifference>[] {
  const { say } = context;
  const quantity = context.quantityFormat(differences.map(({ movement }) => movement.item));
  const formatOf = ({ movement }: MovementDifference): CellFormat => context.quantityFormat([movement.item]);
  return [
    {
      key: 'planned',
      header: say('head.planned-date'),
      format: 'date',
      align: 'left',
      style: 'strong',
      value: ({ movement }) => serialOf(movement.date?.minutes ?? null),
    },
    { key: 'difference', header: say('head.difference'), format: 'text', value: (row) => differenceWords(row, context) },
    {
      key: 'id',
      header: say('head.reference'),
      format: 'text',
      value: ({ movement }) => [movement.id, movement.reference].filter(Boolean).join(' · '),
    },
    { key: 'done', header: say('head.done-date'), format: 'date', value: ({ movement }) => serialOf(movement.doneDate?.minutes ?? null) },
    { key: 'days', header: say('head.days-off'), format: 'integer', align: 'center', value: ({ days }) => days },
    { key: 'item', header: say('head.item'), format: 'text', value: ({ movement }) => movement.item },
    { key: 'quantity', header: say('head.quantity'), format: quantity, formatOf, value: ({ movement }) => movement.quantity },
    { key: 'doneQuantity', header: say('head.done-quantity'), format: quantity, formatOf, value: ({ movement }) => movement.doneQuantity },
    { key: 'off', header: say('head.quantity-off'), format: quantity, formatOf, value: (row) => row.quantityDifference || null },
    { key: 'rejected', header: say('head.rejected'), format: quantity, formatOf, value: ({ movement }) => movement.rejected || null },
  ];
}

function differenceWords({ differences, expectedItem, ordered, doneOfOrder }: MovementDifference, { say, language }: SheetContext): string {
  const words = differences.map((difference) => {
    if (difference === 'other-item') return say('difference.other-item', { item: expectedItem ?? '' });
    if (difference !== 'beyond-order') return say(`difference.${difference}`);
    return say('difference.beyond-order', { done: formatAmount(doneOfOrder, language), ordered: formatAmount(ordered ?? 0, language) });
  });
  return words.join(', ');
}

/** `8 VAN-25, 4 VAN-40`. */
function contentWords(totals: readonly ItemTotal[], { language }: SheetContext): string {
  return totals.map(({ item, quantity }) => `${formatAmount(quantity, language)} ${item}`).join(', ');
}

/** `12 pce, 6 m`: quantities of one unit together. */
function unitTotals(totals: readonly ItemTotal[], context: SheetContext): string {
  const units = new Map<string, number>();
  for (const { item, quantity } of totals) {
    const unit = context.item(item)?.unit ?? '';
    units.set(unit, (units.get(unit) ?? 0) + quantity);
  }
  return [...units].map(([unit, quantity]) => `${formatAmount(quantity, context.language)} ${unit}`.trimEnd()).join(', ');
}

/** Docks that take fewer vehicles than come are told by colour and by words. */
export function dockRules(table: TableSpec, { say }: SheetContext): ConditionalRule[] {
  if (!table.columns.some(({ key }) => key === 'dockState')) return [];
  return [columnRule(table, 'dockState', (cell) => `${cell}="${say('docks.overloaded')}"`, ALERT_RULE)];
}

/** How many docks have more vehicles than they take, and when first; nothing where none has. */
export function dockFigures(docks: readonly DockDay[], { say, language }: SheetContext): readonly Figure[] {
  const over = docks.filter(isDockOverloaded);
  if (over.length === 0) return [];
  return [{ text: say('docks.figure', { count: over.length, day: formatDay(over[0].day, language) }), tone: 'bad' }];
}

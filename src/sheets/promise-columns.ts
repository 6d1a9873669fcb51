import type { PromiseLine } from '../engine/mrp/master-schedule-promises';
import { formatAmount, formatDay } from '../i18n/format-values';
import type { CellFormat } from './sheet-spec';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { daysOf, serialOf } from './table-columns';

/** Columns of the list with which sales confirms quantities and dates. */
export function promiseColumns(context: SheetContext, lines: readonly PromiseLine[]): TableColumn<PromiseLine>[] {
  const { say } = context;
  const quantity = context.quantityFormat(lines.map(({ demand }) => demand.item));
  const formatOf = ({ demand }: PromiseLine): CellFormat => context.quantityFormat([demand.item]);
  return [
    { key: 'demand', header: say('head.demand'), format: 'text', style: 'strong', value: ({ demand }) => demand.id },
    { key: 'customer', header: say('head.customer'), format: 'text', value: ({ demand }) => demand.customer },
    { key: 'item', header: say('head.item'), format: 'text', value: ({ demand }) => demand.item },
    { key: 'state', header: say('promises.head-state'), format: 'text', value: ({ state }) => say(`promises.${state}`) },
    { key: 'say', header: say('promises.head-say'), format: 'text', value: (line) => whatToSay(line, context) },
    { key: 'asked', header: say('promises.head-asked'), format: quantity, formatOf, value: ({ demand }) => demand.quantity },
    { key: 'onTime', header: say('promises.head-proposed'), format: quantity, formatOf, value: ({ onTime }) => onTime },
    { key: 'due', header: say('promises.head-due'), format: 'date', value: ({ due }) => serialOf(due) },
    { key: 'promised', header: say('promises.head-promised'), format: 'date', value: ({ promised }) => serialOf(promised) },
    { key: 'atpFrom', header: say('promises.head-atp'), format: 'date', value: ({ atpFrom }) => serialOf(atpFrom) },
    { key: 'available', header: say('promises.head-plan'), format: 'date', value: ({ available }) => serialOf(available) },
    {
      key: 'difference',
      header: say('promises.head-difference'),
      format: 'days',
      value: ({ differenceMinutes }) => (differenceMinutes === null ? null : daysOf(differenceMinutes)),
    },
  ];
}

/** What sales says to the customer about one demand. */
export function whatToSay(line: PromiseLine, { say, language }: SheetContext): string {
  const { state, demand, onTime, available, due, promised } = line;
  const day = formatDay(promised ?? due, language);
  if (state !== 'later') return say('promises.say-confirm', { quantity: formatAmount(demand.quantity, language), day });
  if (available === null) return say('promises.say-never');
  const later = formatDay(available, language);
  if (onTime <= 0) return say('promises.say-later', { day: later });
  const rest = formatAmount(demand.quantity - onTime, language);
  return say('promises.say-split', { onTime: formatAmount(onTime, language), day, rest, later });
}

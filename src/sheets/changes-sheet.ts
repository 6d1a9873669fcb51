import type { PlanChange } from '../engine/model/plan';
import { formatMoment } from '../i18n/format-values';
import type { SheetSpec } from './sheet-spec';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { hoursOf, makeTable, serialOf } from './table-columns';
import { WARNING_RULE } from './theme';

/** What moved since the last plan: from, to, by how many hours. */
export function changesSheet(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const { rows, compared } = plan.changes;
  const table = makeTable({ name: 'JalonChanges', row: TABLE_ROW, column: 1 }, columnsOf(context), rows, (row) => row.order);
  const later = rows.filter((row) => (shiftOf(row.before.finish, row.after.finish) ?? 0) > 0).length;
  const moment = formatMoment(plan.now, language);
  const orders = new Set(rows.map((row) => row.order)).size;
  const sentence = !compared
    ? say('changes.first', { moment })
    : rows.length === 0
      ? say('changes.none', { moment })
      : say('changes.sentence', { moment, count: rows.length, orders });
  return frameSheet(context, {
    id: 'changes',
    sentence,
    figures:
      rows.length === 0
        ? []
        : [
            { text: say('changes.figure-later', { count: later }), tone: later > 0 ? 'bad' : 'good' },
            { text: say('changes.figure-new', { count: rows.filter((row) => row.kind === 'new-order').length }), tone: 'neutral' },
            { text: say('changes.figure-gone', { count: rows.filter((row) => row.kind === 'gone-order').length }), tone: 'neutral' },
          ],
    tables: [table],
    rules: [columnRule(table, 'finishMoved', (cell) => `AND(ISNUMBER(${cell}),${cell}>0)`, WARNING_RULE)],
    frozenRows: TABLE_ROW,
    frozenColumns: 3,
    groupRows: [table.row + 1, ...(table.groupStarts ?? []).map((start) => table.row + 1 + start)],
  });
}

/** Minutes from one moment to the other; null when one is missing. */
function shiftOf(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

function kindWords(context: SheetContext, row: PlanChange): string {
  const shift = shiftOf(row.before.start, row.after.start) || shiftOf(row.before.finish, row.after.finish) || 0;
  if (row.kind !== 'moved' || shift === 0) return context.say(`change.${row.kind}`);
  return context.say(shift < 0 ? 'change.moved-earlier' : 'change.moved-later');
}

function columnsOf(context: SheetContext): TableColumn<PlanChange>[] {
  const { say } = context;
  const items = context.plan.changes.rows.flatMap((row) => (row.item === null ? [] : [row.item]));
  const quantity = context.quantityFormat(items);
  const hours = (minutes: number | null): number | null => (minutes === null ? null : hoursOf(minutes));
  return [
    { key: 'change', header: say('head.change'), format: 'text', value: (row) => kindWords(context, row) },
    { key: 'order', header: say('head.order'), format: 'text', style: 'strong', value: (row) => row.order },
    { key: 'operation', header: say('head.operation'), format: 'integer', align: 'center', value: (row) => row.operation },
    { key: 'item', header: say('head.item'), format: 'text', value: (row) => row.item },
    { key: 'startBefore', header: say('head.start-before'), format: 'dateTime', value: (row) => serialOf(row.before.start) },
    { key: 'startAfter', header: say('head.start-after'), format: 'dateTime', value: (row) => serialOf(row.after.start) },
    {
      key: 'startMoved',
      header: say('head.moved-hours'),
      format: 'hours',
      value: (row) => hours(shiftOf(row.before.start, row.after.start)),
    },
    { key: 'finishBefore', header: say('head.finish-before'), format: 'dateTime', value: (row) => serialOf(row.before.finish) },
    { key: 'finishAfter', header: say('head.finish-after'), format: 'dateTime', value: (row) => serialOf(row.after.finish) },
    {
      key: 'finishMoved',
      header: say('head.finish-moved-hours'),
      format: 'hours',
      value: (row) => hours(shiftOf(row.before.finish, row.after.finish)),
    },
    { key: 'resourceBefore', header: say('head.resource-before'), format: 'text', value: (row) => row.before.resource },
    { key: 'resourceAfter', header: say('head.resource-after'), format: 'text', value: (row) => row.after.resource },
    { key: 'quantityBefore', header: say('head.quantity-before'), format: quantity, value: (row) => row.before.quantity },
    { key: 'quantityAfter', header: say('head.quantity-after'), format: quantity, value: (row) => row.after.quantity },
  ];
}

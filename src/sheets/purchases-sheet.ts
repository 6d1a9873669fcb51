import { expediting } from '../engine/purchasing/expediting';
import { boughtOrders, purchases } from '../engine/purchasing/purchases';
import { supplierOrders } from '../engine/purchasing/supplier-orders';
import { formatMoment, formatNumber } from '../i18n/format-values';
import { columnRule } from './column-rules';
import { FIGURES_ROW, frameSheet } from './frame';
import { expeditingColumns, purchaseColumns, supplierName, textColumns, totalColumns } from './purchase-columns';
import type { SheetContext } from './sheet-context';
import type { SheetSpec } from './sheet-spec';
import { stackTables, stacked } from './stacked-tables';
import { supplierTexts } from './supplier-texts';
import { supplyCalendars } from './supply-calendars';
import { ALERT_RULE, WARNING_RULE } from './theme';

/** True when the plan buys anything. */
export function purchasesApply({ plan }: SheetContext): boolean {
  return boughtOrders(plan).length > 0;
}

/** What to order by when and from whom, which open orders to press, what it comes to by supplier, and the texts to send. */
export function purchasesSheet(context: SheetContext): SheetSpec {
  const { input, plan, say, language } = context;
  const rows = purchases(input, plan, supplyCalendars(context));
  const asked = expediting(plan);
  const groups = supplierOrders(input, rows, asked);
  const texts = supplierTexts(context, groups);
  const count = (state: (typeof rows)[number]['state']): number => rows.filter((row) => row.state === state).length;
  const amountNow = groups.reduce((sum, group) => sum + group.amountNow, 0);
  const stack = stackTables([
    stacked(say('purchases.block'), 'JalonPurchases', purchaseColumns(context, rows), rows, ({ state }) => String(state === 'ordered')),
    stacked(
      say(asked.length > 0 ? 'purchases.expediting-block' : 'purchases.expediting-none'),
      'JalonExpediting',
      expeditingColumns(context, asked),
      asked,
      ({ action }) => action,
    ),
    stacked(say('purchases.totals-block'), 'JalonPurchaseTotals', totalColumns(context), groups),
    stacked(
      say(texts.length > 0 ? 'purchases.texts-block' : 'purchases.texts-none'),
      'JalonSupplierTexts',
      textColumns(context),
      texts,
      (row) => supplierName(row.supplier, context),
    ),
  ]);
  const [main, pressed] = stack.tables;
  return frameSheet(context, {
    id: 'purchases',
    sentence: say('purchases.sentence', {
      moment: formatMoment(plan.now, language),
      count: rows.length - count('ordered'),
      ordered: count('ordered'),
    }),
    figures: [
      { text: say('purchases.figure-late', { count: count('late') }), tone: count('late') > 0 ? 'bad' : 'good' },
      {
        text: say('purchases.figure-now', {
          count: count('late') + count('now'),
          amount: formatNumber(amountNow, 0, language),
          currency: input.parameters.currency,
        }),
        tone: 'neutral',
      },
      { text: say('purchases.figure-expedite', { count: asked.length }), tone: asked.length > 0 ? 'bad' : 'good' },
    ],
    ...stack,
    rules: [
      columnRule(main, 'state', (cell) => `${cell}="${say('purchases.late')}"`, ALERT_RULE),
      columnRule(main, 'state', (cell) => `${cell}="${say('purchases.now')}"`, WARNING_RULE),
      columnRule(main, 'daysLeft', (cell) => `AND(ISNUMBER(${cell}),${cell}<0)`, ALERT_RULE),
      columnRule(main, 'late', (cell) => `AND(ISNUMBER(${cell}),${cell}>0)`, ALERT_RULE),
      columnRule(pressed, 'action', (cell) => `${cell}="${say('expediting.overdue')}"`, ALERT_RULE),
      columnRule(pressed, 'action', (cell) => `${cell}="${say('expediting.expedite')}"`, WARNING_RULE),
    ],
    frozenRows: FIGURES_ROW,
    frozenColumns: 1,
    paper: 'A3',
  });
}

import { priceQuotes, type PricedQuote } from '../engine/cost/quotes';
import { quoteDates } from '../engine/cost/quote-dates';
import { rollUpCosts } from '../engine/cost/roll-up';
import type { Minutes } from '../engine/model/units';
import { formatMoment, formatNumber } from '../i18n/format-values';
import type { CellFormat, SheetSpec } from './sheet-spec';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import { tidyMoney } from './money-values';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { makeTable, serialOf } from './table-columns';
import { ALERT_RULE, WARNING_RULE } from './theme';

interface QuoteRow {
  readonly quote: PricedQuote;
  readonly earliest: Minutes | null;
}

/** Someone asks for a price. */
export function quotesApplies({ input }: SheetContext): boolean {
  return input.quotes.length > 0;
}

/** Each line of the quotes: cost at its lot, tools spread, overhead, margin, price, and a first date. */
export function quotesSheet(context: SheetContext): SheetSpec {
  const { plan, input, say, language } = context;
  const { currency } = input.parameters;
  const dateOf = quoteDates(input, plan);
  const priced = priceQuotes(input.quotes, rollUpCosts(input, plan));
  const rows = priced.map((quote): QuoteRow => ({ quote, earliest: dateOf(quote.line.item, quote.line.quantity) }));
  const group = ({ quote: { line } }: QuoteRow): string => JSON.stringify([line.quote, line.item]);
  const table = makeTable({ name: 'JalonQuotes', row: TABLE_ROW, column: 1 }, columnsOf(context), rows, group);
  const largest = new Map<string, PricedQuote>();
  for (const row of rows) {
    const known = largest.get(group(row));
    if (known === undefined || row.quote.line.quantity > known.line.quantity) largest.set(group(row), row.quote);
  }
  const amount = [...largest.values()].reduce((sum, quote) => sum + quote.amount, 0);
  const below = rows.filter((row) => isBelowList(context, row)).length;
  const beyond = rows.filter(({ earliest }) => earliest === null).length;
  const quotes = new Set(rows.map(({ quote }) => quote.line.quote)).size;
  return frameSheet(context, {
    id: 'quotes',
    sentence:
      rows.length === 0
        ? say('quotes.none')
        : say('quotes.sentence', { count: rows.length, quotes, moment: formatMoment(plan.now, language) }),
    figures: [
      { text: say('quotes.figure-amount', { amount: formatNumber(amount, 0, language), currency }), tone: 'neutral' },
      { text: say('quotes.figure-below', { count: below }), tone: below > 0 ? 'bad' : 'good' },
      ...(beyond === 0 ? [] : [{ text: say('quotes.figure-late', { count: beyond }), tone: 'bad' as const }]),
    ],
    tables: [table],
    rules: [
      columnRule(table, 'price', (cell, inRow) => `AND(ISNUMBER(${inRow('list')}),${cell}<${inRow('list')})`, WARNING_RULE),
      columnRule(
        table,
        'remark',
        (cell) => `OR(${cell}="${say('quotes.remark-incomplete')}",${cell}="${say('quotes.remark-beyond')}")`,
        ALERT_RULE,
      ),
    ],
    frozenRows: TABLE_ROW,
    frozenColumns: 3,
    paper: 'A3',
    groupRows: [table.row + 1, ...(table.groupStarts ?? []).map((start) => table.row + 1 + start)],
  });
}

function isBelowList(context: SheetContext, { quote }: QuoteRow): boolean {
  const list = context.item(quote.line.item)?.price ?? null;
  return list !== null && quote.price < list;
}

function columnsOf(context: SheetContext): TableColumn<QuoteRow>[] {
  const { say } = context;
  const { currency } = context.input.parameters;
  const quantityOf = ({ quote }: QuoteRow): CellFormat => context.quantityFormat([quote.line.item]);
  const money = (key: string, header: string, value: (quote: PricedQuote) => number): TableColumn<QuoteRow> => ({
    key,
    header,
    format: 'quantity2',
    value: ({ quote }) => tidyMoney(value(quote)),
  });
  return [
    { key: 'quote', header: say('head.quote'), format: 'text', style: 'strong', value: ({ quote }) => quote.line.quote },
    { key: 'item', header: say('head.item'), format: 'text', value: ({ quote }) => quote.line.item },
    {
      key: 'quantity',
      header: say('head.asked-quantity'),
      format: 'quantity0',
      formatOf: quantityOf,
      value: ({ quote }) => tidyMoney(quote.line.quantity, 3),
    },
    { key: 'customer', header: say('head.customer'), format: 'text', style: 'paragraph', value: ({ quote }) => quote.line.customer },
    {
      key: 'launched',
      header: say('head.launched'),
      format: 'quantity0',
      formatOf: quantityOf,
      value: ({ quote }) => tidyMoney(quote.cost.launched, 3),
    },
    money('material', say('head.material-cost', { currency }), ({ cost }) => cost.material),
    money('work', say('head.work-cost', { currency }), ({ cost }) => cost.work),
    money('subcontract', say('head.subcontract-cost', { currency }), ({ cost }) => cost.subcontract),
    money('tools', say('head.tool-cost', { currency }), ({ cost, tooling }) => cost.tools + tooling),
    money('direct', say('head.direct-cost', { currency }), ({ directCost }) => directCost),
    { key: 'overhead', header: say('head.overhead'), format: 'percent', value: ({ quote }) => quote.line.overhead },
    { key: 'margin', header: say('head.margin'), format: 'percent', value: ({ quote }) => quote.line.margin },
    { ...money('price', say('head.unit-price', { currency }), ({ price }) => price), style: 'strong' },
    {
      key: 'list',
      header: say('head.list-price', { currency }),
      format: 'quantity2',
      value: ({ quote }) => context.item(quote.line.item)?.price ?? null,
    },
    money('amount', say('head.quote-amount', { currency }), ({ amount }) => amount),
    {
      key: 'earliest',
      header: say('head.earliest-date'),
      format: 'date',
      value: ({ earliest }) => serialOf(earliest === null ? null : Math.floor(earliest / 1440) * 1440),
    },
    { key: 'remark', header: say('head.remark'), format: 'text', style: 'paragraph', value: (row) => remarkOf(context, row) },
  ];
}

function remarkOf(context: SheetContext, row: QuoteRow): string | null {
  const { say } = context;
  if (row.quote.cost.incomplete) return say('quotes.remark-incomplete');
  if (row.earliest === null) return say('quotes.remark-beyond');
  return isBelowList(context, row) ? say('quotes.remark-below') : null;
}

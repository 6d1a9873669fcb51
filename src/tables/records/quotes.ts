import type { QuoteLine } from '../../engine/model/money-records';
import type { MoneyFindingCode } from '../../engine/cost/finding-codes';
import type { NameIndex } from '../name-index';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';

const TWICE: MoneyFindingCode = 'quote.line-twice';

/** Rows of Quotes: each quantity of an item in a quote once; a row that repeats one is left out. */
export function readQuotes(reading: Reading, items: NameIndex): QuoteLine[] {
  const seen = new Set<string>();
  return readRows(reading, reading.tables.get('Quotes'), (row): QuoteLine => {
    const quote = row.needText('quote');
    const item = row.reference('item', items, 'item.unknown') ?? '';
    const quantity = row.amount('quantity');
    const line: QuoteLine = {
      quote,
      customer: row.text('customer'),
      item,
      quantity,
      overhead: row.fraction('overhead'),
      margin: row.fraction('margin'),
      tooling: row.amount('tooling'),
      toolingQuantity: row.number('tooling_quantity'),
      source: row.source,
    };
    const key = JSON.stringify([quote, item, quantity]);
    if (!row.leftOut && seen.has(key)) {
      const place = { table: 'Quotes', row: row.row, column: 'quantity', key: quote };
      reading.findings.push({ severity: 'error', code: TWICE, parameters: { quantity, item }, ...place });
      row.leaveOut();
    }
    seen.add(key);
    return line;
  });
}

import type { StockAnalysisRow } from '../engine/stock/stock-analysis';
import type { CellFormat } from './sheet-spec';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';

/** Columns of the stock item by item. */
export function stockAnalysisColumns(context: SheetContext, rows: readonly StockAnalysisRow[]): TableColumn<StockAnalysisRow>[] {
  const { say } = context;
  const { currency } = context.input.parameters;
  const quantity = context.quantityFormat(rows.map(({ item }) => item));
  const formatOf = (row: StockAnalysisRow): CellFormat => context.quantityFormat([row.item]);
  const amount = (key: string, header: string, value: (row: StockAnalysisRow) => number | null): TableColumn<StockAnalysisRow> => ({
    key,
    header,
    format: quantity,
    formatOf,
    value,
  });
  const unlessNone = (value: number): number | null => (value === 0 ? null : value);
  return [
    { key: 'item', header: say('head.item'), format: 'text', style: 'strong', value: (row) => row.item },
    { key: 'description', header: say('head.description'), format: 'text', value: (row) => context.item(row.item)?.description ?? null },
    { key: 'state', header: say('head.state'), format: 'text', value: (row) => say(`stocks.state-${row.state}`) },
    { key: 'class', header: say('head.abc'), format: 'text', align: 'center', value: (row) => row.class },
    { key: 'unit', header: say('head.unit-of-measure'), format: 'text', value: (row) => context.item(row.item)?.unit ?? null },
    amount('free', say('stocks.head-free'), ({ free }) => free),
    amount('unfree', say('stocks.head-unfree'), ({ blocked, quality, reserved }) => unlessNone(blocked + quality + reserved)),
    amount('expired', say('stocks.head-expired'), ({ expired }) => unlessNone(expired)),
    amount('required', say('stocks.head-required'), ({ required }) => required),
    amount('safetyStock', say('head.safety-stock'), (row) => context.item(row.item)?.safetyStock ?? 0),
    amount('maximum', say('head.maximum-stock'), ({ maximum }) => maximum),
    { key: 'coverage', header: say('head.coverage-days'), format: 'days', value: (row) => tenth(row.coverageDays) },
    amount('excess', say('stocks.head-excess'), ({ excess }) => unlessNone(excess)),
    { key: 'excessValue', header: say('stocks.head-excess-value', { currency }), format: 'money', value: (row) => row.excessValue || null },
    { key: 'value', header: say('stocks.head-value', { currency }), format: 'money', value: (row) => row.value },
    { key: 'turns', header: say('stocks.head-turns'), format: 'days', value: (row) => tenth(row.turns) },
    {
      key: 'what',
      header: say('stocks.head-what'),
      format: 'text',
      value: (row) => (row.state === 'ok' ? null : say(`stocks.what-${row.state}`)),
    },
  ];
}

function tenth(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}

import type { ItemId } from '../engine/model/units';
import { stockAnalysis, type StockAnalysisRow } from '../engine/stock/stock-analysis';
import { formatMoment, formatNumber } from '../i18n/format-values';
import type { CellFormat, SheetSpec } from './sheet-spec';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { StockProfile } from './stock-profile';
import { stockProfiles } from './stock-profile';
import type { TableColumn } from './table-columns';
import { makeTable, serialOf } from './table-columns';
import { ALERT_RULE, NEGATIVE_RULE, WARNING_RULE } from './theme';

/** Projected stock of each item by bucket, what runs out first on top. */
export function stockSheet(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const profiles = stockProfiles(plan);
  const table = makeTable({ name: 'JalonStock', row: TABLE_ROW, column: 1 }, columnsOf(context, profiles), profiles, stateOf);
  const shortages = profiles.filter((profile) => profile.firstShortage !== null).length;
  const low = profiles.filter((profile) => stateOf(profile) === 'low').length;
  const value = profiles.reduce((sum, profile) => sum + (profile.finalValue ?? 0), 0);
  const [first, last] = [bucketKey(0), bucketKey(Math.max(0, plan.buckets.length - 1))];
  return frameSheet(context, {
    id: 'stock',
    sentence: say('stock.sentence', { moment: formatMoment(plan.now, language), items: profiles.length, buckets: plan.buckets.length }),
    figures: [
      { text: say('stock.figure-short', { count: shortages }), tone: shortages > 0 ? 'bad' : 'good' },
      { text: say('stock.figure-low', { count: low }), tone: low > 0 ? 'bad' : 'good' },
      {
        text: say('stock.figure-value', { value: formatNumber(value, 0, language), currency: context.input.parameters.currency }),
        tone: 'neutral',
      },
    ],
    tables: [table],
    rules: [
      columnRule(table, 'state', (cell) => `${cell}="${say('stock.short')}"`, ALERT_RULE),
      columnRule(table, 'state', (cell) => `${cell}="${say('stock.low')}"`, WARNING_RULE),
      ...(plan.buckets.length === 0
        ? []
        : [
            columnRule(table, first, (cell) => `AND(ISNUMBER(${cell}),${cell}<0)`, { ...NEGATIVE_RULE, fill: 'FBE3D6' }, last),
            columnRule(
              table,
              first,
              (cell, inRow) => `AND(ISNUMBER(${cell}),${cell}>=0,${cell}<${inRow('safetyStock')})`,
              { fill: 'FCE4B3', color: '262626' },
              last,
            ),
            columnRule(
              table,
              first,
              (cell, inRow) => `AND(ISNUMBER(${cell}),ISNUMBER(${inRow('maximum')}),${cell}>${inRow('maximum')})`,
              ABOVE_RULE,
              last,
            ),
          ]),
    ],
    frozenRows: TABLE_ROW,
    frozenColumns: 2,
    paper: 'A3',
  });
}

/** Above the maximum: neither good nor bad, but money. */
const ABOVE_RULE = { fill: 'DCEBF7', color: '262626' };

const bucketKey = (index: number): string => `bucket${index + 1}`;

function stateOf(profile: StockProfile): 'short' | 'low' | 'ok' {
  if (profile.firstShortage !== null) return 'short';
  return profile.belowSafety === null ? 'ok' : 'low';
}

function columnsOf(context: SheetContext, profiles: readonly StockProfile[]): TableColumn<StockProfile>[] {
  const { plan, say } = context;
  const quantity = context.quantityFormat(profiles.map((profile): ItemId => profile.item));
  const formatOf = (row: StockProfile): CellFormat => context.quantityFormat([row.item]);
  const { currency } = context.input.parameters;
  const analysis = new Map(stockAnalysis(context.input, plan).rows.map((row): [ItemId, StockAnalysisRow] => [row.item, row]));
  return [
    { key: 'item', header: say('head.item'), format: 'text', style: 'strong', value: (row) => row.item },
    { key: 'description', header: say('head.description'), format: 'text', value: (row) => context.item(row.item)?.description ?? null },
    { key: 'unit', header: say('head.unit-of-measure'), format: 'text', value: (row) => context.item(row.item)?.unit ?? null },
    { key: 'state', header: say('head.state'), format: 'text', value: (row) => say(`stock.${stateOf(row)}`) },
    { key: 'firstShortage', header: say('head.first-shortage'), format: 'date', value: (row) => serialOf(row.firstShortage) },
    { key: 'belowSafety', header: say('head.below-safety'), format: 'date', value: (row) => serialOf(row.belowSafety) },
    {
      key: 'coverage',
      header: say('head.coverage-days'),
      format: 'days',
      value: (row) => (row.coverageDays === null ? null : Math.round(row.coverageDays * 10) / 10),
    },
    { key: 'safetyStock', header: say('head.safety-stock'), format: quantity, formatOf, value: (row) => row.safetyStock },
    { key: 'value', header: say('head.stock-value', { currency }), format: 'money', value: (row) => row.finalValue },
    { key: 'class', header: say('head.abc'), format: 'text', align: 'center', value: (row) => analysis.get(row.item)?.class ?? null },
    {
      key: 'maximum',
      header: say('head.maximum-stock'),
      format: quantity,
      formatOf,
      value: (row) => analysis.get(row.item)?.maximum ?? null,
    },
    ...plan.buckets.map((bucket, index): TableColumn<StockProfile> => ({
      key: bucketKey(index),
      header: context.bucketLabel(bucket),
      format: quantity,
      formatOf,
      value: (row) => row.rows.get(bucket)?.projected ?? null,
    })),
  ];
}

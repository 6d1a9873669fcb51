import type { CostLine, CostParts, ItemCost } from '../engine/cost/cost-lines';
import { rollUpCosts, type AlternativeCost } from '../engine/cost/roll-up';
import { formatMoment, formatNumber, formatShare } from '../i18n/format-values';
import type { CellFormat, ChartSpec, SheetSpec, TableSpec } from './sheet-spec';
import { rowBelow } from './chart-places';
import { columnRange, columnRule } from './column-rules';
import { SENTENCE_ROW, TABLE_ROW, TITLE_ROW, frameSheet } from './frame';
import { tidyMoney } from './money-values';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { makeTable } from './table-columns';
import { ALERT_RULE, PART_COLORS, WARNING_RULE } from './theme';

/** From here on a roll-up and the unit cost in Items disagree. */
const DIFFERENCE = 0.05;
const MOST_CHARTED = 12;
/** The chart stands beside them: one that begins over frozen columns is cut when the sheet is scrolled. */
const FROZEN_COLUMNS = 2;
const CHART = { widthPixels: 820, heightPixels: 300 };
const PARTS = ['material', 'work', 'subcontract', 'tools'] as const satisfies readonly (keyof CostParts)[];

/** There is something to roll up: a routing with an hourly cost somewhere. */
export function costsApplies({ input }: SheetContext): boolean {
  return input.routings.length > 0 && input.resources.some(({ hourlyCost }) => hourlyCost !== null);
}

/** Standard cost of every item by kind, against the unit cost that the planner keeps; then line by line. */
export function costsSheet(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const { currency } = context.input.parameters;
  const book = rollUpCosts(context.input, plan);
  const costs = book.standards.filter(({ lines }) => lines.length > 0);
  const table = makeTable({ name: 'JalonCosts', row: TABLE_ROW, column: 1 }, itemColumns(context), costs, ({ level }) => String(level));
  const tops = costs.filter(({ level, lines }) => level === 0 && lines.some(({ kind }) => kind !== 'purchase')).slice(0, MOST_CHARTED);
  const chartRow = table.row + table.rows.length + 2;
  const below = tops.length === 0 ? chartRow : rowBelow(chartRow, CHART.heightPixels, new Map()) + 1;
  const lines = linesOf(costs);
  const ways = alternativesTable(context, book.alternatives, below + 1);
  const linesTitle = ways === null ? below : ways.row + ways.rows.length + 2;
  const lineTable = makeTable(
    { name: 'JalonCostLines', row: linesTitle + 1, column: 1 },
    lineColumns(context),
    lines,
    ({ cost }) => cost.item,
  );
  const off = costs.filter((cost) => Math.abs(differenceShare(context, cost) ?? 0) > DIFFERENCE).length;
  const incomplete = costs.filter((cost) => cost.incomplete).length;
  const sheet = frameSheet(context, {
    id: 'costs',
    sentence: say('costs.sentence', { moment: formatMoment(plan.now, language), currency, items: costs.length }),
    figures: [
      { text: say('costs.figure-differences', { count: off }), tone: off > 0 ? 'bad' : 'good' },
      incomplete > 0
        ? { text: say('costs.figure-incomplete', { count: incomplete }), tone: 'bad' }
        : { text: say('costs.figure-complete'), tone: 'good' },
    ],
    tables: [table, ...(ways === null ? [] : [ways]), lineTable],
    cells: [
      ...(ways === null
        ? []
        : [{ row: below, column: 1, content: say('costs.alternatives-title'), style: 'section' as const, format: 'text' as const }]),
      { row: linesTitle, column: 1, content: say('costs.lines-title'), style: 'section', format: 'text' },
    ],
    rules: [
      columnRule(table, 'differenceShare', (cell) => `AND(ISNUMBER(${cell}),ABS(${cell})>${DIFFERENCE})`, WARNING_RULE),
      columnRule(lineTable, 'where', (cell) => `${cell}="${say('costs.no-price')}"`, ALERT_RULE),
    ],
    charts: () => (tops.length === 0 ? [] : [chartOf(context, table, tops, chartRow)]),
    frozenRows: TABLE_ROW,
    frozenColumns: FROZEN_COLUMNS,
    paper: 'A3',
    groupRows: [],
  });
  // The lines begin a page of their own, and the header of the items does not stand above them.
  const { print } = sheet;
  return { ...sheet, print: { ...print, titleRows: { first: TITLE_ROW, last: SENTENCE_ROW }, pageBreaks: [linesTitle] } };
}

/** What items with several routings cost by each of them; null where none has. */
function alternativesTable(context: SheetContext, rows: readonly AlternativeCost[], row: number): TableSpec | null {
  if (rows.length === 0) return null;
  return makeTable({ name: 'JalonCostAlternatives', row, column: 1 }, alternativeColumns(context), rows, ({ cost }) => cost.item);
}

function alternativeColumns(context: SheetContext): TableColumn<AlternativeCost>[] {
  const { say } = context;
  const { currency } = context.input.parameters;
  const money = (value: number): number | null => (value === 0 ? null : tidyMoney(value));
  return [
    { key: 'item', header: say('head.item'), format: 'text', style: 'strong', value: ({ cost }) => cost.item },
    {
      key: 'alternative',
      header: say('costs.head-alternative'),
      format: 'text',
      value: ({ alternative, isStandard }) => [alternative, isStandard ? say('costs.standard-way') : null].filter(Boolean).join(' · '),
    },
    { key: 'level', header: say('head.level'), format: 'integer', align: 'center', value: ({ cost }) => cost.level },
    { key: 'lot', header: say('head.standard-lot'), format: 'quantity0', value: ({ cost }) => tidyMoney(cost.launched, 3) },
    { key: 'material', header: say('head.material-cost', { currency }), format: 'quantity2', value: ({ cost }) => money(cost.material) },
    { key: 'work', header: say('head.work-cost', { currency }), format: 'quantity2', value: ({ cost }) => money(cost.work) },
    {
      key: 'subcontract',
      header: say('head.subcontract-cost', { currency }),
      format: 'quantity2',
      value: ({ cost }) => money(cost.subcontract),
    },
    { key: 'tools', header: say('head.tool-cost', { currency }), format: 'quantity2', value: ({ cost }) => money(cost.tools) },
    {
      key: 'total',
      header: say('head.unit-total', { currency }),
      format: 'quantity2',
      style: 'strong',
      value: ({ cost }) => tidyMoney(cost.total),
    },
    {
      key: 'difference',
      header: say('costs.head-against-standard', { currency }),
      format: 'quantity2',
      value: (row) => tidyMoney(row.difference),
    },
  ];
}

function keptCost(context: SheetContext, { item }: ItemCost): number | null {
  return context.item(item)?.unitCost ?? null;
}

function differenceShare(context: SheetContext, cost: ItemCost): number | null {
  const kept = keptCost(context, cost);
  return kept === null || kept <= 0 ? null : tidyMoney(cost.total / kept - 1, 4);
}

function itemColumns(context: SheetContext): TableColumn<ItemCost>[] {
  const { say, language } = context;
  const { currency } = context.input.parameters;
  const quantityOf = ({ item }: ItemCost): CellFormat => context.quantityFormat([item]);
  const part = (key: keyof CostParts, header: string): TableColumn<ItemCost> => ({
    key,
    header,
    format: 'quantity2',
    value: (cost) => (cost[key] === 0 ? null : tidyMoney(cost[key])),
  });
  return [
    { key: 'item', header: say('head.item'), format: 'text', style: 'strong', value: ({ item }) => item },
    { key: 'description', header: say('head.description'), format: 'text', value: ({ item }) => context.item(item)?.description ?? null },
    { key: 'level', header: say('head.level'), format: 'integer', align: 'center', value: ({ level }) => level },
    {
      key: 'lot',
      header: say('head.standard-lot'),
      format: 'quantity0',
      formatOf: quantityOf,
      value: ({ launched }) => tidyMoney(launched, 3),
    },
    part('material', say('head.material-cost', { currency })),
    part('work', say('head.work-cost', { currency })),
    part('subcontract', say('head.subcontract-cost', { currency })),
    part('tools', say('head.tool-cost', { currency })),
    {
      key: 'total',
      header: say('head.unit-total', { currency }),
      format: 'quantity2',
      style: 'strong',
      value: ({ total }) => tidyMoney(total),
    },
    { key: 'kept', header: say('head.kept-cost', { currency }), format: 'quantity2', value: (cost) => keptCost(context, cost) },
    {
      key: 'difference',
      header: say('head.cost-difference', { currency }),
      format: 'quantity2',
      value: (cost) => (keptCost(context, cost) === null ? null : tidyMoney(cost.total - (keptCost(context, cost) ?? 0))),
    },
    {
      key: 'differenceShare',
      header: say('head.cost-difference-share'),
      format: 'percent',
      value: (cost) => differenceShare(context, cost),
    },
    {
      key: 'where',
      header: say('head.where-money'),
      format: 'text',
      style: 'paragraph',
      value: (cost) => {
        const most = cost.lines.reduce((a, b) => (b.amount > a.amount ? b : a));
        if (cost.total <= 0) return say('costs.no-price');
        return say('costs.where', { what: subjectOf(context, most), share: formatShare(most.amount / cost.total, language) });
      },
    },
  ];
}

/** The lines of what is made; a bought item has one that says no more than the table above. */
function linesOf(costs: readonly ItemCost[]): LineRow[] {
  const made = costs.filter(({ lines }) => lines.some(({ kind }) => kind !== 'purchase'));
  return made.flatMap((cost) => cost.lines.map((line): LineRow => ({ cost, line })));
}

interface LineRow {
  readonly cost: ItemCost;
  readonly line: CostLine;
}

/** `COR-25`, `ph. 20 RECTIF`. */
function subjectOf({ say }: SheetContext, line: CostLine): string {
  if (line.kind === 'purchase') return line.resource ?? line.component ?? '';
  if (line.operation === null) return line.component ?? line.resource ?? '';
  return `${say('cost-line.at-operation', { operation: line.operation })} ${line.resource ?? ''}`.trim();
}

function lineColumns(context: SheetContext): TableColumn<LineRow>[] {
  const { say } = context;
  const { currency } = context.input.parameters;
  const operations = new Map(context.input.routings.map((row) => [JSON.stringify([row.item, row.operation]), row.description]));
  const detail = ({ cost, line }: LineRow): string | null => {
    if (line.operation !== null) return operations.get(JSON.stringify([cost.item, line.operation])) ?? null;
    return line.component === null ? null : (context.item(line.component)?.description ?? null);
  };
  return [
    { key: 'item', header: say('head.item'), format: 'text', style: 'strong', value: ({ cost }) => cost.item },
    { key: 'detail', header: say('head.line-description'), format: 'text', value: detail },
    { key: 'kind', header: say('head.line-kind'), format: 'text', value: ({ line }) => say(`cost-line.${line.kind}`) },
    { key: 'subject', header: say('head.line-subject'), format: 'text', value: ({ line }) => subjectOf(context, line) },
    {
      key: 'quantity',
      header: say('head.line-quantity'),
      format: 'quantity3',
      value: ({ line }) => (line.quantity === null ? null : tidyMoney(line.quantity, 4)),
    },
    {
      key: 'hours',
      header: say('head.line-hours'),
      format: 'quantity3',
      value: ({ line }) => (line.hours === null ? null : tidyMoney(line.hours, 4)),
    },
    {
      key: 'rate',
      header: say('head.line-rate', { currency }),
      format: 'quantity2',
      value: ({ line }) => (line.rate === null ? null : tidyMoney(line.rate)),
    },
    { key: 'amount', header: say('head.line-amount', { currency }), format: 'quantity2', value: ({ line }) => tidyMoney(line.amount) },
    {
      key: 'share',
      header: say('head.line-share'),
      format: 'percent',
      value: ({ cost, line }) => (cost.total > 0 ? tidyMoney(line.amount / cost.total, 4) : null),
    },
    { key: 'where', header: say('head.remark'), format: 'text', value: ({ line }) => (line.rate === null ? say('costs.no-price') : null) },
  ];
}

/** Finished items as stacked columns of material, work, subcontracting and tools. */
function chartOf(context: SheetContext, table: TableSpec, tops: readonly ItemCost[], row: number): ChartSpec {
  const { say, language } = context;
  const { currency } = context.input.parameters;
  const dearest = tops.reduce((a, b) => (b.total > a.total ? b : a));
  const part = PARTS.reduce((a, b) => (dearest[b] > dearest[a] ? b : a));
  const charted = (key: string) => ({ ...columnRange(table, key), lastRow: table.row + tops.length });
  return {
    key: 'costs',
    title: say('costs.chart', {
      item: dearest.item,
      total: formatNumber(dearest.total, 0, language),
      currency,
      share: formatShare(dearest.total > 0 ? dearest[part] / dearest.total : 0, language),
      part: say(`cost-part.${part}`),
    }),
    row,
    column: FROZEN_COLUMNS + 1,
    ...CHART,
    categories: charted('item'),
    series: PARTS.map((key) => ({
      name: say(`cost-part.${key}`),
      values: charted(key),
      kind: 'column',
      axis: 'primary',
      color: PART_COLORS[key],
    })),
    stacked: true,
    categoryAxisTitle: say('axis.item'),
    valueAxisTitle: say('axis.money', { currency }),
    valueFormat: 'money',
    valueMinimum: 0,
    secondaryAxisTitle: null,
    secondaryFormat: null,
    secondaryMaximum: null,
  };
}

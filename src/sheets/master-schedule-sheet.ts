import { masterSchedule, hasMasterSchedule, type MasterScheduleCell, type MasterScheduleItem } from '../engine/mrp/master-schedule';
import { QUANTITY_TOLERANCE } from '../engine/model/units';
import { formatMoment } from '../i18n/format-values';
import type { CellFormat, SheetSpec } from './sheet-spec';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { makeTable } from './table-columns';
import { NEGATIVE_RULE, QUIET_RULE } from './theme';

/** The rows of an item, from what is asked to what may be promised. */
const GRID_ROWS = [
  'forecast',
  'orders',
  'others',
  'programmeFirm',
  'programmePlanned',
  'consumed',
  'independent',
  'dependent',
  'receipts',
  'planned',
  'projected',
  'atp',
  'cumulativeAtp',
  'capable',
] as const satisfies readonly (keyof MasterScheduleCell)[];
type GridRow = (typeof GRID_ROWS)[number];

/** Left out where they hold nothing in any bucket. */
const ONLY_WITH_CONTENT: ReadonlySet<GridRow> = new Set([
  'forecast',
  'others',
  'programmeFirm',
  'programmePlanned',
  'dependent',
  'capable',
]);

interface GridLine {
  readonly item: MasterScheduleItem;
  readonly row: GridRow;
}

/** The master schedule of each item by period: what is asked, programmed, on its way, in stock, and what may still be promised. */
export function masterScheduleSheet(context: SheetContext): SheetSpec {
  const { plan, input, say, language } = context;
  const items = masterSchedule(input, plan);
  const lines = items.flatMap((item) => GRID_ROWS.filter((row) => isShown(item, row)).map((row): GridLine => ({ item, row })));
  const grid = makeTable(
    { name: 'JalonMasterSchedule', row: TABLE_ROW, column: 1 },
    gridColumns(context, items),
    lines,
    ({ item }) => item.item,
  );
  const oversold = items.filter(({ cells }) => cells.some(({ cumulativeAtp }) => cumulativeAtp < -QUANTITY_TOLERANCE)).length;
  const sellable = items.filter(({ cells }) => (cells.at(-1)?.cumulativeAtp ?? 0) > QUANTITY_TOLERANCE).length;
  return frameSheet(context, {
    id: 'master-schedule',
    sentence: say('mps.sentence', { moment: formatMoment(plan.now, language), items: items.length }),
    figures: [
      { text: say('mps.figure-sellable', { count: sellable }), tone: 'neutral' },
      { text: say('mps.figure-oversold', { count: oversold }), tone: oversold > 0 ? 'bad' : 'good' },
    ],
    tables: [grid],
    rules: plan.buckets.length === 0 ? [] : gridRules(context, grid),
    frozenRows: TABLE_ROW,
    frozenColumns: 4,
    paper: 'A3',
    groupRows: [grid.row + 1, ...(grid.groupStarts ?? []).map((start) => grid.row + 1 + start)],
  });
}

/** There is something to show when somebody gave a programme or a forecast. */
export function masterScheduleApplies({ input, plan }: SheetContext): boolean {
  return plan.buckets.length > 0 && hasMasterSchedule(input);
}

function isShown({ cells }: MasterScheduleItem, row: GridRow): boolean {
  return !ONLY_WITH_CONTENT.has(row) || cells.some((cell) => cell[row] !== null && cell[row] !== 0);
}

const bucketKey = (index: number): string => `bucket${index + 1}`;

function gridColumns(context: SheetContext, items: readonly MasterScheduleItem[]): TableColumn<GridLine>[] {
  const { plan, say } = context;
  const format = context.quantityFormat(items.map(({ item }) => item));
  const formatOf = ({ item }: GridLine): CellFormat => context.quantityFormat([item.item]);
  return [
    { key: 'item', header: say('head.item'), format: 'text', style: 'strong', value: ({ item }) => item.item },
    {
      key: 'description',
      header: say('head.description'),
      format: 'text',
      value: ({ item }) => context.item(item.item)?.description ?? null,
    },
    { key: 'unit', header: say('head.unit-of-measure'), format: 'text', value: ({ item }) => context.item(item.item)?.unit ?? null },
    { key: 'row', header: say('head.row'), format: 'text', value: ({ row }) => say(`mps.row-${row}`) },
    ...plan.buckets.map((bucket, index): TableColumn<GridLine> => ({
      key: bucketKey(index),
      header: context.bucketLabel(bucket),
      format,
      formatOf,
      value: ({ item, row }) => item.cells[index]?.[row] ?? null,
    })),
  ];
}

function gridRules({ plan, say }: SheetContext, grid: SheetSpec['tables'][number]): SheetSpec['rules'] {
  const [first, last] = [bucketKey(0), bucketKey(plan.buckets.length - 1)];
  return [
    columnRule(grid, first, (cell) => `AND(ISNUMBER(${cell}),${cell}<0)`, { ...NEGATIVE_RULE, fill: 'FBE3D6' }, last),
    columnRule(grid, 'row', (_cell, inRow) => boldRows(inRow('row'), say), { bold: true }, last),
    columnRule(grid, first, (cell) => `AND(ISNUMBER(${cell}),${cell}=0)`, QUIET_RULE, last),
  ];
}

/** What the eye shall find first: the demand, the stock and what may be promised. */
function boldRows(cell: string, say: SheetContext['say']): string {
  const bold: readonly GridRow[] = ['independent', 'projected', 'atp'];
  return `OR(${bold.map((row) => `${cell}="${say(`mps.row-${row}`)}"`).join(',')})`;
}

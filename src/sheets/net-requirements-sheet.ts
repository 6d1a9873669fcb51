import type { NetRequirementRow } from '../engine/model/plan';
import { QUANTITY_TOLERANCE } from '../engine/model/units';
import type { ItemId, Minutes, Quantity } from '../engine/model/units';
import { formatMoment } from '../i18n/format-values';
import type { SheetSpec } from './sheet-spec';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { makeTable } from './table-columns';
import { NEGATIVE_RULE, QUIET_RULE } from './theme';

/** The rows of an item's record, in the order of netting. */
const RECORD_ROWS = ['gross', 'receipts', 'projected', 'net', 'plannedReceipt', 'plannedRelease'] as const;
type RecordRow = (typeof RECORD_ROWS)[number];

interface RecordLine {
  readonly item: ItemId;
  readonly row: RecordRow;
  readonly byBucket: ReadonlyMap<Minutes, NetRequirementRow>;
}

/** One record an item (gross to planned release), one column a bucket. Items without any movement are left out and counted. */
export function netRequirementsSheet(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const records = recordsOf(plan.netRequirements);
  const active = [...records].filter(([, byBucket]) => [...byBucket.values()].some(moves));
  const idle = records.size - active.length;
  const lines = active.flatMap(([item, byBucket]) => RECORD_ROWS.map((row): RecordLine => ({ item, row, byBucket })));
  const columns = columnsOf(
    context,
    active.map(([item]) => item),
  );
  const table = makeTable({ name: 'JalonNetRequirements', row: TABLE_ROW, column: 1 }, columns, lines, (line) => line.item);
  const short = active.filter(([, byBucket]) => [...byBucket.values()].some((row) => row.net > QUANTITY_TOLERANCE)).length;
  const [first, last] = [bucketKey(0), bucketKey(Math.max(0, plan.buckets.length - 1))];
  const projected = say('row.projected');
  const net = say('row.net');
  return frameSheet(context, {
    id: 'net-requirements',
    sentence: say('net.sentence', { moment: formatMoment(plan.now, language), items: active.length, buckets: plan.buckets.length }),
    figures: [
      { text: say('net.figure-net', { count: short }), tone: 'neutral' },
      ...(idle > 0 ? [{ text: say('net.figure-idle', { count: idle }), tone: 'neutral' } as const] : []),
    ],
    tables: [table],
    rules:
      plan.buckets.length === 0
        ? []
        : [
            columnRule(table, first, (cell) => `AND(ISNUMBER(${cell}),${cell}<0)`, NEGATIVE_RULE, last),
            columnRule(table, first, (cell, inRow) => `AND(${inRow('row')}="${net}",${cell}>0)`, { bold: true }, last),
            columnRule(table, first, (cell, inRow) => `AND(${inRow('row')}<>"${projected}",${cell}=0)`, QUIET_RULE, last),
          ],
    frozenRows: TABLE_ROW,
    frozenColumns: 4,
    paper: 'A3',
    groupRows: lines.flatMap((line, index) => (line.row === 'gross' ? [table.row + 1 + index] : [])),
  });
}

function recordsOf(rows: readonly NetRequirementRow[]): Map<ItemId, Map<Minutes, NetRequirementRow>> {
  const records = new Map<ItemId, Map<Minutes, NetRequirementRow>>();
  for (const row of rows) {
    const record = records.get(row.item) ?? new Map<Minutes, NetRequirementRow>();
    records.set(row.item, record.set(row.bucket, row));
  }
  return records;
}

function moves(row: NetRequirementRow): boolean {
  const amounts: readonly Quantity[] = [row.gross, row.receipts, row.net, row.plannedReceipt, row.plannedRelease];
  return amounts.some((amount) => Math.abs(amount) > QUANTITY_TOLERANCE) || row.projected < -QUANTITY_TOLERANCE;
}

const bucketKey = (index: number): string => `bucket${index + 1}`;

function columnsOf(context: SheetContext, items: readonly ItemId[]): TableColumn<RecordLine>[] {
  const { plan, say } = context;
  const format = context.quantityFormat(items);
  return [
    { key: 'item', header: say('head.item'), format: 'text', style: 'strong', value: (line) => line.item },
    { key: 'description', header: say('head.description'), format: 'text', value: (line) => context.item(line.item)?.description ?? null },
    { key: 'unit', header: say('head.unit-of-measure'), format: 'text', value: (line) => context.item(line.item)?.unit ?? null },
    { key: 'row', header: say('head.row'), format: 'text', value: (line) => say(`row.${line.row}`) },
    ...plan.buckets.map((bucket, index): TableColumn<RecordLine> => ({
      key: bucketKey(index),
      header: context.bucketLabel(bucket),
      format,
      formatOf: (line) => context.quantityFormat([line.item]),
      value: (line) => line.byBucket.get(bucket)?.[line.row] ?? 0,
    })),
  ];
}

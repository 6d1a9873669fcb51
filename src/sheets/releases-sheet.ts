import { launchProposals, type LaunchProposal } from '../engine/release/launch-file';
import { groupRows } from '../engine/release/group-rows';
import { releaseList, releaseUntil, type ReleaseCandidate } from '../engine/release/release-list';
import { reserveStock, type Reservation } from '../engine/release/reservations';
import { freeStock } from '../engine/stock/free-stock';
import type { Minutes } from '../engine/model/units';
import { formatDay, formatMoment } from '../i18n/format-values';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import { checkSentence, launchSample } from './release-sentences';
import type { SheetContext } from './sheet-context';
import type { CellSpec, SheetSpec, TableSpec } from './sheet-spec';
import { makeTable, serialOf, type TableColumn } from './table-columns';
import { ALERT_RULE, WARNING_RULE } from './theme';

/** Of one order, so many reasons are written out. */
const MOST_REASONS = 6;

/** True when an order is to be released soon. */
export function hasReleases(context: SheetContext): boolean {
  return (context.input.orderComponents ?? []).length > 0 || releaseList(context.input, context.plan, untilOf(context)).length > 0;
}

/** Orders to release, each with its checklist, and what the workshop's figures say against the launch file. */
export function releasesSheet(context: SheetContext): SheetSpec {
  const { input, plan, say, language } = context;
  const rows = releaseList(input, plan, untilOf(context));
  const table = makeTable({ name: 'JalonReleases', row: TABLE_ROW, column: 1 }, columnsOf(context, rows), rows);
  const count = (verdict: ReleaseCandidate['verdict']): number => rows.filter((row) => row.verdict === verdict).length;
  const reserved = reservedTable(context, afterTable(table));
  const launch = launchTable(context, afterTable(reserved ?? table));
  return frameSheet(context, {
    id: 'releases',
    sentence: say('releases.sentence', {
      count: rows.length,
      until: formatDay(untilOf(context), language),
      moment: formatMoment(plan.now, language),
    }),
    figures: [
      { text: say('releases.figure-ready', { count: count('ready') }), tone: 'good' },
      { text: say('releases.figure-note', { count: count('note') }), tone: 'neutral' },
      { text: say('releases.figure-blocked', { count: count('blocked') }), tone: count('blocked') > 0 ? 'bad' : 'good' },
    ],
    tables: [table, ...(reserved === null ? [] : [reserved]), ...(launch === null ? [] : [launch])],
    cells: [
      ...(reserved === null ? [] : headingOf(context, 'reserved', reserved)),
      ...(launch === null ? [] : headingOf(context, 'launch', launch)),
    ],
    rules: [
      columnRule(table, 'verdict', (cell) => `${cell}="${say('releases.blocked')}"`, ALERT_RULE),
      columnRule(table, 'verdict', (cell) => `${cell}="${say('releases.note')}"`, WARNING_RULE),
    ],
    frozenRows: TABLE_ROW,
    frozenColumns: 1,
    paper: 'A3',
  });
}

const untilOf = ({ plan }: SheetContext): Minutes => releaseUntil(plan.now);

/** Room for a heading and a note before the next table. */
const afterTable = ({ row, rows }: TableSpec): number => row + rows.length + 4;

function columnsOf(context: SheetContext, rows: readonly ReleaseCandidate[]): TableColumn<ReleaseCandidate>[] {
  const { say } = context;
  const quantity = context.quantityFormat(rows.map(({ item }) => item));
  const formatOf = (row: ReleaseCandidate) => context.quantityFormat([row.item]);
  const part = (key: string, header: string, value: (row: ReleaseCandidate) => number): TableColumn<ReleaseCandidate> => ({
    key,
    header,
    format: 'quantity1',
    value: (row) => Math.round(value(row) * 10) / 10 || null,
  });
  return [
    { key: 'order', header: say('head.order'), format: 'text', style: 'strong', value: (row) => row.order },
    { key: 'verdict', header: say('head.verdict'), format: 'text', style: 'verdict', value: (row) => say(`releases.${row.verdict}`) },
    { key: 'item', header: say('head.item'), format: 'text', value: (row) => row.item },
    { key: 'description', header: say('head.description'), format: 'text', value: (row) => context.item(row.item)?.description ?? null },
    { key: 'quantity', header: say('head.quantity'), format: quantity, formatOf, value: (row) => row.quantity },
    { key: 'goodQuantity', header: say('head.good-quantity'), format: quantity, formatOf, value: (row) => row.goodQuantity },
    part('need', say('releases.head-need'), ({ parts }) => parts.need),
    part('afterSales', say('releases.head-after-sales'), ({ afterSales }) => afterSales),
    part('forSafety', say('releases.head-safety'), ({ forSafety }) => forSafety),
    part('scrap', say('releases.head-scrap'), ({ parts }) => parts.scrap),
    part('overLaunch', say('releases.head-over-launch'), ({ parts }) => parts.overLaunch),
    part('rounding', say('releases.head-rounding'), ({ parts }) => parts.rounding),
    { key: 'unit', header: say('head.unit-of-measure'), format: 'text', value: (row) => context.item(row.item)?.unit ?? null },
    { key: 'start', header: say('head.start'), format: 'dateTime', value: (row) => serialOf(row.start) },
    { key: 'finish', header: say('head.finish'), format: 'dateTime', value: (row) => serialOf(row.finish) },
    { key: 'due', header: say('head.due'), format: 'date', value: (row) => serialOf(row.due) },
    { key: 'status', header: say('head.status'), format: 'text', value: (row) => say(`status.${row.status}`) },
    { key: 'checks', header: say('releases.head-checks'), format: 'wrapped', style: 'paragraph', value: (row) => reasonsOf(context, row) },
  ];
}

function reasonsOf(context: SheetContext, { checks }: ReleaseCandidate): string | null {
  if (checks.length === 0) return null;
  const shown = checks.slice(0, MOST_REASONS).map((check) => checkSentence(context, check));
  return [...shown, ...(checks.length > MOST_REASONS ? [`… +${checks.length - MOST_REASONS}`] : [])].join('\n');
}

/** Which stock is kept for which released order. */
function reservedTable(context: SheetContext, row: number): TableSpec | null {
  const { rows } = reserveStock(context.input);
  if (rows.length === 0) return null;
  const { say } = context;
  const stock = freeStock(context.input.stock, context.plan.now);
  const kept = groupRows(rows, ({ line }) => line.component);
  const left = (item: string): number => (stock.get(item) ?? 0) - (kept.get(item) ?? []).reduce((sum, { reserved }) => sum + reserved, 0);
  const sorted = [...kept.values()].flat();
  const format = context.quantityFormat(sorted.map(({ line }) => line.component));
  const formatOf = ({ line }: Reservation) => context.quantityFormat([line.component]);
  const quantity = (key: string, header: string, value: (one: Reservation) => number | null): TableColumn<Reservation> => ({
    key,
    header,
    format,
    formatOf,
    value,
  });
  const columns: TableColumn<Reservation>[] = [
    { key: 'item', header: say('head.item'), format: 'text', style: 'strong', value: ({ line }) => line.component },
    { key: 'order', header: say('head.order'), format: 'text', value: ({ order }) => order.order },
    { key: 'operation', header: say('head.operation'), format: 'integer', value: ({ line }) => line.operation },
    {
      key: 'description',
      header: say('head.description'),
      format: 'text',
      value: ({ line }) => context.item(line.component)?.description ?? null,
    },
    quantity('reserved', say('reserved.head-reserved'), ({ reserved }) => reserved),
    quantity('missing', say('reserved.head-missing'), ({ missing }) => missing || null),
    quantity('consumed', say('reserved.head-consumed'), ({ line }) => line.consumed || null),
    quantity('stock', say('reserved.head-stock'), ({ line }) => stock.get(line.component) ?? 0),
    quantity('free', say('reserved.head-free'), ({ line }) => left(line.component)),
  ];
  return makeTable({ name: 'JalonReservations', row, column: 1 }, columns, sorted, ({ line }) => line.component);
}

function headingOf({ say }: SheetContext, subject: 'launch' | 'reserved', { row }: TableSpec): CellSpec[] {
  return [
    { row: row - 2, column: 1, content: say(`${subject}.section`), style: 'section', format: 'text' },
    { row: row - 1, column: 1, content: say(`${subject}.note`), style: 'note', format: 'text' },
  ];
}

function launchTable(context: SheetContext, row: number): TableSpec | null {
  const proposals = launchProposals(context.input);
  if (proposals.length === 0) return null;
  const { say } = context;
  const formatOf = ({ kind }: LaunchProposal) => (isShare(kind) ? 'percent' : 'quantity2');
  const columns: TableColumn<LaunchProposal>[] = [
    { key: 'item', header: say('head.item'), format: 'text', style: 'strong', value: ({ item }) => item },
    { key: 'value', header: say('launch.head-value'), format: 'text', value: ({ kind }) => say(`launch.${kind}`) },
    { key: 'operation', header: say('head.operation'), format: 'integer', value: ({ operation }) => operation },
    // Under the descriptions of the list: the two tables share their columns' widths.
    { key: 'sample', header: say('launch.head-sample'), format: 'text', value: (proposal) => launchSample(context, proposal) },
    { key: 'current', header: say('launch.head-current'), format: 'quantity2', formatOf, value: ({ current }) => current },
    { key: 'observed', header: say('launch.head-observed'), format: 'quantity2', formatOf, value: ({ observed }) => rounded(observed) },
    {
      key: 'difference',
      header: say('launch.head-difference'),
      format: 'percent',
      value: ({ kind, current, observed }) => launchDifference({ kind, current, observed }),
    },
  ];
  return makeTable({ name: 'JalonLaunchFile', row, column: 1 }, columns, proposals);
}

const isShare = (kind: LaunchProposal['kind']): boolean => kind === 'scrap' || kind === 'over-launch';

const rounded = (value: number): number => Math.round(value * 10000) / 10000;

/** In points of a share, in parts of a time; nothing where there was none. */
function launchDifference({ kind, current, observed }: Pick<LaunchProposal, 'kind' | 'current' | 'observed'>): number | null {
  if (isShare(kind)) return rounded(observed - current);
  return current > 0 ? rounded(observed / current - 1) : null;
}

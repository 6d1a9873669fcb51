import { launchProposals, type LaunchProposal } from '../engine/release/launch-file';
import { releaseList, type ReleaseCandidate, type ReleaseCheck } from '../engine/release/release-list';
import { startOfDay } from '../engine/calendar/dates';
import { MINUTES_PER_DAY, type Minutes } from '../engine/model/units';
import { formatAmount, formatDay, formatMoment, formatShortMoment } from '../i18n/format-values';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { CellSpec, SheetSpec, TableSpec } from './sheet-spec';
import { makeTable, serialOf, type TableColumn } from './table-columns';
import { ALERT_RULE, WARNING_RULE } from './theme';

/** Orders that start within so many days are looked at. */
const RELEASE_DAYS = 7;
/** Of one order, so many reasons are written out. */
const MOST_REASONS = 6;

/** True when an order is to be released soon. */
export function hasReleases(context: SheetContext): boolean {
  return releaseList(context.input, context.plan, untilOf(context)).length > 0;
}

/** Orders to release, each with its checklist, and what the workshop's figures say against the launch file. */
export function releasesSheet(context: SheetContext): SheetSpec {
  const { input, plan, say, language } = context;
  const rows = releaseList(input, plan, untilOf(context));
  const table = makeTable({ name: 'JalonReleases', row: TABLE_ROW, column: 1 }, columnsOf(context, rows), rows);
  const count = (verdict: ReleaseCandidate['verdict']): number => rows.filter((row) => row.verdict === verdict).length;
  const launch = launchTable(context, TABLE_ROW + table.rows.length + 4);
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
    tables: launch === null ? [table] : [table, launch],
    cells: launch === null ? [] : launchHeading(context, launch.row),
    rules: [
      columnRule(table, 'verdict', (cell) => `${cell}="${say('releases.blocked')}"`, ALERT_RULE),
      columnRule(table, 'verdict', (cell) => `${cell}="${say('releases.note')}"`, WARNING_RULE),
    ],
    frozenRows: TABLE_ROW,
    frozenColumns: 1,
    paper: 'A3',
  });
}

const untilOf = ({ plan }: SheetContext): Minutes => startOfDay(plan.now) + RELEASE_DAYS * MINUTES_PER_DAY;

function columnsOf(context: SheetContext, rows: readonly ReleaseCandidate[]): TableColumn<ReleaseCandidate>[] {
  const { say } = context;
  const quantity = context.quantityFormat(rows.map(({ item }) => item));
  const formatOf = (row: ReleaseCandidate) => context.quantityFormat([row.item]);
  return [
    { key: 'order', header: say('head.order'), format: 'text', style: 'strong', value: (row) => row.order },
    { key: 'verdict', header: say('head.verdict'), format: 'text', style: 'verdict', value: (row) => say(`releases.${row.verdict}`) },
    { key: 'item', header: say('head.item'), format: 'text', value: (row) => row.item },
    { key: 'description', header: say('head.description'), format: 'text', value: (row) => context.item(row.item)?.description ?? null },
    { key: 'quantity', header: say('head.quantity'), format: quantity, formatOf, value: (row) => row.quantity },
    { key: 'goodQuantity', header: say('head.good-quantity'), format: quantity, formatOf, value: (row) => row.goodQuantity },
    { key: 'afterSales', header: say('releases.head-after-sales'), format: quantity, formatOf, value: (row) => row.afterSales || null },
    { key: 'forSafety', header: say('releases.head-safety'), format: quantity, formatOf, value: (row) => row.forSafety || null },
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
  const shown = checks.slice(0, MOST_REASONS).map((check) => sentenceOf(context, check));
  return [...shown, ...(checks.length > MOST_REASONS ? [`… +${checks.length - MOST_REASONS}`] : [])].join('\n');
}

function sentenceOf(context: SheetContext, check: ReleaseCheck): string {
  const { say, language } = context;
  const moment = (at: Minutes | null): string => (at === null ? '' : formatShortMoment(at, language));
  switch (check.kind) {
    case 'material': {
      const missing = formatAmount(Math.round(check.missing * 1000) / 1000, language);
      if (check.from === null) return say('check.material-none', { missing, item: check.item });
      const values = { missing, item: check.item, from: check.from, until: moment(check.until) };
      return check.state === 'note' ? say('check.material-coming', values) : say('check.material-late', values);
    }
    case 'document':
      return check.title === null ? say('check.no-document') : say('check.no-version', { title: check.title });
    case 'requirement':
      return say('check.requirement', { text: check.requirement.text });
    default: {
      const { operation, subject } = check;
      if (check.reason === 'down') return say('check.down', { operation, subject, until: moment(check.until) });
      return say(check.reason === 'nobody' ? 'check.nobody' : 'check.unplaced', { operation, subject });
    }
  }
}

function launchHeading({ say }: SheetContext, row: number): CellSpec[] {
  return [
    { row: row - 2, column: 1, content: say('launch.section'), style: 'section', format: 'text' },
    { row: row - 1, column: 1, content: say('launch.note'), style: 'note', format: 'text' },
  ];
}

function launchTable(context: SheetContext, row: number): TableSpec | null {
  const proposals = launchProposals(context.input);
  if (proposals.length === 0) return null;
  const { say } = context;
  const formatOf = ({ kind }: LaunchProposal) => (kind === 'scrap' ? 'percent' : 'quantity2');
  const columns: TableColumn<LaunchProposal>[] = [
    { key: 'item', header: say('head.item'), format: 'text', style: 'strong', value: ({ item }) => item },
    { key: 'value', header: say('launch.head-value'), format: 'text', value: ({ kind }) => say(`launch.${kind}`) },
    { key: 'operation', header: say('head.operation'), format: 'integer', value: ({ operation }) => operation },
    { key: 'description', header: say('head.description'), format: 'text', value: ({ item }) => context.item(item)?.description ?? null },
    { key: 'current', header: say('launch.head-current'), format: 'quantity2', formatOf, value: ({ current }) => current },
    { key: 'observed', header: say('launch.head-observed'), format: 'quantity2', formatOf, value: ({ observed }) => rounded(observed) },
    {
      key: 'difference',
      header: say('launch.head-difference'),
      format: 'percent',
      value: ({ kind, current, observed }) => rounded(kind === 'scrap' ? observed - current : observed / current - 1),
    },
    {
      key: 'sample',
      header: say('launch.head-sample'),
      format: 'text',
      value: ({ kind, sample, orders }) => say(kind === 'scrap' ? 'launch.units' : 'launch.records', { count: sample, orders }),
    },
  ];
  return makeTable({ name: 'JalonLaunchFile', row, column: 1 }, columns, proposals);
}

const rounded = (value: number): number => Math.round(value * 10000) / 10000;

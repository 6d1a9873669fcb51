import type { PlanDemand } from '../engine/model/plan';
import { formatDay, formatMoment, formatShare } from '../i18n/format-values';
import { latenessHelp, latenessSentence } from '../i18n/lateness-words';
import type { CellFormat, CellSpec, CellStyle, ChartSpec, ConditionalRule, NameSpec, RangeSpec, SheetSpec, TableSpec } from './sheet-spec';
import { sheetAddress } from './cell-address';
import { rowBelow } from './chart-places';
import { columnRule } from './column-rules';
import type { Indicator } from './dashboard-indicators';
import { indicators } from './dashboard-indicators';
import type { Figure, SheetSize } from './frame';
import { TABLE_ROW, frameSheet } from './frame';
import type { LoadProfile } from './load-profile';
import { FULL_RATE, loadProfiles, worstProfile } from './load-profile';
import { capitalized } from './rendered-text';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { columnNumber, daysOf, hoursOf, makeTable, serialOf } from './table-columns';
import { ALERT_RULE, CHART_COLORS, WARNING_RULE } from './theme';

const MOST_LATE = 10;
const MOST_RESOURCES = 8;
const MOST_REASONS = 3;
/** Points: lines of the answer are easy to read from afar. */
const INDICATOR_HEIGHT = 24;
const CHART = { widthPixels: 560, heightPixels: 300 };
/** The chart, and further down the links, stand over the wide columns of the table, to the right of the lines of the answer. */
const WHY_COLUMN = 8;

/** Is the plan good? The figures with their verdict, the latest demands with why and what would help, and where the rest is. */
export function dashboardSheet(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const lines = indicators(context);
  const lateRow = TABLE_ROW + lines.length + 3;
  const late = latestDemands(plan.demands);
  const lateTable = makeTable({ name: 'JalonDashboard', row: lateRow, column: 1 }, lateColumns(context), late);
  const profiles = loadProfiles(context)
    .filter((profile) => profile.finite && context.resource(profile.resource)?.kind !== 'person')
    .sort((one, other) => other.meanRate - one.meanRate)
    .slice(0, MOST_RESOURCES);
  const loadRow = lateRow + lateTable.rows.length + 4;
  const loadTable = makeTable({ name: 'JalonDashboardLoad', row: loadRow, column: 1 }, loadColumns(context), profiles);
  return frameSheet(context, {
    id: 'dashboard',
    sentence: say('dashboard.sentence', { moment: formatMoment(plan.now, language), end: formatDay(plan.horizonEnd, language) }),
    figures: headline(lines),
    tables: [lateTable, loadTable],
    sizedCells: indicatorCells(context, lines),
    cells: [
      ...detailCells(context, lines),
      { row: lateRow - 1, column: 1, content: lateTitle(context, late.length), style: 'section' },
      { row: loadRow - 1, column: 1, content: say('dashboard.load-title'), style: 'section' },
      { row: loadRow - 1, column: WHY_COLUMN, content: say('dashboard.links-title'), style: 'section' },
      ...linkCells(context, loadRow),
    ],
    rules: [...verdictRules(context, lines), columnRule(lateTable, 'late', (cell) => `AND(ISNUMBER(${cell}),${cell}>0)`, ALERT_RULE)],
    charts: (size) => (profiles.length === 0 ? [] : [loadChart(context, loadTable, profiles, size, lateRow)]),
    names: lines.map((line, index): NameSpec => ({ name: `Jalon${line.key}`, range: cellRange(TABLE_ROW + 1 + index, 2) })),
    minimumWidths: detailWidths(lines),
    fixedWidths: new Map([
      [WHY_COLUMN, 46],
      [WHY_COLUMN + 1, 48],
    ]),
    fixedHeights: new Map(lines.map((_, index) => [TABLE_ROW + 1 + index, INDICATOR_HEIGHT])),
    frozenRows: 3,
    frozenColumns: 0,
    paper: 'A4',
  });
}

const cellRange = (row: number, column: number): RangeSpec => ({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });

/** The first three lines are what the planner asks first. */
function headline(lines: readonly Indicator[]): Figure[] {
  return lines
    .slice(0, 3)
    .map((line) => ({ text: line.detail, tone: line.verdict === 'good' ? 'good' : line.verdict === 'bad' ? 'bad' : 'neutral' }));
}

/** Label (a link to the sheet that shows it), value and verdict. */
function indicatorCells(context: SheetContext, lines: readonly Indicator[]): CellSpec[] {
  const { say } = context;
  const header = (column: number, content: string, style: CellStyle): CellSpec => ({ row: TABLE_ROW, column, content, style });
  const cells = lines.flatMap((line, index): CellSpec[] => {
    const row = TABLE_ROW + 1 + index;
    const valueStyle = line.verdict === 'good' ? 'figureGood' : line.verdict === 'bad' ? 'figureBad' : 'figureValue';
    return [
      { row, column: 1, content: line.label, style: 'link', format: 'text', link: sheetAddress(context.tabName(line.sheet), 'A1') },
      { row, column: 2, content: line.value, style: valueStyle, format: line.format },
      { row, column: 3, content: say(`verdict.${line.verdict}`), style: 'verdict', format: 'text' },
    ];
  });
  return [
    header(1, say('head.indicator'), 'header'),
    header(2, say('head.value'), 'headerRight'),
    header(3, say('head.verdict'), 'header'),
    ...cells,
  ];
}

function detailCells(context: SheetContext, lines: readonly Indicator[]): CellSpec[] {
  const spread = (row: number, content: string, style: CellStyle): CellSpec[] =>
    [4, 5, 6, 7].map((column) => ({ row, column, content: column === 4 ? content : null, style }));
  return [
    ...spread(TABLE_ROW, context.say('head.detail'), 'header'),
    ...lines.flatMap((line, index) => spread(TABLE_ROW + 1 + index, line.detail, 'body')),
  ];
}

/** The plain words run over four columns; the first of them makes room for the longest. */
function detailWidths(lines: readonly Indicator[]): Map<number, number> {
  const longest = Math.max(...lines.map((line) => line.detail.length));
  return new Map([[4, Math.max(12, longest - 3 * 12 + 6)]]);
}

function verdictRules(context: SheetContext, lines: readonly Indicator[]): ConditionalRule[] {
  const range: RangeSpec = { firstRow: TABLE_ROW + 1, lastRow: TABLE_ROW + lines.length, firstColumn: 3, lastColumn: 3 };
  const rule = (word: string, style: ConditionalRule['style']): ConditionalRule => ({
    range,
    formula: `$C${range.firstRow}="${word}"`,
    style,
    stopIfTrue: true,
  });
  return [rule(context.say('verdict.bad'), ALERT_RULE), rule(context.say('verdict.watch'), WARNING_RULE)];
}

/** The ten latest demands: what is never available first, then the longest lateness. */
function latestDemands(demands: readonly PlanDemand[]): PlanDemand[] {
  const lateness = (demand: PlanDemand): number => (demand.available === null ? Infinity : demand.lateMinutes);
  return demands
    .filter((demand) => demand.lateMinutes > 0)
    .sort((one, other) => {
      const [first, second] = [lateness(one), lateness(other)];
      return first === second ? one.priority - other.priority || one.due - other.due : first < second ? 1 : -1;
    })
    .slice(0, MOST_LATE);
}

function lateTitle(context: SheetContext, shown: number): string {
  return shown === 0 ? context.say('dashboard.late-none') : context.say('dashboard.late-title', { count: shown });
}

function lateColumns(context: SheetContext): TableColumn<PlanDemand>[] {
  const { plan, say, language } = context;
  const quantity = context.quantityFormat(plan.demands.map((demand) => demand.item));
  const formatOf = (row: PlanDemand): CellFormat => context.quantityFormat([row.item]);
  return [
    { key: 'demand', header: say('head.demand'), format: 'text', style: 'strong', value: (row) => row.id },
    { key: 'quantity', header: say('head.quantity'), format: quantity, formatOf, value: (row) => row.quantity },
    { key: 'item', header: say('head.item'), format: 'text', value: (row) => row.item },
    { key: 'customer', header: say('head.customer'), format: 'text', value: (row) => row.customer },
    { key: 'due', header: say('head.due'), format: 'date', value: (row) => serialOf(row.due) },
    { key: 'available', header: say('head.available'), format: 'date', value: (row) => serialOf(row.available) },
    {
      key: 'late',
      header: say('head.late-days'),
      format: 'days',
      value: (row) => (row.available === null ? null : daysOf(row.lateMinutes)),
    },
    { key: 'why', header: say('head.why'), format: 'wrapped', style: 'paragraph', value: (row) => whyText(context, row) },
    { key: 'help', header: say('head.help'), format: 'wrapped', style: 'paragraph', value: (row) => helpText(row) },
  ];

  /** The last reason is the root: what would help is about it. */
  function helpText(row: PlanDemand): string | null {
    const root = row.reasons.at(-1);
    return root === undefined ? null : `${latenessHelp(root, language)}.`;
  }
}

/** The first steps of the explanation and its root. */
function whyText({ say, language }: SheetContext, demand: PlanDemand): string {
  if (demand.reasons.length === 0) return demand.available === null ? say('dashboard.never') : say('dashboard.no-reason');
  const { reasons } = demand;
  const shown = reasons.length <= MOST_REASONS ? reasons : [...reasons.slice(0, MOST_REASONS - 1), reasons[reasons.length - 1]];
  return `${capitalized(shown.map((reason) => latenessSentence(reason, language)).join(say('list.then')))}.`;
}

function loadColumns(context: SheetContext): TableColumn<LoadProfile>[] {
  const { say } = context;
  return [
    { key: 'resource', header: say('head.resource'), format: 'text', style: 'strong', value: (row) => row.resource },
    { key: 'rate', header: say('head.rate'), format: 'percent', value: (row) => Math.round(row.meanRate * 1e4) / 1e4 },
    { key: 'load', header: say('head.load-hours'), format: 'hours', value: (row) => hoursOf(row.loadMinutes) },
    { key: 'capacity', header: say('head.capacity-hours'), format: 'hours', value: (row) => hoursOf(row.capacityMinutes) },
    { key: 'overloaded', header: say('head.overloaded-buckets'), format: 'integer', value: (row) => row.overloaded },
  ];
}

/** Load rates of the most loaded resources; above the table of late demands, beside the lines of the answer. */
function loadChart(context: SheetContext, table: TableSpec, profiles: readonly LoadProfile[], size: SheetSize, below: number): ChartSpec {
  const { say } = context;
  const values = (key: string): RangeSpec => {
    const column = columnNumber(table, key);
    return { firstRow: table.row + 1, lastRow: table.row + profiles.length, firstColumn: column, lastColumn: column };
  };
  let { heightPixels } = CHART;
  while (heightPixels > 120 && rowBelow(TABLE_ROW, heightPixels, size.heights) > below - 1) heightPixels -= 20;
  return {
    key: 'load-rates',
    title: chartTitle(context, profiles),
    row: TABLE_ROW,
    column: WHY_COLUMN,
    widthPixels: CHART.widthPixels,
    heightPixels,
    categories: values('resource'),
    series: [
      { name: say('head.rate'), values: values('rate'), kind: 'column', axis: 'primary', color: CHART_COLORS.bar, dataLabels: true },
    ],
    stacked: false,
    categoryAxisTitle: say('axis.resource'),
    valueAxisTitle: say('axis.rate'),
    valueFormat: 'percent',
    valueMinimum: 0,
    secondaryAxisTitle: null,
    secondaryFormat: null,
    secondaryMaximum: null,
  };
}

/** The chart is of the whole plan: where no resource is full, a single period may still be overloaded, and that comes first. */
function chartTitle(context: SheetContext, profiles: readonly LoadProfile[]): string {
  const { say } = context;
  const count = profiles.filter((profile) => profile.meanRate >= FULL_RATE).length;
  const first = profiles[0].resource;
  if (count === 0) {
    const rate = formatShare(profiles[0].meanRate, context.language);
    const worst = worstProfile(loadProfiles(context));
    if (worst === null || worst.worst === null || worst.worstRate <= 1) return say('dashboard.chart-free', { first, rate });
    const bucket = context.bucketLabel(worst.worst.bucket);
    if (worst.resource === first) return say('dashboard.chart-over-first', { first, bucket, rate });
    return say('dashboard.chart-over', { worst: worst.resource, bucket, first, rate });
  }
  return count === 1 ? say('dashboard.chart-one-full', { first }) : say('dashboard.chart-full', { count, first });
}

/** One line a sheet: its name as a link, and what it shows. */
function linkCells(context: SheetContext, firstRow: number): CellSpec[] {
  return context.sheetIds
    .filter((id) => id !== 'dashboard')
    .flatMap((id, index): CellSpec[] => {
      const row = firstRow + 1 + index;
      return [
        {
          row,
          column: WHY_COLUMN,
          content: context.tabName(id),
          style: 'link',
          format: 'text',
          link: sheetAddress(context.tabName(id), 'A1'),
        },
        { row, column: WHY_COLUMN + 1, content: context.say(`about.${id}`), style: 'body', format: 'text' },
      ];
    });
}

import { auditData } from '../engine/audit/audit-data';
import { dataQuality, withQualityPoint, type DataQuality, type QualityHistory } from '../engine/audit/quality-score';
import { formatDay, formatMoment, formatNumber } from '../i18n/format-values';
import type { LocatedFinding } from '../tables/read-input';
import type { CellSpec, ChartSpec, RangeSpec, SheetSpec, TableSpec } from './sheet-spec';
import { columnRule } from './column-rules';
import { auditColumns, qualityColumns, trendColumns, type QualityRow } from './data-quality-columns';
import { TABLE_ROW, frameSheet } from './frame';
import type { Figure } from './frame';
import type { SheetContext } from './sheet-context';
import { bodyRows, columnNumber, lastColumn, makeTable } from './table-columns';
import { ALERT_RULE, CHART_COLORS, WARNING_RULE } from './theme';

const CHART = { widthPixels: 520, heightPixels: 240 };
/** Below these scores a table is bad, or to be watched. */
const BAD = 70;
const FAIR = 90;
const GAP = 3;
/** Of the columns of messages and advice: the sentence above stands on the page also when there is none. */
const MESSAGE_WIDTHS = new Map([
  [3, 56],
  [4, 40],
]);

/** How good the planner's tables are, table by table, what the audit doubts, and the trend over the last runs. */
export function dataQualitySheet(context: SheetContext): SheetSpec {
  const { plan, input, say, language, locate } = context;
  const audit: readonly LocatedFinding[] = auditData(input).map((finding) => locate?.(finding) ?? finding);
  const quality = dataQuality(input, [...context.findings, ...audit]);
  const before = (context.qualityHistory ?? []).filter(({ at }) => at !== plan.now);
  const history =
    quality.score === null ? before : withQualityPoint(before, { at: plan.now, score: quality.score, affected: quality.affected });
  const tables = makeTable({ name: 'JalonQuality', row: TABLE_ROW, column: 1 }, qualityColumns(context), rowsOf(quality));
  const findings = makeTable(
    { name: 'JalonAudit', row: below(tables), column: 1 },
    auditColumns(context),
    audit,
    ({ severity }) => severity,
  );
  const trend = makeTable({ name: 'JalonQualityTrend', row: below(findings), column: 1 }, trendColumns(context), history);
  return frameSheet(context, {
    id: 'data-quality',
    sentence: say('quality.sentence', { moment: formatMoment(plan.now, language) }),
    figures: figuresOf(context, quality, history),
    tables: [tables, findings, trend],
    cells: [heading(findings, say(audit.length === 0 ? 'quality.audit-none' : 'quality.audit')), heading(trend, say('quality.trend'))],
    rules: [
      columnRule(tables, 'score', (cell) => `AND(ISNUMBER(${cell}),${cell}<${BAD})`, ALERT_RULE),
      columnRule(tables, 'score', (cell) => `AND(ISNUMBER(${cell}),${cell}>=${BAD},${cell}<${FAIR})`, WARNING_RULE),
      columnRule(findings, 'severity', (cell) => `${cell}="${say('severity.warning')}"`, WARNING_RULE),
    ],
    minimumWidths: MESSAGE_WIDTHS,
    charts: () => (history.length < 2 ? [] : [chartOf(context, trend, history)]),
    frozenRows: TABLE_ROW - 2,
    frozenColumns: 1,
    groupRows: [findings.row - 1, trend.row - 1],
  });
}

/** Without a row of the planner's there is nothing to judge. */
export function dataQualityApplies({ input, findings }: SheetContext): boolean {
  return dataQuality(input, findings).rows > 0;
}

const below = (table: TableSpec): number => table.row + table.rows.length + GAP;

function heading(table: TableSpec, text: string): CellSpec {
  return { row: table.row - 1, column: 1, content: text, style: 'section' };
}

/** All tables together on top, then the worst first. */
function rowsOf({ tables, score, rows }: DataQuality): QualityRow[] {
  const sum = (key: 'errors' | 'warnings' | 'infos'): number => tables.reduce((total, table) => total + table[key], 0);
  const all: QualityRow = { table: null, rows, errors: sum('errors'), warnings: sum('warnings'), infos: sum('infos'), score };
  return [all, ...tables];
}

function figuresOf(context: SheetContext, { score, rows, affected }: DataQuality, history: QualityHistory): Figure[] {
  const { say, language } = context;
  const shown = (value: number): string => formatNumber(value, 1, language);
  const figures: Figure[] = [
    {
      text: say('quality.figure-score', { score: score === null ? '–' : shown(score) }),
      tone: score === null ? 'neutral' : score >= FAIR ? 'good' : 'bad',
    },
    { text: say('quality.figure-rows', { affected, rows }), tone: 'neutral' },
  ];
  const previous = history.at(-2);
  if (score === null || previous === undefined) return [...figures, { text: say('quality.figure-first'), tone: 'neutral' }];
  const day = formatDay(previous.at, language);
  const change = Math.round((score - previous.score) * 10) / 10;
  if (change === 0) return [...figures, { text: say('quality.figure-same', { day }), tone: 'neutral' }];
  const by = shown(Math.abs(change));
  return [
    ...figures,
    change > 0
      ? { text: say('quality.figure-better', { by, day }), tone: 'good' }
      : { text: say('quality.figure-worse', { by, day }), tone: 'bad' },
  ];
}

function chartOf(context: SheetContext, table: TableSpec, history: QualityHistory): ChartSpec {
  const { say, language } = context;
  const { first, last } = bodyRows(table);
  const range = (key: string): RangeSpec => {
    const column = columnNumber(table, key);
    return { firstRow: first, lastRow: last, firstColumn: column, lastColumn: column };
  };
  const [from, to] = [history[0].score, history[history.length - 1].score];
  const values = { first: formatNumber(from, 1, language), last: formatNumber(to, 1, language) };
  return {
    key: 'quality-trend',
    title:
      from === to ? say('quality.chart-same', { last: values.last }) : say(to > from ? 'quality.chart-up' : 'quality.chart-down', values),
    row: table.row,
    column: lastColumn(table) + 2,
    ...CHART,
    categories: range('at'),
    series: [{ name: say('quality.series'), values: range('score'), kind: 'line', axis: 'primary', color: CHART_COLORS.bar }],
    stacked: false,
    categoryAxisTitle: say('quality.axis-run'),
    valueAxisTitle: say('quality.axis-score'),
    valueFormat: 'integer',
    secondaryAxisTitle: null,
    secondaryFormat: null,
    secondaryMaximum: null,
  };
}

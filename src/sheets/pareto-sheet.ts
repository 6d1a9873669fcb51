import type { DeviationPareto, ParetoRow } from '../engine/model/plan';
import { formatMoment, formatShare } from '../i18n/format-values';
import { latenessKind } from '../i18n/lateness-words';
import type { CellSpec, ChartSpec, RangeSpec, SheetSpec, TableSpec } from './sheet-spec';
import { rowBelow } from './chart-places';
import { columnRule } from './column-rules';
import type { Figure } from './frame';
import { TABLE_ROW, frameSheet } from './frame';
import { paretoAxes } from './pareto-axes';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { columnNumber, lastColumn, makeTable } from './table-columns';
import { CHART_COLORS } from './theme';

const SUBJECTS = ['lateness', 'stops', 'scrap'] as const;
type Subject = (typeof SUBJECTS)[number];

const TABLE_NAMES: Readonly<Record<Subject, string>> = {
  lateness: 'JalonParetoLateness',
  stops: 'JalonParetoStops',
  scrap: 'JalonParetoScrap',
};
/** The share of the deviation up to which the causes are of class A. */
const CUT = 0.8;
const MOST_CHARTED = 12;
const CHART = { widthPixels: 640, heightPixels: 320 };
/** So few causes need no cut, and a narrower chart. */
const FEW_CAUSES = 2;
const FEW_WIDTH = 420;

interface Block {
  readonly subject: Subject;
  readonly rows: readonly ParetoRow[];
  readonly table: TableSpec;
}

/** Lateness, stops and scrap: the few causes that make most of each, with their chart beside the table; below, what is recorded by any axis. */
export function paretoSheet(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const blocks = blocksOf(context);
  const last = blocks[blocks.length - 1].table;
  const more = paretoAxes(context, Math.max(last.row + last.rows.length + 1, rowBelow(last.row, CHART.heightPixels, new Map())) + 3);
  return frameSheet(context, {
    id: 'pareto',
    sentence: say('pareto.sentence', { moment: formatMoment(plan.now, language) }),
    figures: blocks.map((block): Figure => ({ text: blockTitle(context, block), tone: 'neutral' })).filter((_, index) => index === 0),
    tables: [...blocks.map((block) => block.table), ...more.tables],
    cells: [
      ...blocks.map((block): CellSpec => ({
        row: block.table.row - 1,
        column: 1,
        content: sectionTitle(context, block),
        style: 'section',
      })),
      ...more.cells,
    ],
    rules: [
      ...blocks.map((block) => columnRule(block.table, 'cause', (_cell, inRow) => `${inRow('class')}="A"`, { bold: true }, 'class')),
      ...more.rules,
    ],
    charts: () => [...blocks.filter((block) => block.rows.length > 0).map((block) => chartOf(context, block)), ...more.charts],
    frozenRows: 3,
    frozenColumns: 0,
    groupRows: [...blocks.map((block) => block.table.row - 1), ...more.groupRows],
  });
}

function blocksOf(context: SheetContext): Block[] {
  let row = TABLE_ROW;
  return SUBJECTS.map((subject): Block => {
    const rows = rowsOf(context.plan.deviations, subject);
    const table = makeTable({ name: TABLE_NAMES[subject], row, column: 1 }, columnsOf(context, subject), rows);
    const belowChart = rowBelow(row, CHART.heightPixels, new Map());
    row = Math.max(row + table.rows.length + 1, belowChart) + 3;
    return { subject, rows, table };
  });
}

/** The largest first; equal causes keep their order. */
function rowsOf(deviations: readonly DeviationPareto[], subject: Subject): ParetoRow[] {
  return deviations
    .filter((deviation) => deviation.subject === subject)
    .flatMap((deviation) => [...deviation.rows])
    .sort((one, other) => other.value - one.value);
}

function columnsOf(context: SheetContext, subject: Subject): TableColumn<ParetoRow>[] {
  const { say } = context;
  return [
    { key: 'cause', header: say('head.cause'), format: 'text', value: (row) => causeWords(context, row) },
    {
      key: 'value',
      header: say(`pareto.value-${subject}`),
      format: subject === 'scrap' ? 'quantity0' : 'quantity1',
      value: (row) => tidy(row.value),
    },
    { key: 'count', header: say('head.count'), format: 'integer', value: (row) => row.count },
    { key: 'share', header: say('head.share'), format: 'percent', value: (row) => tidy(row.share) },
    { key: 'cumulativeShare', header: say('head.cumulative-share'), format: 'percent', value: (row) => tidy(row.cumulativeShare) },
    { key: 'class', header: say('head.class'), format: 'text', align: 'center', value: (row) => row.class },
    { key: 'threshold', header: say('head.threshold'), format: 'percent', style: 'muted', value: () => CUT },
  ];
}

const tidy = (value: number): number => Math.round(value * 1e4) / 1e4;

/** `Poste pris : RECT`; a cause of the planner stays as he wrote it. */
function causeWords(context: SheetContext, row: ParetoRow): string {
  const { say, language } = context;
  if (row.reasonKind === null) return row.cause.trim() || say('pareto.no-cause');
  const kind = latenessKind(row.reasonKind, language);
  return row.cause === '' ? kind : say('pareto.kind-and-subject', { kind, subject: row.cause });
}

/** What the block is about; what it has to say when it is empty. */
function sectionTitle({ say }: SheetContext, { subject, rows }: Block): string {
  return say(rows.length === 0 ? `pareto.none-${subject}` : `pareto.block-${subject}`);
}

/** `Poste pris : RECT et 2 autres causes font 80 % des retards`. */
function blockTitle(context: SheetContext, { subject, rows }: Block): string {
  const { say, language } = context;
  const total = rows.reduce((sum, row) => sum + row.value, 0);
  if (rows.length === 0 || total <= 0) return say(`pareto.none-${subject}`);
  if (rows.length <= FEW_CAUSES)
    return say(`pareto.few-${subject}`, { first: causeWords(context, rows[0]), share: formatShare(rows[0].share, language) });
  const vital = Math.max(1, rows.filter((row) => row.class === 'A').length);
  const share = formatShare(rows[vital - 1].cumulativeShare, language);
  const values = { count: vital, total: rows.length, share, first: causeWords(context, rows[0]) };
  return say(`pareto.title-${subject}`, values);
}

function chartOf(context: SheetContext, block: Block): ChartSpec {
  const { say } = context;
  const { table, subject } = block;
  const charted = Math.min(block.rows.length, MOST_CHARTED);
  const values = (key: string): RangeSpec => {
    const column = columnNumber(table, key);
    return { firstRow: table.row + 1, lastRow: table.row + charted, firstColumn: column, lastColumn: column };
  };
  return {
    key: `pareto-${subject}`,
    title: blockTitle(context, block),
    row: table.row,
    column: lastColumn(table) + 2,
    ...CHART,
    widthPixels: block.rows.length <= FEW_CAUSES ? FEW_WIDTH : CHART.widthPixels,
    categories: values('cause'),
    series: [
      { name: say(`pareto.value-${subject}`), values: values('value'), kind: 'column', axis: 'primary', color: CHART_COLORS.bar },
      {
        name: say('head.cumulative-share'),
        values: values('cumulativeShare'),
        kind: 'line',
        axis: 'secondary',
        color: CHART_COLORS.cumulative,
        dataLabels: true,
      },
      {
        name: say('head.threshold'),
        values: values('threshold'),
        kind: 'line',
        axis: 'secondary',
        color: CHART_COLORS.threshold,
        dashed: true,
      },
    ],
    stacked: false,
    categoryAxisTitle: say('axis.cause'),
    valueAxisTitle: say(`pareto.value-${subject}`),
    valueFormat: subject === 'scrap' ? 'quantity0' : 'quantity1',
    valueMinimum: 0,
    secondaryAxisTitle: say('head.cumulative-share'),
    secondaryFormat: 'percent',
    secondaryMaximum: 1,
  };
}

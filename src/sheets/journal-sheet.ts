import type { JournalEntry, RunFigures } from '../engine/informing/journal';
import { DISPATCHING_RULES } from '../engine/schedule/dispatching-rules';
import type { ChartSpec, SheetSpec, TableSpec } from './sheet-spec';
import { columnRange, columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import { tidyMoney } from './money-values';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { lastColumn, makeTable, serialOf } from './table-columns';
import { CHART_COLORS, WARNING_RULE } from './theme';

const MOST_CHARTED = 30;
const CHART = { widthPixels: 560, heightPixels: 300 };

interface JournalRow {
  readonly entry: JournalEntry;
  /** The run before it. */
  readonly before: RunFigures | null;
}

/** Something was entered. */
export function journalApplies({ journal }: SheetContext): boolean {
  return journal !== undefined && journal.length > 0;
}

/** The last runs and changes, the newest first, and how the late demands went. */
export function journalSheet(context: SheetContext): SheetSpec {
  const { say, journal = [] } = context;
  const rows = rowsOf(journal).reverse();
  const table = makeTable({ name: 'JalonJournal', row: TABLE_ROW, column: 1 }, columnsOf(context), rows);
  const runs = rows.flatMap(({ entry, before }) => (entry.run === null ? [] : [{ run: entry.run, before }]));
  const [latest] = runs;
  return frameSheet(context, {
    id: 'journal',
    sentence: rows.length === 0 ? say('journal.none') : say('journal.sentence', { count: rows.length }),
    figures: [
      { text: say('journal.figure-runs', { count: runs.length }), tone: 'neutral' },
      ...(latest === undefined || latest.before === null
        ? []
        : [
            {
              text: say('journal.figure-late', { late: latest.run.lateDemands, before: latest.before.lateDemands }),
              tone: latest.run.lateDemands > latest.before.lateDemands ? ('bad' as const) : ('good' as const),
            },
          ]),
    ],
    tables: [table],
    rules: [columnRule(table, 'lateChange', (cell) => `AND(ISNUMBER(${cell}),${cell}>0)`, WARNING_RULE)],
    charts: () => (runs.length < 2 ? [] : [chartOf(context, table, rows)]),
    frozenRows: TABLE_ROW,
    frozenColumns: 2,
    paper: 'A3',
  });
}

function rowsOf(journal: readonly JournalEntry[]): JournalRow[] {
  let before: RunFigures | null = null;
  return journal.map((entry) => {
    const row = { entry, before };
    before = entry.run ?? before;
    return row;
  });
}

/** The rule that the plan began from, in words. */
function ruleName(say: SheetContext['say'], run: RunFigures | null): string | null {
  const rule = DISPATCHING_RULES.find((name) => name === run?.rule);
  return rule === undefined ? (run?.rule ?? null) : say(`rule.${rule}`);
}

function columnsOf({ say }: SheetContext): TableColumn<JournalRow>[] {
  const figure = (key: keyof RunFigures & string, header: string, format: 'integer' | 'days' = 'integer'): TableColumn<JournalRow> => ({
    key,
    header,
    format,
    value: ({ entry }) => {
      const value = entry.run?.[key] ?? null;
      return typeof value === 'number' ? tidyMoney(value) : value;
    },
  });
  return [
    { key: 'number', header: say('head.number'), format: 'integer', align: 'left', value: ({ entry }) => entry.number },
    { key: 'at', header: say('head.plan-moment'), format: 'dateTime', value: ({ entry }) => serialOf(entry.at) },
    {
      key: 'event',
      header: say('head.event'),
      format: 'text',
      style: 'paragraph',
      value: ({ entry }) => entry.text ?? say(`journal.${entry.kind}`),
    },
    { key: 'tables', header: say('head.changed-tables'), format: 'wrapped', value: ({ entry }) => entry.tables.join(', ') || null },
    { key: 'rule', header: say('head.rule'), format: 'text', style: 'muted', value: ({ entry }) => ruleName(say, entry.run) },
    figure('iterations', say('head.iterations')),
    figure('lateDemands', say('head.late-demands')),
    {
      key: 'lateChange',
      header: say('head.late-change'),
      format: 'integer',
      value: ({ entry, before }) => (entry.run === null || before === null ? null : entry.run.lateDemands - before.lateDemands),
    },
    figure('tardinessDays', say('head.tardiness'), 'days'),
    figure('overloads', say('head.overloads')),
    figure('shortages', say('head.shortages')),
    figure('changes', say('head.order-changes')),
  ];
}

function chartOf({ say }: SheetContext, table: TableSpec, rows: readonly JournalRow[]): ChartSpec {
  const charted = (key: string) => ({ ...columnRange(table, key), lastRow: table.row + Math.min(rows.length, MOST_CHARTED) });
  return {
    key: 'journal',
    title: say('journal.chart'),
    // Below the frozen rows, so that its title is never behind them.
    row: table.row + 1,
    column: lastColumn(table) + 2,
    ...CHART,
    categories: charted('number'),
    series: [{ name: say('head.late-demands'), values: charted('lateDemands'), kind: 'column', axis: 'primary', color: CHART_COLORS.bar }],
    stacked: false,
    categoryAxisTitle: say('head.number'),
    valueAxisTitle: say('head.late-demands'),
    valueFormat: 'integer',
    valueMinimum: 0,
    secondaryAxisTitle: null,
    secondaryFormat: null,
    secondaryMaximum: null,
  };
}

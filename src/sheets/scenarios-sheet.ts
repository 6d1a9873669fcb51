import type { PlanFigures } from '../engine/what-if/plan-figures';
import { scenarioNames, type ScenarioOutcome } from '../engine/what-if/scenarios';
import { formatMoment, formatNumber, formatShare } from '../i18n/format-values';
import { rowBelow } from './chart-places';
import { columnRule } from './column-rules';
import { type Figure, TABLE_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { CellFormat, ChartSpec, ConditionalRule, SheetSpec, TableSpec } from './sheet-spec';
import { bodyRows, columnNumber, lastColumn, makeTable, type TableColumn } from './table-columns';
import { CHART_COLORS } from './theme';

type FigureKey = keyof PlanFigures | 'adjustments';

const FIGURES: readonly { readonly key: FigureKey; readonly format: CellFormat }[] = [
  { key: 'lateDemands', format: 'integer' },
  { key: 'weightedTardinessDays', format: 'days' },
  { key: 'overloadedCells', format: 'integer' },
  { key: 'highestLoadRate', format: 'percent' },
  { key: 'changeoverHours', format: 'hours' },
  { key: 'makespanHours', format: 'hours' },
  { key: 'stockValue', format: 'money' },
  { key: 'cost', format: 'money' },
  { key: 'adjustments', format: 'integer' },
];
const CHARTED: readonly FigureKey[] = ['lateDemands', 'weightedTardinessDays', 'overloadedCells', 'cost'];
const CHART = { widthPixels: 400, heightPixels: 230 };
const BETTER = { color: '00664A', bold: true } as const;
const WORSE = { color: 'A84A00', bold: true } as const;

/** True when rows of Adjustments name a scenario, or a comparison is kept. */
export function scenariosApply({ input, whatIf }: SheetContext): boolean {
  return scenarioNames(input.adjustments).length > 0 || (whatIf?.comparison ?? null) !== null;
}

/** The last comparison of scenarios: each figure of the plan as it is and of each scenario, the differences, and small charts. */
export function scenariosSheet(context: SheetContext): SheetSpec {
  const { say } = context;
  const outcomes = context.whatIf?.comparison?.outcomes ?? [];
  const table = makeTable({ name: 'JalonScenarios', row: TABLE_ROW, column: 1 }, columnsOf(context, outcomes, valueOf), rowsOf(outcomes));
  const others = outcomes.filter(({ scenario }) => scenario !== null);
  const belowFirst = bodyRows(table).last + 3;
  const differences =
    others.length === 0
      ? null
      : makeTable(
          { name: 'JalonScenarioChanges', row: belowFirst, column: 1 },
          columnsOf(context, others, differenceTo(outcomes)),
          differenceRows(),
        );
  const tables = differences === null ? [table] : [table, differences];
  return frameSheet(context, {
    id: 'scenarios',
    sentence: sentenceOf(context, others.length),
    figures: figuresOf(context),
    tables,
    cells: differences === null ? [] : [{ row: belowFirst - 1, column: 1, content: say('scenarios.differences'), style: 'section' }],
    rules: differences === null ? [] : differenceRules(differences, others),
    charts: ({ heights }) => (others.length === 0 ? [] : chartsOf(context, table, outcomes, heights)),
    minimumWidths: new Map(outcomes.map((_, index): [number, number] => [index + 2, 14])),
    frozenRows: TABLE_ROW,
    frozenColumns: 1,
  });
}

interface FigureRow {
  readonly key: FigureKey;
  readonly format: CellFormat;
}

const rowsOf = (outcomes: readonly ScenarioOutcome[]): readonly FigureRow[] => (outcomes.length === 0 ? [] : FIGURES);
const differenceRows = (): readonly FigureRow[] => FIGURES.filter(({ key }) => key !== 'adjustments');

function sentenceOf({ say, language, whatIf, input }: SheetContext, count: number): string {
  const comparison = whatIf?.comparison ?? null;
  if (comparison === null) return say('scenarios.none', { count: scenarioNames(input.adjustments).length });
  return say('scenarios.sentence', { moment: formatMoment(comparison.now, language), count });
}

function figuresOf({ say, whatIf }: SheetContext): Figure[] {
  const comparison = whatIf?.comparison ?? null;
  const scenario = whatIf?.scenario ?? null;
  const applied: Figure[] = scenario === null ? [] : [{ text: say('scenarios.applied', { name: scenario }), tone: 'neutral' }];
  if (comparison === null) return applied;
  return [
    comparison.outdated ? { text: say('scenarios.outdated'), tone: 'bad' } : { text: say('scenarios.current'), tone: 'good' },
    ...applied,
  ];
}

type ValueOf = (outcome: ScenarioOutcome, key: FigureKey) => number | null;

const valueOf: ValueOf = (outcome, key) => {
  const value = key === 'adjustments' ? outcome.adjustments : outcome.figures[key];
  return value === null ? null : Math.round(value * 1e4) / 1e4;
};

/** Less what the plan as it is has. */
function differenceTo(outcomes: readonly ScenarioOutcome[]): ValueOf {
  const asItIs = outcomes.find(({ scenario }) => scenario === null);
  return (outcome, key) => {
    const value = valueOf(outcome, key);
    const before = asItIs === undefined ? null : valueOf(asItIs, key);
    return value === null || before === null ? null : Math.round((value - before) * 1e4) / 1e4;
  };
}

function columnsOf(context: SheetContext, outcomes: readonly ScenarioOutcome[], value: ValueOf): TableColumn<FigureRow>[] {
  const { say } = context;
  return [
    { key: 'figure', header: say('scenarios.head-figure'), format: 'text', style: 'strong', value: ({ key }) => figureName(context, key) },
    ...outcomes.map((outcome, index): TableColumn<FigureRow> => ({
      key: `scenario${index}`,
      header: nameOf(context, outcome),
      format: 'quantity1',
      formatOf: ({ format }) => format,
      align: 'right',
      value: ({ key }) => value(outcome, key),
    })),
  ];
}

/** Two columns of one table must not have one name, so a scenario that is called as the plan is gets a sign. */
function nameOf({ say }: SheetContext, { scenario }: ScenarioOutcome): string {
  const asItIs = say('scenarios.as-it-is');
  if (scenario === null) return asItIs;
  return scenario.toLowerCase() === asItIs.toLowerCase() || scenario.toLowerCase() === say('scenarios.head-figure').toLowerCase()
    ? `${scenario} *`
    : scenario;
}

function figureName({ say, input }: SheetContext, key: FigureKey): string {
  const { currency } = input.parameters;
  return key === 'cost' || key === 'stockValue' ? say(`scenarios.figure-${key}`, { currency }) : say(`scenarios.figure-${key}`);
}

/** Less is better in every figure. */
function differenceRules(table: TableSpec, outcomes: readonly ScenarioOutcome[]): ConditionalRule[] {
  const last = `scenario${outcomes.length - 1}`;
  return [
    columnRule(table, 'scenario0', (cell) => `AND(ISNUMBER(${cell}),${cell}<0)`, BETTER, last),
    columnRule(table, 'scenario0', (cell) => `AND(ISNUMBER(${cell}),${cell}>0)`, WORSE, last),
  ];
}

/** Columns of ordinary width that one chart covers. */
const CHART_COLUMNS = 7;

/** Beside the tables, two by two. */
function chartsOf(
  context: SheetContext,
  table: TableSpec,
  outcomes: readonly ScenarioOutcome[],
  heights: ReadonlyMap<number, number>,
): ChartSpec[] {
  const shown = CHARTED.filter((key) => outcomes.every((outcome) => valueOf(outcome, key) !== null));
  // Below the frozen rows, so that no title is behind them.
  const first = table.row + 1;
  const rows = [first, rowBelow(first, CHART.heightPixels, heights) + 1];
  const left = lastColumn(table) + 2;
  return shown.map((key, index) =>
    chartOf(context, table, outcomes, key, { row: rows[Math.floor(index / 2)], column: index % 2 === 0 ? left : left + CHART_COLUMNS }),
  );
}

function chartOf(
  context: SheetContext,
  table: TableSpec,
  outcomes: readonly ScenarioOutcome[],
  key: FigureKey,
  place: Pick<ChartSpec, 'row' | 'column'>,
): ChartSpec {
  const at = table.row + 1 + FIGURES.findIndex((figure) => figure.key === key);
  const columns = { firstColumn: columnNumber(table, 'scenario0'), lastColumn: columnNumber(table, `scenario${outcomes.length - 1}`) };
  return {
    key: `scenario-${key}`,
    title: chartTitle(context, outcomes, key),
    ...place,
    ...CHART,
    categories: { firstRow: table.row, lastRow: table.row, ...columns },
    series: [
      {
        name: figureName(context, key),
        values: { firstRow: at, lastRow: at, ...columns },
        kind: 'column',
        axis: 'primary',
        color: CHART_COLORS.bar,
        dataLabels: true,
      },
    ],
    stacked: false,
    categoryAxisTitle: null,
    valueAxisTitle: figureName(context, key),
    valueFormat: FIGURES.find((figure) => figure.key === key)?.format ?? 'quantity1',
    valueMinimum: 0,
    secondaryAxisTitle: null,
    secondaryFormat: null,
    secondaryMaximum: null,
  };
}

/** `Retard pondéré (j) : le moins avec Relances (11,0)`. */
function chartTitle(context: SheetContext, outcomes: readonly ScenarioOutcome[], key: FigureKey): string {
  const { say, language } = context;
  const figure = figureName(context, key);
  const values = outcomes.map((outcome) => valueOf(outcome, key) ?? Infinity);
  const least = Math.min(...values);
  if (values.every((value) => value === least)) return say('scenarios.chart-equal', { figure });
  const format = FIGURES.find((row) => row.key === key)?.format;
  const value =
    format === 'percent' ? formatShare(least, language) : formatNumber(least, format === 'integer' || format === 'money' ? 0 : 1, language);
  return say('scenarios.chart-best', { figure, name: nameOf(context, outcomes[values.indexOf(least)]), value });
}

import { planProjects, type PlannedProject } from '../engine/project/project-plan';
import { formatAmount, formatMoment } from '../i18n/format-values';
import type { CellSpec, SheetSpec } from './sheet-spec';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import { tidyMoney } from './money-values';
import { drawNetwork, legendBox, type NetworkDrawing } from './network-drawing';
import { DANGER, DOUBTFUL, projectFigures } from './network-sheet';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { lastColumn, makeTable, serialOf } from './table-columns';
import { ALERT_RULE, WARNING_RULE } from './theme';

/** More tasks than this are not drawn. */
const MOST_DRAWN = 60;
const LEGEND_ROWS = 5;
const DRAWN_ROW = 19;

/** There is a project. */
export function networkDrawingApplies({ input }: SheetContext): boolean {
  return input.tasks.length > 0;
}

/** The network of each project, drawn: boxes in columns by rank, wires between them, what is critical filled and bold. */
export function networkDrawingSheet(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const projects = planProjects(context.input, plan.now);
  const table = makeTable({ name: 'JalonNetworkProjects', row: TABLE_ROW, column: 1 }, columnsOf(context), projects);
  const drawing = drawAll(context, projects, lastColumn(table) + 2);
  const moment = formatMoment(plan.now, language);
  return frameSheet(context, {
    id: 'network-drawing',
    sentence: projects.length === 0 ? say('network.none') : say('network-drawing.sentence', { projects: projects.length, moment }),
    figures: projectFigures(context, projects),
    tables: [table],
    cells: drawing.cells,
    rules: [
      columnRule(table, 'chance', (cell) => `AND(ISNUMBER(${cell}),${cell}<${DANGER})`, ALERT_RULE),
      columnRule(table, 'chance', (cell) => `AND(ISNUMBER(${cell}),${cell}<${DOUBTFUL})`, WARNING_RULE),
    ],
    fixedWidths: drawing.widths,
    fixedHeights: new Map(drawing.cells.filter(({ style }) => style !== 'section').map(({ row }) => [row, DRAWN_ROW] as const)),
    frozenRows: TABLE_ROW,
    frozenColumns: 0,
    paper: 'A3',
  });
}

function columnsOf({ say }: SheetContext): TableColumn<PlannedProject>[] {
  return [
    {
      key: 'project',
      header: say('head.project'),
      format: 'text',
      style: 'strong',
      value: ({ project }) => project || say('network.drawing-unnamed'),
    },
    { key: 'finish', header: say('head.project-finish'), format: 'date', value: ({ finish }) => serialOf(finish) },
    {
      key: 'chance',
      header: say('head.chance'),
      format: 'percent',
      value: ({ probability }) => (probability === null ? null : tidyMoney(probability, 4)),
    },
  ];
}

/** The networks one below the other, under a box that says how to read them. */
function drawAll(context: SheetContext, projects: readonly PlannedProject[], column: number): Pick<NetworkDrawing, 'cells' | 'widths'> {
  const { say } = context;
  const cells: CellSpec[] = [];
  const widths = new Map<number, number>();
  let row = TABLE_ROW;
  for (const [index, project] of projects.entries()) {
    const title = project.project ? say('network.drawing', { project: project.project }) : say('network.drawing-unnamed');
    cells.push({ row, column, content: title, style: 'section', format: 'text' });
    if (project.tasks.length > MOST_DRAWN) {
      cells.push({ row: row + 1, column, content: say('network.too-large', { count: MOST_DRAWN }), style: 'note', format: 'text' });
      row += 3;
      continue;
    }
    const drawing = drawNetwork(project.tasks, { row: row + 2, column }, linkWords(context, project));
    cells.push(...drawing.cells);
    for (const [at, width] of drawing.widths) widths.set(at, Math.max(width, widths.get(at) ?? 0));
    row = drawing.rowAfter + 1;
    if (index > 0) continue;
    cells.push(
      { row, column, content: say('network.legend'), style: 'note', format: 'text' },
      ...legendBox(row + 1, column, legendWords(context)),
    );
    row += LEGEND_ROWS;
  }
  return { cells, widths };
}

function legendWords({ say }: SheetContext): string[] {
  return [
    say('network.box-early-start'),
    say('network.box-duration'),
    say('network.box-early-finish'),
    say('network.box-name'),
    say('network.box-late-start'),
    say('network.box-slack'),
    say('network.box-late-finish'),
  ];
}

/** `DD+1` for a link that is no plain finish to start; several of one pair are joined. */
function linkWords({ say, language }: SheetContext, { tasks }: PlannedProject): (target: string, source: string) => string | null {
  const words = new Map<string, string>();
  for (const { id, links } of tasks) {
    for (const { task, type, lag } of links) {
      if (type === 'FS' && lag === 0) continue;
      const amount = lag === 0 ? '' : `${lag > 0 ? '+' : '-'}${formatAmount(Math.abs(lag), language)}`;
      const key = JSON.stringify([id, task]);
      words.set(key, [words.get(key), say(`network.link-${type}`) + amount].filter((word) => word !== undefined).join(', '));
    }
  }
  return (target, source) => words.get(JSON.stringify([target, source])) ?? null;
}

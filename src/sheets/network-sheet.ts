import { planProjects, type PlannedProject, type PlannedTask } from '../engine/project/project-plan';
import { formatDay, formatMoment, formatNumber, formatShare } from '../i18n/format-values';
import type { SheetSpec } from './sheet-spec';
import { columnRule } from './column-rules';
import type { Figure } from './frame';
import { TABLE_ROW, frameSheet } from './frame';
import { tidyMoney } from './money-values';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { makeTable, serialOf } from './table-columns';
import { ALERT_RULE, WARNING_RULE } from './theme';

/** A date that is kept with less than this is in danger, with less than the other doubtful. */
export const DOUBTFUL = 0.8;
export const DANGER = 0.5;

/** There is a project. */
export function networkApplies({ input }: SheetContext): boolean {
  return input.tasks.length > 0;
}

interface TaskRow {
  readonly project: PlannedProject;
  readonly task: PlannedTask;
}

/** Projects: dates and slack of every task, chances of every due date, and the network drawn beside them. */
export function networkSheet(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const projects = planProjects(context.input, plan.now);
  const rows = projects.flatMap((project) => project.tasks.map((task): TaskRow => ({ project, task })));
  const table = makeTable(
    { name: 'JalonNetwork', row: TABLE_ROW, column: 1 },
    taskColumns(context, projects),
    rows,
    ({ project }) => project.project,
  );
  const below = table.row + table.rows.length + 2;
  const projectTable = makeTable({ name: 'JalonProjects', row: below + 1, column: 1 }, projectColumns(context), projects);
  const moment = formatMoment(plan.now, language);
  return frameSheet(context, {
    id: 'network',
    sentence: rows.length === 0 ? say('network.none') : say('network.sentence', { tasks: rows.length, projects: projects.length, moment }),
    figures: projectFigures(context, projects),
    tables: [table, projectTable],
    cells: [{ row: below, column: 1, content: say('network.projects-title'), style: 'section', format: 'text' }],
    rules: [
      columnRule(table, 'task', (_cell, inRow) => `${inRow('critical')}<>""`, { bold: true, color: '7A5400' }, 'description'),
      columnRule(table, 'critical', (cell) => `${cell}<>""`, WARNING_RULE),
      columnRule(projectTable, 'chance', (cell) => `AND(ISNUMBER(${cell}),${cell}<${DANGER})`, ALERT_RULE),
      columnRule(projectTable, 'chance', (cell) => `AND(ISNUMBER(${cell}),${cell}<${DOUBTFUL})`, WARNING_RULE),
    ],
    frozenRows: TABLE_ROW,
    frozenColumns: 2,
    groupRows: [table.row + 1, ...(table.groupStarts ?? []).map((start) => table.row + 1 + start), below],
  });
}

/** The project that is least sure goes first. */
function leastSure(projects: readonly PlannedProject[]): PlannedProject | undefined {
  return projects.reduce<PlannedProject | undefined>(
    (worst, one) => (worst === undefined || (one.probability ?? 2) < (worst.probability ?? 2) ? one : worst),
    undefined,
  );
}

/** The least sure project, its chances, and how many tasks are critical. */
export function projectFigures(context: SheetContext, projects: readonly PlannedProject[]): Figure[] {
  const { say, language } = context;
  const worst = leastSure(projects);
  if (worst === undefined) return [];
  const project = worst.project || say('network.drawing-unnamed');
  const critical = projects.reduce((sum, { tasks }) => sum + tasks.filter((task) => task.critical).length, 0);
  const { probability, due } = worst;
  return [
    {
      text: say('network.figure-finish', {
        project,
        days: formatNumber(worst.length, 1, language),
        day: formatDay(worst.finish, language),
      }),
      tone: due !== null && worst.finish > due ? 'bad' : 'neutral',
    },
    probability === null || due === null
      ? { text: say('network.figure-no-due'), tone: 'neutral' }
      : {
          text: say('network.figure-chance', { chance: formatShare(probability, language), day: formatDay(due, language) }),
          tone: probability < DANGER ? 'bad' : probability < DOUBTFUL ? 'neutral' : 'good',
        },
    { text: say('network.figure-critical', { count: critical }), tone: 'neutral' },
  ];
}

function taskColumns(context: SheetContext, projects: readonly PlannedProject[]): TableColumn<TaskRow>[] {
  const { say } = context;
  const days = (key: string, header: string, value: (task: PlannedTask) => number): TableColumn<TaskRow> => ({
    key,
    header,
    format: 'days',
    value: ({ task }) => tidyMoney(value(task)),
  });
  const several = projects.length > 1;
  return [
    { key: 'task', header: say('head.task'), format: 'text', style: 'strong', value: ({ task }) => task.id },
    { key: 'description', header: say('head.description'), format: 'text', value: ({ task }) => task.task.description || null },
    ...(several
      ? [{ key: 'project', header: say('head.project'), format: 'text', value: ({ project }: TaskRow) => project.project || null } as const]
      : []),
    { key: 'predecessors', header: say('head.predecessors'), format: 'text', value: ({ task }) => task.task.predecessors || null },
    days('mean', say('head.expected-days'), ({ mean }) => mean),
    days('deviation', say('head.deviation-days'), ({ variance }) => Math.sqrt(variance)),
    days('earlyStart', say('head.early-start'), ({ earliestStart }) => earliestStart),
    days('earlyFinish', say('head.early-finish'), ({ earliestFinish }) => earliestFinish),
    days('lateStart', say('head.late-start'), ({ latestStart }) => latestStart),
    days('lateFinish', say('head.late-finish'), ({ latestFinish }) => latestFinish),
    days('slack', say('head.total-slack-days'), ({ totalSlack }) => totalSlack),
    days('freeSlack', say('head.free-slack-days'), ({ freeSlack }) => freeSlack),
    {
      key: 'critical',
      header: say('head.on-critical-path'),
      format: 'text',
      value: ({ task }) => (task.critical ? say('network.critical') : null),
    },
    { key: 'start', header: say('head.start'), format: 'weekdayDate', value: ({ task }) => serialOf(task.start) },
    { key: 'finish', header: say('head.finish'), format: 'weekdayDate', value: ({ task }) => serialOf(task.finish) },
    { key: 'owner', header: say('head.owner'), format: 'text', style: 'paragraph', value: ({ task }) => task.task.owner },
  ];
}

/** In the order that lets it share the columns of the tasks above. */
function projectColumns({ say }: SheetContext): TableColumn<PlannedProject>[] {
  return [
    { key: 'tasks', header: say('head.tasks'), format: 'integer', align: 'left', value: ({ tasks }) => tasks.length },
    {
      key: 'project',
      header: say('head.project'),
      format: 'text',
      style: 'strong',
      value: ({ project }) => project || say('network.drawing-unnamed'),
    },
    { key: 'path', header: say('head.critical-path'), format: 'wrapped', value: ({ path }) => path.join(' › ') },
    { key: 'length', header: say('head.length-days'), format: 'days', value: ({ length }) => tidyMoney(length) },
    { key: 'deviation', header: say('head.deviation-days'), format: 'days', value: ({ deviation }) => tidyMoney(deviation) },
    { key: 'finish', header: say('head.project-finish'), format: 'date', value: ({ finish }) => serialOf(finish) },
    { key: 'safe', header: say('head.safe-finish'), format: 'date', value: ({ safeFinish }) => serialOf(safeFinish) },
    { key: 'due', header: say('head.project-due'), format: 'date', value: ({ due }) => serialOf(due) },
    {
      key: 'chance',
      header: say('head.chance'),
      format: 'percent',
      value: ({ probability }) => (probability === null ? null : tidyMoney(probability, 4)),
    },
  ];
}

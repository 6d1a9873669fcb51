import type { Finding } from '../../engine/model/finding';
import type { ProjectTask } from '../../engine/model/project-records';
import type { ProjectFindingCode } from '../../engine/project/finding-codes';
import { linkTasks } from '../../engine/project/task-links';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { RowReader } from '../row-reader';
import { nameKey } from '../text-key';

/** Rows of Tasks. An unknown predecessor and a link that closes a cycle are told here and passed over by the network. */
export function readTasks(reading: Reading): ProjectTask[] {
  const seen = new Set<string>();
  const tasks = readRows(reading, reading.tables.get('Tasks'), (row): ProjectTask => {
    const project = row.text('project') ?? '';
    const task = row.needText('task');
    const likelyDays = row.amount('likely');
    const key = JSON.stringify([nameKey(project), nameKey(task)]);
    if (!row.leftOut && seen.has(key)) {
      tell(reading, row, 'error', 'task.duplicate', 'task', {});
      row.leaveOut();
    }
    if (!row.leftOut) seen.add(key);
    return {
      project,
      task,
      description: row.text('description') ?? '',
      predecessors: row.text('predecessors') ?? '',
      ...estimates(reading, row, likelyDays),
      likelyDays,
      due: row.date('due'),
      owner: row.text('owner'),
      source: row.source,
    };
  });
  tellLinks(reading, tasks);
  return tasks;
}

/** The shortest and the longest estimate; one that is on the wrong side of the likely one is taken as that. */
function estimates(reading: Reading, row: RowReader, likely: number): { optimisticDays: number; pessimisticDays: number } {
  const optimistic = row.number('optimistic') ?? likely;
  const pessimistic = row.number('pessimistic') ?? likely;
  const swapped: readonly (readonly [string, boolean])[] = [
    ['optimistic', optimistic > likely],
    ['pessimistic', pessimistic < likely],
  ];
  for (const [column, wrong] of swapped) {
    if (wrong && !row.leftOut) tell(reading, row, 'warning', 'task.estimates-out-of-order', column, { likely });
  }
  return { optimisticDays: Math.min(optimistic, likely), pessimisticDays: Math.max(pessimistic, likely) };
}

function tell(
  reading: Reading,
  row: RowReader,
  severity: Finding['severity'],
  code: ProjectFindingCode,
  column: string,
  parameters: Finding['parameters'],
): void {
  const key = row.text('task') ?? undefined;
  const place = { table: 'Tasks', row: row.row, column, ...(key === undefined ? {} : { key }) };
  reading.findings.push({ severity, code, parameters, ...place });
}

function tellLinks(reading: Reading, tasks: readonly ProjectTask[]): void {
  for (const { problems } of linkTasks(tasks)) {
    for (const problem of problems) {
      const code: ProjectFindingCode = problem.kind === 'cycle' ? 'task.cycle' : 'task.predecessor-unknown';
      const { source, task, predecessors } = problem.task;
      const parameters: Finding['parameters'] = problem.kind === 'cycle' ? { path: { path: problem.path } } : { part: problem.part };
      const place = { table: 'Tasks', column: 'predecessors', key: task, value: predecessors };
      reading.findings.push({ severity: 'warning', code, parameters, ...place, ...(source === undefined ? {} : { row: source.row }) });
    }
  }
}

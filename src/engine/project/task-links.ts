import type { ProjectTask } from '../model/project-records';
import { findCycle } from '../network/cycle';
import type { TaskLink } from '../network/critical-path';
import { parsePredecessors } from '../network/parse-predecessors';

/** A predecessor that the network passes over. */
export type TaskLinkProblem =
  | { readonly kind: 'unknown'; readonly task: ProjectTask; readonly part: string }
  /** A > B > A; `task` is the one whose predecessor closes the loop. */
  | { readonly kind: 'cycle'; readonly task: ProjectTask; readonly path: readonly string[] };

/** The tasks of one project and what each waits for, without cycles. */
export interface LinkedProject {
  readonly project: string;
  readonly tasks: readonly ProjectTask[];
  /** For each task. */
  readonly links: readonly (readonly TaskLink[])[];
  readonly problems: readonly TaskLinkProblem[];
}

/**
 * Groups tasks by project, in the order of the table, and reads their predecessors (see `parsePredecessors`). What names no task of the project is
 * passed over part by part; of a loop the predecessor that closes it is.
 */
export function linkTasks(tasks: readonly ProjectTask[]): LinkedProject[] {
  const projects = new Map<string, ProjectTask[]>();
  for (const task of tasks) {
    const known = projects.get(task.project);
    if (known) known.push(task);
    else projects.set(task.project, [task]);
  }
  return [...projects].map(([project, own]) => linkProject(project, own));
}

function linkProject(project: string, tasks: readonly ProjectTask[]): LinkedProject {
  const problems: TaskLinkProblem[] = [];
  const taskOf = nameFinder(tasks);
  const links = tasks.map((task) => readLinks(task, taskOf, problems));
  const indexOf = new Map(tasks.map(({ task }, index) => [task, index]));
  for (;;) {
    const cycle = findCycle([...tasks.keys()], (index) => links[index].map((link) => indexOf.get(link.task) ?? index));
    if (cycle === null) return { project, tasks, links, problems };
    const closing = cycle[cycle.length - 2];
    const target = tasks[cycle[cycle.length - 1]].task;
    const path = cycle.map((index) => tasks[index].task);
    problems.push({ kind: 'cycle', task: tasks[closing], path: path.reverse() });
    links[closing] = links[closing].filter((link) => link.task !== target);
  }
}

/** Finds a task by its name, without case; a name that is written exactly goes first. */
function nameFinder(tasks: readonly ProjectTask[]): (name: string) => string | null {
  const exact = new Set(tasks.map(({ task }) => task));
  const tolerant = new Map(tasks.map(({ task }) => [task.trim().toUpperCase(), task]));
  return (name) => (exact.has(name) ? name : (tolerant.get(name.trim().toUpperCase()) ?? null));
}

function readLinks(task: ProjectTask, taskOf: (name: string) => string | null, problems: TaskLinkProblem[]): TaskLink[] {
  const whole = parsePredecessors(task.predecessors, taskOf);
  if (whole.kind === 'links') return [...whole.links];
  return task.predecessors.split(/[;,]/).flatMap((part): TaskLink[] => {
    const read = parsePredecessors(part, taskOf);
    if (read.kind === 'links') return [...read.links];
    problems.push({ kind: 'unknown', task, part: read.part });
    return [];
  });
}

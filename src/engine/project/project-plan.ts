import { createCalendarBook } from '../calendar/create-calendar-book';
import { resolveDue } from '../calendar/resolve-date';
import type { PlanningInput } from '../model/input';
import type { ProjectTask } from '../model/project-records';
import { MINUTES_PER_DAY, type Minutes } from '../model/units';
import { criticalPath, type NetworkRow, type TaskLink } from '../network/critical-path';
import { pertMean, pertProbability, pertVariance } from '../network/pert';
import { worstPath } from './worst-path';
import { linkTasks, type LinkedProject, type TaskLinkProblem } from './task-links';
import { workdayScale, type WorkdayScale } from './workday-moments';

/** A task of a planned project. Dates of the network are working days from the start of the project. */
export interface PlannedTask extends NetworkRow {
  readonly task: ProjectTask;
  readonly links: readonly TaskLink[];
  readonly mean: number;
  readonly variance: number;
  /** On the plan's calendar, at the earliest. */
  readonly start: Minutes;
  readonly finish: Minutes;
}

/** A project by the critical path method with the means of PERT. */
export interface PlannedProject {
  readonly project: string;
  readonly tasks: readonly PlannedTask[];
  /** Working days, expected. */
  readonly length: number;
  /** Standard deviation of the critical path; of several the widest. */
  readonly deviation: number;
  /** Names of the tasks on that path, from the first to the last. */
  readonly path: readonly string[];
  readonly start: Minutes;
  readonly finish: Minutes;
  /** Date that is kept with nine chances in ten. */
  readonly safeFinish: Minutes;
  readonly due: Minutes | null;
  /** Working days from the start to the due date. */
  readonly dueLength: number | null;
  /** That the due date is kept; null without one. */
  readonly probability: number | null;
  readonly problems: readonly TaskLinkProblem[];
}

/** No project lasts longer. */
const MOST_DAYS = 7500;

/** Days of calendar: all tasks one after the other at their longest in a calendar with holidays, and every due date. */
function daysNeeded(tasks: readonly ProjectTask[], now: Minutes): number {
  const work = tasks.reduce((sum, { pessimisticDays }) => sum + pessimisticDays, 0);
  const due = tasks.reduce((most, task) => Math.max(most, task.due?.minutes ?? now), now);
  return Math.min(MOST_DAYS, Math.ceil(work * 2 + (due - now) / MINUTES_PER_DAY) + 60);
}

/** Standard deviations above the mean that nine in ten stay below. */
const NINE_IN_TEN = 1.2815515655446004;

/**
 * Every project of Tasks, by critical path over the means of its three estimates, on the plan's calendar from now. Predecessors that are unknown or
 * close a loop are passed over (`problems`). Source of means, variances and probability: Malcolm et al., Application of a Technique for R&D Program
 * Evaluation, Operations Research 7 (1959).
 */
export function planProjects(input: PlanningInput, now: Minutes): PlannedProject[] {
  if (input.tasks.length === 0) return [];
  const span = { from: now - MINUTES_PER_DAY, to: now + daysNeeded(input.tasks, now) * MINUTES_PER_DAY };
  const time = createCalendarBook({ ...input, resources: [] }, span).calendar(null);
  const scale = workdayScale(time, now);
  return linkTasks(input.tasks).flatMap((project) => {
    const dues = project.tasks.flatMap(({ due }) => (due === null ? [] : [resolveDue(due, time)]));
    return planProject(project, scale, dues.length === 0 ? null : Math.min(...dues));
  });
}

function planProject({ project, tasks, links, problems }: LinkedProject, scale: WorkdayScale, due: Minutes | null): PlannedProject[] {
  const means = tasks.map((task) => pertMean(task.optimisticDays, task.likelyDays, task.pessimisticDays));
  const network = criticalPath(tasks.map(({ task }, i) => ({ id: task, duration: means[i], predecessors: links[i] })));
  if (network.kind !== 'network') return [];
  const planned = network.rows.map((row, i): PlannedTask => ({
    ...row,
    task: tasks[i],
    links: links[i],
    mean: means[i],
    variance: pertVariance(tasks[i].optimisticDays, tasks[i].pessimisticDays),
    start: scale.startAt(row.earliestStart),
    finish: means[i] === 0 ? scale.startAt(row.earliestStart) : scale.finishAt(row.earliestFinish),
  }));
  const worst = worstPath(planned, network.finish);
  const dueLength = due === null ? null : scale.offsetOf(due);
  const probability = dueLength === null ? null : pertProbability(dueLength, [network.finish], [worst.variance]);
  const whole = { project, tasks: planned, length: network.finish, deviation: Math.sqrt(worst.variance), path: worst.path, problems };
  const dates = { start: scale.startAt(0), finish: scale.finishAt(network.finish) };
  const safeFinish = scale.finishAt(network.finish + NINE_IN_TEN * whole.deviation);
  return [{ ...whole, ...dates, safeFinish, due, dueLength, probability }];
}

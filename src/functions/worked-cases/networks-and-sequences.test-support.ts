import type { Case } from '../../../test/cases/worked-examples.test-support';
import { call, rows, type ByName, type CaseCall, type CaseCalls, type Row } from './case-call.test-support';

type Tasks = Record<string, { readonly duration: number; readonly pred: readonly string[] }>;

/** Rows of CPM by task: earliest start and finish, latest start and finish, total, free and independent slack, critical. */
const datesOf = (answer: unknown): Record<string, Row> => Object.fromEntries(rows(answer).map(([task, ...dates]) => [task, dates]));

const network = (tasks: Tasks, expected: unknown, read: (dates: Record<string, Row>) => unknown): CaseCall => {
  const names = Object.keys(tasks);
  const given = [names, names.map((name) => tasks[name].duration), names.map((name) => tasks[name].pred.join(';'))];
  return call('CPM', given, expected, (answer) => read(datesOf(answer)));
};

const places =
  (...wanted: readonly number[]) =>
  (dates: Record<string, Row>): unknown =>
    Object.fromEntries(
      Object.entries(dates).map(([task, row]) => [task, wanted.length === 1 ? row[wanted[0]] : wanted.map((at) => row[at])]),
    );
const finish = (dates: Record<string, Row>): unknown => Math.max(...Object.values(dates).map((row) => row[1] as number));
const critical = (dates: Record<string, Row>): unknown =>
  Object.keys(dates)
    .filter((task) => dates[task][7] === true)
    .sort();

/** Cases of critical paths. */
export function networks(): CaseCalls {
  return {
    cpm_fr_41_jours: ({ input, published }) => [
      network(input.tasks, published.duration, finish),
      network(input.tasks, [...published.critical].sort(), critical),
      network(input.tasks, published.total, places(4)),
      network(input.tasks, published.free, places(5)),
      network({ ...input.tasks, E: { ...input.tasks.E, duration: 20 } }, published.if_E_20.G_start, (dates) => dates.G[0]),
      network({ ...input.tasks, I: { ...input.tasks.I, duration: 24 } }, published.if_I_24.duration, finish),
    ],
    cpm_fr_mpm: ({ input, published }) => [
      network(input.tasks, published.duration, finish),
      network(input.tasks, [...published.critical].sort(), critical),
      network(input.tasks, published.early_late_start, places(0, 2)),
    ],
    cpm_taylor_aoa: ({ input, published }) => [network(input.tasks, published.rows_ES_EF_LS_LF_slack, places(0, 1, 2, 3, 4))],
    cpm_milwaukee_paper: ({ input, published, computed, corrected }) => {
      const onPath: number[][] = published.critical.map((task: string) => input.tasks[task].three_point);
      const estimates = [0, 1, 2].map((place) => onPath.map((points) => points[place]));
      const means = onPath.map(([low, likely, high]) => (low + 4 * likely + high) / 6);
      const variances = onPath.map(([low, , high]) => ((high - low) / 6) ** 2);
      return [
        network(input.tasks, published.duration, finish),
        network(input.tasks, [...published.critical].sort(), critical),
        network(input.tasks, published.slack, places(4)),
        call(
          'PERT_MEAN',
          estimates,
          published.critical.map((task: string) => computed.te[task]),
          (answer) => rows(answer)[0],
        ),
        call('PERT_VAR', estimates, computed.var_crit, (answer) => (rows(answer)[0] as number[]).reduce((sum, value) => sum + value)),
        call('PERT_PROB', [16, means, variances], computed.P16),
        call('PERT_PROB', [15, means, variances], corrected.P15),
      ];
    },
    pert_probability_41: ({ input, computed }) => [
      call('PERT_PROB', [input.target, input.critical_durations, input.critical_variances], computed.p),
    ],
  };
}

const inOrder = (values: ByName, order: readonly unknown[]): number[] => order.map((job) => values[String(job)]);

const sequence = (times: ByName, due: ByName, rule: string, order: readonly unknown[]): CaseCall => {
  const jobs = Object.keys(times);
  const given = [jobs, inOrder(times, jobs), inOrder(due, jobs), rule === 'FCFS' ? 'FIFO' : rule];
  return call('SEQUENCE_JOBS', given, [order.map(String)]);
};

const figures = (times: ByName, due: ByName, order: readonly unknown[], labels: readonly string[], expected: readonly number[]): CaseCall =>
  call('SEQUENCE_KPI', [inOrder(times, order), inOrder(due, order)], expected, (answer) => {
    const found = Object.fromEntries(rows(answer).map(([label, value]) => [label, value]));
    return labels.map((label) => found[label]);
  });

/** Cases of sequences. */
export function sequences(): CaseCalls {
  const rules = ['FCFS', 'SPT', 'EDD', 'LPT'];
  const johnson = ({ input, computed }: Case): CaseCall[] => {
    const jobs = Object.keys(input.times);
    const times = [0, 1].map((machine) => jobs.map((job) => input.times[job][machine]));
    return [call('JOHNSON', [jobs, ...times], [computed.sequence.map(String)])];
  };
  return {
    seq_critical_ratio: ({ input, computed }) => {
      const jobs = Object.keys(input.due);
      const given = [inOrder(input.due, jobs), inOrder(input.remaining, jobs), input.today];
      const slacks = jobs.map((job) => input.due[job] - input.today - input.remaining[job]);
      return [
        call('CRITICAL_RATIO', given, [inOrder(computed.CR, jobs)]),
        call('SLACK', given, [slacks]),
        sequence(input.remaining, Object.fromEntries(jobs.map((job) => [job, input.due[job] - input.today])), 'CR', computed.order),
      ];
    },
    seq_architects: ({ input, published, computed }) =>
      rules.flatMap((rule) => {
        const order: string[] = published.textbook[rule].sequence;
        const labels = ['mean flow time', 'utilization', 'mean jobs in system', 'mean tardiness'];
        return [sequence(input.processing, input.due, rule, order), figures(input.processing, input.due, order, labels, computed[rule])];
      }),
    // The source counts the first and the last day of a job, so that a due date is one day longer away.
    seq_rules_day275: ({ input, published, computed }) => {
      const due = Object.fromEntries(Object.entries<number>(input.due).map(([job, day]) => [job, day - input.today + 1]));
      return rules.flatMap((rule) => {
        const order: string[] = published.sequences[rule];
        const { tard, flow, jobs } = computed[rule];
        const labels = ['mean tardiness', 'mean flow time', 'mean jobs in system'];
        return [sequence(input.duration, due, rule, order), figures(input.duration, due, order, labels, [tard, flow, jobs])];
      });
    },
    seq_moore_hodgson: ({ input, published }) => [
      sequence(input.processing, input.due, 'MOORE', published.sequence),
      figures(input.processing, input.due, published.sequence, ['late jobs'], [published.late]),
    ],
    flow_fr_coffrage: johnson,
    flow_johnson_LMNOP: johnson,
    flow_johnson_sanding: johnson,
  };
}

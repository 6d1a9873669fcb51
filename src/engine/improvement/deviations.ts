import type { ProgressRow, StopRow } from '../model/input';
import type { DeviationPareto, LatenessReason, PlanDemand } from '../model/plan';
import { MINUTES_PER_DAY } from '../model/units';
import { weightOf } from '../operations/delivery-goals';
import { pareto } from './pareto';

/** One thing that went wrong and what it costs. */
interface Deviation {
  /** The planner's word, or the name of the resource, item or order; empty: none was given. */
  readonly cause: string;
  readonly reasonKind: LatenessReason['kind'] | null;
  readonly value: number;
}

/**
 * The three Paretos of what deviates: late demands by their root reason in weighted days (weight 6 - priority), stops by cause in hours,
 * scrap by cause in units. What costs nothing is left out.
 */
export function deviations(
  demands: readonly PlanDemand[],
  stops: readonly StopRow[],
  progress: readonly ProgressRow[],
): readonly DeviationPareto[] {
  return [
    paretoOf('lateness', demands.map(latenessOf)),
    paretoOf(
      'stops',
      stops.map(({ cause, start, end }) => ({ cause: cause ?? '', reasonKind: null, value: (end - start) / 60 })),
    ),
    paretoOf(
      'scrap',
      progress.map(({ cause, scrap }) => ({ cause: cause ?? '', reasonKind: null, value: scrap })),
    ),
  ];
}

function latenessOf(demand: PlanDemand): Deviation {
  const root = demand.reasons.at(-1);
  const value = (weightOf(demand.priority) * demand.lateMinutes) / MINUTES_PER_DAY;
  return { cause: root ? subjectOf(root) : '', reasonKind: root?.kind ?? null, value };
}

/** What a reason speaks of, so that equal ones gather. */
export function subjectOf(reason: LatenessReason): string {
  if (reason.kind === 'people') return reason.skill ?? reason.resource ?? '';
  if (reason.kind === 'machine' || reason.kind === 'tool' || reason.kind === 'calendar') return reason.resource ?? '';
  return reason.item ?? reason.behindOrder ?? reason.order ?? '';
}

function paretoOf(subject: DeviationPareto['subject'], all: readonly Deviation[]): DeviationPareto {
  const costly = all.filter(({ value }) => value > 0);
  // The label holds kind and cause, so that a machine and an item of the same name stay apart.
  const labels = costly.map(({ cause, reasonKind }) => JSON.stringify([reasonKind, cause]));
  const byLabel = new Map(costly.map((deviation, index) => [labels[index], deviation]));
  const groups = pareto(
    labels,
    costly.map(({ value }) => value),
  );
  const rows = groups.map(({ label, ...group }) => {
    const deviation = byLabel.get(label);
    return { ...group, cause: deviation?.cause ?? '', reasonKind: deviation?.reasonKind ?? null };
  });
  return { subject, rows };
}

import type { PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import { planFrame } from '../plan-frame';
import { budgetCauses } from './budget-causes';
import { worstVerdict, type PeriodCause, type PeriodFeasibility } from './feasibility';
import { materialCauses } from './material-causes';
import { workCauses } from './work-causes';

/**
 * Whether each bucket of the plan can be kept (charge, capacité, approvisionnements, budget). Work is compared at latest dates, before the finite
 * schedule moved anything: what is missing here is what the schedule has to make late.
 */
export function periodFeasibility(input: PlanningInput, plan: Plan): PeriodFeasibility[] {
  const work = workCauses(input, plan, planFrame(input));
  const material = materialCauses(plan);
  const budget = budgetCauses(input, plan);
  return plan.buckets.map((bucket, index): PeriodFeasibility => {
    const causes = [...work[index], ...material[index], ...budget[index]].sort(worstFirst);
    return {
      bucket,
      end: plan.buckets[index + 1] ?? plan.bucketEnd,
      verdict: worstVerdict(causes.map(({ verdict }) => verdict)),
      causes,
    };
  });
}

function worstFirst(a: PeriodCause, b: PeriodCause): number {
  return Number(b.verdict === 'not') - Number(a.verdict === 'not') || sizeOf(b) - sizeOf(a);
}

/** Of equal verdicts the larger lack first; kinds of different units keep work, material, budget apart by their order of coming. */
function sizeOf(cause: PeriodCause): number {
  if (cause.kind === 'material') return cause.waiting;
  if (cause.kind === 'budget') return 0;
  return Math.max(cause.behindMinutes, cause.loadMinutes - cause.capacityMinutes);
}

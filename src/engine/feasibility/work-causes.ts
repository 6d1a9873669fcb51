import type { PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import type { PlanFrame } from '../plan-frame';
import type { WorkCause } from './feasibility';
import { resourceProfiles, skillProfiles, type WorkProfile } from './work-profiles';

/** Load within this of the capacity is no overload, as everywhere. */
const TOLERANCE = 1e-6;
/** Minutes: less than that is made up without anybody noticing. */
const LEAST_BEHIND = 1;

/**
 * By bucket, who has more work at latest dates than open time from the plan's moment on: finite machines, tools, persons and subcontractors by the load
 * of the plan, and skills by the operations that ask for them. `not` when not even all the open time before would do; else `tight`: some of it
 * has to be done ahead.
 */
export function workCauses(input: PlanningInput, plan: Plan, frame: PlanFrame): readonly (readonly WorkCause[])[] {
  const causes: WorkCause[][] = plan.buckets.map(() => []);
  for (const profile of [...resourceProfiles(input, plan, frame), ...skillProfiles(input, plan, frame)]) addCauses(profile, causes);
  return causes.map(withoutRepetition);
}

/** All skills together are only worth a word where none of them lacks by itself. */
function withoutRepetition(causes: readonly WorkCause[]): readonly WorkCause[] {
  const isOneSkill = ({ kind, together }: WorkCause): boolean => kind === 'people' && !together;
  return causes.some(isOneSkill) ? causes.filter(({ together }) => !together) : causes;
}

/** Open time that earlier periods leave over can be used ahead; what they leave undone has to be done too. */
function addCauses({ kind, subject, together, load, capacity }: WorkProfile, causes: WorkCause[][]): void {
  let balance = 0;
  causes.forEach((ofBucket, index) => {
    const [loadMinutes, capacityMinutes] = [load[index], capacity[index]];
    balance += loadMinutes - capacityMinutes;
    const isBehind = balance > LEAST_BEHIND;
    if (loadMinutes <= capacityMinutes + TOLERANCE && !(isBehind && loadMinutes > 0)) return;
    const behindMinutes = isBehind ? balance : 0;
    ofBucket.push({ kind, subject, together, verdict: isBehind ? 'not' : 'tight', loadMinutes, capacityMinutes, behindMinutes });
  });
}

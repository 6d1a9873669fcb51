import type { PlanningInput } from '../src/engine/model/input';
import type { Plan } from '../src/engine/model/plan';
import { checkCapacity, checkPeople } from './checker/check-capacity';
import { checkDemands, checkKpis } from './checker/check-demands';
import { checkOperations } from './checker/check-operations';
import { checkChangeovers, checkPlaces } from './checker/check-places';
import { checkPrecedence } from './checker/check-precedence';
import { checkDates, checkLoad, checkNetting } from './checker/check-rows';
import { checkOrders, checkSupply } from './checker/check-supply';
import { viewOf } from './checker/plan-view';
import type { Violation } from './checker/violation';

export type { Violation } from './checker/violation';

const CHECKS = [
  checkOperations,
  checkCapacity,
  checkPeople,
  checkPrecedence,
  checkSupply,
  checkOrders,
  checkPlaces,
  checkChangeovers,
  checkDemands,
  checkLoad,
  checkNetting,
  checkDates,
  checkKpis,
];

/**
 * Everything in a plan that DOMAIN's conventions forbid, by own slow arithmetic: nothing of the engine but its record types is used, so that
 * a fault of the engine cannot hide in the check. An empty list is a correct plan.
 */
export function checkPlan(input: PlanningInput, plan: Plan): Violation[] {
  const violations: Violation[] = [];
  const view = viewOf(input, plan);
  for (const check of CHECKS) check(view, (rule, where, what, by) => violations.push({ rule, where, what, by }));
  return violations;
}

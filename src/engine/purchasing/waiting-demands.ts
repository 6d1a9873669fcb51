import type { Plan, PlanOrder } from '../model/plan';
import { MASTER_SCHEDULE_PEG, SAFETY_STOCK_PEG } from '../model/plan';
import type { DemandId, Quantity } from '../model/units';

/** A demand that an order serves at the end of the chain. */
export interface WaitingDemand {
  /** Or one of the two pegs for safety stock and the programme. */
  readonly demand: DemandId;
  readonly customer: string | null;
  readonly quantity: Quantity;
  /** The demand is late in the plan. */
  readonly late: boolean;
}

/** Who waits for an order: real demands first, the late ones before the others, then the programme and the safety stock. */
export function waitingDemands(plan: Plan): (order: PlanOrder) => readonly WaitingDemand[] {
  const demands = new Map(plan.demands.map((demand) => [demand.id, demand]));
  const rank = ({ demand, late }: WaitingDemand): number => {
    if (demand === SAFETY_STOCK_PEG) return 3;
    if (demand === MASTER_SCHEDULE_PEG) return 2;
    return late ? 0 : 1;
  };
  return ({ pegs }) =>
    pegs
      .map(({ demand, quantity }): WaitingDemand => {
        const row = demands.get(demand);
        return { demand, quantity, customer: row?.customer ?? null, late: (row?.lateMinutes ?? 0) > 0 };
      })
      .sort((one, other) => rank(one) - rank(other));
}

import type { Demand, Item, MasterScheduleLine } from '../model/input';
import type { Minutes } from '../model/units';
import { consumeForecast } from './forecast-consumption';
import type { PlanningClock } from './planning-clock';
import type { ProgrammePeriod } from './programme-periods';

/** What is asked of one item from outside, by bucket; quantities. */
export interface MasterScheduleNeeds {
  readonly forecast: Float64Array;
  readonly orders: Float64Array;
  /** After-sales and internal. */
  readonly others: Float64Array;
  /** What orders have taken of the programme where one is given, else of the forecast. */
  readonly consumed: Float64Array;
  readonly programmeFirm: Float64Array;
  readonly programmePlanned: Float64Array;
  /** max(programme where given, else forecast; orders) + others. */
  readonly independent: Float64Array;
  /** The same in the bucket in which netting wants it: earlier by the safety time. */
  readonly wanted: Float64Array;
}

/**
 * The independent demand of an item as netting has it (DOMAIN conventions 6 and 15), with what it is made of: orders consume the programme of its period, the
 * first line first, elsewhere the forecasts of their own bucket, the earliest first.
 *
 * @param periods of the item, as `programmePeriods` gives them; `all` the lines that they speak of
 */
export function masterScheduleNeeds(
  item: Item,
  demands: readonly Demand[],
  periods: readonly ProgrammePeriod[],
  all: readonly MasterScheduleLine[],
  clock: PlanningClock,
): MasterScheduleNeeds {
  const zeros = (): Float64Array => new Float64Array(clock.buckets);
  const needs: MasterScheduleNeeds = {
    forecast: zeros(),
    orders: zeros(),
    others: zeros(),
    consumed: zeros(),
    programmeFirm: zeros(),
    programmePlanned: zeros(),
    independent: zeros(),
    wanted: zeros(),
  };
  const add = (bucket: number, moment: Minutes, quantity: number): void => {
    if (quantity <= 0) return;
    const early = item.safetyTimeDays > 0 ? clock.workingDaysBefore(moment, item.safetyTimeDays) : moment;
    needs.independent[bucket] += quantity;
    needs.wanted[Math.min(clock.buckets - 1, clock.bucketOf(early))] += quantity;
  };
  addBooked(needs, demands, clock, add);
  addProgramme(needs, periods, all, clock, add);
  addForecasts(needs, demands, periods, clock, add);
  return needs;
}

type AddNeed = (bucket: number, moment: Minutes, quantity: number) => void;

function addBooked(needs: MasterScheduleNeeds, demands: readonly Demand[], clock: PlanningClock, add: AddNeed): void {
  for (const { kind, due, quantity } of demands) {
    const moment = clock.moment(due);
    const bucket = clock.bucketOf(moment);
    if (kind === 'forecast' || bucket >= clock.buckets) continue;
    (kind === 'order' ? needs.orders : needs.others)[bucket] += quantity;
    add(bucket, moment, quantity);
  }
}

/** The lines of each period stand in the bucket in which they begin. */
function addProgramme(
  needs: MasterScheduleNeeds,
  periods: readonly ProgrammePeriod[],
  all: readonly MasterScheduleLine[],
  clock: PlanningClock,
  add: AddNeed,
): void {
  for (const { from, to, lines } of periods) {
    let ordered = 0;
    for (let bucket = from; bucket < to; bucket++) ordered += needs.orders[bucket];
    for (const { line, start } of lines) {
      const { quantity, firm } = all[line];
      const bucket = Math.min(clock.buckets - 1, clock.bucketOf(start));
      const taken = Math.min(quantity, ordered);
      ordered -= taken;
      (firm ? needs.programmeFirm : needs.programmePlanned)[bucket] += quantity;
      needs.consumed[bucket] += taken;
      add(bucket, start, quantity - taken);
    }
  }
}

/** Where a programme is given, forecasts are only shown. */
function addForecasts(
  needs: MasterScheduleNeeds,
  demands: readonly Demand[],
  periods: readonly ProgrammePeriod[],
  clock: PlanningClock,
  add: AddNeed,
): void {
  const covered = new Uint8Array(clock.buckets);
  for (const { from, to } of periods) covered.fill(1, from, to);
  const ordered = Float64Array.from(needs.orders);
  const forecasts = demands.filter(({ kind }) => kind === 'forecast').sort((a, b) => a.due.minutes - b.due.minutes);
  for (const { due, quantity } of forecasts) {
    const moment = clock.moment(due);
    const bucket = clock.bucketOf(moment);
    if (bucket >= clock.buckets) continue;
    needs.forecast[bucket] += quantity;
    if (covered[bucket] === 1) continue;
    const { consumed, remaining } = consumeForecast(quantity, ordered[bucket]);
    ordered[bucket] -= consumed;
    needs.consumed[bucket] += consumed;
    add(bucket, moment, remaining);
  }
}

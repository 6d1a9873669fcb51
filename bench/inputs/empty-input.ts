import { LOT_FOR_LOT } from '../../src/engine/lots/lot-rule';
import type { CalendarShift, Item, PlanningInput } from '../../src/engine/model/input';
import { NO_ROWS } from '../../src/engine/model/no-rows';
import type { Minutes } from '../../src/engine/model/units';

/** Monday 23 November 2026, 06:00. */
export const BENCH_NOW: Minutes = 46349 * 1440 + 360;

/** An input without rows: what every generated one starts from. */
export function emptyInput(): PlanningInput {
  return {
    ...NO_ROWS,
    parameters: {
      now: { minutes: BENCH_NOW, hasTime: true },
      horizonDays: 90,
      bucket: 'week',
      frozenDays: 0,
      calendar: 'day',
      language: 'en',
      scrapConvention: 'yield',
      pastDue: 'first',
      weights: { tardiness: 1000, changeover: 1, workInProgress: 0.01, stability: 0.01 },
      toleranceDays: 1,
      seed: 1,
      currency: 'EUR',
    },
    calendars: twoShifts('day'),
  };
}

/** Monday to Friday, 06:00-14:00 and 14:00-22:00 with a break in each. */
export function twoShifts(calendar: string): CalendarShift[] {
  return [1, 2, 3, 4, 5].flatMap((weekday) =>
    (
      [
        [360, 600],
        [620, 840],
        [840, 1080],
        [1100, 1320],
      ] as const
    ).map(([start, end]) => ({ calendar, weekday, start, end, shift: null })),
  );
}

export function plainItem(item: string, kind: Item['kind']): Item {
  return {
    item,
    description: item,
    kind,
    unit: 'pc',
    decimals: 0,
    leadTimeDays: kind === 'buy' ? 5 : null,
    safetyStock: 0,
    safetyTimeDays: 0,
    lotRule: LOT_FOR_LOT,
    scrap: 0,
    overLaunch: 0,
    unitCost: 1,
    price: null,
    supplier: null,
    planner: null,
    family: null,
    shelfLifeDays: null,
  };
}

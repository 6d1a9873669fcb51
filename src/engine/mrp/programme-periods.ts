import type { Finding } from '../model/finding';
import type { MasterScheduleLine } from '../model/input';
import type { ItemId, Minutes, Quantity } from '../model/units';
import type { NettingFindingCode } from './finding-codes';
import type { PlanningClock } from './planning-clock';

/** One period of an item's programme: its buckets, `to` exclusive, and its lines. */
export interface ProgrammePeriod {
  readonly from: number;
  to: number;
  readonly lines: ProgrammeLine[];
}

export interface ProgrammeLine {
  /** Index into input.masterSchedule. */
  readonly line: number;
  /** What is wanted beyond the orders of the period; the whole quantity until orders are taken off. */
  excess: Quantity;
  /** When it is wanted: the period's start, at the earliest now. */
  readonly start: Minutes;
}

/**
 * The programme (PDP) of each item by period. A period lasts as long as the shortest distance between two starts of the item, of any item
 * when it has a single one, a bucket when there is no other. It covers the buckets that begin inside it: a weekly programme is compared
 * with the orders of the week even when buckets are days. Periods that are over, and those beyond the horizon, are left out with a finding.
 */
export function programmePeriods(
  lines: readonly MasterScheduleLine[],
  clock: PlanningClock,
  messages: Finding<NettingFindingCode>[],
): ReadonlyMap<ItemId, ProgrammePeriod[]> {
  const byItem = new Map<ItemId, number[]>();
  lines.forEach(({ item }, index) => {
    const ofItem = byItem.get(item);
    if (ofItem) ofItem.push(index);
    else byItem.set(item, [index]);
  });
  const start = (index: number): Minutes => lines[index].periodStart.minutes;
  const usual = shortestDistance(lines.map((_, index) => start(index)));
  const programme = new Map<ItemId, ProgrammePeriod[]>();
  for (const [item, indices] of byItem) {
    indices.sort((a, b) => start(a) - start(b) || a - b);
    const length = shortestDistance(indices.map(start)) ?? usual;
    const periods: ProgrammePeriod[] = [];
    for (const index of indices) {
      const { from, to, left } = bucketsOf(start(index), length, clock);
      if (left !== null) messages.push(leftOut(lines[index], left, clock));
      else
        addLine(periods, from, to, {
          line: index,
          excess: lines[index].quantity,
          start: Math.max(clock.now, clock.start(lines[index].periodStart)),
        });
    }
    if (periods.length > 0) programme.set(item, periods);
  }
  return programme;
}

type LeftOut = 'netting.programme-past' | 'netting.programme-beyond-horizon';

function bucketsOf(start: Minutes, length: Minutes | null, clock: PlanningClock): { from: number; to: number; left: LeftOut | null } {
  const from = clock.bucketOf(start);
  const end = length === null ? null : start + length;
  const last = end === null ? from : Math.min(clock.buckets - 1, clock.bucketOf(end - 1));
  if (from >= clock.buckets) return { from, to: from, left: 'netting.programme-beyond-horizon' };
  if (end !== null && end <= clock.now) return { from, to: from, left: 'netting.programme-past' };
  return { from, to: Math.max(from, last) + 1, left: null };
}

/** Lines that begin in the buckets of the period before belong to it. */
function addLine(periods: ProgrammePeriod[], from: number, to: number, line: ProgrammeLine): void {
  const last = periods.at(-1);
  if (last !== undefined && from < last.to) {
    last.to = Math.max(last.to, to);
    last.lines.push(line);
  } else periods.push({ from, to, lines: [line] });
}

function shortestDistance(starts: readonly Minutes[]): Minutes | null {
  const sorted = [...new Set(starts)].sort((a, b) => a - b);
  let shortest = Infinity;
  for (let i = 1; i < sorted.length; i++) shortest = Math.min(shortest, sorted[i] - sorted[i - 1]);
  return shortest === Infinity ? null : shortest;
}

function leftOut(line: MasterScheduleLine, code: LeftOut, clock: PlanningClock): Finding<NettingFindingCode> {
  const parameters = { item: line.item, quantity: line.quantity, start: { day: line.periodStart.minutes }, end: { at: clock.bucketEnd } };
  return { severity: 'info', code, parameters, key: line.item, ...line.source };
}

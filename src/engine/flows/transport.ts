import { startOfDay } from '../calendar/dates';
import type { WorkingTime } from '../calendar/working-time';
import { MINUTES_PER_DAY, QUANTITY_TOLERANCE, type ItemId, type Minutes, type Quantity } from '../model/units';

/** Something that moves in or out at a moment, on a carrier, a route and a dock, as far as they are known. */
export interface TransportLine {
  /** null: no date can be given. */
  readonly at: Minutes | null;
  readonly carrier: string | null;
  readonly route: string | null;
  readonly dock: string | null;
  readonly item: ItemId;
  readonly quantity: Quantity;
  readonly late: boolean;
}

/** What goes, or comes, together: the same day, carrier, route and dock. */
export interface Load<Line extends TransportLine> {
  /** Midnight of the day. */
  readonly day: Minutes;
  readonly carrier: string | null;
  readonly route: string | null;
  readonly dock: string | null;
  readonly lines: readonly Line[];
  readonly totals: readonly ItemTotal[];
  readonly late: number;
}

export interface ItemTotal {
  readonly item: ItemId;
  readonly quantity: Quantity;
}

/** What passes a dock in a day. */
export interface DockDay {
  readonly day: Minutes;
  /** null: no dock is named. */
  readonly dock: string | null;
  /** Vehicles (loads), and lines on them. */
  readonly loads: number;
  readonly lines: number;
  readonly totals: readonly ItemTotal[];
  readonly late: number;
  /** Vehicles that the dock takes in the open hours of the day; null: no limit is known, or no dock is named. */
  readonly capacity: number | null;
}

/** Vehicles that a dock takes on a day. */
export type DockCapacity = (day: Minutes) => number | null;

/** Vehicles in an hour × open hours of the day; none without a rate. */
export function dockCapacity(perHour: number | undefined, calendar: WorkingTime): DockCapacity {
  return (day) => (perHour === undefined ? null : (perHour * calendar.workBetween(day, day + MINUTES_PER_DAY)) / 60);
}

/** True when more vehicles come than the dock takes. */
export function isDockOverloaded({ loads, capacity }: DockDay): boolean {
  return capacity !== null && loads > capacity + QUANTITY_TOLERANCE;
}

/** Load lists by day, dock, carrier and route. Lines without a date are on none. */
export function loadLists<Line extends TransportLine>(lines: readonly Line[]): readonly Load<Line>[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.at === null) continue;
    const key = JSON.stringify([startOfDay(line.at), line.dock, line.carrier, line.route]);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  const loads = [...groups.values()].map((group): Load<Line> => {
    const [{ at, carrier, route, dock }] = group;
    return { day: startOfDay(at ?? 0), carrier, route, dock, lines: group, totals: totalsOf(group), late: lateOf(group) };
  });
  return loads.sort(
    (one, other) =>
      one.day - other.day || compare(one.dock, other.dock) || compare(one.carrier, other.carrier) || compare(one.route, other.route),
  );
}

/** Load of each dock by day. */
export function dockLoad<Line extends TransportLine>(
  loads: readonly Load<Line>[],
  capacityOf: DockCapacity = () => null,
): readonly DockDay[] {
  const days = new Map<string, Load<Line>[]>();
  for (const load of loads) {
    const key = JSON.stringify([load.day, load.dock]);
    const group = days.get(key);
    if (group) group.push(load);
    else days.set(key, [load]);
  }
  return [...days.values()].map((group): DockDay => {
    const lines = group.flatMap((load) => load.lines);
    return {
      day: group[0].day,
      dock: group[0].dock,
      loads: group.length,
      lines: lines.length,
      totals: totalsOf(lines),
      late: lateOf(lines),
      capacity: group[0].dock === null ? null : capacityOf(group[0].day),
    };
  });
}

function totalsOf(lines: readonly TransportLine[]): readonly ItemTotal[] {
  const totals = new Map<ItemId, Quantity>();
  for (const { item, quantity } of lines) totals.set(item, (totals.get(item) ?? 0) + quantity);
  return [...totals].map(([item, quantity]) => ({ item, quantity }));
}

const lateOf = (lines: readonly TransportLine[]): number => lines.filter(({ late }) => late).length;

/** What is named before what is not. */
function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

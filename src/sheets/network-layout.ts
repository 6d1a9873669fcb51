/** What a layout needs of a task. */
export interface LaidTask {
  readonly id: string;
  readonly critical: boolean;
  /** What it waits for; critical: what decides when it begins, on the critical path. */
  readonly links: readonly { readonly task: string; readonly critical: boolean }[];
}

/** A place of the drawing: a task, or a bend where a long link passes a rank. */
export interface Place {
  /** null for a bend. */
  readonly task: string | null;
  readonly rank: number;
  lane: number;
}

/** A link from one rank to the next, between places by index. */
export interface Wire {
  readonly from: number;
  readonly to: number;
  readonly critical: boolean;
  /** The link of this task that it is the last part of. */
  readonly source: string;
  readonly target: string;
}

export interface NetworkLayout {
  readonly places: readonly Place[];
  readonly wires: readonly Wire[];
  readonly ranks: number;
  readonly lanes: number;
}

/**
 * Puts the tasks of a network without cycles into ranks (longest chain of links before) and lanes: what is critical first, in the lane of what comes
 * before it, others in the free lane nearest to that. A link over several ranks passes through bends that have lanes of their own.
 */
export function layOutNetwork(tasks: readonly LaidTask[]): NetworkLayout {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const rankOf = ranksOf(tasks, byId);
  const places: Place[] = tasks.map(({ id }) => ({ task: id, rank: rankOf.get(id) ?? 0, lane: 0 }));
  const placeOf = new Map(tasks.map(({ id }, index) => [id, index]));
  const wires = tasks.flatMap((task) =>
    [...new Set(task.links.map((link) => link.task))].flatMap((source) => {
      const from = placeOf.get(source);
      const to = placeOf.get(task.id);
      if (from === undefined || to === undefined) return [];
      const critical = task.links.some((link) => link.task === source && link.critical);
      return passRanks({ from, to, critical, source, target: task.id }, places);
    }),
  );
  const ranks = places.reduce((most, { rank }) => Math.max(most, rank + 1), 0);
  const isCritical = (index: number): boolean => {
    const { task } = places[index];
    return task === null ? wires.some((wire) => wire.to === index && wire.critical) : byId.get(task)?.critical === true;
  };
  const lanes = assignLanes(places, wires, ranks, isCritical);
  return { places, wires, ranks, lanes };
}

function ranksOf(tasks: readonly LaidTask[], byId: ReadonlyMap<string, LaidTask>): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const rank = (task: LaidTask): number => {
    const known = ranks.get(task.id);
    if (known !== undefined) return known;
    ranks.set(task.id, 0);
    const before = task.links.flatMap((link) => byId.get(link.task) ?? []);
    const own = before.reduce((most, one) => Math.max(most, rank(one) + 1), 0);
    ranks.set(task.id, own);
    return own;
  };
  tasks.forEach(rank);
  return ranks;
}

/** Cuts a wire into one of each gap between ranks; the bends become places. */
function passRanks(wire: Wire, places: Place[]): Wire[] {
  const parts: Wire[] = [];
  let { from } = wire;
  for (let rank = places[wire.from].rank + 1; rank < places[wire.to].rank; rank++) {
    const bend = places.push({ task: null, rank, lane: 0 }) - 1;
    parts.push({ ...wire, from, to: bend });
    from = bend;
  }
  return [...parts, { ...wire, from }];
}

/** Gives every place a lane of its rank; the number of lanes. */
function assignLanes(places: Place[], wires: readonly Wire[], ranks: number, isCritical: (index: number) => boolean): number {
  let [lowest, highest] = [0, 0];
  for (let rank = 0; rank < ranks; rank++) {
    const taken = new Set<number>();
    const own = places.flatMap((place, index) => (place.rank === rank ? [index] : []));
    const wished = new Map(own.map((index) => [index, wishedLane(index, places, wires)]));
    own.sort((a, b) => Number(isCritical(b)) - Number(isCritical(a)) || (wished.get(a) ?? 0) - (wished.get(b) ?? 0) || a - b);
    for (const index of own) {
      const lane = nearestFree(Math.round(wished.get(index) ?? 0), taken);
      taken.add(lane);
      places[index].lane = lane;
      [lowest, highest] = [Math.min(lowest, lane), Math.max(highest, lane)];
    }
  }
  for (const place of places) place.lane -= lowest;
  return highest - lowest + 1;
}

/** The lane of the critical wire that comes in, else the mean of all. */
function wishedLane(index: number, places: readonly Place[], wires: readonly Wire[]): number {
  const incoming = wires.filter(({ to }) => to === index);
  const critical = incoming.filter((wire) => wire.critical);
  const counted = critical.length > 0 ? critical : incoming;
  return counted.length === 0 ? 0 : counted.reduce((sum, { from }) => sum + places[from].lane, 0) / counted.length;
}

function nearestFree(wished: number, taken: ReadonlySet<number>): number {
  for (let step = 0; ; step++) {
    if (!taken.has(wished + step)) return wished + step;
    if (!taken.has(wished - step)) return wished - step;
  }
}

/**
 * The column of each source's upright in a gap between ranks, from 0: what leaves a lane that another wire enters stands before that wire's upright,
 * where that can be. Sources whose wires all stay in their lane need none.
 *
 * @param wires those of one gap
 */
export function tracksOfGap(wires: readonly Wire[], places: readonly Place[]): ReadonlyMap<number, number> {
  const laneOf = (index: number): number => places[index].lane;
  const sources = [...new Set(wires.filter(({ from, to }) => laneOf(from) !== laneOf(to)).map(({ from }) => from))];
  const entered = (source: number): ReadonlySet<number> =>
    new Set(wires.filter(({ from, to }) => from === source && laneOf(to) !== laneOf(source)).map(({ to }) => laneOf(to)));
  const tracks = new Map<number, number>();
  const waiting = [...sources].sort((a, b) => laneOf(a) - laneOf(b));
  while (waiting.length > 0) {
    const next = waiting.findIndex((source) => waiting.every((other) => other === source || !entered(source).has(laneOf(other))));
    const [source] = waiting.splice(Math.max(0, next), 1);
    tracks.set(source, tracks.size);
  }
  return tracks;
}

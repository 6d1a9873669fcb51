import { CpModel, LinearExpr } from 'or-tools-wasm/cp-sat';

/**
 * A small plant: every operation stands on its unit in that unit's open minutes, in which nothing pauses; by the open interval in which it begins and ends they become
 * clock time. A circuit through the operations of each unit says who follows whom, and with it the changeover. A tool, which never rests, is held from begin to finish.
 * Persons work in the open minutes of the units, which all have the same where a skill is asked for.
 */
export function plantModel({ now, units, operations, goals, skills, bound }) {
  const model = new CpModel();
  const end = Math.max(...units.map(({ intervals }) => intervals.at(-1).until));
  const latest = latestFinishes(operations, goals, bound ?? Infinity, end);
  const places = operations.map((operation, x) => {
    const place = {
      begin: model.newIntVar(0, end, `begin${x}`),
      finish: model.newIntVar(0, latest[x], `finish${x}`),
      half: model.newIntVar(0, latest[x], `half${x}`),
    };
    const ways = operation.ways.map(({ unit, work, run }, w) =>
      placeOn(model, { x, w, unit, work, run, operation, intervals: openUntil(units[unit].intervals, latest[x]), end, ...place }),
    );
    model.addExactlyOne(ways.map(({ present }) => present));
    return { ...place, ways };
  });
  operations.forEach((operation, x) => placeInTime(model, now, operation, places, x));
  units.forEach(({ changeovers, families }, unit) => sequenceOf(model, unit, changeovers, families, operations, places));
  toolsOf(model, operations, places, end);
  skills.forEach((persons, skill) => crewOf(model, skill, persons, operations, places));
  const late = goals.map(({ operation, lag, due, weight }, g) => {
    const minutes = model.newIntVar(0, end, `late${g}`);
    model.add(minutes.minus(places[operation].finish).ge(lag - due));
    return minutes.times(weight);
  });
  const objective = LinearExpr.sum(late);
  if (bound !== undefined) model.addLinearConstraint(objective, 0, bound);
  model.minimize(objective);
  return { model, objective };
}

/** With a schedule at hand that costs `bound`, none that is better ends an order later than this lets it. */
function latestFinishes(operations, goals, bound, end) {
  const latest = operations.map(() => end);
  for (const { operation, lag, due, weight } of goals) latest[operation] = Math.min(end, due - lag + Math.floor(bound / weight));
  for (let x = operations.length - 1; x >= 0; x--) {
    const least = Math.min(...operations[x].ways.map(({ work }) => work));
    for (const { operation, lag, inHalves } of operations[x].predecessors) {
      const after = inHalves ? 0 : least;
      latest[operation] = Math.min(latest[operation], latest[x] - after - lag);
    }
  }
  return latest;
}

function placeOn(model, { x, w, unit, work, run, operation, intervals, end, begin, finish, half }) {
  const name = `${x}.${w}`;
  const total = intervals.reduce((sum, { start, until }) => sum + until - start, 0);
  const present = model.newBoolVar(`p${name}`);
  const from = model.newIntVar(0, total, `from${name}`);
  const to = model.newIntVar(0, total, `to${name}`);
  const start = model.newIntVar(0, end, `start${name}`);
  const way = { present, from, to, start, unit, work };
  const axis = { model, intervals, present };
  clockOf(axis, `b${name}`, from, start, 0);
  clockOf(axis, `e${name}`, to, finish, 1);
  model.add(begin.minus(start).eq(0)).onlyEnforceIf(present);
  if (operation.isStarted) model.add(from.eq(0)).onlyEnforceIf(present);
  if (operation.fixed !== null) {
    if (operation.fixed.unit === unit) model.add(start.eq(operation.fixed.start)).onlyEnforceIf(present);
    else model.addBoolAnd([present.not()]);
  }
  if (operation.isHalved) {
    // The first half is worked when half of the run is left; the second begins with the next minute.
    const middle = model.newIntVar(0, total, `middle${name}`);
    const second = model.newIntVar(0, end, `second${name}`);
    model.add(to.minus(middle).eq(run / 2)).onlyEnforceIf(present);
    clockOf(axis, `h${name}`, middle, half, 1);
    clockOf(axis, `s${name}`, middle, second, 0);
    model.add(middle.eq(0)).onlyEnforceIf(present.not());
    way.second = second;
  }
  model.add(from.eq(0)).onlyEnforceIf(present.not());
  model.add(to.eq(0)).onlyEnforceIf(present.not());
  return way;
}

/**
 * Clock time of a moment in open minutes: of the minute that begins there (`shift` 0), or of the end of the one before (`shift` 1).
 */
function clockOf({ model, intervals, present }, name, moment, clock, shift) {
  let before = 0;
  const literals = intervals.map(({ start: opens, until }, i) => {
    const here = model.newBoolVar(`${name}.${i}`);
    model.addLinearConstraint(moment.times(1), before + shift, before + until - opens - 1 + shift).onlyEnforceIf(here);
    model.add(clock.minus(moment).eq(opens - before)).onlyEnforceIf(here);
    before += until - opens;
    return here;
  });
  model.addExactlyOne([...literals, present.not()]);
}

const openUntil = (intervals, end) => intervals.filter(({ start }) => start < end);

function placeInTime(model, now, { ready, predecessors }, places, x) {
  for (const { start, second, present } of places[x].ways) {
    model.add(start.ge(Math.max(now, ready))).onlyEnforceIf(present);
    for (const { operation, lag, inHalves } of predecessors) {
      const before = places[operation];
      model.add(start.minus(inHalves ? before.half : before.finish).ge(lag)).onlyEnforceIf(present);
      if (inHalves) model.add(second.minus(before.finish).ge(lag)).onlyEnforceIf(present);
    }
  }
}

function sequenceOf(model, unit, changeovers, families, operations, places) {
  const here = places.flatMap(({ ways }, x) =>
    ways.filter((way) => way.unit === unit).map((way) => ({ ...way, family: operations[x].family })),
  );
  if (here.length === 0) return;
  model.addNoOverlap(
    here.map((way, i) => {
      const size = model.newIntVar(0, way.work + Math.max(0, ...(changeovers ?? [])), `size${unit}.${i}`);
      return model.newOptionalIntervalVar(way.from, size, way.to, way.present, `held${unit}.${i}`);
    }),
  );
  const arcs = [[0, 0, model.newBoolVar(`idle${unit}`)]];
  here.forEach((way, i) => {
    const first = model.newBoolVar(`first${unit}.${i}`);
    arcs.push([0, i + 1, first], [i + 1, 0, model.newBoolVar(`last${unit}.${i}`)], [i + 1, i + 1, way.present.not()]);
    model.add(way.to.minus(way.from).eq(way.work)).onlyEnforceIf(first);
    here.forEach((next, j) => {
      if (i === j) return;
      const follows = model.newBoolVar(`f${unit}.${i}.${j}`);
      arcs.push([i + 1, j + 1, follows]);
      const plain = changeovers === null || way.family === null || next.family === null;
      const changeover = plain ? 0 : changeovers[way.family * families + next.family];
      model.add(next.from.minus(way.to).ge(0)).onlyEnforceIf(follows);
      model.add(next.to.minus(next.from).eq(next.work + changeover)).onlyEnforceIf(follows);
    });
  });
  model.addCircuit(arcs);
}

/** One unit of each tool. */
function toolsOf(model, operations, places, end) {
  for (const tool of new Set(operations.map((operation) => operation.tool).filter((tool) => tool !== null))) {
    const held = operations.flatMap((operation, x) => (operation.tool === tool ? [x] : []));
    model.addNoOverlap(
      held.map((x) => model.newIntervalVar(places[x].begin, model.newIntVar(0, end, `tool${x}`), places[x].finish, `tool${x}`)),
    );
  }
}

/** One person an operation, of so many who have the skill. */
function crewOf(model, skill, persons, operations, places) {
  const worked = operations.flatMap((operation, x) =>
    operation.skill !== skill
      ? []
      : places[x].ways.map(({ from, to, present, work }, w) => {
          const size = model.newIntVar(0, work + 60, `crew${x}.${w}`);
          return model.newOptionalIntervalVar(from, size, to, present, `crew${x}.${w}`);
        }),
  );
  if (worked.length > 0)
    model.addCumulative(
      worked,
      worked.map(() => 1),
      persons,
    );
}

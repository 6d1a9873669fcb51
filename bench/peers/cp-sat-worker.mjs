// CP-SAT as WebAssembly, in a thread of its own: takes one task, and says 'done' with what it found.
import { parentPort } from 'node:worker_threads';
import { CpModel, CpSolver, LinearExpr } from 'or-tools-wasm/cp-sat';

// Its callbacks come when all is over: the search ends by its own clock, and what it found is said then.
parentPort.on('message', async ({ kind, seed, budget, ...task }) => {
  const { model, objective } = kind === 'shop' ? shopModel(task) : plantModel(task);
  const solver = new CpSolver();
  const status = await solver.solve(model, {
    numSearchWorkers: 1,
    cpModelProbingLevel: kind === 'shop' ? 2 : 0,
    randomSeed: seed,
    maxTimeInSeconds: budget,
  });
  const value = ['OPTIMAL', 'FEASIBLE'].includes(solver.statusName(status)) ? solver.value(objective) : null;
  parentPort.postMessage({ type: 'done', status: solver.statusName(status), value });
});

await warmUp();
parentPort.postMessage({ type: 'ready' });

/** The module is compiled when it is first used, and better where it is used much: that is no part of the search. */
async function warmUp() {
  const jobs = Array.from({ length: 6 }, (_, j) =>
    Array.from({ length: 5 }, (_, k) => [{ machine: (j * 2 + k * 3) % 5, time: 1 + ((j * 7 + k * 5) % 9) }]),
  );
  await new CpSolver().solve(shopModel({ jobs, machines: 5, horizon: 200 }).model, { numSearchWorkers: 1, maxTimeInSeconds: 20 });
}

/** The makespan of a job shop: jobs[j][k] are the ways to do operation k, each a machine and a time. */
function shopModel({ jobs, machines, horizon }) {
  const model = new CpModel();
  const held = Array.from({ length: machines }, () => []);
  const makespan = model.newIntVar(0, horizon, 'makespan');
  jobs.forEach((job, j) => {
    let before = null;
    job.forEach((ways, k) => {
      const name = `${j}.${k}`;
      const start = model.newIntVar(0, horizon, `s${name}`);
      const end = model.newIntVar(0, horizon, `e${name}`);
      if (ways.length === 1) held[ways[0].machine].push(model.newIntervalVar(start, ways[0].time, end, name));
      else {
        const chosen = ways.map(({ machine, time }, w) => {
          const present = model.newBoolVar(`p${name}.${w}`);
          held[machine].push(model.newOptionalIntervalVar(start, time, end, present, `${name}.${w}`));
          return present;
        });
        model.addExactlyOne(chosen);
      }
      if (before !== null) model.add(start.minus(before).ge(0));
      before = end;
    });
    model.add(makespan.minus(before).ge(0));
  });
  for (const intervals of held) model.addNoOverlap(intervals);
  model.minimize(makespan.times(1));
  return { model, objective: makespan };
}

/**
 * A small plant: every operation stands on its unit in that unit's open minutes, in which nothing pauses; by the open interval in which it begins and ends they become
 * clock time. A circuit
 * through the operations of each unit says who follows whom, and with it the changeover.
 */
function plantModel({ now, units, operations, goals, bound }) {
  const model = new CpModel();
  const end = Math.max(...units.map(({ intervals }) => intervals.at(-1).until));
  const latest = latestFinishes(operations, goals, bound ?? Infinity, end);
  const places = operations.map((operation, x) => {
    const finish = model.newIntVar(0, latest[x], `finish${x}`);
    const ways = operation.ways.map(({ unit, work }, w) =>
      placeOn(model, { x, w, unit, work, intervals: openUntil(units[unit].intervals, latest[x]), end, finish }),
    );
    model.addExactlyOne(ways.map(({ present }) => present));
    return { finish, ways };
  });
  operations.forEach(({ ready, predecessors }, x) => {
    for (const { start, present } of places[x].ways) {
      model.add(start.ge(Math.max(now, ready))).onlyEnforceIf(present);
      for (const { operation, lag } of predecessors) model.add(start.minus(places[operation].finish).ge(lag)).onlyEnforceIf(present);
    }
  });
  units.forEach(({ changeovers, families }, unit) => sequenceOf(model, unit, changeovers, families, operations, places));
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
    for (const { operation, lag } of operations[x].predecessors) latest[operation] = Math.min(latest[operation], latest[x] - least - lag);
  }
  return latest;
}

function placeOn(model, { x, w, unit, work, intervals, end, finish }) {
  const name = `${x}.${w}`;
  const total = intervals.reduce((sum, { start, until }) => sum + until - start, 0);
  const present = model.newBoolVar(`p${name}`);
  const from = model.newIntVar(0, total, `from${name}`);
  const to = model.newIntVar(0, total, `to${name}`);
  const start = model.newIntVar(0, end, `start${name}`);
  const begun = [];
  const ended = [];
  let before = 0;
  intervals.forEach(({ start: opens, until }, i) => {
    const begins = model.newBoolVar(`b${name}.${i}`);
    const ends = model.newBoolVar(`e${name}.${i}`);
    begun.push(begins);
    ended.push(ends);
    model.addLinearConstraint(from.times(1), before, before + until - opens - 1).onlyEnforceIf(begins);
    model.add(start.minus(from).eq(opens - before)).onlyEnforceIf(begins);
    model.addLinearConstraint(to.times(1), before + 1, before + until - opens).onlyEnforceIf(ends);
    model.add(finish.minus(to).eq(opens - before)).onlyEnforceIf(ends);
    before += until - opens;
  });
  for (const literals of [begun, ended]) model.addExactlyOne([...literals, present.not()]);
  model.add(from.eq(0)).onlyEnforceIf(present.not());
  model.add(to.eq(0)).onlyEnforceIf(present.not());
  return { present, from, to, start, unit, work };
}

const openUntil = (intervals, end) => intervals.filter(({ start }) => start < end);

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

import { CpModel } from 'or-tools-wasm/cp-sat';

/** The makespan of a job shop: jobs[j][k] are the ways to do operation k, each a machine and a time. */
export function shopModel({ jobs, machines, horizon }) {
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

import type { BrokenPlace } from '../schedule';
import type { Decoder } from './decode';
import { NEVER, type Problem } from './problem';
import type { Timeline } from './timeline';

/** What does not let fixed operation x begin at its start, links aside. */
export function causeAgainst(problem: Problem, decoder: Decoder, x: number): BrokenPlace {
  const start = problem.fixedStart[x];
  if (start < problem.now) return { operation: x, cause: 'past', by: null };
  const m = problem.fixedMode[x];
  const units = m < 0 ? new Int32Array(0) : problem.unitsOf[problem.modeResource[m]];
  let cause: BrokenPlace | null = null;
  for (const unit of units) {
    cause = causeOnUnit(problem, decoder, x, unit);
    if (cause.cause !== 'closed') break;
  }
  return cause ?? { operation: x, cause: 'closed', by: null };
}

function causeOnUnit(problem: Problem, decoder: Decoder, x: number, unit: number): BrokenPlace {
  const { walk } = decoder.placer;
  const { lines } = decoder.state;
  const start = problem.fixedStart[x];
  const m = problem.fixedMode[x];
  const tool = problem.tool[x];
  const toolUnits = tool < 0 ? null : problem.unitsOf[tool];
  const work = problem.modeSetup[m] + problem.modeRun[m];
  const days = problem.modeDays[m];
  const open = days >= 0 ? walk.away(unit, start, days, NEVER) : walk.run(x, unit, toolUnits?.[0] ?? -1, false, start, work, NEVER, false);
  if (!open || walk.start !== start || walk.finish > problem.end) return { operation: x, cause: 'closed', by: null };
  const finish = walk.finish;
  const holder = problem.finite[problem.modeResource[m]] ? holderOf(lines[unit], start, finish) : null;
  if (holder !== null) return { operation: x, cause: 'occupied', by: holder };
  if (toolUnits !== null && problem.finite[tool]) {
    const toolHolder = holderOf(lines[toolUnits[0]], start, finish);
    if (toolHolder !== null) return { operation: x, cause: 'occupied', by: toolHolder };
  }
  if (problem.skill[x] >= 0) return { operation: x, cause: 'people', by: null };
  // Free without a changeover: the one that is due runs into what stands behind.
  const line = lines[unit];
  const next = line.after(start);
  return { operation: x, cause: 'occupied', by: next < line.count ? operationOf(line.owners[next]) : null };
}

function holderOf(line: Timeline, start: number, finish: number): number | null {
  const at = line.after(start);
  return at < line.count && line.starts[at] < finish ? operationOf(line.owners[at]) : null;
}

const operationOf = (owner: number): number => (owner >= 0 ? owner : -1 - owner);

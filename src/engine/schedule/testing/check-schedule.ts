import type { Schedule, ScheduledOperation } from '../schedule';
import type { Workload, WorkloadOperation } from '../workload';

/**
 * Checks a schedule against the meaning of its workload, minute by minute and with nothing of the kernel: slow, for small workloads.
 * Returns what is wrong, in words; empty = feasible and consistent.
 */
export function faultsOf(workload: Workload, schedule: Schedule): string[] {
  const faults: string[] = [];
  const broken = new Set(schedule.broken.map((place) => place.operation));
  schedule.operations.forEach((place, x) => {
    const say = (text: string): void => void faults.push(`operation ${x}: ${text}`);
    checkPlace(workload, schedule, x, place, say);
    const { fixed, started } = workload.operations[x];
    if (fixed !== null && !started && !broken.has(x) && (place.start !== fixed.start || place.resource !== fixed.resource)) {
      say(`is not where it is fixed, ${fixed.start}, and not said to be broken`);
    }
  });
  checkUnits(workload, schedule, faults);
  checkPeople(workload, schedule, faults);
  checkChangeovers(workload, schedule, faults);
  return faults;
}

type Say = (text: string) => void;

function checkPlace(workload: Workload, schedule: Schedule, x: number, place: ScheduledOperation, say: Say): void {
  const operation = workload.operations[x];
  const { start, finish } = place;
  if (start === null || finish === null) {
    if (place.waitedFor.kind !== 'no-runway') say('has no place but waited for something else');
    return;
  }
  const mode = operation.modes.find((candidate) => candidate.resource === place.resource);
  if (mode === undefined) return say('is on a resource that is no mode of it');
  const resource = workload.resources[place.resource];
  const unit = place.unit ?? resource.units[0];
  if (!resource.units.includes(unit)) say('is on a unit of another resource');
  if (resource.finite !== (place.unit !== null)) say('has a unit exactly when its resource is infinite');
  if (start < workload.now) say('starts before now');
  if (start < operation.materialReady) say('starts before its material is there');
  if (finish > workload.end) say('ends after the end');
  checkLinks(workload, schedule, x, say);
  const worked = minutesOf(place.segments);
  if (worked.length !== place.changeover + place.setup + place.run) say(`works ${worked.length} minutes`);
  const isOpen = (u: number, at: number): boolean => workload.units[u].workingTime.isOpen(at);
  for (const at of worked) if (!isOpen(unit, at)) say(`works at ${at}, when its unit is closed`);
  if (mode.workingDays !== undefined) {
    if (!isOpen(unit, start)) say('leaves at a closed moment');
    return;
  }
  if (place.setup !== (operation.started ? 0 : mode.setup) || place.run !== mode.run) say('has other times than its mode');
  if (worked.length === 0) return;
  if (worked[0] !== start || worked[worked.length - 1] !== finish - 1) say('start and finish are not its first and last worked minute');
  const toolUnits = operation.tool === null ? null : workload.resources[operation.tool].units;
  if (toolUnits !== null && (place.toolUnit === null || !toolUnits.includes(place.toolUnit))) say('has no unit of its tool');
  if (place.toolUnit !== null) {
    for (const at of worked) if (!isOpen(place.toolUnit, at)) say(`works at ${at}, when its tool is closed`);
  }
  const inOneGo = worked.length === finish - start;
  if (!operation.interruptible && !inOneGo) say('is interrupted');
}

function checkLinks(workload: Workload, schedule: Schedule, x: number, say: Say): void {
  const place = schedule.operations[x];
  for (const link of workload.operations[x].predecessors) {
    const before = schedule.operations[link.predecessor];
    const lag = workload.operations[link.predecessor].lag;
    if (before.finish === null) say(`has a place though ${link.predecessor} has none`);
    else if (link.transfer === null) {
      if ((place.start ?? 0) < before.finish + lag) say(`starts before ${link.predecessor} is finished and moved`);
    } else checkBatches(place, before, link.transfer, lag, say);
  }
}

/** Both operations run at an even rate over their worked minutes, after changeover and setup. */
function checkBatches(place: ScheduledOperation, before: ScheduledOperation, transfer: readonly number[], lag: number, say: Say): void {
  const total = transfer.reduce((sum, quantity) => sum + quantity, 0);
  const beforeMinutes = minutesOf(before.segments);
  const minutes = minutesOf(place.segments);
  let moved = 0;
  transfer.forEach((quantity, k) => {
    const begins = k === 0 ? (place.start ?? 0) : beginAt(minutes, place, (place.run * moved) / total);
    moved += quantity;
    const done = (before.run * moved) / total;
    const whole = beforeMinutes.length === 0 || done === 0 ? before.changeover + before.setup : before.changeover + before.setup + done;
    const ready = beforeMinutes.length === 0 ? (before.finish ?? 0) : endAt(beforeMinutes, before, whole);
    if (begins + 1e-6 < ready + lag) say(`begins batch ${k} at ${begins}, which is there at ${ready + lag}`);
  });
}

function beginAt(minutes: readonly number[], place: ScheduledOperation, run: number): number {
  const worked = place.changeover + place.setup + run;
  const index = Math.floor(worked + 1e-9);
  return index >= minutes.length ? (place.finish ?? 0) : minutes[index] + (worked - index);
}

function endAt(minutes: readonly number[], place: ScheduledOperation, worked: number): number {
  const index = Math.ceil(worked - 1e-9) - 1;
  return index < 0 ? (place.start ?? 0) : minutes[index] + (worked - index);
}

function checkUnits(workload: Workload, schedule: Schedule, faults: string[]): void {
  const holder = new Map<string, string>();
  const hold = (unit: number, at: number, who: string): void => {
    const key = `${unit} at ${at}`;
    const other = holder.get(key);
    if (other !== undefined) faults.push(`unit ${key} is held by ${other} and by ${who}`);
    holder.set(key, who);
  };
  schedule.operations.forEach((place, x) => {
    for (let at = place.start ?? 0; at < (place.finish ?? 0); at++) {
      if (place.unit !== null) hold(place.unit, at, `operation ${x}`);
      if (place.toolUnit !== null && workload.resources[workload.operations[x].tool ?? 0].finite)
        hold(place.toolUnit, at, `operation ${x}`);
    }
    for (const person of place.people) for (const at of minutesOf([person])) hold(person.unit, at, `the skill of operation ${x}`);
  });
}

function checkPeople(workload: Workload, schedule: Schedule, faults: string[]): void {
  schedule.operations.forEach((place, x) => {
    const operation: WorkloadOperation = workload.operations[x];
    const needed =
      operation.skill !== null && workload.resources[place.resource].kind !== 'person' && !isSubcontracted(operation, place)
        ? workload.skills[operation.skill]
        : null;
    const present = new Map<number, Set<number>>();
    for (const person of place.people) {
      if (needed === null || !needed.persons.includes(person.unit))
        faults.push(`operation ${x} is done by unit ${person.unit}, who need not`);
      for (const at of minutesOf([person])) {
        if (!workload.units[person.unit].workingTime.isOpen(at)) faults.push(`person ${person.unit} works at ${at} off shift`);
        const set = present.get(at) ?? new Set();
        set.add(person.unit);
        present.set(at, set);
      }
    }
    const worked = minutesOf(place.segments);
    if (needed === null) return;
    for (const at of worked) {
      if (present.get(at)?.size !== operation.people) faults.push(`operation ${x} has ${present.get(at)?.size ?? 0} persons at ${at}`);
    }
    if (present.size > worked.length) faults.push(`operation ${x} has persons while it does not work`);
  });
}

function isSubcontracted(operation: WorkloadOperation, place: ScheduledOperation): boolean {
  return operation.modes.some((mode) => mode.resource === place.resource && mode.workingDays !== undefined);
}

function checkChangeovers(workload: Workload, schedule: Schedule, faults: string[]): void {
  workload.units.forEach((_, unit) => {
    const { changeovers } = workload.resources[workload.units[unit].resource];
    const here = schedule.operations
      .map((place, x) => ({ place, x }))
      .filter(({ place }) => place.unit === unit && (place.finish ?? 0) > (place.start ?? 0))
      .sort((a, b) => (a.place.start ?? 0) - (b.place.start ?? 0));
    here.forEach(({ place, x }, i) => {
      const operation = workload.operations[x];
      const before = i === 0 ? null : workload.operations[here[i - 1].x].family;
      const plain = changeovers === null || before === null || operation.family === null;
      const none = plain || operation.started || isSubcontracted(operation, place);
      const due = none ? 0 : changeovers[before * workload.families.length + operation.family];
      if (place.changeover !== due) faults.push(`operation ${x} has a changeover of ${place.changeover}, ${due} is due`);
    });
  });
}

function minutesOf(intervals: readonly { readonly start: number; readonly end: number }[]): number[] {
  return intervals.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
}

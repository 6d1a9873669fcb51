import type { Interval } from '../../src/engine/model/units';
import type { PlanOperation } from '../../src/engine/model/plan';
import { overlap } from './open-time';
import { nameOf, type PlanView } from './plan-view';
import type { Report } from './violation';

interface Occupied extends Interval {
  readonly by: PlanOperation;
}

/** Resources, tools and persons: no two things at a time on one unit, no more at a time than there are units. */
export function checkCapacity(view: PlanView, report: Report): void {
  const byUnit = new Map<string, Occupied[]>();
  const byResource = new Map<string, Occupied[]>();
  const add = (map: Map<string, Occupied[]>, key: string, span: Occupied) => map.set(key, [...(map.get(key) ?? []), span]);
  for (const by of view.plan.operations) {
    if (by.start === null || by.finish === null) continue;
    const held = { start: by.start, end: by.finish, by };
    if (view.resources.get(by.resource)?.finite !== false && by.unit !== null) add(byUnit, `${by.resource} unit ${by.unit}`, held);
    if (by.tool !== null && view.resources.get(by.tool)?.finite !== false) add(byUnit, `${by.tool} unit ${by.toolUnit}`, held);
    for (const { start, end } of by.segments) {
      add(byResource, by.resource, { start, end, by });
      if (by.tool !== null) add(byResource, by.tool, { start, end, by });
    }
    for (const { person, start, end } of by.people) add(byResource, person, { start, end, by });
  }
  for (const [unit, spans] of byUnit) checkOneAtATime(unit, spans, report);
  for (const [resource, spans] of byResource) checkCount(view, resource, spans, report);
}

function checkOneAtATime(unit: string, spans: Occupied[], report: Report): void {
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  for (let index = 1; index < spans.length; index++) {
    const before = spans[index - 1];
    const shared = Math.min(before.end, spans[index].end) - spans[index].start;
    if (shared > 0) report('capacity.unit', unit, `${nameOf(before.by)} and ${nameOf(spans[index].by)} at a time`, shared);
  }
}

/** Counts heads at every change; what is open is counted unit by unit. */
function checkCount(view: PlanView, id: string, spans: Occupied[], report: Report): void {
  const resource = view.resources.get(id);
  if (resource === undefined || !resource.finite) return;
  const changes = [...spans.map(({ start }) => [start, 1]), ...spans.map(({ end }) => [end, -1])].sort(
    (a, b) => a[0] - b[0] || a[1] - b[1],
  );
  let running = 0;
  for (let index = 0; index < changes.length; index++) {
    running += changes[index][1];
    const at = changes[index][0];
    if (changes[index + 1]?.[0] === at || running === 0) continue;
    let open = 0;
    for (let unit = 0; unit < resource.count; unit++) open += overlap([{ start: at, end: at + 1 }], view.time.unit(id, unit));
    if (running > open) report('capacity.count', id, `${running} at a time at minute ${at}, ${open} are there`, running - open);
  }
}

/** Enough persons with the skill at every worked minute. */
export function checkPeople(view: PlanView, report: Report): void {
  for (const operation of view.plan.operations) {
    const skill = view.rowOf(operation)?.skill ?? null;
    if (skill === null || operation.resourceKind === 'person' || operation.start === null) continue;
    const able = new Set(view.input.skills.filter((row) => row.skill === skill).map(({ person }) => person));
    const needed = view.rowOf(operation)!.people;
    for (const { person } of operation.people) {
      if (!able.has(person)) report('people.skill', nameOf(operation), `${person} has no skill ${skill}`, 1);
    }
    const edges = [...operation.segments, ...operation.people].flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
    for (let index = 0; index + 1 < edges.length; index++) {
      const span = { start: edges[index], end: edges[index + 1] };
      if (span.start === span.end || overlap([span], operation.segments) === 0) continue;
      const present = new Set(
        operation.people.filter(({ start, end }) => start <= span.start && end >= span.end).map(({ person }) => person),
      );
      if (present.size < needed)
        report('people.too-few', nameOf(operation), `${present.size} of ${needed} persons at minute ${span.start}`, span.end - span.start);
    }
  }
}

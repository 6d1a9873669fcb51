import type { CalendarException, StopRow } from '../model/input';
import type { Duration, Minutes } from '../model/units';
import { MINUTES_PER_DAY } from '../model/units';
import type { OeeDefinition } from './oee-definition';
import { isOutsideRequired } from './oee-definition';
import type { SlotTimeline } from './production-slots';
import { STOPPING_EXCEPTIONS, partAt } from './production-slots';

/** Open minutes lost to stops in a slot: outside required time, and inside it. */
export interface StopLoss {
  outside: Duration;
  inside: Duration;
}

interface StopSpan {
  readonly start: Minutes;
  readonly end: Minutes;
  readonly outside: boolean;
}

/**
 * Minutes of each slot that stops take, in open time only. Stops that overlap take as many units as there are at once, never a minute twice: those
 * outside required time go first. Breakdowns and maintenance of the calendar exceptions are stops as well.
 */
export function stopLosses(
  timeline: SlotTimeline,
  stops: readonly StopRow[],
  exceptions: readonly CalendarException[],
  definition: OeeDefinition,
): StopLoss[] {
  const losses = timeline.slots.map((): StopLoss => ({ outside: 0, inside: 0 }));
  if (timeline.parts.length === 0 || timeline.units.length === 0) return losses;
  const from = timeline.parts[0].start;
  const to = timeline.parts[timeline.parts.length - 1].end;
  const spans = [
    ...stops.map((stop) => spanOf(stop, definition)),
    ...exceptions.flatMap((exception) => spansOfException(exception, definition)),
  ]
    .map((span) => ({ ...span, start: Math.max(span.start, from), end: Math.min(span.end, to) }))
    .filter(({ start, end }) => start < end);
  for (const stretch of stretchesOf(spans)) addStretch(timeline, stretch, losses);
  return losses;
}

function spanOf(stop: StopRow, definition: OeeDefinition): StopSpan {
  return { start: stop.start, end: stop.end, outside: isOutsideRequired(stop, definition) };
}

function spansOfException({ kind, from, to, reason }: CalendarException, definition: OeeDefinition): StopSpan[] {
  if (!STOPPING_EXCEPTIONS.includes(kind)) return [];
  const end = to.hasTime ? to.minutes : to.minutes + MINUTES_PER_DAY;
  const outside = isOutsideRequired({ kind: kind === 'maintenance' ? 'planned' : 'unplanned', cause: reason }, definition);
  return [{ start: from.minutes, end, outside }];
}

/** A stretch of time in which the same number of stops of each sort run. */
interface Stretch {
  readonly start: Minutes;
  readonly end: Minutes;
  readonly outside: number;
  readonly inside: number;
}

function stretchesOf(spans: readonly StopSpan[]): Stretch[] {
  const events = spans.flatMap(({ start, end, outside }) => [
    { at: start, outside: outside ? 1 : 0, inside: outside ? 0 : 1 },
    { at: end, outside: outside ? -1 : 0, inside: outside ? 0 : -1 },
  ]);
  events.sort((a, b) => a.at - b.at);
  const stretches: Stretch[] = [];
  let [outside, inside] = [0, 0];
  for (let index = 0; index < events.length - 1; index++) {
    outside += events[index].outside;
    inside += events[index].inside;
    const [start, end] = [events[index].at, events[index + 1].at];
    if (start < end && outside + inside > 0) stretches.push({ start, end, outside, inside });
  }
  return stretches;
}

function addStretch(timeline: SlotTimeline, { start, end, outside, inside }: Stretch, losses: StopLoss[]): void {
  for (let index = partAt(timeline, start); index < timeline.parts.length && timeline.parts[index].start < end; index++) {
    const part = timeline.parts[index];
    const [first, last] = [Math.max(part.start, start), Math.min(part.end, end)];
    const open = timeline.units.map((unit) => unit.workBetween(first, last)).sort((a, b) => b - a);
    open.slice(0, outside + inside).forEach((minutes, unit) => {
      losses[part.slot][unit < outside ? 'outside' : 'inside'] += minutes;
    });
  }
}

import { makeBuckets, type Buckets } from './calendar/buckets';
import type { CalendarBook } from './calendar/calendar-book';
import { createCalendarBook, shiftsOfCalendar } from './calendar/create-calendar-book';
import { startOfDay } from './calendar/dates';
import { resolveStart } from './calendar/resolve-date';
import type { Span } from './calendar/working-time-of';
import type { PlanningInput } from './model/input';
import { MINUTES_PER_DAY, type Minutes } from './model/units';

/** Days of calendars known before the earliest due date or today: latest dates of what is overdue lie there. */
const DAYS_BEFORE = 250;

/** No due date, however wrong, takes the calendars further back than this. */
const MOST_DAYS_BACK = 1200;

/** Days of runway after the horizon: for what is late, and for what starts near its end. */
const DAYS_AFTER = 400;

/** The time in which a plan takes place. */
export interface PlanFrame {
  readonly now: Minutes;
  /** Midnight at which the horizon ends, so many days after today's. */
  readonly horizonEnd: Minutes;
  readonly span: Span;
  readonly buckets: Buckets;
  readonly calendars: CalendarBook;
}

/** Resolves `now` (without a time: the first open minute of its day in `Parameters.calendar`), compiles the calendars and cuts the buckets. */
export function planFrame(input: PlanningInput): PlanFrame {
  const { parameters } = input;
  const today = startOfDay(parameters.now.minutes);
  const horizonDays = Math.max(1, Math.ceil(parameters.horizonDays));
  const span: Span = {
    from: earliestDue(input, today) - DAYS_BEFORE * MINUTES_PER_DAY,
    to: today + (horizonDays + DAYS_AFTER) * MINUTES_PER_DAY,
  };
  const calendars = createCalendarBook(input, span);
  const plant = calendars.calendar(null);
  const now = resolveStart(parameters.now, plant);
  const shifts = shiftsOfCalendar(input.calendars, parameters.calendar);
  return {
    now,
    horizonEnd: today + horizonDays * MINUTES_PER_DAY,
    span,
    calendars,
    buckets: makeBuckets(now, horizonDays, parameters.bucket, plant, shifts),
  };
}

/** Midnight of the earliest day on which something open is due, today at the latest. */
function earliestDue({ demands, orders }: PlanningInput, today: Minutes): Minutes {
  let earliest = today;
  for (const { due } of demands) earliest = Math.min(earliest, due.minutes);
  for (const { due } of orders) earliest = Math.min(earliest, due?.minutes ?? today);
  return startOfDay(Math.max(earliest, today - MOST_DAYS_BACK * MINUTES_PER_DAY));
}

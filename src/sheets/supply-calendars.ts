import type { CalendarBook } from '../engine/calendar/calendar-book';
import { createCalendarBook } from '../engine/calendar/create-calendar-book';
import { MINUTES_PER_DAY } from '../engine/model/units';
import type { SheetContext } from './sheet-context';

/** Lead times are seen over receipts of the last two years, and planned a year beyond the horizon. */
const DAYS_BACK = 730;
const DAYS_AFTER = 365;

const books = new WeakMap<SheetContext['plan'], CalendarBook>();

/** Open time of suppliers and resources around the plan, made once a plan. */
export function supplyCalendars({ input, plan }: SheetContext): CalendarBook {
  let book = books.get(plan);
  if (book === undefined) {
    const span = { from: plan.now - DAYS_BACK * MINUTES_PER_DAY, to: plan.bucketEnd + DAYS_AFTER * MINUTES_PER_DAY };
    books.set(plan, (book = createCalendarBook(input, span)));
  }
  return book;
}

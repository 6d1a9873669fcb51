/**
 * Kinds of number that must not be mixed. They are flavours, not opaque types: a plain number may be given where one is due,
 * but one kind never passes for another.
 */
type Flavour<Kind extends string> = { readonly __kind?: Kind };

/** A moment in local time: whole minutes since 1899-12-30 00:00, that is Excel's 1900 serial × 1440. */
export type Minutes = number & Flavour<'minutes'>;

/** A length of time in minutes; whole wherever an operation is scheduled. */
export type Duration = number & Flavour<'duration'>;

/** Excel's date serial of the 1900 system: days since 1899-12-30, the fraction is the time of day. */
export type Serial = number & Flavour<'serial'>;

/** An amount in the item's own unit. */
export type Quantity = number & Flavour<'quantity'>;

export type ItemId = string & Flavour<'item'>;
export type ResourceId = string & Flavour<'resource'>;
export type OrderId = string & Flavour<'order'>;
export type DemandId = string & Flavour<'demand'>;
export type CalendarId = string & Flavour<'calendar'>;

export const MINUTES_PER_DAY = 1440;

/** Quantities closer than this are equal (DOMAIN convention 4). */
export const QUANTITY_TOLERANCE = 1e-9;

/**
 * A moment as the planner wrote it. Without a time it means a day: what minute of that day depends on its use
 * (a due date: the end of the day's last open interval; a start: the start of its first) and on a calendar.
 */
export interface DateValue {
  /** Midnight of the day when `hasTime` is false. */
  readonly minutes: Minutes;
  readonly hasTime: boolean;
}

/** Half-open span of time: `start` belongs to it, `end` does not. */
export interface Interval {
  readonly start: Minutes;
  readonly end: Minutes;
}

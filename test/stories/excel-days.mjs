// Days and minutes as Excel counts them, for the stories' own calculations. Nothing of the planning engine is used here.

/** Whole days of Excel's calendar at a date such as `2027-03-01`. */
export const dayOf = (iso) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;

/** 1 for Monday … 7 for Sunday. */
export const weekdayOf = (day) => ((Math.floor(day) + 5) % 7) + 1;

/** Minutes from midnight of `08:30`, or of a part of a day. */
export function minutesOf(time) {
  if (typeof time === 'number') return Math.round(time * 1440);
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Day on which the sample's workshop, and its suppliers, open. */
const OPENS = 8 / 24;

/**
 * The day so many working days before a moment: Saturdays, Sundays and `closed` days do not count. What is needed on such a day, or before the gates
 * open, must be there on the working day before.
 */
export function workingDayBefore(moment, days, closed = []) {
  const isOpen = (day) => weekdayOf(day) <= 5 && !closed.includes(day);
  let day = Math.floor(moment);
  let left = days;
  if (isOpen(day) && moment - day <= OPENS) day -= 1;
  while (!isOpen(day)) day -= 1;
  while (left > 0) {
    day -= 1;
    if (isOpen(day)) left -= 1;
  }
  return day;
}

/** How many working days there are from one day to another, both counted. */
export function workingDays(from, to, closed = []) {
  let count = 0;
  for (let day = from; day <= to; day += 1) if (weekdayOf(day) <= 5 && !closed.includes(day)) count += 1;
  return count;
}

export const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** The same, rounded to so many decimals. */
export const rounded = (value, decimals) => Math.round(value * 10 ** decimals) / 10 ** decimals;

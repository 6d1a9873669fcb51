import { MINUTES_PER_DAY } from '../../engine/model/units';
import type { Minutes } from '../../engine/model/units';
import { formatDay, formatDayOfMonth, formatMoment, formatTimeOfDay, formatWeek } from '../../i18n/format-values';
import type { Language } from '../../i18n/language';

const WEEK = 7 * MINUTES_PER_DAY;

/** Short names of periods under a chart: `S48` for weeks, `23/11` for days, `06:00` below; by the length of the first period. */
export function periodName(buckets: readonly Minutes[], index: number, language: Language): string {
  const at = buckets[index] ?? 0;
  const length = (buckets[1] ?? at + WEEK) - (buckets[0] ?? at);
  if (length >= WEEK) return formatWeek(at, language);
  return length >= MINUTES_PER_DAY ? formatDayOfMonth(at, language) : `${formatDayOfMonth(at, language)} ${formatTimeOfDay(at)}`;
}

/** Full names, for a table: the day a period begins, with its time when it is shorter than a day. */
export function periodStart(buckets: readonly Minutes[], index: number, language: Language): string {
  const at = buckets[index] ?? 0;
  const length = (buckets[1] ?? at + WEEK) - (buckets[0] ?? at);
  return length >= MINUTES_PER_DAY ? formatDay(at, language) : formatMoment(at, language);
}

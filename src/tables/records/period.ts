import type { DateValue } from '../../engine/model/units';
import { MINUTES_PER_DAY } from '../../engine/model/units';
import { inBothLanguages, wordsOfDefault } from '../reading';
import type { RowReader } from '../row-reader';

/** First and last date of validity; a last one before the first is open. */
export function readPeriod(row: RowReader, fromKey: string, toKey: string): { from: DateValue | null; to: DateValue | null } {
  const from = row.date(fromKey);
  const to = row.date(toKey);
  if (from === null || to === null || endOf(to) > from.minutes) return { from, to };
  row.say('warning', 'period.ends-before-start-replaced', toKey, { parameters: inBothLanguages('taken', wordsOfDefault(null)) });
  return { from, to: null };
}

/** Exclusive end: a date without a time holds to the end of that day. */
export function endOf(to: DateValue): number {
  return to.hasTime ? to.minutes : to.minutes + MINUTES_PER_DAY;
}

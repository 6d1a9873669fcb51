import { CellError } from '../../model/cell';
import { numberInText, toNumber } from '../coerce';
import type { Evaluation } from '../evaluation';
import type { FunctionSet, FunctionSpecification } from '../function-specification';
import { giveUp, guarded, lifting, numberArgument, numberFunction, scalarFunction } from '../function-specification';
import { ERRORS } from '../value';
import type { Value } from '../value';
import { cellsOf } from './numbers-of';

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_SERIAL = 2958466;

/** Serial number of a calendar day. Excel's calendar of 1900 has a 29 February: days before it count one less. */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  if (date1904) return (moment.getTime() - EPOCH_1904) / DAY;
  const serial = (moment.getTime() - EPOCH_1900) / DAY;
  return serial < 61 ? serial - 1 : serial;
}

/** Calendar day of a serial number. */
export function dayOf(serial: number, date1904: boolean): { year: number; month: number; day: number } {
  const whole = Math.floor(serial);
  if (!date1904 && whole === 60) return { year: 1900, month: 2, day: 29 };
  if (!date1904 && whole === 0) return { year: 1900, month: 1, day: 0 };
  const days = date1904 ? whole : whole < 60 ? whole + 1 : whole;
  const moment = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}

/** Day of the week, 0 = Sunday. */
function weekday(serial: number, date1904: boolean): number {
  return (((Math.floor(serial) + (date1904 ? 5 : 6)) % 7) + 7) % 7;
}

function onDate(
  compute: (serial: number, date1904: boolean, rest: readonly number[]) => number | CellError,
  most = 1,
): FunctionSpecification {
  return numberFunction(1, most, ([serial, ...rest], { source }) =>
    serial < 0 || serial >= LAST_SERIAL ? ERRORS.number : compute(serial, source.date1904, rest),
  );
}

/** Seconds of the day, rounded as Excel shows them. */
const seconds = (serial: number): number => Math.round((serial - Math.floor(serial)) * 86400) % 86400;

function addMonths(serial: number, months: number, date1904: boolean, isEnd: boolean): number | CellError {
  const { year, month, day } = dayOf(serial, date1904);
  const target = month + Math.trunc(months);
  const last = dayOf(serialOf(year, target + 1, 0, date1904), date1904).day;
  const result = serialOf(year, target, isEnd ? last : Math.min(day, last), date1904);
  return result < 0 ? ERRORS.number : result;
}

function date([year, month, day]: readonly number[], { source }: Evaluation): number | CellError {
  const given = Math.trunc(year);
  const full = given < 1900 ? given + 1900 : given;
  if (given < 0 || full > 9999) return ERRORS.number;
  const serial = serialOf(full, Math.trunc(month), Math.trunc(day), source.date1904);
  return serial < 0 ? ERRORS.number : serial;
}

function weekdayNumber(serial: number, kind: number, date1904: boolean): number | CellError {
  const day = weekday(serial, date1904);
  if (kind === 1 || kind === 17) return day + 1;
  if (kind === 2) return ((day + 6) % 7) + 1;
  if (kind === 3) return (day + 6) % 7;
  return kind >= 11 && kind <= 16 ? ((day - (kind - 10) + 7) % 7) + 1 : ERRORS.number;
}

function isoWeek(serial: number, date1904: boolean): number {
  const thursday = Math.floor(serial) - ((weekday(serial, date1904) + 6) % 7) + 3;
  const { year } = dayOf(thursday, date1904);
  return Math.floor((thursday - serialOf(year, 1, 1, date1904)) / 7) + 1;
}

function weekNumber(serial: number, kind: number, date1904: boolean): number | CellError {
  if (kind === 21) return isoWeek(serial, date1904);
  const first = kind === 1 || kind === 17 ? 0 : kind === 2 ? 1 : kind >= 11 && kind <= 16 ? kind - 10 : -1;
  if (first < 0) return ERRORS.number;
  const { year } = dayOf(serial, date1904);
  const newYear = serialOf(year, 1, 1, date1904);
  const offset = (weekday(newYear, date1904) - first + 7) % 7;
  return Math.floor((Math.floor(serial) - newYear + offset) / 7) + 1;
}

/** Which days of the week are free, 0 = Sunday: from a text such as `0000011` (Monday first) or a number. */
function freeDays(value: Value | undefined, evaluation: Evaluation): readonly boolean[] {
  if (typeof value === 'string' && /^[01]{7}$/.test(value)) {
    if (value === '1111111') giveUp(ERRORS.value);
    return [...value.slice(6), ...value.slice(0, 6)].map((mark) => mark === '1');
  }
  const kind = numberArgument(value, evaluation, 1);
  const days = Array.from({ length: 7 }, () => false);
  if (kind >= 11 && kind <= 17) days[kind - 11] = true;
  else if (kind >= 1 && kind <= 7) days[(kind + 5) % 7] = days[(kind + 6) % 7] = true;
  else giveUp(ERRORS.number);
  return days;
}

function holidaysOf(value: Value | undefined, evaluation: Evaluation): ReadonlySet<number> {
  if (value === undefined || value === null) return new Set();
  return new Set(
    cellsOf(value, evaluation).flatMap((cell) => {
      if (cell === null || cell === '') return [];
      const number = toNumber(cell);
      return [Math.floor(number instanceof CellError ? giveUp(number) : number)];
    }),
  );
}

function workday(given: readonly Value[], evaluation: Evaluation, weekend: Value | undefined, holidays: Value | undefined): Value {
  const { date1904 } = evaluation.source;
  const free = freeDays(weekend, evaluation);
  const closed = holidaysOf(holidays, evaluation);
  let serial = Math.floor(numberArgument(given[0], evaluation));
  const days = Math.trunc(numberArgument(given[1], evaluation));
  for (let left = Math.abs(days); left > 0;) {
    serial += Math.sign(days);
    if (serial < 0 || serial >= LAST_SERIAL) return ERRORS.number;
    if (!free[weekday(serial, date1904)] && !closed.has(serial)) left--;
  }
  return serial;
}

function networkdays(given: readonly Value[], evaluation: Evaluation, weekend: Value | undefined, holidays: Value | undefined): Value {
  const { date1904 } = evaluation.source;
  const free = freeDays(weekend, evaluation);
  const closed = holidaysOf(holidays, evaluation);
  const first = Math.floor(numberArgument(given[0], evaluation));
  const last = Math.floor(numberArgument(given[1], evaluation));
  let count = 0;
  for (let serial = Math.min(first, last); serial <= Math.max(first, last); serial++) {
    if (!free[weekday(serial, date1904)] && !closed.has(serial)) count++;
  }
  return first <= last ? count : -count;
}

function datedif([start, end]: readonly number[], unit: string, date1904: boolean): number | CellError {
  if (start > end) return ERRORS.number;
  const [a, b] = [dayOf(start, date1904), dayOf(end, date1904)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  if (unit === 'D') return Math.floor(end) - Math.floor(start);
  if (unit === 'M') return months;
  if (unit === 'Y') return Math.floor(months / 12);
  return unit === 'YM' ? months % 12 : ERRORS.number;
}

/** Functions of dates and times. */
export const DATE_FUNCTIONS: FunctionSet = {
  DATE: numberFunction(3, 3, date),
  TIME: numberFunction(3, 3, ([hours, minutes, second]) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(second);
    return total < 0 ? ERRORS.number : (total % 86400) / 86400;
  }),
  TODAY: { least: 0, most: 0, volatile: true, call: (_, { source }) => Math.floor(source.now()) },
  NOW: { least: 0, most: 0, volatile: true, call: (_, { source }) => source.now() },
  YEAR: onDate((serial, date1904) => dayOf(serial, date1904).year),
  MONTH: onDate((serial, date1904) => dayOf(serial, date1904).month),
  DAY: onDate((serial, date1904) => dayOf(serial, date1904).day),
  HOUR: onDate((serial) => Math.floor(seconds(serial) / 3600)),
  MINUTE: onDate((serial) => Math.floor(seconds(serial) / 60) % 60),
  SECOND: onDate((serial) => seconds(serial) % 60),
  WEEKDAY: onDate((serial, date1904, [kind = 1]) => weekdayNumber(serial, Math.trunc(kind), date1904), 2),
  WEEKNUM: onDate((serial, date1904, [kind = 1]) => weekNumber(serial, Math.trunc(kind), date1904), 2),
  ISOWEEKNUM: onDate(isoWeek),
  EDATE: numberFunction(2, 2, ([serial, months], { source }) => addMonths(serial, months, source.date1904, false)),
  EOMONTH: numberFunction(2, 2, ([serial, months], { source }) => addMonths(serial, months, source.date1904, true)),
  DAYS: numberFunction(2, 2, ([end, start]) => Math.floor(end) - Math.floor(start)),
  DATEDIF: scalarFunction(3, 3, ([start, end, unit], { source }) => {
    const [first, last] = [toNumber(start), toNumber(end)];
    if (first instanceof CellError) return first;
    return last instanceof CellError ? last : datedif([first, last], String(unit).toUpperCase(), source.date1904);
  }),
  DATEVALUE: scalarFunction(1, 1, ([text], { source }) => {
    const serial = typeof text === 'string' ? numberInText(text) : null;
    return serial === null ? ERRORS.value : Math.floor(serial) - (source.date1904 ? 1462 : 0);
  }),
  TIMEVALUE: scalarFunction(1, 1, ([text]) => {
    const serial = typeof text === 'string' ? numberInText(text) : null;
    return serial === null ? ERRORS.value : serial - Math.floor(serial);
  }),
  WORKDAY: lifting(
    [0, 1],
    guarded(2, 3, (given, evaluation) => workday(given, evaluation, undefined, given[2])),
  ),
  'WORKDAY.INTL': lifting(
    [0, 1],
    guarded(2, 4, (given, evaluation) => workday(given, evaluation, given[2], given[3])),
  ),
  NETWORKDAYS: lifting(
    [0, 1],
    guarded(2, 3, (given, evaluation) => networkdays(given, evaluation, undefined, given[2])),
  ),
  'NETWORKDAYS.INTL': lifting(
    [0, 1],
    guarded(2, 4, (given, evaluation) => networkdays(given, evaluation, given[2], given[3])),
  ),
};

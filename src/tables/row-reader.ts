import { minutesFromSerial } from '../engine/calendar/dates';
import { MINUTES_PER_DAY } from '../engine/model/units';
import type { DateValue, Duration, Minutes } from '../engine/model/units';
import { formatTimeOfDay } from '../i18n/format-values';
import type { RawCell } from '../workbook/workbook';
import { cellText, isBlank } from './cells/cell-text';
import { parseDateText, parseTimeText, spellDate } from './cells/date-text';
import { findWord, findYesNo } from './cells/find-word';
import { daysOfUnit, parseNumberText } from './cells/number-text';
import { findTimeUnit, minutesOf } from './cells/time-unit';
import type { TimeUnit } from './cells/time-unit';
import type { TableFindingCode } from './finding-codes';
import type { FoundTable } from './found-table';
import type { NameIndex } from './name-index';
import { inBothLanguages, wordsOfDefault } from './reading';
import type { Reading } from './reading';
import { RowCells, pair } from './row-cells';
import type { InputColumn, Word } from './schema/column';
import { bracketed } from './text-key';

/**
 * Reads the cells of one row by column key. A bad cell of a required column leaves the row out with one error; a bad cell of
 * another column is a warning and means the column's default; what was only typed in an odd way is read as meant, with an info. Once the
 * row is left out nothing more is said of it, and what the methods return no longer matters.
 */
export class RowReader extends RowCells {
  /** Text of a cell, null when it is empty. */
  text(key: string): string | null {
    const cell = this.filled(key);
    return cell === null ? null : cellText(cell);
  }

  /** Text of a cell that the row needs. */
  needText(key: string): string {
    return this.text(key) ?? '';
  }

  /** A number in the range that the schema gives; its default, or null. */
  number(key: string): number | null {
    const column = this.column(key);
    const fallback = typeof column.default === 'number' ? column.default : null;
    const cell = this.filled(key);
    if (cell === null) return fallback;
    const value = this.toNumber(column, cell);
    if (value === null) return fallback;
    return this.inRange(column, value) ? value : fallback;
  }

  /** A number with a default, or one that the row needs. */
  amount(key: string): number {
    return this.number(key) ?? 0;
  }

  /** Share of 1; a share of the whole or more is read as per cent: 5 is 5 %. */
  fraction(key: string): number {
    const column = this.column(key);
    const cell = this.filled(key);
    if (cell === null || column.kind.kind !== 'fraction') return 0;
    const value = this.toNumber(column, cell);
    if (value === null) return 0;
    if (value < 0) {
      this.bad(column, pair('number.negative', 'number.negative-replaced'));
      return 0;
    }
    const { maximum, below } = column.kind;
    const isShare = below ? value < maximum : value <= maximum;
    if (isShare) return value;
    if (value >= 100) {
      this.bad(column, pair('fraction.too-large-replaced', 'fraction.too-large-replaced'));
      return 0;
    }
    this.say('warning', 'fraction.read-as-percent', key, { parameters: { read: value } });
    return value / 100;
  }

  /** Speed against the standard: 1; 95 is read as 95 %. */
  efficiency(key: string): number {
    const column = this.column(key);
    const cell = this.filled(key);
    if (cell === null) return 1;
    const value = this.toNumber(column, cell);
    if (value === null) return 1;
    if (value <= 0) {
      this.bad(column, pair('efficiency.not-positive-replaced', 'efficiency.not-positive-replaced'));
      return 1;
    }
    if (value < FASTEST) return value;
    this.say('warning', 'fraction.read-as-percent', key, { parameters: { read: value } });
    return value / 100;
  }

  /** A word of an enumeration; the schema's default, or null. */
  word<Value extends string>(key: string, words: readonly Word<Value>[]): Value | null {
    const column = this.column(key);
    const fallback = words.find((one) => one.value === column.default) ?? null;
    const cell = this.filled(key);
    if (cell === null) return fallback?.value ?? null;
    const value = findWord(cellText(cell), words);
    if (value !== null) return value;
    const code = column.key === 'time_unit' ? 'time-unit.unknown-replaced' : 'word.unknown-replaced';
    if (column.required) this.say('error', 'word.unknown', key);
    else this.say('warning', code, key, { parameters: inBothLanguages('taken', fallback?.name ?? wordsOfDefault(null)) });
    return fallback?.value ?? null;
  }

  /** yes or no; the schema's default. */
  flag(key: string): boolean {
    const column = this.column(key);
    const fallback = column.default === true;
    const cell = this.filled(key);
    if (cell === null) return fallback;
    if (typeof cell === 'boolean') return cell;
    const value = findYesNo(cellText(cell));
    if (value === null) this.bad(column, pair('word.unknown', 'word.unknown-replaced'));
    return value ?? fallback;
  }

  /** A date, with a time when the cell has one; null when it is empty or unreadable. */
  date(key: string): DateValue | null {
    const column = this.column(key);
    const cell = this.filled(key);
    if (cell === null) return null;
    const date = typeof cell === 'number' ? this.dateOfSerial(column, cell) : this.dateOfText(column, cellText(cell));
    if (date === null) return null;
    if (date.minutes >= EARLIEST_DATE && date.minutes < LATEST_DATE) return date;
    this.bad(column, pair('date.implausible', 'date.implausible-replaced'));
    return null;
  }

  /** A date that the row needs. */
  needDate(key: string): DateValue {
    return this.date(key) ?? { minutes: 0, hasTime: false };
  }

  /** A moment; a time of day alone belongs to `day`. */
  moment(key: string, day: DateValue | null = null): Minutes | null {
    const cell = this.cell(key);
    const timeOfDay =
      typeof cell === 'number' && cell >= 0 && cell < 1
        ? Math.round(cell * MINUTES_PER_DAY)
        : typeof cell === 'string'
          ? parseTimeText(cell)
          : null;
    if (timeOfDay !== null && day !== null) return Math.floor(day.minutes / MINUTES_PER_DAY) * MINUTES_PER_DAY + timeOfDay;
    return this.date(key)?.minutes ?? null;
  }

  /** Minutes of a day, 0 to 1440, that the row needs: a fraction of a day or `06:00`. */
  timeOfDay(key: string): number {
    const cell = this.filled(key);
    if (cell === null) return 0;
    const minutes = typeof cell === 'number' ? timeOfFraction(cell) : this.timeOfText(key, cellText(cell));
    if (minutes === null) this.say('error', 'time-of-day.not-a-time', key);
    return minutes ?? 0;
  }

  /** `06:00`, or a fraction of a day that was typed or imported as text. */
  private timeOfText(key: string, text: string): number | null {
    const time = parseTimeText(text);
    if (time !== null) return time;
    const number = parseNumberText(text, this.reading.language);
    const minutes = number === null || number.unit !== null ? null : timeOfFraction(number.value);
    if (minutes !== null) this.say('info', 'number.as-text', key, { parameters: { read: clockOf(minutes) } });
    return minutes;
  }

  /** Time unit of the row's own column; null when the row has none. */
  timeUnit(): TimeUnit | null {
    const cell = this.has('time_unit') ? this.filled('time_unit') : null;
    if (cell === null) return null;
    const unit = findTimeUnit(cellText(cell));
    if (unit === null) {
      this.say('warning', 'time-unit.unknown-replaced', 'time_unit', {
        parameters: inBothLanguages('taken', { en: this.reading.timeUnit, fr: this.reading.timeUnit }),
      });
    }
    return unit ?? this.reading.timeUnit;
  }

  /** Minutes of a time in the row's unit, else in that of the header's brackets, else in that of Parameters; null when it is empty. */
  duration(key: string, rowUnit: TimeUnit | null = null): Duration | null {
    const column = this.column(key);
    const fallback = typeof column.default === 'number' ? column.default : null;
    const cell = this.filled(key);
    if (cell === null) return fallback;
    const unit = rowUnit ?? this.headerUnit(key) ?? this.reading.timeUnit;
    const amount = typeof cell === 'string' ? this.minutesOfText(column, cell, unit) : this.minutesOfNumber(column, cell, unit);
    if (amount === null) return fallback;
    if (amount >= 0) return amount;
    this.bad(column, pair('time.negative', 'time.negative-replaced'));
    return fallback;
  }

  /** The row that a reference means, in its own spelling. An unknown one leaves the row out when the row needs it, else it is null. */
  reference(
    key: string,
    names: NameIndex,
    unknown: TableFindingCode,
    replaced: TableFindingCode = 'reference.unknown-replaced',
  ): string | null {
    const column = this.column(key);
    const cell = this.filled(key);
    if (cell === null) return null;
    const text = cellText(cell);
    const name = names.resolve(text);
    if (name === null) this.bad(column, pair(unknown, replaced));
    else this.sayReadAs(key, cell, name);
    return name;
  }

  private toNumber(column: InputColumn, cell: RawCell): number | null {
    if (typeof cell === 'number') return this.finite(column, cell);
    const parsed = typeof cell === 'string' ? parseNumberText(cell, this.reading.language) : null;
    if (parsed === null) return this.notANumber(column);
    const isDays = column.kind.kind === 'number' && column.kind.unit === 'days' && parsed.unit !== null;
    const factor = parsed.unit === '%' ? 0.01 : isDays ? (daysOfUnit(parsed.unit ?? '') ?? 1) : 1;
    this.sayAsText(column.key, parsed, parsed.value * factor);
    return parsed.value * factor;
  }

  private sayAsText(key: string, parsed: { unit: string | null; ambiguous: boolean }, read: number): void {
    const parameters = { read };
    if (parsed.ambiguous) this.say('warning', 'number.as-text-ambiguous', key, { parameters });
    else this.say('info', parsed.unit === null ? 'number.as-text' : 'number.with-unit', key, { parameters });
  }

  private finite(column: InputColumn, value: number): number | null {
    return Number.isFinite(value) ? value : this.notANumber(column);
  }

  private notANumber(column: InputColumn): null {
    this.bad(column, pair('number.not-a-number', 'number.not-a-number-replaced'));
    return null;
  }

  private inRange(column: InputColumn, value: number): boolean {
    if (column.kind.kind !== 'number') return true;
    const { minimum, above, whole } = column.kind;
    if (minimum !== undefined && (value < minimum || (above === true && value === minimum))) {
      const belowZero = value < 0 ? pair('number.negative', 'number.negative-replaced') : pair('number.zero', 'number.zero-replaced');
      this.bad(column, minimum === 0 || value <= 0 ? belowZero : pair('number.below-minimum', 'number.below-minimum-replaced'));
      return false;
    }
    if (whole === true && !Number.isInteger(value)) {
      this.bad(column, pair('number.not-whole', 'number.not-whole-replaced'));
      return false;
    }
    return true;
  }

  private dateOfSerial(column: InputColumn, cell: number): DateValue | null {
    if (!Number.isFinite(cell)) {
      this.bad(column, pair('date.not-a-date', 'date.not-a-date-replaced'));
      return null;
    }
    const compact = cell >= 19000101 && cell <= 29991231 ? parseDateText(String(cell)) : null;
    if (compact !== null) {
      this.say('info', 'date.as-text', column.key, { parameters: { read: { day: compact.date.minutes } } });
      return compact.date;
    }
    const minutes = minutesFromSerial(cell, this.reading.dateSystem);
    return { minutes, hasTime: minutes % MINUTES_PER_DAY !== 0 };
  }

  private dateOfText(column: InputColumn, text: string): DateValue | null {
    const parsed = parseDateText(text);
    if (parsed === null) {
      this.bad(column, pair('date.not-a-date', 'date.not-a-date-replaced'));
      return null;
    }
    const { date } = parsed;
    const read = date.hasTime ? { at: date.minutes } : { day: date.minutes };
    if (parsed.ambiguous)
      this.say('warning', 'date.as-text-ambiguous', column.key, { parameters: inBothLanguages('read', spellDate(date)) });
    else this.say('info', 'date.as-text', column.key, { parameters: { read } });
    return date;
  }

  private headerUnit(key: string): TimeUnit | null {
    const index = this.found.columns.get(key);
    const unit = index === undefined ? null : bracketed(this.found.raw.headers[index]);
    return unit === null ? null : findTimeUnit(unit);
  }

  private minutesOfNumber(column: InputColumn, cell: RawCell, unit: TimeUnit): number | null {
    const value = this.toNumber(column, cell);
    return value === null ? null : minutesOf(value, unit);
  }

  private minutesOfText(column: InputColumn, text: string, unit: TimeUnit): number | null {
    const parsed = parseNumberText(text, this.reading.language);
    const own = parsed === null || parsed.unit === null ? null : findTimeUnit(parsed.unit);
    if (parsed === null || (parsed.unit !== null && own === null)) return this.notANumber(column);
    this.sayAsText(column.key, parsed, parsed.value);
    return minutesOf(parsed.value, own ?? unit);
  }
}

/** Nothing works three times as fast as its standard; more is a percentage. */
const FASTEST = 3;
/** 1950 and 2200: what lies outside is a slip. */
const EARLIEST_DATE = 18264 * MINUTES_PER_DAY;
const LATEST_DATE = 109572 * MINUTES_PER_DAY;

function clockOf(minutes: number): string {
  return minutes === MINUTES_PER_DAY ? '24:00' : formatTimeOfDay(minutes);
}

function timeOfFraction(cell: number): number | null {
  const minutes = Math.round(cell * MINUTES_PER_DAY);
  return minutes >= 0 && minutes <= MINUTES_PER_DAY ? minutes : null;
}

/**
 * Reads the rows of a table one by one; what `build` makes of a row that is not left out is kept. Rows without anything in a known column are
 * skipped.
 */
export function readRows<Built>(reading: Reading, found: FoundTable | undefined, build: (row: RowReader) => Built): Built[] {
  if (found === undefined) return [];
  const records: Built[] = [];
  const known = [...found.columns.values()];
  found.raw.rows.forEach((cells, index) => {
    if (known.every((column) => isBlank(cells[column]))) return;
    const row = new RowReader(reading, found, index);
    const record = build(row);
    if (!row.leftOut) records.push(record);
  });
  return records;
}

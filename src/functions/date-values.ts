import type { DateValue, Serial } from '../engine/model/units';
import { dateValue } from './time-between';

/** The date of a cell that may be empty; Excel passes a blank one as null or 0. */
export function dateOrNull(serial: Serial | null | undefined): DateValue | null {
  return serial === null || serial === undefined || serial === 0 ? null : dateValue(serial);
}

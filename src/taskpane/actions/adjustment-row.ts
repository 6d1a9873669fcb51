import { isoFromMinutes } from '../../engine/calendar/dates';
import type { AdjustmentRow, DisturbanceRow } from '../../engine/model/change-records';
import type { DateValue } from '../../engine/model/units';
import type { NewRow } from '../state/pane-state';

/** A proposed adjustment as a row for the planner's table. */
export function adjustmentCells(row: AdjustmentRow): NewRow {
  const { id, kind, subject, operation, from, to, quantity, replacement, cost, scenario, comment } = row;
  return { id, kind, subject, operation, from: isoOf(from), to: isoOf(to), quantity, replacement, cost, scenario, active: 'yes', comment };
}

/** A disturbance as a row for the planner's table. */
export function disturbanceCells(row: DisturbanceRow): NewRow {
  const { kind, subject, operation, from, to, quantity, declaredBy, comment } = row;
  return { kind, subject, operation, from: isoOf(from), to: isoOf(to), quantity, declared_by: declaredBy, comment };
}

/** Local ISO text, a day without a time where none was given. */
function isoOf(date: DateValue | null): string | null {
  if (date === null) return null;
  const iso = isoFromMinutes(date.minutes);
  return date.hasTime ? iso : iso.slice(0, 10);
}

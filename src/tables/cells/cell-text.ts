import { NOT_CALCULATED } from '../../workbook/workbook';
import type { CellError, RawCell } from '../../workbook/workbook';

/** True for an error value: `#N/A`, `#REF!` … */
export function isError(cell: RawCell | undefined): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

/** True for a formula that the file holds without a result. */
export function isNotCalculated(cell: CellError): boolean {
  return cell.error === NOT_CALCULATED;
}

/** True for nothing, and for a text of spaces: both are an empty cell to a planner. */
export function isBlank(cell: RawCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** What stands in a cell, as text, trimmed; a truth value as Excel writes it in English. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (isError(cell)) return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell).trim();
}

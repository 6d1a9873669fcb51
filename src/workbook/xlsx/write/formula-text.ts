import type { ActualNames } from '../../actual-names';
import { actualFormula } from '../../actual-names';
import { FUTURE_FUNCTIONS, FUTURE_SHEET_FUNCTIONS } from './future-functions';

/**
 * A formula as a file stores it: functions newer than Excel 2007 with their `_xlfn.` prefix, Jalon's own with that of add-in functions,
 * sheets and tables under their actual names, without a leading `=`.
 */
export function fileFormula(formula: string, names: ActualNames): string {
  return actualFormula(formula, names, fileFunction);
}

function fileFunction(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith('JALON.')) return `_xldudf_JALON_${upper.slice('JALON.'.length)}`;
  if (FUTURE_SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}

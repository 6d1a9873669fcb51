import { fileFormula } from '../../src/workbook/xlsx/write/formula-text';

const NO_NAMES = { sheets: new Map<string, string>(), tables: new Map<string, string>() };

/** A formula as a file stores it: without its `=`, newer functions and those of add-ins with their prefixes, `A1#` as a function. */
export function fileFormulaOf(formula: string): string {
  const spills = formula.replace(
    /"(?:[^"]|"")*"|((?:'[^']+'!|[\p{L}\w.]+!)?\$?[A-Z]{1,3}\$?\d+)#/giu,
    (found: string, place: string | undefined) => (place === undefined ? found : `_xlfn.ANCHORARRAY(${place})`),
  );
  return fileFormula(spills, NO_NAMES);
}

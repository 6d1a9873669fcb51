import type { Rectangle } from '../model/cell';
import { compileFormula } from './compile';
import type { StaticReference } from './references';
import { shiftedRange, tableArea } from './references';
import { Area } from './value';
import type { CalculationSheet } from './value';
import type { WorkbookSource } from './workbook-source';

/** A rectangle of a sheet that a formula reads. */
export interface ReadPlace {
  readonly sheet: CalculationSheet;
  readonly place: Rectangle;
}

interface Reader {
  readonly sheet: CalculationSheet;
  readonly row: number;
  readonly column: number;
}

const DEEPEST = 16;

/** The rectangles that references of a formula name, through defined names and tables too. */
export function readPlaces(references: readonly StaticReference[], reader: Reader, source: WorkbookSource, depth = 0): ReadPlace[] {
  return references.flatMap((reference): ReadPlace[] => {
    switch (reference.kind) {
      case 'range': {
        const sheet = reference.sheet === null ? reader.sheet : source.sheet(reference.sheet);
        return sheet ? [{ sheet, place: shiftedRange(reference.range, 0, 0) }] : [];
      }
      case 'table':
        return placeOf(tableArea(reference.structure, source, reader));
      case 'name':
        return namedPlaces(reference.name, reference.sheet, reader, source, depth);
    }
  });
}

function namedPlaces(name: string, sheetName: string | null, reader: Reader, source: WorkbookSource, depth: number): ReadPlace[] {
  const sheet = (sheetName === null ? null : source.sheet(sheetName)) ?? reader.sheet;
  const formula = source.definedName(name, sheet);
  if (formula !== null) return depth < DEEPEST ? readPlaces(compileFormula(formula).references, reader, source, depth + 1) : [];
  const table = source.table(name);
  return table ? [{ sheet: table.sheet, place: table.place }] : [];
}

function placeOf(value: unknown): ReadPlace[] {
  if (!(value instanceof Area)) return [];
  return [{ sheet: value.sheet, place: { row: value.row, column: value.column, rows: value.rows, columns: value.columns } }];
}

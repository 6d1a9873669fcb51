import type { Rectangle } from '../../model/cell';
import type { Worksheet } from '../../model/worksheet';
import type { CellMove } from '../../model/calculator';
import { movedRectangle } from '../../model/insert-delete';
import { overlap, without } from '../areas';
import type { ValidationRule } from './validation-rule';

/** What is shown when a value is refused. */
export interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
}

/** What is shown when the cell is selected. */
export interface InputPrompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

/** Everything that is said about a cell's value. */
export interface Validation {
  readonly rule: ValidationRule;
  readonly errorAlert: ErrorAlert;
  readonly prompt: InputPrompt;
  readonly ignoreBlanks: boolean;
}

/** A cell without validation. */
export const NO_VALIDATION: Validation = {
  rule: {},
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
  ignoreBlanks: true,
};

/** A rectangle whose cells share a validation. */
export interface ValidatedArea {
  readonly area: Rectangle;
  readonly validation: Validation;
}

const ofSheets = new WeakMap<Worksheet, SheetValidation>();

function common(first: Rectangle, second: Rectangle): Rectangle {
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  return {
    row,
    column,
    rows: Math.min(first.row + first.rows, second.row + second.rows) - row,
    columns: Math.min(first.column + first.columns, second.column + second.columns) - column,
  };
}

/** The data validation of a sheet, as rectangles that do not overlap. */
export class SheetValidation {
  private entries: readonly ValidatedArea[] = [];

  private constructor(private readonly sheet: Worksheet) {
    sheet.cells.onMove((move) => {
      this.moved(move);
    });
    sheet.cells.onClearFormats((area, applyTo) => {
      if (applyTo === 'All') this.clear(area);
    });
  }

  static of(sheet: Worksheet): SheetValidation {
    const known = ofSheets.get(sheet);
    if (known !== undefined) return known;
    const made = new SheetValidation(sheet);
    ofSheets.set(sheet, made);
    return made;
  }

  get list(): readonly ValidatedArea[] {
    return this.entries;
  }

  /** Each validation in the area, with `NO_VALIDATION` for its cells that have none. */
  within(area: Rectangle): readonly Validation[] {
    const inside = this.entries.filter((entry) => overlap(entry.area, area));
    const bare = this.uncovered(area).length > 0 ? [NO_VALIDATION] : [];
    return [...inside.map((entry) => entry.validation), ...bare];
  }

  /** Changes what is said about every cell of the area. */
  change(area: Rectangle, changed: (validation: Validation) => Validation): void {
    const kept = this.entries.flatMap((entry) => without(entry.area, area).map((rest) => ({ ...entry, area: rest })));
    const inside = this.entries
      .filter((entry) => overlap(entry.area, area))
      .map((entry) => ({ area: common(entry.area, area), validation: changed(entry.validation) }));
    const fresh = this.uncovered(area).map((rest) => ({ area: rest, validation: changed(NO_VALIDATION) }));
    this.entries = [...kept, ...inside, ...fresh];
    this.sheet.workbook.changed();
  }

  clear(area: Rectangle): void {
    this.entries = this.entries.flatMap((entry) => without(entry.area, area).map((rest) => ({ ...entry, area: rest })));
    this.sheet.workbook.changed();
  }

  private moved(move: CellMove): void {
    this.entries = this.entries.flatMap((entry) => {
      const area = movedRectangle(entry.area, move);
      return area === null ? [] : [{ ...entry, area }];
    });
  }

  private uncovered(area: Rectangle): readonly Rectangle[] {
    return this.entries.reduce<readonly Rectangle[]>((rest, entry) => rest.flatMap((part) => without(part, entry.area)), [area]);
  }
}

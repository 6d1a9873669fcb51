import type { Rectangle } from '../../model/cell';
import type { Worksheet } from '../../model/worksheet';
import type { CellMove } from '../../model/calculator';
import { movedRectangle } from '../../model/insert-delete';
import { overlap, without } from '../areas';
import { ConditionalFormat } from './conditional-format';
import type { ConditionalFormatType } from './conditional-format';

const ofSheets = new WeakMap<Worksheet, SheetConditionalFormats>();
let sequence = 0;

/** The conditional formats of a sheet, in the order of their priority: the first is applied first. */
export class SheetConditionalFormats {
  private formats: readonly ConditionalFormat[] = [];

  private constructor(readonly sheet: Worksheet) {
    sheet.cells.onMove((move) => {
      this.moved(move);
    });
    sheet.cells.onClearFormats((area) => {
      this.clear(area);
    });
  }

  static of(sheet: Worksheet): SheetConditionalFormats {
    const known = ofSheets.get(sheet);
    if (known !== undefined) return known;
    const made = new SheetConditionalFormats(sheet);
    ofSheets.set(sheet, made);
    return made;
  }

  get list(): readonly ConditionalFormat[] {
    return this.formats;
  }

  /** A new one is applied before all others, as Excel documents for `add`. */
  add(type: ConditionalFormatType, ...areas: readonly Rectangle[]): ConditionalFormat {
    sequence += 1;
    const id = `{${sequence.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-00000000CF00}`;
    const format = new ConditionalFormat(this, id, type, areas);
    this.formats = [format, ...this.formats];
    this.sheet.workbook.changed();
    return format;
  }
  remove(format: ConditionalFormat): void {
    this.formats = this.formats.filter((each) => each !== format);
    this.sheet.workbook.changed();
  }
  reorder(format: ConditionalFormat, place: number): void {
    const others = this.formats.filter((each) => each !== format);
    this.formats = [...others.slice(0, place), format, ...others.slice(place)];
    this.sheet.workbook.changed();
  }
  touching(...areas: readonly Rectangle[]): readonly ConditionalFormat[] {
    return this.formats.filter((format) => format.areas.some((each) => areas.some((area) => overlap(each, area))));
  }
  /** Takes the area out of every conditional format; one that covers nothing any more is gone. */
  clear(area: Rectangle): void {
    for (const format of this.touching(area)) format.areas = format.areas.flatMap((each) => without(each, area));
    this.dropEmpty();
    this.sheet.workbook.changed();
  }
  private moved(move: CellMove): void {
    for (const format of this.formats) {
      format.areas = format.areas.map((area) => movedRectangle(area, move)).filter((area) => area !== null);
    }
    this.dropEmpty();
  }
  private dropEmpty(): void {
    this.formats = this.formats.filter((format) => format.areas.length > 0);
  }
}

/** The conditional formats of a sheet, the first to be applied first. */
export function conditionalFormatsOf(sheet: Worksheet): readonly ConditionalFormat[] {
  return SheetConditionalFormats.of(sheet).list;
}

import type { Rectangle } from '../../model/cell';
import type { Worksheet } from '../../model/worksheet';
import { HostCollection } from '../../protocol/host-object';
import { wrongValue } from '../properties';
import { CONDITIONAL_FORMAT_TYPES } from './conditional-format';
import type { ConditionalFormat } from './conditional-format';
import { SheetConditionalFormats } from './sheet-conditional-formats';

/** The conditional formats that touch a range, or any of several areas of a sheet. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  private readonly formats: SheetConditionalFormats;

  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Rectangle[],
  ) {
    super();
    this.formats = SheetConditionalFormats.of(sheet);
  }

  get items(): readonly ConditionalFormat[] {
    return this.formats.touching(...this.areas);
  }
  find(key: string | number): ConditionalFormat | null {
    return this.items.find((format) => format.Id === key) ?? null;
  }

  Add(type: unknown): ConditionalFormat {
    const known = CONDITIONAL_FORMAT_TYPES.find((each) => each === type);
    if (known === undefined) throw wrongValue('ConditionalFormatCollection.add');
    this.sheet.cells.requireFormattable('ConditionalFormatCollection.add');
    return this.formats.add(known, ...this.areas);
  }
  ClearAll(): void {
    this.sheet.cells.requireFormattable('ConditionalFormatCollection.clearAll');
    for (const area of this.areas) this.formats.clear(area);
  }
}

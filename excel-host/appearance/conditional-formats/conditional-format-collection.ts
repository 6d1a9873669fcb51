import type { Range } from '../../model/range';
import { HostCollection } from '../../protocol/host-object';
import { wrongValue } from '../properties';
import { CONDITIONAL_FORMAT_TYPES } from './conditional-format';
import type { ConditionalFormat } from './conditional-format';
import { SheetConditionalFormats } from './sheet-conditional-formats';

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  private readonly formats: SheetConditionalFormats;

  constructor(private readonly range: Range) {
    super();
    this.formats = SheetConditionalFormats.of(range.sheet);
  }

  get items(): readonly ConditionalFormat[] {
    return this.formats.touching(this.range.area);
  }
  find(key: string | number): ConditionalFormat | null {
    return this.items.find((format) => format.Id === key) ?? null;
  }

  Add(type: unknown): ConditionalFormat {
    const known = CONDITIONAL_FORMAT_TYPES.find((each) => each === type);
    if (known === undefined) throw wrongValue('ConditionalFormatCollection.add');
    this.range.sheet.cells.requireFormattable('ConditionalFormatCollection.add');
    return this.formats.add(known, this.range.area);
  }
  ClearAll(): void {
    this.range.sheet.cells.requireFormattable('ConditionalFormatCollection.clearAll');
    this.formats.clear(this.range.area);
  }
}

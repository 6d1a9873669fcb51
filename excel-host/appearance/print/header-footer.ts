import type { HostObject } from '../../protocol/host-object';
import { flag, partOf, text, withProperties, word } from '../properties';

/** Excel.HeaderFooterState. */
export const HEADER_FOOTER_STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

/** The longest header or footer that Excel takes. */
const LONGEST = 255;

/** The three parts above and below a printed page, with Excel's codes (`&P` page, `&D` date). */
export class HeaderFooter extends withProperties({
  LeftHeader: text('', LONGEST),
  CenterHeader: text('', LONGEST),
  RightHeader: text('', LONGEST),
  LeftFooter: text('', LONGEST),
  CenterFooter: text('', LONGEST),
  RightFooter: text('', LONGEST),
}) {}

/** Headers and footers of a sheet, which may differ between pages. */
export class HeaderFooterGroup extends withProperties({
  State: word(HEADER_FOOTER_STATES, 'Default'),
  UseSheetMargins: flag(true),
  UseSheetScale: flag(true),
}) {
  private readonly all = partOf(this, new HeaderFooter());
  private readonly first = partOf(this, new HeaderFooter());
  private readonly even = partOf(this, new HeaderFooter());
  private readonly odd = partOf(this, new HeaderFooter());

  get DefaultForAllPages(): HostObject {
    return this.all;
  }
  get FirstPage(): HostObject {
    return this.first;
  }
  get EvenPages(): HostObject {
    return this.even;
  }
  get OddPages(): HostObject {
    return this.odd;
  }
}

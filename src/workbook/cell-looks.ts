import type { Language } from '../i18n/language';
import { numberFormat } from '../sheets/number-formats';
import type { CellFormat, CellStyle, ColumnSpec } from '../sheets/sheet-spec';
import type { Look } from '../sheets/theme';
import { GROUP_RULE_COLOR, LOOKS } from '../sheets/theme';

const RIGHT_ALIGNED: ReadonlySet<CellFormat> = new Set([
  'integer',
  'quantity0',
  'quantity1',
  'quantity2',
  'quantity3',
  'hours',
  'days',
  'percent',
  'money',
  'date',
  'dateTime',
  'shortDateTime',
  'weekdayDate',
]);

/** Where a workbook keeps its cell formats: each look with each format code once, under a number. */
export interface LookBook {
  cellFormat(look: Look, formatCode: string): number;
}

/** What, beside style and format, makes a cell look as it does. */
export interface LookChanges {
  readonly align?: 'left' | 'center' | 'right';
  /** A rule above: a new group begins. */
  readonly groupStart?: boolean;
}

/** Gives each combination of style, format and change its cell format in the workbook. */
export class CellLooks {
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly styles: LookBook,
    private readonly language: Language,
  ) {}

  /** Number of the cell format. */
  number(style: CellStyle, format: CellFormat | undefined, changes: LookChanges = {}): number {
    const key = `${style}|${format ?? ''}|${changes.align ?? ''}|${changes.groupStart ? 1 : 0}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.styles.cellFormat(changedLook(LOOKS[style], format, changes), this.code(format));
      this.numbers.set(key, number);
    }
    return number;
  }

  /** Cell format of a table's header: over numbers it stands right as they do. */
  header(column: ColumnSpec): number {
    const right = column.align === 'right' || (column.align === undefined && RIGHT_ALIGNED.has(column.format));
    return this.number(right ? 'headerRight' : 'header', undefined, column.align === 'center' ? { align: 'center' } : {});
  }

  /** Excel's code of a format. */
  code(format: CellFormat | undefined): string {
    return format === undefined ? 'General' : numberFormat(format, this.language);
  }
}

function changedLook(look: Look, format: CellFormat | undefined, changes: LookChanges): Look {
  return {
    ...look,
    horizontal: changes.align ?? look.horizontal,
    wrap: look.wrap || format === 'wrapped',
    border: changes.groupStart ? { ...look.border, top: GROUP_RULE_COLOR } : look.border,
  };
}

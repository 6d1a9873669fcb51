import type { RawCell } from '../../workbook';
import { NOT_CALCULATED, WorkbookError } from '../../workbook';
import { columnNumber } from '../../cell-reference';
import { unescapeOoxml } from '../package/xml-text';
import { isoToSerial } from './iso-date';
import { scanXml } from './xml-scan';

/** What a worksheet's cells need to be understood. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly dateSystem: 1900 | 1904;
}

/** Called for each row and each cell that holds something, in reading order. */
export interface WorksheetVisitor {
  row(row: number, hidden: boolean): void;
  cell(row: number, column: number, value: RawCell): void;
}

/** Reads the cells of a worksheet part: cached values of formulas (an error where there is none), error values as such, empty texts as nothing. */
export function scanWorksheet(bytes: Uint8Array, part: string, context: CellContext, visitor: WorksheetVisitor): void {
  const cells = new CellReader(context, part, visitor);
  scanXml(bytes, part, cells);
}

class CellReader {
  private inData = false;
  private row = 0;
  private column = 0;
  private type = '';
  private value = '';
  private hasValue = false;
  private hasFormula = false;
  /** In `<v>`, or in the `<t>` of an inline string that is no reading aid. */
  private inValue = false;
  private phonetic = 0;

  constructor(
    private readonly context: CellContext,
    private readonly part: string,
    private readonly visitor: WorksheetVisitor,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!this.inData) {
      this.inData = name === 'sheetData';
    } else if (name === 'c') {
      this.openCell(attributes);
    } else if (name === 'v' || (name === 't' && this.phonetic === 0)) {
      this.inValue = true;
      this.hasValue = true;
    } else if (name === 'f') {
      this.hasFormula = true;
    } else if (name === 'rPh') {
      this.phonetic++;
    } else if (name === 'row') {
      this.row = attributes.r ? Number(attributes.r) : this.row + 1;
      this.column = 0;
      this.visitor.row(this.row, attributes.hidden === '1' || attributes.hidden === 'true');
    }
  }

  close(name: string): void {
    if (!this.inData) return;
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'rPh') this.phonetic--;
    else if (name === 'sheetData') this.inData = false;
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
  }

  /** @throws WorkbookError `truncated` when there is no such text: the cell's content would be lost without a word. */
  private sharedString(index: string): string | null {
    const text = this.context.sharedStrings[Number(index)];
    if (text === undefined) throw new WorkbookError('truncated', `the text ${index} of a cell is missing in ${this.part}`, this.part);
    return text || null;
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    this.column = attributes.r ? columnNumber(attributes.r) : this.column + 1;
    this.type = attributes.t ?? 'n';
    this.value = '';
    this.hasValue = false;
    this.hasFormula = false;
  }

  private closeCell(): void {
    if (!this.hasValue && !this.hasFormula) return;
    const value = this.hasValue ? this.read() : { error: NOT_CALCULATED };
    if (value !== null) this.visitor.cell(this.row, this.column, value);
  }

  private read(): RawCell {
    const text = this.value;
    switch (this.type) {
      case 's':
        return this.sharedString(text);
      case 'str':
      case 'inlineStr':
        return text === '' ? null : unescapeOoxml(text);
      case 'b':
        return text === '1' || text === 'true';
      case 'e':
        return { error: text };
      case 'd':
        return isoToSerial(text, this.context.dateSystem) ?? text;
      default: {
        const number = Number(text);
        return text.trim() === '' ? null : Number.isFinite(number) ? number : text;
      }
    }
  }
}

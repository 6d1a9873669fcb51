import type { RawCell } from '../../workbook';
import { columnNumber } from '../cell-reference';
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

/** Reads the cells of a worksheet part: cached values of formulas, error values as such, empty texts as nothing. */
export function scanWorksheet(bytes: Uint8Array, part: string, context: CellContext, visitor: WorksheetVisitor): void {
  const cells = new CellReader(context, visitor);
  scanXml(bytes, part, cells);
}

class CellReader {
  private inData = false;
  private row = 0;
  private column = 0;
  private type = '';
  private value = '';
  private hasValue = false;
  /** In `<v>`, or in the `<t>` of an inline string that is no reading aid. */
  private inValue = false;
  private phonetic = 0;

  constructor(
    private readonly context: CellContext,
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

  private openCell(attributes: Readonly<Record<string, string>>): void {
    this.column = attributes.r ? columnNumber(attributes.r) : this.column + 1;
    this.type = attributes.t ?? 'n';
    this.value = '';
    this.hasValue = false;
  }

  private closeCell(): void {
    if (!this.hasValue) return;
    const value = this.read();
    if (value !== null) this.visitor.cell(this.row, this.column, value);
  }

  private read(): RawCell {
    const text = this.value;
    switch (this.type) {
      case 's':
        return this.context.sharedStrings[Number(text)] || null;
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

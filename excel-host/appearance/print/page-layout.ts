import type { Rectangle } from '../../model/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/cell';
import type { Range } from '../../model/range';
import { RangeAreas } from '../../model/range-areas';
import { RangeShape } from '../../model/range-shape';
import type { Worksheet } from '../../model/worksheet';
import { ApiError } from '../../protocol/host-object';
import type { CellMove } from '../../model/calculator';
import { movedRectangle } from '../../model/insert-delete';
import {
  fieldsOf,
  flag,
  liesOn,
  number,
  onlyFields,
  orElse,
  partOf,
  record,
  touched,
  withProperties,
  word,
  wrongValue,
} from '../properties';
import { HeaderFooterGroup } from './header-footer';
import { PAPER_TYPES } from './paper-types';

/** Excel.PageOrientation. */
export const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
/** Excel.PrintErrorType. */
export const PRINT_ERRORS = ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'] as const;
/** Excel.PrintComments. */
export const PRINT_COMMENTS = ['NoComments', 'EndSheet', 'InPlace'] as const;
/** Excel.PrintOrder. */
export const PRINT_ORDERS = ['DownThenOver', 'OverThenDown'] as const;

/** `zoom`: a scale in percent, or so many pages across and down. */
export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

function pages(value: unknown, location: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 32767) throw wrongValue(location);
  return value;
}

function readZoom(value: unknown, location: string): Zoom {
  const fields = fieldsOf(value, location);
  onlyFields(fields, ['scale', 'horizontalFitToPages', 'verticalFitToPages'], location);
  const { scale } = fields;
  const horizontal = pages(fields['horizontalFitToPages'], location);
  const vertical = pages(fields['verticalFitToPages'], location);
  if (scale !== undefined && scale !== null) {
    const whole = typeof scale === 'number' && Number.isInteger(scale) && scale >= 10 && scale <= 400;
    if (!whole || horizontal !== undefined || vertical !== undefined) throw wrongValue(location);
    return { scale };
  }
  return {
    ...(horizontal === undefined ? {} : { horizontalFitToPages: horizontal }),
    ...(vertical === undefined ? {} : { verticalFitToPages: vertical }),
  };
}

const POINTS_PER = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = {
  top: 'TopMargin',
  bottom: 'BottomMargin',
  left: 'LeftMargin',
  right: 'RightMargin',
  header: 'HeaderMargin',
  footer: 'FooterMargin',
} as const;
type MarginName = keyof typeof MARGINS;

/** Excel.PrintMarginUnit. */
export const MARGIN_UNITS = Object.keys(POINTS_PER) as readonly (keyof typeof POINTS_PER)[];

/** How a sheet prints. Margins are in points; the first ones are Excel's normal margins. */
export class PageLayout extends withProperties({
  Orientation: word(ORIENTATIONS, 'Portrait'),
  PaperSize: orElse(word(PAPER_TYPES, 'Letter'), null),
  BlackAndWhite: flag(false),
  PrintErrors: word(PRINT_ERRORS, 'AsDisplayed'),
  Zoom: record<Zoom>({ scale: 100 }, readZoom),
  CenterHorizontally: flag(false),
  CenterVertically: flag(false),
  PrintHeadings: flag(false),
  PrintGridlines: flag(false),
  LeftMargin: number(50.4, 0),
  RightMargin: number(50.4, 0),
  TopMargin: number(54, 0),
  BottomMargin: number(54, 0),
  HeaderMargin: number(21.6, 0),
  FooterMargin: number(21.6, 0),
  PrintComments: word(PRINT_COMMENTS, 'NoComments'),
  DraftMode: flag(false),
  FirstPageNumber: orElse(number(1, -32765, 32767), ''),
  PrintOrder: word(PRINT_ORDERS, 'DownThenOver'),
}) {
  private readonly headersFooters = partOf(this, new HeaderFooterGroup());
  private printAreas: readonly Rectangle[] = [];
  private titleRows: Rectangle | null = null;
  private titleColumns: Rectangle | null = null;
  /** Set once something lies on cells that may move. */
  private stopFollowing: (() => void) | null = null;

  constructor(private readonly worksheet: Worksheet) {
    super();
    liesOn(worksheet, this);
  }

  override get isDeleted(): boolean {
    return this.worksheet.isDeleted;
  }
  get HeadersFooters(): HeaderFooterGroup {
    return this.headersFooters;
  }

  /** @param unit one of `MARGIN_UNITS` @param options `{top, bottom, left, right, header, footer}`, each in that unit */
  SetPrintMargins(unit: unknown, options: unknown): void {
    const location = 'PageLayout.setPrintMargins';
    const known = MARGIN_UNITS.find((each) => each === unit);
    if (known === undefined) throw wrongValue(location);
    const fields = fieldsOf(options, location);
    onlyFields(fields, Object.keys(MARGINS), location);
    for (const name of Object.keys(MARGINS) as MarginName[]) {
      const value = fields[name];
      if (value === undefined || value === null) continue;
      if (typeof value !== 'number' || !(value >= 0)) throw wrongValue(location);
      this[MARGINS[name]] = value * POINTS_PER[known];
    }
  }

  SetPrintArea(area: unknown): void {
    this.printAreas = this.areasOf(area, 'PageLayout.setPrintArea');
    touched(this);
  }
  GetPrintArea(): RangeAreas {
    return this.GetPrintAreaOrNullObject() ?? missing('PageLayout.getPrintArea');
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    if (this.printAreas.length === 0) return null;
    return new RangeAreas(
      this.worksheet,
      this.printAreas.map((area) => this.rangeOf(area)),
    );
  }
  SetPrintTitleRows(rows: unknown): void {
    const area = this.areaOf(rows, 'PageLayout.setPrintTitleRows');
    this.titleRows = { row: area.row, rows: area.rows, column: 0, columns: MAX_COLUMNS };
    touched(this);
  }
  GetPrintTitleRows(): Range {
    return this.GetPrintTitleRowsOrNullObject() ?? missing('PageLayout.getPrintTitleRows');
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.titleRows && this.rangeOf(this.titleRows);
  }
  SetPrintTitleColumns(columns: unknown): void {
    const area = this.areaOf(columns, 'PageLayout.setPrintTitleColumns');
    this.titleColumns = { row: 0, rows: MAX_ROWS, column: area.column, columns: area.columns };
    touched(this);
  }
  GetPrintTitleColumns(): Range {
    return this.GetPrintTitleColumnsOrNullObject() ?? missing('PageLayout.getPrintTitleColumns');
  }
  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.titleColumns && this.rangeOf(this.titleColumns);
  }

  private follow(): void {
    this.stopFollowing ??= this.worksheet.cells.onMove((move) => {
      this.moved(move);
    });
  }
  private moved(move: CellMove): void {
    this.printAreas = this.printAreas.map((area) => movedRectangle(area, move)).filter((area) => area !== null);
    this.titleRows = this.titleRows && movedRectangle(this.titleRows, move);
    this.titleColumns = this.titleColumns && movedRectangle(this.titleColumns, move);
  }

  private rangeOf(area: Rectangle): Range {
    return this.worksheet.rangeAt(area, 'PageLayout');
  }
  private areaOf(given: unknown, location: string): Rectangle {
    const [area, ...others] = this.areasOf(given, location);
    if (area === undefined || others.length > 0) throw wrongValue(location);
    return area;
  }
  private areasOf(given: unknown, location: string): readonly Rectangle[] {
    this.follow();
    if (given instanceof RangeShape) return [given.area];
    if (given instanceof RangeAreas) return given.ranges.map((range) => range.area);
    if (typeof given !== 'string' || given === '') throw wrongValue(location);
    return given.split(',').map((part) => this.worksheet.rangeOfAddress(part.trim(), location).area);
  }
}

function missing(location: string): never {
  throw new ApiError('ItemNotFound', "The requested resource doesn't exist.", location);
}

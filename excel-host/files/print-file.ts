import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf, isTrue } from '../../src/workbook/xlsx/package/xml';
import { parseRectangle, quotedSheetName, rectangleAddress, splitAddress } from '../model/addresses';
import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';
import type { Worksheet } from '../model/worksheet';
import { paperNumber, paperOf } from './paper-numbers';
import { footersOf, sectionsXml } from './header-footer-file';

type Layout = Worksheet['PageLayout'];

const POINTS_PER_INCH = 72;
const MARGINS = [
  ['left', 'LeftMargin'],
  ['right', 'RightMargin'],
  ['top', 'TopMargin'],
  ['bottom', 'BottomMargin'],
  ['header', 'HeaderMargin'],
  ['footer', 'FooterMargin'],
] as const;
const OPTIONS = [
  ['horizontalCentered', 'CenterHorizontally'],
  ['verticalCentered', 'CenterVertically'],
  ['headings', 'PrintHeadings'],
  ['gridLines', 'PrintGridlines'],
] as const;
const ERRORS = { displayed: 'AsDisplayed', blank: 'Blank', dash: 'Dash', NA: 'NotAvailable' } as const;

/** Reads how a sheet prints. */
export function readPrint(sheet: Worksheet, root: Element): void {
  const layout = sheet.PageLayout;
  const margins = childOf(root, 'pageMargins');
  for (const [name, member] of MARGINS) {
    const inches = Number(margins?.getAttribute(name) ?? NaN);
    if (inches >= 0) layout[member] = Math.round(inches * POINTS_PER_INCH * 1e6) / 1e6;
  }
  const options = childOf(root, 'printOptions');
  for (const [name, member] of OPTIONS) if (options) layout[member] = isTrue(options.getAttribute(name));
  const fits = isTrue(childOf(childOf(root, 'sheetPr') ?? root, 'pageSetUpPr')?.getAttribute('fitToPage'));
  const setup = childOf(root, 'pageSetup');
  if (setup) readSetup(layout, setup, fits);
  const footers = childOf(root, 'headerFooter');
  if (footers) footersOf(layout.HeadersFooters, footers);
  for (const [tag, breaks] of [
    ['rowBreaks', sheet.HorizontalPageBreaks],
    ['colBreaks', sheet.VerticalPageBreaks],
  ] as const) {
    const list = childOf(root, tag);
    for (const element of list ? childrenOf(list, 'brk') : []) {
      const place = Number(element.getAttribute('id'));
      if (place > 0) breaks.Add(tag === 'rowBreaks' ? sheet.GetCell(place, 0) : sheet.GetCell(0, place));
    }
  }
}

function readSetup(layout: Layout, setup: Element, fits: boolean): void {
  const orientation = setup.getAttribute('orientation');
  if (orientation) layout.Orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  const paper = setup.getAttribute('paperSize');
  if (paper) layout.PaperSize = paperOf(Number(paper));
  const pages = (name: string): number => Number(setup.getAttribute(name) ?? 1);
  const across = pages('fitToWidth');
  const down = pages('fitToHeight');
  const scale = Number(setup.getAttribute('scale') ?? 100);
  if (fits) layout.Zoom = { ...(across > 0 ? { horizontalFitToPages: across } : {}), ...(down > 0 ? { verticalFitToPages: down } : {}) };
  else if (Number.isInteger(scale) && scale >= 10 && scale <= 400) layout.Zoom = { scale };
  layout.BlackAndWhite = isTrue(setup.getAttribute('blackAndWhite'));
  layout.DraftMode = isTrue(setup.getAttribute('draft'));
  if (setup.getAttribute('pageOrder') === 'overThenDown') layout.PrintOrder = 'OverThenDown';
  const errors = setup.getAttribute('errors');
  if (errors && errors in ERRORS) layout.PrintErrors = ERRORS[errors as keyof typeof ERRORS];
  if (isTrue(setup.getAttribute('useFirstPageNumber'))) layout.FirstPageNumber = Number(setup.getAttribute('firstPageNumber') ?? 1);
}

/** Reads a name that says what of a sheet prints; false when it is another name. */
export function readPrintName(sheet: Worksheet, name: string, formula: string): boolean {
  if (name !== '_xlnm.Print_Area' && name !== '_xlnm.Print_Titles') return false;
  const addresses = formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((part) => splitAddress(part.trim()).rest);
  const areas = addresses.flatMap((address) => parseRectangle(address) ?? []);
  if (name === '_xlnm.Print_Area') {
    if (areas.length > 0) sheet.PageLayout.SetPrintArea(areas.map((area) => rectangleAddress(area)).join(','));
    return true;
  }
  for (const area of areas) {
    const range = sheet.rangeAt(area, 'PageLayout');
    if (area.columns === MAX_COLUMNS) sheet.PageLayout.SetPrintTitleRows(range);
    else if (area.rows === MAX_ROWS) sheet.PageLayout.SetPrintTitleColumns(range);
  }
  return true;
}

/** The names of a sheet that say what of it prints, each with its formula. */
export function printNames({ Name: name, PageLayout: layout }: Worksheet): readonly (readonly [string, string])[] {
  const place = (area: Parameters<typeof rectangleAddress>[0]): string => `${quotedSheetName(name)}!${rectangleAddress(area, true)}`;
  const printed = layout.GetPrintAreaOrNullObject();
  const titles = [layout.GetPrintTitleColumnsOrNullObject(), layout.GetPrintTitleRowsOrNullObject()].flatMap((range) =>
    range ? [place(range.area)] : [],
  );
  return [
    ...(printed ? [['_xlnm.Print_Area', printed.ranges.map((range) => place(range.area)).join(',')] as const] : []),
    ...(titles.length > 0 ? [['_xlnm.Print_Titles', titles.join(',')] as const] : []),
  ];
}

/** True when a sheet is fitted to pages. */
export function fitsPages({ Zoom: zoom }: Layout): boolean {
  return zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
}

/** Options, margins, page set-up, headers and footers. */
export function printXml({ PageLayout: layout }: Worksheet): string {
  const options = OPTIONS.filter(([, member]) => layout[member]).map(([name]) => ` ${name}="1"`);
  const margins = MARGINS.map(([name, member]) => ` ${name}="${layout[member] / POINTS_PER_INCH}"`).join('');
  const { Zoom: zoom } = layout;
  const scale = zoom.scale === undefined || zoom.scale === 100 ? '' : ` scale="${zoom.scale}"`;
  const fit = fitsPages(layout) ? ` fitToWidth="${zoom.horizontalFitToPages ?? 0}" fitToHeight="${zoom.verticalFitToPages ?? 0}"` : '';
  const paper = layout.PaperSize === null ? '' : ` paperSize="${paperNumber(layout.PaperSize)}"`;
  const first = layout.FirstPageNumber === '' ? '' : ` firstPageNumber="${layout.FirstPageNumber}"`;
  const order = layout.PrintOrder === 'OverThenDown' ? ' pageOrder="overThenDown"' : '';
  const flags = `${layout.BlackAndWhite ? ' blackAndWhite="1"' : ''}${layout.DraftMode ? ' draft="1"' : ''}${first === '' ? '' : ' useFirstPageNumber="1"'}`;
  const errors = Object.entries(ERRORS).find(([, word]) => word === layout.PrintErrors)?.[0] ?? 'displayed';
  const shown = errors === 'displayed' ? '' : ` errors="${errors}"`;
  const setup = `${paper}${scale}${first}${fit}${order} orientation="${layout.Orientation.toLowerCase()}"${flags}${shown}`;
  const optionsXml = options.length === 0 ? '' : `<printOptions${options.join('')}/>`;
  return `${optionsXml}<pageMargins${margins}/><pageSetup${setup}/>${sectionsXml(layout.HeadersFooters)}`;
}

/** Page breaks that were set by hand. */
export function breaksXml(sheet: Worksheet): string {
  const list = (tag: string, places: readonly number[], most: number): string => {
    const breaks = places.map((place) => `<brk id="${place}" max="${most}" man="1"/>`).join('');
    return places.length === 0 ? '' : `<${tag} count="${places.length}" manualBreakCount="${places.length}">${breaks}</${tag}>`;
  };
  const rows = sheet.HorizontalPageBreaks.items.map((each) => each.place);
  const columns = sheet.VerticalPageBreaks.items.map((each) => each.place);
  return list('rowBreaks', rows, MAX_COLUMNS - 1) + list('colBreaks', columns, MAX_ROWS - 1);
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SheetConditionalFormats, SheetValidation } from '../appearance';
import { Workbook } from '../model/workbook';
import { setZoom, zoomOf } from '../view/zoom';
import { openWorkbookFile } from './open-workbook';
import { saveWorkbookFile } from './save-workbook';

async function reopened(workbook: Workbook): Promise<Workbook> {
  return (await openWorkbookFile(await saveWorkbookFile(workbook))).workbook;
}

describe('a file keeps', () => {
  it('what cells may hold: lists of words and of cells, bounds, messages', async () => {
    const workbook = new Workbook();
    const [sheet] = workbook.Worksheets.items;
    const validations = SheetValidation.of(sheet);
    const alert = { message: 'Pick one & only one.', showAlert: true, style: 'Warning', title: 'State' } as const;
    const prompt = { message: '"free" or "blocked"', showPrompt: true, title: '' };
    const area = (row: number): { row: number; column: number; rows: number; columns: number } => ({ row, column: 1, rows: 2, columns: 3 });
    const rules = [
      { list: { inCellDropDown: true, source: 'free,"blocked"' } },
      { list: { inCellDropDown: false, source: '=$F$1:$F$9' } },
      { wholeNumber: { formula1: '=1', formula2: '=10', operator: 'NotBetween' } },
      { date: { formula1: '=TODAY()', operator: 'GreaterThanOrEqualTo' } },
      { custom: { formula: '=ISNUMBER(B9)' } },
    ] as const;
    rules.forEach((rule, index) => {
      validations.change(area(index * 2), () => ({ rule, errorAlert: alert, prompt, ignoreBlanks: index > 0 }));
    });
    const [again] = (await reopened(workbook)).Worksheets.items;
    expect(SheetValidation.of(again).list).toEqual(validations.list);
  });

  it('links out of the file and within it', async () => {
    const workbook = new Workbook();
    const [sheet] = workbook.Worksheets.items;
    const outside = { address: 'https://example.org/?a=1&b=2', screenTip: 'Out' };
    const inside = { documentReference: "'Sheet1'!C3", textToDisplay: 'there' };
    sheet.setHyperlink({ row: 0, column: 0, rows: 1, columns: 1 }, outside);
    sheet.setHyperlink({ row: 4, column: 2, rows: 2, columns: 1 }, inside);
    const [again] = (await reopened(workbook)).Worksheets.items;
    expect(again.hyperlinkAt(0, 0)).toEqual(outside);
    expect(again.hyperlinkAt(5, 2)).toEqual(inside);
    expect(again.hyperlinkAt(1, 1)).toBeNull();
  });

  it('how a sheet prints and shows', async () => {
    const workbook = new Workbook({ sheets: ["Load d'usine"] });
    const [sheet] = workbook.Worksheets.items;
    const { PageLayout: layout } = sheet;
    Object.assign(layout, {
      Orientation: 'Landscape',
      PaperSize: 'A3',
      Zoom: { horizontalFitToPages: 1 },
      LeftMargin: 28.8,
      PrintGridlines: true,
    });
    layout.SetPrintArea('A1:F40');
    layout.SetPrintTitleRows('$1:$4');
    layout.SetPrintTitleColumns('$A:$B');
    Object.assign(layout.HeadersFooters.DefaultForAllPages, { LeftFooter: 'R&&D', CenterFooter: '&D', RightFooter: '&P / &N' });
    sheet.HorizontalPageBreaks.Add('A21');
    setZoom(sheet, 85);
    const [again] = (await reopened(workbook)).Worksheets.items;
    const { PageLayout: read } = again;
    expect([read.Orientation, read.PaperSize, read.Zoom, read.LeftMargin, read.PrintGridlines]).toEqual([
      'Landscape',
      'A3',
      { horizontalFitToPages: 1 },
      28.8,
      true,
    ]);
    expect(read.GetPrintArea().ranges.map((range) => range.area)).toEqual([{ row: 0, column: 0, rows: 40, columns: 6 }]);
    expect(read.GetPrintTitleRows().area).toMatchObject({ row: 0, rows: 4 });
    expect(read.GetPrintTitleColumns().area).toMatchObject({ column: 0, columns: 2 });
    expect(read.HeadersFooters.DefaultForAllPages).toMatchObject({ LeftFooter: 'R&&D', CenterFooter: '&D', RightFooter: '&P / &N' });
    expect(again.HorizontalPageBreaks.items.map(({ place }) => place)).toEqual([20]);
    expect(zoomOf(again)).toBe(85);
  });

  it('the settings of the add-in, whatever their kind', async () => {
    const workbook = new Workbook();
    const values = { text: 'a "quoted" <b> & é', number: 1.5, list: [1, 'x', null], record: { deep: { flag: false } }, nothing: null };
    for (const [key, value] of Object.entries(values)) workbook.Settings.Add(key, value);
    workbook.documentSettings.save([['language', '"fr"']]);
    const again = await reopened(workbook);
    expect(again.documentSettings.all).toEqual([['language', '"fr"']]);
    expect(Object.fromEntries(again.Settings.items.map(({ Key: key, Value: value }) => [key, value]))).toEqual(values);
    expect(again.CustomXmlParts.Count).toBe(0);
  });

  it("the settings that Excel wrote into its task panes' part", async () => {
    const entries = unzipSync(await saveWorkbookFile(new Workbook()));
    const add = (name: string, text: string): void => void (entries[name] = strToU8(text));
    const kind = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
    const relation = (type: string, target: string): string =>
      `<Relationship Id="rId9" Type="${type}" Target="${target}"/></Relationships>`;
    add(
      '_rels/.rels',
      strFromU8(entries['_rels/.rels']).replace('</Relationships>', relation(`${kind}taskpanes`, '/xl/webextensions/taskpanes.xml')),
    );
    add(
      'xl/webextensions/taskpanes.xml',
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
    );
    const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships';
    add('xl/webextensions/_rels/taskpanes.xml.rels', `<Relationships xmlns="${package_}">${relation(kind, 'webextension1.xml')}`);
    add(
      'xl/webextensions/webextension1.xml',
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:properties><we:property name="seed" value="7"/></we:properties></we:webextension>',
    );
    const { workbook } = await openWorkbookFile(zipSync(entries));
    expect(workbook.Settings.find('seed')?.Value).toBe(7);
    expect(workbook.documentSettings.all).toEqual([['seed', '7']]);
  });

  it('what a protected sheet still allows', async () => {
    const workbook = new Workbook({ sheets: ['Locked', 'Open'] });
    const [locked] = workbook.Worksheets.items;
    locked.Protection.Protect({ allowSort: true, allowFormatCells: true, selectionMode: 'Unlocked' }, null);
    const [again, open] = (await reopened(workbook)).Worksheets.items;
    expect(again.Protection.Options).toEqual(locked.Protection.Options);
    expect(open.Protection.Protected).toBe(false);
  });

  it('scales of colours, bars, averages, texts and duplicates', async () => {
    const workbook = new Workbook();
    const [sheet] = workbook.Worksheets.items;
    const formats = SheetConditionalFormats.of(sheet);
    const area = { row: 0, column: 0, rows: 9, columns: 1 };
    formats.add('ColorScale', area).ColorScale.Criteria = {
      minimum: { type: 'LowestValue', formula: null, color: '#F8696B' },
      midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
      maximum: { type: 'Number', formula: '100', color: '#63BE7B' },
    };
    const bar = formats.add('DataBar', area).DataBar;
    bar.LowerBoundRule = { type: 'Number', formula: '0' };
    bar.PositiveFormat.FillColor = '#0072B2';
    formats.add('PresetCriteria', area).Preset.Rule = { criterion: 'DuplicateValues' };
    formats.add('PresetCriteria', area).Preset.Rule = { criterion: 'EqualOrBelowAverage' };
    formats.add('TopBottom', area).TopBottom.Rule = { rank: 3, type: 'BottomPercent' };
    const [again] = (await reopened(workbook)).Worksheets.items;
    const read = SheetConditionalFormats.of(again).list;
    expect(read.map(({ Type: type }) => type)).toEqual(formats.list.map(({ Type: type }) => type));
    expect(read.at(-1)?.ColorScale.Criteria).toEqual(formats.list.at(-1)?.ColorScale.Criteria);
    expect(read.at(-2)?.DataBar.LowerBoundRule).toEqual({ type: 'Number', formula: '0' });
    expect(read.at(-2)?.DataBar.PositiveFormat.FillColor).toBe('#0072B2');
    expect(read[0].TopBottom.Rule).toEqual({ rank: 3, type: 'BottomPercent' });
    expect(read.slice(1, 3).map((format) => format.Preset.Rule?.criterion)).toEqual(['EqualOrBelowAverage', 'DuplicateValues']);
  });

  it('the filter of a table, whose rows show again when it goes', async () => {
    const workbook = new Workbook();
    const [sheet] = workbook.Worksheets.items;
    ['State', 'late', 'done', 'late'].forEach((value, row) => Object.assign(sheet.grid.ensure(row, 0), { value }));
    const table = workbook.Tables.Add(sheet.GetRange('A1:A4'), true);
    table.AutoFilter.setCriteria(0, { filterOn: 'Values', values: ['late'] });
    const again = await reopened(workbook);
    const { rows } = again.Worksheets.items[0].grid;
    expect(rows.hiddenLines()).toEqual([2]);
    again.Tables.items[0].AutoFilter.ClearCriteria();
    expect(rows.hiddenLines()).toEqual([]);
  });
});

import { ExcelHost } from '../../excel-host/excel-host';
import { HostSheets } from './host-sheets';
import { createHostView } from './host-view';

function bench(culture = 'en-US'): { host: ExcelHost; source: HostSheets; sheet: string } {
  const host = new ExcelHost({ culture, sheets: ['Plan', 'Notes'] });
  const source = new HostSheets(host, createHostView());
  return { host, source, sheet: source.activeSheet() };
}

const textOf = ({ source, sheet }: ReturnType<typeof bench>, row: number, column: number): string =>
  source.face(sheet, row, column)?.text ?? '';

describe('the sheets of a workbook on the bench', () => {
  it('are its visible ones in their order, with the colours of their tabs', () => {
    const { host, source } = bench();
    const [plan, notes] = host.workbook.Worksheets.items;
    plan.TabColor = '#0072B2';
    notes.Visibility = 'Hidden';
    expect(source.sheets()).toEqual([{ id: plan.Id, name: 'Plan', color: '#0072B2' }]);
  });

  it('tell of a sheet that is added later, which can be read at once', async () => {
    const { host, source } = bench();
    const heard = new Promise<void>((resolve) => source.onChange(resolve));
    const before = source.revision();
    const added = host.workbook.Worksheets.Add('Gantt');
    await heard;
    expect(source.revision()).not.toBe(before);
    expect(source.sheets().map(({ name }) => name)).toEqual(['Plan', 'Notes', 'Gantt']);
    expect(source.layout(added.Id)).not.toBeNull();
  });

  it('are drawn anew when values change, and not when another cell is selected', async () => {
    const { source, sheet } = bench();
    await source.enter(sheet, 0, 0, [['5']]);
    const before = source.revision();
    source.select({ sheet, row: 3, column: 2, rows: 2, columns: 1 });
    expect(source.revision()).toBe(before);
    expect(source.selection()).toEqual({ sheet, row: 3, column: 2, rows: 2, columns: 1 });
    await source.enter(sheet, 0, 0, [['6']]);
    expect(source.revision()).toBeGreaterThan(before);
  });
});

describe('what is typed', () => {
  it('is read in the words of the reader', async () => {
    const french = bench('fr-FR');
    await french.source.enter(french.sheet, 0, 0, [['12,5', '=SOMME(A1;2)', '25/12/2026']]);
    expect([0, 1, 2].map((column) => textOf(french, 0, column))).toEqual(['12,5', '14,5', '25/12/2026']);
  });

  it('can be taken back step by step, with the format that a date brought', async () => {
    const english = bench();
    const { host, source, sheet } = english;
    await source.enter(sheet, 0, 0, [['7']]);
    await source.enter(sheet, 0, 0, [['12/25/2026']]);
    await source.undo();
    expect(textOf(english, 0, 0)).toBe('7');
    expect(host.workbook.activeSheet.grid.look(0, 0).numberFormat).toBe('General');
    await source.undo();
    expect(textOf(english, 0, 0)).toBe('');
    expect(await source.undo()).toBeNull();
  });

  it('stays when somebody else has written over it since', async () => {
    const english = bench();
    const { host, source, sheet } = english;
    await source.enter(sheet, 0, 0, [['7']]);
    host.workbook.activeSheet.rangeOfAddress('A1', 'test').Values = [[8]];
    await source.undo();
    expect(textOf(english, 0, 0)).toBe('8');
  });

  it('is refused on a protected sheet, with words', async () => {
    const { host, source, sheet } = bench();
    host.workbook.activeSheet.Protection.Protect({}, '');
    expect(await source.enter(sheet, 0, 0, [['7']])).toMatch(/\w+/);
  });
});

describe('the content that the formula bar shows', () => {
  const shown = async (culture: string, typed: string, format = 'General'): Promise<string> => {
    const { host, source, sheet } = bench(culture);
    const range = host.workbook.activeSheet.rangeOfAddress('A1', 'test');
    range.NumberFormat = [[format]];
    await source.enter(sheet, 0, 0, [[typed]]);
    return source.editText(sheet, 0, 0);
  };

  it('is a date as the reader types it, whatever its format', async () => {
    expect(await shown('en-US', '12/25/2026', 'dd mmm yyyy')).toBe('12/25/2026');
    expect(await shown('fr-FR', '25/12/2026', 'ddd dd/mm')).toBe('25/12/2026');
    expect(await shown('fr-FR', '25/12/2026 16:30', 'dd/mm')).toBe('25/12/2026 16:30');
  });

  it('is a number with all its digits, a share as a percentage', async () => {
    expect(await shown('fr-FR', '12,345', '0.0')).toBe('12,345');
    expect(await shown('en-US', '28.5%', '0%')).toBe('28.5%');
  });

  it('is a formula in the reader’s words', async () => {
    expect(await shown('fr-FR', '=SOMME(B1;2,5)')).toBe('=SOMME(B1;2,5)');
  });

  it('keeps the apostrophe of a text that would be a number', async () => {
    expect(await shown('en-US', "'00123")).toBe("'00123");
    expect(await shown('en-US', 'OF-2231')).toBe('OF-2231');
  });
});

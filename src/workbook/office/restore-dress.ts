import type { Outbox } from './outbox';
import type { ChartDress, FilterDress, PageDress, SheetDress } from './sheet-dress';
import { freezePanes } from './write-layout';

/** Gives a sheet back what it wore before a write. What the API cannot take away again (a print area where there was none) stays. */
export async function restoreDress(outbox: Outbox, sheet: Excel.Worksheet, dress: SheetDress, charts: ReadonlySet<string>): Promise<void> {
  await outbox.room(0, 10);
  sheet.tabColor = dress.tabColor;
  sheet.showGridlines = dress.showGridlines;
  freezePanes(sheet, dress.frozen);
  for (const { address, points } of dress.widths) {
    await outbox.room(0);
    sheet.getRange(address).format.columnWidth = points;
  }
  for (const { address, points } of dress.heights) {
    await outbox.room(0);
    sheet.getRange(address).format.rowHeight = points;
  }
  await restorePages(outbox, sheet, dress.pages);
  for (const chart of dress.charts) if (charts.has(chart.name)) await restoreChart(outbox, sheet, chart);
  for (const filter of dress.filters) await restoreFilter(outbox, sheet, filter);
}

async function restorePages(outbox: Outbox, { pageLayout, horizontalPageBreaks }: Excel.Worksheet, pages: PageDress): Promise<void> {
  await outbox.room(2000, 8 + 2 * pages.breaks.length);
  pageLayout.set(pages.layout);
  if (pages.printArea !== null) pageLayout.setPrintArea(pages.printArea);
  if (pages.titleRows !== null) pageLayout.setPrintTitleRows(pages.titleRows);
  if (pages.titleColumns !== null) pageLayout.setPrintTitleColumns(pages.titleColumns);
  horizontalPageBreaks.removePageBreaks();
  for (const row of pages.breaks) horizontalPageBreaks.add(`A${row}`);
}

async function restoreChart(outbox: Outbox, sheet: Excel.Worksheet, dress: ChartDress): Promise<void> {
  await outbox.room(dress.title.length, 8 + 6 * dress.series.length);
  const chart = sheet.charts.getItem(dress.name);
  if (dress.titleVisible) chart.title.text = dress.title;
  chart.title.visible = dress.titleVisible;
  chart.left = dress.left;
  chart.top = dress.top;
  chart.width = dress.width;
  chart.height = dress.height;
  for (const [index, { name, values, categories }] of dress.series.entries()) {
    const series = chart.series.getItemAt(index);
    series.name = name;
    const [shown, along] = [values, categories].map((source) => rangeOfSource(outbox.context, source));
    if (shown) series.setValues(shown);
    if (along) series.setXAxisValues(along);
  }
}

/** The cells of `Load!$B$2:$B$9`; null for texts, several areas and the like. */
function rangeOfSource({ workbook }: Excel.RequestContext, source: string | null): Excel.Range | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!,(]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(source ?? '');
  if (!match) return null;
  return workbook.worksheets
    .getItem((match[1] as string | undefined)?.replaceAll("''", "'") ?? match[2])
    .getRange(match[3].replaceAll('$', ''));
}

async function restoreFilter(outbox: Outbox, sheet: Excel.Worksheet, { tableId, criteria }: FilterDress): Promise<void> {
  for (const [column, wanted] of criteria.entries()) {
    if (!wanted?.filterOn) continue;
    await outbox.room(JSON.stringify(wanted).length, 4);
    sheet.tables.getItem(tableId).columns.getItemAt(column).filter.apply(wanted);
  }
}

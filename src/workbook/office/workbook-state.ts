import { conditionalFormatsOf, SheetValidation } from '../../../excel-host/appearance';
import type { ExcelHost } from '../../../excel-host/excel-host';
import type { Worksheet } from '../../../excel-host/model/worksheet';
import { HostCollection, HostObject } from '../../../excel-host/protocol/host-object';

/**
 * All that the workbook of a host holds, for tests that compare it before and after: cells with their looks, links, validations, conditional
 * formats, widths, heights, panes, pages, tables with their ids and filters, charts with their parts and series, names, properties and parts.
 */
export function workbookState({ workbook }: ExcelHost): unknown {
  return {
    sheets: workbook.Worksheets.items.map(sheetState),
    active: workbook.activeSheet.Name,
    names: workbook.Names.items.map((name) => [name.Name, name.Formula, name.Comment, name.Visible]).sort(),
    properties: workbook.Properties.Custom.items.map((one) => [one.Key, one.Value]).sort(),
    parts: workbook.CustomXmlParts.items.map((part) => part.GetXml()).sort(),
  };
}

function sheetState(sheet: Worksheet): unknown {
  const { grid, PageLayout: page } = sheet;
  return {
    id: sheet.Id,
    name: sheet.Name,
    visibility: sheet.Visibility,
    tab: sheet.TabColor,
    gridlines: sheet.ShowGridlines,
    frozen: sheet.FreezePanes.frozen,
    cells: cellsOf(sheet),
    merges: grid.merges,
    widths: sizes(grid.columns),
    heights: sizes(grid.rows),
    hidden: [grid.rows.hiddenLines(), grid.columns.hiddenLines()],
    links: sheet.hyperlinks.map((one) => JSON.stringify(one)).sort(),
    rules: conditionalFormatsOf(sheet).map(({ areas, kind, StopIfTrue }) => [areas, membersOf(kind), StopIfTrue]),
    validations: SheetValidation.of(sheet)
      .list.map((one) => JSON.stringify(one))
      .sort(),
    page: [
      membersOf(page),
      page.GetPrintAreaOrNullObject()?.Address ?? null,
      page.GetPrintTitleRowsOrNullObject()?.Address ?? null,
      page.GetPrintTitleColumnsOrNullObject()?.Address ?? null,
      sheet.HorizontalPageBreaks.items.map((one) => one.place),
    ],
    tables: sheet.Tables.items.map((table) => [
      ...[table.Id, table.Name, table.area, table.Style, table.ShowTotals, table.ShowHeaders, table.ShowBandedRows],
      table.AutoFilter.Criteria,
    ]),
    charts: sheet.Charts.items.map((chart) => [
      membersOf(chart),
      chart.seriesList.map((series) => [membersOf(series), series.values?.formula, series.categories?.formula]),
    ]),
  };
}

/** A size that was set to the standard one is not told from none. */
function sizes(lines: Worksheet['grid']['rows']): unknown[] {
  return [...lines.customSizes()].filter(([, size]) => size !== lines.standardSize).sort((a, b) => a[0] - b[0]);
}

function cellsOf({ grid }: Worksheet): unknown[] {
  const used = grid.usedRectangle(false);
  const cells: unknown[] = [];
  if (!used) return cells;
  grid.forEachCell(used, ({ value, formula, numberFormat, format }, row, column) => {
    const looks = Object.entries(format ?? {}).sort();
    if (value === '' && formula === null && numberFormat === 'General' && looks.length === 0) return;
    cells.push([row, column, value, formula, numberFormat, looks]);
  });
  return cells;
}

/** What can be read of an object and its parts: nothing that leads back to what it stands in. */
function membersOf(target: HostObject, depth = 0): unknown {
  const read: Record<string, unknown> = {};
  for (let type: object | null = target; type && type !== HostObject.prototype; type = Object.getPrototypeOf(type)) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      if (!get || !/^[A-Z]/.test(name) || /^(Id|Worksheet|Series|.*OrNullObject)$/.test(name) || name in read) continue;
      // How labels would look that are not shown.
      if (name === 'DataLabels' && !(target as { readonly HasDataLabels?: boolean }).HasDataLabels) continue;
      const value = valueOf(() => get.call(target) as unknown);
      if (value instanceof HostCollection) read[name] = value.items.map((item: HostObject) => membersOf(item, depth + 1));
      else if (value instanceof HostObject) read[name] = depth < 6 ? membersOf(value, depth + 1) : null;
      else read[name] = value;
    }
  }
  return read;
}

function valueOf(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

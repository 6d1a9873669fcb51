import { Workbook, type WorkbookOptions } from './workbook';

/**
 * The same workbook as the next session opens it: everything that a file keeps (cells, formats, tables, names, settings, custom XML parts,
 * properties, styles, protection, the ids of sheets, tables and parts), in a new workbook without handlers, references or calculator.
 * The old one is closed: its sheets are gone from it.
 */
export function reopenWorkbook(closed: Workbook, options: Omit<WorkbookOptions, 'sheets'> = {}): Workbook {
  const opened = new Workbook({
    ...closed.options,
    name: closed.Name,
    culture: closed.culture.name,
    events: undefined,
    ...options,
    sheets: [],
  });
  fillWorkbook(opened, closed);
  return opened;
}

/** Fills a workbook that has no sheets (`sheets: []`) with everything that the file of another keeps; see `reopenWorkbook`. */
export function fillWorkbook(opened: Workbook, closed: Workbook): void {
  const front = closed.activeSheet;
  opened.Styles.copyFrom(closed.Styles);
  opened.Properties.copyFrom(closed.Properties);
  opened.Worksheets.takeOver(closed.Worksheets);
  opened.Tables.takeOver(closed.Tables);
  for (const item of closed.Names.items) {
    const copy = opened.Names.addFormula(item.Name, item.Formula, item.Comment);
    copy.Visible = item.Visible;
  }
  for (const setting of closed.Settings.items) opened.Settings.Add(setting.Key, setting.Value);
  opened.documentSettings.save(closed.documentSettings.all);
  for (const part of closed.CustomXmlParts.items) opened.CustomXmlParts.addWithId(part.Id, part.GetXml());
  opened.Application.CalculationMode = closed.Application.CalculationMode;
  opened.Protection.copyFrom(closed.Protection);
  opened.activate(front);
  opened.structureChanged({ kind: 'tables' });
  opened.events.take();
  opened.Save();
}

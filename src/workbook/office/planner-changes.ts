import { excelRun } from './excel-run';
import type { PlannerChange } from './live-workbook';
import type { OfficeSettings } from './office-options';
import type { Survey } from './survey';
import { survey } from './survey';

/** One handler for the whole workbook; changes on sheets of Jalon's, and those it makes itself, are passed over. */
export async function watchPlanner(
  settings: OfficeSettings,
  isOwn: (sheetId: string) => boolean,
  note: (known: Survey) => void,
  listener: (change: PlannerChange) => void,
): Promise<() => Promise<void>> {
  const handler = await excelRun(settings, async (context) => {
    note(await survey(context));
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === 'ThisLocalAddin' || isOwn(event.worksheetId)) return;
      const change = await described(settings, event).catch(() => null);
      if (change) listener(change);
    });
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/** Where the change was; null when the sheet is gone already. */
function described(settings: OfficeSettings, { worksheetId, address }: Excel.WorksheetChangedEventArgs): Promise<PlannerChange | null> {
  return excelRun(settings, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load('name');
    const tables = sheet.getRange(address).getTables(false).load('items/name');
    await context.sync();
    if (sheet.isNullObject) return null;
    return { sheet: sheet.name, address, table: tables.items.at(0)?.name ?? null };
  });
}

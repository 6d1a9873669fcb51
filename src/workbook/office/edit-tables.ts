import { jobOf, type TableJob } from './edit-plan';
import { surveyEdited } from './edit-survey';
import { restoreEdits, writeEdits } from './edit-write';
import { excelRun } from './excel-run';
import type { TableEdit } from './live-workbook';
import type { OfficeSettings } from './office-options';
import type { Survey } from './survey';

/** How a write that failed is put back: tells what to throw. */
export type Attempt = (write: () => Promise<void>, restore: () => Promise<void>) => Promise<void>;

/**
 * Edits planner's tables: three round trips. Rows go behind the last one that holds something; blank rows at the end are used up first.
 *
 * @param refuse throws when the workbook is not the one that was read
 * @returns what takes it back, in the order to do it in
 */
export async function editTables(
  edits: readonly TableEdit[],
  settings: OfficeSettings,
  refuse: (known: Survey) => void,
  attempt: Attempt,
): Promise<readonly TableEdit[]> {
  const touched = edits.filter(({ kind }) => kind !== 'change').map(({ table }) => table);
  if (new Set(touched).size < touched.length) throw new Error('rows come to or go from a table once in a call');
  const jobs = await excelRun(settings, async (context): Promise<TableJob[]> => {
    const tables = await surveyEdited(context, edits, refuse);
    return edits.flatMap((edit) => {
      const table = tables.get(edit.table);
      return table === undefined ? [] : [jobOf(edit, table)];
    });
  });
  await attempt(
    () => excelRun(settings, (context) => writeEdits(context, jobs, settings)),
    () => excelRun(settings, (context) => restoreEdits(context, jobs, settings)),
  );
  return jobs.map(({ undo }) => undo).reverse();
}

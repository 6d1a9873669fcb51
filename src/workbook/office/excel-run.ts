import type { OfficeSettings } from './office-options';
import { hasExcelApi } from './office-options';
import { officeCode, officeTrouble } from './office-trouble';

const EDITING = 'InvalidOperationInCellEditMode';

/**
 * Runs a batch in Excel. While the planner types in a cell Excel refuses everything: the batch then says that it waits and goes on when he
 * is done. The first request must change nothing, since it may be made twice.
 * @throws WorkbookError instead of Office's errors.
 */
export async function excelRun<T>(settings: OfficeSettings, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    try {
      return await Excel.run(undoOptions(false), batch);
    } catch (error) {
      if (officeCode(error) !== EDITING) throw error;
      settings.onStage('waiting-for-cell');
      return await Excel.run(undoOptions(true), batch);
    }
  } catch (error) {
    throw officeTrouble(error);
  }
}

/** One step to undo where Excel has that. */
function undoOptions(delayForCellEdit: boolean): Excel.RunOptions {
  return hasExcelApi('1.20') ? { delayForCellEdit, mergeUndoGroup: true } : { delayForCellEdit };
}

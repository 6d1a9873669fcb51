import { saveWorkbookFile, unsavedParts } from '../../excel-host/files/save-workbook';
import type { Session } from './session';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves the workbook as a download of the browser. Answers what the file does not hold. @throws Error when it cannot be written */
export async function downloadWorkbook({ host, name }: Session): Promise<readonly string[]> {
  const { workbook } = host;
  const bytes = await saveWorkbookFile(workbook);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return unsavedParts(workbook);
}

import type { WorkbookPart } from '../workbook-part';

/** How many cells of a worksheet part point at shared texts. */
export function sharedStringCells(sheet: Uint8Array): number {
  return new TextDecoder().decode(sheet).match(/<(?:\w+:)?c\b[^>]*\bt="s"/g)?.length ?? 0;
}

/**
 * Takes cells off the number of uses that the shared texts part tells. Its texts stay, whether still used or not: cells know them by their
 * place in the list.
 */
export function discountSharedStrings(workbook: WorkbookPart, cells: number): void {
  const { parts } = workbook;
  const part = cells > 0 ? parts.target(workbook.part, 'sharedStrings') : undefined;
  const text = part && parts.text(part);
  if (!text) return;
  const changed = text.replace(/(<(?:\w+:)?sst\b[^>]*?\bcount=")(\d+)(")/, (_, before: string, count: string, after: string) => {
    return before + String(Math.max(0, Number(count) - cells)) + after;
  });
  if (changed !== text) parts.setText(part, changed);
}

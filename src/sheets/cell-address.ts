/** Letters of a column: 1 = A, 27 = AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A1 address, relative unless a `$` is asked for. */
export function cellAddress(row: number, column: number, fixed: { readonly row?: boolean; readonly column?: boolean } = {}): string {
  return `${fixed.column ? '$' : ''}${columnLetters(column)}${fixed.row ? '$' : ''}${row}`;
}

/** A place in the workbook for a link: `'Gantt par ordre'!A1`. */
export function sheetAddress(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** A text inside a formula, in its quotes. */
export function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Texts of cells as spreadsheets put them on the clipboard: cells by tab, rows by line, quotes around a text that holds either. */
export function copiedText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

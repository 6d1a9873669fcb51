/** Cells of a text as spreadsheets put it on the clipboard: rows by line, cells by tab, quotes around a text that holds either. */
export function pastedTexts(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\n]*)([\t\n]|$)/gy;
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let found = cell.exec(plain); found !== null; found = cell.exec(plain)) {
    const [, written, after] = found;
    rows[rows.length - 1].push(unquoted(written));
    if (after === '') break;
    if (after === '\n') rows.push([]);
  }
  return rows;
}

function unquoted(written: string): string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(written);
  return quoted === null || !/[\t\n"]/.test(quoted[1]) ? written : quoted[1].replaceAll('""', '"');
}

import type { TableSpec } from '../sheets/sheet-spec';
import type { RawCell } from './workbook';

const LONGEST_HEADER = 255;

/** Headers as Excel demands them in a table: none empty, none twice (case does not count). */
export function tableHeaders(table: TableSpec): string[] {
  const taken = new Set<string>();
  return table.columns.map(({ header }, index) => {
    const wanted = header.trim() === '' ? `Column${index + 1}` : header.slice(0, LONGEST_HEADER);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Text of a header cell of any kind. */
export function headerText(cell: RawCell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.error : String(cell);
}

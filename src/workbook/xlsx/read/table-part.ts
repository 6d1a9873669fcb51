import type { RangeSpec } from '../../../sheets/sheet-spec';
import { parseRange } from '../../cell-reference';
import { childOf, childrenOf, isTrue, parseXml, rootOf } from '../package/xml';
import { unescapeOoxml } from '../package/xml-text';

/** What a table part says of its table. */
export interface TablePart {
  readonly part: string;
  readonly id: number;
  /** Excel's name of the table, unique in the workbook. */
  readonly displayName: string;
  readonly columns: readonly string[];
  /** Row of the header; the row above the body where the table shows no header. */
  readonly headerRow: number;
  readonly hasHeader: boolean;
  /** The rows of data, without header and totals. */
  readonly body: RangeSpec;
}

/** Reads a table part; null when it names no range. */
export function readTablePart(text: string, part: string): TablePart | null {
  const root = rootOf(parseXml(text, part));
  const range = parseRange(root.getAttribute('ref') ?? '');
  if (!range) return null;
  const headers = countOf(root.getAttribute('headerRowCount'), 1);
  const totals = countOf(root.getAttribute('totalsRowCount'), 0);
  const columns = childOf(root, 'tableColumns');
  return {
    part,
    id: Number(root.getAttribute('id') ?? 0),
    displayName: unescapeOoxml(root.getAttribute('displayName') ?? root.getAttribute('name') ?? ''),
    columns: columns ? childrenOf(columns, 'tableColumn').map((column) => unescapeOoxml(column.getAttribute('name') ?? '')) : [],
    headerRow: headers > 0 ? range.firstRow : range.firstRow - 1,
    hasHeader: headers > 0,
    body: { ...range, firstRow: range.firstRow + headers, lastRow: range.lastRow - totals },
  };
}

function countOf(value: string | null, otherwise: number): number {
  if (value === null) return otherwise;
  return isTrue(value) ? 1 : Number(value) || 0;
}

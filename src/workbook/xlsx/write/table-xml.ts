import type { TableSpec } from '../../../sheets/sheet-spec';
import { tableHeaders } from '../../table-headers';
import { rangeAddress } from '../../cell-reference';
import { MAIN_NAMESPACE, XML_DECLARATION } from '../package/xml';
import { escapeAttribute, escapeOoxml } from '../package/xml-text';
import { lastTableRow } from '../../sheet-cells';

/** The part of a table: its place, its columns and its filter buttons. The cells carry the look, so it has no table style of its own. */
export function tableXml(table: TableSpec, id: number, displayName: string): string {
  const range = rangeAddress({
    firstRow: table.row,
    firstColumn: table.column,
    lastRow: lastTableRow(table),
    lastColumn: table.column + table.columns.length - 1,
  });
  const name = escapeAttribute(displayName);
  const columns = tableHeaders(table).map((header, i) => `<tableColumn id="${i + 1}" name="${columnName(header)}"/>`);
  return (
    `${XML_DECLARATION}<table xmlns="${MAIN_NAMESPACE}" id="${id}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">` +
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}

/** A line break in a header is `_x000a_` in the column's name. */
function columnName(header: string): string {
  return escapeOoxml(header).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_').replaceAll('"', '&quot;');
}

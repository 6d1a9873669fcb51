import type { OpcPackage } from '../../src/workbook/xlsx/package/opc-package';
import { childOf, childrenOf, isTrue, parseXml, rootOf } from '../../src/workbook/xlsx/package/xml';
import { readFilterColumns } from './filter-file';
import { parseRectangle } from '../model/addresses';
import type { Worksheet } from '../model/worksheet';

/** Reads a sheet's tables with their style. */
export function readTables(sheet: Worksheet, parts: OpcPackage, sheetPart: string): void {
  for (const relation of parts.relationshipsOf(sheetPart).ofKind('table')) {
    const text = relation.part ? parts.text(relation.part) : undefined;
    if (!text || !relation.part) continue;
    const root = rootOf(parseXml(text, relation.part));
    const area = parseRectangle(root.getAttribute('ref') ?? '');
    if (!area) continue;
    const name = root.getAttribute('displayName') ?? root.getAttribute('name') ?? '';
    const hasHeaders = root.getAttribute('headerRowCount') !== '0';
    const table = sheet.workbook.Tables.addWithId(sheet, sheet.workbook.newGuid(), name, area);
    const style = childOf(root, 'tableStyleInfo');
    Object.assign(table.look, {
      showHeaders: hasHeaders,
      showTotals: Number(root.getAttribute('totalsRowCount') ?? 0) > 0,
      style: style?.getAttribute('name') ?? 'None',
      highlightFirstColumn: isTrue(style?.getAttribute('showFirstColumn')),
      highlightLastColumn: isTrue(style?.getAttribute('showLastColumn')),
      showBandedRows: isTrue(style?.getAttribute('showRowStripes')),
      showBandedColumns: isTrue(style?.getAttribute('showColumnStripes')),
      showFilterButton: childOf(root, 'autoFilter') !== undefined,
    });
    const columns = childrenOf(childOf(root, 'tableColumns') ?? root, 'tableColumn');
    columns.forEach((column, index) => {
      const own = table.columns[index];
      if (own) own.name = (column.getAttribute('name') ?? own.name).replace(/_x000a_/gi, '\n');
    });
    const filter = childOf(root, 'autoFilter');
    if (filter) readFilterColumns(sheet, table.AutoFilter, filter);
  }
}

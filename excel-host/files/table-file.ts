import { escapeAttribute } from '../../src/workbook/xlsx/package/xml-text';
import { rectangleAddress } from '../model/addresses';
import { filterXml } from './filter-file';
import type { Table } from '../model/table';

const flag = (value: boolean): string => (value ? '1' : '0');

/** A table as its part of a file. */
export function tableXml(table: Table, number: number): string {
  const { area, ShowHeaders: headers, ShowTotals: totals } = table;
  const reference = rectangleAddress(area);
  const filtered = rectangleAddress({ ...area, rows: area.rows - (totals ? 1 : 0) });
  const name = escapeAttribute(table.Name);
  const columns = table.columns.map(
    (column, index) => `<tableColumn id="${index + 1}" name="${escapeAttribute(column.name).replace(/&#10;/g, '_x000a_')}"/>`,
  );
  const filter = headers && table.ShowFilterButton ? filterXml(table.AutoFilter, filtered) : '';
  const stripes = `showFirstColumn="${flag(table.HighlightFirstColumn)}" showLastColumn="${flag(table.HighlightLastColumn)}" showRowStripes="${flag(table.ShowBandedRows)}" showColumnStripes="${flag(table.ShowBandedColumns)}"`;
  const style = /^TableStyle\w+$/.test(table.Style)
    ? `<tableStyleInfo name="${escapeAttribute(table.Style)}" ${stripes}/>`
    : `<tableStyleInfo ${stripes}/>`;
  const counts = `${headers ? '' : ' headerRowCount="0"'}${totals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}`;
  return `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" name="${name}" displayName="${name}" ref="${reference}"${counts}>${filter}<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>${style}</table>`;
}

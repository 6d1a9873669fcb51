import { heightsOf, widthsOf } from '../sheets/column-widths';
import type { SheetSpec, TableSpec } from '../sheets/sheet-spec';
import type { Language } from '../i18n/language';
import type { PlannerSheet } from '../workbook/planner-sheet';
import type { WorkbookSnapshot } from '../workbook/workbook';
import type { ImportedTable } from './import-table';

/** Names that Excel accepts, and that the workbook does not have yet. */
export interface FreeNames {
  readonly sheet: string;
  readonly table: string;
}

/** `Ordres` and `Ordres`, else `Ordres (2)` and `Ordres_2` … */
export function freeNames(name: string, { sheetNames, tables }: Pick<WorkbookSnapshot, 'sheetNames' | 'tables'>): FreeNames {
  const taken = new Set(
    [...sheetNames, ...tables.map((table) => table.name), ...tables.map((table) => table.sheet)].map((one) => one.toLowerCase()),
  );
  for (let number = 1; ; number++) {
    const names = number === 1 ? { sheet: name, table: name } : { sheet: `${name} (${number})`, table: `${name}_${number}` };
    if (!taken.has(names.sheet.toLowerCase()) && !taken.has(names.table.toLowerCase())) return names;
  }
}

const HEADER_ROW = 4;
const TAB_COLOR = '7F7F7F';

/** A sheet of the planner's own that holds an imported or exported table under a title and a sentence. */
export function tableSheet(
  names: FreeNames,
  sentence: string,
  content: Pick<ImportedTable, 'columns' | 'rows'>,
  language: Language,
): PlannerSheet {
  const rows = content.rows.length > 0 ? content.rows : [content.columns.map(() => null)];
  const table: TableSpec = { name: names.table, row: HEADER_ROW, column: 1, columns: content.columns, rows };
  const widths = widthsOf([table], language);
  const print: SheetSpec['print'] = {
    paper: 'A4',
    landscape: true,
    titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    titleColumns: null,
    pageBreaks: [],
    footerLeft: names.sheet,
    footerCenter: '',
    footerRight: '&P / &N',
    area: null,
  };
  return {
    name: names.sheet,
    language,
    tabColor: TAB_COLOR,
    showGridlines: true,
    zoomPercent: 100,
    freeze: { rows: HEADER_ROW, columns: 1 },
    columnWidths: widths,
    rowHeights: heightsOf([table], widths, language).set(1, 24),
    cells: [
      { row: 1, column: 1, content: names.sheet, style: 'title', format: 'text' },
      { row: 2, column: 1, content: sentence, style: 'subtitle', format: 'text' },
    ],
    tables: [table],
    gantts: [],
    rules: [],
    validations: [],
    charts: [],
    names: [],
    print,
  };
}

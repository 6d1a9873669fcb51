import type { Language } from '../i18n/language';
import type { SampleRow, SampleTables } from '../sample/sample-tables';
import type { TableName } from '../tables/schema/column';
import { inputTable } from '../tables/schema/input-tables';
import { PARAMETER_DEFINITIONS } from '../tables/schema/parameters';
import type { TemplateTable } from '../tables/template-tables';
import { templateTables } from '../tables/template-tables';
import { heightsOf, widenForCells, widthsOf } from './column-widths';
import { inputCell } from './input-cells';
import { columnFormats } from './input-formats';
import type { CellSpec, ColumnSpec, SheetSpec, TableSpec, ValidationSpec } from './sheet-spec';

const TITLE_ROW = 1;
const HELP_ROW = 2;
const HEADER_ROW = 4;
/** Column of the words beside each parameter. */
const PARAMETER_HELP_COLUMN = 4;
/** Rows below the last one in which a list is still offered, so that new rows have it too. */
const ROOM_FOR_MORE = 200;
const INPUT_TAB_COLOR = '7F7F7F';

/**
 * The planner's own tables as sheets of a new workbook: one a table, with headings, formats and lists of words in the language; empty for
 * a template, filled for a sample. Jalon reads them and never rewrites them.
 *
 * @param filled rows by canonical names; a table that it lacks stays empty, Parameters get their defaults.
 */
export function inputSheets(language: Language, filled?: SampleTables): Omit<SheetSpec, 'id'>[] {
  return templateTables(language).map((template) =>
    inputSheet(template, filled?.tables[template.table] ?? defaultRows(template.table), language),
  );
}

function inputSheet(template: TemplateTable, rows: readonly SampleRow[], language: Language): Omit<SheetSpec, 'id'> {
  const table = tableOf(template, rows, language);
  const parameters = template.table === 'Parameters' ? parameterCells(rows, language) : [];
  const widths = widthsOf([table], language);
  widenForCells(widths, parameters, language);
  return {
    name: template.name,
    language,
    tabColor: INPUT_TAB_COLOR,
    showGridlines: true,
    zoomPercent: 100,
    freeze: { rows: HEADER_ROW, columns: 1 },
    columnWidths: widths,
    rowHeights: heightsOf([table], widths, language).set(TITLE_ROW, 24),
    cells: [
      { row: TITLE_ROW, column: 1, content: template.name, style: 'title', format: 'text' },
      { row: HELP_ROW, column: 1, content: template.help, style: 'subtitle', format: 'text' },
      ...parameters,
    ],
    tables: [table],
    gantts: [],
    rules: [],
    validations: validationsOf(template, table.rows.length),
    charts: [],
    names: [],
    print: {
      paper: 'A4',
      landscape: true,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      titleColumns: null,
      pageBreaks: [],
      footerLeft: template.name,
      footerCenter: '',
      footerRight: '&P / &N',
      area: null,
    },
  };
}

function tableOf(template: TemplateTable, rows: readonly SampleRow[], language: Language): TableSpec {
  const schema = inputTable(template.table);
  const body = rows.map((row) => schema.columns.map((column) => inputCell(schema, column, row, language)));
  const columns = template.columns.map(({ key, header }, index): ColumnSpec => ({
    key,
    header,
    ...columnFormats(
      schema,
      schema.columns[index],
      rows,
      body.map((cells) => cells[index]),
    ),
  }));
  return { name: template.name, row: HEADER_ROW, column: 1, columns, rows: body.length > 0 ? body : [columns.map(() => null)] };
}

/** An empty template still says every parameter with its default. */
function defaultRows(table: TableName): SampleRow[] {
  if (table !== 'Parameters') return [];
  return PARAMETER_DEFINITIONS.map((parameter): SampleRow =>
    parameter.default === null ? { name: parameter.key } : { name: parameter.key, value: parameter.default },
  );
}

/** What each parameter means, beside its row. */
function parameterCells(rows: readonly SampleRow[], language: Language): CellSpec[] {
  return rows.flatMap((row, i): CellSpec[] => {
    const parameter = PARAMETER_DEFINITIONS.find(({ key }) => key === row.name);
    if (parameter === undefined) return [];
    return [{ row: HEADER_ROW + 1 + i, column: PARAMETER_HELP_COLUMN, content: parameter.help[language], style: 'muted', format: 'text' }];
  });
}

/** Lists of words where a column takes no others. */
function validationsOf(template: TemplateTable, rows: number): ValidationSpec[] {
  return template.columns.flatMap(({ choices, help }, i) => {
    if (choices.length === 0) return [];
    const range = { firstRow: HEADER_ROW + 1, firstColumn: i + 1, lastRow: HEADER_ROW + rows + ROOM_FOR_MORE, lastColumn: i + 1 };
    return [{ range, list: choices, message: help }];
  });
}

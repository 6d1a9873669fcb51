import type { Language } from '../../i18n/language';
import type { CellSpec, SheetSpec } from '../../sheets/sheet-spec';

/** A sheet of the planner's own. */
export type PlainSheet = Omit<SheetSpec, 'id'>;

const FIRST_COLUMN_WIDTH = 30;
const COLUMN_WIDTH = 15;
const MOST_PORTRAIT_COLUMNS = 7;
const TAB_COLOR = '7F7F7F';

/** A sheet of loose cells, to be read and printed: without tables, so that nothing on it is taken for the planner's data. */
export function plainSheet(name: string, cells: readonly CellSpec[], language: Language): PlainSheet {
  const columns = Math.max(...cells.map(({ column }) => column));
  const isLong = ({ style, column, content }: CellSpec) =>
    (style === 'header' || style === 'headerRight') && column > 1 && String(content).length > COLUMN_WIDTH;
  const twoLines = cells.filter(isLong).map(({ row }) => row);
  return {
    name,
    language,
    tabColor: TAB_COLOR,
    showGridlines: false,
    zoomPercent: 100,
    freeze: { rows: 0, columns: 0 },
    columnWidths: new Map(Array.from({ length: columns }, (_, at) => [at + 1, at === 0 ? FIRST_COLUMN_WIDTH : COLUMN_WIDTH])),
    rowHeights: new Map<number, number>([[1, 24], ...twoLines.map((row): [number, number] => [row, 30])]),
    cells,
    tables: [],
    gantts: [],
    rules: [],
    validations: [],
    charts: [],
    names: [],
    print: {
      paper: 'A4',
      landscape: columns > MOST_PORTRAIT_COLUMNS,
      titleRows: null,
      titleColumns: null,
      pageBreaks: [],
      footerLeft: name.replaceAll('&', '&&'),
      footerCenter: '',
      footerRight: '&P / &N',
      area: null,
    },
  };
}

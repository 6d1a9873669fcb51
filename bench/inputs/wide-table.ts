import type { SheetSpec } from '../../src/sheets/sheet-spec';

/** One sheet with one long table: texts, quantities and dates in turn. */
export function wideTable(rows: number, columns: number): SheetSpec {
  const formats = ['text', 'integer', 'hours', 'dateTime'] as const;
  const body = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) =>
      c % 4 === 0 ? `Row ${r}, ${c}` : c % 4 === 1 ? r * c : c % 4 === 2 ? (r % 977) / 8 : 46349 + (r % 500) / 24,
    ),
  );
  return {
    id: 'schedule',
    name: 'Wide',
    tabColor: '0072B2',
    showGridlines: true,
    zoomPercent: 100,
    freeze: { rows: 1, columns: 0 },
    columnWidths: new Map(),
    rowHeights: new Map(),
    cells: [],
    tables: [
      {
        name: 'JalonWide',
        row: 1,
        column: 1,
        columns: Array.from({ length: columns }, (_, c) => ({ key: `c${c}`, header: `Column ${c}`, format: formats[c % 4] ?? 'text' })),
        rows: body,
      },
    ],
    gantts: [],
    rules: [],
    validations: [],
    charts: [],
    names: [],
    print: {
      paper: 'A4',
      landscape: true,
      titleRows: null,
      titleColumns: null,
      pageBreaks: [],
      footerLeft: '',
      footerCenter: '',
      footerRight: '',
      area: null,
    },
  };
}

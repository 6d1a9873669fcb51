import type { CellContent, CellSpec, GanttSpec, SheetSpec, TableSpec } from '../../sheets/sheet-spec';

/** Monday 23 November 2026, 06:00. */
export const SAMPLE_NOW = 46349.25;

/** A sheet of the common frame with nothing on it. */
export function plainSheet(id: SheetSpec['id'], name: string, changes: Partial<SheetSpec> = {}): SheetSpec {
  return {
    id,
    name,
    language: 'fr',
    tabColor: '0072B2',
    showGridlines: false,
    zoomPercent: 90,
    freeze: { rows: 5, columns: 1 },
    columnWidths: new Map([
      [1, 12],
      [2, 18],
      [3, 12],
    ]),
    rowHeights: new Map([[1, 24]]),
    cells: [
      { row: 1, column: 1, content: name, style: 'title' },
      { row: 2, column: 1, content: `Ce que montre la feuille « ${name} ».`, style: 'subtitle' },
    ],
    tables: [],
    gantts: [],
    rules: [],
    validations: [],
    charts: [],
    names: [],
    print: {
      paper: 'A4',
      landscape: true,
      titleRows: { first: 5, last: 5 },
      titleColumns: null,
      pageBreaks: [],
      footerLeft: 'Atelier R&&D.xlsx',
      footerCenter: '',
      footerRight: 'Page &P / &N',
      area: null,
    },
    ...changes,
  };
}

/** A table of orders with texts that a careless writer breaks. */
export function orderRows(): CellContent[][] {
  return [
    ['OF-1', '=SUM(A1)', 12, 46350.5, 0.25, true],
    ['OF-2', 'a < b & "c" > \'d\'', 0.1 + 0.2, 46351, 1, false],
    ['OF-3', '  two spaces, a line\nbreak and a _x000D_ ', -1e-7, 46352.75, null, null],
    ['OF-4', 'é €  😀 ‹› 日本', 1e21, null, 0, true],
    ['OF-5', null, 1234567.891, 46360, 0.5, false],
  ];
}

export const ORDERS_TABLE: TableSpec = {
  name: 'JalonPlannedOrders',
  row: 5,
  column: 1,
  columns: [
    { key: 'order', header: 'N° ordre', format: 'text' },
    { key: 'remark', header: 'Remarque\n(libre)', format: 'wrapped' },
    { key: 'quantity', header: 'Quantité', format: 'quantity2' },
    { key: 'due', header: 'Besoin', format: 'dateTime' },
    { key: 'share', header: 'Part', format: 'percent' },
    { key: 'firm', header: 'Ferme ?', format: 'flag', align: 'center' },
  ],
  rows: orderRows(),
  groupStarts: [2],
};

const LOAD_WEEKS = [48, 49, 50, 51, 52];

/** Load with its charts: stacked columns and a line; sorted columns with a cumulated line on a second axis; bars. */
export function loadSheet(): SheetSpec {
  const rows = LOAD_WEEKS.map((week, i) => [`S${week}`, 20 + 5 * i, 10 + 2 * i, 40, (i + 1) / LOAD_WEEKS.length]);
  const column = (number: number) => ({ firstRow: 6, firstColumn: number, lastRow: 5 + rows.length, lastColumn: number });
  const place = { widthPixels: 560, heightPixels: 300, categories: column(1), column: 8 };
  return plainSheet('load', 'Charge', {
    tables: [
      {
        name: 'JalonLoad',
        row: 5,
        column: 1,
        columns: [
          { key: 'bucket', header: 'Semaine', format: 'text' },
          { key: 'released', header: 'Lancé (h)', format: 'hours' },
          { key: 'planned', header: 'Planifié (h)', format: 'hours' },
          { key: 'capacity', header: 'Capacité (h)', format: 'hours' },
          { key: 'cumulated', header: 'Cumul', format: 'percent' },
        ],
        rows,
      },
    ],
    charts: [
      {
        ...place,
        key: 'load',
        title: 'La rectification dépasse sa capacité 1 semaine sur 5',
        row: 5,
        stacked: true,
        categoryAxisTitle: 'Semaine',
        valueAxisTitle: 'Charge (h)',
        valueFormat: 'hours',
        secondaryAxisTitle: null,
        secondaryFormat: null,
        secondaryMaximum: null,
        series: [
          { name: 'Lancé', values: column(2), kind: 'column', axis: 'primary', color: '0072B2', dataLabels: true },
          { name: 'Planifié', values: column(3), kind: 'column', axis: 'primary', color: '56B4E9' },
          { name: 'Capacité', values: column(4), kind: 'line', axis: 'primary', color: '000000', dashed: true },
        ],
      },
      {
        ...place,
        key: 'pareto',
        title: '80 % des arrêts viennent de 4 causes',
        row: 22,
        stacked: false,
        categoryAxisTitle: null,
        valueAxisTitle: 'Arrêts (h)',
        valueFormat: 'integer',
        secondaryAxisTitle: 'Part cumulée',
        secondaryFormat: 'percent',
        secondaryMaximum: 1,
        series: [
          { name: 'Arrêts', values: column(2), kind: 'column', axis: 'primary', color: '0072B2' },
          { name: 'Cumul', values: column(5), kind: 'line', axis: 'secondary', color: 'D55E00', dataLabels: true },
        ],
      },
      {
        ...place,
        key: 'bars',
        title: 'Charge par semaine, la première en haut',
        row: 39,
        stacked: false,
        categoryAxisTitle: 'Semaine',
        valueAxisTitle: 'h',
        valueFormat: 'hours',
        secondaryAxisTitle: null,
        secondaryFormat: null,
        secondaryMaximum: null,
        series: [{ name: 'Lancé', values: column(2), kind: 'bar', axis: 'primary', color: '009E73' }],
      },
    ],
    names: [{ name: 'JalonLoadWeeks', range: column(1) }],
  });
}

const GANTT_DAYS = 21;

/** A Gantt over three weeks of days. */
export function ganttSheet(): SheetSpec {
  const rows: CellContent[][] = [
    ['OF-1', 'Prévu', 46349.25, 46349.75, 46352.5],
    ['OF-2', 'En retard', 46351.25, 46351.25, 46358],
    ['OF-3', 'Figé', 46356, 46357, 46366],
  ];
  const firstDay = 46349;
  const grid = 6;
  const header: CellSpec[] = Array.from({ length: GANTT_DAYS }, (_, i) => {
    return { row: 5, column: grid + i, content: firstDay + i, style: 'ganttLower', format: 'dayHeader' };
  });
  const gantt: GanttSpec = {
    headerRow: 5,
    firstRow: 6,
    lastRow: 5 + rows.length,
    firstColumn: grid,
    lastColumn: grid + GANTT_DAYS - 1,
    end: firstDay + GANTT_DAYS,
    startColumn: 3,
    finishColumn: 5,
    setupEndColumn: 4,
    stateColumn: 2,
    labelColumn: 1,
    bucketDays: 1,
    states: [
      { word: 'En retard', style: 'stateLate' },
      { word: 'Figé', style: 'stateFixed' },
      { word: 'Prévu', style: 'statePlanned' },
    ],
    closedColumns: [5, 6, 12, 13, 19, 20],
    now: SAMPLE_NOW + 2,
  };
  const widths = new Map<number, number>([1, 2, 3, 4, 5].map((column) => [column, 14]));
  for (let i = 0; i < GANTT_DAYS; i++) widths.set(grid + i, 2.6);
  return plainSheet('gantt-orders', 'Gantt par ordre', {
    columnWidths: widths,
    freeze: { rows: 5, columns: 5 },
    cells: [
      { row: 1, column: 1, content: 'Gantt par ordre', style: 'title' },
      { row: 4, column: grid, content: 'Novembre 2026', style: 'ganttUpper' },
      ...header,
    ],
    tables: [
      {
        name: 'JalonGanttOrders',
        row: 5,
        column: 1,
        columns: [
          { key: 'order', header: 'N° ordre', format: 'text' },
          { key: 'state', header: 'État', format: 'flag' },
          { key: 'start', header: 'Début', format: 'dateTime' },
          { key: 'setupEnd', header: 'Fin réglage', format: 'dateTime' },
          { key: 'finish', header: 'Fin', format: 'dateTime' },
        ],
        rows,
      },
    ],
    gantts: [gantt],
  });
}

/** Planned orders: links, formulas, a rule, a list, a page break. */
export function ordersSheet(): SheetSpec {
  return plainSheet('planned-orders', 'Ordres proposés', {
    cells: [
      { row: 1, column: 1, content: 'Ordres proposés', style: 'title' },
      { row: 3, column: 1, content: 'Voir la charge', style: 'link', link: "'Charge'!A1" },
      {
        row: 3,
        column: 2,
        content: { formula: 'SUM(JalonPlannedOrders[Quantité])', value: 1e21 },
        style: 'figureValue',
        format: 'quantity0',
      },
      {
        row: 3,
        column: 3,
        content: { formula: 'IFNA(XLOOKUP("S48",\'Charge\'!A6:A10,\'Charge\'!B6:B10),"=")', value: 20 },
        style: 'figureValue',
      },
      { row: 3, column: 4, content: { formula: 'IF(B3>0,"oui","")', value: 'oui' }, style: 'figureGood' },
      { row: 3, column: 5, content: { formula: 'B3>0', value: true }, style: 'body' },
    ],
    tables: [ORDERS_TABLE],
    rules: [
      {
        range: { firstRow: 6, firstColumn: 1, lastRow: 10, lastColumn: 6 },
        formula: '$C6<0',
        style: { fill: 'D55E00', color: '000000', bold: true, topBorder: '000000' },
        stopIfTrue: true,
      },
    ],
    validations: [
      {
        range: { firstRow: 6, firstColumn: 6, lastRow: 10, lastColumn: 6 },
        list: ['oui', 'non', 'à "voir"'],
        message: 'Oui, non ou à voir.',
      },
    ],
    names: [{ name: 'JalonFirstOrder', range: { firstRow: 6, firstColumn: 1, lastRow: 6, lastColumn: 1 } }],
    print: {
      ...plainSheet('planned-orders', '').print,
      pageBreaks: [8],
      area: { firstRow: 1, firstColumn: 1, lastRow: 10, lastColumn: 6 },
    },
  });
}

/** Every kind of element at least once. */
export function sampleSheets(): SheetSpec[] {
  return [ganttSheet(), loadSheet(), ordersSheet()];
}

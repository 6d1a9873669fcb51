import type { Plan } from '../engine/model/plan';
import type { Language } from '../i18n/language';
import { LANGUAGES } from '../i18n/language';
import type { LocatedFinding } from '../tables/read-input';
import { createSheets } from './create-sheets';
import { ganttLabels, ganttRules } from './gantt-rules';
import { isDateFormat } from './number-formats';
import type { CellContent, ConditionalRule, RangeSpec, SheetSpec, TableSpec } from './sheet-spec';
import { SHEET_IDS } from './sheet-spec';
import { sampleContext } from './testing/sample-plan';
import { at, operation, workshopInput, workshopPlan } from './testing/workshop-plan';

const FINDINGS: readonly LocatedFinding[] = [
  { severity: 'info', code: 'table.filtered', parameters: { count: 3 }, excelTable: 'tOF' },
  {
    severity: 'error',
    code: 'item.unknown',
    parameters: {},
    value: 'X9',
    column: 'item',
    table: 'Orders',
    row: 2,
    sheet: "OF d'achat",
    cell: 'E6',
    excelTable: 'tOF',
  },
];

const EMPTY: Partial<Plan> = {
  netRequirements: [],
  orders: [],
  operations: [],
  demands: [],
  load: [],
  stockProjection: [],
  deviations: [],
  buckets: [],
};

function sheetsOf(language: Language, plan: Plan): SheetSpec[] {
  return createSheets(plan, { input: workshopInput(), findings: FINDINGS, language });
}

const PLANS: readonly (readonly [string, Plan])[] = [
  ['a plan of eleven days', workshopPlan()],
  ['a plan of three days', workshopPlan({}, 3)],
  ['a plan of two months', workshopPlan({}, 60)],
  ['a plan of a year', workshopPlan({}, 365)],
  ['an empty plan', workshopPlan(EMPTY)],
];

const cases = PLANS.flatMap(([name, plan]) => LANGUAGES.map((language) => [name, language, plan] as const));

const tableRange = (table: TableSpec): RangeSpec => ({
  firstRow: table.row,
  lastRow: table.row + table.rows.length,
  firstColumn: table.column,
  lastColumn: table.column + table.columns.length - 1,
});

const overlap = (one: RangeSpec, other: RangeSpec): boolean =>
  one.firstRow <= other.lastRow &&
  other.firstRow <= one.lastRow &&
  one.firstColumn <= other.lastColumn &&
  other.firstColumn <= one.lastColumn;

/** Cells that a chart covers, from widths in characters (7 pixels and 5 of margin each) and heights in points. */
function coveredBy(sheet: SheetSpec, chart: SheetSpec['charts'][number]): RangeSpec {
  let lastColumn = chart.column;
  for (
    let used = (sheet.columnWidths.get(lastColumn) ?? 8.43) * 7;
    used < chart.widthPixels;
    used += (sheet.columnWidths.get(lastColumn) ?? 8.43) * 7
  ) {
    lastColumn++;
  }
  let lastRow = chart.row;
  for (
    let used = ((sheet.rowHeights.get(lastRow) ?? 15) * 4) / 3;
    used < chart.heightPixels;
    used += ((sheet.rowHeights.get(lastRow) ?? 15) * 4) / 3
  ) {
    lastRow++;
  }
  return { firstRow: chart.row, lastRow, firstColumn: chart.column, lastColumn };
}

const valueOf = (content: CellContent): unknown => (content !== null && typeof content === 'object' ? content.value : content);

const allRules = (sheet: SheetSpec): ConditionalRule[] => [...sheet.rules, ...sheet.gantts.flatMap(ganttRules)];

/** Of each plan, and of the sample workshop, which fills every sheet. */
const sheetSets = [
  ...cases.map(([name, language, plan]) => [name, language, () => sheetsOf(language, plan)] as const),
  ...LANGUAGES.map((language) => ['the sample workshop', language, () => sampleSheets(language)] as const),
];

function sampleSheets(language: Language): SheetSpec[] {
  const context = sampleContext(language);
  return createSheets(context.plan, context);
}

describe.each(sheetSets)('the sheets of %s in %s', (_name, language, made) => {
  const sheets = made();

  it('stand in tab order under names that Excel accepts', () => {
    const ids = sheets.map((sheet) => sheet.id);
    expect(ids).toEqual(SHEET_IDS.filter((id) => ids.includes(id)));
    expect(ids).toEqual(expect.arrayContaining(SHEET_IDS.slice(0, SHEET_IDS.indexOf('changes') + 1)));
    expect(new Set(sheets.map((sheet) => sheet.name.toLowerCase())).size).toBe(sheets.length);
    for (const { name } of sheets) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });

  it('have the title, the sentence and the first table where every sheet has them', () => {
    for (const sheet of sheets) {
      for (const row of [1, 2]) expect(sheet.cells.some((cell) => cell.row === row && cell.column === 1 && cell.content)).toBe(true);
      if (sheet.id === 'dashboard') continue;
      const header = sheet.tables[0].row;
      expect(header).toBe(sheet.id.startsWith('gantt') ? 6 : 5);
      // Below a second table the header of the first would mislead.
      if (sheet.tables.length > 1 && sheet.gantts.length === 0) expect([3, header]).toContain(sheet.freeze.rows);
      else expect(sheet.freeze.rows).toBe(header);
      expect(sheet.tables[0].column).toBe(1);
    }
  });

  it('hold tables with their own names, and headers that are unique and not empty', () => {
    const tables = sheets.flatMap((sheet) => sheet.tables);
    // A defined name and a table of one name are one name too many for Excel.
    const names = [...tables, ...sheets.flatMap((sheet) => sheet.names)].map((each) => each.name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const table of tables) {
      expect(table.name).toMatch(/^Jalon[A-Z][A-Za-z]+$/);
      const headers = table.columns.map((column) => column.header.toLowerCase());
      expect(headers.every((header) => header.trim() !== '')).toBe(true);
      expect(new Set(headers).size).toBe(headers.length);
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });

  it('put no table, chart, grid or loose cell over another', () => {
    for (const sheet of sheets) {
      const tables = sheet.tables.map(tableRange);
      const charts = sheet.charts.map((chart) => coveredBy(sheet, chart));
      const blocks = [...tables, ...charts, ...sheet.gantts];
      const clashes = blocks.flatMap((one, index) => blocks.slice(index + 1).filter((other) => overlap(one, other)));
      expect([sheet.id, clashes]).toEqual([sheet.id, []]);
      const cells = [...sheet.cells, ...sheet.gantts.flatMap((gantt) => ganttLabels(gantt, sheet.tables))];
      expect(new Set(cells.map((cell) => `${cell.row}:${cell.column}`)).size).toBe(cells.length);
      for (const { row, column } of sheet.cells) {
        const place = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
        expect([...tables, ...charts, ...sheet.gantts].some((block) => overlap(place, block))).toBe(false);
      }
    }
  });

  it('show texts as texts, numbers and dates as numbers, and never a serial in a text', () => {
    for (const table of sheets.flatMap((sheet) => sheet.tables)) {
      table.columns.forEach((column, index) => {
        for (const row of table.rows) {
          const value = valueOf(row[index]);
          if (value === null) continue;
          const isText = ['text', 'wrapped', 'flag'].includes(column.format);
          expect([table.name, column.key, typeof value]).toEqual([table.name, column.key, isText ? 'string' : 'number']);
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          if (typeof value === 'string') expect(value).not.toMatch(/NaN|undefined|null|Infinity|\{\w+|\b4[67]\d{3}\.\d/);
          if (isDateFormat(column.format)) expect(value).toBeGreaterThan(40000);
        }
      });
    }
  });

  it('leave no blank in a sentence and no number without end', () => {
    for (const { content } of sheets.flatMap((sheet) => sheet.cells)) {
      if (typeof content === 'string') expect(content).not.toMatch(/NaN|undefined|Infinity|\{\w+|\d[.,]\d{4}/);
    }
    for (const { title } of sheets.flatMap((sheet) => sheet.charts)) expect(title).not.toMatch(/NaN|undefined|Infinity|\{\w+/);
  });

  it('write formulas in invariant English, never in a cell of text format', () => {
    for (const sheet of sheets) {
      for (const { formula } of allRules(sheet)) expect(formula).not.toMatch(/^=|;/);
      for (const table of sheet.tables) {
        table.columns.forEach((column, index) => {
          for (const row of table.rows) {
            const content = row[index];
            if (content === null || typeof content !== 'object') continue;
            expect(column.format).not.toBe('text');
            expect(content.formula).toMatch(/^[A-Z]+\(/);
          }
        });
      }
    }
  });

  it('have columns wide enough for what they show', () => {
    const dateLength: Record<string, number> =
      language === 'fr' ? { date: 10, dateTime: 16, shortDateTime: 11 } : { date: 11, dateTime: 17, shortDateTime: 12 };
    for (const sheet of sheets) {
      // Room for the filter button; below a drawing the columns are as wide as it needs them.
      const room = ['causes', 'network-drawing', 'actions'].includes(sheet.id) ? 0 : 2;
      for (const table of sheet.tables) {
        table.columns.forEach((column, index) => {
          const width = sheet.columnWidths.get(table.column + index) ?? 0;
          for (const word of column.header.split(' ')) expect([sheet.id, word, width > word.length + room]).toEqual([sheet.id, word, true]);
          for (const row of table.rows) {
            const value = valueOf(row[index]);
            if (column.format === 'wrapped' || value === null) continue;
            const length =
              typeof value === 'number' ? (dateLength[column.format] ?? String(Math.round(value)).length) : String(value).length;
            expect([table.name, column.key, width > length]).toEqual([table.name, column.key, true]);
          }
        });
      }
    }
  });

  it('draw their charts from columns of their own tables, with axis titles', () => {
    for (const sheet of sheets) {
      expect(new Set(sheet.charts.map((chart) => chart.key)).size).toBe(sheet.charts.length);
      for (const chart of sheet.charts) {
        expect(chart.categoryAxisTitle && chart.valueAxisTitle).toBeTruthy();
        for (const range of [chart.categories, ...chart.series.map((series) => series.values)]) {
          expect(range.lastRow - range.firstRow).toBe(chart.categories.lastRow - chart.categories.firstRow);
          const table = sheet.tables.find((one) => overlap(range, tableRange(one)));
          expect(table && range.firstRow > table.row && range.lastRow <= table.row + table.rows.length).toBe(true);
        }
      }
    }
  });

  it('are ready to print: landscape, header repeated, workbook, moment and page in the footer', () => {
    for (const { print, freeze, id, tables } of sheets) {
      expect(print.landscape).toBe(true);
      expect(print.footerLeft).toBe('&F');
      expect(print.footerCenter).toMatch(language === 'fr' ? /\d\d\/\d\d\/\d{4} 06:00$/ : /\d{1,2} [A-Z][a-z]{2} \d{4} 06:00$/);
      expect(print.footerRight).toMatch(/&P.*&N/);
      // A header must not stand over another table, nor the pack's list over its pages.
      const hasOneTable = tables.length === 1 && id !== 'work-orders';
      if (id !== 'dashboard' && hasOneTable && freeze.rows > 3) expect([id, print.titleRows?.last]).toEqual([id, freeze.rows]);
    }
  });

  it('keep a Gantt readable: its grid of narrow equal columns holds at most 120 buckets and every scheduled bar begins inside', () => {
    for (const sheet of sheets.filter((one) => one.gantts.length > 0)) {
      const [gantt] = sheet.gantts;
      expect(gantt.lastColumn - gantt.firstColumn).toBeLessThan(120);
      const header = sheet.cells.filter((cell) => cell.row === gantt.headerRow).map((cell) => cell.content as number);
      header.forEach((start, index) => expect(start).toBeCloseTo(header[0] + index * gantt.bucketDays, 9));
      expect(header[0]).toBeLessThanOrEqual(gantt.now);
      expect(header.at(-1)! + gantt.bucketDays).toBeCloseTo(gantt.end, 9);
      const words = gantt.states.map((state) => state.word);
      expect(new Set(words.map((word) => word[0])).size).toBe(words.length);
      for (let column = gantt.firstColumn; column <= gantt.lastColumn; column++)
        expect(sheet.columnWidths.get(column)).toBe(gantt.bucketDays === 0.5 ? 2 : 2.6);
      for (const row of sheet.tables[0].rows) {
        const start = row[gantt.startColumn - 1];
        if (typeof start === 'number') expect(start).toBeLessThan(gantt.end);
      }
    }
  });
});

describe('the sheets in two languages', () => {
  const [english, french] = LANGUAGES.map((language) => sheetsOf(language, workshopPlan()));

  it('have the same tables, columns and rows', () => {
    const shape = (sheets: SheetSpec[]) =>
      sheets.map((sheet) =>
        sheet.tables.map((table) => [table.name, table.row, table.columns.map((column) => column.key), table.rows.length]),
      );
    expect(shape(english)).toEqual(shape(french));
  });

  it('have tabs, titles and sentences of their own', () => {
    english.forEach((sheet, index) => {
      if (sheet.id !== 'pareto') expect(sheet.name).not.toBe(french[index].name);
      expect(sheet.cells.find((cell) => cell.row === 2)?.content).not.toBe(french[index].cells.find((cell) => cell.row === 2)?.content);
    });
  });

  it('differ in every header and state, save names and words that are the same in both', () => {
    const same = new Set(['Description', 'Date', 'Cause', 'Client', 'Message', 'Code', 'Table', 'Verdict', 'Unit', 'Article']);
    english.forEach((sheet, s) =>
      sheet.tables.forEach((table, t) =>
        table.columns.forEach((column, c) => {
          const other = french[s].tables[t].columns[c].header;
          if (column.header === other) expect([...same]).toContain(column.header);
        }),
      ),
    );
  });

  it('name weeks S48 in French and W48 in English', () => {
    const firstBucket = (sheets: SheetSpec[]) => sheets.find((sheet) => sheet.id === 'net-requirements')!.tables[0].columns[4].header;
    expect(firstBucket(french)).toBe('S48 · 23/11');
    expect(firstBucket(english)).toBe('W48 · 23 Nov');
  });
});

describe('the same plan', () => {
  it('gives the same sheets', () => {
    expect(JSON.stringify(sheetsOf('fr', workshopPlan()))).toBe(JSON.stringify(sheetsOf('fr', workshopPlan())));
  });
});

describe('what a Gantt leaves out', () => {
  it('is said: operations without a place are counted above it', () => {
    const operations = [
      operation({ order: 'OF-1', operation: 10 }),
      operation({ order: 'OF-2', operation: 10, start: null, finish: null }),
    ];
    const gantt = sheetsOf('fr', workshopPlan({ operations }))[2];
    expect(gantt.tables[0].rows).toHaveLength(1);
    expect(gantt.cells.some((cell) => cell.row === 3 && cell.content === '1 phase sans place ici : voir l’ordonnancement')).toBe(true);
  });

  it('shades the weekend, when no resource of the plan is open', () => {
    const gantt = sheetsOf('fr', workshopPlan({}, 60))[2].gantts[0];
    const first = gantt.end - (gantt.lastColumn - gantt.firstColumn + 1) * gantt.bucketDays;
    expect(gantt.bucketDays).toBe(0.5);
    expect(first).toBe(at('2026-11-23T00:00') / 1440);
    expect(gantt.closedColumns.filter((column) => column % 2 === 0).slice(0, 4)).toEqual([10, 12, 24, 26]);
  });
});

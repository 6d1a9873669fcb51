import { describeWorkbook, PLANNER_SHEET } from '../conformance/workbook-conformance';
import type { WorkbookSnapshot } from '../workbook';
import { MemoryWorkbook } from './memory-workbook';

const PLANNER: WorkbookSnapshot = {
  dateSystem: 1900,
  sheetNames: [PLANNER_SHEET],
  tables: [
    {
      name: 'T_ART',
      isTable: true,
      sheet: PLANNER_SHEET,
      sheetHidden: false,
      headerRow: 3,
      firstColumn: 1,
      headers: ['Code article', 'Désignation'],
      rows: [['RED-40', 'Réducteur']],
      hiddenRows: 0,
      owned: false,
    },
  ],
  settings: {},
};

describeWorkbook('memory', async () => {
  const workbook = new MemoryWorkbook(PLANNER);
  return { workbook, reopen: async () => workbook };
});

it('shows the sheets that were written', async () => {
  const workbook = new MemoryWorkbook();
  expect(workbook.sheets()).toEqual([]);
});

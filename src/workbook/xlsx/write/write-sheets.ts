import { ganttLabels, ganttRules } from '../../../sheets/gantt-rules';
import type { PlannerSheet } from '../../planner-sheet';
import type { CellFormat, CellSpec, SheetSpec } from '../../../sheets/sheet-spec';
import { inDateSystem } from '../../date-system';
import { legalSheetName } from '../../sheet-names';
import { WorkbookError } from '../../workbook';
import { absoluteAddress } from '../../cell-reference';
import { RELATIONSHIP_TYPES } from '../package/relationships';
import type { SheetEntry, WorkbookPart } from '../workbook-part';
import { updateSheetTitles } from './application-properties';
import { dropFromCalculationChain } from './calculation-chain';
import { CellLooks } from '../../cell-looks';
import { writeCharts } from './chart-parts';
import type { ActualNames } from '../../actual-names';
import { NEW_SHEET, readOldSheet } from './old-sheet';
import { printTitles } from './print-xml';
import { SheetCells } from '../../sheet-cells';
import { discountSharedStrings, sharedStringCells } from './shared-string-count';
import { addSheet, placeSheets, WORKSHEET_TYPE } from './sheet-places';
import { StyleSheet } from './style-sheet';
import type { TablePlace } from './table-places';
import { TablePlaces } from './table-places';
import { tableXml } from './table-xml';
import { worksheetXml } from './worksheet-xml';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * Writes Jalon's sheets into the workbook. Whatever stood on such a sheet before is replaced; what the planner himself put there (a chart
 * of his own, a comment) goes with it. Nothing else in the file changes.
 * @throws WorkbookError `protected-sheet`, `protected-structure`, `strict-format`, or `truncated` when the workbook lacks a part.
 */
export function writeSheets(workbook: WorkbookPart, sheets: readonly SheetSpec[]): void {
  refuseStrict(workbook);
  const placed = placeSheets(workbook, sheets);
  const jobs = sheets.flatMap((sheet) => {
    const entry = placed.get(sheet.id);
    return entry ? [{ sheet, entry }] : [];
  });
  writeAll(workbook, jobs);
}

/**
 * Adds sheets of the planner's own behind those that are there.
 * @throws WorkbookError `sheet-name-taken` when a sheet of that name exists.
 */
export function addPlannerSheets(workbook: WorkbookPart, sheets: readonly PlannerSheet[]): void {
  refuseStrict(workbook);
  const jobs = sheets.map((sheet) => {
    const name = legalSheetName(sheet.name);
    const before = workbook.sheets();
    if (before.some((other) => other.name.toLowerCase() === name.toLowerCase()))
      throw new WorkbookError('sheet-name-taken', `a sheet ${name} exists`, name);
    addSheet(workbook, name, before.length);
    return { sheet, entry: workbook.sheets()[before.length] };
  });
  writeAll(workbook, jobs);
}

interface SheetJob {
  readonly sheet: PlannerSheet;
  readonly entry: SheetEntry;
}

/** A job with the tables of its sheet. */
interface PlacedJob extends SheetJob {
  readonly tables: readonly TablePlace[];
}

function writeAll(workbook: WorkbookPart, jobs: readonly SheetJob[]): void {
  const { parts } = workbook;
  const before = parts.reachable(jobs.map(({ entry }) => entry.part));
  const places = new TablePlaces(workbook);
  const sharedCells = jobs.reduce((sum, { entry }) => sum + sharedStringCells(parts.bytes(entry.part) ?? new Uint8Array()), 0);
  const placed = jobs.map((job): PlacedJob => ({ ...job, tables: places.place(job.entry.part, job.sheet.tables) }));
  const names: ActualNames = {
    sheets: new Map(placed.map(({ sheet, entry }) => [sheet.name.toLowerCase(), entry.name])),
    tables: new Map(placed.flatMap(({ tables }) => tables.map(({ table, displayName }) => [table.name.toLowerCase(), displayName]))),
  };
  const stylesPart = parts.target(workbook.part, 'styles');
  if (!stylesPart) throw new WorkbookError('truncated', 'the workbook has no styles');
  const styles = new StyleSheet(parts.require(stylesPart), stylesPart);
  for (const job of placed) writeSheet(workbook, job, styles, names);
  if (styles.changed) parts.set(stylesPart, styles.toBytes(), STYLES_TYPE);
  discountSharedStrings(workbook, sharedCells);
  dropFromCalculationChain(workbook, new Set(jobs.map(({ entry }) => entry.sheetId)));
  const after = parts.reachable(['']);
  for (const part of before) if (!after.has(part)) parts.remove(part);
  updateSheetTitles(workbook);
  workbook.save();
}

function writeSheet(workbook: WorkbookPart, job: PlacedJob, styles: StyleSheet, names: ActualNames): void {
  const { parts } = workbook;
  const { entry, tables } = job;
  const sheet = inDateSystem(job.sheet, workbook.dateSystem);
  const looks = new CellLooks(styles, sheet.language ?? 'en');
  const loose: CellSpec[] = [...sheet.gantts.flatMap((gantt) => ganttLabels(gantt, sheet.tables)), ...sheet.cells];
  const cells = new SheetCells(sheet, loose, looks);
  for (const { table, part, id, displayName } of tables) parts.setText(part, tableXml(table, id, displayName), TABLE_TYPE);
  const targets = tables.map(({ part }) => ({ type: `${RELATIONSHIP_TYPES}table`, part }));
  const source = { sheet: entry.name, shown: (row: number, column: number) => cells.shown(row, column) };
  const drawing = writeCharts(workbook, entry.part, sheet.charts, source, {
    code: (format: CellFormat) => looks.code(format),
    categoryFormat: (chart) => looks.code(formatAt(sheet, chart.categories.firstRow, chart.categories.firstColumn)),
  });
  if (drawing) targets.push({ type: `${RELATIONSHIP_TYPES}drawing`, part: drawing });
  const old = parts.bytes(entry.part);
  parts.relationshipsOf(entry.part).replaceAll(targets);
  const bytes = worksheetXml(sheet, {
    cells,
    rules: [...sheet.gantts.flatMap(ganttRules), ...sheet.rules],
    links: sheet.cells.filter((cell) => cell.link !== undefined),
    styles,
    names,
    kept: old?.length ? readOldSheet(old) : NEW_SHEET,
    tableIds: tables.map((_, i) => `rId${i + 1}`),
    drawingId: drawing ? `rId${targets.length}` : null,
  });
  parts.set(entry.part, bytes, WORKSHEET_TYPE);
  writeNames(workbook, sheet, entry);
}

/** Names of ranges, and those that Excel keeps for printing. */
function writeNames(workbook: WorkbookPart, sheet: PlannerSheet, entry: SheetEntry): void {
  const index = workbook.sheets().findIndex((other) => other.part === entry.part);
  const { area } = sheet.print;
  workbook.setName('_xlnm._FilterDatabase', index, null);
  workbook.setName('_xlnm.Print_Area', index, area && absoluteAddress(entry.name, area));
  workbook.setName('_xlnm.Print_Titles', index, printTitles(sheet.print, entry.name));
  for (const { name, range } of sheet.names) workbook.setName(name, null, absoluteAddress(entry.name, range));
}

function formatAt(sheet: PlannerSheet, row: number, column: number): CellFormat | undefined {
  const loose = sheet.cells.find((cell) => cell.row === row && cell.column === column);
  if (loose) return loose.format;
  const table = sheet.tables.find((one) => row > one.row && row <= one.row + one.rows.length && column >= one.column);
  return table?.columns[column - table.column]?.format;
}

function refuseStrict(workbook: WorkbookPart): void {
  if (!workbook.isStrict) return;
  throw new WorkbookError('strict-format', 'the file is a Strict Open XML workbook');
}

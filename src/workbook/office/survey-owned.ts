import type { SheetSpec } from '../../sheets/sheet-spec';
import { headerText } from '../table-headers';
import { WorkbookError } from '../workbook';
import type { Block } from './block';
import { blockOf, overlap, PLACE } from './block';
import type { StandingTable, TableMatch } from './owned-table';
import { matchTables, tableBlock } from './owned-table';
import type { SheetPlace } from './place-sheets';
import type { RunNotes } from './run-notes';
import type { Survey } from './survey';
import type { SeriesDress, SheetDress } from './sheet-dress';
import { askDress, askSeries } from './sheet-dress';
import type { StandingChart } from './write-charts';

/** What stands on a sheet that is to be written anew. */
export interface StandingSheet {
  /** Cells that hold or look like something; null on a blank sheet. */
  readonly used: Block | null;
  readonly matches: readonly TableMatch[];
  /** Tables of Jalon's that are in the specification no more. */
  readonly orphans: readonly StandingTable[];
  readonly charts: readonly StandingChart[];
  readonly dress: SheetDress;
}

/** A sheet to be written with what stands on it; null on a new one. */
export interface SheetJob extends SheetPlace {
  readonly state: StandingSheet | null;
}

/**
 * Looks closer at the sheets that will be written anew: one round trip.
 * @throws WorkbookError `table-in-the-way` when a table of the planner's stands where a sheet of Jalon's is to be written.
 */
export async function surveyOwned(
  context: Excel.RequestContext,
  known: Survey,
  places: readonly SheetPlace[],
  notes: RunNotes,
): Promise<SheetJob[]> {
  const loaded = places.map(({ standing, spec }) => {
    if (!standing) return null;
    const sheet = context.workbook.worksheets.getItem(standing.id);
    const tables = known.tables.filter(({ sheetId }) => sheetId === standing.id);
    return {
      used: sheet.getUsedRangeOrNullObject(false).load(PLACE),
      tables: tables.map((facts) => {
        const table = sheet.tables.getItem(facts.id);
        return { facts, range: table.getRange().load(PLACE), columns: table.columns.load('items/name') };
      }),
      sheet,
      charts: sheet.charts.load('items/name,items/series/items/name'),
      dress: askDress(sheet, spec, tables),
    };
  });
  if (loaded.some((one) => one !== null)) await context.sync();
  const sources = await chartSources(
    context,
    loaded.flatMap((one) => one ?? []),
    notes,
  );
  return places.map((place, index): SheetJob => {
    const found = loaded[index];
    if (!found) return { ...place, state: null };
    const standing = found.tables.map(({ facts, range, columns }): StandingTable => {
      return { ...facts, block: blockOf(range), headers: columns.items.map(({ name }) => headerText(name)) };
    });
    const charts = found.charts.items.map(({ name, series }): StandingChart => ({ name, series: series.items.length }));
    const used = found.used.isNullObject ? null : blockOf(found.used);
    const dress = withSources(found.dress(), sources.get(found.sheet));
    return { ...place, state: { used, charts, dress, ...sorted(place.spec, standing, notes, place.name) } };
  });
}

type ChartSources = ReadonlyMap<string, readonly SeriesDress[]>;
interface LoadedCharts {
  readonly sheet: Excel.Worksheet;
  readonly charts: Excel.ChartCollection;
}

/** Where the series of charts come from, where no plan is kept that would tell it: a further round trip. */
async function chartSources(
  context: Excel.RequestContext,
  loaded: readonly LoadedCharts[],
  notes: RunNotes,
): Promise<ReadonlyMap<Excel.Worksheet, ChartSources>> {
  if (notes.run > 0 || loaded.every(({ charts }) => charts.items.length === 0)) return new Map();
  const asked = loaded.map(({ sheet, charts }) => {
    const counted = charts.items.map(({ name, series }) => ({ name, series: series.items.length }));
    return [sheet, askSeries(sheet, counted)] as const;
  });
  await context.sync();
  return new Map(asked.map(([sheet, answer]) => [sheet, answer()]));
}

function withSources(dress: SheetDress, sources: ChartSources | undefined): SheetDress {
  const charts = dress.charts.map((chart) => ({ ...chart, series: sources?.get(chart.name) ?? chart.series }));
  return { ...dress, charts };
}

/** Tells Jalon's tables from the planner's. */
function sorted(
  spec: SheetSpec,
  standing: readonly StandingTable[],
  notes: RunNotes,
  sheet: string,
): Pick<StandingSheet, 'matches' | 'orphans'> {
  const matches = matchTables(spec.tables, standing, notes.tables);
  const left = standing.filter((table) => !matches.some((match) => match.standing === table));
  const orphans = left.filter((table) => isOwn(table, notes));
  const extent = extentOf(spec);
  for (const { name, block } of left.filter((table) => !orphans.includes(table))) {
    if (overlap(block, extent)) throw new WorkbookError('table-in-the-way', `the table ${name} stands on the sheet ${sheet}`, name);
  }
  return { matches, orphans };
}

function isOwn({ id, name }: StandingTable, notes: RunNotes): boolean {
  return notes.tables.some((noted) => noted.id === id) || /^Jalon[A-Z]/.test(name);
}

/** The rectangle from A1 that a sheet will fill. */
function extentOf({ cells, tables, gantts }: SheetSpec): Block {
  let [rows, columns] = [1, 1];
  for (const { row, column } of cells) [rows, columns] = [Math.max(rows, row), Math.max(columns, column)];
  for (const { lastRow, lastColumn } of gantts) [rows, columns] = [Math.max(rows, lastRow), Math.max(columns, lastColumn)];
  for (const block of tables.map(tableBlock)) {
    [rows, columns] = [Math.max(rows, block.row + block.rows), Math.max(columns, block.column + block.columns)];
  }
  return { row: 0, column: 0, rows, columns };
}

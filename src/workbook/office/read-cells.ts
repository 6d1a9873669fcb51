import type { RawCell } from '../workbook';
import type { Block } from './block';
import type { OfficeSettings } from './office-options';
import { officeCode } from './office-trouble';

/** What is read of cells. */
export type CellProperty = 'values' | 'formulas';

/** A rectangle whose values are wanted. */
export interface CellRequest {
  readonly sheet: Excel.Worksheet;
  readonly block: Block;
}

type Grid = RawCell[][];
/** Share of the limit that a request of the next size should fill. */
const MARGIN = 0.7;
const FEWEST_CELLS = 500;
/** What an error value reads as; a text may read the same. */
const ERROR_WORD = /^#[A-Z][A-Z0-9/_]*[!?]?$/;

/** A run of rows of one request. */
interface Piece {
  readonly request: number;
  readonly firstRow: number;
  readonly rows: number;
}

/**
 * Values of rectangles, in as few requests as the size of the answers allows: an answer may have 5 MB, and a range that is too large comes
 * back as null, so that a piece that was too large is cut in two. Error values are told from texts that read the same by a last request,
 * where there is any such cell.
 */
export async function readCells(
  context: Excel.RequestContext,
  requests: readonly CellRequest[],
  settings: OfficeSettings,
  property: CellProperty = 'values',
): Promise<Grid[]> {
  const grids = requests.map(({ block }) => new Array<RawCell[]>(block.rows));
  const suspects: Piece[] = [];
  let budget = settings.cellsPerRead;
  const open = requests.map(({ block }, request): Piece => ({ request, firstRow: 0, rows: block.rows })).filter(({ rows }) => rows > 0);
  while (open.length > 0) {
    const batch = take(open, requests, budget);
    const values = await valuesOf(context, requests, batch, property);
    let cells = 0;
    let bytes = 0;
    for (const [index, piece] of batch.entries()) {
      const rows = values?.[index] ?? null;
      if (rows === null) continue;
      cells += piece.rows * requests[piece.request].block.columns;
      bytes += store(grids[piece.request], piece, rows, suspects);
    }
    const refused = batch.filter((_, index) => (values?.[index] ?? null) === null);
    open.unshift(...refused.flatMap(halves));
    if (refused.length > 0) budget = Math.max(FEWEST_CELLS, Math.floor(budget / 2));
    else if (bytes > 0) budget = Math.max(FEWEST_CELLS, Math.floor((settings.requestBytes * MARGIN * cells) / bytes));
  }
  if (property === 'values') await tellErrors(context, requests, grids, suspects);
  return grids;
}

/** The next pieces, cut so that they hold no more cells than the budget. */
function take(open: Piece[], requests: readonly CellRequest[], budget: number): Piece[] {
  const batch: Piece[] = [];
  let left = budget;
  while (open.length > 0) {
    const { request, firstRow, rows } = open[0];
    const fitting = Math.floor(left / requests[request].block.columns);
    if (fitting < 1 && batch.length > 0) break;
    const taken = Math.min(rows, Math.max(1, fitting));
    batch.push({ request, firstRow, rows: taken });
    left -= taken * requests[request].block.columns;
    if (taken === rows) open.shift();
    else open[0] = { request, firstRow: firstRow + taken, rows: rows - taken };
  }
  return batch;
}

/** The values of each piece, null for one that was too large; null when the whole answer was. */
async function valuesOf(
  context: Excel.RequestContext,
  requests: readonly CellRequest[],
  batch: readonly Piece[],
  property: CellProperty,
): Promise<(unknown[][] | null)[] | null> {
  const ranges = batch.map((piece) => pieceRange(requests, piece).load(property));
  try {
    await context.sync();
  } catch (error) {
    const alone = batch.length === 1 && batch[0].rows === 1;
    if (officeCode(error) === 'ResponsePayloadSizeLimitExceeded' && !alone) return null;
    throw error;
  }
  return ranges.map((range) => range[property] as unknown[][] | null);
}

function halves(piece: Piece): Piece[] {
  const first = Math.ceil(piece.rows / 2);
  if (piece.rows === 1) return [piece];
  return [
    { ...piece, rows: first },
    { ...piece, firstRow: piece.firstRow + first, rows: piece.rows - first },
  ];
}

function pieceRange(requests: readonly CellRequest[], piece: Piece): Excel.Range {
  const { sheet, block } = requests[piece.request];
  return sheet.getRangeByIndexes(block.row + piece.firstRow, block.column, piece.rows, block.columns);
}

/** Keeps the rows, notes those that may hold errors, and gives about how many bytes they came in. */
function store(grid: Grid, piece: Piece, rows: readonly unknown[][], suspects: Piece[]): number {
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    let suspect = false;
    const cells = new Array<RawCell>(row.length);
    for (const [column, value] of row.entries()) {
      cells[column] = rawCell(value);
      bytes += typeof value === 'string' ? value.length + 3 : 8;
      suspect ||= typeof value === 'string' && value.charCodeAt(0) === 35 && ERROR_WORD.test(value);
    }
    grid[piece.firstRow + index] = cells;
    if (suspect) suspects.push({ request: piece.request, firstRow: piece.firstRow + index, rows: 1 });
  }
  return bytes;
}

function rawCell(value: unknown): RawCell {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Asks for the types of the rows that hold a word like an error's. */
async function tellErrors(
  context: Excel.RequestContext,
  requests: readonly CellRequest[],
  grids: Grid[],
  suspects: Piece[],
): Promise<void> {
  const MOST_AT_ONCE = 2000;
  for (let at = 0; at < suspects.length; at += MOST_AT_ONCE) {
    const batch = suspects.slice(at, at + MOST_AT_ONCE);
    const ranges = batch.map((piece) => pieceRange(requests, piece).load('valueTypes'));
    // As many requests as the size of the answers forces.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const [index, piece] of batch.entries()) {
      const row = grids[piece.request][piece.firstRow];
      for (const [column, type] of ranges[index].valueTypes[0].entries()) {
        const value = row[column];
        if (type === 'Error' && typeof value === 'string') row[column] = { error: value };
      }
    }
  }
}

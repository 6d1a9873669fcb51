import { blockOf, PLACE } from './block';
import type { OfficeSettings } from './office-options';
import { Outbox, wireBytes } from './outbox';
import type { CellRequest } from './read-cells';
import { readCells } from './read-cells';
import { survey } from './survey';

const OWN_CALL = /(^|[^\p{L}\p{N}_.])(JALON\.|_xldudf_JALON_)[\p{L}\p{N}_.]+\s*\(/iu;
const TEXTS = /"(?:[^"]|"")*"/g;

/** Enters the formulas that call a function of Jalon again, runs of neighbours at once; protected sheets are left alone. Gives how many there were. */
export async function repairFormulas(context: Excel.RequestContext, settings: OfficeSettings): Promise<number> {
  const { sheets } = await survey(context);
  const used = sheets
    .filter(({ isProtected }) => !isProtected)
    .map(({ id }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      return { sheet, range: sheet.getUsedRangeOrNullObject(false).load(PLACE) };
    });
  await context.sync();
  const requests = used
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }): CellRequest => ({ sheet, block: blockOf(range) }));
  const formulas = await readCells(context, requests, settings, 'formulas');
  const found = requests
    .map((request, index) => ({ ...request, rows: formulas[index].map((row) => row.map(ownFormula)) }))
    .filter(({ rows }) => rows.some((row) => row.some((formula) => formula !== null)));
  const values = await readCells(context, found, settings);
  for (const [index, { rows }] of found.entries()) leaveTexts(rows, values[index]);
  return enterAgain(new Outbox(context, settings.requestBytes), found);
}

/** A text that begins like a formula reads as one, and is its own value. */
function leaveTexts(rows: (string | null)[][], values: readonly (readonly unknown[])[]): void {
  for (const [at, row] of rows.entries()) {
    for (const [column, formula] of row.entries()) if (formula !== null && values[at][column] === formula) row[column] = null;
  }
}

interface FoundFormulas extends CellRequest {
  /** Null where there is nothing to enter. */
  readonly rows: readonly (readonly (string | null)[])[];
}

async function enterAgain(outbox: Outbox, found: readonly FoundFormulas[]): Promise<number> {
  let count = 0;
  for (const { sheet, block, rows } of found) {
    for (let column = 0; column < block.columns; column++) {
      for (let row = 0; row < rows.length; row++) {
        const run: string[][] = [];
        while (row + run.length < rows.length) {
          const formula = rows[row + run.length][column];
          if (formula === null) break;
          run.push([formula]);
        }
        if (run.length === 0) continue;
        await outbox.room(wireBytes(run));
        sheet.getRangeByIndexes(block.row + row, block.column + column, run.length, 1).formulas = run;
        count += run.length;
        row += run.length;
      }
    }
  }
  if (count > 0) await outbox.send();
  return count;
}

function ownFormula(cell: unknown): string | null {
  if (typeof cell !== 'string' || !cell.startsWith('=') || !OWN_CALL.test(cell.replace(TEXTS, '""'))) return null;
  return cell.replace(/_xldudf_JALON_/gi, 'JALON.');
}

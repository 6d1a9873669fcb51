import { WORKSHEET_FUNCTIONS } from '../../src/functions/catalogue';
import { callFunction } from '../../src/functions/contract';
import { functionMetadata } from '../../src/functions/metadata';
import { registerFunctions } from '../../src/functions/register';
import { isFunctionError } from '../../src/functions/values';
import { loadOffice } from '../doors/load-office';
import { ExcelHost } from '../excel-host';

const ROWS = 2500;
const host = new ExcelHost();
loadOffice(host);
registerFunctions((id, code) => CustomFunctions.associate(id, code));
host.declareFunctions(functionMetadata(WORKSHEET_FUNCTIONS, 'en'), 'JALON');

type Input = number | string | null;

/** Rows whose inputs change in the second round. */
const isChanged = (row: number): boolean => row % 10 === 3;

/** Four inputs of a row: whole numbers, with here and there a blank cell or a text where a number belongs. */
function inputsOf(row: number, round: number): Input[] {
  if (round > 1 && !isChanged(row)) return inputsOf(row, 1);
  const number = (step: number): number => ((row * 7919 + step * 104729 + round * 15485863) % 997) + 1;
  const inputs: Input[] = [1, 2, 3, 4].map(number);
  if (row % 211 === 5) inputs[1] = null;
  if (row % 307 === 11) inputs[0] = 'soon';
  return inputs;
}

const shown = (result: unknown): unknown => (isFunctionError(result as never) ? (result as { error: string }).error : (result ?? ''));

/** What the contract gives for the four formulas of a row; the second one takes the first one's result. */
function expected([a, b, c, d]: Input[]): unknown[] {
  const net = callFunction('NET_REQUIREMENT', [a, b, c, d]);
  const given = isFunctionError(net as never) ? net : (net as Input);
  return [net, callFunction('EOQ', [given, c, d]), callFunction('TARDINESS', [a, c]), callFunction('BESOIN_NET', [d, c, b, a])].map(shown);
}

/** Enters every input and formula in the first round, the inputs of the changed rows alone in the second. */
async function enter(round: number): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  const entries = (row: number): unknown[] => inputsOf(row, round).map((input) => input ?? '');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    if (round > 1) {
      for (const row of rows.filter(isChanged)) sheet.getRangeByIndexes(row, 0, 1, 4).values = [entries(row)];
    } else {
      sheet.getRange(`A1:D${ROWS}`).values = rows.map(entries);
      sheet.getRange(`E1:H${ROWS}`).formulas = rows.map((row) => formulasOf(row + 1));
    }
    await context.sync();
  });
  await host.settled();
}

const formulasOf = (n: number): string[] => [
  `=JALON.NET_REQUIREMENT(A${n},B${n},C${n},D${n})`,
  `=JALON.EOQ(E${n},C${n},D${n})`,
  `=JALON.TARDINESS(A${n},C${n})`,
  `=JALON.BESOIN_NET(D${n},C${n},B${n},A${n})`,
];

async function results(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Sheet1').getRange(`E1:H${ROWS}`).load('values');
    await context.sync();
    return cells.values;
  });
}

test('10,000 cells of the worksheet functions show what the functions give, and again after the inputs of every tenth row changed', async () => {
  for (const round of [1, 2]) {
    await enter(round);
    const shownCells = await results();
    const wrong = shownCells.flatMap((cells, row) => {
      const right = expected(inputsOf(row, round));
      return JSON.stringify(cells) === JSON.stringify(right) ? [] : [{ row: row + 1, inputs: inputsOf(row, round), cells, right }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(new Set(shownCells.map(([net]) => typeof net))).toEqual(new Set(['number', 'string']));
  }
}, 300_000);

import { loadOffice } from '../doors/load-office';
import { ExcelHost } from '../excel-host';
import { CellError } from '../model/cell';
import type { FunctionAnswer } from './answers';

let host: ExcelHost;
beforeAll(() => {
  host = new ExcelHost();
  loadOffice(host);
  CustomFunctions.associate('ADD', (first: number, second: number) => first + second);
  CustomFunctions.associate('GRID', () => [[1, 'two'], [true]]);
  CustomFunctions.associate('DIVIDE', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero, 'words that do not travel');
  });
  CustomFunctions.associate('MISSING', () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'No such item'));
  CustomFunctions.associate('BUG', () => {
    throw new TypeError('a bug');
  });
  CustomFunctions.associate('LATER', async (value: number) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return value * 2;
  });
  CustomFunctions.associate('ECHO', (value: unknown) => JSON.stringify(value));
  CustomFunctions.associate('NOTHING', () => null);
});

const answer = async (name: string, ...args: unknown[]): Promise<unknown> =>
  (await host.callFunctions([{ name, arguments: args }]))[0].value;

test('values, matrices, promises and nothing come as a cell would show them', async () => {
  const answers = await host.callFunctions([
    { name: 'ADD', arguments: [1, 2] },
    { name: 'GRID', arguments: [] },
    { name: 'LATER', arguments: [21] },
    { name: 'NOTHING', arguments: [] },
  ]);
  expect(answers.map(({ value }) => value)).toEqual([
    3,
    [
      [1, 'two'],
      [true, new CellError('#N/A')],
    ],
    42,
    0,
  ]);
});

test('errors keep their code; words travel only with #VALUE! and #N/A', async () => {
  expect(await answer('DIVIDE')).toEqual(new CellError('#DIV/0!'));
  expect(await answer('MISSING')).toEqual(new CellError('#N/A', 'No such item'));
  expect(await answer('BUG')).toEqual(new CellError('#VALUE!'));
});

test('a blank cell is null on the web and 0 on the desktop; an argument left out is null', async () => {
  expect(await answer('ECHO', [['', 'a']])).toBe('[[null,"a"]]');
  host.blankCells = 'zero';
  expect(await answer('ECHO', [['', 'a']])).toBe('[[0,"a"]]');
  expect(await answer('ECHO', undefined)).toBe('null');
  host.blankCells = 'null';
});

test('a streaming function answers until it is cancelled', async () => {
  let cancelled = false;
  CustomFunctions.associate('TICK', (step: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
    let count = 0;
    const timer = setInterval(() => {
      count += 1;
      invocation.setResult(count * step);
    }, 2);
    invocation.onCanceled = () => {
      cancelled = true;
      clearInterval(timer);
    };
  });
  const first = await new Promise<FunctionAnswer>((resolve) => {
    const stream = host.streamFunction({ name: 'TICK', arguments: [10] }, (each) => {
      stream.cancel();
      resolve(each);
    });
  });
  expect(Number(first.value) % 10).toBe(0);
  await host.settled();
  expect(cancelled).toBe(true);
});

test('after the functions are declared, a name is looked up with its namespace and any other is #NAME?', async () => {
  const other = new ExcelHost();
  loadOffice(other);
  other.declareFunctions([{ id: 'ADD', name: 'PLUS' }], 'JALON');
  const [known, unknown] = await other.callFunctions([
    { name: 'jalon.plus', arguments: [2, 2] },
    { name: 'JALON.ADD', arguments: [2, 2] },
  ]);
  expect([known.value, unknown.value]).toEqual([4, new CellError('#NAME?')]);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    cell.formulas = [['=JALON.PLUS(40,2)']];
    await context.sync();
    await other.settled();
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[42]]);
  });
  loadOffice(host);
});

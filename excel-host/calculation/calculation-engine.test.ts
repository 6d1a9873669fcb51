import { PlainWorkbook } from './testing-workbook';

describe('formulas', () => {
  it('compute with operators in the order that Excel documents', () => {
    const workbook = new PlainWorkbook();
    expect(workbook.compute('=2+3*4')).toBe(14);
    expect(workbook.compute('=-2^2')).toBe(4);
    expect(workbook.compute('=50%*2')).toBe(1);
    expect(workbook.compute('="a"&1+2')).toBe('a3');
    expect(workbook.compute('="a"="A"')).toBe(true);
    expect(workbook.compute('=2<"a"')).toBe(true);
    expect(workbook.compute('="z"<FALSE')).toBe(true);
    expect(workbook.compute('=1/0')).toBe('#DIV/0!');
    expect(workbook.compute('="x"*1')).toBe('#VALUE!');
    expect(workbook.compute('=NOSUCH(1)')).toBe('#NAME?');
    expect(workbook.compute('=nosuch+1')).toBe('#NAME?');
  });

  it('follow a chain of ten thousand cells', () => {
    const workbook = new PlainWorkbook();
    workbook.put('A1', 1);
    for (let row = 2; row <= 10000; row++) workbook.put(`A${row}`, `=A${row - 1}+1`);
    expect(workbook.value('A10000')).toBe(10000);
    workbook.put('A1', 5);
    expect(workbook.value('A10000')).toBe(10004);
  });

  it('spill into the cells beside and below, and say so when something is in the way', () => {
    const workbook = new PlainWorkbook();
    workbook.put('A1', '=SEQUENCE(3,2)');
    workbook.put('D1', '=SUM(A1#)');
    expect(workbook.values('A1:B3')).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(workbook.value('D1')).toBe(21);
    workbook.put('B2', 'in the way');
    expect(workbook.value('A1')).toBe('#SPILL!');
    expect(workbook.values('A2:B3')).toEqual([
      ['', 'in the way'],
      ['', ''],
    ]);
    workbook.put('B2', '');
    expect(workbook.values('A1:B3')).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(workbook.value('D1')).toBe(21);
  });

  it('show 0 in a circle and tell which cells it is made of', () => {
    const workbook = new PlainWorkbook();
    workbook.put('A1', '=B1+1');
    workbook.put('B1', '=A1+1');
    workbook.put('C1', '=B1+5');
    expect(workbook.values('A1:C1')).toEqual([[0, 0, 5]]);
    expect(
      workbook.engine
        .circularCells()
        .map(({ column }) => column)
        .sort(),
    ).toEqual([0, 1]);
    workbook.put('A1', 2);
    expect(workbook.values('A1:C1')).toEqual([[2, 3, 8]]);
    expect(workbook.engine.circularCells()).toEqual([]);
  });

  it('wait for functions of an add-in in waves of one message each', async () => {
    const waves: number[] = [];
    const workbook = new PlainWorkbook(['Sheet1'], (calls) => {
      waves.push(calls.length);
      return Promise.resolve(calls.map(({ arguments: [value] }) => ({ value: Number(value) * 10 })));
    });
    for (let row = 1; row <= 50; row++) {
      workbook.put(`A${row}`, row);
      workbook.put(`B${row}`, `=TEST.TENFOLD(A${row})`);
      workbook.put(`C${row}`, `=TEST.TENFOLD(B${row})+1`);
    }
    expect(workbook.value('C7')).toBe('#BUSY!');
    await workbook.engine.settle();
    expect(waves).toEqual([50, 50]);
    expect(workbook.values('B7:C7')).toEqual([[70, 701]]);
    workbook.put('A7', 1);
    await workbook.engine.settle();
    expect(workbook.values('B7:C7')).toEqual([[10, 101]]);
    expect(waves).toEqual([50, 50, 1, 1]);
  });
});

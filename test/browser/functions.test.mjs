// The worksheet functions in cells of a workbook, called by Microsoft's own runtime, in Chromium on the production bundle.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openBench, skip } from './bench-page.mjs';

const MANY = 10_000;

describe('formulas with functions of ours', { skip }, () => {
  let bench;

  before(async () => {
    bench = await openBench('lang=en');
  });

  after(() => bench?.close());

  test('calculate beside formulas of the workbook’s own', async () => {
    // The economic order quantity of 1,000 a year at 10 an order and 2 a piece and year: the root of 2 × 1000 × 10 / 2.
    await bench.edit('Sheet1', 'A1', '1000');
    await bench.edit('Sheet1', 'A2', '=JALON.EOQ(A1,10,2)');
    await bench.edit('Sheet1', 'A3', '=ROUND(A2*2,0)');
    assert.deepEqual(await bench.cells('Sheet1', 'A2:A3'), [['100'], ['200']]);
  });

  test('calculate anew when a cell that they read changes', async () => {
    await bench.edit('Sheet1', 'A1', '4000');
    assert.deepEqual(await bench.cells('Sheet1', 'A2:A3'), [['200'], ['400']]);
  });

  test('spill over the cells beside and below', async () => {
    // C. Triomphe, Management des opérations, MRP exercise 2.
    await bench.edit('Sheet1', 'C1', '=JALON.NET_REQUIREMENT({1500,950,780,1200},120,{1480,0,0,0},{150,95,78,120},"L4L",1)');
    assert.deepEqual(await bench.cells('Sheet1', 'C1:G1'), [['0', '945', '763', '1242', '']]);
    await bench.edit('Sheet1', 'C3', '=JALON.NET_REQUIREMENT({10;20;30},15)');
    assert.deepEqual(await bench.cells('Sheet1', 'C3:C6'), [['0'], ['15'], ['30'], ['']]);
  });

  test('show #SPILL! when something stands in the way, and spill once it is gone', async () => {
    await bench.edit('Sheet1', 'C9', 'mine');
    await bench.edit('Sheet1', 'C8', '=JALON.NET_REQUIREMENT({10;20;30},15)');
    assert.deepEqual(await bench.cells('Sheet1', 'C8:C9'), [['#SPILL!'], ['mine']]);
    await bench.edit('Sheet1', 'C9', '');
    assert.deepEqual(await bench.cells('Sheet1', 'C8:C10'), [['0'], ['15'], ['30']]);
  });

  test('show #VALUE! and #N/A with words that say what is wrong', async () => {
    await bench.edit('Sheet1', 'I1', '=JALON.EOQ("many",10,2)');
    await bench.edit('Sheet1', 'I2', '=JALON.COVERAGE({40,40},81)');
    assert.deepEqual(await bench.cells('Sheet1', 'I1:I2'), [['#VALUE!'], ['#N/A']]);
    const [wrong, absent] = await errorWords(bench, ['I1', 'I2']);
    assert.match(wrong, /annual_demand/);
    assert.match(wrong, /many/);
    assert.match(absent, /\w+ \w+/);
  });

  test('pass on the error of a cell, and never break the workbook’s own formulas', async () => {
    await bench.edit('Sheet1', 'J1', '=1/0');
    await bench.edit('Sheet1', 'J2', '=JALON.EOQ(J1,10,2)');
    await bench.edit('Sheet1', 'J3', '=IFERROR(J2,"none")');
    const [[own], [ours], [caught]] = await bench.cells('Sheet1', 'J1:J3');
    assert.equal(own, '#DIV/0!');
    assert.match(ours, /^#/);
    assert.equal(caught, 'none');
  });

  test('answer to their French names with semicolons in a workbook in French', async () => {
    const french = await openBench('lang=fr');
    try {
      await french.edit('Feuil1', 'A1', '0,5');
      await french.edit('Feuil1', 'A2', '=JALON.QEC(1000;10;A1*4)');
      await french.edit('Feuil1', 'A3', '=SOMME(JALON.BESOIN_NET({10;20;30};15))');
      await french.edit('Feuil1', 'A4', '=JALON.QEC("beaucoup";10;2)');
      assert.deepEqual(await french.cells('Feuil1', 'A2:A4'), [['100'], ['45'], ['#VALEUR!']]);
      const [words] = await errorWords(french, ['A4'], 'Feuil1');
      assert.match(words, /beaucoup/);
      assert.match(words, /[éèàç’]|est|un nombre/);
    } finally {
      await french.close();
    }
  });

  test(`calculate in ${MANY.toLocaleString('en')} cells, and all anew when one cell that all read changes`, async (t) => {
    const sheet = 'Sheet1';
    await bench.edit(sheet, 'L1', '10');
    const started = performance.now();
    await bench.excel(async (context, count) => {
      const place = context.workbook.worksheets.getItem('Sheet1').getRange(`N1:O${count}`);
      place.formulas = Array.from({ length: count }, (_, index) => [index + 1, `=JALON.EOQ(N${index + 1},$L$1,2)`]);
      await context.sync();
    }, MANY);
    await settled(bench);
    const entered = performance.now();
    await checkMany(bench, 10);
    const changing = performance.now();
    await bench.edit(sheet, 'L1', '40');
    await settled(bench);
    const changed = performance.now();
    await checkMany(bench, 40);
    t.diagnostic(`${MANY} formulas entered in ${seconds(entered - started)}, calculated anew in ${seconds(changed - changing)}`);
  });
});

/** Words that the errors of cells carry, as Excel shows them in the card of the error. */
function errorWords(bench, addresses, sheet = 'Sheet1') {
  return bench.page.evaluate(
    ([name, cells]) => {
      const { grid } = window.workbench.host.workbook.Worksheets.items.find((one) => one.Name === name);
      return cells.map((cell) => grid.get(Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65)?.value.message);
    },
    [sheet, addresses],
  );
}

/** Ends when nothing is to be calculated any more. */
function settled(bench) {
  return bench.page.evaluate(() => window.workbench.host.workbook.settle());
}

async function checkMany(bench, orderCost) {
  const values = await bench.excel(async (context, count) => {
    const place = context.workbook.worksheets.getItem('Sheet1').getRange(`O1:O${count}`);
    place.load('values');
    await context.sync();
    return place.values.map(([value]) => value);
  }, MANY);
  assert.equal(values.length, MANY);
  values.forEach((value, index) => {
    const expected = Math.sqrt((2 * (index + 1) * orderCost) / 2);
    assert.ok(Math.abs(value - expected) < 1e-6, `row ${index + 1}: ${value} instead of ${expected}`);
  });
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

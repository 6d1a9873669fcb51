// Excel refuses while the plan is written: the pane says so and the workbook is as it was, in Chromium on the production bundle.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { differences, openBench, skip } from './bench-page.mjs';

describe('a plan that Excel refuses', { skip }, () => {
  let bench;
  let whole;

  before(async () => {
    bench = await openBench('lang=en');
    await bench.openSample();
    await bench.button('More options').click();
    await bench.pane.getByRole('radio', { name: /Apply a dispatching rule/ }).check();
    // The sheets that always stand have every kind of thing that is written.
    await bench.pane.getByRole('radio', { name: /The essential ones/ }).check();
    await bench.pane.getByRole('switch', { name: 'Ask before writing' }).check();
    await bench.button('Back').click();
    await bench.button('Regenerate the plan').click();
    await bench.button('Write the plan').click();
    await bench.planWritten();
    await bench.edit('Demand', 'D5', '4/20/2027');
    await bench.says('The plan is out of date');
    whole = await bench.sheets();
  });

  after(() => bench?.close());

  /** Goes as far as the question whether to write, does something there, and says yes. */
  const writeAfter = async (spoil) => {
    await bench.button('Regenerate the plan').click();
    await bench.says('Write this plan?');
    await spoil();
    await bench.button('Write the plan').click();
  };

  for (const { at, kind } of [
    { at: 3, kind: 'action' },
    { at: 150, kind: 'action' },
    { at: 400, kind: 'action' },
    { at: 200, kind: 'request' },
  ]) {
    test(`at ${kind} ${at} of the writing leaves the workbook as it was, and the pane says so`, async () => {
      await writeAfter(() =>
        bench.page.evaluate(([n, what]) => window.workbench.host.faults.failAt(n, 'GeneralException', what), [at, kind]),
      );
      await bench.says('It did not work');
      await bench.says('Your workbook is as it was.');
      assert.equal(await bench.page.evaluate(() => window.workbench.host.faults.happened), true);
      await bench.page.evaluate(() => window.workbench.host.faults.clear());
      assert.deepEqual(differences(whole, await bench.sheets()), []);
    });
  }

  test('because a sheet is protected is named, and nothing is written', async () => {
    const protect = (on) =>
      bench.excel(async (context, yes) => {
        const { protection } = context.workbook.worksheets.getItem('Gantt by order');
        if (yes) protection.protect();
        else protection.unprotect();
        await context.sync();
      }, on);
    await writeAfter(() => protect(true));
    await bench.says('The sheet Gantt by order is protected.');
    await bench.says('Lift the protection (Review > Unprotect Sheet), then plan again.');
    await protect(false);
    assert.deepEqual(differences(whole, await bench.sheets()), []);
  });

  test('is written at the next try', async () => {
    await writeAfter(async () => undefined);
    await bench.planWritten();
    assert.notDeepEqual(differences(whole, await bench.sheets()), []);
  });
});

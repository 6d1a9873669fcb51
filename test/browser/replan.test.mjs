// A change in the grid, the plan made anew, what changed, and the way back, in Chromium on the production bundle.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { cellOf, differences, openBench, rowsOf, skip } from './bench-page.mjs';

describe('a plan that is made again', { skip }, () => {
  let bench;
  let first;
  let second;

  /** Types another due date for a demand, some days from the one that it has. */
  const moveDue = async (id, days) => {
    const demand = (await bench.sheets()).Demand;
    const row = rowsOf(demand).find((one) => one.Demand === id);
    await bench.edit('Demand', cellOf(demand, row.row, 'Due date'), typedDate(Math.floor(row['Due date']) + days));
  };
  const restore = () => bench.chooseInMenu('Menu', 'Restore the previous plan');

  before(async () => {
    bench = await openBench('lang=en');
    await bench.openSample();
    // What is compared here cell by cell is written in the same way on every sheet: the essential ones do.
    await bench.button('More options').click();
    await bench.pane.getByRole('radio', { name: /The essential ones/ }).check();
    await bench.button('Back').click();
    await bench.button('Regenerate the plan').click();
    await bench.planWritten();
    first = await bench.planSheets();
  });

  after(() => bench?.close());

  test('goes stale when a due date is changed in the grid, and names the table', async () => {
    await moveDue('C-27111', 14);
    await bench.says('The plan is out of date');
    await bench.says('Changed since this plan: Demand.');
    assert.deepEqual(differences(first, await bench.planSheets()), []);
  });

  test('lists what changed when it is regenerated', async () => {
    await bench.button('Regenerate the plan').click();
    await bench.planWritten();
    await bench.tab('Changes').click();
    await bench.says('Changes, the largest first');
    second = await bench.planSheets();
    assert.notDeepEqual(differences(first, second), []);
    const changes = rowsOf(second['Plan changes'], 'JalonChanges');
    assert.ok(changes.length > 0);
    const [, shown] = /All \((\d+)\)/.exec(await bench.paneText());
    assert.equal(Number(shown), changes.length);
  });

  test('is taken back, cell by cell, by restoring the previous plan', async () => {
    await restore();
    // The plan that is back was made from the due date of before.
    await bench.says('The plan is out of date');
    assert.deepEqual(differences(first, await bench.planSheets()), []);
  });

  test('comes back, cell by cell, by restoring once more', async () => {
    await restore();
    await bench.says('The previous plan is back.');
    assert.deepEqual(differences(second, await bench.planSheets()), []);
  });

  test('leaves everything as it is when the planner, asked before writing, says no', async () => {
    await bench.button('More options').click();
    await bench.pane.getByRole('switch', { name: 'Ask before writing' }).check();
    await bench.button('Back').click();
    await moveDue('C-27104', 10);
    await bench.says('The plan is out of date');
    const planners = (await bench.sheets()).Demand;
    await bench.button('Regenerate the plan').click();
    await bench.says('Write this plan?');
    assert.deepEqual(differences(second, await bench.planSheets()), []);
    await bench.button('Discard').click();
    await bench.says('The plan is out of date');
    assert.deepEqual(differences(second, await bench.planSheets()), []);
    assert.deepEqual(differences({ planners }, { planners: (await bench.sheets()).Demand }), []);
  });

  test('is written when he says yes', async () => {
    await bench.button('Regenerate the plan').click();
    await bench.button('Write the plan').click();
    await bench.planWritten();
    assert.notDeepEqual(differences(second, await bench.planSheets()), []);
  });

  test('is written with the best plan so far when the search is stopped', async () => {
    await bench.button('More options').click();
    await bench.pane.getByRole('switch', { name: 'Ask before writing' }).uncheck();
    // Ten minutes: nobody waits so long for this test.
    await bench.pane.getByRole('textbox', { name: 'Search time (s)' }).fill('600');
    await bench.button('Back').click();
    const before = await bench.planSheets();
    await moveDue('C-27106', 7);
    await bench.says('The plan is out of date');
    await bench.button('Regenerate the plan').click();
    await bench.button('Stop and keep the best').click();
    await bench.says('Stopped on request: the best plan found is written.');
    assert.notDeepEqual(differences(before, await bench.planSheets()), []);
    await bench.tab('Changes').click();
    assert.match(await bench.paneText(), /All \(\d+\)/);
  });
});

/** A day as a person types it into a workbook in English (United States), from its serial. */
function typedDate(serial) {
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`;
}

// About 5,000 operations in the pane, in Chromium on the production bundle. Times are printed, outcomes are asserted.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openBench, skip } from './bench-page.mjs';
import { largeWorkshop } from './large-workshop.mjs';

describe('a plan of about 5,000 operations', { skip }, () => {
  const tables = largeWorkshop();
  const operations = tables.Routings.length - 1;
  let bench;
  let frame;

  before(async () => {
    bench = await openBench('lang=en');
    await bench.excel(async (context, content) => {
      for (const [name, rows] of Object.entries(content)) {
        const sheet = context.workbook.worksheets.add(name);
        const place = sheet.getRangeByIndexes(0, 0, rows.length, rows[0].length);
        place.values = rows;
        sheet.tables.add(place, true).name = name;
      }
      await context.sync();
    }, tables);
    bench.planners = await bench.sheetNames();
    await bench.button('Skip').click();
    await bench.chooseInMenu('Menu', 'Look at the workbook again');
    await bench.says('Ready to plan');
    frame = await bench.frame();
    await frame.evaluate(watchLongTasks);
  });

  after(() => bench?.close());

  test('is made by rule and written whole', async (t) => {
    await bench.button('More options').click();
    await bench.pane.getByRole('radio', { name: /Apply a dispatching rule/ }).check();
    await bench.pane.getByRole('combobox', { name: 'Rule' }).selectOption('EDD');
    await bench.button('Back').click();
    await frame.evaluate(() => globalThis.longTasks.splice(0));
    const started = performance.now();
    await bench.button('Regenerate the plan').click();
    await bench.planWritten();
    const ended = performance.now();
    sayTasks(t, await frame.evaluate(() => globalThis.longTasks.splice(0)));
    t.diagnostic(`${operations} operations: read, planned by rule and written in ${seconds(ended - started)}`);
    const rows = await bench.excel(readSchedule);
    assert.equal(rows.length, operations);
    assert.ok(rows.every(([start, finish]) => typeof start === 'number' && start <= finish));
  });

  test('keeps the best plan so far when a long search is cancelled', async (t) => {
    await bench.button('More options').click();
    await bench.pane.getByRole('radio', { name: /Search for the best/ }).check();
    await bench.pane.getByRole('textbox', { name: 'Search time (s)' }).fill('600');
    await bench.button('Back').click();
    await frame.evaluate(() => globalThis.longTasks.splice(0));
    await bench.button('Regenerate the plan').click();
    await bench.button('Stop and keep the best').waitFor();
    const clicked = performance.now();
    const answered = await frame.evaluate(clickAndWait, 'Stop and keep the best');
    await bench.says('Stopped on request: the best plan found is written.');
    const ended = performance.now();
    sayTasks(t, await frame.evaluate(() => globalThis.longTasks.splice(0)));
    t.diagnostic(`Cancel answered after ${answered.toFixed(0)} ms; compared and written ${seconds(ended - clicked)} after it`);
    assert.equal((await bench.excel(readSchedule)).length, operations);
  });
});

/** Runs in the pane's page: start and finish of every operation. */
async function readSchedule(context) {
  const { columns } = context.workbook.tables.getItem('JalonSchedule');
  const [start, finish] = ['Start', 'Finish'].map((name) => columns.getItem(name).getDataBodyRange().load('values'));
  await context.sync();
  return start.values.map(([value], row) => [value, finish.values[row][0]]);
}

/** Runs in the pane's page, which shares its thread with the page around it: `self` is the pane's own doing. */
function watchLongTasks() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) globalThis.longTasks.push({ name, duration });
  }).observe({ type: 'longtask' });
}

/** Runs in the pane's page: presses a button and gives the milliseconds until the pane shows that it was heard. */
function clickAndWait(name) {
  const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === name);
  const started = performance.now();
  button.click();
  return new Promise((resolve) => {
    const look = () => {
      if (button.isConnected && button.innerText.trim() === name && !button.disabled) requestAnimationFrame(look);
      else resolve(performance.now() - started);
    };
    requestAnimationFrame(look);
  });
}

function sayTasks(t, tasks) {
  for (const name of new Set(tasks.map((task) => task.name))) {
    const durations = tasks.filter((task) => task.name === name).map(({ duration }) => duration);
    t.diagnostic(`tasks over 50 ms, ${name}: ${durations.length}, the longest ${Math.max(...durations).toFixed(0)} ms`);
  }
  if (tasks.length === 0) t.diagnostic('no task over 50 ms');
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

// From an empty workbook to a plan, in Chromium on the production bundle; and that plan against the command line's, cell by cell.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ITERATIONS, differences, hasCommand, jalon, makeFolder, openBench, rowsOf, skip } from './bench-page.mjs';

/** Fills of the bars' states and of what stands behind them, as the look of the sheets names them (Okabe-Ito; grey for closed time). */
const BAR_COLORS = ['#0072b2', '#56b4e9', '#e69f00', '#d55e00', '#009e73', '#595959'];

describe('the first plan', { skip }, () => {
  let bench;
  let files;
  let planned = {};
  let stoppedEarly = false;

  before(async () => {
    files = await makeFolder();
    bench = await openBench('lang=en');
  });

  after(async () => {
    await bench?.close();
    await files?.remove();
  });

  test('begins with a welcome that offers the sample and the planner’s own tables', async () => {
    await bench.button('Open the sample workshop').waitFor();
    await bench.button('Use my tables').waitFor();
    assert.deepEqual(await bench.sheetNames(), ['Sheet1']);
  });

  test('opens the sample workshop in sheets of the planner’s own', async () => {
    await bench.openSample();
    const names = bench.planners;
    for (const name of ['Items', 'Routings', 'Demand', 'Resources', 'Calendars']) assert.ok(names.includes(name), name);
  });

  test('is made by one button, and says whether it is good', async () => {
    await bench.button('Regenerate the plan').click();
    await bench.planWritten();
    stoppedEarly = (await bench.paneText()).includes('Stopped on request');
    const names = await bench.sheetNames();
    assert.deepEqual(names.slice(0, bench.planners.length), bench.planners);
    assert.deepEqual(names.slice(bench.planners.length), [
      'Dashboard',
      'Plan messages',
      'Gantt by order',
      'Gantt by resource',
      'Load',
      'Schedule',
      'Planned orders',
      'Net requirements',
      'Stock projection',
      'Pareto',
      'Plan changes',
      'Feasibility',
      'Data quality',
      'Effects of adjustments',
      'Scenario comparison',
      'Master schedule',
      'Promises',
      'Stock analysis',
      'Purchases to make',
      'Subcontracting',
      'Supplier scores',
      'Departures',
      'Arrivals',
      'Work in progress',
      'Costs',
      'Quoted prices',
      'Budget and plan',
      'Project network',
      'Network drawing',
      'Weekly programme',
      'Shift brief',
      'Whom to inform',
      'Journal',
      'Performance',
      'Deviations',
      'Release list',
      'Work order pack',
      'Ishikawa and five whys',
      'Action plan',
    ]);
    planned = await bench.planSheets();
    assert.match(await bench.paneText(), /\d+ of 27 demands/);
  });

  test('gives each Gantt its bars by a few rules that do not grow with the rows', () => {
    for (const name of ['Gantt by order', 'Gantt by resource']) {
      const { rules } = planned[name];
      assert.ok(rules.length >= 5 && rules.length <= 30, `${name}: ${rules.length} rules`);
      assert.ok(
        rules.every(({ type, formula }) => type === 'Custom' && formula !== null && !/JALON\./i.test(formula)),
        name,
      );
    }
  });

  test('colours each order’s bar from its start to its finish, and nothing else of its row', async (t) => {
    const gantt = planned['Gantt by order'];
    const [table] = gantt.tables;
    const [headerRow, lastRow] = table.address.match(/\d+/g).map(Number);
    const cell = (row, column) => gantt.values[row - gantt.row][column - gantt.column];
    const headers = gantt.values[headerRow - 1 - gantt.row];
    const startColumn = headers.indexOf('Start');
    const finishColumn = headers.indexOf('Finish');
    const firstBucket = headers.findIndex((value, column) => column > finishColumn && typeof value === 'number');
    assert.ok(startColumn > 0 && finishColumn > startColumn && firstBucket > finishColumn, headers.join());
    const starts = headers.slice(firstBucket).filter((value) => typeof value === 'number');
    const width = starts[1] - starts[0];
    const rows = lastRow - headerRow;
    const fills = await bench.fills('Gantt by order', { row: headerRow, column: firstBucket, rows, columns: starts.length });
    let bars = 0;
    for (let down = 0; down < rows; down += 1) {
      const start = cell(headerRow + down, startColumn);
      const finish = cell(headerRow + down, finishColumn);
      if (typeof start !== 'number' || typeof finish !== 'number') continue;
      starts.forEach((bucket, right) => {
        const overlap = Math.min(finish, bucket + width) - Math.max(start, bucket);
        const isColored = BAR_COLORS.includes(fills[down][right]?.toLowerCase());
        // A minute more or less is no bar.
        if (overlap > 2 / 1440) assert.ok(isColored, `row ${headerRow + down + 1}, bucket ${right}: ${fills[down][right]}`);
        else if (overlap < -2 / 1440) assert.ok(!isColored, `row ${headerRow + down + 1}, bucket ${right}: ${fills[down][right]}`);
        if (isColored) bars += 1;
      });
    }
    assert.ok(bars >= rows / 2, `${bars} coloured cells`);
    t.diagnostic(`${bars} coloured cells of ${rows} rows`);
  });

  test('draws the load of the fullest resources and the Paretos as charts of the workbook', () => {
    assert.ok(planned.Load.charts.length >= 1);
    // Then by each axis that the records know.
    assert.deepEqual(planned.Pareto.charts.slice(0, 3), ['pareto-lateness', 'pareto-stops', 'pareto-scrap']);
    assert.ok(planned.Pareto.charts.includes('pareto-resource'), planned.Pareto.charts.join());
  });

  test('has figures that agree with each other: messages, load rates and cumulative shares', () => {
    const load = rowsOf(planned.Load, 'JalonLoad');
    const numbers = load.filter((row) => typeof row['Load (h)'] === 'number' && row['Capacity (h)'] > 0);
    assert.ok(numbers.length > 10);
    const pareto = rowsOf(planned.Pareto, 'JalonParetoStops');
    const shares = pareto.map((row) => row['Cumulative'] ?? row['Cumulative share']);
    assert.ok(Math.abs(shares.at(-1) - 1) < 1e-9, String(shares));
    assert.deepEqual(
      shares,
      [...shares].sort((one, other) => one - other),
    );
    assert.ok(rowsOf(planned['Plan messages'], 'JalonMessages').length > 0);
  });

  test('is the plan of the command line, cell by cell: values, formulas, formats, tables and rules', async (t) => {
    if (!hasCommand) return t.skip('the command is not built (npm run build)');
    if (stoppedEarly) return t.skip('this machine was too slow for the whole search in its ten seconds');
    const sample = join(files.folder, 'sample.xlsx');
    const output = join(files.folder, 'plan.xlsx');
    await jalon('template', '-o', sample, '--sample', 'workshop', '--lang', 'en');
    await jalon('plan', sample, '-o', output, '--iterations', String(ITERATIONS));
    await bench.openFile(output);
    await bench.says('Regenerate the plan');
    const all = await bench.sheets();
    const written = Object.fromEntries(Object.entries(all).filter(([name]) => name in planned));
    // The bench opens a file without its charts; those that the pane draws are looked at above.
    assert.deepEqual(differences(withoutCharts(planned), withoutCharts(written)), []);
    const cells = Object.values(planned).reduce((sum, { values: rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0);
    t.diagnostic(`${cells} cells of ${Object.keys(planned).length} sheets compared`);
  });
});

const withoutCharts = (sheets) => Object.fromEntries(Object.entries(sheets).map(([name, sheet]) => [name, { ...sheet, charts: [] }]));

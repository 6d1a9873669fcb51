// What the tests in the browser share: the workbench on the production build, one server and one browser a file.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';
import { root } from '../../scripts/setup.mjs';
import { missingBuilds, startWorkbench } from '../../scripts/workbench.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Milliseconds that anything may take before it counts as not happening: a slow machine is no failure. */
export const PATIENCE = Number(process.env['JALON_TEST_PATIENCE'] ?? 120_000);

/** Steps of the pane's search in its usual ten seconds, which the command line takes when nobody says. */
export const ITERATIONS = 3000;
/** What the pane says once a plan is written, all of it or the best so far. */
const WRITTEN = /The plan is written\.|the best plan found is written\.|Le plan est écrit\.|le meilleur plan trouvé est écrit\./;

const browserPath = findChromium();
const missing = missingBuilds();

/** Why the tests of a file cannot run here, else false. */
export const skip =
  browserPath === null
    ? 'no Chromium, Chrome or Edge on this machine'
    : missing.length > 0
      ? `not built: ${missing.join(', ')} (npm run build)`
      : false;

/**
 * Opens the workbench in a browser of its own.
 * @param {string} query of the page's address: `lang=fr&theme=dark&file=sample-workshop.xlsx`
 * @param {object} options of the browser's context (Playwright)
 * @param {(page: import('playwright-core').Page) => Promise<void>} prepare what to do with the page before it is opened
 */
export async function openBench(query = 'lang=en', options = {}, prepare = async () => undefined) {
  const server = await startWorkbench();
  const browser = await chromium.launch({ executablePath: browserPath, headless: true, args: ARGUMENTS });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const bench = new Bench(server, browser, page);
  await prepare(page);
  await page.goto(`${server.url}?${query}`);
  await bench.whenReady();
  return bench;
}

/** The workbench in a browser: what a planner does in it, and what he finds. */
export class Bench {
  constructor(server, browser, page) {
    this.server = server;
    this.browser = browser;
    this.page = page;
    /** Names of the sheets before the first plan. */
    this.planners = [];
    /** What the browser asked of other machines, and what it complained of. */
    this.outside = [];
    this.complaints = [];
    page.context().on('request', (request) => {
      const url = request.url();
      if (/^(https?|wss?):/.test(url) && !url.startsWith(server.url)) this.outside.push(url);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  async close() {
    await this.browser.close();
    await this.server.close();
  }

  async whenReady() {
    await this.page.waitForFunction(() => window.workbench !== undefined);
    await this.page.evaluate(() => window.workbench.ready);
    await this.pane.locator('[data-pane-heading]').waitFor();
  }

  /** The pane, as something to find elements in. */
  get pane() {
    return this.page.frameLocator('.pane-frame iframe');
  }

  /** The pane's own page, as something to run code in. */
  async frame() {
    return (await this.page.waitForSelector('.pane-frame iframe', { state: 'attached' })).contentFrame();
  }

  button(name) {
    return this.pane.getByRole('button', { name, exact: true });
  }

  tab(name) {
    return this.pane.getByRole('tab', { name, exact: true });
  }

  /** Waits until the pane says something. */
  async says(text) {
    await this.pane.getByText(text).first().waitFor();
  }

  /** Waits for the end of a run. */
  async planWritten() {
    await this.pane.locator('[data-pane]').getByText(WRITTEN).first().waitFor();
  }

  /** All that the pane shows and tells a screen reader. */
  async paneText() {
    return this.pane.locator('[data-pane]').innerText();
  }

  async chooseInMenu(menu, item) {
    // What the pointer rests on may show a tip over the menu.
    await this.page.mouse.move(1, 1);
    await this.button(menu).click();
    await this.pane.getByRole('menuitem', { name: item, exact: true }).click();
  }

  sheetNames() {
    return this.page.evaluate(() => window.workbench.sheets());
  }

  /** Types into a cell as a person in the grid does. */
  async edit(sheet, address, text) {
    const refused = await this.page.evaluate(([on, at, what]) => window.workbench.edit(on, at, what), [sheet, address, text]);
    if (refused !== null) throw new Error(`${sheet}!${address} refused ${text}: ${refused}`);
  }

  cells(sheet, address) {
    return this.page.evaluate(([on, at]) => window.workbench.cells(on, at), [sheet, address]);
  }

  /** Fills of a rectangle of cells; rows and columns count from 0. */
  fills(sheet, { row, column, rows, columns }) {
    return this.page.evaluate(
      ([on, top, left, down, right]) =>
        Array.from({ length: down }, (_, r) => Array.from({ length: right }, (__, c) => window.workbench.fill(on, top + r, left + c))),
      [sheet, row, column, rows, columns],
    );
  }

  /** Opens a workbook of this machine by the page's own button. */
  async openFile(path) {
    const before = await this.page.evaluate(() => window.workbench.file);
    await this.page.getByTestId('open-file').setInputFiles(path);
    await this.page.waitForFunction((old) => window.workbench.file !== old, before);
    await this.whenReady();
  }

  /** Does something through the pane's own office.js: `work` gets the context and `value`, and runs in the pane's page. */
  async excel(work, value) {
    const frame = await this.frame();
    return frame.evaluate(`Excel.run((context) => (${String(work)})(context, ${JSON.stringify(value ?? null)}))`);
  }

  /** First run: the sample workshop is opened, and can be planned. */
  async openSample(open = 'Open the sample workshop', regenerate = 'Regenerate the plan') {
    await this.button(open).click();
    await this.button(regenerate).waitFor();
    this.planners = await this.sheetNames();
  }

  /** The sheets that the planner did not have. */
  async planSheets() {
    const sheets = Object.entries(await this.sheets());
    return Object.fromEntries(sheets.filter(([name]) => !this.planners.includes(name)));
  }

  /** All sheets as office.js reads them: values, formulas, number formats, tables, rules and charts. */
  async sheets() {
    return this.excel(readSheets);
  }
}

/** Runs in the pane's page. */
async function readSheets(context) {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject();
    used.load('address,rowIndex,columnIndex,values,formulas,numberFormat');
    sheet.tables.load('items/name');
    sheet.charts.load('items/name');
    const rules = sheet.getRange().conditionalFormats;
    rules.load('items/type,items/priority');
    return { sheet, used, rules };
  });
  await context.sync();
  const deeper = asked.map(({ sheet, rules }) => ({
    tables: sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load('address');
      return { table, range };
    }),
    rules: rules.items.map((rule) => {
      const range = rule.getRange();
      range.load('address');
      const custom = rule.customOrNullObject;
      custom.load('rule/formula');
      return { rule, range, custom };
    }),
  }));
  await context.sync();
  return Object.fromEntries(
    asked.map(({ sheet, used }, index) => [
      sheet.name,
      {
        address: used.isNullObject ? '' : used.address.replace(/^.*!/, ''),
        row: used.isNullObject ? 0 : used.rowIndex,
        column: used.isNullObject ? 0 : used.columnIndex,
        values: used.isNullObject ? [] : used.values,
        formulas: used.isNullObject ? [] : used.formulas,
        formats: used.isNullObject ? [] : used.numberFormat,
        tables: deeper[index].tables.map(({ table, range }) => ({ name: table.name, address: range.address.replace(/^.*!/, '') })),
        charts: sheet.charts.items.map(({ name }) => name),
        rules: deeper[index].rules.map(({ rule, range, custom }) => ({
          type: rule.type,
          address: range.address.replace(/^.*!/, ''),
          formula: custom.isNullObject ? null : custom.rule.formula,
        })),
      },
    ]),
  );
}

/** Where two workbooks differ, by sheet: addresses, tables, rules, charts, values, formulas and number formats; the first twenty places. */
export function differences(one, other) {
  const found = [];
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const [left, right] = [one[name], other[name]];
    if (left === undefined || right === undefined) found.push({ sheet: name, missing: left === undefined ? 'first' : 'second' });
    else found.push(...sheetDifferences(left, right).map((difference) => ({ sheet: name, ...difference })));
  }
  return found.slice(0, 20);
}

function sheetDifferences(left, right) {
  const found = [];
  for (const what of ['address', 'tables', 'rules', 'charts']) {
    if (JSON.stringify(left[what]) !== JSON.stringify(right[what])) found.push({ what, first: left[what], second: right[what] });
  }
  for (const what of ['values', 'formulas', 'formats']) {
    left[what].forEach((line, row) =>
      line.forEach((first, column) => {
        const second = right[what][row]?.[column];
        if (!Object.is(first, second)) found.push({ what, row: row + left.row, column: column + left.column, first, second });
      }),
    );
  }
  return found;
}

/** Rows of a table of a sheet that `sheets()` gave, as objects by its headers; `row` is the number of its row in the sheet. */
export function rowsOf(sheet, name = sheet.tables[0].name) {
  const { address } = sheet.tables.find((table) => table.name === name);
  const [first, last] = address.match(/\d+/g).map(Number);
  const [headers, ...rows] = sheet.values.slice(first - 1 - sheet.row, last - sheet.row);
  return rows.map((row, index) => ({
    ...Object.fromEntries(headers.map((header, column) => [header, row[column]])),
    row: first + 1 + index,
  }));
}

/** A1 address of a cell of a table of one sheet, by the row's number and the column's header. */
export function cellOf(sheet, row, header) {
  const { address } = sheet.tables[0];
  const [first] = address.match(/\d+/g).map(Number);
  const column = sheet.values[first - 1 - sheet.row].indexOf(header) + sheet.column;
  return `${String.fromCharCode(65 + column)}${row}`;
}

const runFile = promisify(execFile);

/** Runs the built command `jalon` and gives what it prints. */
export async function jalon(...args) {
  const { stdout } = await runFile(process.execPath, [join(root, 'bin', 'jalon.js'), ...args], { cwd: root, maxBuffer: 2 ** 26 });
  return stdout;
}

export const hasCommand = existsSync(join(root, 'dist', 'cli', 'jalon.js'));

/** A folder for the files of a test file. */
export async function makeFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-browser-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

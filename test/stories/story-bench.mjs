// What a story does in the workbench, in either language: open the sample, plan it, act in the pane, read a sheet, take a picture.
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBench } from '../browser/bench-page.mjs';
import { root } from '../../scripts/setup.mjs';
import { withFewColours } from './few-colours.mjs';
import { PANE, SHEETS } from './pane-words.mjs';

/** Size of a picture in CSS pixels. */
const PICTURE = { width: 1440, height: 900 };
const FOLDER = join(root, 'docs', 'pictures', 'stories');

/** The workbench with the sample workshop in it, as the planner of the stories has it before him. */
export class StoryBench {
  /** @param {'en' | 'fr'} language */
  constructor(language) {
    this.language = language;
    /** Which sheets the standing plan has; null before the first one and after a story that changed something. */
    this.standing = null;
    this.bench = null;
    /** Names of the pictures taken. */
    this.pictures = [];
  }

  /** A text of a pair of texts. */
  say(text) {
    return typeof text === 'string' || text instanceof RegExp ? text : text[this.language];
  }

  /** A number as the language writes it. */
  number(value, decimals = 0) {
    return value.toLocaleString(this.language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  }

  get pane() {
    return this.bench.pane;
  }

  get page() {
    return this.bench.page;
  }

  /**
   * The sample, planned: afresh where a story before changed something.
   * @param {'all' | 'essential'} sheets essential ones: plans are made and written sooner
   */
  async planSample(sheets = 'all') {
    if (this.standing === sheets) return;
    await this.bench?.close();
    this.bench = await openBench(`lang=${this.language}&theme=light`, { viewport: PICTURE });
    this.words = Object.fromEntries(Object.entries(PANE).map(([name, text]) => [name, this.say(text)]));
    await this.bench.openSample(this.words.sample, this.words.regenerate);
    await this.button(this.words.options).click();
    if (sheets === 'essential') await this.pane.getByRole('radio', { name: this.words.essential }).check();
    // Without a search for some seconds the same plan comes out on every machine.
    await this.pane.getByRole('radio', { name: this.words.byRule }).check();
    await this.button(this.words.back).click();
    await this.regenerate();
    this.standing = sheets;
  }

  /** The story changed tables: the next one begins with the sample again. */
  changed() {
    this.standing = null;
  }

  button(name) {
    return this.bench.button(this.say(name));
  }

  /** Makes the plan anew and waits until it stands. */
  async regenerate() {
    await this.button(this.words.regenerate).click();
    await this.planned();
  }

  /** The same by the ribbon's button, whatever page the pane shows. */
  async regenerateFromRibbon() {
    await this.page.getByRole('button', { name: this.words.regenerate, exact: true }).click();
    await this.planned();
  }

  /** Waits until the answer to the plan is in sight. */
  async planned() {
    await this.button(this.words.act).waitFor();
  }

  /** Opens a page of actions from the answer. */
  async act(page) {
    await this.button(this.words.act).click();
    await this.pane.getByRole('button', { name: this.say(page) }).click();
  }

  async says(text) {
    await this.bench.says(this.say(text));
  }

  /** All that the pane shows, with usual spaces. */
  async paneText() {
    return (await this.bench.paneText()).replace(/[\u00a0\u202f]/g, ' ');
  }

  /** The proposals on a page of actions, the best first: what to do, what it would do, and the card to act on. */
  async proposals() {
    const cards = this.pane.getByRole('article');
    await cards.first().waitFor();
    const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ').trim();
    return Promise.all(
      (await cards.all()).map(async (card) => ({
        sentence: plain(await card.locator('p').first().innerText()),
        effects: (await card.getByRole('listitem').allInnerTexts()).map(plain),
        card,
      })),
    );
  }

  /** How many demands are late, as the pane says. */
  async lateDemands() {
    const said = this.language === 'fr' ? /(\d+) besoins? en retard/ : /(\d+) demands? will be late/;
    return Number(said.exec(await this.paneText())?.[1] ?? 0);
  }

  /** The pane's own name of one of the plan's sheets or of a planner's table. */
  sheetName(id) {
    const names = SHEETS[id];
    if (names === undefined) throw new Error(`No sheet is known as ${id}.`);
    return names[this.language];
  }

  /** Brings a sheet to the front, from its first cell on. */
  async open(id) {
    await this.page.evaluate((name) => window.workbench.activate(name), this.sheetName(id));
    await this.page.getByRole('tab', { name: this.sheetName(id), selected: true, exact: true }).waitFor();
  }

  /** The cells of a sheet as its reader sees them. */
  async cells(id, address) {
    return this.bench.cells(this.sheetName(id), address);
  }

  /**
   * The rows of a table, values as Excel holds them: dates are days of its calendar.
   * @param {string} id of the sheet
   * @param {Record<string, { en: string, fr: string } | string>} columns the headers to read, by the names that the rows shall have
   * @param {number} which of the sheet's tables, counted from the top
   */
  async rows(id, columns, which = 0) {
    const table = (await this.bench.excel(readTables, this.sheetName(id)))[which];
    if (table === undefined) throw new Error(`${this.sheetName(id)} has no table ${which}.`);
    const places = Object.entries(columns).map(([name, header]) => [name, this.columnOf(table, header)]);
    return table.lines.map((line, index) => ({
      ...Object.fromEntries(places.map(([name, column]) => [name, line[column]])),
      row: table.firstRow + 1 + index,
    }));
  }

  /** Values under each header that is not text of the planner's, such as periods: the table as it is, headers first. */
  async grid(id, which = 0) {
    const table = (await this.bench.excel(readTables, this.sheetName(id)))[which];
    return [table.headers, ...table.lines];
  }

  columnOf(table, header) {
    const column = table.headers.indexOf(this.say(header));
    if (column < 0) throw new Error(`No column ${this.say(header)}; there are ${table.headers.join(', ')}.`);
    return column;
  }

  /** Types into a table's cell as the planner does. */
  async type(id, row, header, text, which = 0) {
    const table = (await this.bench.excel(readTables, this.sheetName(id)))[which];
    const column = table.firstColumn + this.columnOf(table, header);
    await this.bench.edit(this.sheetName(id), `${String.fromCharCode(65 + column)}${row}`, this.say(text));
  }

  /** Closes the pane, so that a wide sheet has all the place; `open` again brings it back as it was. */
  async closePane() {
    await this.page.getByRole('button', { name: this.words.closePane, exact: true }).click();
  }

  async openPane() {
    await this.page.getByRole('button', { name: this.words.openPane, exact: true }).click();
    await this.pane.locator('[data-pane]').waitFor();
  }

  /**
   * Shows a sheet over the whole page and takes its picture.
   * @param {{ row?: number, width?: number }} view row: the first one below the frozen ones; width: of the page in CSS pixels, for what is drawn wide
   */
  async sheetPicture(name, id, { row = 1, width = PICTURE.width } = {}) {
    await this.open(id);
    await this.closePane();
    await this.page.setViewportSize({ ...PICTURE, width });
    await this.scrollTo(row);
    await this.picture(name);
    await this.page.setViewportSize(PICTURE);
    await this.openPane();
  }

  /** Brings a row under the frozen ones: from below, the grid stops as soon as it is in sight. */
  async scrollTo(row) {
    const place = this.page.getByLabel(this.words.cellName);
    for (const address of row === 1 ? ['A1'] : [`B${row + 150}`, `B${row}`]) {
      await place.fill(address);
      await place.press('Enter');
      await this.page.waitForTimeout(150);
    }
  }

  /** Takes a picture of the workbench: `01-feasibility-fr.png` in docs/pictures/stories. */
  async picture(name) {
    await this.page.mouse.move(1, 1);
    await this.page.evaluate(() => document.fonts.ready);
    // The grid paints after the frame in which it hears of a change.
    await this.page.waitForTimeout(700);
    const file = `${name}-${this.language}.png`;
    await mkdir(FOLDER, { recursive: true });
    await writeFile(join(FOLDER, file), withFewColours(await this.page.screenshot()));
    this.pictures.push(file);
  }

  /** What the page looked like when a story failed, in a file of the system's temporary folder that is named. */
  async keepTrouble() {
    const file = join(tmpdir(), `jalon-story-${this.language}.png`);
    const taken = await this.bench?.page.screenshot({ path: file }).then(
      () => true,
      () => false,
    );
    if (taken) console.log(`     ${file}`);
  }

  async close() {
    await this.bench?.close();
    this.bench = null;
    this.standing = null;
  }
}

/** Runs in the pane's page: the tables of a sheet from the top. */
async function readTables(context, name) {
  const { tables } = context.workbook.worksheets.getItem(name);
  tables.load('items/name');
  await context.sync();
  const asked = tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,values');
    return range;
  });
  await context.sync();
  return asked
    .map(({ rowIndex, columnIndex, values: [headers, ...lines] }) => ({ firstRow: rowIndex + 1, firstColumn: columnIndex, headers, lines }))
    .sort((one, other) => one.firstRow - other.firstRow);
}

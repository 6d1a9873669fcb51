// node --test test/browser/workbench.mjs: the workbench in Chromium. Skips, and says why, without a browser or a build.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { adaptPage } from '../../scripts/workbench/adapt-page.mjs';
import { isOwnHost, route } from '../../scripts/workbench/routes.mjs';
import { missingBuilds, startWorkbench } from '../../scripts/workbench.mjs';

const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
const ARGUMENTS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const missing = missingBuilds();
const skip =
  CHROMIUM === undefined ? 'no Chromium on this machine' : missing.length > 0 ? `not built: ${missing.join(', ')} (npm run build)` : false;

describe('the addresses of the workbench’s server', () => {
  test('lead to the built page, the add-in, the library and the workbooks', () => {
    const files = (address) => route(address)?.files.map((file) => file.replaceAll('\\', '/'));
    assert.deepEqual(files('/'), ['dist/workbench/index.html']);
    assert.deepEqual(files('/addin/assets/icon-32.png'), ['dist/addin/assets/icon-32.png']);
    assert.deepEqual(files('/office/AgaveErrorUX/index.html'), ['node_modules/@microsoft/office-js/dist/agaveerrorux/index.html']);
    assert.deepEqual(files('/files/sample-workshop.xlsx'), ['examples/sample-workshop.xlsx', 'out/sample-workshop.xlsx']);
  });

  test('lead nowhere else', () => {
    for (const address of [
      '/../package.json',
      '/addin/../../package.json',
      '/addin/%2e%2e/%2e%2e/package.json',
      '/addin/..%5c..%5cpackage.json',
      '/files/sub/plan.xlsx',
      '/files/plan.json',
      '/.git/config.json',
      '/office/office.d.ts',
      '/addin/%00.js',
      '/%E0%A4%A.js',
    ]) {
      assert.equal(route(address), null, address);
    }
  });

  test('are served to this machine alone', () => {
    assert.deepEqual(['localhost:8080', '127.0.0.1', 'example.com', 'localhost.example.com', undefined].map(isOwnHost), [
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('give the pane’s page with the library’s address and the policy changed, and nothing else', () => {
    const page = (policy, address) =>
      `<meta http-equiv="Content-Security-Policy" content="${policy}"><script src="${address}office.js"></script><div id="root"></div>`;
    assert.equal(
      adaptPage(page("script-src 'self' https://appsforoffice.microsoft.com", 'https://appsforoffice.microsoft.com/lib/1/hosted/')),
      page("frame-src 'self'; script-src 'self'", '/office/'),
    );
  });
});

describe('the workbench in a browser', { skip }, () => {
  let bench;
  let browser;
  let page;
  const outside = [];
  const troubles = [];

  before(async () => {
    bench = await startWorkbench();
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
    page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(bench.url) && /^https?:/.test(request.url())) outside.push(request.url());
    });
    await page.goto(`${bench.url}?lang=fr&file=atelier-exemple.xlsx`);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench.ready);
  });

  after(async () => {
    await browser?.close();
    await bench?.close();
  });

  test('says in French that it is not Excel', async () => {
    await page.getByText('Ceci n’est pas Excel').waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
  });

  test('shows the sheets of the file as tabs', async () => {
    const names = await page.evaluate(() => window.workbench.sheets());
    assert.ok(names.length > 5, names.join());
    assert.equal(await page.getByRole('tab').count(), names.length);
  });

  test('calculates what is typed, as Excel in French reads it', async () => {
    const shown = await page.evaluate(async () => {
      const { workbench } = window;
      const [sheet] = workbench.sheets();
      await workbench.edit(sheet, 'AA40', '12,5');
      await workbench.edit(sheet, 'AA41', '=SOMME(AA40;2)');
      return workbench.cells(sheet, 'AA40:AA41');
    });
    assert.deepEqual(shown, [['12,5'], ['14,5']]);
  });

  test('hands a text typed in the grid to the workbook', async () => {
    await page.getByLabel('Cellule sélectionnée').fill('C90');
    await page.getByLabel('Cellule sélectionnée').press('Enter');
    await page.getByLabel('Contenu de la cellule').fill('essai');
    await page.getByLabel('Contenu de la cellule').press('Enter');
    await page.waitForFunction(() => window.workbench.cell(window.workbench.sheets()[0], 89, 2) === 'essai');
  });

  test('starts the pane’s office.js from this machine, as Excel on the web', async () => {
    const frame = await (await page.waitForSelector('.pane-frame iframe')).contentFrame();
    const info = await frame.evaluate(() => globalThis.Office.onReady());
    assert.deepEqual([info.host, info.platform], ['Excel', 'OfficeOnline']);
    assert.equal(await frame.evaluate(() => globalThis.Office.context.displayLanguage), 'fr-FR');
  });

  test('paints a sheet that is added later, and what is written into it', async () => {
    const middle = () =>
      page.evaluate(() => {
        const canvas = [...document.querySelectorAll('.grid-place canvas')].at(-1);
        const { width, height } = canvas;
        return [...canvas.getContext('2d').getImageData(Math.round(width * 0.4), Math.round(height * 0.5), 1, 1).data];
      });
    await page.evaluate(() => {
      const { workbook } = window.workbench.host;
      const sheet = workbook.Worksheets.Add('Ajout');
      sheet.rangeOfAddress('A1:Z60', 'test').Format.Fill.Color = '#D55E00';
      sheet.Activate();
    });
    await page.getByRole('tab', { name: 'Ajout', selected: true }).waitFor();
    await waitFor(async () => (await middle()).join() === '213,94,0,255', 'the new sheet is painted');
    await page.evaluate(() => {
      window.workbench.host.workbook.activeSheet.rangeOfAddress('A1:Z60', 'test').Format.Fill.Color = '#009E73';
    });
    await waitFor(async () => (await middle()).join() === '0,158,115,255', 'the change is painted');
  });

  test('takes back what was typed in the grid', async () => {
    const name = page.getByLabel('Cellule sélectionnée');
    await name.fill('C5');
    await name.press('Enter');
    const grid = await page.locator('.grid-place').boundingBox();
    await page.mouse.click(grid.x + 300, grid.y + 200);
    const address = await name.inputValue();
    await page.keyboard.type('42');
    await page.keyboard.press('Enter');
    const shown = () => page.evaluate((place) => window.workbench.cells('Ajout', place)[0][0], address);
    await waitFor(async () => (await shown()) === '42', 'what was typed is there');
    await page.keyboard.press('Control+z');
    await waitFor(async () => (await shown()) === '', 'what was typed is gone');
  });

  test('has no trouble of its own, nor at the pane’s start', () => {
    assert.deepEqual(troubles, []);
  });

  test('asks nothing of any other machine', () => {
    assert.deepEqual(outside, []);
  });
});

/** Waits until it holds, a few seconds at most. */
async function waitFor(holds, what) {
  for (let tries = 0; tries < 60; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`Not within 6 s: ${what}.`);
}

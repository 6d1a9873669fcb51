// axe-core on every screen of the pane, light, dark and in forced colours, in Chromium on the production bundle.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { openBench, skip } from './bench-page.mjs';

/** Each with the background that Fluent's theme for it has. */
const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, background: '#ffffff' },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, background: '#292929' },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' }, background: '#000000' },
];

describe('the pane, for everybody', { skip }, () => {
  let bench;
  let axe;

  before(async () => {
    axe = await readFile(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
    bench = await openBench('lang=en', { reducedMotion: 'reduce' });
  });

  after(() => bench?.close());

  /**
   * Serious and critical findings of axe on what the pane shows, in each look. Left out: the stops that Fluent's focus management puts at the
   * ends of a group, which pass the focus on at once.
   */
  const check = async (screen) => {
    const frame = await bench.frame();
    await frame.evaluate(`globalThis.axe === undefined && (() => { ${axe} })()`);
    for (const { name, media, background } of LOOKS) {
      await bench.page.emulateMedia(media);
      await frame.waitForFunction(themeIsShown, background);
      const { violations } = await frame.evaluate(() =>
        globalThis.axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] }),
      );
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      assert.deepEqual(
        grave.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`) })),
        [],
        `${screen}, ${name}`,
      );
    }
  };

  test('has nothing serious on the welcome', () => check('welcome'));

  test('has nothing serious where the tables wait for a plan', async () => {
    await bench.openSample();
    await check('ready');
  });

  test('has nothing serious where the tables are chosen', async () => {
    await bench.chooseInMenu('Menu', 'Choose the tables');
    await bench.says('Your tables');
    await check('tables');
    await bench.button('Back').click();
  });

  test('has nothing serious on the options', async () => {
    await bench.button('More options').click();
    await bench.says('Options of the plan');
    await check('options');
    await bench.pane.getByRole('switch', { name: 'Ask before writing' }).check();
    await bench.pane.getByRole('radio', { name: /The essential ones/ }).check();
    await bench.button('Back').click();
  });

  test('has nothing serious where the plan waits for a yes', async () => {
    await bench.button('Regenerate the plan').click();
    await bench.says('Write this plan?');
    await check('question');
    await bench.button('Write the plan').click();
    await bench.planWritten();
  });

  for (const tab of ['late', 'messages', 'load', 'pareto', 'changes']) {
    test(`has nothing serious on the plan, tab ${tab}`, async () => {
      await bench.pane.locator(`[data-tab=${tab}]`).click();
      if (tab === 'load' || tab === 'pareto') await bench.pane.locator('[role=tabpanel] svg').first().waitFor();
      await check(`result, ${tab}`);
    });
  }

  test('has nothing serious on the help', async () => {
    await bench.chooseInMenu('Menu', 'Help and about');
    await bench.says('Keyboard');
    await check('help');
    await bench.button('Back').click();
  });

  test('has nothing serious in the open menu', async () => {
    await bench.button('Menu').click();
    await bench.pane.getByRole('menu').first().waitFor();
    await check('menu');
    await bench.page.keyboard.press('Escape');
  });

  test('has nothing serious on a plan that is out of date', async () => {
    await bench.edit('Demand', 'D5', '4/20/2027');
    await bench.says('The plan is out of date');
    await check('stale');
  });

  test('has nothing serious where a run failed', async () => {
    await bench.page.evaluate(() => window.workbench.host.faults.failAt(1, 'GeneralException', 'request'));
    await bench.button('Regenerate the plan').click();
    await bench.says('It did not work');
    await check('failed');
  });
});

/** Runs in the pane's page: true when every part has its theme, and no colour is still on its way. */
function themeIsShown(background) {
  const providers = [...document.querySelectorAll('.fui-FluentProvider')];
  const hasTheme = providers.every((one) => getComputedStyle(one).getPropertyValue('--colorNeutralBackground1').trim() === background);
  return (
    providers.length > 0 &&
    hasTheme &&
    document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect.getTiming().iterations === Infinity)
  );
}

// The whole job by keyboard alone, the focus always in sight and never lost, in Chromium on the production bundle.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openBench, skip } from './bench-page.mjs';

const FURTHEST = 60;

describe('the whole job by keyboard', { skip }, () => {
  let bench;
  const press = (key) => bench.page.keyboard.press(key);

  before(async () => {
    bench = await openBench('lang=en');
    // As F6 does in Excel: the focus goes from the sheet to the pane.
    await bench.pane.locator('[data-pane-heading]').focus();
  });

  after(() => bench?.close());

  /** What has the focus in the pane: its name, and whether a reader sees that it has. */
  const focus = async () => (await bench.frame()).evaluate(focusOf);

  const assertFocused = async (step) => {
    const { isLost } = await focus();
    assert.equal(isLost, false, `the focus is lost: ${step}`);
  };

  /** Goes on with Tab (or another key) until what has the focus is called so. Each stop on the way can be seen. */
  const go = async (name, key = 'Tab') => {
    const seen = [];
    for (let step = 0; step < FURTHEST; step += 1) {
      await press(key);
      const now = await focus();
      seen.push(now.name);
      if (key === 'Tab' || key === 'Shift+Tab') assert.ok(now.isLost || now.isVisible, `the focus on '${now.name}' cannot be seen`);
      if (typeof name === 'string' ? now.name === name : name.test(now.name)) return now;
    }
    throw new Error(`${String(name)} is not reached; there are ${seen.join(' | ')}`);
  };

  /** The heading of a screen takes the focus when the screen changes. */
  const headed = (name = /./) => bench.pane.locator('[data-pane-heading]:focus', { hasText: name }).waitFor();

  /** Opens the menu and takes an item of it, by arrows. */
  const choose = async (item) => {
    await go('Menu', 'Shift+Tab');
    await press('Enter');
    await bench.pane.getByRole('menu').first().waitFor();
    await bench.pane.locator('[role=menuitem]:focus').waitFor();
    if ((await focus()).name !== item) await go(item, 'ArrowDown');
    await press('Enter');
  };

  test('opens the sample with Tab and Enter', async () => {
    await go('Open the sample workshop');
    await press('Enter');
    await headed('Ready to plan');
    await assertFocused('the sample is open');
  });

  test('makes the plan with Space on its button', async () => {
    await go('Regenerate the plan');
    await press('Space');
    await bench.planWritten();
    await headed();
    await assertFocused('the plan is written');
  });

  test('goes from tab to tab with the arrows', async () => {
    await go('Late');
    for (const name of ['Messages', 'Load', 'Pareto', 'Changes']) {
      await press('ArrowRight');
      assert.equal((await focus()).name, name);
      await press('Enter');
      assert.equal(await bench.tab(name).getAttribute('aria-selected'), 'true');
    }
    await press('Home');
    await press('Enter');
    assert.equal(await bench.tab('Late').getAttribute('aria-selected'), 'true');
    await assertFocused('the tabs');
  });

  test('follows an answer to its list, and a row to its cell', async () => {
    await go(/27 demands/, 'Shift+Tab');
    await press('Enter');
    assert.equal((await focus()).name, 'Late');
    await bench.page.evaluate(() => window.workbench.activate('Sheet1'));
    await go(/Show it in the table|C-27111/);
    await press('Enter');
    await bench.page.waitForFunction(() => window.workbench.host.workbook.activeSheet.Name !== 'Sheet1');
    await assertFocused('a row was followed');
  });

  test('opens the options from the menu, changes them and leaves with Esc', async () => {
    await choose('Options of the plan');
    await headed('Options of the plan');
    await go('Ask before writing');
    await press('Space');
    assert.equal(await bench.pane.getByRole('switch', { name: 'Ask before writing' }).isChecked(), true);
    await press('Escape');
    await headed();
    await assertFocused('the options are left');
  });

  test('regenerates with Ctrl+Enter and discards with Esc', async () => {
    await bench.edit('Demand', 'D5', '4/20/2027');
    await bench.says('The plan is out of date');
    await assertFocused('the plan went stale');
    await press('Control+Enter');
    await headed('Write this plan?');
    await press('Escape');
    await bench.says('The plan is out of date');
    await headed();
    await assertFocused('the plan was discarded');
  });

  test('regenerates with Ctrl+Enter and writes with Enter', async () => {
    await press('Control+Enter');
    await headed('Write this plan?');
    await go('Write the plan');
    await press('Enter');
    await bench.planWritten();
    await assertFocused('the plan is written again');
  });

  test('restores the previous plan from the menu', async () => {
    await choose('Restore the previous plan');
    await bench.says('The plan is out of date');
    await assertFocused('the plan is restored');
  });

  test('stops a long search with Esc and keeps the best', async () => {
    await choose('Options of the plan');
    await headed('Options of the plan');
    await go('Search time (s)');
    await press('Control+A');
    await bench.page.keyboard.type('600');
    await go('Ask before writing');
    await press('Space');
    await press('Control+Enter');
    await bench.button('Stop and keep the best').waitFor();
    await press('Escape');
    await bench.says('Stopped on request: the best plan found is written.');
    await assertFocused('the search was stopped');
  });
});

/** Runs in the pane's page. */
function focusOf() {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement)
    return { isLost: true, name: '', isVisible: false };
  const labels = [...(element.labels ?? [])].map((label) => label.innerText);
  const labelled = (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.innerText ?? '')
    .join(' ');
  const name =
    [element.getAttribute('aria-label'), labelled, labels.join(' '), element.innerText].map((text) => text?.trim()).find(Boolean) ?? '';
  const isDrawn = (style) =>
    (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) ||
    // Fluent's links.
    (style.textDecorationLine === 'underline' && style.textDecorationStyle === 'double') ||
    style.boxShadow !== 'none' ||
    (style.content !== 'none' && style.content !== 'normal' && parseFloat(style.borderBottomWidth) > 0);
  const around = [element, element.parentElement, element.nextElementSibling].filter((one) => one !== null);
  const isVisible = around.some((one) => [null, '::before', '::after'].some((part) => isDrawn(getComputedStyle(one, part))));
  return { isLost: false, name, isVisible };
}

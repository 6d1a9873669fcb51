/** @jest-environment jsdom */
import { fireEvent } from '@testing-library/react';
import axe from 'axe-core';
import { VIEW_NAMES, paneViews } from './testing/pane-views';
import { fillBrowser, openPage, renderPane } from './testing/render-pane';
import { samplePlans } from './testing/sample-plans';

// The charts' packages are ES modules that jest does not load; what they draw is looked at in a browser.
jest.mock('../parts/lazy-charts', () => ({ LoadChart: () => null, ParetoChart: () => null }));

fillBrowser();

/** What depends on layout and colour is for a real browser: jsdom lays nothing out. */
const OFF = [
  'color-contrast',
  'color-contrast-enhanced',
  'target-size',
  'scrollable-region-focusable',
  'link-in-text-block',
  'css-orientation-lock',
];
const RULES = Object.fromEntries(OFF.map((id) => [id, { enabled: false }]));

async function troubles(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: RULES, resultTypes: ['violations'], preload: false });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

let views: ReturnType<typeof paneViews>;
beforeAll(async () => {
  views = paneViews('fr', await samplePlans('fr'));
  document.documentElement.lang = 'fr';
  document.title = 'Jalon';
});

it.each(VIEW_NAMES)('axe finds nothing on the screen %s', async (name) => {
  await renderPane(views[name]);
  expect(await troubles()).toEqual([]);
});

it.each([1, 2, 3, 4])('axe finds nothing on tab %i of a plan', async (index) => {
  await renderPane(views.done);
  fireEvent.click(document.querySelectorAll('[role=tab]')[index]);
  expect(await troubles()).toEqual([]);
});

it.each(['tables', 'settings', 'help'] as const)('axe finds nothing on the page %s', async (page) => {
  await renderPane(views.done);
  await openPage(page);
  expect(await troubles()).toEqual([]);
});

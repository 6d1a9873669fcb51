/** @jest-environment jsdom */
import { cleanup } from '@testing-library/react';
import type { PaneView } from '../state/pane-state';
import type { ViewName } from './testing/pane-views';
import { VIEW_NAMES, paneViews } from './testing/pane-views';
import type { MenuPage } from './testing/render-pane';
import { fillBrowser, openPage, renderPane } from './testing/render-pane';
import { samplePlans } from './testing/sample-plans';

// The charts' packages are ES modules that jest does not load; what they draw is looked at in a browser.
jest.mock('../parts/lazy-charts', () => ({ LoadChart: () => null, ParetoChart: () => null }));

fillBrowser();

/** Words that are the same in both languages. */
const SAME = new Set([
  'Jalon',
  'Menu',
  'Messages',
  'Pareto',
  'Causes',
  'Cause',
  'Actions',
  'Budget',
  'Contacts',
  'Message',
  'Stock',
  'Description',
  'EUR',
]);

/** Whatever a screen says with letters in it: texts and names. */
function wordsOf(container: HTMLElement): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    // The planner's own cells, and what is meant for support, stay as they are.
    if (parent?.closest('td, option, [lang="en"]:not([data-pane])') === null) texts.push(walker.currentNode.textContent ?? '');
  }
  for (const element of container.querySelectorAll('[aria-label]')) texts.push(element.getAttribute('aria-label') ?? '');
  return texts.map((text) => text.trim()).filter((text) => /\p{Letter}{3}/u.test(text));
}

/** Names of the planner's things: identifiers, cells, the workbook. */
const isName = (text: string): boolean => /[!_]|\d|\.xlsx$/.test(text) && !/\p{Letter}{3,} \p{Letter}{3,}/u.test(text);

let english: ReturnType<typeof paneViews>;
let french: ReturnType<typeof paneViews>;
beforeAll(async () => {
  english = paneViews('en', await samplePlans('en'));
  french = paneViews('fr', await samplePlans('fr'));
});

async function collect(view: PaneView, page: MenuPage | null): Promise<string[]> {
  const { container } = await renderPane(view);
  if (page !== null) await openPage(page);
  const words = wordsOf(container.querySelector<HTMLElement>('[data-pane]') ?? container);
  cleanup();
  return words;
}

const PAGES: readonly (readonly [ViewName, MenuPage | null])[] = [
  ...VIEW_NAMES.map((name) => [name, null] as const),
  ['done', 'tables'],
  ['done', 'settings'],
  ['done', 'help'],
];

it.each(PAGES)('no English words remain on the French screen %s, page %s', async (name, page) => {
  const known = new Set(await collect(english[name], page));
  const words = await collect(french[name], page);
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((text) => known.has(text) && !SAME.has(text) && !isName(text))).toEqual([]);
});

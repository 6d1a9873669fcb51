/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { LANGUAGES, type Language } from '../../i18n/language';
import type { WeekAnswer, WeekQuestion } from '../../pipeline/week-answers';
import { actionWords } from '../../i18n/pane/action-words';
import type { HeldController } from '../screens/testing/held-controller';
import { paneViews } from '../screens/testing/pane-views';
import { fillBrowser, openPage, renderPane, settled } from '../screens/testing/render-pane';
import { samplePlans } from '../screens/testing/sample-plans';
import { sampleWeekAnswers } from './testing/sample-week-answers';

// The charts' packages are ES modules that jest does not load; what they draw is looked at in a browser.
jest.mock('../parts/lazy-charts', () => ({ LoadChart: () => null, ParetoChart: () => null }));

fillBrowser();

let views: Readonly<Record<Language, ReturnType<typeof paneViews>['done']>>;
beforeAll(async () => {
  // The pages are about their answers: whose plan stands behind them does not matter.
  const plans = await samplePlans('en');
  views = { en: paneViews('en', plans).done, fr: paneViews('fr', plans).done };
  document.title = 'Jalon';
});

async function press(button: HTMLElement): Promise<void> {
  fireEvent.click(button);
  await settled();
}

type Kind = WeekAnswer['kind'];

/** A page of the week, opened by the menu, with its answer. */
async function onPage(kind: Kind, language: Language): Promise<{ readonly controller: HeldController; readonly pane: HTMLElement }> {
  document.documentElement.lang = language;
  const { controller, container } = await renderPane(views[language]);
  await openPage('actions');
  fireEvent.click(
    within(screen.getByRole('main')).getByRole('button', { name: new RegExp(actionWords(language)(`menu.${kind}`).replace('?', '\\?')) }),
  );
  await settled();
  const question: WeekQuestion = { kind };
  expect(controller.calls).toContainEqual(['ask', question]);
  act(() => controller.show({ ...controller.view(), question: { kind: 'answered', question, answer: sampleWeekAnswers(language)[kind] } }));
  await settled();
  return { controller, pane: container.querySelector<HTMLElement>('[data-pane]') ?? container };
}

/** Presses each choice of the page's bar, gives the words of all, and what axe finds. */
async function lookedThrough(pane: HTMLElement, withAxe: boolean): Promise<{ readonly words: Set<string>; readonly troubles: string[] }> {
  const words = new Set<string>();
  const troubles: string[] = [];
  const off = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block', 'css-orientation-lock'];
  const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
  const choices = [...pane.querySelectorAll<HTMLElement>('[aria-pressed]')];
  for (const choice of choices.length === 0 ? [null] : choices) {
    if (choice !== null) fireEvent.click(choice);
    await settled();
    for (const text of (pane.querySelector('main')?.innerHTML ?? '')
      .replace(/<textarea[^]*?<\/textarea>/g, ' ')
      .replace(/<[^>]*>/g, '\n')
      .split('\n')) {
      if (/\p{Letter}{3}/u.test(text) && !/\d|@/.test(text)) words.add(text.trim());
    }
    if (!withAxe) continue;
    const { violations } = await axe.run(document.body, { rules, resultTypes: ['violations'], preload: false });
    troubles.push(...violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`));
  }
  return { words, troubles };
}

it.each(['feasibility', 'purchases', 'confirmations'] as const)(
  'says on the page %s nothing in English to a French reader, and axe finds nothing',
  async (kind) => {
    const words: Partial<Record<Language, Set<string>>> = {};
    for (const language of LANGUAGES) {
      const { pane } = await onPage(kind, language);
      const found = await lookedThrough(pane, language === 'fr');
      words[language] = found.words;
      expect(found.troubles).toEqual([]);
      cleanup();
    }
    const english = words.en ?? new Set<string>();
    expect(words.fr?.size ?? 0).toBeGreaterThan(4);
    expect([...(words.fr ?? [])].filter((text) => english.has(text) && !['Nord', 'Sud', 'RECTIF', 'Menu'].includes(text))).toEqual([]);
  },
);

it('leads from a finding to its cell, and from an order to what would help the demand that it makes late', async () => {
  const { controller } = await onPage('feasibility', 'en');
  await press(screen.getByRole('button', { name: 'Data' }));
  await settled();
  await press(screen.getByRole('button', { name: /Items!A6/ }));
  expect(controller.calls).toContainEqual(['goTo', { sheet: 'Items', cell: 'A6' }]);
  await press(screen.getByRole('button', { name: 'Orders' }));
  await press(screen.getByRole('button', { name: 'What would help C-1' }));
  await settled();
  expect(controller.calls).toContainEqual(['ask', { kind: 'remedies', demand: 'C-1' }]);
});

it('writes a purchase as a firm row of Orders, and the date that a supplier has confirmed', async () => {
  const { controller } = await onPage('purchases', 'en');
  await press(screen.getByRole('button', { name: 'Order 5 MOT-90' }));
  const { toOrder } = sampleWeekAnswers('en').purchases.lines[0];
  expect(controller.calls.find(([name]) => name === 'addRows')?.slice(0, 3)).toEqual(['addRows', 'Orders', [toOrder]]);
  await press(screen.getByRole('button', { name: 'On order (1)' }));
  fireEvent.change(screen.getByLabelText('OA-07 is confirmed for'), { target: { value: '2026-12-01' } });
  await press(screen.getByRole('button', { name: 'Enter the confirmed date of OA-07' }));
  const [, table, changes] = controller.calls.find(([name]) => name === 'changeRows') ?? [];
  expect([table, changes]).toEqual(['Orders', [{ row: 7, expected: { order: 'OA-07' }, values: { confirmed_date: '2026-12-01' } }]]);
});

it('enters the day that sales promises into the row of the demand', async () => {
  const { controller } = await onPage('confirmations', 'en');
  await press(screen.getByRole('button', { name: /^Enter .* as promised date of C-1$/ }));
  const [, table, changes] = controller.calls.find(([name]) => name === 'changeRows') ?? [];
  expect([table, changes]).toEqual(['Demand', [{ row: 9, expected: { id: 'C-1' }, values: { promised_date: '2026-11-30' } }]]);
});

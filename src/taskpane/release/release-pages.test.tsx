/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { actionWords } from '../../i18n/pane/action-words';
import { LANGUAGES, type Language } from '../../i18n/language';
import type { PlannedOrder, ReleaseAnswer } from '../../pipeline/release-question';
import type { HeldController } from '../screens/testing/held-controller';
import { paneViews } from '../screens/testing/pane-views';
import { fillBrowser, openPage, renderPane, settled } from '../screens/testing/render-pane';
import { samplePlans } from '../screens/testing/sample-plans';

// The charts' packages are ES modules that jest does not load; what they draw is looked at in a browser.
jest.mock('../parts/lazy-charts', () => ({ LoadChart: () => null, ParetoChart: () => null }));

fillBrowser();

let views: Readonly<Record<Language, ReturnType<typeof paneViews>['done']>>;
beforeAll(async () => {
  // One plan for both languages: these pages show nothing of it.
  const plans = await samplePlans('en');
  views = { en: paneViews('en', plans).done, fr: paneViews('fr', plans).done };
  document.title = 'Jalon';
});
afterEach(cleanup);

/** 1 March 2027, 06:00. */
const NOW = 46447 * 1440 + 360;
const PARTS = { need: 20, scrap: 1, overLaunch: 0.4, rounding: 2.6 };
const order = (name: string, more: Partial<PlannedOrder> = {}): PlannedOrder => ({
  ...{ order: name, item: 'V-25', description: '', unit: 'u', quantity: 24, status: 'planned', start: NOW, due: NOW + 4320 },
  ...more,
});
const routing = [{ operation: 10, resource: 'R1', unit_time: 30, time_unit: 'min' }];
const bill = [{ component: 'J-1', quantity: 2, consumed: 0 }];
const released = { row: 7, expected: { order: 'OF-1' }, values: { status: 'released' } };
const booked = { row: 3, expected: { order: 'OF-1', component: 'J-1', consumed: '0' }, values: { consumed: 8 } };

const ANSWER: ReleaseAnswer = {
  kind: 'release',
  now: NOW,
  until: NOW + 10080,
  entries: [
    {
      ...order('OF-1', { status: 'firm' }),
      verdict: 'ready',
      reasons: [],
      parts: PARTS,
      afterSales: 2,
      changed: released,
      added: null,
      routing,
      bill,
    },
    {
      ...order('V-25/1'),
      verdict: 'note',
      reasons: ['A'],
      parts: PARTS,
      afterSales: 0,
      changed: null,
      added: { item: 'V-25' },
      routing,
      bill,
    },
    {
      ...order('V-25/2'),
      verdict: 'blocked',
      reasons: ['B'],
      parts: PARTS,
      afterSales: 0,
      changed: null,
      added: { item: 'V-25' },
      routing,
      bill,
    },
  ],
  numbers: ['OF-2', 'OF-3'],
  orders: [order('OF-1'), order('V-25/1', { start: NOW + 1440 })],
  stock: [
    {
      order: 'OF-1',
      component: 'J-1',
      unit: 'u',
      processed: 4,
      due: 10,
      missing: 2,
      takes: [{ row: 5, place: 'A1', quantity: 8 }],
      booked,
    },
  ],
  stockRows: [{ row: 5, item: 'J-1', quantity: 8, expected: { item: 'J-1', quantity: '8' } }],
  launch: [
    {
      ...{ kind: 'scrap', item: 'V-25', operation: null, current: 0.03, observed: 0.05, sample: 494, orders: 20 },
      ...{ table: 'Items', description: '', restsOn: '494' },
      change: { row: 4, expected: { item: 'V-25', scrap: '0.03' }, values: { scrap: 0.05 } },
    },
    {
      ...{ kind: 'setup-time', item: 'V-25', operation: 20, current: 0, observed: 12, sample: 3, orders: 3 },
      ...{ table: 'Routings', description: '', restsOn: '3', change: null },
    },
  ],
};

const PAGES = ['release', 'pack', 'back-flush', 'launch-file'] as const;

/** A page, opened by the menu, with its answer. */
async function onPage(page: (typeof PAGES)[number], language: Language): Promise<HeldController> {
  document.documentElement.lang = language;
  const { controller } = await renderPane(views[language]);
  await openPage('actions');
  fireEvent.click(within(screen.getByRole('main')).getByRole('button', { name: new RegExp(`^${actionWords(language)(`menu.${page}`)}`) }));
  await settled();
  const question = { kind: 'release' } as const;
  expect(controller.calls).toContainEqual(['ask', question]);
  act(() => controller.show({ ...controller.view(), question: { kind: 'answered', question, answer: ANSWER } }));
  await settled();
  return controller;
}

const press = async (name: string | RegExp, role: 'button' | 'checkbox' = 'button'): Promise<void> => {
  fireEvent.click(screen.getByRole(role, { name }));
  await settled();
};
const callsOf = ({ calls }: HeldController, action: string) => calls.filter(([name]) => name === action).map(([, ...given]) => given);

describe('the pages of releasing', () => {
  it.each(PAGES)('show %s in both languages, without a word of the other, for everybody', async (page) => {
    const words: Record<Language, Set<string>> = { en: new Set(), fr: new Set() };
    for (const language of LANGUAGES) {
      await onPage(page, language);
      const text = (screen.getByRole('main').innerHTML ?? '').replace(/<[^>]*>/g, '\n');
      for (const line of text.split('\n')) if (/\p{Letter}{3}/u.test(line) && !/\d/.test(line)) words[language].add(line.trim());
      // The other two are made of the same parts.
      if (language === 'en' || page === 'pack' || page === 'launch-file') {
        cleanup();
        continue;
      }
      const off = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block', 'css-orientation-lock'];
      const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
      const { violations } = await axe.run(document.body, { rules, resultTypes: ['violations'], preload: false });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`)).toEqual([]);
      cleanup();
    }
    expect([...words.en].filter((word) => words.fr.has(word) && word !== 'Jalon')).toEqual([]);
  });

  it('release what may start, with the next number for a planned order, and let what is held back alone', async () => {
    const controller = await onPage('release', 'en');
    expect(screen.queryByRole('checkbox', { name: 'Release V-25/2' })).toBeNull();
    await press('All that may start (2)', 'checkbox');
    await press('Release 2 orders');
    expect(callsOf(controller, 'editRows')).toEqual([
      [
        [
          { table: 'Orders', changed: [released], added: [{ order: 'OF-2', item: 'V-25' }] },
          { table: 'OrderRoutings', added: [...routing.map((row) => ({ order: 'OF-1', ...row })), { order: 'OF-2', ...routing[0] }] },
          { table: 'OrderComponents', added: [...bill.map((row) => ({ order: 'OF-1', ...row })), { order: 'OF-2', ...bill[0] }] },
        ],
        'Released: OF-1, OF-2',
      ],
    ]);
  });

  it('make the papers of a day with one press, and of chosen orders', async () => {
    const controller = await onPage('pack', 'en');
    await press(/^Pack of .*\(1\)$/);
    await press('Pack of V-25/1', 'checkbox');
    await press('Make 1 pack');
    expect(callsOf(controller, 'changeSettings').map(([settings]) => (settings as { readonly pack: unknown }).pack)).toEqual([
      { day: NOW - 360 },
      { orders: ['V-25/1'] },
    ]);
    expect(callsOf(controller, 'regenerate')).toHaveLength(2);
  });

  it('book what was used, and accept a value of the launch file with its old one in the journal', async () => {
    const flush = await onPage('back-flush', 'en');
    await press('Book J-1 of OF-1');
    expect(callsOf(flush, 'editRows')).toEqual([
      [
        [
          { table: 'Stock', changed: [{ row: 5, expected: { item: 'J-1', quantity: '8' }, values: { quantity: 0 } }] },
          { table: 'OrderComponents', changed: [booked] },
        ],
        'Back-flush: J-1 8 → 0',
      ],
    ]);
    cleanup();
    const launch = await onPage('launch-file', 'en');
    await press(/^Accept/);
    expect(callsOf(launch, 'changeRows')).toEqual([['Items', [ANSWER.launch[0].change], 'V-25 · scrap: 3% → 5%']]);
  });
});

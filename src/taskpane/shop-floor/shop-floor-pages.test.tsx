/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Language } from '../../i18n/language';
import { actionWords } from '../../i18n/pane/action-words';
import type { ShopFloorQuestion } from '../../pipeline/shop-floor-question';
import type { HeldController } from '../screens/testing/held-controller';
import { paneViews } from '../screens/testing/pane-views';
import { fillBrowser, openPage, renderPane, settled } from '../screens/testing/render-pane';
import { samplePlans } from '../screens/testing/sample-plans';
import type { PaneView } from '../state/pane-state';
import { answerOf } from './testing/small-workshop';

// The charts' packages are ES modules that jest does not load; what they draw is looked at in a browser.
jest.mock('../parts/lazy-charts', () => ({ LoadChart: () => null, ParetoChart: () => null }));

fillBrowser();

const PAGES = ['progress', 'progress-import', 'shift-brief', 'remarks'] as const;
let views: Readonly<Record<Language, PaneView>>;
beforeAll(async () => {
  // These pages show nothing of the plan's summary: one serves both languages.
  const plans = await samplePlans('en');
  views = { en: paneViews('en', plans).done, fr: paneViews('fr', plans).done };
  document.title = 'Jalon';
});

/** Gives the answer to what was asked last. */
async function answer(controller: HeldController): Promise<void> {
  const asked = controller.calls.filter(([action]) => action === 'ask').at(-1)?.[1] as ShopFloorQuestion;
  const given = answerOf(asked, controller.view().language);
  act(() => controller.show({ ...controller.view(), question: { kind: 'answered', question: asked, answer: given } }));
  await settled();
}

async function onPage(page: (typeof PAGES)[number], language: Language = 'en'): Promise<{ controller: HeldController; pane: HTMLElement }> {
  const { controller, container } = await renderPane(views[language]);
  await openPage('actions');
  const name = actionWords(language)(`menu.${page}`);
  fireEvent.click(screen.getByText(name).closest('button') as HTMLElement);
  await settled();
  if (page !== 'progress-import') await answer(controller);
  return { controller, pane: container.querySelector<HTMLElement>('[data-pane]') ?? container };
}

const fill = (label: RegExp, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });

const EXTRACT = [
  'Date;Order;Operation;Resource;Good;Scrap;Start;End;Machine state',
  '2026-11-20;OF-2;10;LATHE;10;0;2026-11-20T08:00;2026-11-20T08:50;ok',
  '2026-11-20;NIX;10;LATHE;5;0;;;ok',
  '2026-11-20;OF-2;15;LATHE;1;0;;;ok',
  '2026-11-20;OF-2;10;LATHE 9;1;0;;;ok',
  '2026-11-23;OF-1;10;LATHE;20;0;2026-11-23T09:00;2026-11-23T09:50;ok',
].join('\n');

async function paste(controller: HeldController): Promise<void> {
  fireEvent.change(screen.getByRole('textbox'), { target: { value: EXTRACT } });
  fireEvent.click(screen.getByRole('button', { name: /^(Check the records|Vérifier les relevés)$/ }));
  await answer(controller);
}

/** What a page says, without names, numbers and what the planner typed. */
function wordsOf(pane: HTMLElement): string[] {
  const texts = [...pane.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? '');
  const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.closest('td, datalist, textarea, option') === null)
      texts.push(walker.currentNode.textContent ?? '');
  }
  return texts.map((text) => text.trim()).filter((text) => /\p{Letter}{3}/u.test(text) && !/\d|@|\.xlsx$|;|LATHE/.test(text));
}

it.each(PAGES)('says on the page %s nothing in English to a French reader, and axe finds nothing', async (page) => {
  const words: Record<string, string[]> = {};
  for (const language of ['en', 'fr'] as const) {
    document.documentElement.lang = language;
    const { controller, pane } = await onPage(page, language);
    if (page === 'progress-import') await paste(controller);
    if (page === 'remarks') fireEvent.click(screen.getByRole('button', { name: /Near-miss/ }));
    words[language] = wordsOf(pane);
    if (language === 'fr') {
      const off = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block', 'css-orientation-lock'];
      const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
      const { violations } = await axe.run(document.body, { rules, resultTypes: ['violations'], preload: false });
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
    }
    cleanup();
  }
  const english = new Set(words.en);
  const same = new Set(['Jalon', 'Menu', 'Cause']);
  expect(words.fr.length).toBeGreaterThan(5);
  expect(words.fr.filter((text) => english.has(text) && !same.has(text))).toEqual([]);
});

describe('a record', () => {
  it('is written once nothing is wrong with it, with what its operation says of itself', async () => {
    const { controller } = await onPage('progress');
    fill(/^Order and operation/, 'of-1/10');
    expect(screen.getByRole('main').textContent).toMatch(/ROD · TURN · LATHE · 40% done, 60 to go/);
    fill(/^Good pieces/, '20');
    fill(/^Or minutes spent/, '45');
    fill(/^Remark/, 'Chips');
    fireEvent.submit(screen.getByLabelText(/^Good pieces/).closest('form') as HTMLElement);
    await answer(controller);
    expect(controller.calls.filter(([action]) => action === 'addRows')).toEqual([
      [
        'addRows',
        'Progress',
        [
          {
            ...{ date: '2026-11-23', order: 'OF-1', operation: 10, resource: 'LATHE', good: 20 },
            ...{ start: '2026-11-23T11:15', end: '2026-11-23T12:00', remark: 'Chips' },
          },
        ],
        'Progress of of-1/10 recorded: 20 good, 0 scrap',
      ],
    ]);
    expect(screen.getByLabelText<HTMLInputElement>(/^Good pieces/).value).toBe('');
  });

  it('that cannot be is told beside its fields, and written all the same when that is wanted', async () => {
    const { controller } = await onPage('progress');
    fill(/^Order and operation/, 'OF-1/15');
    expect(screen.getByText('No operation of a released order has this number.')).toBeTruthy();
    fill(/^Good pieces/, '-3');
    fill(/^Start/, '2026-11-24T08:00');
    fireEvent.submit(screen.getByLabelText(/^Good pieces/).closest('form') as HTMLElement);
    await answer(controller);
    expect(screen.getByText(/routing of ROD has no operation 15 \(it has 10, 20\)/)).toBeTruthy();
    expect(screen.getByText(/after the moment of the plan/)).toBeTruthy();
    expect(screen.getByText(/below 0|negative/)).toBeTruthy();
    expect(controller.calls.map(([action]) => action)).not.toContain('addRows');
    await userEvent.click(screen.getByRole('button', { name: 'Record it all the same' }));
    expect(controller.calls.at(-2)).toEqual([
      'addRows',
      'Progress',
      [{ date: '2026-11-24', order: 'OF-1', operation: 15, good: -3, start: '2026-11-24T08:00' }],
      'Progress of OF-1/15 recorded: -3 good, 0 scrap',
    ]);
  });

  it('of a stop goes into its own table', async () => {
    const { controller } = await onPage('progress');
    await userEvent.click(screen.getByRole('button', { name: 'A stop' }));
    fill(/^Resource/, 'lathe');
    fill(/^Start/, '2026-11-23T10:20');
    fill(/^End/, '2026-11-23T10:40');
    await userEvent.selectOptions(screen.getByLabelText('Kind of stop'), 'Induced by others');
    fireEvent.submit(screen.getByLabelText(/^Start/).closest('form') as HTMLElement);
    await answer(controller);
    const row = { resource: 'lathe', start: '2026-11-23T10:20', end: '2026-11-23T10:40', kind: 'induced' };
    expect(controller.calls.find(([action]) => action === 'addRows')).toEqual(['addRows', 'Stops', [row], 'Stop of lathe recorded']);
  });
});

it('keeps what is wrong with an extract aside, to be copied or written all the same', async () => {
  const { controller } = await onPage('progress-import');
  await paste(controller);
  const main = screen.getByRole('main');
  expect(main.textContent).toMatch(/1 record accepted, 4 kept aside\./);
  expect(main.textContent).toMatch(/no column is known: Machine state/);
  const aside = [...screen.getByRole('list', { name: 'Kept aside' }).children];
  expect(aside.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^Line 3.*The order NIX is not among the open orders/),
    expect.stringMatching(/^Line 4.*no operation 15/),
    expect.stringMatching(/^Line 5.*“LATHE 9” is not known/),
    expect.stringMatching(/^Line 6.*LATHE was busy at that time with OF-1 op\. 10/),
  ]);
  const kept = screen.getByLabelText<HTMLTextAreaElement>('Records kept aside').value;
  expect(kept.trim().split('\n')).toHaveLength(5);
  expect(kept).toContain('2026-11-20\tNIX\t10');
  await userEvent.click(screen.getByRole('button', { name: 'Write 1 record' }));
  expect(controller.calls.at(-1)).toEqual([
    'addRows',
    'Progress',
    [
      {
        ...{ date: '2026-11-20', order: 'OF-2', operation: 10, resource: 'LATHE', good: 10, scrap: 0 },
        ...{ start: '2026-11-20T08:00', end: '2026-11-20T08:50' },
      },
    ],
    '1 record imported',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Write those kept aside all the same (4)' }));
  expect((controller.calls.at(-1) ?? [])[2]).toHaveLength(4);
});

it('briefs a shift in plain words', async () => {
  await onPage('shift-brief');
  const text = screen.getByRole('main').textContent ?? '';
  expect(text).toMatch(/There is no plan in the workbook/);
  // 132 min for 110, and four of forty lost: a tenth is what the house allows.
  expect(text).toMatch(
    /LATHE.*Stopped since 23 Nov 2026 11:50: C9.*Running.*OF-1 op\. 10.*40% done, 60 to go · 2.h of work · 2.h 24.min at the pace so far · Q7/,
  );
  expect(text).toMatch(/Look: first record 20% slower than standard/);
});

it('makes an action of a remark, and marks the remark', async () => {
  const { controller } = await onPage('remarks');
  expect(screen.getByText('1 remark without an action')).toBeTruthy();
  expect(screen.getByText('Safety')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Make an action of “Near-miss 12”' }));
  fill(/^Owner/, 'Q8');
  await userEvent.click(screen.getByRole('button', { name: 'Add to the action plan' }));
  await settled();
  expect(controller.calls.at(-1)).toEqual([
    'addRows',
    'Actions',
    [{ problem: 'Near-miss 12', action: 'Near-miss 12', owner: 'Q8' }],
    'Action made from a remark on OF-1',
  ]);
  expect(screen.getByText('In the action plan')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Make an action/ })).toBeNull();
});

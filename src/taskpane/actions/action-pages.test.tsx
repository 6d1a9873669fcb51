/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Language } from '../../i18n/language';
import type { Answer, Question } from '../../pipeline/question';
import type { ActionPage } from '../parts/pane-context';
import type { HeldController } from '../screens/testing/held-controller';
import { paneViews } from '../screens/testing/pane-views';
import { fillBrowser, openPage, renderPane, settled } from '../screens/testing/render-pane';
import { samplePlans } from '../screens/testing/sample-plans';
import type { EditState, PaneView } from '../state/pane-state';
import type { SampledKind } from './testing/sample-answers';
import { SAMPLE_LISTS, sampleAnswers } from './testing/sample-answers';

// The charts' packages are ES modules that jest does not load; what they draw is looked at in a browser.
jest.mock('../parts/lazy-charts', () => ({ LoadChart: () => null, ParetoChart: () => null }));

fillBrowser();

const PAGES = ['remedies', 'levelling', 'promise', 'disturbance', 'scenarios', 'adjustments'] as const satisfies readonly ActionPage[];

let views: Readonly<Record<Language, PaneView>>;
beforeAll(async () => {
  const [en, fr] = [await samplePlans('en'), await samplePlans('fr')];
  const view = (language: Language): PaneView => ({
    ...paneViews(language, language === 'en' ? en : fr).done,
    lists: SAMPLE_LISTS,
  });
  views = { en: view('en'), fr: view('fr') };
  document.title = 'Jalon';
});

/** The pane on a page of actions, opened by the menu. */
async function onPage(page: ActionPage, view: PaneView): Promise<{ readonly controller: HeldController; readonly pane: HTMLElement }> {
  const { controller, container } = await renderPane(view);
  await openPage('actions');
  const at = PAGES.findIndex((one) => one === page);
  if (at >= 0) fireEvent.click(within(screen.getByRole('main')).getAllByRole('listitem')[at].querySelector('button') as HTMLElement);
  if (page === 'remedies')
    fireEvent.click(within(screen.getByRole('main')).getAllByRole('listitem')[0].querySelector('button') as HTMLElement);
  await settled();
  return { controller, pane: container.querySelector<HTMLElement>('[data-pane]') ?? container };
}

const QUESTIONS: Readonly<Record<Exclude<SampledKind, 'impossible'>, Question>> = {
  remedies: { kind: 'remedies', demand: 'C-1' },
  levelling: { kind: 'levelling' },
  promise: { kind: 'promise', item: 'VAN-25', quantity: 8, wanted: 46448 * 1440, priority: null },
  disturbance: {
    kind: 'disturbance',
    disturbance: {
      ...{ id: '', kind: 'breakdown', subject: 'RECTIF', operation: null, from: null, to: null },
      ...{ quantity: null, declaredBy: null, comment: null, closed: false },
    },
  },
  scenarios: { kind: 'scenarios' },
};

async function answer(controller: HeldController, kind: keyof typeof QUESTIONS, given: Answer): Promise<void> {
  act(() => controller.show({ ...controller.view(), question: { kind: 'answered', question: QUESTIONS[kind], answer: given } }));
  await settled();
}

async function troubles(): Promise<string[]> {
  const off = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block', 'css-orientation-lock'];
  const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(document.body, { rules, resultTypes: ['violations'], preload: false });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Whatever a page says with letters in it: texts and names; not the planner's own words, nor names of things. */
function wordsOf(pane: HTMLElement): string[] {
  const texts = [...pane.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? '');
  const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.closest('td, datalist, textarea') === null) texts.push(walker.currentNode.textContent ?? '');
  }
  return texts.map((text) => text.trim()).filter((text) => /\p{Letter}{3}/u.test(text) && !/\d|@|\.xlsx$/.test(text));
}

const SAME = new Set(['Jalon', 'Menu', 'Absence']);

it.each(PAGES)('says on the page %s nothing in English to a French reader, and axe finds nothing', async (page) => {
  const words: Record<string, string[]> = {};
  for (const language of ['en', 'fr'] as const) {
    document.documentElement.lang = language;
    const { controller, pane } = await onPage(page, views[language]);
    words[language] = wordsOf(pane);
    if (page !== 'adjustments') {
      await answer(controller, page, sampleAnswers(language)[page]);
      words[language] = [...words[language], ...wordsOf(pane)];
    }
    if (language === 'fr') expect(await troubles()).toEqual([]);
    cleanup();
  }
  const english = new Set(words.en);
  expect(words.fr.length).toBeGreaterThan(5);
  expect(words.fr.filter((text) => english.has(text) && !SAME.has(text))).toEqual([]);
});

describe('remedies', () => {
  it('are asked for from the row of a late demand, stopped on request, and given up when the page is left', async () => {
    const { controller } = await renderPane(views.en);
    const [button] = screen.getAllByRole('button', { name: /^Compute what would help / });
    await userEvent.click(button);
    await settled();
    const demand = button.getAttribute('aria-label')?.replace('Compute what would help ', '') ?? '';
    const question: Question = { kind: 'remedies', demand };
    expect(controller.calls).toContainEqual(['ask', question]);
    expect(document.activeElement?.textContent).toBe(`What would help ${demand}`);
    act(() => controller.show({ ...controller.view(), question: { kind: 'asking', question, stopping: false } }));
    await userEvent.click(screen.getByRole('button', { name: 'Stop and show what was found' }));
    expect(controller.calls.at(-1)).toEqual(['stopAsking']);
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(controller.calls.at(-1)).toEqual(['leaveQuestion']);
  });

  it('stand by what they gain, and are applied once each as a row of Adjustments', async () => {
    const { controller } = await onPage('remedies', views.en);
    await answer(controller, 'remedies', sampleAnswers('en').remedies);
    const list = within(screen.getByRole('list', { name: 'What would help, the best first' }));
    const [best] = list.getAllByRole('article');
    expect(best.textContent).toMatch(/^Chase the supplier.*gains 3.d 11.h.*on time then.*late demands: 3 → 2.*no price known/);
    await userEvent.click(screen.getByRole('button', { name: 'Apply: Chase the supplier' }));
    const [call, table, rows] = controller.calls.at(-1) ?? [];
    expect([call, table]).toEqual(['addRows', 'Adjustments']);
    expect(rows).toMatchObject([{ kind: 'overtime', subject: 'RECTIF', quantity: 2, from: '2027-03-02', to: null, active: 'yes' }]);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Apply: Chase the supplier' }).disabled).toBe(true);
  });

  it('say that the demand is not in the plan any more', async () => {
    const { controller } = await onPage('remedies', views.en);
    await answer(controller, 'remedies', sampleAnswers('en').impossible);
    expect(screen.getByRole('main').textContent).toMatch(/is not in the plan\. Check the name/);
  });
});

it('levels with several proposals in one edit', async () => {
  const { controller } = await onPage('levelling', views.en);
  await answer(controller, 'levelling', sampleAnswers('en').levelling);
  for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
  await userEvent.click(screen.getByRole('button', { name: 'Apply 2 proposals' }));
  expect((controller.calls.at(-1) ?? [])[2]).toHaveLength(2);
});

describe('a date', () => {
  it('is asked for once item and quantity are there, by the end of the wanted day', async () => {
    const { controller } = await onPage('promise', views.en);
    await userEvent.click(screen.getByRole('button', { name: 'Find the date' }));
    expect(screen.getAllByText('Give this first.')).toHaveLength(2);
    await userEvent.type(screen.getByLabelText(/^Item/), 'VAN-25');
    await userEvent.type(screen.getByLabelText(/^Quantity/), '8,5');
    fireEvent.change(screen.getByLabelText(/^Wanted on/), { target: { value: '2027-03-01' } });
    await userEvent.click(screen.getByRole('button', { name: 'Find the date' }));
    const question = { kind: 'promise', item: 'VAN-25', quantity: 8.5, wanted: 46448 * 1440, priority: null };
    expect(controller.calls.at(-1)).toEqual(['ask', question]);
  });

  it('that cannot be kept is told with who is delayed, and added on the day that can', async () => {
    const { controller } = await onPage('promise', views.en);
    await answer(controller, 'promise', sampleAnswers('en').promise);
    expect(screen.getByRole('main').textContent).toMatch(
      /8 VAN-25: ready on 02 Mar 2027 10:00, 10.h after the wanted date\..*C-2: 2.h 10.min later/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add this demand' }));
    expect(controller.calls.at(-1)).toMatchObject(['addRows', 'Demand', [{ item: 'VAN-25', quantity: 8, due_date: '2027-03-02' }]]);
  });
});

describe('a disturbance', () => {
  it('is looked at, then declared and planned with', async () => {
    const { controller } = await onPage('disturbance', views.en);
    await userEvent.selectOptions(screen.getByLabelText('What happened'), 'Rush order');
    await userEvent.type(screen.getByLabelText(/^Item/), 'VAN-25');
    await userEvent.type(screen.getByLabelText(/^Quantity/), '4');
    fireEvent.change(screen.getByLabelText(/^Due on/), { target: { value: '2027-03-05' } });
    await userEvent.click(screen.getByRole('button', { name: 'See the effect' }));
    const [call, question] = controller.calls.at(-1) ?? [];
    expect([call, question]).toMatchObject([
      'ask',
      { disturbance: { kind: 'rush-order', subject: 'VAN-25', quantity: 4, from: null, to: { minutes: 46451 * 1440, hasTime: false } } },
    ]);
    const { disturbance: first } = sampleAnswers('en');
    act(() =>
      controller.show({ ...controller.view(), question: { kind: 'asking', question: question as Question, stopping: false, first } }),
    );
    // What the plan merely repaired comes to is there while a better one is searched for.
    expect(screen.getByText('The plan repaired. A better one is being searched for.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy the message to O. Tissot' })).toBeTruthy();
    await answer(controller, 'disturbance', sampleAnswers('en').disturbance);
    await userEvent.click(screen.getByRole('button', { name: 'Declare and replan' }));
    expect(controller.calls.slice(-2)).toMatchObject([
      ['addRows', 'Disturbances', [{ kind: 'rush-order', subject: 'VAN-25', quantity: 4, to: '2027-03-05' }]],
      ['regenerate'],
    ]);
  });

  it('is not declared with an end before its start', async () => {
    const { controller } = await onPage('disturbance', views.en);
    await userEvent.type(screen.getByLabelText(/^Resource/), 'R9');
    fireEvent.change(screen.getByLabelText(/^From/), { target: { value: '2027-03-05T06:00' } });
    fireEvent.change(screen.getByLabelText(/^Until/), { target: { value: '2027-03-04T06:00' } });
    await userEvent.click(screen.getByRole('button', { name: 'See the effect' }));
    expect(screen.getByText('The end comes before the start.')).toBeTruthy();
    expect(screen.getByText('R9 is not in your tables.')).toBeTruthy();
    expect(controller.calls.map(([action]) => action)).not.toContain('ask');
  });

  it('gives one message for each addressee, ready to copy', async () => {
    const { controller } = await onPage('disturbance', views.en);
    await answer(controller, 'disturbance', sampleAnswers('en').disturbance);
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Copy the message to O. Tissot' }));
    await settled();
    expect(copied).toEqual(['The grinder is down.\n\nThe grinder is down. 2']);
    expect(screen.getByText('✓ Copied')).toBeTruthy();
  });
});

it('plans with a scenario, and without it again', async () => {
  const { controller } = await onPage('scenarios', views.en);
  await answer(controller, 'scenarios', sampleAnswers('en').scenarios);
  await userEvent.click(screen.getByRole('button', { name: 'Use the scenario Nuit 1 and replan' }));
  const used = { ...views.en.settings, scenario: 'Nuit 1' };
  expect(controller.calls.slice(-2)).toEqual([['changeSettings', used], ['regenerate']]);
  act(() => controller.show({ ...controller.view(), settings: used }));
  await userEvent.click(screen.getByRole('button', { name: 'Back to the plan without scenario' }));
  expect(controller.calls.slice(-2)[0]).toEqual(['changeSettings', views.en.settings]);
});

describe('adjustments', () => {
  it('are switched off and on in the planner’s table', async () => {
    const { controller } = await onPage('adjustments', views.en);
    await userEvent.click(screen.getByRole('switch', { name: 'T-1 · RECTIF' }));
    expect(controller.calls.at(-1)).toEqual(['switchAdjustment', 5, false]);
    await userEvent.click(screen.getByRole('switch', { name: 'T-2 · C-1' }));
    expect(controller.calls.at(-1)).toEqual(['switchAdjustment', 6, true]);
  });

  const EDITS: readonly (readonly [EditState, RegExp])[] = [
    [{ kind: 'written', table: 'T', rows: 2 }, /Added to T: 2 rows\. Regenerate the plan to count with them\./],
    [{ kind: 'switched', table: 'T', active: false }, /Switched off\./],
    [{ kind: 'taken-back', table: 'T' }, /Taken back: T is as it was\./],
    [
      { kind: 'failed', trouble: { code: 'column-gone', subject: 'X', detail: '', findings: [] } },
      /no column X\. Add a column.*Nothing was written\./,
    ],
    [{ kind: 'failed', trouble: { code: 'protected-sheet', subject: 'X', detail: '', findings: [] } }, /X.*Nothing was written\./],
  ];

  it.each(EDITS)('tell what came of an edit: %j', async (edit, words) => {
    const { controller } = await onPage('adjustments', views.en);
    act(() => controller.show({ ...controller.view(), edit }));
    expect(screen.getByRole('main').textContent).toMatch(words);
    const undo = screen.queryByRole('button', { name: 'Undo' });
    expect(undo !== null).toBe(edit.kind === 'written' || edit.kind === 'switched');
    if (undo !== null) fireEvent.click(undo);
    if (undo !== null) expect(controller.calls.at(-1)).toEqual(['takeBack']);
    expect(screen.queryByRole('button', { name: 'Regenerate the plan' }) !== null).toBe(edit.kind !== 'failed');
  });
});

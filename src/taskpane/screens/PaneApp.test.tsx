/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PaneView } from '../state/pane-state';
import type { ViewName } from './testing/pane-views';
import { paneViews } from './testing/pane-views';
import { fillBrowser, renderPane, settled } from './testing/render-pane';
import type { SamplePlans } from './testing/sample-plans';
import { samplePlans } from './testing/sample-plans';

// The charts' packages are ES modules that jest does not load; what they draw is looked at in a browser.
jest.mock('../parts/lazy-charts', () => ({ LoadChart: () => null, ParetoChart: () => null }));

fillBrowser();
let plans: SamplePlans;
let views: Readonly<Record<ViewName, PaneView>>;
beforeAll(async () => {
  plans = await samplePlans('en');
  views = paneViews('en', plans);
});

const calledActions = (controller: { readonly calls: readonly (readonly unknown[])[] }): unknown[] =>
  controller.calls.map(([action]) => action);

describe('the first run', () => {
  it('opens the sample on its primary button and is over then', async () => {
    const { controller } = await renderPane(views['first-run']);
    await userEvent.click(screen.getByRole('button', { name: 'Open the sample workshop' }));
    expect(calledActions(controller)).toEqual(['endFirstRun', 'openSample']);
  });

  it('can be skipped, and then says what a plan needs', async () => {
    const { controller } = await renderPane(views['first-run']);
    await userEvent.click(screen.getByRole('button', { name: 'Skip' }));
    expect(calledActions(controller)).toEqual(['endFirstRun']);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing to plan yet');
  });

  it('leads to the tables, with what is missing first', async () => {
    await renderPane(views['first-run']);
    await userEvent.click(screen.getByRole('button', { name: 'Use my tables' }));
    await settled();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your tables');
    expect(screen.getByRole('button', { name: 'Back' })).toBeTruthy();
  });
});

describe('the keyboard', () => {
  it('makes the plan by Ctrl + Enter wherever the focus is in the pane', async () => {
    const { controller } = await renderPane(views.done);
    await userEvent.tab();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(calledActions(controller)).toEqual(['regenerate']);
  });

  it('ends the search by Escape, but never while sheets are written', async () => {
    const { controller } = await renderPane(views.computing);
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(calledActions(controller)).toEqual(['cancel']);
    act(() => controller.show(views.writing));
    await userEvent.keyboard('{Escape}');
    expect(calledActions(controller)).toEqual(['cancel']);
  });

  it('discards by Escape before anything is written', async () => {
    const { controller } = await renderPane(views.confirming);
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(calledActions(controller)).toEqual(['discard']);
  });

  it('brings the focus to the heading of a new screen when it was in the pane', async () => {
    const { controller } = await renderPane(views.mapped);
    await userEvent.click(screen.getByRole('button', { name: 'Regenerate the plan' }));
    act(() => controller.show(views.computing));
    expect(document.activeElement?.textContent).toBe('Making the plan');
    act(() => controller.show(views.done));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('leaves the focus where it is when it was not in the pane', async () => {
    const { controller } = await renderPane(views.mapped);
    act(() => controller.show(views.computing));
    expect(document.activeElement).toBe(document.body);
  });

  it('leaves a page by Escape', async () => {
    // Nothing has the focus while a page comes, and jsdom then says that the document has none; a browser says otherwise.
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    await renderPane(views.done);
    await userEvent.click(screen.getByRole('button', { name: 'More options' }));
    await settled();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Options of the plan');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(screen.getAllByRole('tab')).toHaveLength(5);
  });

  it('takes the focus from a line of the answer to its tab, and opens another tab by Enter', async () => {
    await renderPane(views.done);
    await userEvent.click(screen.getByRole('button', { name: /changes? since the last plan/ }));
    const changes = screen.getByRole('tab', { name: 'Changes' });
    expect(changes.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(changes);
    screen.getByRole('tab', { name: 'Pareto' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('tab', { name: 'Pareto' }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('a run', () => {
  it('says what is done and how much better it got', async () => {
    await renderPane(views.computing);
    expect(screen.getByText('12 → 4 late demands')).toBeTruthy();
    expect(screen.getByText('61.3 → 18.5 weighted days late')).toBeTruthy();
    const current = screen.getAllByRole('listitem').find((item) => item.getAttribute('aria-current') === 'step');
    expect(current?.textContent).toContain('Compute the schedule');
  });

  it('does not chatter: the live region keeps its words while the search goes on', async () => {
    const { controller } = await renderPane(views.computing);
    const words = screen.getByRole('status').textContent;
    const { state } = views.computing;
    if (state.kind !== 'running') throw new Error('not running');
    const best = { lateDemands: 3, weightedTardinessDays: 9 };
    act(() => controller.show({ ...views.computing, state: { ...state, run: { ...state.run, elapsed: 5000, best } } }));
    expect(screen.getByText('12 → 3 late demands')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(words);
  });

  it('asks before writing when told so, with one primary answer', async () => {
    const { controller } = await renderPane(views.confirming);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Write this plan?');
    await userEvent.click(screen.getByRole('button', { name: 'Write the plan' }));
    expect(calledActions(controller)).toEqual(['write']);
  });
});

describe('a plan', () => {
  it('begins with late demands, overload, shortage and changes, in this order', async () => {
    await renderPane(views.done);
    const answers = within(screen.getAllByRole('list')[0])
      .getAllByRole('button')
      .map((button) => button.textContent ?? '');
    expect(answers).toHaveLength(4);
    [/late|on time/, /overload/, /short/, /last plan/].forEach((words, index) => expect(answers[index]).toMatch(words));
  });

  it('shows each late demand, the worst first, and leads to its row', async () => {
    const { controller } = await renderPane(views.done);
    const [worst] = plans.second.lateDemands;
    await userEvent.click(screen.getByRole('button', { name: worst.demand }));
    expect(controller.calls).toEqual([['goTo', worst.place]]);
  });

  it('says first whether it is good, and how bad it is', async () => {
    await renderPane(views.done);
    const late = plans.second.kpis.lateDemands;
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`${late} ${late === 1 ? 'demand' : 'demands'} will be late`);
  });

  it('leads from a change to its row in the plan, but not before the plan is written', async () => {
    const { controller } = await renderPane(views.done);
    await userEvent.click(screen.getByRole('tab', { name: 'Changes' }));
    const index = plans.second.changes.rows.findIndex(({ place }) => place !== null);
    const { order, operation, place } = plans.second.changes.rows[index];
    const name = operation === null ? order : `${order} op. ${operation}`;
    await userEvent.click(screen.getAllByRole('button', { name })[0]);
    expect(controller.calls).toEqual([['goTo', place]]);
    act(() => controller.show(views.confirming));
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('filters the messages by severity and leads to their cells', async () => {
    const { controller } = await renderPane(views.done);
    await userEvent.click(screen.getByRole('tab', { name: 'Messages' }));
    const { warning } = plans.second.findingCounts;
    await userEvent.click(screen.getByRole('button', { name: `Warnings (${warning})` }));
    const rows = within(screen.getByRole('list', { name: /^Messages/ })).getAllByRole('listitem');
    expect(rows).toHaveLength(Math.min(50, warning));
    for (const row of rows) expect(row.textContent).toMatch(/^Warning/);
    const first = plans.second.findings.find(({ severity, cell }) => severity === 'warning' && cell !== undefined);
    await userEvent.click(within(rows.find((row) => row.textContent?.includes(`${first?.sheet}!${first?.cell}`))!).getByRole('button'));
    expect(controller.calls).toEqual([['goTo', { sheet: first?.sheet, cell: first?.cell }]]);
  });

  it('shows fifty rows of a long list, then fifty more, and takes the focus there', async () => {
    const finding = plans.second.findings[0];
    const findings = Array.from({ length: 120 }, () => finding);
    const { state } = views.done;
    if (state.kind !== 'done') throw new Error('not done');
    const summary = { ...state.summary, findings, findingCounts: { error: 120, warning: 0, info: 0 } };
    await renderPane({ ...views.done, state: { ...state, summary } });
    await userEvent.click(screen.getByRole('tab', { name: 'Messages' }));
    const rows = (): HTMLElement[] => within(screen.getByRole('list', { name: /^Messages/ })).getAllByRole('listitem');
    expect(rows()).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    expect(rows()).toHaveLength(100);
    expect(document.activeElement).toBe(rows()[50]);
    await userEvent.click(screen.getByRole('button', { name: 'Show 20 more' }));
    expect(rows()).toHaveLength(120);
  });

  it('has the load of each resource as a table too', async () => {
    await renderPane(views.done);
    await userEvent.click(screen.getByRole('tab', { name: 'Load' }));
    await userEvent.click(screen.getByRole('button', { name: 'As a table' }));
    const other = plans.second.load[2];
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Resource' }), other.resource);
    const rows = within(screen.getByRole('table', { name: `Load by resource, ${other.resource}` })).getAllByRole('row');
    expect(rows).toHaveLength(plans.second.buckets.length + 1);
  });

  it('names the tables that changed since', async () => {
    await renderPane(views.stale);
    expect(screen.getByText(/Changed since this plan: Besoins, tStock\./)).toBeTruthy();
  });

  it('says what failed, what to do, and that nothing was lost', async () => {
    await renderPane(views.failed);
    expect(screen.getByText('The sheet Gantt is protected.')).toBeTruthy();
    expect(screen.getByText(/Your workbook is as it was\. The last plan is still there\./)).toBeTruthy();
  });
});

describe('a failure', () => {
  it('does not say that the workbook is as it was when Excel refused to take back what was written', async () => {
    const { state } = views.failed;
    if (state.kind !== 'failed') throw new Error('not failed');
    await renderPane({ ...views.failed, state: { ...state, trouble: { ...state.trouble, code: 'not-restored' } } });
    expect(screen.getByText(/Close the workbook without saving/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('as it was');
  });

  it('leads back to the plan, by its button and by Escape', async () => {
    const { controller } = await renderPane(views.failed);
    await userEvent.click(screen.getByRole('button', { name: 'Back to the plan' }));
    await userEvent.keyboard('{Escape}');
    expect(calledActions(controller)).toEqual(['dismissNotice', 'dismissNotice']);
  });
});

describe('the choice of tables', () => {
  const openTables = async (): Promise<Awaited<ReturnType<typeof renderPane>>> => {
    const result = await renderPane(views.mapped);
    await userEvent.click(screen.getByRole('button', { name: 'Check the tables' }));
    return result;
  };

  it('tells a table that was taken for another', async () => {
    const { controller } = await openTables();
    const [overview] = plans.tables.filter(({ taken, candidates }) => taken !== null && candidates.length > 0);
    await userEvent.click(screen.getByText(new RegExp(`^${overview.taken}, sheet`)));
    const choice = screen.getByRole('combobox', { name: 'Excel table' });
    await userEvent.selectOptions(choice, overview.candidates[0]);
    expect(controller.calls).toEqual([['chooseMapping', { tables: { [overview.table]: { table: overview.candidates[0] } } }]]);
  });

  it('tells a heading for a column, and keeps what was chosen before', async () => {
    const { controller } = await openTables();
    const items = plans.tables.find(({ table }) => table === 'Items')!;
    await userEvent.click(screen.getByText(new RegExp(`^${items.taken}, sheet`)));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Description' }), items.headers[0]);
    expect(controller.calls).toEqual([
      ['chooseMapping', { tables: { Items: { table: items.taken, columns: { description: items.headers[0] } } } }],
    ]);
  });
});

describe('the options', () => {
  it('pass on a number as soon as it is right, with a comma or a point', async () => {
    const { controller } = await renderPane(views.done);
    await userEvent.click(screen.getByRole('button', { name: 'More options' }));
    const horizon = screen.getByRole('textbox', { name: 'Horizon (days)' });
    await userEvent.type(horizon, '30');
    expect(controller.calls.at(-1)).toEqual(['changeSettings', expect.objectContaining({ horizonDays: 30 })]);
    const weight = screen.getByRole('textbox', { name: 'Lateness' });
    await userEvent.type(weight, '2,5');
    expect(controller.calls.at(-1)).toEqual([
      'changeSettings',
      expect.objectContaining({ weights: expect.objectContaining({ tardiness: 2.5 }) }),
    ]);
  });

  it('refuse what is out of range, in words, and pass nothing on', async () => {
    const { controller } = await renderPane(views.done);
    await userEvent.click(screen.getByRole('button', { name: 'More options' }));
    const seconds = screen.getByRole('textbox', { name: 'Search time (s)' });
    await userEvent.clear(seconds);
    expect(seconds.getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(seconds, '0');
    expect(screen.getByText('Give a number from 1 to 600.')).toBeTruthy();
    expect(controller.calls).toEqual([]);
  });
});

describe('the menu', () => {
  it('switches the language and restores the previous plan', async () => {
    const { controller } = await renderPane(views.done);
    await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Français' }));
    expect(controller.calls).toEqual([['chooseLanguage', 'fr']]);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Restore the previous plan' }));
    expect(calledActions(controller)).toContain('restorePrevious');
  });
});

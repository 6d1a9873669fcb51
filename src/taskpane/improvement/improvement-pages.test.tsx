/** @jest-environment jsdom */
import { cleanup, createEvent, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { JsonTables } from '../../tables/json-tables';
import { fillBrowser, settled } from '../screens/testing/render-pane';
import { layFishbone } from './fishbone-layout';
import { renderPage } from './testing/render-page';

jest.mock('../parts/use-element-width', () => ({ useElementWidth: () => [{ current: null }, 360] }));

fillBrowser();
beforeAll(() => {
  document.title = 'Jalon';
});

/** Three actions, two problems, stops and scrap of a week; the planner's words are French in both languages. */
const TABLES: JsonTables = {
  name: 'pages',
  tables: {
    Parameters: [{ name: 'now', value: '2026-11-23T06:00' }],
    Items: [{ item: 'CORPS', kind: 'make', unit_cost: 10 }],
    Routings: [{ item: 'CORPS', operation: 10, resource: 'TOUR', unit_time: 6, time_unit: 'min' }],
    Resources: [{ resource: 'TOUR', hourly_cost: 30 }],
    Stops: [{ resource: 'TOUR', start: '2026-11-17T08:00', end: '2026-11-17T12:00', cause: 'Panne' }],
    Progress: [
      { date: '2026-11-19', order: 'OF-9', item: 'CORPS', operation: 10, good: 70, scrap: 30, cause: 'Bavure' },
      { date: '2026-11-20', order: 'OF-9', item: 'CORPS', operation: 10, good: 95, scrap: 5, cause: 'Rayure' },
    ],
    Deviations: [
      { id: 'E1', kind: 'safety', subject: 'TOUR', date: '2026-11-18', comment: 'Carter ouvert', cause: 'Bavure', state: 'treated' },
    ],
    Causes: [
      { problem: 'Rebuts', category: 'Matériel', cause: 'Bavure', parent_cause: '', link: '', votes: 3 },
      { problem: 'Rebuts', category: 'Matériel', cause: 'Outil émoussé', parent_cause: 'Bavure', link: 'and' },
      { problem: 'Rebuts', category: 'Méthode', cause: 'Avance forte', parent_cause: 'Bavure', link: 'and' },
    ],
    Actions: [
      { id: 'A-1', action: 'Changer la plaquette', owner: 'Ann', due: '2026-11-20', stage: 'do', cause: 'Bavure', problem: 'Rebuts' },
      { id: 'A-2', action: 'Mesurer la bavure', owner: '', due: '', stage: 'plan', concern: 'safety' },
      {
        id: 'A-3',
        action: 'Noter les arrêts',
        owner: 'Ann',
        due: '2026-12-20',
        stage: 'check',
        measured_effect: 'Moitié',
        verified_by: 'Bob',
      },
    ],
  },
};
const OWN = new Set(Object.values(TABLES.tables).flatMap((rows) => rows.flatMap((row) => Object.values(row).map(String))));
const SAME = new Set(['Plan', 'Do', 'Check', 'Act', 'Ishikawa', 'Cause', 'Date', 'Votes', 'Nature', 'Organisation', 'Participants']);
const PAGES = ['action-board', 'loss-pareto', 'deviations', 'causes'] as const;

async function troubles(): Promise<string[]> {
  const off = [
    'color-contrast',
    'target-size',
    'scrollable-region-focusable',
    'link-in-text-block',
    'css-orientation-lock',
    'html-has-lang',
  ];
  const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(document.body, { rules, resultTypes: ['violations'], preload: false });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

function wordsOf(pane: HTMLElement): string[] {
  const texts = [...pane.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? '');
  const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.closest('td, svg, datalist, textarea') === null) texts.push(walker.currentNode.textContent ?? '');
  }
  return texts.map((text) => text.trim()).filter((text) => /\p{Letter}{3}/u.test(text) && !/\d|EUR/.test(text) && !OWN.has(text));
}

it.each(PAGES)('says on the page %s, and on its form, nothing in English to a French reader, and axe finds nothing', async (page) => {
  const words: Record<string, string[]> = {};
  for (const language of ['en', 'fr'] as const) {
    document.documentElement.lang = language;
    const { container } = await renderPage(page, TABLES, language);
    words[language] = wordsOf(container);
    if (language === 'fr') expect(await troubles()).toEqual([]);
    const first = within(screen.getByRole('main')).getAllByRole('listitem')[0];
    if (page !== 'loss-pareto') fireEvent.click(first.querySelector('button') as HTMLElement);
    await settled();
    words[language] = [...words[language], ...wordsOf(container)];
    if (language === 'fr' && page !== 'loss-pareto') expect(await troubles()).toEqual([]);
    cleanup();
  }
  const english = new Set(words.en);
  expect(words.fr.length).toBeGreaterThan(5);
  expect(words.fr.filter((text) => english.has(text) && !SAME.has(text))).toEqual([]);
});

describe('the board', () => {
  const card = (id: string): HTMLElement => screen.getByRole('listitem', { name: new RegExp(`^Action ${id}:`) });

  it('moves a card with the arrow keys, writes step and journal, says so, and keeps the focus on the card', async () => {
    const { controller } = await renderPage('action-board', TABLES);
    card('A-1').focus();
    await userEvent.keyboard('{ArrowRight}');
    await settled();
    expect(controller.calls).toContainEqual([
      'changeRows',
      'Actions',
      [{ row: 4, expected: { id: 'A-1' }, values: { stage: 'check' } }],
      'Action A-1: Check',
    ]);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Action A-1 is now in “Check”.');
    expect(document.activeElement).toBe(card('A-1'));
    expect(within(screen.getByRole('list', { name: /^Check/ })).getAllByRole('listitem')).toContain(card('A-1'));
  });

  it('refuses with its reasons, and leads to the form that mends them', async () => {
    const { controller } = await renderPage('action-board', TABLES);
    card('A-2').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getAllByText('Action A-2 stays where it is: it has no owner.').length).toBeGreaterThan(0);
    expect(controller.calls.map(([call]) => call)).not.toContain('changeRows');
    fireEvent.click(screen.getByText('Fill it in'));
    fireEvent.change(screen.getByLabelText('Owner'), { target: { value: 'Zoé' } });
    fireEvent.click(screen.getByText('Save'));
    await settled();
    expect(controller.calls).toContainEqual([
      'changeRows',
      'Actions',
      [{ row: 5, expected: { id: 'A-2' }, values: { owner: 'Zoé' } }],
      'Action A-2 changed: Mesurer la bavure',
    ]);
  });

  it('takes a dragged card on a column, with the day on which it was done', async () => {
    const { controller } = await renderPage('action-board', TABLES);
    const start = createEvent.dragStart(card('A-3'));
    Object.assign(start, { dataTransfer: { setData: () => undefined, effectAllowed: '' } });
    fireEvent(card('A-3'), start);
    fireEvent.drop(screen.getByRole('region', { name: /^Done/ }));
    await settled();
    expect(controller.calls.find(([call]) => call === 'changeRows')?.[2]).toEqual([
      { row: 6, expected: { id: 'A-3' }, values: { stage: 'done', done_date: '2026-11-23' } },
    ]);
  });

  it('adds an action with a parameter, of the cause that it comes from', async () => {
    const { controller } = await renderPage('action-board', TABLES, 'fr', 'Rebuts\u0000Bavure');
    fireEvent.change(screen.getByLabelText(/^Ce qui est fait/), { target: { value: 'Limer' } });
    await userEvent.selectOptions(screen.getByLabelText('Paramètre'), 'scrap');
    fireEvent.change(screen.getByLabelText(/^Article, ou/), { target: { value: 'CORPS' } });
    fireEvent.change(screen.getByLabelText(/^Nouvelle valeur/), { target: { value: '0,03' } });
    fireEvent.click(screen.getByText('Enregistrer'));
    await settled();
    const cells = { action: 'Limer', problem: 'Rebuts', cause: 'Bavure', stage: 'plan', changes_table: 'Articles', changes_key: 'CORPS' };
    const [, table, rows] = controller.calls.find(([call]) => call === 'addRows') ?? [];
    expect([table, rows]).toEqual(['Actions', [{ ...cells, changes_column: 'Taux de rebut', changes_value: 0.03 }]]);
  });
});

it('leads from a bar of the Pareto to its rows and to its causes', async () => {
  const { controller, opened } = await renderPage('loss-pareto', TABLES);
  const [bar] = within(screen.getByRole('list', { name: 'Groups, the heaviest first' })).getAllByRole('listitem');
  expect(bar.textContent).toMatch(/^1\. Bavure300.EUR · 64% · class A/);
  fireEvent.click(within(bar).getByText(/OF-9 · TOUR/));
  expect(controller.calls.at(-1)).toEqual(['goTo', { sheet: 'Progress', cell: 'A4', row: 4 }]);
  fireEvent.click(screen.getByRole('button', { name: 'Look for causes of Bavure' }));
  expect(opened.at(-1)).toEqual(['causes', 'Bavure']);
});

it('notes what the planner says of a deviation that was found as a row of his', async () => {
  const { controller } = await renderPage('deviations', TABLES);
  fireEvent.click(screen.getByRole('button', { name: /^Quality · OF-9 \/ 10/ }));
  fireEvent.change(screen.getByLabelText('Comment'), { target: { value: 'Vu' } });
  await userEvent.selectOptions(screen.getByLabelText('Follow-up'), 'dismissed');
  fireEvent.click(screen.getByText('Save'));
  await settled();
  const [, table, rows] = controller.calls.find(([call]) => call === 'addRows') ?? [];
  expect([table, rows]).toMatchObject([
    'Deviations',
    [{ kind: 'quality', subject: 'OF-9', operation: 10, comment: 'Vu', state: 'dismissed' }],
  ]);
});

it('asks why once more below a cause, and makes an action of it', async () => {
  const { controller, opened } = await renderPage('causes', TABLES);
  const tree = screen.getByRole('list', { name: 'Cause tree' });
  fireEvent.click(within(tree).getByRole('button', { name: /^AND ?Outil émoussé/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Make an action of it' }));
  expect(opened.at(-1)).toEqual(['action-board', 'Rebuts\u0000Outil émoussé']);
  fireEvent.click(screen.getByRole('button', { name: 'Why “Outil émoussé”?' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Cause' }), { target: { value: 'Pas de compteur' } });
  fireEvent.click(screen.getByText('Save'));
  await settled();
  const [, table, rows] = controller.calls.find(([call]) => call === 'addRows') ?? [];
  expect([table, rows]).toEqual([
    'Causes',
    [{ problem: 'Rebuts', cause: 'Pas de compteur', category: 'Matériel', parent: undefined, parent_cause: 'Outil émoussé' }],
  ]);
});

it('places every cause beside its bone, inside the drawing, none over another', () => {
  const causes = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ place, text: 'a cause of some length here', depth: place % 3 }));
  const { bones, height } = layFishbone(
    [
      { name: 'M', causes: causes(4) },
      { name: 'N', causes: causes(1) },
      { name: 'O', causes: causes(2) },
    ],
    320,
  );
  for (const { texts, top, foot, side } of bones) {
    let above = top.y;
    for (const { y, lines, x, boneX } of texts) {
      expect(y).toBeGreaterThan(above);
      above = y + (lines.length - 1) * 14;
      expect(side === 'left' ? x < boneX : x > boneX).toBe(true);
      const ends = x + (side === 'left' ? -1 : 1) * Math.max(...lines.map((line) => line.length)) * 5.9;
      expect(ends).toBeGreaterThan(-1);
      expect(ends).toBeLessThan(321);
    }
    expect(above).toBeLessThan(foot.y + 1);
    expect(foot.y).toBeLessThan(height + 1);
  }
});

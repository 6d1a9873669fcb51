import { unpackJournal } from '../../pipeline/kept-journal';
import type { ImprovementAnswer, ImprovementQuestion } from '../../pipeline/improvement-question';
import { SETTING } from '../../pipeline/setting-names';
import type { JsonTables } from '../../tables/json-tables';
import { paneFixture, stateOf, until, type PaneFixture } from '../state/testing/pane-fixture';
import { createInstantEngine } from '../../worker/testing/instant-engine';
import { IMPROVEMENT_PAGE_WORDS } from '../../i18n/pane/actions/improvement-words';
import { speaker } from '../../i18n/pane/speaker';
import { findParameter } from '../../tables/find-parameter';
import { findTables } from '../../tables/find-tables';
import { moveOf } from './move-action';
import { PARAMETERS, parameterPlace } from './parameters';

/**
 * One lathe, 8:00 to 16:00, 6 minutes a body. 76 bodies are wanted on Monday 23 November. With 20 % of scrap 76 / 0.8 = 95 are launched: 570 minutes,
 * Tuesday at 9:30. With 5 % it is 76 / 0.95 = 80: 480 minutes, Monday at 16:00. An older order lost 30 of 100, ten more than the 20 that were planned.
 */
const TABLES: JsonTables = {
  name: 'loop',
  tables: {
    Parameters: [
      { name: 'now', value: '2026-11-23T06:00' },
      { name: 'horizon_days', value: 14 },
      { name: 'bucket', value: 'day' },
    ],
    Items: [{ item: 'BODY', kind: 'make', scrap: 0.2, unit_cost: 10 }],
    Routings: [{ item: 'BODY', operation: 10, resource: 'LATHE', unit_time: 6, time_unit: 'min' }],
    Resources: [{ resource: 'LATHE', calendar: 'Day', hourly_cost: 30, efficiency: 1 }],
    Calendars: [1, 2, 3, 4, 5].map((weekday) => ({ calendar: 'Day', weekday, start: '08:00', end: '16:00' })),
    Demand: [{ id: 'D1', item: 'BODY', quantity: 76, due_date: '2026-11-23' }],
    Progress: [{ date: '2026-11-19', order: 'OF-0', item: 'BODY', operation: 10, good: 70, scrap: 30, cause: 'Burr' }],
    Actions: [
      {
        ...{
          id: 'A-1',
          action: 'Change the insert',
          owner: 'Ann',
          due: '2026-11-20',
          stage: 'do',
          problem: 'Scrap on bodies',
          cause: 'Burr',
        },
        ...{ measured_effect: '', effect_reached: '', verified_by: '', done_date: '' },
        ...{ changes_table: 'Items', changes_key: 'BODY', changes_column: 'Scrap', changes_value: 0.05, changes_from: '' },
      },
    ],
    Causes: [{ problem: 'Scrap on bodies', cause: 'Burr', category: 'Machine' }],
  },
};

async function answered<Kind extends ImprovementQuestion['kind']>(
  pane: PaneFixture,
  question: Extract<ImprovementQuestion, { readonly kind: Kind }>,
): Promise<Extract<ImprovementAnswer, { readonly kind: Kind }>> {
  await pane.controller.actions.ask(question);
  const { question: state } = await until(pane, (view) => view.question?.kind === 'answered' && view.question.question === question);
  if (state?.kind !== 'answered' || state.answer.kind !== question.kind) throw new Error(`no answer to ${question.kind}`);
  return state.answer as Extract<ImprovementAnswer, { readonly kind: Kind }>;
}

it('goes from a deviation to its cause, an action, another parameter and a better plan, and closes the action only when that is verified', async () => {
  const pane = paneFixture({ tables: TABLES, engine: createInstantEngine() });
  const { actions } = pane.controller;
  await pane.controller.start();
  await actions.regenerate();
  expect(stateOf(pane.view(), 'done').summary.kpis).toMatchObject({ lateDemands: 1, makespanHours: 27.5 });

  const { lines } = await answered(pane, { kind: 'deviation-list' });
  expect(lines.find(({ axis }) => axis === 'quality')).toMatchObject({
    title: 'OF-0 / 10',
    difference: '+10\u00a0units',
    cause: 'Burr',
    actions: ['A-1'],
  });
  const pareto = await answered(pane, { kind: 'loss-pareto', axis: 'cause', weight: 'quantity' });
  expect(pareto.bars.map(({ key, value, class: group }) => [key, value, group])).toEqual([['Burr', 30, 'A']]);
  expect(pareto.bars[0].rows[0].place).toMatchObject({ sheet: 'Progress', row: 4 });
  const { problems } = await answered(pane, { kind: 'cause-list' });
  expect(problems).toMatchObject([{ name: 'Scrap on bodies', actions: ['A-1'], causes: [{ cause: 'Burr', events: 1, isRoot: true }] }]);

  const effect = await answered(pane, { kind: 'action-effect', action: 'A-1' });
  expect([effect.before.lateDemands, effect.after.lateDemands]).toEqual([1, 0]);
  expect([effect.before.makespanHours, effect.after.makespanHours]).toEqual([27.5, 10]);

  const board = await answered(pane, { kind: 'action-board' });
  const [card] = board.actions;
  expect(card).toMatchObject({ state: 'overdue', step: 'do', change: { cell: { table: 'Items', column: 'scrap', current: '0.2' } } });
  const row = card.place?.row ?? 0;
  expect(moveOf(card.action, row, 'done', board.now)).toEqual({ kind: 'refused', problems: ['effect', 'verifier'] });
  const place = card.change?.cell?.place.row ?? 0;
  expect(await actions.changeRows('Actions', [{ row, expected: { id: 'A-1' }, values: { changes_from: 0.2 } }])).toBe(true);
  expect(await actions.changeRows('Items', [{ row: place, expected: { scrap: '0.2' }, values: { scrap: 0.05 } }], 'Scrap 20 % → 5 %')).toBe(
    true,
  );
  await actions.regenerate();
  expect(stateOf(pane.view(), 'done').summary.kpis).toMatchObject({ lateDemands: 0, makespanHours: 10 });

  // Applied: the comparison is the same, with the value that the action remembers.
  expect(await answered(pane, { kind: 'action-effect', action: 'A-1' })).toEqual(effect);
  const proved = { measured_effect: '1 → 0 late', effect_reached: 'yes', verified_by: 'Bob' };
  await actions.changeRows('Actions', [{ row, expected: { id: 'A-1' }, values: proved }]);
  const [better] = (await answered(pane, { kind: 'action-board' })).actions;
  const move = moveOf(better.action, row, 'done', board.now);
  if (move.kind !== 'change') throw new Error(move.problems.join());
  expect(move.change.values).toEqual({ stage: 'done', done_date: '2026-11-23' });
  await actions.changeRows('Actions', [move.change]);
  expect((await answered(pane, { kind: 'action-board' })).actions[0].state).toBe('closed');
  const { settings } = await pane.workbook.read();
  expect(unpackJournal(settings[SETTING.journal]).flatMap(({ text }) => text ?? [])).toContain('Scrap 20 % → 5 %');
});

it.each(['en', 'fr'] as const)('names parameters so that they are found in tables of either language (%s)', (language) => {
  const word = speaker(IMPROVEMENT_PAGE_WORDS, language);
  const raw = (name: string, headers: readonly string[], row: readonly (string | number)[]) => ({
    ...{ name, isTable: true, sheet: name, sheetHidden: false, headerRow: 1, firstColumn: 1, hiddenRows: 0, owned: false },
    ...{ headers, rows: [row] },
  });
  const french = [
    raw('Articles', ['Article', 'Taux de rebut', 'Surlancement', 'Stock de sécurité'], ['X', 0, 0, 0]),
    raw('Gammes', ['Article', 'Phase', 'Poste', 'Temps unitaire', 'Temps de réglage'], ['X', 20, 'P', 1, 1]),
    raw('Postes', ['Poste', 'Rendement', 'Horaire'], ['P', 1, 'H']),
  ];
  const { tables } = findTables({ dateSystem: 1900, sheetNames: [], tables: french, settings: {} });
  for (const parameter of PARAMETERS) {
    const { changesTable: table, changesColumn: column } = parameterPlace(parameter, word);
    const key = parameter === 'efficiency' ? 'P' : parameter.endsWith('time') ? 'x / 20' : 'X';
    expect([parameter, findParameter(tables, { table, key, column, value: '1' }).kind]).toEqual([parameter, 'found']);
  }
});

import type { ActionRow, CauseRow } from '../model/follow-up-records';
import { MINUTES_PER_DAY } from '../model/units';
import { at, day } from '../tracking/tracking-fixture';
import { actionEffect, withMeasuredVerdicts } from './action-effect';
import { gateProblems, stepBeside } from './action-gates';
import { actionState, byUrgency, workOfOwners } from './action-states';
import type { LossEvent } from './loss-events';

const NOW = at('2026-11-30T06:00');

const action = (changes: Partial<ActionRow> = {}): ActionRow => ({
  ...{ id: 'A', problem: null, cause: 'Burr', action: 'Do it', nature: null, ease: null, gain: null, owner: 'Ann', priority: null },
  ...{ start: null, due: day('2026-11-27'), stage: 'do', method: 'pdca', step: 'do', doneDate: null, measuredEffect: null },
  ...{ verifiedBy: null, comment: null },
  ...changes,
});

describe('a gate', () => {
  it.each([
    ['do', action({ owner: null }), ['owner']],
    ['plan', action({ owner: null }), []],
    ['cancelled', action({ owner: null }), []],
    ['act', action(), ['effect']],
    ['done', action({ owner: null, due: null }), ['owner', 'due', 'effect', 'verifier']],
    ['done', action({ measuredEffect: 'Half', verifiedBy: 'Bob', verdict: 'opposite' }), ['verdict']],
    ['done', action({ measuredEffect: 'Half', verifiedBy: 'Bob', verdict: 'partly' }), []],
    ['d7', action({ method: '8d' }), ['effect']],
  ] as const)('to %s says what is missing', (step, row, problems) => {
    expect(gateProblems(row, step)).toEqual(problems);
  });

  it('stands between the steps of the method', () => {
    expect([
      stepBeside(action(), 'do', 1),
      stepBeside(action(), 'plan', -1),
      stepBeside(action({ method: 'dmaic' }), 'control', 1),
    ]).toEqual(['check', null, 'done']);
  });
});

describe('an action that is called done', () => {
  const done = (changes: Partial<ActionRow> = {}) =>
    action({ stage: 'done', step: 'done', doneDate: day('2026-11-24'), measuredEffect: 'Less scrap', verifiedBy: 'Bob', ...changes });
  /** Losses of five pieces on days counted from the done date. */
  const losses = (...days: number[]): LossEvent[] =>
    days.map((offset) => ({
      ...{ kind: 'scrap', cause: 'burr', resource: null, item: null, order: null, shift: null, role: null, count: 1, minutes: null },
      ...{ quantity: 5, cost: 50, source: null, at: at('2026-11-24T10:00') + offset * MINUTES_PER_DAY },
    }));

  it('is reopened when its effect is none, or the opposite of what was wanted', () => {
    expect((['yes', 'partly', 'none', 'opposite'] as const).map((verdict) => actionState(done({ verdict }), NOW))).toEqual([
      'closed',
      'closed',
      'reopened',
      'reopened',
    ]);
  });

  it('is held against the losses of its cause, over as many days before as after, the day itself in neither', () => {
    // From Tuesday 24 to Sunday 29 there are 6 days after it; the records begin 8 days before it.
    const effect = actionEffect(done(), [], losses(-8, -6, -2, 0, 1), NOW);
    expect(effect).toEqual({ weight: 'cost', before: 100, after: 50, days: 6, direction: 'better' });
    expect(actionEffect(action(), [], losses(-2, 1), NOW)).toBeNull();
    expect(actionEffect(done({ cause: 'Other' }), [], losses(-2, 1), NOW)).toBeNull();
  });

  it('is reopened when the records say the opposite and nobody has judged its effect', () => {
    const events = losses(-6, 1, 2);
    const state = (row: ActionRow) => actionState(withMeasuredVerdicts([row], [], events, NOW)[0], NOW);
    expect([state(done()), state(done({ verdict: 'yes' }))]).toEqual(['reopened', 'closed']);
  });

  it('without a cause is held against all causes of its problem', () => {
    const causes: CauseRow[] = [
      {
        ...{ problem: 'Scrap', category: null, cause: 'Burr', parents: [], link: null },
        ...{ evidence: null, contributor: null, votes: null },
      },
    ];
    expect(actionEffect(done({ cause: null, problem: 'scrap' }), causes, losses(-6, 1), NOW)).toMatchObject({
      before: 50,
      after: 50,
      direction: 'same',
    });
  });
});

it('puts safety and regulation before the planner’s priority, then the environment', () => {
  const rows = [
    action({ id: 'first', priority: 1 }),
    action({ id: 'green', concern: 'environment' }),
    action({ id: 'safe', concern: 'safety' }),
  ];
  expect(rows.sort(byUrgency(NOW)).map(({ id }) => id)).toEqual(['safe', 'green', 'first']);
});

it('sums the work of each owner, the most overdue first', () => {
  const rows = [
    action({ owner: 'Bob', due: null, hours: 8 }),
    action({ hours: 2 }),
    action({ due: null, hours: 3 }),
    action({ owner: null, stage: 'cancelled' }),
  ];
  expect(workOfOwners(rows, NOW)).toEqual([
    { owner: 'Ann', open: 2, overdue: 1, hours: 5 },
    { owner: 'Bob', open: 1, overdue: 0, hours: 8 },
  ]);
});

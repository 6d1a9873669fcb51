import type { ActionRow } from '../model/follow-up-records';
import { at, day } from '../tracking/tracking-fixture';
import { actionScore, actionState, boardStep, byUrgency, isOverdue, overdueByOwner } from './action-states';

const NOW = at('2026-11-24T06:00');

const action = (changes: Partial<ActionRow> = {}): ActionRow => ({
  id: 'A',
  problem: null,
  cause: null,
  action: 'Do it',
  nature: null,
  ease: null,
  gain: null,
  owner: 'Ann',
  priority: null,
  start: null,
  due: null,
  stage: 'do',
  method: 'pdca',
  step: 'do',
  doneDate: null,
  measuredEffect: null,
  verifiedBy: null,
  comment: null,
  ...changes,
});
const done = (changes: Partial<ActionRow> = {}): ActionRow => action({ stage: 'done', step: 'done', ...changes });

describe('the state of an action', () => {
  it.each([
    ['open', action()],
    ['open', action({ due: day('2026-11-24') })],
    ['overdue', action({ due: day('2026-11-23') })],
    ['overdue', action({ due: day('2026-11-24T05:00') })],
    ['cancelled', action({ stage: 'cancelled', due: day('2026-11-01') })],
    ['reopened', done()],
    ['reopened', done({ verifiedBy: 'Bob' })],
    ['to-verify', done({ measuredEffect: 'Half the scrap' })],
    ['closed', done({ measuredEffect: 'Half the scrap', verifiedBy: 'Bob', due: day('2026-11-01') })],
  ] as const)('is %s', (state, row) => {
    expect(actionState(row, NOW)).toBe(state);
  });

  it('puts what is called done without a verified effect back to where effects are checked', () => {
    expect(boardStep(done(), NOW)).toBe('check');
    expect(boardStep(done({ method: 'dmaic' }), NOW)).toBe('control');
    expect(boardStep(done({ method: '8d', measuredEffect: 'x' }), NOW)).toBe('d6');
    expect(boardStep(done({ measuredEffect: 'x', verifiedBy: 'Bob' }), NOW)).toBe('done');
    expect(boardStep(action({ step: 'd4', method: '8d', stage: 'plan' }), NOW)).toBe('d4');
  });
});

describe('the order of actions', () => {
  it('is by state, then the planner’s priority, then ease × gain, then the due date', () => {
    const rows = [
      action({ id: 'late', due: day('2026-11-02') }),
      done({ id: 'closed', measuredEffect: 'x', verifiedBy: 'Bob' }),
      action({ id: 'easy', ease: 5, gain: 5 }),
      action({ id: 'first', priority: 1 }),
      action({ id: 'soon', due: day('2026-11-25'), ease: 2, gain: 2 }),
      action({ id: 'later', due: day('2026-11-27'), ease: 2, gain: 2 }),
      done({ id: 'reopened' }),
    ];
    expect([...rows].sort(byUrgency(NOW)).map(({ id }) => id)).toEqual(['late', 'reopened', 'first', 'easy', 'soon', 'later', 'closed']);
  });

  it('has no score without ease and gain', () => {
    expect([actionScore({ ease: 4, gain: 5 }), actionScore({ ease: null, gain: 5 }), actionScore({ ease: 4, gain: null })]).toEqual([
      20,
      null,
      null,
    ]);
  });
});

describe('what is overdue', () => {
  it('stands by owner, most first, a reopened one among it when its date has passed', () => {
    const past = { due: day('2026-11-02') };
    const rows = [
      action({ id: '1', ...past }),
      action({ id: '2', owner: 'Bob', ...past }),
      done({ id: '3', owner: 'Bob', ...past }),
      done({ id: '4' }),
      action({ id: '5', owner: null, ...past }),
    ];
    expect(overdueByOwner(rows, NOW).map(({ owner, actions }) => [owner, actions.map(({ id }) => id)])).toEqual([
      ['Bob', ['2', '3']],
      ['Ann', ['1']],
      [null, ['5']],
    ]);
    expect(isOverdue(rows[3], NOW)).toBe(false);
  });
});

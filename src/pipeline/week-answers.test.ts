import { finishSteps } from '../engine/steps';
import { snapshotFromTables, type JsonTables } from '../tables/json-tables';
import { answerSteps } from './answer-question';
import type { Question } from './question';
import type { WeekAnswer } from './week-answers';

// Monday to Friday, 06:00 to 14:00; now is Monday 23 November 2026, 06:00. A table of one top, an hour of sawing each; the top takes five working days
// and two of inspection; ten tops are on order for Tuesday.
const SHOP: JsonTables = {
  name: 'table shop',
  tables: {
    Parameters: [
      { name: 'now', value: '2026-11-23T06:00' },
      { name: 'horizon_days', value: 28 },
      { name: 'calendar', value: 'Plant' },
    ],
    Items: [
      { item: 'table', kind: 'make' },
      { item: 'top', kind: 'buy' },
    ],
    BillOfMaterials: [{ parent: 'table', component: 'top', quantity: 1 }],
    Routings: [{ item: 'table', operation: 10, resource: 'Saw', unit_time: 1, time_unit: 'h' }],
    Resources: [{ resource: 'Saw', calendar: 'Plant' }],
    Calendars: [1, 2, 3, 4, 5].map((weekday) => ({ calendar: 'Plant', weekday, start: '06:00', end: '14:00' })),
    Demand: [
      { id: 'D1', item: 'table', quantity: 10, due_date: '2026-11-27', customer: 'Acme' },
      { id: 'D2', item: 'table', quantity: 5, due_date: '2026-12-11', customer: 'Bo' },
    ],
    Orders: [{ order: 'OA-07', kind: 'buy', item: 'top', quantity: 10, due: '2026-11-23', status: 'released', supplier: 'Nord' }],
    Suppliers: [{ supplier: 'Nord', contact: 'Zoe', language: '' }],
    ItemSuppliers: [{ item: 'top', supplier: 'Nord', lead_time: 3, transit_days: 2, inspection_days: 2, price: 4 }],
    Contacts: [{ name: 'Zoe', email: 'zoe@nord.example', language: 'français' }],
  },
};

function ask<Kind extends WeekAnswer['kind']>(kind: Kind, tables: JsonTables = SHOP): Extract<WeekAnswer, { kind: Kind }> {
  const question = { kind } as Question;
  const answer = finishSteps(answerSteps(snapshotFromTables(tables), question, 'en', { iterations: 0 }));
  if (answer.kind !== kind) throw new Error(answer.kind);
  return answer as Extract<WeekAnswer, { kind: Kind }>;
}

/** The shop, with a confirmed date for the tops that are on order. */
const confirmedFor = (day: string): JsonTables => {
  const [order] = SHOP.tables.Orders;
  return { ...SHOP, tables: { ...SHOP.tables, Orders: [{ ...order, confirmed_date: day }] } };
};

describe('the purchases of the week', () => {
  it('propose what lacks as a row of Orders, arriving two working days before it is free, numbered after the last', () => {
    const { lines } = ask('purchases');
    const [proposed, ordered] = [lines.find(({ toOrder }) => toOrder !== null), lines.find(({ row }) => row !== null)];
    // Five tables need five hours before Friday 11 December, 14:00: they can wait until then; the tops arrive on Wednesday.
    expect(proposed).toMatchObject({
      item: 'top',
      amount: '5',
      toOrder: { order: 'OA-08', kind: 'buy', item: 'top', quantity: 5, due: '2026-12-09', status: 'firm', supplier: 'Nord' },
    });
    expect(ordered).toMatchObject({
      order: 'OA-07',
      state: 'ordered',
      isFirm: false,
      confirmed: null,
      row: { expected: { order: 'OA-07' } },
    });
  });

  it('write to a supplier in the language of the person who is his contact', () => {
    const { messages } = ask('purchases', { ...SHOP, tables: { ...SHOP.tables, Orders: [] } });
    expect(messages[0]).toMatchObject({ supplier: 'Nord', address: 'Zoe <zoe@nord.example>' });
    expect(messages[0].text).toContain('Bonjour,');
  });

  it('go by the date that the supplier has confirmed', () => {
    const kept = ask('confirmations').lines.find(({ demand }) => demand === 'D1');
    expect(kept).toMatchObject({ state: 'date', day: '2026-11-27', row: { expected: { id: 'D1' } } });
    // There on Wednesday, inspected on Friday: ten hours are done on Monday.
    const late = ask('confirmations', confirmedFor('2026-11-25')).lines.find(({ demand }) => demand === 'D1');
    expect(late).toMatchObject({ state: 'later', day: '2026-11-30', say: 'Propose 30 Nov 2026' });
    expect(ask('purchases', confirmedFor('2026-11-25')).lines.find(({ order }) => order === 'OA-07')?.confirmed).toBe('2026-11-25');
  });
});

describe('a purchase that comes too late', () => {
  it('is to be brought forward rather than ordered again', () => {
    const { lines } = ask('purchases', confirmedFor('2026-12-01'));
    const again = lines.find(({ toOrder, already }) => toOrder !== null && already !== null);
    // Free two working days after it is there.
    expect(again?.already).toBe('OA-07 already brings 10 on 03 Dec 2026: ask to have it earlier rather than order again');
  });
});

describe('the feasibility of the week', () => {
  it('names the purchase that a late confirmation makes short, the orders it hits, and the score of the tables', () => {
    const answer = ask('feasibility', confirmedFor('2026-11-25'));
    expect(answer.periods[0]).toMatchObject({ verdict: 'not', lacks: 'Material' });
    expect(answer.shortages[0]).toMatchObject({ item: 'top', state: 'short' });
    expect(answer.shortages[0].hit).toContain('Acme');
    expect(answer.orders[0]).toMatchObject({ item: 'table', verdict: 'not', lateDemand: 'D1' });
    expect(answer.capacity.map(({ subject, isOverloaded }) => [subject, isOverloaded])).toEqual([['Saw', false]]);
    expect(answer.audit.trend).toHaveLength(1);
    expect(answer.audit.score).toBeGreaterThan(50);
  });
});

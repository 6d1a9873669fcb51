import type { LoadCell, PlanDemand } from '../model/plan';
import { overloadMessages } from './capacity-messages';
import { lateMessages } from './late-messages';
import { sortMessages } from './sort-messages';

const cell = (resource: string, bucket: number, infiniteMinutes: number, capacityMinutes: number) =>
  ({ resource, bucket, infiniteMinutes, capacityMinutes }) as LoadCell;

describe('overloadMessages', () => {
  it('says for each resource its worst bucket and how many there are, the worst resource first', () => {
    const load = [
      cell('M1', 0, 700, 600),
      cell('M1', 1, 500, 600),
      cell('M1', 2, 650, 600),
      cell('M2', 1, 900, 600),
      cell('M3', 0, 10, 60),
    ];
    expect(overloadMessages(load).map(({ key, parameters }) => [key, parameters.bucket, parameters.missing, parameters.buckets])).toEqual([
      ['M2', { day: 1 }, { minutes: 300 }, 1],
      ['M1', { day: 0 }, { minutes: 100 }, 2],
    ]);
  });
});

describe('lateMessages', () => {
  const demand = (id: string, priority: number, lateMinutes: number, more: Partial<PlanDemand> = {}) =>
    ({
      id,
      item: 'A',
      quantity: 1,
      customer: null,
      due: 0,
      available: 10,
      priority,
      lateMinutes,
      supplies: [],
      reasons: [],
      ...more,
    }) as PlanDemand;
  const order = { kind: 'order', key: 'OF-1', quantity: 1, available: 10 } as const;
  const reason = { order: 'OF-1', operation: 10, resource: 'M1', behindOrder: 'OF-2', behindOperation: 20, item: null, from: 1, until: 5 };

  it('puts first what weighs most, and leaves out what is on time', () => {
    const messages = lateMessages([demand('D1', 3, 100), demand('D2', 1, 90), demand('D3', 1, 0)]);
    expect(messages.map(({ key }) => key)).toEqual(['D2', 'D1']);
  });

  it('speaks of the root, with who stands in the way and how long it waited', () => {
    const [message] = lateMessages([
      demand('D1', 3, 100, {
        supplies: [order],
        reasons: [
          { ...reason, kind: 'predecessor' },
          { ...reason, kind: 'machine' },
        ],
      }),
    ]);
    expect(message).toMatchObject({ severity: 'warning', code: 'late.machine', column: 'due_date' });
    expect(message.parameters).toMatchObject({ demand: 'D1', resource: 'M1', behindOrder: 'OF-2', wait: { minutes: 4 } });
  });

  it('only asks to deliver what lies in stock', () => {
    const stock = { kind: 'stock', key: 'L1', quantity: 1, available: 0 } as const;
    expect(lateMessages([demand('D1', 3, 100, { supplies: [stock] })])[0].code).toBe('late.in-stock');
  });

  it('says that nothing covers a demand for which nothing may be planned', () => {
    const nothing = { ...reason, kind: 'material', item: 'A', until: null } as const;
    const [message] = lateMessages([demand('D1', 3, 100, { quantity: 5, available: null, supplies: [order], reasons: [nothing] })]);
    expect([message.severity, message.code, message.parameters.missing]).toEqual(['error', 'late.uncovered', 4]);
  });
});

describe('sortMessages', () => {
  it('puts errors before warnings before what is good to know, and keeps the order of each', () => {
    const severities = ['info', 'warning', 'error', 'warning', 'error'] as const;
    const messages = severities.map((severity, index) => ({ severity, code: String(index), parameters: {} }));
    expect(sortMessages(messages).map(({ code }) => code)).toEqual(['2', '4', '1', '3', '0']);
  });
});

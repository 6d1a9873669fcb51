import { formatFinding } from '../../i18n/format-finding';
import { ITEMS, codesOf, readTables } from '../read-test-tables';
import type { Rows } from '../read-test-tables';

const read = (tables: Readonly<Record<string, Rows>>) => readTables({ Items: ITEMS, ...tables });

describe('the table of budgets', () => {
  it('is read with its kinds, a total by default', () => {
    const { input, findings } = read({
      Budget: [
        { period: '2026-12-01', kind: 'achats', amount: 1200 },
        { period: '2026-12-01', amount: 5000 },
      ],
    });
    expect(findings).toEqual([]);
    expect(input.budget.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['purchases', 1200],
      ['total', 5000],
    ]);
  });

  it('leaves out rows without a date or an amount, and tells a period that stands twice', () => {
    const row = { period: '2026-12-01', kind: 'labour', amount: 10 };
    const result = read({ Budget: [row, { ...row, period: 'soon' }, { period: '2027-01-01', kind: 'labour' }, row] });
    expect(result.input.budget).toHaveLength(2);
    expect(codesOf(result)).toEqual(['error date.not-a-date', 'error cell.missing', 'warning budget.period-twice']);
  });
});

describe('the table of quotes', () => {
  const line = { quote: 'D-1', item: 'A', quantity: 10 };

  it('is read with rates as shares, tools over this quantity when nothing is said', () => {
    const { input } = read({ Quotes: [{ ...line, customer: 'X', overhead: '12 %', margin: 0.25, tooling: 900 }] });
    expect(input.quotes).toMatchObject([
      { quote: 'D-1', customer: 'X', overhead: 0.12, margin: 0.25, tooling: 900, toolingQuantity: null },
    ]);
  });

  it('leaves out what cannot be priced, each with its own words', () => {
    const rows = [{ ...line, item: 'NONE' }, { ...line, quantity: 0 }, { ...line, quote: '' }, line, line];
    const result = read({ Quotes: rows });
    expect(result.input.quotes).toHaveLength(1);
    expect(codesOf(result)).toEqual(['error item.unknown', 'error number.zero', 'error key.blank', 'error quote.line-twice']);
  });
});

describe('the table of tasks', () => {
  it('takes a single duration for all three estimates', () => {
    const { input, findings } = read({ Tasks: [{ task: 'A', likely: 4 }] });
    expect(findings).toEqual([]);
    expect(input.tasks).toMatchObject([{ project: '', optimisticDays: 4, likelyDays: 4, pessimisticDays: 4, predecessors: '' }]);
  });

  it('tells what is twice, out of order, unknown or in a loop, and plans with the rest', () => {
    const result = read({
      Tasks: [
        { task: 'A', likely: 4, optimistic: 6 },
        { task: 'a', likely: 1 },
        { task: 'B', likely: 2, pessimistic: 1, predecessors: 'A;Q' },
        { task: 'C', likely: 2, predecessors: 'D' },
        { task: 'D', likely: 2, predecessors: 'C' },
      ],
    });
    expect(codesOf(result)).toEqual([
      'error task.duplicate',
      'warning task.estimates-out-of-order',
      'warning task.estimates-out-of-order',
      'warning task.predecessor-unknown',
      'warning task.cycle',
    ]);
    expect(result.input.tasks.map(({ task, optimisticDays, pessimisticDays }) => [task, optimisticDays, pessimisticDays])).toEqual([
      ['A', 4, 4],
      ['B', 2, 2],
      ['C', 2, 2],
      ['D', 2, 2],
    ]);
    const [, , , unknown] = result.findings;
    expect(formatFinding(unknown, 'en')).toContain('Task B waits for “Q”');
  });

  it('keeps the same name in two projects apart', () => {
    const { input, findings } = read({
      Tasks: [
        { project: 'One', task: 'A', likely: 1 },
        { project: 'Two', task: 'A', likely: 1 },
      ],
    });
    expect([input.tasks.length, findings]).toEqual([2, []]);
  });
});

describe('contacts and targets', () => {
  it('are read; one without an address or twice is left out', () => {
    const result = read({
      Contacts: [{ name: 'N. Roche', service: 'Achats', email: 'a@b.example' }, { name: 'Nobody' }],
      Targets: [
        { indicator: 'OTD', target: 0.95, whom_to_alert: 'N. Roche' },
        { indicator: 'otd', target: 0.9 },
      ],
    });
    expect(result.input.contacts.map(({ name }) => name)).toEqual(['N. Roche']);
    expect(result.input.targets).toMatchObject([{ indicator: 'OTD', target: 0.95, alertThreshold: null }]);
    expect(codesOf(result)).toEqual(['error cell.missing', 'error key.duplicate']);
  });
});

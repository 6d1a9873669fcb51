import { minutesFromIso } from '../engine/calendar/dates';
import { snapshotFromTables } from './json-tables';
import type { ReadInput } from './read-input';
import { readPlanningInput } from './read-planning-input';
import { ITEMS, NOW, codesOf, readTables } from './read-test-tables';

describe('what is enough to start', () => {
  it('is a table of items', () => {
    expect(readTables({ Items: ITEMS }).usable).toBe(true);
  });

  it('is a table of demand: its items are taken as bought, and it is said', () => {
    const result = readTables({ Demand: [{ id: 'D1', item: 'A', quantity: 2, due_date: '2026-12-01' }] });
    expect(result.usable).toBe(true);
    expect(result.input.items.map(({ item, kind }) => [item, kind])).toEqual([['A', 'buy']]);
    expect(codesOf(result)).toEqual(['info items.implied']);
  });

  it('is orders with routings: items are made on resources that nobody listed', () => {
    const result = readTables({
      Orders: [{ order: 'MO1', item: 'A', quantity: 2 }],
      Routings: [{ item: 'A', operation: 10, resource: 'M1|M2', unit_time: 1 }],
    });
    expect(result.usable).toBe(true);
    expect(result.input.items[0].kind).toBe('make');
    expect(result.input.resources.map(({ resource, calendar }) => [resource, calendar])).toEqual([
      ['M1', null],
      ['M2', null],
    ]);
    expect(codesOf(result)).toEqual(['info items.implied', 'info resources.implied', 'info calendars.none']);
  });

  it('is not an empty workbook', () => {
    const result = readTables({});
    expect(result.usable).toBe(false);
    expect(codesOf(result)).toEqual(['error table.none-usable']);
  });
});

describe('now', () => {
  const items = { Items: ITEMS };
  const reading = (value: unknown, options = {}): ReadInput =>
    readPlanningInput(
      snapshotFromTables({ name: 'test', tables: { ...items, Parameters: [{ name: 'date de l’instant', value }] } }),
      options,
    );

  it('is needed', () => {
    const result = readPlanningInput(snapshotFromTables({ name: 'test', tables: items }));
    expect(result.usable).toBe(false);
    expect(codesOf(result)).toEqual(['error parameter.now-missing']);
  });

  it.each([
    ['', 'error parameter.now-missing'],
    ['bientôt', 'error date.not-a-date'],
    ['#REF!', 'error cell.error-value'],
    [-3, 'error date.implausible'],
  ])('cannot be “%s”, which is said once', (value, code) => {
    const result = reading(value);
    expect(result.usable).toBe(false);
    expect(codesOf(result)).toEqual([code]);
  });

  it('may come from the caller instead, and then the row does not matter', () => {
    const now = { minutes: minutesFromIso('2026-11-23T06:00')!, hasTime: true };
    const result = reading('bientôt', { now });
    expect(result.usable).toBe(true);
    expect(result.input.parameters.now).toEqual(now);
    expect(result.findings).toEqual([]);
  });
});

describe('parameters', () => {
  it('are known in French and take their default when they are unreadable', () => {
    const result = readPlanningInput(
      snapshotFromTables({
        name: 'test',
        tables: {
          Articles: [{ 'Code article': 'A', Nature: 'acheté', Délai: 2 }],
          Parametres: [
            { nom: "Date de l'instant", valeur: 46349.25 },
            { nom: 'Horizon (jours)', valeur: 'beaucoup' },
            { nom: 'Maille', valeur: 'jour' },
            { nom: 'Retards', valeur: 'ignorer' },
            { nom: 'Couleur', valeur: 'bleu' },
            { nom: 'maille', valeur: 'heure' },
          ],
        },
      }),
    );
    expect(result.input.parameters).toMatchObject({ horizonDays: 90, bucket: 'day', pastDue: 'ignore', language: 'fr', seed: 1 });
    expect(codesOf(result)).toEqual(['error parameter.duplicate', 'warning number.not-a-number-replaced', 'info parameter.unknown']);
  });

  it('speak the language that the caller asks for', () => {
    const snapshot = snapshotFromTables({
      name: 'test',
      tables: { Items: ITEMS, Parameters: [NOW, { name: 'language', value: 'français' }] },
    });
    expect(readPlanningInput(snapshot).input.parameters.language).toBe('fr');
    expect(readPlanningInput(snapshot, { language: 'en' }).input.parameters.language).toBe('en');
  });
});

describe('one bad row', () => {
  it('takes its own operations with it, which is told once', () => {
    const result = readTables({
      Items: ITEMS,
      Resources: [{ resource: 'M1' }],
      Orders: [{ order: 'MO1', item: 'NONE', quantity: 3 }],
      OrderOperations: [10, 20, 30].map((operation) => ({ order: 'MO1', operation, resource: 'M1' })),
    });
    expect(codesOf(result).filter((code) => !code.includes('calendars'))).toEqual([
      'error item.unknown',
      'info order-operation.left-out-with-order',
    ]);
    expect(result.findings.find((finding) => finding.code.includes('left-out'))?.parameters).toEqual({ order: 'MO1', count: 3 });
  });

  it('with a bad optional cell is kept', () => {
    const result = readTables({
      Items: [
        { item: 'A', kind: 'acheté ?', lead_time: -2, scrap: 'peu', unit_cost: '#DIV/0!', lot_rule: 'par 4', shelf_life: 'longtemps' },
      ],
    });
    expect(result.input.items).toHaveLength(1);
    expect(result.findings.map((finding) => finding.severity)).toEqual([
      'warning',
      'warning',
      'warning',
      'warning',
      'warning',
      'warning',
      'info',
    ]);
  });

  it('of a routing does not make its materials an error', () => {
    const result = readTables({
      Items: [{ item: 'A' }, { item: 'B', kind: 'buy', lead_time: 1 }],
      Resources: [{ resource: 'M1' }],
      Routings: [
        { item: 'A', operation: 10, resource: 'M9' },
        { item: 'A', operation: 20, resource: 'M1' },
      ],
      BillOfMaterials: [{ parent: 'A', component: 'B', quantity: 1, operation: 10 }],
    });
    expect(codesOf(result)).toEqual(['error resource.unknown', 'info calendars.none']);
    expect(result.input.bom).toHaveLength(1);
  });
});

import { callFunction } from './contract';

/** 2026-11-23, a Monday. */
const MONDAY = 46349;
const HEADER = ['resource', 'start', 'end', 'remaining_hours'];
const TWO = [HEADER, ['M1', MONDAY, MONDAY + 2, 10], ['M2', MONDAY, MONDAY + 1, 4]];
const FULL = [
  ['Machine', 'Début', 'Fin', 'Quantité', 'Fait', 'Réglage', 'Temps unitaire', 'Rendement', 'Statut', 'Groupe', 'Remarque'],
  ['M1', MONDAY, MONDAY + 1, 200, 0, 0.5, 0.01, null, 'proposé', 'TOUR', { error: '#N/A' }],
  ['M1', MONDAY, MONDAY + 1, 200, 50, 0.5, 0.01, 0.5, 'lancé', 'TOUR', 'x'],
  ['M2', MONDAY, MONDAY + 1, 10, 20, 0.5, 0.01, 1, 'ferme', 'TOUR', null],
];
const DAY = [
  ['calendar', 'weekday', 'start', 'end'],
  ['J', 1, '08:00', '12:00'],
  ['J', 2, '08:00', '16:00'],
];

describe('LOAD', () => {
  it('is setup plus quantity times unit time', () => {
    // Source: charge = temps série + nombre × temps unitaire = 0,5 h + 200 × 0,01 h.
    expect(callFunction('LOAD', ['M1', MONDAY, FULL.slice(0, 2)])).toBe(2.5);
  });

  it('leaves the setup out once units are done, and divides by the efficiency', () => {
    expect(callFunction('LOAD', ['M1', MONDAY, [FULL[0], FULL[2]]])).toBe(3);
  });

  it('is 0 for a resource whose work is done and #N/A for one that nobody knows', () => {
    expect(callFunction('LOAD', ['M2', MONDAY, FULL])).toBe(0);
    expect(callFunction('LOAD', ['M9', MONDAY, FULL])).toMatchObject({ error: '#N/A', message: expect.stringContaining('M9') });
  });

  it('splits by elapsed time without a calendar, by open time with one', () => {
    expect(callFunction('LOAD', ['M1', [MONDAY, MONDAY + 1], TWO])).toEqual([[5, 5]]);
    const [[monday, tuesday]] = callFunction('LOAD', ['M1', [MONDAY, MONDAY + 1], TWO, DAY]) as number[][];
    expect(monday).toBeCloseTo(10 / 3, 9);
    expect(tuesday).toBeCloseTo(20 / 3, 9);
  });

  it('lies as the periods do, as the resources do, or resources down and periods across', () => {
    const [days, names] = [
      [MONDAY, MONDAY + 1],
      ['M1', 'm2'],
    ];
    const column = (list: readonly unknown[]) => list.map((cell) => [cell]);
    expect(callFunction('LOAD', ['M1', column(days), TWO])).toEqual([[5], [5]]);
    expect(callFunction('LOAD', [column(names), MONDAY, TWO])).toEqual([[10], [4]]);
    expect(callFunction('LOAD', [names, MONDAY, TWO])).toEqual([[10, 4]]);
    expect(callFunction('LOAD', [names, column(days), TWO])).toEqual([
      [5, 5],
      [4, 0],
    ]);
  });

  it('adds up a group, and all for *', () => {
    expect(callFunction('LOAD', ['tour', MONDAY, FULL])).toBe(5.5);
    expect(callFunction('LOAD', ['*', MONDAY, FULL])).toBe(5.5);
  });

  it('tells firm from planned and setup from run', () => {
    expect(callFunction('LOAD', ['*', MONDAY, FULL, null, null, 'firm'])).toBe(3);
    expect(callFunction('CHARGE', ['*', MONDAY, FULL, null, null, 'proposé'])).toBe(2.5);
    expect(callFunction('LOAD', ['*', MONDAY, FULL, null, null, 'setup'])).toBe(0.5);
    expect(callFunction('LOAD', ['*', MONDAY, FULL, null, 'min', 'run'])).toBe(300);
  });

  it('takes what lies before the first period into it and leaves out what lies after the last', () => {
    expect(callFunction('LOAD', ['M1', [MONDAY + 1, MONDAY + 2], TWO])).toEqual([[10, 0]]);
    expect(callFunction('LOAD', ['M1', [MONDAY - 2, MONDAY - 1], TWO])).toEqual([[0, 0]]);
  });

  it('finds the calendar of a resource by its column, then by its name, then as the only one', () => {
    const two = [...DAY, ['M1', 2, '08:00', '16:00']];
    expect(callFunction('LOAD', ['M1', [MONDAY, MONDAY + 1], TWO, two])).toEqual([[0, 10]]);
    expect(callFunction('LOAD', ['M2', [MONDAY, MONDAY + 1], TWO, two])).toMatchObject({ error: '#N/A' });
    const withColumn = [
      [...HEADER, 'calendar'],
      ['M2', MONDAY, MONDAY + 2, 6, 'j'],
    ];
    expect(callFunction('LOAD', ['M2', [MONDAY, MONDAY + 1], withColumn, two])).toEqual([[2, 4]]);
  });

  it.each([
    ['a table without a resource column', [['a'], [1]], 'resource'],
    ['a table without its headers', [['M1', MONDAY, MONDAY + 1, 10]], 'resource'],
    [
      'a table without hours or quantities',
      [
        ['resource', 'start', 'end'],
        ['M1', 1, 2],
      ],
      'remaining_hours',
    ],
    ['a table with headers alone', [HEADER], 'rows'],
    ['an operation without a resource', [HEADER, [null, 1, 2, 3]], 'resource'],
    ['negative hours', [HEADER, ['M1', 1, 2, -3]], 'remaining_hours'],
    ['hours written as text', [HEADER, ['M1', 1, 2, '3']], 'row 1, remaining_hours'],
    ['an operation that ends before it starts', [HEADER, ['M1', 2, 1, 3]], 'row 1'],
  ])('refuses %s with words that say where', (_, operations, word) => {
    expect(callFunction('LOAD', ['M1', MONDAY, operations])).toMatchObject({ error: '#VALUE!', message: expect.stringContaining(word) });
  });

  it('passes the error of a cell that it needs on, and overlooks those that it does not', () => {
    expect(callFunction('LOAD', ['M1', MONDAY, [HEADER, ['M1', 1, 2, { error: '#REF!' }]]])).toMatchObject({ error: '#REF!' });
    expect(callFunction('LOAD', ['M1', MONDAY, FULL])).toBe(5.5);
  });

  it('refuses periods that do not rise', () => {
    expect(callFunction('LOAD', ['M1', [MONDAY + 1, MONDAY], TWO])).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('periods'),
    });
  });
});

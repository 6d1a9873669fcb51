import { callFunction } from '../contract';

/** 2026-11-23, a Monday. */
const MONDAY = 46349;
const WEEKS = [MONDAY, MONDAY + 7];
const CALENDAR = [['calendar', 'weekday', 'start', 'end'], ...[1, 2, 3, 4, 5].map((day) => ['Day', day, '08:00', '16:00'])];
const RESOURCES = [
  ['Poste', 'Horaire', 'Groupe', 'Nombre'],
  ['M1', 'Day', 'TURN', 2],
  ['M2', null, 'TURN', 1],
];
const EXCEPTIONS = [
  ['resource', 'from', 'to', 'kind', 'capacity'],
  ['M1', MONDAY, MONDAY, 'breakdown', 1],
  ['M2', MONDAY + 5, MONDAY + 5, 'open', null],
];

describe('OP_TIME, LOAD_RATE and OVERLOAD', () => {
  it('are setup plus run, in any unit', () => {
    // Source: IUT QLIO Alençon: 0,5 h + 200 × 0,01 h.
    expect(callFunction('TEMPS_PHASE', [200, 0.5, 0.01])).toBe(2.5);
    expect(callFunction('OP_TIME', [200, 30, 0.6, 'min'])).toBeCloseTo(2.5, 9);
    expect(callFunction('OP_TIME', [200, 0.5, 0.01, 'h', 0.8, 50])).toBeCloseTo(4.5, 9);
    expect(callFunction('OP_TIME', [0, 0.5, 0.01])).toBe(0);
    expect(callFunction('OP_TIME', [10, 0.5, 0.01, 'h', 0])).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('efficiency'),
    });
  });

  it('compare load and capacity', () => {
    // Source: calcbee, capacity requirements planning: 180 h on 170 h, 105.9 %, gap -10 h.
    expect(callFunction('TAUX_CHARGE', [180, 170])).toBeCloseTo(1.0588235, 6);
    expect(callFunction('SURCHARGE', [[180, 160], 170])).toEqual([[10, 0]]);
    expect(callFunction('LOAD_RATE', [180, 0])).toMatchObject({ error: '#DIV/0!' });
  });
});

describe('CAPACITY and AVAILABLE', () => {
  it('open all units, less exceptions, for a resource, a group or all', () => {
    expect(callFunction('CAPACITE', ['M1', WEEKS, CALENDAR])).toEqual([[40, 40]]);
    expect(callFunction('CAPACITY', ['M1', WEEKS, CALENDAR, EXCEPTIONS, RESOURCES])).toEqual([[72, 80]]);
    expect(callFunction('CAPACITY', ['M2', WEEKS, CALENDAR, EXCEPTIONS, RESOURCES])).toEqual([[64, 40]]);
    expect(callFunction('CAPACITY', [[['turn'], ['*']], WEEKS, CALENDAR, null, RESOURCES])).toEqual([
      [120, 120],
      [120, 120],
    ]);
    expect(callFunction('CAPACITY', ['M9', WEEKS, CALENDAR, null, RESOURCES])).toMatchObject({
      error: '#N/A',
      message: expect.stringContaining('M9'),
    });
  });

  it('leave what operations do not take, and never less than nothing', () => {
    const operations = [['resource', 'start', 'end', 'remaining_hours'], ['M1', MONDAY, MONDAY + 2, 10]]; // prettier-ignore
    expect(callFunction('AVAILABLE', ['M1', MONDAY, MONDAY, CALENDAR, operations])).toBe(3);
    expect(callFunction('DISPONIBLE', ['M1', MONDAY, MONDAY + 4, CALENDAR, operations])).toBe(30);
    expect(callFunction('AVAILABLE', ['M1', MONDAY, MONDAY, CALENDAR])).toBe(8);
    expect(callFunction('AVAILABLE', ['M1', MONDAY, MONDAY, CALENDAR, [operations[0], ['M1', MONDAY, MONDAY + 1, 99]]])).toBe(0);
    expect(callFunction('AVAILABLE', ['M1', MONDAY + 1, MONDAY, CALENDAR])).toMatchObject({ error: '#VALUE!' });
  });
});

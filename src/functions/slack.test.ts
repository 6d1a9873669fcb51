import { callFunction } from './contract';

/** 2026-11-23, a Monday. */
const MONDAY = 46349;
const SEVEN_HOURS = [
  ['calendar', 'weekday', 'start', 'end'],
  ...[1, 2, 3, 4, 5].flatMap((weekday) => [
    ['day', weekday, '08:00', '12:00'],
    ['day', weekday, 13 / 24, 16 / 24],
  ]),
];

describe('SLACK', () => {
  it('is what is left of the days until the due date', () => {
    // Source: the critical ratio example on day 25, due 30, 28 and 27.
    expect(callFunction('SLACK', [[[30], [28], [27]], [[4], [5], [2]], 25])).toEqual([[1], [-2], [0]]);
  });

  it('counts in hours or minutes when asked to', () => {
    expect(callFunction('SLACK', [MONDAY + 0.5, 2, MONDAY + 0.25, null, 'h'])).toBe(4);
    expect(callFunction('MARGE', [MONDAY + 0.5, 60, MONDAY + 0.25, null, 'min'])).toBe(300);
  });

  it('counts open hours between Monday 06:00 and Tuesday 10:00 with a calendar', () => {
    expect(callFunction('SLACK', [MONDAY + 1 + 10 / 24, 5, MONDAY + 0.25, SEVEN_HOURS])).toBe(7 + 2 - 5);
  });

  it('takes a due date without a time as the end of its last opening, a now without one as the first opening', () => {
    expect(callFunction('SLACK', [MONDAY, 3, MONDAY, SEVEN_HOURS])).toBe(7 - 3);
  });

  it('snaps a due date on Sunday back to Friday evening', () => {
    expect(callFunction('SLACK', [MONDAY + 6, 0, MONDAY, SEVEN_HOURS])).toBe(35);
  });

  it('is negative by the open hours that are missing', () => {
    expect(callFunction('SLACK', [MONDAY, 10, MONDAY + 1, SEVEN_HOURS])).toBe(-10);
    expect(callFunction('SLACK', [MONDAY + 10 / 24, 1, MONDAY + 15 / 24, SEVEN_HOURS])).toBe(-5);
  });

  it('counts a shift that crosses midnight on both days', () => {
    const night = [
      ['jour', 'début', 'fin'],
      ['lundi', '22:00', '06:00'],
    ];
    expect(callFunction('SLACK', [MONDAY + 2 + 0.5, 1, MONDAY, night])).toBe(7);
  });

  it('takes an end of 1 or 24:00 as midnight', () => {
    expect(
      callFunction('SLACK', [
        MONDAY + 1.5,
        0,
        MONDAY,
        [
          ['weekday', 'start', 'end'],
          [1, 0.75, 1],
        ],
      ]),
    ).toBe(6);
    expect(
      callFunction('SLACK', [
        MONDAY + 1.5,
        0,
        MONDAY,
        [
          ['weekday', 'start', 'end'],
          [1, '18:00', '24:00'],
        ],
      ]),
    ).toBe(6);
  });

  it('knows the days by their names in both languages, whole or short', () => {
    for (const day of ['Monday', 'lundi', 'LUN', 'mon', '1']) {
      expect(
        callFunction('SLACK', [
          MONDAY + 0.9,
          0,
          MONDAY,
          [
            ['weekday', 'start', 'end'],
            [day, '08:00', '09:00'],
          ],
        ]),
      ).toBe(1);
    }
  });

  it('refuses an omitted now: no function reads a clock', () => {
    expect(callFunction('SLACK', [30, 4])).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('now') });
    expect(callFunction('MARGE', [30, 4, null])).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('maintenant') });
  });

  it.each([
    ['several calendars', [[...SEVEN_HOURS, ['night', 1, '20:00', '22:00']]], 'night'],
    ['a calendar without its headers', [[[1, '08:00', '12:00']]], 'weekday'],
    [
      'a day that is none',
      [
        [
          ['weekday', 'start', 'end'],
          [8, '08:00', '12:00'],
        ],
      ],
      'row 1',
    ],
    [
      'an hour that is none',
      [
        [
          ['weekday', 'start', 'end'],
          [1, 'early', '12:00'],
        ],
      ],
      'early',
    ],
    ['a calendar that is one value', ['day'], 'calendar'],
  ])('refuses %s', (_, [calendar], word) => {
    expect(callFunction('SLACK', [MONDAY, 1, MONDAY, calendar])).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining(word),
    });
  });

  it('refuses negative work and an unknown unit', () => {
    expect(callFunction('SLACK', [30, -1, 25])).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('remaining') });
    expect(callFunction('SLACK', [30, 1, 25, null, 'weeks'])).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('h, min, d'),
    });
  });
});

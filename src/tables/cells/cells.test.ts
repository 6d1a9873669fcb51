import fc from 'fast-check';
import { isoFromMinutes, minutesFromCivil } from '../../engine/calendar/dates';
import { DEMAND_STATUSES, ITEM_KINDS, ORDER_STATUSES, TIME_UNITS, WEEKDAYS } from '../schema/words';
import { parseDateText, parseTimeText } from './date-text';
import { findWord, findYesNo } from './find-word';
import { parseNumberText } from './number-text';
import { findTimeUnit, minutesOf } from './time-unit';

describe('a number typed as text', () => {
  it.each([
    ['27,00', 27, null],
    ['8', 8, null],
    ['1 250,5', 1250.5, null],
    ['1\u202f250,5', 1250.5, null],
    ['1.250,5', 1250.5, null],
    ['1,250.5', 1250.5, null],
    ['1,250,000', 1250000, null],
    ['21,60 €', 21.6, '€'],
    ['€ 21.60', 21.6, '€'],
    ['4 j', 4, 'j'],
    ['5%', 5, '%'],
    ['-12', -12, null],
    ['12-', -12, null],
    ['−3,5', -3.5, null],
    [',5', 0.5, null],
    ["1'250", 1250, null],
  ])('reads %s as %d', (text, value, unit) => {
    expect(parseNumberText(text, 'fr')).toMatchObject({ value, unit });
  });

  it.each(['douze', '', '-', '1,2,3', '12/03', '1.2.3.4', 'n°5', '5 à 6 7'])('does not take %s for a number', (text) => {
    expect(parseNumberText(text, 'fr')).toBeNull();
  });

  it('reads one separator before three digits in the manner of the language and says the doubt', () => {
    expect(parseNumberText('1,250', 'fr')).toEqual({ value: 1.25, unit: null, ambiguous: true });
    expect(parseNumberText('1,250', 'en')).toEqual({ value: 1250, unit: null, ambiguous: true });
    expect(parseNumberText('1.250', 'fr')).toEqual({ value: 1250, unit: null, ambiguous: true });
    expect(parseNumberText('0,250', 'en')).toEqual({ value: 0.25, unit: null, ambiguous: false });
    expect(parseNumberText('1,25', 'en')).toEqual({ value: 1.25, unit: null, ambiguous: false });
  });

  it('reads back every number that a French Excel shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999999999, max: 999999999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const shown = `${Math.abs(whole)
          .toString()
          .replace(/\B(?=(\d{3})+$)/g, '\u00a0')},${String(cents).padStart(2, '0')}`;
        const expected = Number(`${Math.abs(whole)}.${String(cents).padStart(2, '0')}`);
        expect(parseNumberText(whole < 0 ? `-${shown}` : shown, 'fr')?.value).toBe(whole < 0 ? -expected : expected);
      }),
    );
  });
});

describe('a date typed as text', () => {
  const read = (text: string): string | null => {
    const parsed = parseDateText(text);
    return parsed === null
      ? null
      : `${isoFromMinutes(parsed.date.minutes)}${parsed.date.hasTime ? '' : ' day'}${parsed.ambiguous ? ' ?' : ''}`;
  };

  it.each([
    ['12/03/2027', '2027-03-12T00:00 day ?'],
    ['25/12/2026', '2026-12-25T00:00 day'],
    ['12/25/2026', '2026-12-25T00:00 day'],
    ['05/05/2027', '2027-05-05T00:00 day'],
    ['12.03.2027', '2027-03-12T00:00 day'],
    ['1/2/27', '2027-02-01T00:00 day ?'],
    ['2026-11-23', '2026-11-23T00:00 day'],
    ['2026-11-23T06:00', '2026-11-23T06:00'],
    ['2026/11/23', '2026-11-23T00:00 day'],
    ['20261123', '2026-11-23T00:00 day'],
    ['23/11/2026 6h30', '2026-11-23T06:30'],
    ['23/11/2026 à 06:00', '2026-11-23T06:00'],
    ['23 novembre 2026', '2026-11-23T00:00 day'],
    ['lundi 23 nov. 2026', '2026-11-23T00:00 day'],
    ['Nov 23, 2026', '2026-11-23T00:00 day'],
    ['1er août 2026', null],
  ])('reads %s', (text, expected) => {
    if (expected !== null) expect(read(text)).toBe(expected);
  });

  it.each(['fin décembre', '31/02/2026', '00/01/2026', '2026', 'S48', 'asap', '12/13/14/15', '23 novembre', ''])(
    'does not take %s for a date',
    (text) => {
      expect(parseDateText(text)).toBeNull();
    },
  );

  it('reads the day before the month on every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2090 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          expect(parseDateText(`${day}/${month}/${year}`)?.date.minutes).toBe(minutesFromCivil({ year, month, day }));
        },
      ),
    );
  });

  it.each([
    ['06:00', 360],
    ['6h', 360],
    ['6h30', 390],
    ['24:00', 1440],
    ['6:30 pm', 1110],
    ['12 am', 0],
    ['25:00', null],
    ['06:75', null],
    ['midi', null],
  ])('reads the time of day %s', (text, expected) => {
    expect(parseTimeText(text)).toBe(expected);
  });
});

describe('words', () => {
  it('are known in French and English, in any case, with or without accents', () => {
    expect(['Fabriqué', 'fabrique', 'MAKE', 'm'].map((text) => findWord(text, ITEM_KINDS))).toEqual(['make', 'make', 'make', 'make']);
    expect(['Sous-traité', 'sous traite', 'S/T'].map((text) => findWord(text, ITEM_KINDS))).toEqual([
      'subcontract',
      'subcontract',
      'subcontract',
    ]);
    expect(['lancé', 'En cours', 'soldé', 'ANNULÉ'].map((text) => findWord(text, ORDER_STATUSES))).toEqual([
      'released',
      'started',
      'done',
      'cancelled',
    ]);
    expect(['livrée', 'Closed', 'à livrer'].map((text) => findWord(text, DEMAND_STATUSES))).toEqual(['closed', 'closed', 'open']);
    expect(['lun', 'Mercredi', 'SUN', '7', 'J'].map((text) => findWord(text, WEEKDAYS))).toEqual(['1', '3', '7', '7', '4']);
  });

  it('keep a question mark, for it says a doubt', () => {
    expect(findTimeUnit('heures')).toBe('h');
    expect(findTimeUnit('heures?')).toBeNull();
  });

  it('mean themselves: value and names of every word give its value', () => {
    for (const list of [ITEM_KINDS, ORDER_STATUSES, DEMAND_STATUSES, TIME_UNITS, WEEKDAYS]) {
      for (const word of list)
        for (const text of [word.value, word.name.en, word.name.fr]) expect(findWord<string>(text, list)).toBe(word.value);
    }
  });

  it('say yes and no', () => {
    expect(['Oui', 'x', 'TRUE', '1'].map(findYesNo)).toEqual([true, true, true, true]);
    expect(['non', 'N', 'FALSE', '0', '-'].map(findYesNo)).toEqual([false, false, false, false, false]);
    expect(findYesNo('peut-être')).toBeNull();
  });
});

describe('time units', () => {
  it('count a centi-hour as 0.6 min and a ten-thousandth of an hour as 0.006 min', () => {
    expect([minutesOf(90, 's'), minutesOf(1.5, 'h'), minutesOf(250, 'ch'), minutesOf(10000, 'dmh')]).toEqual([1.5, 90, 150, 60]);
  });

  it('leave no noise of binary fractions', () => {
    expect([minutesOf(0.1, 'h'), minutesOf(0.7, 'h'), minutesOf(1.1, 'ch')]).toEqual([6, 42, 0.66]);
  });
});

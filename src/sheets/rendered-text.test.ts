import fc from 'fast-check';
import { at } from './testing/workshop-plan';
import { lineCount, renderedText } from './rendered-text';
import { numberFormat } from './number-formats';

describe('what a cell shows', () => {
  const serial = at('2026-11-23T06:05') / 1440;

  it('follows the format and the language', () => {
    expect(renderedText(serial, 'dateTime', 'fr')).toBe('23/11/2026 06:05');
    expect(renderedText(serial, 'dateTime', 'en')).toBe('23 Nov 2026 06:05');
    expect(renderedText(serial, 'weekdayDate', 'fr')).toBe('lun. 23/11');
    expect(renderedText(1234.56, 'hours', 'fr')).toBe('1\u00a0234,6');
    expect(renderedText(0.876, 'percent', 'en')).toBe('88%');
    expect(renderedText({ formula: 'A1', value: 3 }, 'integer', 'fr')).toBe('3');
    expect(renderedText(null, 'text', 'fr')).toBe('');
  });

  it('has French names of days whatever the machine, by a locale in the code', () => {
    expect(numberFormat('weekdayDate', 'fr')).toContain('[$-40C]');
    expect(numberFormat('date', 'en')).toContain('[$-409]dd mmm yyyy');
    expect(numberFormat('dateTime', 'fr')).toContain('dd/mm/yyyy hh:mm');
  });
});

describe('the lines of a text', () => {
  it('hold it whole: never fewer than its length needs, and one for a text that fits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 5, max: 40 }),
        (words, width) => {
          const text = words.join(' ');
          const lines = lineCount(text, width);
          expect(lines).toBeGreaterThanOrEqual(Math.ceil((text.length - lines + 1) / width));
          if (text.length <= width) expect(lines).toBe(1);
        },
      ),
    );
  });
});

import { minutesFromIso } from '../engine/calendar/dates';
import { formatAmount, formatMoment, formatMonth, formatNumber, formatShare, formatWeek, formatWeekday } from './format-values';

const at = (iso: string): number => minutesFromIso(iso) ?? NaN;

describe('values in words', () => {
  it('write dates in the manner of the language', () => {
    expect(formatMoment(at('2026-02-03T07:05'), 'fr')).toBe('03/02/2026 07:05');
    expect(formatMoment(at('2026-02-03T07:05'), 'en')).toBe('03 Feb 2026 07:05');
    expect(formatWeekday(at('2026-11-29T00:00'), 'fr')).toBe('dim. 29/11');
    expect(formatMonth(at('2027-02-01T00:00'), 'fr')).toBe('févr. 2027');
  });

  it('count ISO weeks over the turn of the year', () => {
    const weeks = ['2026-12-28', '2027-01-03', '2027-01-04', '2024-12-30', '2021-01-01'].map((day) => formatWeek(at(`${day}T00:00`), 'fr'));
    expect(weeks).toEqual(['S53', 'S53', 'S01', 'S01', 'S53']);
    expect(formatWeek(at('2026-11-23T00:00'), 'en')).toBe('W48');
  });

  it('write numbers with the separators of the language and no minus before zero', () => {
    expect(formatNumber(-1234567.891, 2, 'en')).toBe('-1,234,567.89');
    expect(formatNumber(-1234567.891, 2, 'fr')).toBe('-1\u00a0234\u00a0567,89');
    expect(formatNumber(-0.001, 1, 'en')).toBe('0.0');
    expect(formatShare(0.125, 'fr')).toBe('13\u00a0%');
  });

  it('give an amount only the decimals that it has', () => {
    expect([12, 12.5, 0.125, 1 / 3, 0.1 + 0.2].map((value) => formatAmount(value, 'en'))).toEqual(['12', '12.5', '0.125', '0.333', '0.3']);
  });
});

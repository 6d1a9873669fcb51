import fc from 'fast-check';
import { minutesFromCivil } from '../engine/calendar/dates';
import type { LocatedFinding } from '../tables/read-input';
import { FINDING_CATALOGUE } from './findings';
import { TABLE_FINDINGS } from './findings/tables';
import { formatFinding, formatFindingParameter, formatLength } from './format-finding';

const NOVEMBER_23 = minutesFromCivil({ year: 2026, month: 11, day: 23 });
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

const douze: LocatedFinding = {
  severity: 'error',
  code: 'number.not-a-number',
  parameters: {},
  table: 'Demand',
  row: 2,
  column: 'quantity',
  value: 'douze',
  sheet: 'Commandes',
  cell: 'E6',
  excelTable: 'T_CDE',
  header: 'Qté cdée',
};

describe('formatFinding', () => {
  it("says what is wrong under the planner's own heading, and what to do", () => {
    expect(formatFinding(douze, 'fr')).toBe('« douze » n’est pas un nombre ; la ligne est écartée. Écrire « Qté cdée » en chiffres.');
    expect(formatFinding(douze, 'en')).toBe('“douze” is not a number; the row is left out. Write “Qté cdée” in digits.');
  });

  it('names the column of the schema where the place in the workbook is not known', () => {
    const { header: _, excelTable: __, ...finding } = douze;
    expect(formatFinding(finding, 'fr')).toContain('Écrire « Quantité » en chiffres');
  });

  it('takes the words of a default in the language of the sentence', () => {
    const finding = {
      severity: 'warning',
      code: 'word.unknown-replaced',
      parameters: { takenEn: 'order', takenFr: 'commande' },
      value: 'Cmd urgente',
    } as const;
    expect(formatFinding({ ...finding, table: 'Demand', column: 'kind' }, 'fr')).toContain('valeur retenue : commande');
    expect(formatFinding({ ...finding, table: 'Demand', column: 'kind' }, 'en')).toContain('taken instead: order');
  });

  it('writes the path of a cycle', () => {
    const finding = { severity: 'error', code: 'bom.cycle', parameters: { path: { path: ['RED-40', 'SE-ARB40', 'RED-40'] } } } as const;
    expect(formatFinding(finding, 'fr')).toContain('RED-40 > SE-ARB40 > RED-40');
  });

  it('counts in the singular and the plural of each language', () => {
    const filtered = (count: number) => ({ severity: 'info', code: 'table.filtered', parameters: { count }, excelTable: 'T_CDE' }) as const;
    expect(formatFinding(filtered(1), 'fr')).toContain('1 ligne de T_CDE ; elle compte');
    expect(formatFinding(filtered(3), 'fr')).toContain('3 lignes de T_CDE ; elles comptent');
  });

  it('gives the code where the words are missing', () => {
    expect(formatFinding({ severity: 'info', code: 'area.new', parameters: {} }, 'en')).toBe('area.new');
  });

  it('cuts what is very long in a cell', () => {
    const text = formatFinding({ ...douze, value: 'x'.repeat(1300) }, 'fr');
    expect(text.length).toBeLessThan(200);
  });
});

describe('a parameter', () => {
  it('is written in the manner of each language', () => {
    expect(formatFindingParameter(12.5, 'fr')).toBe('12,5');
    expect(formatFindingParameter(12.5, 'en')).toBe('12.5');
    expect(formatFindingParameter({ at: NOVEMBER_23 + 360 }, 'fr')).toBe('23/11/2026 06:00');
    expect(formatFindingParameter({ at: NOVEMBER_23 + 360 }, 'en')).toBe('23 Nov 2026 06:00');
    expect(formatFindingParameter({ day: NOVEMBER_23 }, 'fr')).toBe('23/11/2026');
    expect(spaced(formatFindingParameter({ minutes: 3060 }, 'fr'))).toBe('2 j 3 h');
    expect(spaced(formatFindingParameter({ minutes: 3060 }, 'en'))).toBe('2 d 3 h');
    expect(formatFindingParameter({ path: ['20', '30', '20'] }, 'en')).toBe('20 > 30 > 20');
  });

  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [90, '1 h 30 min'],
    [1440, '1 j'],
    [1445, '1 j'],
    [-90, '-1 h 30 min'],
    [1380, '23 h'],
  ])('of %d minutes is a length of %s', (minutes, expected) => {
    expect(spaced(formatLength(minutes, 'fr'))).toBe(expected);
  });

  it('of any length never shows more than two units', () => {
    fc.assert(fc.property(fc.integer({ min: -1e7, max: 1e7 }), (minutes) => spaced(formatLength(minutes, 'fr')).split(' ').length <= 4));
  });
});

describe('the catalogue', () => {
  it('has the same blanks in both languages', () => {
    const blanks = (sentence: string): readonly string[] =>
      [...new Set([...sentence.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();
    for (const [code, { en, fr }] of Object.entries(FINDING_CATALOGUE)) expect([code, ...blanks(fr)]).toEqual([code, ...blanks(en)]);
  });

  it('ends every sentence of the tables with a full stop and writes French with its own quotation marks', () => {
    for (const { en, fr } of Object.values(TABLE_FINDINGS)) {
      expect(en).toMatch(/\.$/);
      expect(fr).toMatch(/\.$/);
      expect(fr).not.toMatch(/["“”']/);
    }
  });
});

import { actualPlace } from '../../actual-names';
import { fileFormula } from './formula-text';

const NAMES = {
  sheets: new Map([
    ['charge', "Ma charge d'atelier"],
    ['messages', 'Messages'],
  ]),
  tables: new Map([['jalonload', 'Charge_1']]),
};

it.each([
  ['=A1+1', 'A1+1'],
  ['SUM(A1:A3)', 'SUM(A1:A3)'],
  ['IFNA(XLOOKUP(A1,B:B,C:C),"")', '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),"")'],
  ['SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
  ['DAYS+1', 'DAYS+1'],
  ['"XLOOKUP(""Charge""!A1)"&A1', '"XLOOKUP(""Charge""!A1)"&A1'],
  ['JALON.NET_REQUIREMENT(A1)', '_xldudf_JALON_NET_REQUIREMENT(A1)'],
  ["'Charge'!A1+Charge!B2", "'Ma charge d''atelier'!A1+'Ma charge d''atelier'!B2"],
  ["'Messages'!A1+'Autre feuille'!B2", "'Messages'!A1+'Autre feuille'!B2"],
  ["'Autre feuille'!C$3+MIN(Messages!A1)", "'Autre feuille'!C$3+MIN(Messages!A1)"],
  ['SUM(JalonLoad[Charge (h)])', 'SUM(Charge_1[Charge (h)])'],
  ["SUM(JalonLoad[[#This Row],[It''s '[XLOOKUP'] (h)]])", "SUM(Charge_1[[#This Row],[It''s '[XLOOKUP'] (h)]])"],
  ['JalonLoad+1', 'JalonLoad+1'],
  ['{1,2;3,4}', '{1,2;3,4}'],
])('stores %s as Excel does', (formula, stored) => {
  expect(fileFormula(formula, NAMES)).toBe(stored);
});

it('leads links to the sheet under its actual name', () => {
  expect(actualPlace("'Charge'!A1", NAMES)).toBe("'Ma charge d''atelier'!A1");
  expect(actualPlace('Messages!B2', NAMES)).toBe("'Messages'!B2");
  expect(actualPlace('JalonLoadWeeks', NAMES)).toBe('JalonLoadWeeks');
});

it('refuses a formula that Excel could not hold', () => {
  expect(() => fileFormula(`1${'+1'.repeat(5000)}`, NAMES)).toThrow(/8192/);
});

import type { Token } from '@borgar/fx';
import { tokenTypes, tokenize } from '@borgar/fx';

/** French names of functions, as Excel shows them (Microsoft's list of functions by language); those not named are the same in both. */
const FRENCH = new Map(
  `SUM SOMME|SUMIF SOMME.SI|SUMIFS SOMME.SI.ENS|SUMPRODUCT SOMMEPROD|SUMSQ SOMME.CARRES|COUNT NB|COUNTA NBVAL|COUNTBLANK NB.VIDE|COUNTIF NB.SI
  |COUNTIFS NB.SI.ENS|AVERAGE MOYENNE|AVERAGEIF MOYENNE.SI|AVERAGEIFS MOYENNE.SI.ENS|MINIFS MIN.SI.ENS|MAXIFS MAX.SI.ENS|MEDIAN MEDIANE
  |IF SI|IFS SI.CONDITIONS|IFERROR SIERREUR|IFNA SI.NON.DISP|AND ET|OR OU|NOT NON|XOR OUX|TRUE VRAI|FALSE FAUX|SWITCH SI.MULTIPLE
  |ROUND ARRONDI|ROUNDUP ARRONDI.SUP|ROUNDDOWN ARRONDI.INF|MROUND ARRONDI.AU.MULTIPLE|INT ENT|TRUNC TRONQUE|SQRT RACINE|POWER PUISSANCE
  |CEILING PLAFOND|FLOOR PLANCHER|CEILING.MATH PLAFOND.MATH|FLOOR.MATH PLANCHER.MATH|SIGN SIGNE|PRODUCT PRODUIT|RAND ALEA
  |RANDBETWEEN ALEA.ENTRE.BORNES|MATCH EQUIV|XMATCH EQUIVX|LOOKUP RECHERCHE|VLOOKUP RECHERCHEV|HLOOKUP RECHERCHEH|XLOOKUP RECHERCHEX
  |CHOOSE CHOISIR|ROW LIGNE|ROWS LIGNES|COLUMN COLONNE|COLUMNS COLONNES|OFFSET DECALER|ADDRESS ADRESSE|TEXT TEXTE|LEFT GAUCHE|RIGHT DROITE
  |MID STXT|LEN NBCAR|FIND TROUVE|SEARCH CHERCHE|SUBSTITUTE SUBSTITUE|REPLACE REMPLACER|TEXTJOIN JOINDRE.TEXTE|CONCATENATE CONCATENER
  |VALUE CNUM|TRIM SUPPRESPACE|UPPER MAJUSCULE|LOWER MINUSCULE|PROPER NOMPROPRE|CLEAN EPURAGE|CHAR CAR|FIXED CTXT
  |TODAY AUJOURDHUI|NOW MAINTENANT|WEEKDAY JOURSEM|WEEKNUM NO.SEMAINE|ISOWEEKNUM NO.SEMAINE.ISO|YEAR ANNEE|MONTH MOIS|DAY JOUR|HOUR HEURE
  |SECOND SECONDE|TIME TEMPS|DATEVALUE DATEVAL|TIMEVALUE TEMPSVAL|WORKDAY SERIE.JOUR.OUVRE|WORKDAY.INTL SERIE.JOUR.OUVRE.INTL
  |NETWORKDAYS NB.JOURS.OUVRES|NETWORKDAYS.INTL NB.JOURS.OUVRES.INTL|EDATE MOIS.DECALER|EOMONTH FIN.MOIS|DAYS JOURS|FILTER FILTRE|SORT TRIER
  |SORTBY TRIERPAR|TRANSPOSE TRANSPOSE|SUBTOTAL SOUS.TOTAL|AGGREGATE AGREGAT|ISBLANK ESTVIDE|ISNUMBER ESTNUM|ISTEXT ESTTEXTE
  |ISERROR ESTERREUR|ISERR ESTERR|ISNA ESTNA|ISLOGICAL ESTLOGIQUE|ISNONTEXT ESTNONTEXTE|ISREF ESTREF|ISEVEN EST.PAIR|ISODD EST.IMPAIR
  |ISFORMULA ESTFORMULE|HYPERLINK LIEN_HYPERTEXTE|FREQUENCY FREQUENCE|LARGE GRANDE.VALEUR|SMALL PETITE.VALEUR|RANK RANG|RANK.EQ EQUATION.RANG
  |RANK.AVG MOYENNE.RANG|STDEV ECARTYPE|STDEV.S ECARTYPE.STANDARD|STDEV.P ECARTYPE.PEARSON|PERCENTILE CENTILE|TAKE PRENDRE
  |DROP EXCLURE|VSTACK ASSEMB.V|HSTACK ASSEMB.H|UNIQUE UNIQUE|SEQUENCE SEQUENCE`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
const ENGLISH = new Map([...FRENCH].map(([english, french]) => [french, english]));
/** Words of errors and truth values that French shows differently. */
const FRENCH_WORDS = new Map([
  ['TRUE', 'VRAI'],
  ['FALSE', 'FAUX'],
  ['#VALUE!', '#VALEUR!'],
  ['#NAME?', '#NOM?'],
  ['#NUM!', '#NOMBRE!'],
  ['#NULL!', '#NUL!'],
]);
const isFrench = (culture: string): boolean => culture.toLowerCase().startsWith('fr');

/** A formula in the words and separators of a culture; French has its own, every other culture shows the formula as it is. */
export function toLocalFormula(formula: string, culture: string): string {
  if (!isFrench(culture)) return formula;
  let tokens: Token[];
  try {
    tokens = tokenize(formula, { negativeNumbers: false });
  } catch {
    return formula;
  }
  let braces = 0;
  return tokens
    .map(({ type, value }) => {
      if (value === '{') braces++;
      if (value === '}') braces--;
      if (type === tokenTypes.FUNCTION) return FRENCH.get(value.toUpperCase()) ?? value;
      if (type === tokenTypes.NUMBER) return value.replace('.', ',');
      if (type === tokenTypes.BOOLEAN || type === tokenTypes.ERROR) return FRENCH_WORDS.get(value.toUpperCase()) ?? value;
      return value === ',' && type === tokenTypes.OPERATOR ? (braces > 0 ? '.' : ';') : value;
    })
    .join('');
}

const LOCAL_TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|\d+(?:,\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_.])|#[A-Z/0!?]+|[\p{L}_\\][\p{L}\p{N}_.]*|[{}.;]/gu;
const ENGLISH_WORDS = new Map([...FRENCH_WORDS].map(([english, french]) => [french, english]));

/** A formula that was typed in the words and separators of a culture, as it is everywhere. */
export function fromLocalFormula(formula: string, culture: string): string {
  if (!isFrench(culture)) return formula;
  let braces = 0;
  return formula.replace(LOCAL_TOKEN, (token: string, at: number) => {
    if (token === '{') braces++;
    if (token === '}') braces--;
    if (/^["'[{}]/.test(token)) return token;
    if (token === ';') return braces > 0 ? ';' : ',';
    if (token === '.') return braces > 0 ? ',' : '.';
    if (/^\d/.test(token)) return token.replace(',', '.');
    const upper = token.toUpperCase();
    if (formula[at + token.length] === '(') return ENGLISH.get(upper) ?? ENGLISH_WORDS.get(upper) ?? token;
    return ENGLISH_WORDS.get(upper) ?? token;
  });
}

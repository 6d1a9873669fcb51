import type { TableName } from '../tables/schema/column';
import type { Delimiter } from './csv';
import { ERP_PROFILES } from './erp-profiles';

/** How a program writes its extracts. */
export interface ImportProfile {
  readonly id: string;
  /** null: found from the text. */
  readonly delimiter: Delimiter | null;
  readonly decimal: ',' | '.';
  /** Of dates in digits; year first is always known. */
  readonly dates: 'day-first' | 'month-first';
  /** Headers by column key, beside those that the tables know themselves. The first that is there counts. */
  readonly headers: Readonly<Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>>>;
  /** What every row is, where the extract has no such column: the unit of its times. */
  readonly fixed?: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>>;
  /** Words of the program, in lower case, by what they are in the tables. */
  readonly words?: Readonly<Partial<Record<TableName, Readonly<Record<string, Readonly<Record<string, string>>>>>>>;
}

/** `;` or tabulator, decimal comma, day first: what French programs and Excel write. */
export const FRENCH: ImportProfile = { id: 'fr', delimiter: null, decimal: ',', dates: 'day-first', headers: {} };

/** Comma, decimal point, day first. */
export const ENGLISH: ImportProfile = { id: 'en', delimiter: null, decimal: '.', dates: 'day-first', headers: {} };

/** The same with the month first. */
export const AMERICAN: ImportProfile = { id: 'us', delimiter: null, decimal: '.', dates: 'month-first', headers: {} };

/**
 * Extracts of SAP tables under their field names, as the public data dictionary has them: MARA, MARC, MAKT, STPO, PLPO, VBAP and VBEP, MARD, AFKO and
 * AFPO, EKPO and EKET, EINA and EINE, LFA1. Numbers as a European user exports them.
 */
export const SAP: ImportProfile = {
  id: 'sap',
  delimiter: null,
  decimal: ',',
  dates: 'day-first',
  headers: {
    Items: {
      item: ['MATNR'],
      description: ['MAKTX'],
      unit: ['MEINS'],
      lead_time: ['PLIFZ'],
      safety_stock: ['EISBE'],
      unit_cost: ['STPRS', 'VERPR'],
      planner: ['DISPO'],
      family: ['MATKL'],
    },
    BillOfMaterials: { parent: ['MATNR'], component: ['IDNRK'], quantity: ['MENGE'], from: ['DATUV'], to: ['DATUB'], operation: ['VORNR'] },
    Routings: {
      item: ['MATNR'],
      operation: ['VORNR'],
      description: ['LTXA1'],
      resource: ['ARBPL'],
      setup_time: ['VGW01'],
      unit_time: ['VGW02'],
      time_unit: ['VGE02'],
    },
    Demand: {
      id: ['VBELN'],
      item: ['MATNR'],
      quantity: ['WMENG', 'KWMENG'],
      due_date: ['EDATU', 'VDATU'],
      customer: ['KUNNR'],
      price: ['NETPR'],
    },
    Stock: { item: ['MATNR'], location: ['LGORT'], lot: ['CHARG'], quantity: ['LABST'] },
    Orders: {
      order: ['AUFNR', 'EBELN'],
      item: ['MATNR'],
      quantity: ['GAMNG', 'PSMNG', 'MENGE'],
      start: ['GSTRP'],
      due: ['GLTRP', 'EINDT'],
      supplier: ['LIFNR'],
      done_quantity: ['WEMNG'],
    },
    Suppliers: { supplier: ['LIFNR'], language: ['SPRAS'] },
    ItemSuppliers: { item: ['MATNR'], supplier: ['LIFNR'], lead_time: ['APLFZ'], minimum: ['MINBM'], price: ['NETPR'] },
  },
};

export const IMPORT_PROFILES: readonly ImportProfile[] = [FRENCH, ENGLISH, AMERICAN, SAP, ...ERP_PROFILES.map(({ profile }) => profile)];

/** Field names that are rarely anything else than SAP's. */
const SAP_SIGNS: ReadonlySet<string> = new Set(
  Object.values(SAP.headers)
    .flatMap((columns) => Object.values(columns))
    .flat(),
);

/** So many signs of a program make its profile. */
const SIGNS_ENOUGH = 2;

/**
 * The profile of an extract by its looks: that of the program of which two of its headers or more are signs, the most first; else English when a value
 * has a decimal point and none a decimal comma, else French.
 */
export function guessProfile(headers: readonly string[], rows: readonly (readonly string[])[]): ImportProfile {
  const names = headers.map((header) => header.trim());
  const counts = [
    { profile: SAP, count: names.filter((name) => SAP_SIGNS.has(name.toUpperCase())).length },
    ...ERP_PROFILES.map(({ profile, signs }) => ({ profile, count: names.filter((name) => signs.test(name)).length })),
  ];
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  if (most.count >= SIGNS_ENOUGH) return most.profile;
  const values = rows.slice(0, ROWS_LOOKED_AT).flat();
  const commas = values.filter((value) => /^\s*-?\d[\d\s\u00a0.]*,\d+\s*-?$/.test(value)).length;
  const points = values.filter((value) => /^\s*-?\d[\d\s\u00a0,]*\.\d+\s*-?$/.test(value)).length;
  return points > commas ? ENGLISH : FRENCH;
}

const ROWS_LOOKED_AT = 200;

import type { Language } from '../i18n/language';
import type { FoundTable } from './found-table';
import { looseWords } from './text-key';
import type { TableName } from './schema/column';

/** Words that only French headers have, beside accents. */
const FRENCH_WORDS = new Set([
  'qte',
  'delai',
  'poste',
  'gamme',
  'temps',
  'tps',
  'besoin',
  'commande',
  'composant',
  'compose',
  'horaire',
  'jour',
  'debut',
  'fin',
  'nom',
  'valeur',
  'du',
  'au',
  'de',
  'prix',
  'cout',
  'fournisseur',
  'cle',
  'stock de',
  'secteur',
  'nombre',
  'unite',
  'magasin',
  'ordre',
]);
const ENGLISH_WORDS = new Set([
  'item',
  'qty',
  'quantity',
  'part',
  'due',
  'order',
  'time',
  'resource',
  'station',
  'name',
  'value',
  'day',
  'weekday',
  'start',
  'end',
  'kind',
  'parent',
  'component',
  'customer',
  'supplier',
  'unit',
  'stock',
  'status',
  'from',
  'to',
  'count',
  'skill',
  'person',
  'lead',
  'date',
]);

/** The language of the planner's headers, when nothing says it: for numbers typed as text and for words. */
export function guessLanguage(tables: ReadonlyMap<TableName, FoundTable>): Language {
  let balance = 0;
  for (const { raw } of tables.values()) {
    for (const header of raw.headers) {
      for (const part of looseWords(header)) balance += Number(FRENCH_WORDS.has(part)) - Number(ENGLISH_WORDS.has(part));
      if (/[éèêàçùôîÉÈ°]/.test(header)) balance += 1;
    }
  }
  return balance > 0 ? 'fr' : 'en';
}

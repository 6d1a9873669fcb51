import { eachKey, oneName } from '../name-arguments';
import { defineFunction } from '../define-function';
import { errorOf } from '../read-cells';
import { fail, type Cell } from '../values';
import { writtenTable } from '../written-table';

const PLAN = { en: 'plan', fr: 'plan' };
const KEY2 = { en: 'key2', fr: 'clé2' };

/**
 * A value of a table that a plan has written (DOMAIN §4), by key: the row whose first column holds `key` and, where it is given, whose `column2` (the second
 * column) holds `key2`. Headers are found in English or French, whichever the sheet was written in, with or without their unit. Rows that agree
 * on the value give it; an unknown key is `#N/A`; a missing column is named.
 *
 * @example PLAN_VALUE(JalonSchedule[#All], "OF-101", "Finish", 20) = the finish of operation 20 of OF-101
 */
export const PLAN_VALUE = defineFunction({
  id: 'PLAN_VALUE',
  alias: 'VALEUR_PLAN',
  summary: {
    en: 'A value of a plan’s table, by its key and the header of its column.',
    fr: 'Une valeur d’un tableau du plan, par sa clé et l’en-tête de sa colonne.',
  },
  resultHelp: {
    en: 'The value as it stands in the table; dates are serials.',
    fr: 'La valeur telle qu’elle est dans le tableau ; les dates sont des numéros de série.',
  },
  result: 'cell',
  arguments: {
    plan: writtenTable({
      name: PLAN,
      help: { en: 'A table of the plan with its headers.', fr: 'Un tableau du plan avec ses en-têtes.' },
    }),
    key: eachKey({
      name: { en: 'key', fr: 'clé' },
      help: {
        en: 'What its first column holds: an order, an item, a resource.',
        fr: 'Ce que contient sa première colonne : un ordre, un article, un poste.',
      },
    }),
    column: oneName({
      name: { en: 'column', fr: 'colonne' },
      help: { en: 'Header of the column to read.', fr: 'En-tête de la colonne à lire.' },
    }),
    key2: eachKey({
      name: KEY2,
      help: { en: 'A second key: an operation, a row, a period.', fr: 'Une seconde clé : une phase, une ligne, une période.' },
      optionalText: { en: 'none', fr: 'aucune' },
    }),
    column2: oneName({
      name: { en: 'column2', fr: 'colonne2' },
      help: { en: 'Header of the column of the second key.', fr: 'En-tête de la colonne de la seconde clé.' },
      optionalText: { en: 'the second column', fr: 'la deuxième colonne' },
    }),
  },
  compute: ({ plan, key, column, key2, column2 }) => {
    const place = plan.columnOf(column);
    if (place === null) return fail('table.column-missing', { argument: PLAN, column });
    const place2 = column2 === null ? 1 : plan.columnOf(column2);
    if (place2 === null) return fail('table.column-missing', { argument: PLAN, column: column2 ?? '' });
    const found = plan.find(place, key, key2 === null ? null : { place: place2, key: key2 });
    const shownKey = [key, key2].filter((part) => part !== null).join(', ');
    if (found === null) return fail('table.unknown-key', { argument: PLAN, key: shownKey }, '#N/A');
    if (found.differ) return fail('table.several-rows', { argument: PLAN, count: found.count, key: shownKey, other: KEY2 });
    return errorOf(found.value, PLAN) ?? (found.value as Cell);
  },
});

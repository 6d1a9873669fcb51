import type { DisturbanceKind, DisturbanceRow } from '../engine/model/change-records';
import type { MovedOperation } from '../engine/what-if/disturbance-effect';
import type { Service, Told } from '../engine/what-if/whom-to-tell';
import { formatLength } from './format-finding';
import { formatAmount, formatDay, formatMoment, formatShortMoment } from './format-values';
import type { DateValue, Minutes } from '../engine/model/units';
import type { Language, Text } from './language';
import { fillPhrase } from './phrase';

const SERVICES: Readonly<Record<Service, Text>> = {
  workshop: { en: 'Workshop', fr: 'Atelier' },
  sales: { en: 'Sales', fr: 'Service commercial' },
  purchasing: { en: 'Purchasing', fr: 'Achats' },
  maintenance: { en: 'Maintenance', fr: 'Maintenance' },
  quality: { en: 'Quality', fr: 'Qualité' },
  planning: { en: 'Planning', fr: 'Ordonnancement' },
};

const HAPPENED: Readonly<Record<DisturbanceKind, Text>> = {
  breakdown: { en: '{subject} is down from {from} to {to}.', fr: '{subject} est en panne du {from} au {to}.' },
  absence: { en: '{subject} is absent from {from} to {to}.', fr: '{subject} est absent du {from} au {to}.' },
  'late-supply': { en: '{subject} comes on {to} only.', fr: '{subject} n’arrive que le {to}.' },
  scrap: { en: '{quantity} pieces of {subject} are scrapped.', fr: '{quantity} pièces de {subject} sont rebutées.' },
  'rush-order': { en: 'Rush order: {quantity} {subject} for {to}.', fr: 'Commande urgente : {quantity} {subject} pour le {to}.' },
  quantity: { en: '{subject} changes to {quantity} pieces.', fr: '{subject} passe à {quantity} pièces.' },
};

const WORDS = {
  moved: {
    en: '{count} {count|operation moves|operations move}{where}: {list}.',
    fr: '{count} {count|phase change|phases changent} de date{where} : {list}.',
  },
  where: { en: ' in {sector}', fr: ' ({sector})' },
  operation: { en: '{order} operation {operation} on {resource} at {start}', fr: '{order} phase {operation} sur {resource} le {start}' },
  unplaced: { en: '{order} operation {operation} has no place any more', fr: '{order} phase {operation} n’a plus de place' },
  more: { en: 'and {count} more', fr: 'et {count} de plus' },
  delayed: { en: 'Delivery later than planned{customer}: {list}.', fr: 'Livraison plus tard que prévu{customer} : {list}.' },
  customer: { en: ' for {customer}', fr: ' pour {customer}' },
  demand: { en: '{demand} ({item}) on {available}, {length} later', fr: '{demand} ({item}) le {available}, {length} plus tard' },
  never: { en: '{demand} ({item}) has no date any more', fr: '{demand} ({item}) n’a plus de date' },
  supply: {
    en: 'Confirm with {supplier} that {list} comes on {due}, and ask what can come earlier.',
    fr: 'Faire confirmer par {supplier} que {list} arrive le {due}, et demander ce qui peut venir plus tôt.',
  },
  supplier: { en: 'the supplier', fr: 'le fournisseur' },
  purchase: { en: 'To be ordered anew: {list}.', fr: 'À commander en plus : {list}.' },
  purchased: { en: '{order} by {due}', fr: '{order} avant le {due}' },
  rush: { en: '{demand} can be delivered on {available}.', fr: '{demand} peut être livré le {available}.' },
  rushNever: {
    en: '{demand} cannot be delivered within the calendars.',
    fr: '{demand} ne peut pas être livré dans les calendriers connus.',
  },
  now: { en: 'now', fr: 'maintenant' },
} as const satisfies Record<string, Text>;

/** So many operations or demands a message names; the rest is counted. */
const MOST_NAMED = 4;

/** What happened, in a sentence. @example 'TOUR1 est en panne du 02/03/2027 09:00 au 03/03/2027.' */
export function disturbanceSentence({ kind, subject, from, to, quantity }: DisturbanceRow, language: Language): string {
  const date = (value: DateValue | null, otherwise: Text): string =>
    value === null ? otherwise[language] : value.hasTime ? formatMoment(value.minutes, language) : formatDay(value.minutes, language);
  const values = { subject, from: date(from, WORDS.now), to: date(to ?? from, WORDS.now), quantity: formatAmount(quantity ?? 0, language) };
  return fillPhrase(HAPPENED[kind], values, language);
}

/** Who is told what: a name, or the service where nobody is named, and the sentence to send. */
export function notificationOf(
  told: Told,
  row: DisturbanceRow,
  language: Language,
): { to: string; email: string | null; sentence: string } {
  const happened = disturbanceSentence(row, language);
  const own = sentenceOf(told, language);
  const service = SERVICES[told.service][language];
  const name = told.name ?? (told.about === 'moved' && told.sector !== null ? `${service} (${told.sector})` : service);
  return { to: name, email: told.email, sentence: own === '' ? happened : `${happened} ${own}` };
}

function sentenceOf(told: Told, language: Language): string {
  const fill = (words: Text, values: Record<string, string | number>): string => fillPhrase(words, values, language);
  switch (told.about) {
    case 'what-happened':
      return '';
    case 'moved': {
      const where = told.sector === null ? '' : fill(WORDS.where, { sector: told.sector });
      const list = listed(
        told.moved.map((one) => movedWords(one, language)),
        language,
      );
      return fill(WORDS.moved, { count: told.moved.length, where, list });
    }
    case 'delayed': {
      const customer = told.customer === null ? '' : fill(WORDS.customer, { customer: told.customer });
      const list = told.delayed.map(({ demand, item, minutes, available }) =>
        available === null
          ? fill(WORDS.never, { demand, item })
          : fill(WORDS.demand, { demand, item, available: formatMoment(available, language), length: formatLength(minutes, language) }),
      );
      return fill(WORDS.delayed, { customer, list: listed(list, language) });
    }
    case 'supply': {
      const supplier = told.supplier ?? WORDS.supplier[language];
      return fill(WORDS.supply, {
        supplier,
        list: listed(
          told.orders.map(({ order }) => order),
          language,
        ),
        due: dayOf(told.orders[0]?.due ?? null, language),
      });
    }
    case 'new-purchase': {
      const list = told.orders.map(({ order, due }) => fill(WORDS.purchased, { order, due: dayOf(due, language) }));
      return fill(WORDS.purchase, { list: listed(list, language) });
    }
    case 'rush':
      return told.available === null
        ? fill(WORDS.rushNever, { demand: told.demand })
        : fill(WORDS.rush, { demand: told.demand, available: formatMoment(told.available, language) });
  }
}

function movedWords({ order, operation, resource, after }: MovedOperation, language: Language): string {
  if (after.start === null) return fillPhrase(WORDS.unplaced, { order, operation }, language);
  return fillPhrase(WORDS.operation, { order, operation, resource, start: formatShortMoment(after.start, language) }, language);
}

function listed(parts: readonly string[], language: Language): string {
  const named = parts.slice(0, MOST_NAMED);
  const rest = parts.length - named.length;
  return [...named, ...(rest > 0 ? [fillPhrase(WORDS.more, { count: rest }, language)] : [])].join(language === 'fr' ? ' ; ' : '; ');
}

const dayOf = (at: Minutes | null, language: Language): string => (at === null ? '?' : formatDay(at, language));

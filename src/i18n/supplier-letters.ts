import type { ExpeditingAction } from '../engine/purchasing/expediting';
import type { ItemId, Minutes, OrderId, Quantity } from '../engine/model/units';
import { formatAmount, formatDay, formatNumber } from './format-values';
import type { Language, Text } from './language';
import { fillPhrase } from './phrase';

/** A line of an order proposal. */
export interface OrderLine {
  readonly order: OrderId;
  readonly item: ItemId;
  readonly description: string;
  readonly quantity: Quantity;
  readonly unit: string;
  readonly price: number | null;
  readonly wanted: Minutes;
  /** It is wanted before it can be there. */
  readonly urgent: boolean;
}

/** A line of an expediting request. */
export interface RequestLine extends Pick<OrderLine, 'order' | 'item' | 'description' | 'quantity' | 'unit'> {
  readonly action: ExpeditingAction;
  readonly promised: Minutes;
  readonly wanted: Minutes | null;
  readonly days: number | null;
  readonly newQuantity: Quantity | null;
}

const LETTER = {
  greeting: { en: 'Hello,', fr: 'Bonjour,' },
  regards: { en: 'Kind regards', fr: 'Cordialement' },
  order: { en: 'Please confirm our order:', fr: 'Merci de nous confirmer cette commande :' },
  orderEnd: {
    en: 'Please confirm price and delivery date of each line.',
    fr: 'Merci de confirmer prix et date de livraison de chaque ligne.',
  },
  total: { en: 'Total at the prices known to us: {amount} {currency}', fr: 'Total aux prix connus de nous : {amount} {currency}' },
  item: { en: '{name}: {quantity} {unit}', fr: '{name} : {quantity} {unit}' },
  price: { en: ' at {price} {currency}', fr: ' à {price} {currency}' },
  on: { en: ', for {day}', fr: ', pour le {day}' },
  urgent: { en: ', urgent: needed on {day}', fr: ', urgent : besoin le {day}' },
  ours: { en: ' (our ref. {order})', fr: ' (notre réf. {order})' },
  request: { en: 'About our open orders, could you confirm:', fr: 'Pour nos commandes en cours, pouvez-vous nous confirmer :' },
  requestEnd: {
    en: 'Please answer with the date and quantity that you can keep for each line.',
    fr: 'Merci de répondre avec la date et la quantité que vous tiendrez pour chaque ligne.',
  },
} as const satisfies Record<string, Text>;

const ACTIONS: Readonly<Record<ExpeditingAction, Text>> = {
  overdue: {
    en: 'was due on {promised} and is not here: when will you deliver?',
    fr: 'attendu le {promised}, pas encore reçu : quand livrez-vous ?',
  },
  expedite: {
    en: 'promised for {promised}, needed on {wanted}: can you deliver earlier?',
    fr: 'annoncé le {promised}, besoin le {wanted} : pouvez-vous avancer ?',
  },
  increase: {
    en: 'for {promised}: please make it {newQuantity} {unit}',
    fr: 'pour le {promised} : merci de passer à {newQuantity} {unit}',
  },
  defer: { en: 'promised for {promised}: not needed before {wanted}', fr: 'annoncé le {promised} : pas utile avant le {wanted}' },
  decrease: {
    en: 'for {promised}: please make it {newQuantity} {unit}',
    fr: 'pour le {promised} : merci de ramener à {newQuantity} {unit}',
  },
  cancel: { en: 'for {promised}: no longer needed, can you cancel it?', fr: 'pour le {promised} : plus nécessaire, pouvez-vous annuler ?' },
};

const SUBJECTS = {
  order: { en: 'Subject: order, {count} {count|line|lines}', fr: 'Objet : commande, {count} {count|ligne|lignes}' },
  request: {
    en: 'Subject: open orders, {count} {count|question|questions}',
    fr: 'Objet : commandes en cours, {count} {count|question|questions}',
  },
} as const satisfies Record<string, Text>;

/** An order proposal as a text ready to send, with its subject in the first line. */
export function orderLetter(lines: readonly OrderLine[], currency: string, language: Language): string {
  const say = speaker(language);
  const body = lines.map((line, index) => {
    const price = line.price === null ? '' : say(LETTER.price, { price: formatNumber(line.price, 2, language), currency });
    const day = say(line.urgent ? LETTER.urgent : LETTER.on, { day: formatDay(line.wanted, language) });
    return `${index + 1}. ${itemWords(line, language)}${price}${day}${say(LETTER.ours, { order: line.order })}`;
  });
  const amount = lines.reduce((sum, { price, quantity }) => sum + (price ?? 0) * quantity, 0);
  const total = amount > 0 ? [say(LETTER.total, { amount: formatNumber(amount, 2, language), currency })] : [];
  return letter(say(SUBJECTS.order, { count: lines.length }), LETTER.order, body, [...total, say(LETTER.orderEnd)], language);
}

/** A request about open orders as a text ready to send, with its subject in the first line. */
export function requestLetter(lines: readonly RequestLine[], language: Language): string {
  const say = speaker(language);
  const body = lines.map((line, index) => {
    const values = {
      promised: formatDay(line.promised, language),
      wanted: line.wanted === null ? '' : formatDay(line.wanted, language),
      newQuantity: line.newQuantity === null ? '' : formatAmount(line.newQuantity, language),
      unit: line.unit,
    };
    return `${index + 1}. ${line.order}, ${itemWords(line, language)}, ${say(ACTIONS[line.action], values)}`;
  });
  return letter(say(SUBJECTS.request, { count: lines.length }), LETTER.request, body, [say(LETTER.requestEnd)], language);
}

function letter(subject: string, opening: Text, body: readonly string[], end: readonly string[], language: Language): string {
  return [subject, '', LETTER.greeting[language], opening[language], ...body, ...end, LETTER.regards[language]].join('\n');
}

function itemWords(
  { item, description, quantity, unit }: Pick<OrderLine, 'item' | 'description' | 'quantity' | 'unit'>,
  language: Language,
): string {
  const name = description === '' || description === item ? item : `${item} ${description}`;
  return fillPhrase(LETTER.item, { name, quantity: formatAmount(quantity, language), unit }, language).trimEnd();
}

type Values = Readonly<Record<string, string | number>>;

const speaker =
  (language: Language) =>
  (text: Text, values: Values = {}): string =>
    fillPhrase(text, values, language);

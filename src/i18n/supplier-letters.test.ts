import { minutesFromIso } from '../engine/calendar/dates';
import type { ExpeditingAction } from '../engine/purchasing/expediting';
import { LANGUAGES } from './language';
import { orderLetter, requestLetter } from './supplier-letters';
import type { OrderLine, RequestLine } from './supplier-letters';

const at = (iso: string): number => minutesFromIso(iso) ?? NaN;

const LINE: OrderLine = {
  order: 'VOL-80/1',
  item: 'VOL-80',
  description: 'Volant Ø80',
  quantity: 1200,
  unit: 'pce',
  price: 7.4,
  wanted: at('2027-03-08'),
  urgent: true,
};

const request = (action: ExpeditingAction, more: Partial<RequestLine> = {}): RequestLine => ({
  order: 'OA-1',
  item: 'INX-12',
  description: 'Barre inox',
  quantity: 12,
  unit: 'm',
  action,
  promised: at('2027-03-08'),
  wanted: at('2027-03-04'),
  days: 4,
  newQuantity: null,
  ...more,
});

describe('an order to a supplier', () => {
  it('is a whole French letter with subject, lines, prices, dates and references', () => {
    const later = { ...LINE, order: 'VIS/2', item: 'VIS', description: 'VIS', price: null, quantity: 2.5, unit: 'kg', urgent: false };
    expect(orderLetter([LINE, later], 'EUR', 'fr').split('\n')).toEqual([
      'Objet : commande, 2 lignes',
      '',
      'Bonjour,',
      'Merci de nous confirmer cette commande :',
      '1. VOL-80 Volant Ø80 : 1\u00a0200 pce à 7,40 EUR, urgent : besoin le 08/03/2027 (notre réf. VOL-80/1)',
      '2. VIS : 2,5 kg, pour le 08/03/2027 (notre réf. VIS/2)',
      'Total aux prix connus de nous : 8\u00a0880,00 EUR',
      'Merci de confirmer prix et date de livraison de chaque ligne.',
      'Cordialement',
    ]);
  });

  it('is an English one for who reads English; without a price there is no total', () => {
    expect(orderLetter([{ ...LINE, price: null, urgent: false }], 'EUR', 'en').split('\n')).toEqual([
      'Subject: order, 1 line',
      '',
      'Hello,',
      'Please confirm our order:',
      '1. VOL-80 Volant Ø80: 1,200 pce, for 08 Mar 2027 (our ref. VOL-80/1)',
      'Please confirm price and delivery date of each line.',
      'Kind regards',
    ]);
  });
});

describe('a request about open orders', () => {
  it('asks of each line what is wanted, from what', () => {
    const lines = [
      request('overdue', { promised: at('2027-02-25') }),
      request('expedite'),
      request('decrease', { newQuantity: 6 }),
      request('cancel'),
    ];
    expect(requestLetter(lines, 'fr').split('\n').slice(4, 8)).toEqual([
      '1. OA-1, INX-12 Barre inox : 12 m, attendu le 25/02/2027, pas encore reçu : quand livrez-vous ?',
      '2. OA-1, INX-12 Barre inox : 12 m, annoncé le 08/03/2027, besoin le 04/03/2027 : pouvez-vous avancer ?',
      '3. OA-1, INX-12 Barre inox : 12 m, pour le 08/03/2027 : merci de ramener à 6 m',
      '4. OA-1, INX-12 Barre inox : 12 m, pour le 08/03/2027 : plus nécessaire, pouvez-vous annuler ?',
    ]);
  });

  it.each(LANGUAGES)('leaves no blank in %s, whatever is asked', (language) => {
    const actions: readonly ExpeditingAction[] = ['overdue', 'expedite', 'increase', 'defer', 'decrease', 'cancel'];
    expect(
      requestLetter(
        actions.map((action) => request(action, { newQuantity: 20 })),
        language,
      ),
    ).not.toMatch(/[{}]|NaN|undefined|null/);
  });
});

import type { Language } from '../../../i18n/language';
import type { WeekAnswer } from '../../../pipeline/week-answers';

type Samples = Readonly<{ [Kind in WeekAnswer['kind']]: Extract<WeekAnswer, { readonly kind: Kind }> }>;

/** For tests: an answer of every kind, texts in the reader's language. */
export function sampleWeekAnswers(language: Language): Samples {
  const speak = (en: string, fr: string): string => (language === 'fr' ? fr : en);
  const place = { sheet: 'Orders', cell: 'A7' };
  return {
    feasibility: {
      kind: 'feasibility',
      periods: [
        { name: 'S48', verdict: 'feasible', lacks: null, cause: null, inform: null },
        {
          name: 'S49',
          verdict: 'not',
          lacks: speak('Capacity', 'Capacité'),
          cause: speak('The grinder lacks hours', 'La rectifieuse manque d’heures'),
          inform: speak('Workshop', 'Atelier'),
        },
      ],
      orders: [
        {
          order: 'OF-1',
          item: 'VAN-25',
          verdict: 'not',
          margin: speak('two days late', 'deux jours de retard'),
          cause: speak('Waits for a motor', 'Attend un moteur'),
          inform: speak('Purchasing', 'Achats'),
          customers: null,
          lateDemand: 'C-1',
        },
      ],
      orderCounts: { feasible: 3, tight: 1, not: 1 },
      shortages: [
        {
          item: 'MOT-90',
          description: null,
          state: 'short',
          dates: speak('short from Monday', 'rupture dès lundi'),
          reactDays: -2,
          root: null,
          what: speak('Press the supplier', 'Relancer le fournisseur'),
          hit: null,
          inform: speak('Purchasing', 'Achats'),
        },
      ],
      capacity: [{ subject: 'RECTIF', summary: speak('too much work', 'trop de travail'), need: null, isOverloaded: true }],
      audit: {
        score: 97.3,
        rows: 200,
        affected: 12,
        trend: [
          { at: 0, score: 95, affected: 20 },
          { at: 1440, score: 97.3, affected: 12 },
        ],
        findings: [
          {
            severity: 'warning',
            code: 'audit.item-no-routing',
            parameters: { item: 'A' },
            key: 'A',
            table: 'Items',
            row: 1,
            column: 'item',
            sheet: 'Items',
            cell: 'A6',
          },
        ],
      },
    },
    purchases: {
      kind: 'purchases',
      lines: [
        {
          order: 'MOT-90/1',
          item: 'MOT-90',
          description: null,
          supplier: 'Nord',
          state: 'late',
          amount: '5',
          dates: speak('order by Monday', 'à commander lundi'),
          price: null,
          waiting: null,
          already: null,
          toOrder: { order: 'OA-08', kind: 'buy', item: 'MOT-90', quantity: 5, due: '2026-12-09', status: 'firm', supplier: 'Nord' },
          row: null,
          isFirm: false,
          confirmed: null,
        },
        {
          order: 'OA-07',
          item: 'MOT-90',
          description: null,
          supplier: 'Sud',
          state: 'ordered',
          amount: '10',
          dates: speak('there on Monday', 'là lundi'),
          price: null,
          waiting: null,
          already: null,
          toOrder: null,
          row: { row: 7, place, expected: { order: 'OA-07' } },
          isFirm: false,
          confirmed: null,
        },
      ],
      messages: [{ supplier: 'Nord', purpose: speak('Order', 'Commande'), address: 'zoe@nord.example', text: 'Bonjour,' }],
    },
    confirmations: {
      kind: 'confirmations',
      lines: [
        {
          demand: 'C-1',
          customer: null,
          item: 'VAN-25',
          state: 'later',
          asked: speak('five for Friday', 'cinq pour vendredi'),
          say: speak('Propose Monday', 'Proposer lundi'),
          day: '2026-11-30',
          promised: null,
          row: { row: 9, place, expected: { id: 'C-1' } },
        },
      ],
    },
  };
}

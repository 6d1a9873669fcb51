import { DATE, KEY, OPERATION, TEXT, column, oneOf, reference } from './column';
import type { InputTable } from './column';
import { DEVIATION_KINDS, DEVIATION_STATES } from './improvement-words';

const AMOUNT = { kind: 'number', unit: 'quantity' } as const;

export const DEVIATIONS: InputTable = {
  table: 'Deviations',
  name: { en: 'DeviationLog', fr: 'JournalEcarts' },
  synonyms: [
    'deviations',
    'deviation',
    'ecarts',
    'ecart',
    'releve des ecarts',
    'suivi des ecarts',
    'non conformites',
    'incidents',
    'events',
  ],
  help: {
    en: 'Deviations that you saw yourself, and what you say of those that Jalon finds.',
    fr: 'Les écarts que vous avez vus, et ce que vous dites de ceux que Jalon trouve.',
  },
  columns: [
    column('id', 'Id', 'N°', KEY, ['Number.', 'Numéro.'], { also: 'deviation no, n écart, n ecart, n incident' }),
    column('date', 'Date', 'Date', DATE, ['When it happened.', 'Quand c’est arrivé.'], { also: 'seen on, constaté le, relevé le' }),
    column(
      'kind',
      'Deviation kind',
      'Type d’écart',
      oneOf(DEVIATION_KINDS),
      [
        'quantity, time, date, quality, cost, safety, environment, regulation.',
        'quantité, temps, délai, qualité, coût, sécurité, environnement, réglementation.',
      ],
      { required: true, also: 'deviation axis, axis of deviation, axe de l écart, nature de l écart, type incident, incident kind' },
    ),
    column(
      'subject',
      'About',
      'Concerne',
      reference('Orders', 'Resources', 'Items', 'Shipments', 'Receipts'),
      ['The order, resource, item, shipment or receipt.', 'L’ordre, le poste, l’article, l’expédition ou la réception.'],
      { required: true, also: 'deviation of, object, objet de l écart, écart sur, sujet' },
    ),
    column('operation', 'Operation', 'Phase', OPERATION, ['Which operation of the order.', 'Quelle phase de l’ordre.'], {
      also: 'op, n phase',
    }),
    column('planned', 'Planned', 'Prévu', AMOUNT, ['Units, hours or money.', 'Unités, heures ou argent.'], {
      also: 'expected, target, attendu',
    }),
    column(
      'actual',
      'Actual',
      'Réel',
      AMOUNT,
      [
        'Units, hours, money, number of events; days late for a date.',
        'Unités, heures, argent, nombre d’événements ; jours de retard pour un délai.',
      ],
      { also: 'observed, measured, constaté, réalisé, observé' },
    ),
    column('cause', 'Cause', 'Cause', TEXT, ['Why, in the words of Causes.', 'Pourquoi, dans les mots du tableau des causes.'], {
      also: 'reason, motif',
    }),
    column('comment', 'Comment', 'Commentaire', TEXT, ['What is to be said.', 'Ce qu’il faut en dire.'], {
      also: 'remark, remarque, note',
    }),
    column('reported_by', 'Reported by', 'Signalé par', TEXT, ['Who saw it.', 'Qui l’a vu.'], {
      also: 'declared by, déclaré par, relevé par',
    }),
    column(
      'state',
      'State',
      'Suite donnée',
      oneOf(DEVIATION_STATES),
      ['open, treated; dismissed: it is none.', 'à traiter, traité ; écarté : ce n’en est pas un.'],
      { default: 'open', also: 'status, statut, état, suite' },
    ),
  ],
};

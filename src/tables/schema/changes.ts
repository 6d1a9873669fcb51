import { DATE, KEY, MONEY, OPERATION, QUANTITY, TEXT, YES_NO, column, oneOf, word } from './column';
import type { InputTable } from './column';

export const ADJUSTMENT_KIND_WORDS = [
  word('overtime', 'overtime', 'heures sup', 'heures supplémentaires, hs, h sup, extra hours, plus d heures'),
  word('shift', 'extra shift', 'équipe en plus', 'shift, équipe supplémentaire, équipe, samedi, saturday, poste supplémentaire'),
  word(
    'extra-unit',
    'extra unit',
    'machine en plus',
    'extra machine, machine supplémentaire, second machine, location, prêt, hire, unité en plus',
  ),
  word(
    'people',
    'extra people',
    'renfort',
    'people, person, extra person, personnel, intérim, intérimaire, renforts, temporary, opérateur en plus',
  ),
  word('other-resource', 'other resource', 'autre poste', 'other machine, autre machine, move, déplacer, transférer, reroute, alternative'),
  word('subcontract', 'subcontract', 'sous-traiter', 'subcontracting, outsource, sous-traitance, st, externaliser'),
  word('split', 'split', 'fractionner', 'split lot, fractionnement, diviser, scinder'),
  word('overlap', 'overlap', 'chevaucher', 'chevauchement, transfer batch, lot de transfert, recouvrement'),
  word('advance', 'bring forward', 'avancer', 'advance, earlier, plus tôt, anticiper, pull in'),
  word('delay', 'put back', 'reculer', 'delay, later, plus tard, postpone, reporter, décaler, defer, push out'),
  word('quantity', 'quantity', 'quantité', 'qty, change quantity, changer quantité, qté'),
  word('expedite', 'expedite purchase', 'relancer fournisseur', 'expedite, relance, relancer, accélérer, accélérer achat, chase'),
  word('supplier', 'other supplier', 'autre fournisseur', 'supplier, fournisseur, vendor, changer fournisseur'),
  word('substitute', 'substitute', 'remplacer composant', 'substitution, remplacer, remplacement, replace, article de remplacement'),
  word('priority', 'priority', 'priorité', 'prio, urgent, urgence'),
] as const;

export const DISTURBANCE_KIND_WORDS = [
  word('breakdown', 'breakdown', 'panne', 'down, failure, machine down, arrêt machine, arrêt'),
  word('absence', 'absence', 'absence', 'absent, sick, maladie, congé, arrêt maladie'),
  word(
    'late-supply',
    'late delivery',
    'livraison en retard',
    'late supply, retard fournisseur, retard livraison, late, approvisionnement en retard, shortage, manquant',
  ),
  word('scrap', 'scrap', 'rebut', 'scrapped, rebuts, non conforme, quality, perte, loss'),
  word('rush-order', 'rush order', 'commande urgente', 'rush, urgent, urgent order, urgence, commande imprévue'),
  word('quantity', 'quantity', 'quantité', 'changed quantity, quantity change, quantité modifiée, changement de quantité, qté'),
] as const;

const WHICH: readonly [string, string] = [
  'The resource, person, skill, item, order or demand that it is about.',
  'Le poste, la personne, la compétence, l’article, l’ordre ou le besoin concerné.',
];
const COMMENT: readonly [string, string] = ['Remark.', 'Remarque.'];

export const ADJUSTMENTS: InputTable = {
  table: 'Adjustments',
  name: { en: 'Adjustments', fr: 'Ajustements' },
  synonyms: ['adjustment', 'levelling', 'leveling', 'lissage', 'ajustement', 'ajustements charge', 'actions de lissage', 'what if'],
  help: {
    en: 'What you decide about load and delays: plans are computed with every active row.',
    fr: 'Ce que vous décidez sur la charge et les retards : le plan est calculé avec chaque ligne active.',
  },
  columns: [
    column('id', 'Id', 'N°', KEY, ['Number of the row.', 'Numéro de la ligne.'], { also: 'no, number, adjustment, n ajustement' }),
    column('kind', 'Action', 'Action', oneOf(ADJUSTMENT_KIND_WORDS), ['What is done.', 'Ce qui est fait.'], {
      required: true,
      also: 'kind, type, adjustment kind, nature, levier',
    }),
    column('subject', 'Subject', 'Sujet', TEXT, WHICH, { required: true, also: 'about, on, for, sur, concerne, objet, pour' }),
    column('operation', 'Operation', 'Phase', OPERATION, ['One operation of it; empty: all.', 'Une de ses phases ; vide : toutes.'], {
      also: 'op, operation no, opération, n phase',
    }),
    column('from', 'From', 'Du', DATE, ['First day, or moment.', 'Premier jour, ou moment.'], {
      also: 'start, begin, début, à partir du, from date',
    }),
    column('to', 'To', 'Au', DATE, ['Last day, moment, or new date.', 'Dernier jour, moment, ou nouvelle date.'], {
      also: 'end, until, new date, fin, jusqu au, nouvelle date, to date',
    }),
    column(
      'quantity',
      'Quantity',
      'Quantité',
      QUANTITY,
      [
        'Hours a day, units, persons, lots, pieces or working days, by the action.',
        'Heures par jour, machines, personnes, lots, pièces ou jours ouvrés, selon l’action.',
      ],
      { also: 'qty, amount, hours, days, qté, nombre, heures, jours' },
    ),
    column(
      'replacement',
      'Instead',
      'À la place',
      TEXT,
      ['The other resource, subcontractor, supplier or item.', 'L’autre poste, sous-traitant, fournisseur ou article.'],
      { also: 'replacement, replaced by, by, to what, remplacement, remplacé par, par, vers' },
    ),
    column('cost', 'Cost', 'Coût', MONEY, ['Money, when you know it; empty: computed.', 'Montant, s’il est connu ; vide : calculé.'], {
      also: 'price, amount of money, prix, montant',
    }),
    column(
      'scenario',
      'Scenario',
      'Scénario',
      TEXT,
      ['Only in that scenario; empty: always.', 'Seulement dans ce scénario ; vide : toujours.'],
      {
        also: 'variant, variante, hypothèse',
      },
    ),
    column('active', 'Active', 'Actif', YES_NO, ['no takes it back.', 'non l’annule.'], {
      default: true,
      also: 'on, applied, enabled, actif o n, appliqué, en service',
    }),
    column('comment', 'Comment', 'Commentaire', TEXT, COMMENT, { also: 'remark, note, remarque, commentaires' }),
  ],
};

export const DISTURBANCES: InputTable = {
  table: 'Disturbances',
  name: { en: 'Disturbances', fr: 'Aleas' },
  synonyms: ['disturbance', 'incidents', 'incident', 'events', 'alea', 'aléa', 'aléas', 'imprévus', 'événements'],
  help: {
    en: 'What happened: plans are computed with every row until it is closed.',
    fr: 'Ce qui est arrivé : le plan est calculé avec chaque ligne tant qu’elle n’est pas close.',
  },
  columns: [
    column('id', 'Id', 'N°', KEY, ['Number of the row.', 'Numéro de la ligne.'], { also: 'no, number, disturbance, n aléa' }),
    column('kind', 'What happened', 'Aléa', oneOf(DISTURBANCE_KIND_WORDS), ['What happened.', 'Ce qui est arrivé.'], {
      required: true,
      also: 'kind, type, disturbance, event, nature, type d aléa, type aléa, événement',
    }),
    column('subject', 'Subject', 'Sujet', TEXT, WHICH, { required: true, also: 'about, on, for, sur, concerne, objet, pour' }),
    column('operation', 'Operation', 'Phase', OPERATION, ['Where it was scrapped.', 'La phase du rebut.'], {
      also: 'op, operation no, opération, n phase',
    }),
    column('from', 'From', 'Du', DATE, ['Since when; empty: now.', 'Depuis quand ; vide : maintenant.'], {
      also: 'start, since, begin, début, depuis, à partir du',
    }),
    column(
      'to',
      'To',
      'Au',
      DATE,
      ['Until when; new date of a delivery; date wanted.', 'Jusqu’à quand ; nouvelle date de livraison ; date voulue.'],
      {
        also: 'end, until, new date, due, fin, jusqu au, nouvelle date, échéance',
      },
    ),
    column(
      'quantity',
      'Quantity',
      'Quantité',
      QUANTITY,
      [
        'Pieces lost, ordered, or the new quantity; machines down.',
        'Pièces perdues, commandées, ou nouvelle quantité ; machines à l’arrêt.',
      ],
      { also: 'qty, amount, qté, nombre' },
    ),
    column('declared_by', 'Declared by', 'Déclaré par', TEXT, ['Who said it.', 'Qui l’a déclaré.'], {
      also: 'reported by, by, who, par, auteur, qui',
    }),
    column('comment', 'Comment', 'Commentaire', TEXT, COMMENT, { also: 'remark, note, remarque, commentaires' }),
    column('closed', 'Closed', 'Clos', YES_NO, ['yes: over, it changes nothing any more.', 'oui : terminé, ne change plus rien.'], {
      default: false,
      also: 'over, done, solved, terminé, soldé, résolu, fini',
    }),
  ],
};

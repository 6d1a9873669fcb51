import { DAYS, DURATION, LIST, MONEY, OPERATION, POSITIVE_QUANTITY, QUANTITY, TEXT, YES_NO, column, oneOf, reference } from './column';
import type { InputTable } from './column';
import { ITEM_HEADERS } from './items';
import { TIME_UNITS } from './words';

export const ROUTINGS: InputTable = {
  table: 'Routings',
  name: { en: 'Routings', fr: 'Gammes' },
  synonyms: [
    'routing',
    'routes',
    'operations',
    'process',
    'processes',
    'routing operations',
    'gamme',
    'gammes opératoires',
    'gamme op',
    'gammes de fabrication',
    'phases',
    'opérations',
    'gammes phases',
  ],
  help: { en: 'Operations that make an item.', fr: 'Phases qui fabriquent un article.' },
  columns: [
    column('item', 'Item', 'Article', reference('Items'), ['Item that is made.', 'Article fabriqué.'], {
      required: true,
      also: `${ITEM_HEADERS}, parent, assembly, composé, routing, gamme, code gamme, n gamme`,
    }),
    column('operation', 'Operation', 'Phase', OPERATION, ['Number that orders the operations.', 'Numéro qui ordonne les phases.'], {
      required: true,
      also: 'op, oper, operation number, operation no, op no, seq, sequence, sequence number, step, step no, no phase, n phase, numéro phase, n ph, ph, opération, n opération, n op, no op, num opération, rang, ordre, vornr',
    }),
    column('description', 'Description', 'Libellé', TEXT, ['What is done.', 'Ce qui est fait.'], {
      also: 'operation description, operation name, name, text, désignation, désignation phase, libellé phase, intitulé, désignation opération, libellé opération, nom de la phase, ltxa1',
    }),
    column(
      'resource',
      'Resource',
      'Poste',
      reference('Resources'),
      ['A resource, a group, or alternatives: M1|M2.', 'Un poste, un groupe, ou un choix : M1|M2.'],
      {
        also: 'machine, work centre, work center, workcentre, workcenter, wc, station, work station, workstation, resource group, poste de charge, poste de travail, poste charge, moyen, ressource, code poste, centre de charge, cdc, ilot, îlot, machines, arbpl',
      },
    ),
    column('setup_time', 'Setup time', 'Temps de réglage', DURATION, ['Time before the first piece.', 'Temps avant la première pièce.'], {
      default: 0,
      also: 'setup, set up, set up time, set-up, tps réglage, tps de réglage, temps réglage, réglage, tr, temps de préparation, tps préparation, temps préparation, préparation, temps de mise en route, mise en route, changement, fixed time, temps fixe, vgw01',
    }),
    column('unit_time', 'Unit time', 'Temps unitaire', DURATION, ['Time of one piece.', 'Temps d’une pièce.'], {
      default: 0,
      also: 'run time, runtime, cycle time, time per unit, time per piece, piece time, unit run time, run, process time, processing time, duration, std time, standard time, tps unitaire, tps unit, temps unit, tu, temps de cycle, tps cycle, temps cycle, temps gamme, temps pièce, temps d exécution, tps exécution, temps exécution, temps opératoire, te, cadence, temps alloué, vgw02',
    }),
    column(
      'time_unit',
      'Time unit',
      'Unité de temps',
      oneOf(TIME_UNITS),
      [
        's, min, h, ch (1/100 h) or dmh (1/10000 h) of the times of this row.',
        's, min, h, ch (1/100 h) ou dmh (1/10000 h) pour les temps de cette ligne.',
      ],
      {
        default: 'h',
        also: 'uom time, time uom, unit, unit of time, tu unit, unité tps, unité temps, unité, ut, u temps, unité des temps',
      },
    ),
    column('queue', 'Queue', 'Attente avant', DURATION, ['Usual wait before it.', 'Attente habituelle avant.'], {
      default: 0,
      also: 'queue time, wait before, file d attente, attente, temps d attente, tps attente, attente avant phase, inter-opération, interopération, temps inter-opératoire',
    }),
    column(
      'wait',
      'Wait',
      'Attente après',
      DURATION,
      ['Clock time after it: drying, cooling.', 'Temps d’horloge après : séchage, refroidissement.'],
      {
        default: 0,
        also: 'wait time, wait after, post wait, drying, cooling, post-attente, attente après phase, séchage, refroidissement, temps de séchage, temps technologique',
      },
    ),
    column('move', 'Move', 'Transfert', DURATION, ['Clock time to the next operation.', 'Temps d’horloge jusqu’à la phase suivante.'], {
      default: 0,
      also: 'move time, transfer time, transport, transport time, transit time, temps de transfert, tps transfert, temps transfert, temps de transport, manutention',
    }),
    column('min_batch', 'Min batch', 'Lot mini', QUANTITY, ['Least quantity worked at once.', 'Quantité minimale travaillée à la fois.'], {
      also: 'minimum batch, min lot, minimum lot, lot minimum, lot minimal, batch, batch size',
    }),
    column(
      'transfer_batch',
      'Transfer batch',
      'Lot de transfert',
      POSITIVE_QUANTITY,
      [
        'Quantity that moves on before the lot is complete; empty: the whole lot.',
        'Quantité qui avance avant la fin du lot ; vide : le lot entier.',
      ],
      { also: 'transfer lot, overlap, overlap quantity, send ahead quantity, lot transfert, chevauchement' },
    ),
    column('tool', 'Tool', 'Outillage', reference('Resources'), ['Tool that it occupies.', 'Outillage occupé.'], {
      also: 'tooling, fixture, mould, mold, outil, gabarit, moule, montage, réf outillage, code outillage',
    }),
    column(
      'skill',
      'Skill',
      'Qualification',
      reference('Skills'),
      ['Skill that a person must have.', 'Compétence que doit avoir une personne.'],
      { also: 'skills, competence, qualification requise, compétence, compétence requise, métier, habilitation, required skill' },
    ),
    column(
      'people',
      'People',
      'Nb personnes',
      { kind: 'number', minimum: 0, whole: true, unit: 'count' },
      ['Persons with that skill.', 'Personnes ayant cette compétence.'],
      {
        default: 1,
        also: 'crew, crew size, persons, operators, headcount, number of people, nombre de personnes, nb opérateurs, nombre d opérateurs, effectif, nb pers, equipe effectif',
      },
    ),
    column(
      'setup_family',
      'Setup family',
      'Famille de réglage',
      TEXT,
      [
        'Operations of one family follow each other without a changeover.',
        'Les phases d’une même famille s’enchaînent sans changement de série.',
      ],
      {
        also: 'setup group, changeover family, family, colour, color, famille réglage, famille de série, famille outillage, famille, groupe de réglage',
      },
    ),
    column(
      'subcontractor',
      'Subcontractor',
      'Sous-traitant',
      reference('Suppliers', 'Resources'),
      ['Who does it outside.', 'Qui la fait à l’extérieur.'],
      { also: 'vendor, supplier, external supplier, fournisseur, st, sous traitant' },
    ),
    column(
      'subcontract_days',
      'Subcontract days',
      'Délai sous-traitance',
      DAYS,
      ['Working days of the subcontractor.', 'Jours ouvrés du sous-traitant.'],
      {
        also: 'external days, outside days, subcontract lead time, lead time, délai st, délai de sous-traitance, délai sous traitant, délai, jours st',
      },
    ),
    column(
      'next',
      'Next',
      'Phase suivante',
      LIST,
      ['Operations that follow; empty: the next number.', 'Phases qui suivent ; vide : le numéro suivant.'],
      {
        also: 'next operation, next operations, next op, successor, successors, phases suivantes, suivante, suivant, op suivante, opération suivante, successeur',
      },
    ),
    column('instruction', 'Instruction', 'Consigne', TEXT, ['Printed on the work order.', 'Imprimée sur le dossier.'], {
      also: 'instructions, work instruction, note, remark, comment, consignes, mode opératoire, commentaire, observation, observations',
    }),
    column('document', 'Document', 'Document', TEXT, ['Link to a drawing or instruction.', 'Lien vers un plan ou une instruction.'], {
      also: 'document link, drawing, link, plan, lien, lien document, n plan',
    }),
    column('alternative', 'Alternative', 'Variante', TEXT, ['Alternative routing.', 'Variante de gamme.'], {
      also: 'alt, version, variant, routing alternative, alternative routing, variante gamme, gamme de remplacement, indice variante',
    }),
    column(
      'interruptible',
      'Interruptible',
      'Interruptible',
      YES_NO,
      ['no: it may not span a closure.', 'non : elle ne peut pas enjamber une fermeture.'],
      { default: true, also: 'may be interrupted, can span closures, sécable, fractionnable, interruption' },
    ),
  ],
};

export const CHANGEOVERS: InputTable = {
  table: 'Changeovers',
  name: { en: 'Changeovers', fr: 'ChangementsDeSerie' },
  synonyms: [
    'changeover',
    'setup matrix',
    'change over',
    'changements',
    'changements de série',
    'changement de série',
    'chgt série',
    'matrice de réglage',
    'chgt',
  ],
  help: { en: 'Time from one setup family to another.', fr: 'Temps pour passer d’une famille de réglage à une autre.' },
  columns: [
    column(
      'resource',
      'Resource or group',
      'Poste ou groupe',
      reference('Resources'),
      ['Resource or group where it holds.', 'Poste ou groupe concerné.'],
      {
        required: true,
        also: 'resource, group, machine, work centre, work center, station, poste, groupe, poste de charge, moyen, ressource, machine ou groupe',
      },
    ),
    column('from_family', 'From family', 'Famille avant', TEXT, ['Family before.', 'Famille d’avant.'], {
      required: true,
      also: 'from, family from, previous family, from setup family, famille de départ, de famille, de, depuis, avant, famille origine, famille précédente',
    }),
    column('to_family', 'To family', 'Famille après', TEXT, ['Family after.', 'Famille d’après.'], {
      required: true,
      also: 'to, family to, next family, to setup family, famille d arrivée, vers famille, vers, à, après, famille suivante, famille destination',
    }),
    column(
      'time',
      'Time',
      'Temps',
      DURATION,
      ['Time of the changeover, in the time unit of Parameters.', 'Temps du changement, dans l’unité de temps des paramètres.'],
      {
        required: true,
        also: 'changeover time, setup time, duration, durée, temps de changement, tps, temps changement, temps de réglage',
      },
    ),
    column('cost', 'Cost', 'Coût', MONEY, ['Cost of the changeover.', 'Coût du changement.'], {
      default: 0,
      also: 'changeover cost, coût changement, coût du changement',
    }),
  ],
};

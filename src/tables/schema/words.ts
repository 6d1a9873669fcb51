import { word } from './column';

/** The words that cells may hold, in French and English, by what they mean in code. */
export const ITEM_KINDS = [
  word(
    'make',
    'make',
    'fabriqué',
    'made, manufactured, manufacture, produced, m, f, fab, fabrication, fabriquer, produit, interne, mf, production',
  ),
  word('buy', 'buy', 'acheté', 'bought, purchased, purchase, b, a, achat, acheter, p, approvisionné, négoce, externe'),
  word('subcontract', 'subcontract', 'sous-traité', 'subcontracted, st, s/t, sous traitance, sous-traitance, outsourced'),
  word('phantom', 'phantom', 'fantôme', 'ghost, fictif, virtuel, kit'),
] as const;

export const ORDER_KINDS = [
  word(
    'make',
    'make',
    'OF',
    'manufacturing, manufacturing order, mo, work order, wo, production, make order, fabriqué, fabrication, ordre de fabrication',
  ),
  word(
    'buy',
    'buy',
    'OA',
    'purchase, purchase order, po, achat, acheté, ordre d achat, cda, commande achat, commande fournisseur, approvisionnement, da',
  ),
  word('subcontract', 'subcontract', 'sous-traitance', 'subcontracting, subcontracted, st, sous-traité, os, ordre de sous-traitance'),
] as const;

export const ORDER_STATUSES = [
  word('proposed', 'proposed', 'proposé', 'planned, suggested, suggéré, planifié, prévisionnel, prop'),
  word('firm', 'firm', 'ferme', 'confirmed, confirmé, fermé ferme, affermi'),
  word('released', 'released', 'lancé', 'launched, open, ouvert, en cours lancement, émis, issued, ordered, commandé, sent, envoyé'),
  word('started', 'started', 'commencé', 'in progress, running, en cours, démarré, entamé, wip'),
  word('done', 'done', 'terminé', 'finished, closed, complete, completed, fini, soldé, clos, clôturé, received, reçu, livré'),
  word('suspended', 'suspended', 'suspendu', 'on hold, hold, blocked, bloqué, en attente, paused'),
  word('cancelled', 'cancelled', 'annulé', 'canceled, abandonné, supprimé'),
] as const;

export const DEMAND_KINDS = [
  word('order', 'order', 'commande', 'customer order, sales order, so, cde, commande client, commande ferme, firm, ferme, cmd'),
  word('forecast', 'forecast', 'prévision', 'prev, prévisionnel, prévisions, fcst'),
  word(
    'after-sales',
    'after-sales',
    'SAV',
    'after sales, service, spare, spare part, spares, pièce de rechange, rechange, service après-vente, garantie',
  ),
  word('internal', 'internal', 'interne', 'internal order, besoin interne, prototype, essai, stock'),
] as const;

export const DEMAND_STATUSES = [
  word(
    'open',
    'open',
    'en cours',
    'ouvert, ouverte, active, confirmed, confirmé, confirmée, ferme, firm, à livrer, new, nouveau, nouvelle, partial, partielle, planned, in progress, pending, en attente, planifié, planifiée, lancé, lancée, released, en production, partiellement livré, partiellement livrée, partially shipped, à traiter, à planifier, enregistrée, validée',
  ),
  word(
    'closed',
    'closed',
    'soldé',
    'soldée, clos, close, clôturé, clôturée, livré, livrée, delivered, shipped, expédié, expédiée, terminé, terminée, done, finished, completed, complete, facturé, facturée, invoiced, fermé, fermée',
  ),
  word('cancelled', 'cancelled', 'annulé', 'annulée, canceled, supprimé, supprimée, refusée'),
] as const;

export const RESOURCE_KINDS = [
  word(
    'machine',
    'machine',
    'machine',
    'work centre, work center, workcenter, poste, poste de charge, équipement, equipment, station, line, ligne, atelier, cell, îlot',
  ),
  word(
    'person',
    'person',
    'personne',
    'people, operator, opérateur, opératrice, worker, salarié, main d œuvre, mo, labour, labor, employee, employé',
  ),
  word('tool', 'tool', 'outillage', 'tooling, outil, fixture, mould, mold, moule, gabarit, montage, die'),
  word('subcontractor', 'subcontractor', 'sous-traitant', 'subcontract, sous-traitance, st, external, externe, supplier'),
] as const;

export const EXCEPTION_KINDS = [
  word('closed', 'closed', 'fermé', 'closure, holiday, fermeture, férié, jour férié, congé, congés, vacances, shutdown, off'),
  word('open', 'open', 'ouvert', 'ouverture, opening, exceptional opening, ouverture exceptionnelle, travaillé'),
  word('overtime', 'overtime', 'heures sup', 'heures supplémentaires, hs, extra, extra shift, équipe supplémentaire, h sup'),
  word('breakdown', 'breakdown', 'panne', 'failure, down, hs machine, arrêt, machine down'),
  word('maintenance', 'maintenance', 'maintenance', 'entretien, révision, préventif, service'),
  word('absence', 'absence', 'absence', 'absent, leave, sick, maladie, formation, training, arrêt maladie, rtt'),
] as const;

export const STOCK_STATUSES = [
  word('free', 'free', 'libre', 'available, disponible, dispo, ok, unrestricted, utilisable, conforme, accepté'),
  word('blocked', 'blocked', 'bloqué', 'block, hold, quarantine, quarantaine, rebut, refusé, non conforme, nc, litige'),
  word('quality', 'quality', 'contrôle qualité', 'qualité, quality inspection, inspection, in inspection, contrôle, en contrôle, cq, qi'),
  word('reserved', 'reserved', 'réservé', 'allocated, affecté, alloué, consignment, consigné'),
] as const;

export const SUPPLIER_KINDS = [
  word('supplier', 'supplier', 'fournisseur', 'vendor, matière, achat'),
  word('subcontractor', 'subcontractor', 'sous-traitant', 'subcontract, sous-traitance, st'),
  word('carrier', 'carrier', 'transporteur', 'transport, forwarder, haulier, transitaire'),
] as const;

export const STOP_KINDS = [
  word('planned', 'planned', 'planifié', 'programmé, scheduled, prévu'),
  word('unplanned', 'unplanned', 'non planifié', 'unscheduled, non programmé, imprévu, subi, propre, panne'),
  word('induced', 'induced', 'induit', 'external, externe, waiting, attente'),
] as const;

export const TIME_UNITS = [
  word('s', 's', 's', 'sec, secs, second, seconds, seconde, secondes'),
  word('min', 'min', 'min', 'mn, mins, minute, minutes, m'),
  word('h', 'h', 'h', 'hr, hrs, hour, hours, heure, heures'),
  word(
    'ch',
    'ch',
    'ch',
    'centi-hours, centihour, centihours, centiheure, centiheures, centième, centièmes, centièmes d heure, 1/100 h, cmh',
  ),
  word('dmh', 'dmh', 'dmh', 'ten-thousandth of an hour, dix-millième, dix-millièmes, dix millième d heure, 1/10000 h, tmu10'),
] as const;

export const WEEKDAYS = [
  word('1', 'Monday', 'lundi', 'mon, lun, lu, mo, l'),
  word('2', 'Tuesday', 'mardi', 'tue, tues, mar, ma, tu'),
  word('3', 'Wednesday', 'mercredi', 'wed, mer, me, we'),
  word('4', 'Thursday', 'jeudi', 'thu, thur, thurs, jeu, je, th, j'),
  word('5', 'Friday', 'vendredi', 'fri, ven, ve, fr, v'),
  word('6', 'Saturday', 'samedi', 'sat, sam, sa, s'),
  word('7', 'Sunday', 'dimanche', 'sun, dim, di, su, d'),
] as const;

export const YES_WORDS: readonly string[] = [
  'yes',
  'y',
  'oui',
  'o',
  'true',
  'vrai',
  'x',
  '1',
  'ok',
  '✓',
  '✔',
  'ferme',
  'firm',
  'figé',
  'pinned',
];
export const NO_WORDS: readonly string[] = ['no', 'n', 'non', 'false', 'faux', '0', '-', '–'];

export const BUCKETS = [
  word('hour', 'hour', 'heure', 'hourly, h, heures'),
  word('shift', 'shift', 'équipe', 'poste, shifts'),
  word('day', 'day', 'jour', 'daily, j, d, jours, journalier, quotidien'),
  word('week', 'week', 'semaine', 'weekly, w, s, sem, semaines, hebdomadaire, hebdo'),
] as const;

export const LANGUAGE_WORDS = [
  word('en', 'en', 'en', 'english, anglais, en-us, en-gb, gb, uk, us'),
  word('fr', 'fr', 'fr', 'french, français, fr-fr, france'),
] as const;

export const RELEASE_BLOCKING = [
  word('requirements', 'requirements', 'exigences', 'requirement, exigence, default'),
  word('papers', 'papers', 'dossier', 'documents, paper, papiers, dossier complet, complete file'),
] as const;

export const SCRAP_CONVENTIONS = [
  word('yield', 'yield', 'rendement', 'taux de bons, division, divisé'),
  word('additive', 'additive', 'additif', 'additionnel, majoration, ajouté'),
] as const;

export const PAST_DUE_WORDS = [
  word('first', 'first', 'première période', 'first period, premier, première, cumulés, cumuler'),
  word('ignore', 'ignore', 'ignorer', 'ignored, ignorés, none, aucun'),
] as const;

export const ACTION_STAGES = [
  word('plan', 'plan', 'à faire', 'to do, todo, planned, planifié, p, define, définir'),
  word('do', 'do', 'en cours', 'in progress, doing, d, started, lancé'),
  word('check', 'check', 'à vérifier', 'to check, verify, vérification, c, étude'),
  word('act', 'act', 'à généraliser', 'a, standardise, généraliser, pérenniser'),
  word('done', 'done', 'fait', 'closed, finished, terminé, clos, soldé'),
  word('cancelled', 'cancelled', 'annulé', 'canceled, abandonné'),
] as const;

export const ACTION_NATURES = [
  word('technical', 'technical', 'technique', 'technology, machine'),
  word('organisation', 'organisation', 'organisation', 'organization'),
  word('method', 'method', 'méthode', 'méthodes, process'),
  word('material', 'material', 'matière', 'materials'),
  word('environment', 'environment', 'milieu', 'environnement'),
  word('people', 'people', 'humain', 'man, manpower, main d œuvre, human'),
] as const;

export const BUDGET_KINDS = [
  word('labour', 'labour', 'main-d’œuvre', 'labor, mo, main d oeuvre, salaires'),
  word('overtime', 'overtime', 'heures sup', 'heures supplémentaires, hs'),
  word('subcontract', 'subcontract', 'sous-traitance', 'subcontracting, st'),
  word('purchases', 'purchases', 'achats', 'purchasing, purchase, matières'),
  word('total', 'total', 'total', 'all, tout, ensemble'),
] as const;

export const REQUIREMENT_KINDS = [
  word('safety', 'safety', 'sécurité', 'sse, hse'),
  word('quality', 'quality', 'qualité', ''),
  word('environment', 'environment', 'environnement', 'eco'),
  word('regulation', 'regulation', 'réglementation', 'regulatory, réglementaire, norme, legal, légal'),
] as const;

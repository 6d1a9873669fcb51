import { word } from './column';
import { ACTION_STAGES } from './words';

/** How the causes of one thing stand together. */
export const CAUSE_LINKS = [
  word('and', 'and', 'et', '&, +, all, tous, toutes, conjonction, et aussi'),
  word('or', 'or', 'ou', 'either, soit, ou bien, disjonction'),
] as const;

/** Whether stops lie in the required time of the OEE. */
export const INSIDE_OR_OUTSIDE = [
  word('outside', 'outside', 'hors', 'out, excluded, exclus, en dehors, hors temps requis, hors du temps requis, non'),
  word('inside', 'inside', 'dans', 'in, included, inclus, dedans, compris, dans le temps requis, oui'),
] as const;

/** What pieces to rework are in the OEE. */
export const REWORK_WORDS = [
  word('reject', 'reject', 'rebut', 'bad, mauvaise, mauvaises, rejet, non, no'),
  word('good', 'good', 'bonne', 'bonnes, ok, oui, yes'),
] as const;

/** Steps of an action: PDCA, then those of DMAIC and 8D. */
export const ACTION_STEPS = [
  ...ACTION_STAGES,
  word('define', 'define', 'définir', 'définition'),
  word('measure', 'measure', 'mesurer', 'mesure'),
  word('analyse', 'analyse', 'analyser', 'analyze, analysis'),
  word('improve', 'improve', 'innover', 'improvement, améliorer, amélioration'),
  word('control', 'control', 'contrôler', 'maîtriser, contrôle, maîtrise'),
  word('d1', 'D1 team', 'D1 équipe', 'd1, 1d'),
  word('d2', 'D2 problem', 'D2 problème', 'd2, 2d'),
  word('d3', 'D3 containment', 'D3 sécurisation', 'd3, 3d'),
  word('d4', 'D4 root causes', 'D4 causes racines', 'd4, 4d'),
  word('d5', 'D5 actions', 'D5 actions', 'd5, 5d'),
  word('d6', 'D6 put in place', 'D6 mise en place', 'd6, 6d'),
  word('d7', 'D7 prevention', 'D7 prévention', 'd7, 7d'),
  word('d8', 'D8 closure', 'D8 clôture', 'd8, 8d'),
] as const;

/** What an action is about beside the work itself; safety and regulation go first. */
export const ACTION_CONCERNS = [
  word('safety', 'safety', 'sécurité', 'sse, hse, health, santé, ergonomie, ergonomics'),
  word('regulation', 'regulation', 'réglementation', 'regulatory, réglementaire, legal, légal, norme, conformité'),
  word('environment', 'environment', 'environnement', 'eco, énergie, energy, déchets, waste'),
  word('quality', 'quality', 'qualité', ''),
  word('delivery', 'delivery', 'délai', 'délais, lead time, date'),
  word('cost', 'cost', 'coût', 'coûts, costs, productivité, productivity'),
] as const;

/** What became of the effect that an action should have. */
export const EFFECT_VERDICTS = [
  word('yes', 'yes', 'oui', 'reached, atteint, ok, full, total'),
  word('partly', 'partly', 'en partie', 'partial, partiel, partiellement'),
  word('none', 'no', 'non', 'none, nul, aucun, not reached, non atteint'),
  word('opposite', 'opposite', 'contraire', 'worse, inverse, pire, dégradé'),
] as const;

/** What a deviation is about. */
export const DEVIATION_KINDS = [
  word('quantity', 'quantity', 'quantité', 'qty, qté'),
  word('time', 'time', 'temps', 'hours, heures'),
  word('date', 'date', 'délai', 'delay, retard, delivery date'),
  word('quality', 'quality', 'qualité', 'scrap, rebut, non conformité, défaut, defect'),
  word('cost', 'cost', 'coût', 'coûts, money'),
  word('safety', 'safety', 'sécurité', 'accident, presqu accident, near miss, sse'),
  word('environment', 'environment', 'environnement', 'pollution, déchets, énergie'),
  word('regulation', 'regulation', 'réglementation', 'regulatory, réglementaire, conformité, legal, légal'),
] as const;

/** What became of a deviation. */
export const DEVIATION_STATES = [
  word('open', 'open', 'à traiter', 'ouvert, ouverte, new, nouveau'),
  word('treated', 'treated', 'traité', 'closed, done, clos, soldé, traitée'),
  word('dismissed', 'dismissed', 'écarté', 'not a deviation, sans suite, faux, ignoré'),
] as const;

/** The five branches of a cause-and-effect diagram, 5M. */
export const FIVE_M = [
  word('material', 'Material', 'Matière', 'materials, matières, matiere premiere, matière première, raw material'),
  word('machine', 'Machine', 'Matériel', 'machines, equipment, équipement, moyen, moyens, outillage, tooling'),
  word('people', 'People', 'Main-d’œuvre', 'man, manpower, men, main d oeuvre, mo, personnel, humain, hommes, homme'),
  word('method', 'Method', 'Méthode', 'methods, méthodes, process, organisation'),
  word('environment', 'Environment', 'Milieu', 'environnement, surroundings, ambiance, mother nature'),
] as const;

/** Words in a cause or a remark that make it one of safety or of the environment. */
export const SAFETY_AND_ENVIRONMENT = [
  word(
    'safety',
    'safety',
    'sécurité',
    'accident, near miss, presqu accident, presque accident, blessure, injury, incident sécurité, situation dangereuse, unsafe',
  ),
  word('environment', 'environment', 'environnement', 'pollution, spill, déversement, fuite d huile, oil leak, rejet polluant'),
] as const;

/** Names that planners give the indicators in Targets. */
export const INDICATOR_NAMES = [
  word('oee', 'OEE', 'TRS', 'overall equipment effectiveness, taux de rendement synthétique, rendement synthétique'),
  word('oee-overall', 'OOE', 'TRG', 'overall operations effectiveness, taux de rendement global, rendement global'),
  word('oee-total', 'TEEP', 'TRE', 'total effective equipment performance, taux de rendement économique, rendement économique'),
  word('availability', 'Availability', 'Disponibilité', 'taux de disponibilité, availability rate, disponibilité opérationnelle'),
  word('performance', 'Performance', 'Performance', 'taux de performance, performance rate, taux de marche'),
  word('quality', 'Quality', 'Qualité', 'taux de qualité, quality rate, first pass yield, taux de bons'),
  word(
    'schedule-adherence',
    'Schedule adherence',
    'Respect du planning',
    'plan adherence, respect du programme, adhérence au planning, tenue du planning',
  ),
  word(
    'on-time',
    'On-time delivery',
    'Taux de service',
    'otd, on time, on time delivery rate, ponctualité, livraisons à l’heure, taux de service client',
  ),
  word(
    'on-time-in-full',
    'On time in full',
    'Taux de service complet',
    'otif, on time and in full, à l’heure et complet, livraisons complètes à l’heure',
  ),
  word(
    'lead-time-mean',
    'Lead time (mean)',
    'Délai moyen',
    'lead time, mean lead time, average lead time, délai, délai de fabrication, temps de traversée',
  ),
  word('lead-time-p90', 'Lead time (P90)', 'Délai P90', 'p90 lead time, lead time 90 %, délai 90 %, 90e centile du délai'),
  word(
    'wip-quantity',
    'Work in progress (units)',
    'En-cours (unités)',
    'wip, work in progress, en cours, en-cours, en-cours quantité, encours',
  ),
  word('wip-hours', 'Work in progress (h)', 'En-cours (h)', 'wip hours, en-cours heures, en cours heures'),
  word('wip-value', 'Work in progress (value)', 'En-cours (valeur)', 'wip value, valeur des en-cours, en cours valeur, valeur en-cours'),
  word('scrap-rate', 'Scrap rate', 'Taux de rebut', 'scrap, rebut, rebuts, taux de rebuts'),
  word('rework-rate', 'Rework rate', 'Taux de retouche', 'rework, retouche, retouches, taux de retouches'),
  word(
    'stock-turns',
    'Stock turns',
    'Rotation des stocks',
    'inventory turns, turns, stock rotation, rotations, rotation du stock, taux de rotation',
  ),
  word(
    'bottleneck-load',
    'Load rate of the bottleneck',
    'Taux de charge du goulot',
    'bottleneck load, bottleneck load rate, charge du goulot, goulot',
  ),
  word('overdue-actions', 'Overdue actions', 'Actions en retard', 'late actions, actions échues, actions hors délai'),
] as const;

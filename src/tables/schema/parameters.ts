import { DATE, KEY, TEXT, column, oneOf, reference } from './column';
import type { ColumnKind, InputTable } from './column';
import type { Text } from '../../i18n/language';
import { looseKey, withoutBrackets } from '../text-key';
import { INSIDE_OR_OUTSIDE, REWORK_WORDS } from './improvement-words';
import { BUCKETS, LANGUAGE_WORDS, PAST_DUE_WORDS, RELEASE_BLOCKING, SCRAP_CONVENTIONS, TIME_UNITS } from './words';

export const PARAMETERS: InputTable = {
  table: 'Parameters',
  name: { en: 'Parameters', fr: 'Parametres' },
  synonyms: ['parameter', 'settings', 'options', 'config', 'configuration', 'param', 'params', 'paramètres', 'réglages', 'paramètre'],
  help: { en: 'How the plan is computed, a row a parameter.', fr: 'Comment le plan est calculé, une ligne par paramètre.' },
  columns: [
    column('name', 'Name', 'Nom', KEY, ['Name of the parameter.', 'Nom du paramètre.'], {
      required: true,
      also: 'parameter, setting, key, option, paramètre, réglage, libellé',
    }),
    column('value', 'Value', 'Valeur', { kind: 'any' }, ['Its value.', 'Sa valeur.'], {
      required: true,
      also: 'setting value, valeur paramètre, réglage valeur, val',
    }),
  ],
};

/** One parameter: a row of the Parameters table. */
export interface ParameterDefinition {
  readonly key: string;
  readonly name: Text;
  readonly synonyms: readonly string[];
  readonly kind: ColumnKind;
  readonly default: string | number | null;
  readonly help: Text;
}

const DAY_COUNT = { kind: 'number', minimum: 0, unit: 'days' } as const;
const WEIGHT = { kind: 'number', minimum: 0, unit: 'level' } as const;

function parameter(
  key: string,
  en: string,
  fr: string,
  kind: ColumnKind,
  fallback: string | number | null,
  help: readonly [string, string],
  also: string,
): ParameterDefinition {
  const synonyms = also.split(',').map((part) => part.trim());
  return {
    key,
    name: { en, fr },
    synonyms: synonyms.filter((part) => part !== ''),
    kind,
    default: fallback,
    help: { en: help[0], fr: help[1] },
  };
}

/** Every parameter that a plan knows, in the order of the template. */
export const PARAMETER_DEFINITIONS: readonly ParameterDefinition[] = [
  parameter(
    'now',
    'now',
    'date de l’instant',
    DATE,
    null,
    ['Moment from which the plan starts.', 'Instant d’où part le plan.'],
    'date de l instant, today, current date, planning date, plan date, start date, maintenant, aujourd hui, date du jour, date de planification, date du plan, instant, date, à partir de',
  ),
  parameter(
    'horizon_days',
    'horizon_days',
    'horizon (jours)',
    { kind: 'number', minimum: 1, unit: 'days' },
    90,
    ['Days that the plan looks ahead.', 'Jours que couvre le plan.'],
    'horizon, horizon days, planning horizon, horizon jours, horizon de planification',
  ),
  parameter(
    'bucket',
    'bucket',
    'maille',
    oneOf(BUCKETS),
    'week',
    ['hour, shift, day or week.', 'heure, équipe, jour ou semaine.'],
    'period, time bucket, bucket size, période, pas, maille de temps, pas de temps',
  ),
  parameter(
    'time_unit',
    'time_unit',
    'unité de temps',
    oneOf(TIME_UNITS),
    'h',
    ['Unit of times in rows without one.', 'Unité des temps des lignes qui n’en ont pas.'],
    'unit of time, unité tps, unité temps, unité des temps',
  ),
  parameter(
    'frozen_days',
    'frozen_days',
    'zone gelée (jours)',
    DAY_COUNT,
    0,
    ['Days in which the last plan is kept.', 'Jours où le dernier plan est gardé.'],
    'frozen, frozen zone, time fence, frozen period, zone gelée, zone ferme, horizon gelé, horizon ferme, jours gelés',
  ),
  parameter(
    'calendar',
    'calendar',
    'calendrier',
    reference('Calendars'),
    null,
    ['Calendar of demands, lead times and of what has none.', 'Calendrier des besoins, des délais et de ce qui n’en a pas.'],
    'default calendar, plant calendar, horaire, calendrier par défaut, calendrier usine, horaire par défaut',
  ),
  parameter('language', 'language', 'langue', oneOf(LANGUAGE_WORDS), null, ['en or fr.', 'en ou fr.'], 'lang, locale'),
  parameter(
    'scrap_convention',
    'scrap_convention',
    'convention de rebut',
    oneOf(SCRAP_CONVENTIONS),
    'yield',
    ['yield: net / (1 - scrap); additive: net × (1 + scrap).', 'rendement : net / (1 - rebut) ; additif : net × (1 + rebut).'],
    'scrap, scrap method, rebut, convention rebut, calcul du rebut',
  ),
  parameter(
    'past_due',
    'past_due',
    'retards',
    oneOf(PAST_DUE_WORDS),
    'first',
    ['first: needs before now count in the first period; ignore.', 'première période : les besoins passés y comptent ; ignorer.'],
    'overdue, past due demand, retard, besoins en retard, besoins passés',
  ),
  parameter(
    'weight_tardiness',
    'weight_tardiness',
    'poids du retard',
    WEIGHT,
    100,
    ['Per weighted day late.', 'Par jour de retard pondéré.'],
    'tardiness weight, weight late, poids retard',
  ),
  parameter(
    'weight_changeover',
    'weight_changeover',
    'poids des changements de série',
    WEIGHT,
    1,
    ['Per hour of changeover.', 'Par heure de changement.'],
    'changeover weight, weight setup, poids changement, poids réglage, poids changements',
  ),
  parameter(
    'weight_wip',
    'weight_wip',
    'poids des en-cours',
    WEIGHT,
    0.01,
    ['Per hour in progress.', 'Par heure d’en-cours.'],
    'wip weight, weight work in progress, poids en cours',
  ),
  parameter(
    'weight_stability',
    'weight_stability',
    'poids de la stabilité',
    WEIGHT,
    0.01,
    ['Per hour moved since the last plan.', 'Par heure de décalage depuis le dernier plan.'],
    'stability weight, weight change, poids stabilité',
  ),
  parameter(
    'tolerance_days',
    'tolerance_days',
    'tolérance (jours)',
    DAY_COUNT,
    1,
    ['Days by which an order may be off before a message.', 'Jours d’écart sans message.'],
    'tolerance, tolérance, tolérance en jours',
  ),
  parameter(
    'seed',
    'seed',
    'graine',
    { kind: 'number', minimum: 0, whole: true, unit: 'count' },
    1,
    ['Same seed, same plan.', 'Même graine, même plan.'],
    'random seed, aléa, germe',
  ),
  parameter(
    'weight_supplier_on_time',
    'weight_supplier_on_time',
    'poids fournisseur délai tenu',
    WEIGHT,
    35,
    ['Weight of deliveries on time in the score of a supplier.', 'Poids des livraisons à l’heure dans la note d’un fournisseur.'],
    'poids fournisseur ponctualité',
  ),
  parameter(
    'weight_supplier_in_full',
    'weight_supplier_in_full',
    'poids fournisseur quantité',
    WEIGHT,
    15,
    ['Weight of deliveries in full.', 'Poids des livraisons complètes.'],
    'poids fournisseur complet',
  ),
  parameter(
    'weight_supplier_lead_time',
    'weight_supplier_lead_time',
    'poids fournisseur durée',
    WEIGHT,
    10,
    ['Weight of the lead time seen against the stated one.', 'Poids du délai constaté face au délai annoncé.'],
    'poids fournisseur délai constaté',
  ),
  parameter(
    'weight_supplier_quality',
    'weight_supplier_quality',
    'poids fournisseur qualité',
    WEIGHT,
    25,
    ['Weight of what was accepted at receipt.', 'Poids de ce qui est accepté à la réception.'],
    'poids fournisseur conformité',
  ),
  parameter(
    'weight_supplier_price',
    'weight_supplier_price',
    'poids fournisseur prix',
    WEIGHT,
    15,
    ['Weight of the price against the cheapest.', 'Poids du prix face au moins cher.'],
    'poids fournisseur coût',
  ),
  parameter(
    'wip_limit_hours',
    'wip_limit_hours',
    'limite d’en-cours (h)',
    { kind: 'number', minimum: 0, unit: 'level' },
    null,
    [
      'Most hours of bottleneck work in the workshop; empty: its rate × the lead time.',
      'Heures de goulot au plus dans l’atelier ; vide : son débit × le délai.',
    ],
    'wip limit, conwip, conwip limit, limite en cours, limite d en cours, en cours maxi',
  ),
  parameter(
    'release_window_days',
    'release_window_days',
    'fenêtre de lancement (jours)',
    DAY_COUNT,
    5,
    ['Nothing is released more working days than this ahead of its start.', 'Rien n’est lancé plus de jours ouvrés avant son début.'],
    'release window, fenêtre de lancement, anticipation lancement',
  ),
  parameter(
    'dock_receipts_per_hour',
    'dock_receipts_per_hour',
    'réceptions par quai et heure',
    { kind: 'number', minimum: 0, unit: 'level' },
    null,
    ['Vehicles that a dock receives in an hour; empty: no limit.', 'Véhicules qu’un quai reçoit en une heure ; vide : sans limite.'],
    'dock receipts, receipts per hour, receipts per dock and hour, réceptions par heure, capacité quai réception',
  ),
  parameter(
    'dock_shipments_per_hour',
    'dock_shipments_per_hour',
    'expéditions par quai et heure',
    { kind: 'number', minimum: 0, unit: 'level' },
    null,
    ['Vehicles that a dock loads in an hour; empty: no limit.', 'Véhicules qu’un quai charge en une heure ; vide : sans limite.'],
    'dock shipments, shipments per hour, shipments per dock and hour, expéditions par heure, capacité quai expédition',
  ),
  parameter(
    'release_blocking',
    'release_blocking',
    'blocage du lancement',
    oneOf(RELEASE_BLOCKING),
    'requirements',
    [
      'What holds an order back: requirements not met, or papers (also an incomplete file of documents).',
      'Ce qui retient un ordre : exigences non levées, ou dossier (aussi un dossier de documents incomplet).',
    ],
    'release blocking, blocking, blocage lancement, lancement bloqué par',
  ),
  parameter(
    'oee_planned_stops',
    'oee_planned_stops',
    'TRS : arrêts planifiés',
    oneOf(INSIDE_OR_OUTSIDE),
    'outside',
    [
      'Planned stops: outside required time (NF E60-182), or inside it.',
      'Arrêts planifiés : hors du temps requis (NF E60-182), ou dedans.',
    ],
    'oee planned stops, trs arrêts planifiés, arrêts planifiés',
  ),
  parameter(
    'oee_induced_stops',
    'oee_induced_stops',
    'TRS : arrêts induits',
    oneOf(INSIDE_OR_OUTSIDE),
    'inside',
    [
      'Induced stops: inside required time (NF E60-182), or outside it.',
      'Arrêts induits : dans le temps requis (NF E60-182), ou hors de lui.',
    ],
    'oee induced stops, trs arrêts induits, arrêts induits',
  ),
  parameter(
    'oee_inside_causes',
    'oee_inside_causes',
    'TRS : causes dans le temps requis',
    TEXT,
    null,
    [
      'Causes of stops that count whatever their kind, parted by ; such as changeovers.',
      'Causes d’arrêt qui comptent quelle que soit leur catégorie, séparées par ; comme les changements de série.',
    ],
    'oee inside causes, trs causes comptées, causes dans le temps requis',
  ),
  parameter(
    'oee_rework',
    'oee_rework',
    'TRS : retouches',
    oneOf(REWORK_WORDS),
    'reject',
    [
      'Pieces to rework: reject (good at the first pass only), or good.',
      'Pièces à retoucher : rebut (bonnes du premier coup seulement), ou bonnes.',
    ],
    'oee rework, trs retouches',
  ),
  parameter(
    'deviation_tolerance',
    'deviation_tolerance',
    'tolérance des écarts',
    { kind: 'fraction', maximum: 1, below: false },
    0.1,
    ['Share of what was planned that is no deviation yet.', 'Part du prévu en deçà de laquelle il n’y a pas d’écart.'],
    'deviation tolerance, tolérance écart, tolérance écarts, seuil écart',
  ),
  parameter('currency', 'currency', 'devise', TEXT, 'EUR', ['Currency of the amounts.', 'Devise des montants.'], 'monnaie, money'),
];

const definitions = new Map<string, ParameterDefinition>();

/** The parameter that a name means, in French or English. */
export function findDefinition(name: string): ParameterDefinition | null {
  if (definitions.size === 0) {
    for (const one of PARAMETER_DEFINITIONS) {
      for (const spelling of [one.key, one.name.en, one.name.fr, ...one.synonyms])
        if (!definitions.has(looseKey(spelling))) definitions.set(looseKey(spelling), one);
    }
  }
  return definitions.get(looseKey(name)) ?? definitions.get(looseKey(withoutBrackets(name))) ?? null;
}

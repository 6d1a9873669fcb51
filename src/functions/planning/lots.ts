import { eoq } from '../../engine/lots/eoq';
import { kanbanCards } from '../../engine/lots/kanban-cards';
import { launchQuantity } from '../../engine/lots/launch-quantity';
import { lotCost } from '../../engine/lots/lot-cost';
import { lotSizes } from '../../engine/lots/lot-sizes';
import { reorderPoint, safetyStock } from '../../engine/lots/safety-stock';
import { eachNumber, lotRule, numberSeries, numberVector, oneNumber } from '../arguments';
import { defineFunction, spill } from '../define-function';

const LOT_RULE = lotRule({
  name: { en: 'lot_rule', fr: 'règle_lot' },
  help: { en: 'Lot rule, for example L4L, FOQ:50 or WW:75,1.', fr: 'Règle de lotissement, par exemple LPL, QF:50 ou WW:75,1.' },
});

const NOT_NEGATIVE = { atLeast: 0 };

const SCRAP = {
  name: { en: 'scrap', fr: 'rebut' },
  help: { en: 'Share of the launched units that is lost, for example 0.05.', fr: 'Part perdue des pièces lancées, par exemple 0,05.' },
  range: { atLeast: 0, below: 1 },
};

/**
 * Units to launch for so many good ones (DOMAIN conventions 4 and 5): net / (1 - scrap) × (1 + over_launch), then the lot rule. It is not rounded
 * without a lot rule that does: a cell knows no decimals of an item; `MULT:1` gives whole units.
 *
 * @example LAUNCH_QTY(100, 0.1, 0, "MULT:1") = 112
 */
export const LAUNCH_QTY = defineFunction({
  id: 'LAUNCH_QTY',
  alias: 'QTE_LANCEE',
  summary: { en: 'Units to launch so that so many good ones come out.', fr: 'Pièces à lancer pour obtenir tant de pièces bonnes.' },
  resultHelp: {
    en: 'Launched quantity; rounded by the lot rule alone, MULT:1 for whole units.',
    fr: 'Quantité à lancer ; arrondie par la règle de lot seule, MULT:1 pour des pièces entières.',
  },
  result: 'cell',
  arguments: {
    net: eachNumber({
      name: { en: 'net', fr: 'besoin_net' },
      help: { en: 'Good units wanted.', fr: 'Pièces bonnes voulues.' },
      range: NOT_NEGATIVE,
    }),
    scrap: eachNumber({ ...SCRAP, default: 0 }),
    overLaunch: eachNumber({
      name: { en: 'over_launch', fr: 'surlancement' },
      help: { en: 'Margin launched on top, for example 0.02.', fr: 'Marge lancée en plus, par exemple 0,02.' },
      range: NOT_NEGATIVE,
      default: 0,
    }),
    lotRule: LOT_RULE,
  },
  compute: ({ net, ...options }) => launchQuantity(net, options),
});

const REQUIREMENTS = {
  name: { en: 'requirements', fr: 'besoins' },
  help: { en: 'Requirement of each period, with nothing in stock.', fr: 'Besoin de chaque période, sans stock au départ.' },
  range: NOT_NEGATIVE,
};

/**
 * Lot of each period for a series of requirements (DOMAIN §4 and convention 5). What a lot has more than its requirement serves the next periods.
 *
 * @example LOT_SIZE({52,87,23,56}, "WW:75,1") = {52,110,0,56}
 */
export const LOT_SIZE = defineFunction({
  id: 'LOT_SIZE',
  alias: 'TAILLE_LOT',
  summary: { en: 'Lot of each period by a lot rule.', fr: 'Lot de chaque période selon une règle de lotissement.' },
  resultHelp: { en: 'One lot a period, 0 where none is due.', fr: 'Un lot par période, 0 s’il n’en faut pas.' },
  result: 'rows',
  arguments: { requirements: numberVector(REQUIREMENTS), lotRule: LOT_RULE },
  compute: ({ requirements, lotRule: rule }) => spill(lotSizes(requirements.values, rule), requirements.layout ?? { rows: 1, columns: 1 }),
});

/**
 * Cost of lots (DOMAIN §4): a setup for every period with a lot, holding on what is left at each period's end. Nothing is in stock before; a shortage
 * costs no holding.
 *
 * @example LOT_COST({52,87,23,56}, {52,110,0,56}, 75, 1) = 248
 */
export const LOT_COST = defineFunction({
  id: 'LOT_COST',
  alias: 'COUT_LOT',
  summary: { en: 'Setup and holding cost of a series of lots.', fr: 'Coût de lancement et de possession d’une série de lots.' },
  resultHelp: { en: 'Total cost.', fr: 'Coût total.' },
  result: 'cell',
  arguments: {
    requirements: numberSeries({ ...REQUIREMENTS, single: 'every-period' }),
    lots: numberSeries({
      name: { en: 'lots', fr: 'lots' },
      help: { en: 'Lot of each period; one number falls in period 1.', fr: 'Lot de chaque période ; un seul nombre tombe en période 1.' },
      range: NOT_NEGATIVE,
      single: 'first-period',
    }),
    setupCost: numberSeries({
      name: { en: 'setup_cost', fr: 'coût_lancement' },
      help: { en: 'Cost of a setup, or of one in each period.', fr: 'Coût d’un lancement, ou de celui de chaque période.' },
      range: NOT_NEGATIVE,
      single: 'every-period',
    }),
    holdingCost: oneNumber({
      name: { en: 'holding_cost', fr: 'coût_possession' },
      help: { en: 'Cost of one unit in stock for one period.', fr: 'Coût d’une pièce en stock pendant une période.' },
      range: NOT_NEGATIVE,
    }),
  },
  compute: ({ requirements, lots, setupCost, holdingCost }) => lotCost(requirements, lots, setupCost, holdingCost),
});

/**
 * Economic order quantity, Wilson's formula (DOMAIN §4): sqrt(2 × demand × order cost / holding cost), not rounded.
 *
 * @example EOQ(2400, 120, 1.6) = 600
 */
export const EOQ = defineFunction({
  id: 'EOQ',
  alias: 'QEC',
  summary: { en: 'Economic order quantity.', fr: 'Quantité économique (formule de Wilson).' },
  resultHelp: { en: 'Units of one order, not rounded.', fr: 'Pièces par commande, sans arrondi.' },
  result: 'cell',
  arguments: {
    annualDemand: eachNumber({
      name: { en: 'annual_demand', fr: 'besoin_annuel' },
      help: { en: 'Units a year.', fr: 'Pièces par an.' },
      range: NOT_NEGATIVE,
    }),
    orderCost: eachNumber({
      name: { en: 'order_cost', fr: 'coût_commande' },
      help: { en: 'Cost of one order or setup.', fr: 'Coût d’une commande ou d’un lancement.' },
      range: NOT_NEGATIVE,
    }),
    holdingCost: eachNumber({
      name: { en: 'holding_cost', fr: 'coût_possession' },
      help: { en: 'Cost of one unit in stock for a year.', fr: 'Coût d’une pièce en stock pendant un an.' },
      range: { above: 0 },
    }),
  },
  compute: ({ annualDemand, orderCost, holdingCost }) => eoq(annualDemand, orderCost, holdingCost),
});

const LEAD_TIME = eachNumber({
  name: { en: 'lead_time', fr: 'délai' },
  help: { en: 'Lead time, in periods.', fr: 'Délai d’obtention, en périodes.' },
  range: NOT_NEGATIVE,
});

/**
 * Safety stock for normally distributed demand: z × sqrt(lead_time × deviation² + demand² × lead_time_deviation²), z by the service level; not rounded.
 *
 * @example SAFETY_STOCK(0.95, 20, 4) = 65.79…
 */
export const SAFETY_STOCK = defineFunction({
  id: 'SAFETY_STOCK',
  alias: 'STOCK_SECURITE',
  summary: {
    en: 'Stock that protects against varying demand, and a varying lead time, at a service level.',
    fr: 'Stock qui protège d’un besoin, et d’un délai, variables, pour un taux de service.',
  },
  resultHelp: { en: 'Units, not rounded.', fr: 'Pièces, sans arrondi.' },
  result: 'cell',
  arguments: {
    serviceLevel: eachNumber({
      name: { en: 'service_level', fr: 'taux_service' },
      help: {
        en: 'Probability of no shortage before the next receipt, from 0.5 to below 1.',
        fr: 'Probabilité de ne pas être en rupture avant la prochaine réception, de 0,5 à moins de 1.',
      },
      range: { atLeast: 0.5, below: 1 },
    }),
    demandDeviation: eachNumber({
      name: { en: 'demand_deviation', fr: 'écart_type_besoin' },
      help: { en: 'Standard deviation of the demand of one period.', fr: 'Écart type du besoin d’une période.' },
      range: NOT_NEGATIVE,
    }),
    leadTime: LEAD_TIME,
    meanDemand: eachNumber({
      name: { en: 'demand', fr: 'besoin' },
      help: { en: 'Mean demand of one period, where the lead time varies.', fr: 'Besoin moyen d’une période, si le délai varie.' },
      range: NOT_NEGATIVE,
      default: 0,
    }),
    leadTimeDeviation: eachNumber({
      name: { en: 'lead_time_deviation', fr: 'écart_type_délai' },
      help: { en: 'Standard deviation of the lead time, in periods.', fr: 'Écart type du délai, en périodes.' },
      range: NOT_NEGATIVE,
      default: 0,
    }),
  },
  compute: (values) => safetyStock(values),
});

/**
 * Reorder point: demand × lead_time + safety_stock.
 *
 * @example REORDER_POINT(25, 4, 30) = 130
 */
export const REORDER_POINT = defineFunction({
  id: 'REORDER_POINT',
  alias: 'POINT_COMMANDE',
  summary: { en: 'Stock at which to order.', fr: 'Stock auquel il faut commander.' },
  resultHelp: { en: 'Units, not rounded.', fr: 'Pièces, sans arrondi.' },
  result: 'cell',
  arguments: {
    meanDemand: eachNumber({
      name: { en: 'demand', fr: 'besoin' },
      help: { en: 'Mean demand of one period.', fr: 'Besoin moyen d’une période.' },
      range: NOT_NEGATIVE,
    }),
    leadTime: LEAD_TIME,
    safety: eachNumber({
      name: { en: 'safety_stock', fr: 'stock_sécurité' },
      help: { en: 'Safety stock kept beside.', fr: 'Stock de sécurité gardé en plus.' },
      range: NOT_NEGATIVE,
      default: 0,
    }),
  },
  compute: ({ meanDemand, leadTime, safety }) => reorderPoint(meanDemand, leadTime, safety),
});

/**
 * Number of kanban cards (DOMAIN §4): demand × lead time × (1 + safety) / container, rounded up.
 *
 * @example KANBAN_CARDS(240, 0.5, 0.2, 30) = 5
 */
export const KANBAN_CARDS = defineFunction({
  id: 'KANBAN_CARDS',
  alias: 'CARTES_KANBAN',
  summary: { en: 'Number of kanban cards in a loop.', fr: 'Nombre de cartes kanban d’une boucle.' },
  resultHelp: { en: 'Cards, rounded up.', fr: 'Cartes, arrondies au supérieur.' },
  result: 'cell',
  arguments: {
    demand: eachNumber({
      name: { en: 'demand', fr: 'besoin_jour' },
      help: { en: 'Units a day.', fr: 'Pièces par jour.' },
      range: NOT_NEGATIVE,
    }),
    leadTime: eachNumber({
      name: { en: 'lead_time', fr: 'délai' },
      help: { en: 'Lead time in days.', fr: 'Délai en jours.' },
      range: NOT_NEGATIVE,
    }),
    safety: eachNumber({
      name: { en: 'safety', fr: 'sécurité' },
      help: { en: 'Safety margin, for example 0.2.', fr: 'Marge de sécurité, par exemple 0,2.' },
      range: NOT_NEGATIVE,
    }),
    container: eachNumber({
      name: { en: 'container', fr: 'contenance' },
      help: { en: 'Units in one container.', fr: 'Pièces par conteneur.' },
      range: { above: 0 },
    }),
  },
  compute: ({ demand, leadTime, safety, container }) => kanbanCards(demand, leadTime, safety, container),
});

import type { Text } from '../language';

/** Words of the analysis of the stocks, and of what the stock projection has beside its dates. */
export const STOCK_WORDS = {
  'tab.stock-analysis': { en: 'Stock analysis', fr: 'Analyse des stocks' },
  'about.stock-analysis': {
    en: 'Value, ABC, excess, dormant and blocked stock',
    fr: 'Valeur, ABC, excédents, stocks dormants et bloqués',
  },
  'title.stock-analysis': { en: 'Stock analysis', fr: 'Analyse des stocks' },

  'head.abc': { en: 'ABC class', fr: 'Classe ABC' },
  'head.maximum-stock': { en: 'Maximum stock', fr: 'Stock maximum' },

  'stocks.sentence': {
    en: 'Plan of {moment}. Too much is what neither the horizon of {days} days nor the safety stock wants. A class: the first 80 % of the consumption in money.',
    fr: 'Plan du {moment}. Est en trop ce que ni l’horizon de {days} jours ni le stock de sécurité ne demandent. Classe A : les premiers 80 % de la consommation en valeur.',
  },
  'stocks.figure-value': { en: 'Free stock now: {value} {currency}', fr: 'Stock libre actuel : {value} {currency}' },
  'stocks.figure-excess': {
    en: '{value} {currency} too much on {count} {count|item|items}',
    fr: '{value} {currency} en trop sur {count} {count|article|articles}',
  },
  'stocks.figure-turns': { en: '{turns} turns a year', fr: 'Rotation : {turns} fois par an' },
  'stocks.figure-no-turns': { en: 'No turns: no cost or no stock', fr: 'Rotation inconnue : sans coût ou sans stock' },
  'stocks.items': { en: 'Item by item', fr: 'Article par article' },
  'stocks.head-made': { en: 'Made ({currency})', fr: 'Fabriqués ({currency})' },
  'stocks.head-bought': { en: 'Bought ({currency})', fr: 'Achetés ({currency})' },
  'stocks.head-total': { en: 'All stock ({currency})', fr: 'Ensemble ({currency})' },
  'stocks.series-made': { en: 'Made', fr: 'Fabriqués' },
  'stocks.series-bought': { en: 'Bought', fr: 'Achetés' },
  'stocks.series-total': { en: 'All stock', fr: 'Ensemble' },
  'stocks.axis-value': { en: 'Value ({currency})', fr: 'Valeur ({currency})' },
  'stocks.chart-down': {
    en: 'The stock falls from {first} to {last} {currency}',
    fr: 'Le stock passe de {first} à {last} {currency} : il baisse',
  },
  'stocks.chart-up': {
    en: 'The stock grows from {first} to {last} {currency}',
    fr: 'Le stock passe de {first} à {last} {currency} : il monte',
  },
  'stocks.chart-flat': { en: 'The stock stays at about {last} {currency}', fr: 'Le stock reste à environ {last} {currency}' },

  'stocks.head-free': { en: 'Free', fr: 'Libre' },
  'stocks.head-unfree': { en: 'Blocked, quality, reserved', fr: 'Bloqué, contrôle, réservé' },
  'stocks.head-expired': { en: 'Expired', fr: 'Périmé' },
  'stocks.head-required': { en: 'Required', fr: 'Besoin de l’horizon' },
  'stocks.head-excess': { en: 'Too much', fr: 'En trop' },
  'stocks.head-excess-value': { en: 'Too much ({currency})', fr: 'En trop ({currency})' },
  'stocks.head-value': { en: 'Value ({currency})', fr: 'Valeur ({currency})' },
  'stocks.head-turns': { en: 'Turns a year', fr: 'Rotations par an' },
  'stocks.head-what': { en: 'What to do', fr: 'Que faire' },
  'stocks.state-negative': { en: '▲ Negative', fr: '▲ Négatif' },
  'stocks.state-expired': { en: '▲ Expired', fr: '▲ Périmé' },
  'stocks.state-dormant': { en: '● Dormant', fr: '● Dormant' },
  'stocks.state-excess': { en: '● Too much', fr: '● En trop' },
  'stocks.state-above': { en: '△ Above maximum', fr: '△ Au-dessus du max' },
  'stocks.state-blocked': { en: '■ Blocked', fr: '■ Bloqué' },
  'stocks.state-ok': { en: '✔ Good', fr: '✔ Bon' },
  'stocks.what-negative': { en: 'Count it and correct the table', fr: 'Compter et corriger le tableau' },
  'stocks.what-expired': { en: 'Block or scrap what is expired', fr: 'Bloquer ou rebuter ce qui est périmé' },
  'stocks.what-dormant': { en: 'Sell, use elsewhere or scrap', fr: 'Vendre, employer ailleurs ou rebuter' },
  'stocks.what-excess': { en: 'Use it up before ordering more', fr: 'Consommer avant de commander' },
  'stocks.what-above': { en: 'Order less at a time, or later', fr: 'Commander moins à la fois, ou plus tard' },
  'stocks.what-blocked': { en: 'Decide: release or scrap', fr: 'Décider : libérer ou rebuter' },

  'accuracy.title': {
    en: 'Record accuracy: counts within 0.2 % (A), 1 % (B) or 5 % (C) of the record',
    fr: 'Exactitude des stocks : comptages à 0,2 % (A), 1 % (B) ou 5 % (C) près',
  },
  'accuracy.head-class': { en: 'Class', fr: 'Classe' },
  'accuracy.head-share': { en: 'Accuracy', fr: 'Exactitude' },
  'accuracy.head-counted': { en: 'Rows counted', fr: 'Lignes comptées' },
  'accuracy.head-accurate': { en: 'Accurate', fr: 'Justes' },
  'accuracy.head-absolute': { en: 'Off, without sign ({currency})', fr: 'Écart absolu ({currency})' },
  'accuracy.head-difference': { en: 'Counted less recorded ({currency})', fr: 'Compté moins théorique ({currency})' },
  'accuracy.all': { en: 'All', fr: 'Total' },
  'accuracy.no-class': { en: '(no class)', fr: '(sans classe)' },
} as const satisfies Record<string, Text>;

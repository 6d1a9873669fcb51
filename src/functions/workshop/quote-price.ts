import { quotePrice } from '../../engine/cost/quote-price';
import { eachNumber } from '../arguments';
import { defineFunction } from '../define-function';

/**
 * Price to quote (DOMAIN §4): cost × (1 + overhead) × (1 + margin). The margin is a share of the full cost (taux de marge); a share m of the price is
 * m / (1 - m) here.
 *
 * @example QUOTE_PRICE(450.44, 0.12) = 504.4928
 */
export const QUOTE_PRICE = defineFunction({
  id: 'QUOTE_PRICE',
  alias: 'PRIX_DEVIS',
  summary: { en: 'Price to quote: cost with overhead and margin.', fr: 'Prix du devis : coût avec frais généraux et marge.' },
  resultHelp: { en: 'The price, in the currency of the cost.', fr: 'Le prix, dans la monnaie du coût.' },
  result: 'cell',
  arguments: {
    cost: eachNumber({
      name: { en: 'cost', fr: 'coût' },
      help: { en: 'Direct cost, for example UNIT_COST.', fr: 'Coût direct, par exemple PRIX_REVIENT.' },
      range: { atLeast: 0 },
    }),
    overhead: eachNumber({
      name: { en: 'overhead', fr: 'frais_généraux' },
      help: { en: 'Overhead as a fraction of the cost: 0.12 is 12 %.', fr: 'Frais généraux en fraction du coût : 0,12 vaut 12 %.' },
      range: { atLeast: 0 },
    }),
    margin: eachNumber({
      name: { en: 'margin', fr: 'marge' },
      help: { en: 'Margin as a fraction of the cost with overhead.', fr: 'Marge en fraction du coût avec frais généraux.' },
      range: { atLeast: 0 },
      default: 0,
    }),
  },
  compute: ({ cost, overhead, margin }) => quotePrice(cost, overhead, margin),
});

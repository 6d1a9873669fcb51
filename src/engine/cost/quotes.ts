import type { QuoteLine } from '../model/money-records';
import type { ItemCost } from './cost-lines';
import { quotePrice } from './quote-price';
import type { CostBook } from './roll-up';

/** What a line of a quote costs and is to be sold for; money of one good unit unless said otherwise. */
export interface PricedQuote {
  readonly line: QuoteLine;
  /** In one lot of the quantity that is asked for. */
  readonly cost: ItemCost;
  readonly tooling: number;
  /** With tools. */
  readonly directCost: number;
  readonly price: number;
  /** Of the whole quantity. */
  readonly amount: number;
}

/**
 * Prices of quotes: the item rolled up at the quantity of the line, its tools spread over their pieces, then QUOTE_PRICE: overhead on the cost and
 * margin on both. In the order of the rows; a line of an item without a cost is left out.
 */
export function priceQuotes(quotes: readonly QuoteLine[], costs: CostBook): PricedQuote[] {
  return quotes.flatMap((line): PricedQuote[] => {
    const cost = costs.forQuantity(line.item, line.quantity);
    if (cost === undefined) return [];
    const tooling = line.tooling / (line.toolingQuantity ?? line.quantity);
    const directCost = cost.total + tooling;
    const price = quotePrice(directCost, line.overhead, line.margin);
    return [{ line, cost, tooling, directCost, price, amount: price * line.quantity }];
  });
}

import type { LossEvent, LossWeight } from '../engine/improvement/loss-events';
import type { SheetContext } from './sheet-context';
import { hoursOf } from './table-columns';

/** So many of the losses must have a cost for cost to be the weight. */
const ENOUGH_COSTED = 0.9;

/** Money where nearly all have it, else time, else their number. */
export function weightOf(events: readonly LossEvent[]): LossWeight {
  const known = (weight: LossWeight): number => events.filter((event) => event[weight] !== null).length / events.length;
  if (known('cost') >= ENOUGH_COSTED) return 'cost';
  return known('minutes') >= ENOUGH_COSTED ? 'minutes' : 'count';
}

/** Inside a sentence; a currency keeps its capitals. */
export const decapitalized = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** A loss as a cell shows it: hours, else to the hundredth. */
export const shownLoss = (value: number, weight: LossWeight): number =>
  weight === 'minutes' ? hoursOf(value) : Math.round(value * 100) / 100;

/** Name of a weight, with its unit. */
export function weightWords({ say, input }: SheetContext, weight: LossWeight): string {
  return weight === 'cost' ? say('pareto.weight-cost', { currency: input.parameters.currency }) : say(`pareto.weight-${weight}`);
}

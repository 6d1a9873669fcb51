import type { LossWeight } from '../engine/improvement/loss-events';
import type { SheetContext } from './sheet-context';
import { hoursOf } from './table-columns';

export { fittingWeight as weightOf } from '../engine/improvement/action-effect';

/** Inside a sentence; a currency keeps its capitals. */
export const decapitalized = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** A loss as a cell shows it: hours, else to the hundredth. */
export const shownLoss = (value: number, weight: LossWeight): number =>
  weight === 'minutes' ? hoursOf(value) : Math.round(value * 100) / 100;

/** Name of a weight, with its unit. */
export function weightWords({ say, input }: SheetContext, weight: LossWeight): string {
  return weight === 'cost' ? say('pareto.weight-cost', { currency: input.parameters.currency }) : say(`pareto.weight-${weight}`);
}

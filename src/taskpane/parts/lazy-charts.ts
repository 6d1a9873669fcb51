import { lazy } from 'react';

/** The charts come in a chunk of their own, when one is first shown: they weigh as much as the rest of the pane. */
export const LoadChart = lazy(async () => ({ default: (await import('./LoadChart')).LoadChart }));

/** The Pareto chart, from the same chunk. */
export const ParetoChart = lazy(async () => ({ default: (await import('./ParetoChart')).ParetoChart }));

import type { Text } from './language';

/** Names of the dispatching rules, for the pane's options and the journal. */
export const RULE_WORDS = {
  'rule.FIFO': { en: 'First come, first served (FIFO)', fr: 'Premier arrivé, premier servi (PAPS)' },
  'rule.SPT': { en: 'Shortest operation first (SPT)', fr: 'Temps opératoire le plus court (TOM)' },
  'rule.LPT': { en: 'Longest operation first (LPT)', fr: 'Temps opératoire le plus long' },
  'rule.EDD': { en: 'Earliest due date first (EDD)', fr: 'Date de livraison la plus proche' },
  'rule.CR': { en: 'Smallest critical ratio first', fr: 'Ratio critique le plus petit' },
  'rule.SLACK': { en: 'Least slack first', fr: 'Marge la plus faible' },
  'rule.WSPT': { en: 'Priority over operation time (WSPT)', fr: 'Priorité rapportée au temps opératoire' },
  'rule.BOTTLENECK': { en: 'Feed the bottleneck first', fr: 'Alimenter d’abord le goulot' },
} as const satisfies Record<string, Text>;

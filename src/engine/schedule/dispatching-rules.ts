/** Names of the dispatching rules (règles de priorité). */
export const DISPATCHING_RULES = ['FIFO', 'SPT', 'LPT', 'EDD', 'CR', 'SLACK', 'WSPT', 'BOTTLENECK'] as const;
export type DispatchingRule = (typeof DISPATCHING_RULES)[number];

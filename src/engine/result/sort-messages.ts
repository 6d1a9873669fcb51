import type { Finding, Severity } from '../model/finding';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The worst first; messages of one severity keep their order. */
export function sortMessages(messages: readonly Finding[]): readonly Finding[] {
  return [...messages].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

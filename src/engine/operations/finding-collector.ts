import type { Finding } from '../model/finding';
import type { OperationFindingCode } from './finding-codes';

/** Gathers findings; what holds for many orders in the same way is said once, with how many they are. */
export interface FindingCollector {
  add(finding: Finding<OperationFindingCode>): void;
  /** Says it once for each `about`; its parameter `orders` counts how often it held. */
  addOnce(about: string, finding: Finding<OperationFindingCode>): void;
  findings(): readonly Finding<OperationFindingCode>[];
}

export function createFindingCollector(): FindingCollector {
  const all: { finding: Finding<OperationFindingCode>; times: number | null }[] = [];
  const once = new Map<string, { times: number | null }>();
  return {
    add: (finding) => void all.push({ finding, times: null }),
    addOnce(about, finding) {
      const key = JSON.stringify([finding.code, about]);
      const said = once.get(key);
      if (said) {
        said.times = (said.times ?? 0) + 1;
        return;
      }
      const entry = { finding, times: 1 };
      once.set(key, entry);
      all.push(entry);
    },
    findings: () =>
      all.map(({ finding, times }) => (times === null ? finding : { ...finding, parameters: { ...finding.parameters, orders: times } })),
  };
}

import type { RoutingOperation } from '../../engine/model/input';
import { findCycles } from '../../engine/network/cycle';
import { inBothLanguages, report, wordsOfDefault } from '../reading';
import type { Reading } from '../reading';

/**
 * Frees routings from cycles. Every cycle has a step back, to a number that is not higher, and only a typed `next` makes one: that step is
 * dropped, with the cycle's path; the operation itself stays.
 */
export function withoutRoutingCycles(reading: Reading, operations: readonly RoutingOperation[]): RoutingOperation[] {
  const routings = new Map<string, number[]>();
  operations.forEach((operation, index) => {
    const key = JSON.stringify([operation.item, operation.alternative]);
    const known = routings.get(key);
    if (known === undefined) routings.set(key, [index]);
    else known.push(index);
  });
  const freed = [...operations];
  for (const indices of routings.values()) {
    if (indices.some((index) => freed[index].next !== null)) freeRouting(reading, freed, indices);
  }
  return freed;
}

function freeRouting(reading: Reading, operations: RoutingOperation[], indices: readonly number[]): void {
  const numbers = indices.map((index) => operations[index].operation).sort((a, b) => a - b);
  const successors = (operation: RoutingOperation): readonly number[] =>
    (operation.next ?? numbers.filter((number) => number > operation.operation).slice(0, 1)).filter((number) => numbers.includes(number));
  for (;;) {
    const byNumber = new Map(indices.map((index) => [operations[index].operation, index]));
    const edges = new Map(numbers.map((number) => [number, successors(operations[byNumber.get(number) ?? 0])]));
    const [path] = findCycles(edges);
    if (path === undefined) return;
    const step = path.findIndex((number, at) => at > 0 && number <= path[at - 1]);
    const index = byNumber.get(path[step - 1]);
    if (step < 1 || index === undefined) return;
    const culprit = operations[index];
    const rest = (culprit.next ?? []).filter((number) => number !== path[step]);
    operations[index] = { ...culprit, next: rest.length === 0 ? null : rest };
    report(reading, 'warning', 'routing.cycle-replaced', 'Routings', {
      row: culprit.source?.row,
      column: 'next',
      value: (culprit.next ?? []).join(';'),
      key: culprit.item,
      parameters: { item: culprit.item, path: { path: path.map(String) }, ...inBothLanguages('taken', wordsOfDefault(null)) },
    });
  }
}

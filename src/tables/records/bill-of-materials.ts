import type { BomLine } from '../../engine/model/input';
import { findCycles } from '../../engine/network/cycle';
import type { NameIndex } from '../name-index';
import { inBothLanguages, report, wordsOfDefault } from '../reading';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { RowReader } from '../row-reader';
import { readPeriod } from './period';
import type { RoutingNumbers } from './routing-numbers';

/** Rows of BillOfMaterials, without the lines that would close a cycle. */
export function readBillOfMaterials(reading: Reading, items: NameIndex, routings: RoutingNumbers): BomLine[] {
  const seen = new Set<string>();
  const lines = readRows(reading, reading.tables.get('BillOfMaterials'), (row): BomLine => {
    const parent = row.reference('parent', items, 'item.unknown') ?? '';
    const component = row.reference('component', items, 'item.unknown') ?? '';
    const quantity = row.isBlank('quantity') && !row.isBlank('fixed_quantity') ? 0 : row.amount('quantity');
    const line: BomLine = {
      parent,
      component,
      quantity,
      fixedQuantity: row.amount('fixed_quantity'),
      scrap: row.fraction('scrap'),
      operation: readOperation(row, parent, routings),
      ...readPeriod(row, 'from', 'to'),
      alternative: row.text('alternative'),
      source: row.source,
    };
    const key = JSON.stringify([parent, component, line.operation, line.alternative, line.from, line.to]);
    if (seen.has(key)) row.say('error', 'bom.duplicate-line', undefined, { parameters: { parent, component } });
    else if (!row.leftOut) seen.add(key);
    return line;
  });
  return withoutCycles(reading, lines);
}

/** The operation that consumes a component; one that the parent's routing lacks means the first. */
function readOperation(row: RowReader, parent: string, routings: RoutingNumbers): number | null {
  const operation = row.number('operation');
  if (operation === null || !routings.hasRouting(parent)) return null;
  if (routings.has(parent, operation)) return operation;
  row.say('warning', 'bom.operation-unknown-replaced', 'operation', {
    parameters: { parent, operation, ...inBothLanguages('taken', wordsOfDefault(null)) },
  });
  return null;
}

/** Leaves out the line that closes each cycle, with its path. */
function withoutCycles(reading: Reading, lines: readonly BomLine[]): BomLine[] {
  const components = new Map<string, string[]>();
  for (const { parent, component } of lines) {
    const known = components.get(parent);
    if (known === undefined) components.set(parent, [component]);
    else known.push(component);
  }
  const closing = new Map<string, readonly string[]>();
  for (const path of findCycles(components)) closing.set(JSON.stringify(path.slice(-2)), path);
  return lines.filter((line) => {
    const path = closing.get(JSON.stringify([line.parent, line.component]));
    if (path === undefined) return true;
    const details = { row: line.source?.row, column: 'component', value: line.component, key: line.parent, parameters: { path: { path } } };
    report(reading, 'error', 'bom.cycle', 'BillOfMaterials', details);
    return false;
  });
}

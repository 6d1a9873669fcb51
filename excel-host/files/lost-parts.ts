import type { OpcPackage } from '../../src/workbook/xlsx/package/opc-package';

/** What the host cannot hold, by the names of the parts it is in. */
const LOST: readonly (readonly [RegExp, string])[] = [
  [/pivotTables\/|pivotCache\//, 'pivot tables'],
  [/\/media\//, 'pictures'],
  [/comments\d*\.xml$|threadedComments\//, 'comments'],
  [/vbaProject\.bin$/, 'macros'],
  [/slicers?\//, 'slicers'],
  [/\/externalLinks\//, 'links to other workbooks'],
  [/\/chartsheets\//, 'chart sheets'],
  [/\/connections\.xml$|\/queryTables\//, 'data connections'],
];

/** Names what a file holds and the host does not, each once. */
export function lostParts(parts: OpcPackage): string[] {
  const names = parts.partNames();
  return LOST.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, word]) => word);
}

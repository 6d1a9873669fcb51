import { bomWalk, MOST_LEVELS, MOST_ROWS } from '../../engine/mrp/bom-walk';
import { explode, lowLevelCodes, whereUsed } from '../../engine/mrp/explode';
import { itemNetwork } from '../../engine/mrp/item-network';
import { usualBom } from '../../engine/mrp/usual-bom';
import type { BomLine } from '../../engine/model/input';
import { oneNumber } from '../arguments';
import { bomTable, type BomTable } from '../bom-argument';
import { defineFunction, spill } from '../define-function';
import { DATE_RANGE } from '../load-operations';
import { oneName } from '../name-arguments';
import { optionalNames, optionalNumber } from '../omissible-arguments';
import { nameKey } from '../read-cells';
import { dateValue } from '../time-between';
import { fail, type Failure } from '../values';

const BOM = { en: 'bom', fr: 'nomenclature' };

const ITEM = oneName({ name: { en: 'item', fr: 'article' }, help: { en: 'Name of the item.', fr: 'Code de l’article.' } });

const LEVELS = optionalNumber({
  name: { en: 'levels', fr: 'niveaux' },
  help: { en: 'How many levels; 1 = the next one alone.', fr: 'Nombre de niveaux ; 1 = le suivant seulement.' },
  defaultText: { en: 'all', fr: 'tous' },
  range: { atLeast: 0, whole: true },
});

/**
 * Indented bill of material of so many units (DOMAIN §4): scrap and fixed quantities of the lines included, one order of each parent, each
 * component below its parent and as often as it occurs. Without a date every line counts, whenever it holds; of alternatives the usual one does: the
 * lines without an alternative, else those of the one that stands first.
 *
 * @example EXPLODE(Bom[#All], "A", 50) = {1,"B",100; 2,"D",200; …}
 */
export const EXPLODE = defineFunction({
  id: 'EXPLODE',
  alias: 'ECLATER',
  summary: {
    en: 'What so many units of an item consist of, level by level.',
    fr: 'De quoi se composent tant d’unités d’un article, niveau par niveau.',
  },
  resultHelp: { en: 'Rows of level, component, quantity.', fr: 'Lignes de niveau, composant, quantité.' },
  result: 'rows',
  arguments: {
    bom: bomTable(),
    item: ITEM,
    quantity: oneNumber({
      name: { en: 'quantity', fr: 'quantité' },
      help: { en: 'Units of the item.', fr: 'Nombre d’unités de l’article.' },
      range: { atLeast: 0 },
    }),
    levels: LEVELS,
    date: optionalNumber({
      name: { en: 'date', fr: 'date' },
      help: { en: 'Only lines that hold on that date.', fr: 'Seulement les liens valables à cette date.' },
      defaultText: { en: 'every line', fr: 'tous les liens' },
      range: DATE_RANGE,
      date: true,
    }),
  },
  compute: ({ bom, item, quantity, levels, date }) => {
    const lines = usualBom(bom.lines, date === null ? null : dateValue(date).minutes);
    const found = walk(bom, lines, item, 'down', levels);
    if ('failure' in found) return found;
    const rows = explode(found.lines, found.item, quantity, { levels: levels ?? Infinity });
    return rows.map(({ level, component, quantity: needed }) => [level, nameOf(bom, component), needed]);
  },
});

/**
 * Where an item is used, upwards (DOMAIN §4): each parent below what it was reached from, with the units of the item in one unit of the parent,
 * scrap included, quantities per order not. All alternatives and dates count.
 *
 * @example WHERE_USED(Bom[#All], "D") = {1,"B",2; 2,"A",4; …}
 */
export const WHERE_USED = defineFunction({
  id: 'WHERE_USED',
  alias: 'CAS_EMPLOI',
  summary: { en: 'What an item is used in, level by level.', fr: 'Dans quoi un article est employé, niveau par niveau.' },
  resultHelp: {
    en: 'Rows of level, parent, quantity of the item in one parent.',
    fr: 'Lignes de niveau, composé, quantité de l’article dans un composé.',
  },
  result: 'rows',
  arguments: { bom: bomTable(), item: ITEM, levels: LEVELS },
  compute: ({ bom, item, levels }) => {
    const found = walk(bom, bom.lines, item, 'up', levels);
    if ('failure' in found) return found;
    return whereUsed(found.lines, found.item, { levels: levels ?? Infinity }).map(({ level, parent, quantity }) => [
      level,
      nameOf(bom, parent),
      quantity,
    ]);
  },
});

/**
 * Low-level code of items (DOMAIN §4): the longest way down to each from an item that nothing contains; 0 for such an item. Without `item`, rows of
 * item and code in the order in which the bill of material names them.
 *
 * @example LOW_LEVEL_CODE(Bom[#All], "D") = 3
 */
export const LOW_LEVEL_CODE = defineFunction({
  id: 'LOW_LEVEL_CODE',
  alias: 'CODE_PLUS_BAS_NIVEAU',
  summary: {
    en: 'Low-level code: the deepest level at which an item stands.',
    fr: 'Code de plus bas niveau : le niveau le plus bas où un article se trouve.',
  },
  resultHelp: {
    en: 'The code of each item; without item, rows of item and code.',
    fr: 'Le code de chaque article ; sans article, lignes d’article et code.',
  },
  result: 'rows',
  arguments: {
    bom: bomTable(),
    item: optionalNames({
      name: { en: 'item', fr: 'article' },
      help: { en: 'An item, or a range of items.', fr: 'Un article, ou une plage d’articles.' },
      defaultText: { en: 'every item', fr: 'tous les articles' },
    }),
  },
  compute: ({ bom, item }) => {
    const ids = [...bom.names.keys()].map((key) => ({ item: key }));
    const [cycle] = itemNetwork(ids, bom.lines).cycles;
    if (cycle !== undefined) return cycleFailure(bom, cycle);
    const codes = lowLevelCodes(bom.lines);
    if (item === null) return ids.map(({ item: key }) => [nameOf(bom, key), codes.get(key) ?? 0]);
    const cells = item.values.map((name) => codes.get(nameKey(name)) ?? unknownItem(name));
    return spill(cells, item.layout ?? { rows: 1, columns: 1 });
  },
});

interface Found {
  readonly lines: readonly BomLine[];
  readonly item: string;
}

/** The lines that the list is made of, or why there is none: an unknown item, nothing below it, a cycle, or more than a sheet can hold. */
function walk(bom: BomTable, lines: readonly BomLine[], name: string, direction: 'down' | 'up', levels: number | null): Found | Failure {
  const item = nameKey(name);
  if (!bom.names.has(item)) return unknownItem(name);
  const found = bomWalk(lines, item, direction, levels ?? Infinity);
  if (found.cycle !== null) return cycleFailure(bom, found.cycle);
  if (found.rows === 0) return fail(direction === 'down' ? 'bom.no-components' : 'bom.not-used', { argument: BOM, item: name }, '#N/A');
  if (found.depth > MOST_LEVELS) return fail('bom.too-deep', { argument: BOM, item: name, most: MOST_LEVELS });
  if (found.rows > MOST_ROWS) return fail('bom.too-many-rows', { argument: BOM, item: name, most: MOST_ROWS });
  return { lines: found.lines, item };
}

/** The failure of a cycle, with its path: nothing has an answer there. */
export function cycleFailure(bom: BomTable, path: readonly string[]): Failure {
  const shown = path.length > 12 ? [...path.slice(0, 11), '…', path[path.length - 1]] : path;
  return fail('bom.cycle', { argument: BOM, path: shown.map((key) => nameOf(bom, key)).join(' → ') }, '#N/A');
}

function unknownItem(item: string): Failure {
  return fail('item.unknown', { argument: BOM, item }, '#N/A');
}

function nameOf(bom: BomTable, key: string): string {
  return bom.names.get(key) ?? key;
}

import type { BomLine } from '../engine/model/input';
import type { Text } from '../i18n/language';
import { BILL_OF_MATERIALS } from '../tables/schema/bill-of-materials';
import type { Argument } from './declaration';
import { dateOrNull } from './date-values';
import { DATE_RANGE } from './load-operations';
import { nameKey } from './read-cells';
import { schemaNumber, schemaText } from './schema-columns';
import { table, type TableRows } from './table-argument';
import { fail, isFailure } from './values';

const of = (key: string, required = false) => ({ table: BILL_OF_MATERIALS, key, required });

const COLUMNS = {
  parent: schemaText(of('parent', true)),
  component: schemaText(of('component', true)),
  quantity: schemaNumber(of('quantity', true), { atLeast: 0 }),
  fixedQuantity: schemaNumber(of('fixed_quantity'), { atLeast: 0 }),
  scrap: schemaNumber(of('scrap'), { atLeast: 0, below: 1 }),
  from: schemaNumber(of('from'), DATE_RANGE),
  to: schemaNumber(of('to'), DATE_RANGE),
  alternative: schemaText(of('alternative')),
};

/** A bill of material as a cell gives it. */
export interface BomTable {
  /** Its lines; items are keys: names without case and outer spaces. */
  readonly lines: readonly BomLine[];
  /** How the item of a key is spelled where it stands first, in order of appearance. */
  readonly names: ReadonlyMap<string, string>;
}

const NAME: Text = { en: 'bom', fr: 'nomenclature' };
const HELP: Text = {
  en: 'Bill of material with its headers, one row a component.',
  fr: 'Nomenclature avec ses en-têtes, une ligne par composant.',
};

/** A bill of material with its headers: those of the planner's own table, in English or French. */
export function bomTable(): Argument<BomTable> {
  const rows = table({ name: NAME, help: HELP, columns: COLUMNS });
  return {
    ...rows,
    read: (given) => {
      const reading = rows.read(given);
      if (isFailure(reading)) return reading;
      if (reading.kind !== 'whole' || reading.value === null) return fail('argument.missing', { argument: NAME });
      return { kind: 'whole', value: bomOf(reading.value) };
    },
  };
}

function bomOf({ length, columns }: TableRows<typeof COLUMNS>): BomTable {
  const names = new Map<string, string>();
  const keyOf = (name: string): string => {
    const key = nameKey(name);
    if (!names.has(key)) names.set(key, name);
    return key;
  };
  const lines: BomLine[] = [];
  for (let row = 0; row < length; row++) {
    lines.push({
      parent: keyOf(columns.parent?.[row] ?? ''),
      component: keyOf(columns.component?.[row] ?? ''),
      quantity: columns.quantity?.[row] ?? 0,
      fixedQuantity: columns.fixedQuantity?.[row] ?? 0,
      scrap: columns.scrap?.[row] ?? 0,
      operation: null,
      from: dateOrNull(columns.from?.[row]),
      to: dateOrNull(columns.to?.[row]),
      alternative: columns.alternative?.[row] ?? null,
    });
  }
  return { lines, names };
}

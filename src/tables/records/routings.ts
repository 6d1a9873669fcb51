import type { RoutingOperation } from '../../engine/model/input';
import type { NameIndex } from '../name-index';
import { inBothLanguages, wordsOfDefault } from '../reading';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { RowReader } from '../row-reader';
import { wordKey } from '../text-key';
import type { ResourceNames } from './resource-names';
import { withoutRoutingCycles } from './routing-cycles';
import type { RoutingNumbers } from './routing-numbers';
import type { SpelledNames } from './spelled-names';
import type { SupplierNames } from './suppliers';

/** What the rows of Routings refer to. */
export interface RoutingReferences {
  readonly items: NameIndex;
  readonly resources: ResourceNames;
  readonly routings: RoutingNumbers;
  readonly suppliers: SupplierNames;
  /** Skills that somebody has; null when nothing is known of skills. */
  readonly skills: NameIndex | null;
  readonly families: SpelledNames;
}

/** Rows of Routings; a `next` that would close a cycle is dropped. */
export function readRoutings(reading: Reading, references: RoutingReferences): RoutingOperation[] {
  const seen = new Set<string>();
  const operations = readRows(reading, reading.tables.get('Routings'), (row): RoutingOperation => {
    const record = readOperation(row, references);
    const key = JSON.stringify([record.item, record.alternative, record.operation]);
    if (seen.has(key))
      row.say('error', 'operation.duplicate', 'operation', { parameters: { operation: record.operation, of: record.item } });
    else if (!row.leftOut) seen.add(key);
    return record;
  });
  return withoutRoutingCycles(reading, operations);
}

function readOperation(row: RowReader, references: RoutingReferences): RoutingOperation {
  const item = row.reference('item', references.items, 'item.unknown') ?? '';
  return { item, ...readWork(row, item, references), alternative: row.text('alternative') };
}

/** What a row says of the work of an operation, of an item or of an order; `owner` is whose operation it is. */
export function readWork(
  row: RowReader,
  owner: string,
  references: Omit<RoutingReferences, 'items'>,
): Omit<RoutingOperation, 'item' | 'alternative'> {
  const operation = row.amount('operation');
  const unit = row.timeUnit();
  const time = (key: string): number => row.duration(key, unit) ?? 0;
  return {
    operation,
    description: row.text('description') ?? '',
    resources: references.resources.readAlternatives(row, 'resource', 'subcontractor'),
    setupTime: time('setup_time'),
    unitTime: time('unit_time'),
    queue: time('queue'),
    wait: time('wait'),
    move: time('move'),
    minBatch: row.number('min_batch'),
    transferBatch: row.number('transfer_batch'),
    tool: references.resources.readOne(row, 'tool'),
    skill: readSkill(row, references.skills),
    people: row.amount('people'),
    setupFamily: references.families.read(row, 'setup_family'),
    subcontractor: references.resources.readSubcontractor(row, 'subcontractor', references.suppliers),
    subcontractDays: row.number('subcontract_days'),
    next: readNext(row, owner, references.routings),
    instruction: row.text('instruction'),
    document: row.text('document'),
    interruptible: row.flag('interruptible'),
    source: row.source,
  };
}

/** A skill that nobody has would block the operation for ever: it is left aside, and said. Without a Skills table skills are not planned. */
function readSkill(row: RowReader, skills: NameIndex | null): string | null {
  return skills === null ? null : row.reference('skill', skills, 'skill.nobody-has', 'skill.nobody-has');
}

const LAST_WORDS = new Set(['fin', 'end', 'last', 'none', 'aucune', '-', '–']);

function readNext(row: RowReader, item: string, routings: RoutingNumbers): readonly number[] | null {
  const text = row.text('next');
  if (text === null) return null;
  if (LAST_WORDS.has(wordKey(text))) return [];
  const parts = text.split(/[\s;,/|+&]+/).filter((part) => part !== '');
  const numbers = parts.map(Number);
  const taken = inBothLanguages('taken', wordsOfDefault(null));
  if (numbers.some((part) => !Number.isFinite(part))) {
    row.say('warning', 'list.unreadable-replaced', 'next', { parameters: taken });
    return null;
  }
  const known = numbers.filter((part) => routings.has(item, part));
  if (known.length < numbers.length) row.say('warning', 'routing.next-unknown-replaced', 'next', { parameters: { item, ...taken } });
  return known.length === 0 ? null : [...new Set(known)];
}

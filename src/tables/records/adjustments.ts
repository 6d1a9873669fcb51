import type { AdjustmentKind, AdjustmentRow } from '../../engine/model/change-records';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { RowReader } from '../row-reader';
import { ADJUSTMENT_KIND_WORDS } from '../schema/changes';
import { type ChangeNames, RowIds, type SubjectKind, Subjects } from './change-names';

const ROUTED: readonly SubjectKind[] = ['order', 'item'];
const DATED: readonly SubjectKind[] = ['demand', 'order'];

/** What the subject and the replacement of each kind may be, the likeliest first. */
const MEANING: Readonly<
  Record<AdjustmentKind, { readonly subject: readonly SubjectKind[]; readonly replacement?: readonly SubjectKind[] }>
> = {
  overtime: { subject: ['resource', 'group'] },
  shift: { subject: ['resource', 'group'] },
  'extra-unit': { subject: ['resource'] },
  people: { subject: ['skill', 'resource'] },
  'other-resource': { subject: ROUTED, replacement: ['resource', 'group'] },
  subcontract: { subject: ROUTED, replacement: ['resource', 'supplier'] },
  split: { subject: ROUTED },
  overlap: { subject: ROUTED },
  advance: { subject: DATED },
  delay: { subject: DATED },
  quantity: { subject: DATED },
  expedite: { subject: ['order', 'item'] },
  supplier: { subject: ['item'], replacement: ['supplier'] },
  substitute: { subject: ['order', 'item'], replacement: ['item'] },
  priority: { subject: DATED },
};

/** Rows of Adjustments, active or not. Whether they can be applied is found when they are. */
export function readAdjustments(reading: Reading, names: ChangeNames): AdjustmentRow[] {
  const found = reading.tables.get('Adjustments');
  if (found === undefined) return [];
  const subjects = new Subjects(names);
  const ids = new RowIds();
  return readRows(reading, found, (row): AdjustmentRow => {
    const kind = row.word<AdjustmentKind>('kind', ADJUSTMENT_KIND_WORDS) ?? 'overtime';
    const { subject, replacement } = MEANING[kind];
    return {
      id: ids.read(row),
      kind,
      subject: subjects.read(row, 'subject', subject) ?? '',
      operation: row.number('operation'),
      from: row.date('from'),
      to: row.date('to'),
      quantity: row.number('quantity'),
      replacement: readReplacement(row, subjects, replacement ?? []),
      cost: row.number('cost'),
      scenario: row.text('scenario'),
      active: row.flag('active'),
      comment: row.text('comment'),
      source: row.source,
    };
  });
}

/** `OLD > NEW` names both items of a substitution. */
function readReplacement(row: RowReader, subjects: Subjects, kinds: readonly SubjectKind[]): string | null {
  const text = row.text('replacement');
  if (text === null || !text.includes('>')) return subjects.read(row, 'replacement', kinds);
  const parts = text.split('>').map((part) => part.trim());
  return parts.map((part) => subjects.resolve(part, kinds) ?? part).join(' > ');
}

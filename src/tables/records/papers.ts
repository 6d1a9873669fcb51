import type { DocumentRow, RequirementRow } from '../../engine/model/follow-up-records';
import type { NameIndex } from '../name-index';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { RowReader } from '../row-reader';
import { REQUIREMENT_KINDS } from '../schema/words';

/** The names that a requirement or a document may be about. */
export interface PaperSubjects {
  readonly items: NameIndex;
  readonly resources: NameIndex;
  readonly orders: NameIndex;
}

type Subject = Pick<RequirementRow, 'subject' | 'subjectKind'>;

const COLUMN = 'item_resource_or_order';

/** Rows of Requirements; one about nothing that is known is left out, with a finding. */
export function readRequirements(reading: Reading, subjects: PaperSubjects): RequirementRow[] {
  return readRows(reading, reading.tables.get('Requirements'), (row): RequirementRow => ({
    ...subjectOf(row, subjects),
    kind: row.word('kind', REQUIREMENT_KINDS),
    text: row.needText('text'),
    blocking: row.flag('blocking'),
    met: row.flag('met'),
    source: row.source,
  }));
}

/** Rows of Documents. */
export function readDocuments(reading: Reading, subjects: PaperSubjects): DocumentRow[] {
  return readRows(reading, reading.tables.get('Documents'), (row): DocumentRow => ({
    ...subjectOf(row, subjects),
    operation: row.number('operation'),
    title: row.needText('title'),
    link: row.text('link'),
    version: row.text('version'),
    date: row.date('date'),
    source: row.source,
  }));
}

/** An order before an item before a resource: the narrowest that bears the name. */
function subjectOf(row: RowReader, { orders, items, resources }: PaperSubjects): Subject {
  const text = row.needText(COLUMN);
  const found = (
    [
      ['order', orders],
      ['item', items],
      ['resource', resources],
    ] as const
  ).flatMap(([subjectKind, names]) => {
    const subject = names.resolve(text);
    return subject === null ? [] : [{ subject, subjectKind }];
  });
  if (found.length > 0) {
    row.sayReadAs(COLUMN, row.cell(COLUMN), found[0].subject);
    return found[0];
  }
  if (text !== '') row.say('error', 'reference.unknown', COLUMN);
  return { subject: text, subjectKind: 'item' };
}

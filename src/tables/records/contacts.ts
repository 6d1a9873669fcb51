import type { Contact } from '../../engine/model/follow-up-records';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { RowReader } from '../row-reader';

/** Rows of Contacts, in the order of the table: the first that fits is the one who is told. */
export function readContacts(reading: Reading): Contact[] {
  return readRows(reading, reading.tables.get('Contacts'), (row): Contact => ({
    ...languageOf(row),
    name: row.needText('name'),
    role: row.text('role'),
    service: row.text('service'),
    skill: row.text('skill'),
    email: row.needText('email'),
    source: row.source,
  }));
}

function languageOf(row: RowReader): Pick<Contact, 'language'> {
  const language = row.text('language');
  return language === null ? {} : { language };
}

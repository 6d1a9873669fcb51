import { STATE_WORDS } from '../i18n/sheets/state-words';
import { PLANNED_ORDERS_TABLE, PLANNED_ORDER_COLUMNS } from '../sheets/planned-orders-sheet';
import { PEOPLE_COLUMNS, PEOPLE_TABLE, PROGRAMME_COLUMNS, PROGRAMME_TABLE } from '../sheets/programme-columns';
import { SCHEDULE_COLUMNS, SCHEDULE_TABLE } from '../sheets/schedule-sheet';

/** How a column is written. */
export type ExportKind = 'text' | 'number' | 'date' | 'moment' | 'time';

/** One extract of a planned workbook: of which table of Jalon, which of its columns, which of its rows. */
export interface ExportProfile {
  readonly id: string;
  readonly table: string;
  /** All columns of that table, in their fixed order. */
  readonly all: readonly string[];
  readonly columns: readonly (readonly [key: string, kind: ExportKind])[];
  /** Words of the column `kind`, in every language, of the rows that count; none: all rows. */
  readonly kinds?: readonly string[];
  /** Columns by which an extract for one sector, person or supplier is taken. */
  readonly addressees: readonly string[];
}

const programmeColumn = (key: string): readonly [string, ExportKind] => {
  if (key === 'day') return [key, 'date'];
  if (key === 'start' || key === 'finish') return [key, 'time'];
  return [key, key === 'operation' || key === 'quantity' ? 'number' : 'text'];
};

const ORDER_COLUMNS = [
  ['order', 'text'],
  ['kind', 'text'],
  ['status', 'text'],
  ['item', 'text'],
  ['itemDescription', 'text'],
  ['quantity', 'number'],
  ['unit', 'text'],
  ['start', 'moment'],
  ['finish', 'moment'],
  ['due', 'moment'],
  ['supplier', 'text'],
  ['priority', 'number'],
] as const satisfies ExportProfile['columns'];

/** What an ERP takes back: the schedule, the orders to create or to move, the purchases. */
export const EXPORT_PROFILES: readonly ExportProfile[] = [
  {
    id: 'schedule',
    table: SCHEDULE_TABLE,
    all: SCHEDULE_COLUMNS,
    addressees: ['resource', 'people'],
    columns: SCHEDULE_COLUMNS.flatMap((key): [string, ExportKind][] => {
      if (['start', 'finish', 'earliestStart', 'latestStart', 'latestFinish'].includes(key)) return [[key, 'moment']];
      return [[key, ['quantity', 'operation', 'unit', 'setup', 'changeover', 'run', 'slack', 'late'].includes(key) ? 'number' : 'text']];
    }),
  },
  { id: 'planned-orders', table: PLANNED_ORDERS_TABLE, all: PLANNED_ORDER_COLUMNS, columns: ORDER_COLUMNS, addressees: ['supplier'] },
  {
    id: 'purchases',
    table: PLANNED_ORDERS_TABLE,
    all: PLANNED_ORDER_COLUMNS,
    columns: ORDER_COLUMNS.filter(([key]) => key !== 'priority'),
    addressees: ['supplier'],
    kinds: [STATE_WORDS['kind.buy'], STATE_WORDS['kind.subcontract']].flatMap(({ en, fr }) => [en, fr]),
  },
  {
    id: 'programme',
    table: PROGRAMME_TABLE,
    all: PROGRAMME_COLUMNS,
    columns: PROGRAMME_COLUMNS.map(programmeColumn),
    addressees: ['sector', 'resource'],
  },
  {
    id: 'people',
    table: PEOPLE_TABLE,
    all: PEOPLE_COLUMNS,
    columns: PEOPLE_COLUMNS.map(programmeColumn),
    addressees: ['person', 'resource'],
  },
];

/** Excel's names of the tables of the weekly programme; extracts are read from them. */
export const PROGRAMME_TABLE = 'JalonProgramme';
export const PEOPLE_TABLE = 'JalonProgrammePeople';

const WORK = [
  'resource',
  'day',
  'start',
  'finish',
  'order',
  'operation',
  'what',
  'item',
  'quantity',
  'people',
  'part',
  'state',
  'done',
  'counted',
] as const;

/** Keys of their columns, in their order, which never changes. */
export const PROGRAMME_COLUMNS = ['sector', ...WORK] as const;
export const PEOPLE_COLUMNS = ['person', ...WORK] as const;

import { formatFinding } from '../../i18n/format-finding';
import { checkRecords } from '../../pipeline/answers/records';
import { snapshotFromTables } from '../../tables/json-tables';
import { readPlanningInput } from '../../tables/read-planning-input';
import type { WorkbookSnapshot } from '../../workbook/workbook';
import { readExtract } from './read-extract';

const TABLES = {
  Parameters: [{ name: 'now', value: '2026-11-23T12:00' }],
  Items: [{ item: 'ROD', kind: 'make' }],
  Routings: [{ item: 'ROD', operation: 10, resource: 'LATHE', setup_time: 30, unit_time: 2, time_unit: 'min' }],
  Resources: [{ resource: 'LATHE' }],
  Orders: [{ order: 'OF-1', kind: 'make', item: 'ROD', quantity: 100, due: '2026-11-27', status: 'started' }],
};
const PROGRESS = [
  { date: '2026-11-20', order: 'OF-1', operation: 10, good: 60, scrap: 0, start: '2026-11-20T08:00', end: '2026-11-20T10:30' },
];

const extract = (text: string, snapshot: WorkbookSnapshot, table: 'Progress' | 'Stops' = 'Progress') => {
  const given = readExtract(text, table, 'fr');
  const typed = given.records.map(({ cells }) => cells);
  const answer = checkRecords({ kind: 'records', table, typed }, readPlanningInput(snapshot, { language: 'fr' }), snapshot, 'fr');
  if (answer.kind !== 'records') throw new Error(answer.kind);
  const records = given.records.map((one, place) => ({ ...one, ...answer.records[place] }));
  return { ...given, records, lacking: answer.lacking };
};
const workbook = (tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>, dateSystem: 1900 | 1904 = 1900) => ({
  ...snapshotFromTables({ name: 'test', tables: { ...TABLES, ...tables } }),
  dateSystem,
});

describe('an extract', () => {
  // As a French spreadsheet would copy it: tabs, decimal commas, days first, times alone.
  const TEXT = [
    'OF\tPhase\tQté bonne\tRebuts\tJour\tHeure début\tHeure fin\tCommentaire',
    'OF-1\t10\t30\t1,5\t20/11/2026\t13:00\t14:05\t"deux ; lignes',
    'ici"',
    'OF-1\t10\t20\t0\t20/11/2026\t14:10\t14:50\t',
    '',
    'OF-1\t10\tdix\t0\t31/02/2026\t\t\t',
    '\t10\t1\t0\t20/11/2026\t\t\t',
  ].join('\r\n');

  it('is told record by record as the table would tell it once they stand there', () => {
    const { records, headers, missing } = extract(TEXT, workbook({ Progress: PROGRESS }));
    expect([headers.length, missing]).toEqual([8, []]);
    // 60, then 91.5, then 111.5 of 100.
    expect(records.map(({ verdict }) => verdict)).toEqual(['good', 'doubtful', 'doubtful', 'unreadable']);
    expect(records[1].troubles.map(({ column }) => column)).toEqual(['good']);
    expect(records[1].troubles[0].sentence).toMatch(/111,5 pièces faites pour 100 lancées/);
    // The table itself, with the same rows typed in, says the same.
    const typed = records.map(({ cells }) => ({ date: null, ...cells }));
    const inTable = readPlanningInput(workbook({ Progress: [...PROGRESS, ...typed] }), { language: 'fr' });
    const told = inTable.findings.filter(({ table, severity }) => table === 'Progress' && severity !== 'info');
    expect(told.map((finding) => `${(finding.row ?? 0) - 1} ${formatFinding(finding, 'fr')}`).sort()).toEqual(
      records.flatMap(({ troubles }, place) => troubles.map(({ sentence }) => `${place} ${sentence}`)).sort(),
    );
  });

  it('is written with moments made of day and time, and loses no cell that has a column', () => {
    const [first, second, third] = extract(TEXT, workbook({})).records;
    expect(first.cells).toEqual({
      ...{ order: 'OF-1', operation: 10, good: 30, scrap: 1.5, date: '2026-11-20' },
      ...{ start: '2026-11-20T13:00', end: '2026-11-20T14:05', remark: 'deux ; lignes\r\nici' },
    });
    expect(second.cells).not.toHaveProperty('remark');
    expect(third.cells).toMatchObject({ good: 'dix', date: '31/02/2026' });
    expect(third.source).toEqual(['OF-1', '10', 'dix', '0', '31/02/2026', '', '', '']);
  });

  it('is the same in a workbook that counts its days from 1904', () => {
    // The moment of the plan is a number of days too: four years and a day later there.
    const late = { Parameters: [{ name: 'now', value: '2030-11-24T12:00' }] };
    const [first] = extract(TEXT, workbook({ ...late, Progress: PROGRESS }, 1904)).records;
    expect([first.verdict, first.cells.start]).toEqual(['good', '2026-11-20T13:00']);
  });

  it('names what the planner’s own table has no column for, and leaves it out of what is written', () => {
    const { lacking, unknown, records } = extract(
      `${TEXT.split('\r\n')[0]}\tTempérature\r\nOF-1\t10\t5\t0\t20/11/2026\t\t\tBruit\t40`,
      workbook({ Progress: PROGRESS }),
    );
    expect([lacking, unknown]).toEqual([['Observations'], ['Température']]);
    expect(records[0]).toMatchObject({ verdict: 'good', cells: { order: 'OF-1', good: 5 } });
    expect(records[0].cells).not.toHaveProperty('remark');
  });

  it('without the column that records need names it', () => {
    expect(extract('Bonnes;Rebuts\n1;2', workbook({}))).toMatchObject({ missing: ['OF'] });
  });

  it('of stops is held against the table of stops', () => {
    const { records } = extract(
      'Poste;Début;Fin;Catégorie\nLATHE;20/11/2026 08:00;20/11/2026 08:20;panne\nLATHE;20/11/2026 09:00;20/11/2026 08:20;\n',
      workbook({}),
      'Stops',
    );
    expect(records.map(({ verdict }) => verdict)).toEqual(['good', 'unreadable']);
    expect(records[0].cells).toEqual({ resource: 'LATHE', start: '2026-11-20T08:00', end: '2026-11-20T08:20', kind: 'panne' });
  });
});

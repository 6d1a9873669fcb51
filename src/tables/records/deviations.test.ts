import { snapshotFromTables } from '../json-tables';
import { readPlanningInput } from '../read-planning-input';

const TABLES = {
  Parameters: [{ name: 'now', value: '2026-11-23T06:00' }],
  Items: [{ item: 'BODY', scrap: 0.1 }, { item: 'A/B' }],
  Routings: [
    { item: 'BODY', operation: 10, resource: 'SAW', unit_time: 1 },
    { item: 'BODY', operation: 20, resource: 'LATHE', unit_time: 2 },
  ],
};
const read = (tables: Parameters<typeof snapshotFromTables>[0]['tables']) =>
  readPlanningInput(snapshotFromTables({ name: 'x', tables: { ...TABLES, ...tables } }));
const told = (result: ReturnType<typeof read>, table: string): unknown[] =>
  result.findings.filter((one) => one.table === table).map(({ severity, code, cell }) => [severity, code, cell]);

it('reads deviations in French words, keeps what nobody else names, and tells of rows that say nothing', () => {
  const result = read({
    Deviations: [
      { id: 'E1', kind: 'Sécurité', subject: 'Quai', state: '' },
      { id: 'E2', kind: 'délai', subject: 'OF-7', actual: 3, state: 'écarté' },
      { id: 'E3', kind: 'qualité', subject: 'OF-7' },
      { id: 'E4', kind: 'humeur', subject: 'OF-7' },
      { id: 'E5', kind: 'coût', subject: '' },
    ],
  });
  expect(result.input.deviations.map(({ id, kind, subject, state }) => [id, kind, subject, state])).toEqual([
    ['E1', 'safety', 'Quai', 'open'],
    ['E2', 'date', 'OF-7', 'dismissed'],
    ['E3', 'quality', 'OF-7', 'open'],
  ]);
  expect(told(result, 'Deviations')).toEqual([
    ['error', 'word.unknown', 'B7'],
    ['error', 'cell.missing', 'C8'],
    ['info', 'deviation.says-nothing', expect.anything()],
  ]);
});

describe('the parameter that an action changes', () => {
  const change = (table: string, key: string, column: string, value: string | number = 1) =>
    read({
      Actions: [
        {
          ...{ id: 'A', action: 'Do', owner: 'Ann', changes_table: table, changes_key: key, changes_column: column, changes_value: value },
        },
      ],
    });

  it.each([
    ['Items', 'BODY', 'scrap'],
    ['Articles', 'body', 'Taux de rebut'],
    ['tGammes', 'BODY / 20', 'Temps unitaire'],
    ['Items', 'A/B', 'Scrap rate'],
  ])('is found in %s, row %s, column %s', (table, key, column) => {
    const result = change(table, key, column, 0.05);
    expect(told(result, 'Actions')).toEqual([]);
    expect(result.input.actions[0].change).toEqual({ table, key, column, value: '0.05', from: null });
  });

  it.each([
    ['action.change-table-unknown', 'Wishes', 'BODY', 'scrap', 1],
    ['action.change-row-unknown', 'Items', 'NIX', 'scrap', 1],
    ['action.change-row-ambiguous', 'Routings', 'BODY', 'unit_time', 1],
    ['action.change-column-unknown', 'Items', 'BODY', 'colour', 1],
    ['action.change-incomplete', 'Items', 'BODY', 'scrap', ''],
  ])('is told and kept where it cannot be found (%s)', (code, table, key, column, value) => {
    const result = change(table, key, column, value);
    expect(told(result, 'Actions').map((one) => (one as unknown[])[1])).toEqual([code]);
    expect(result.input.actions).toHaveLength(1);
  });
});

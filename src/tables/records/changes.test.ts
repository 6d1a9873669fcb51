import { minutesFromIso } from '../../engine/calendar/dates';
import { type JsonTables, snapshotFromTables } from '../json-tables';
import { readPlanningInput } from '../read-planning-input';

const read = (tables: JsonTables['tables']) =>
  readPlanningInput(
    snapshotFromTables({
      name: 'changes',
      tables: {
        Parameters: [{ name: 'now', value: '2026-11-23T06:00' }],
        Items: [{ item: 'Vanne 25', kind: 'make' }, { item: 'Joint' }, { item: 'Joint B' }],
        Routings: [{ item: 'Vanne 25', operation: 10, resource: 'Tour', unit_time: 1, skill: 'Tournage' }],
        Resources: [
          { resource: 'Tour', group: 'Tours' },
          { resource: 'Ada', kind: 'person' },
        ],
        Skills: [{ person: 'Ada', skill: 'Tournage' }],
        Orders: [{ order: 'OF-7', kind: 'make', item: 'Vanne 25', quantity: 4, due: '2026-12-01' }],
        Demand: [{ id: 'C-1', item: 'Vanne 25', quantity: 4, due_date: '2026-12-01' }],
        Suppliers: [{ supplier: 'Étanche SA' }],
        ...tables,
      },
    }),
  );

describe('rows of Adjustments', () => {
  it('take French words, dates, and subjects in spite of case and accents', () => {
    const { input, findings } = read({
      Ajustements: [
        {
          'N°': 'A1',
          Action: 'Heures supplémentaires',
          Sujet: 'TOUR',
          Du: '2026-11-24',
          Au: '2026-11-27',
          Quantité: 2,
          Coût: 90,
          Scénario: 'Soirs',
          Actif: 'non',
        },
        { 'N°': 'A2', Action: 'autre fournisseur', Sujet: 'joint', 'À la place': 'etanche sa' },
        { 'N°': 'A3', Action: 'renfort', Sujet: 'tournage' },
        { 'N°': 'A4', Action: 'remplacer composant', Sujet: 'of-7', 'À la place': 'joint > joint b' },
      ],
    });
    expect(input.adjustments).toMatchObject([
      {
        id: 'A1',
        kind: 'overtime',
        subject: 'Tour',
        from: { minutes: minutesFromIso('2026-11-24'), hasTime: false },
        quantity: 2,
        cost: 90,
        scenario: 'Soirs',
        active: false,
      },
      { id: 'A2', kind: 'supplier', subject: 'Joint', replacement: 'Étanche SA', active: true },
      { id: 'A3', kind: 'people', subject: 'Tournage' },
      { id: 'A4', kind: 'substitute', subject: 'OF-7', replacement: 'Joint > Joint B' },
    ]);
    expect(findings.filter(({ table, severity }) => table === 'Adjustments' && severity !== 'info')).toEqual([]);
  });

  it('keep an unknown subject as typed and need no number', () => {
    const { input } = read({ Adjustments: [{ kind: 'shift', subject: 'Nowhere' }] });
    expect(input.adjustments).toMatchObject([
      { subject: 'Nowhere', id: expect.stringMatching(/^#\d+$/), source: { table: 'Adjustments', row: 0 } },
    ]);
  });

  it('are left out with an error when the action is unknown, the subject is missing or the number is there twice', () => {
    const { input, findings } = read({
      Adjustments: [
        { id: 'A1', kind: 'dance', subject: 'Tour' },
        { id: 'A2', kind: 'overtime' },
        { id: 'A3', kind: 'overtime', subject: 'Tour' },
        { id: 'A3', kind: 'overtime', subject: 'Tour' },
      ],
    });
    expect(input.adjustments.map(({ id }) => id)).toEqual(['A3']);
    const errors = findings.filter(({ table, severity }) => table === 'Adjustments' && severity === 'error');
    expect(errors.map(({ code, row }) => [code, row])).toEqual([
      ['word.unknown', 0],
      ['cell.missing', 1],
      ['key.duplicate', 3],
    ]);
  });
});

describe('rows of Disturbances', () => {
  it('are read with their words, moments and quantities', () => {
    const { input } = read({
      Aleas: [
        { 'N°': 'X1', Aléa: 'panne', Sujet: 'tour', Du: '2026-11-23T08:00', Au: '2026-11-24', 'Déclaré par': 'Ada' },
        { 'N°': 'X2', Aléa: 'rebut', Sujet: 'OF-7', Phase: 10, Quantité: 2, Clos: 'oui' },
        { 'N°': 'X3', Aléa: 'commande urgente', Sujet: 'vanne 25', Quantité: 3 },
      ],
    });
    expect(input.disturbances).toMatchObject([
      { id: 'X1', kind: 'breakdown', subject: 'Tour', from: { hasTime: true }, to: { hasTime: false }, declaredBy: 'Ada', closed: false },
      { id: 'X2', kind: 'scrap', subject: 'OF-7', operation: 10, quantity: 2, closed: true },
      { id: 'X3', kind: 'rush-order', subject: 'Vanne 25', quantity: 3 },
    ]);
  });
});

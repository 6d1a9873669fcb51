import type { AdjustmentRow } from '../engine/model/change-records';
import { adjustmentKey, adjustmentRow } from '../engine/what-if/adjustment-rows';
import type { PlanFigures } from '../engine/what-if/plan-figures';
import { createSheets } from './create-sheets';
import type { SheetsRequest, WhatIfContext } from './sheet-context';
import type { SheetSpec, TableSpec } from './sheet-spec';
import { workshopInput, workshopPlan } from './testing/workshop-plan';

const FIGURES: PlanFigures = {
  lateDemands: 3,
  weightedTardinessDays: 34.8,
  changeoverHours: 6.9,
  overloadedCells: 1,
  highestLoadRate: 0.45,
  stockValue: 12495,
  cost: 37226,
  makespanHours: 700,
};

const ROWS: readonly AdjustmentRow[] = [
  { ...adjustmentRow({ kind: 'overtime', subject: 'RECT', quantity: 2 }, 'A1'), cost: 250 },
  adjustmentRow({ kind: 'expedite', subject: 'HUILE', quantity: 3, scenario: 'Relances' }, 'A2'),
  { ...adjustmentRow({ kind: 'people', subject: 'Fraisage' }, 'A3'), active: false },
];

function sheetsOf(adjustments: readonly AdjustmentRow[], whatIf: Partial<WhatIfContext> = {}, language: 'en' | 'fr' = 'fr'): SheetSpec[] {
  const input = workshopInput({ adjustments });
  const context: WhatIfContext = { scenario: null, tables: input, effects: {}, comparison: null, ...whatIf };
  const request: SheetsRequest = { input, findings: [], language, whatIf: context };
  return createSheets(workshopPlan(), request);
}

const sheet = (sheets: readonly SheetSpec[], id: SheetSpec['id']): SheetSpec | undefined => sheets.find((one) => one.id === id);

function column(table: TableSpec | undefined, key: string): unknown[] {
  const index = table?.columns.findIndex((one) => one.key === key) ?? -1;
  return table?.rows.map((row) => row[index]) ?? [];
}

describe('the sheet of adjustments', () => {
  it('stands only when the planner has rows of Adjustments', () => {
    expect(sheet(sheetsOf([]), 'adjustments')).toBeUndefined();
    expect(sheet(sheetsOf(ROWS), 'adjustments')).toBeDefined();
  });

  it('tells of every row its state, what it does, its cost and its effect', () => {
    const effects = { [adjustmentKey(ROWS[0])]: { lateDemands: -1, weightedTardinessDays: -12.34, overloadedCells: 0 } };
    const table = sheet(sheetsOf(ROWS, { effects }), 'adjustments')?.tables[0];
    expect(column(table, 'state')).toEqual(['appliqué', 'seulement dans son scénario', 'annulé']);
    expect(column(table, 'action')).toEqual(['heures sup', 'relancer fournisseur', 'renfort']);
    expect(column(table, 'cost')).toEqual([250, null, null]);
    expect(column(table, 'effect')).toEqual([
      '1 besoin en retard de moins, 12,3 j pondérés de moins',
      'pas encore calculé',
      'pas encore calculé',
    ]);
  });

  it('shows the rows of the chosen scenario as applied', () => {
    const table = sheet(sheetsOf(ROWS, { scenario: 'Relances' }, 'en'), 'adjustments')?.tables[0];
    expect(column(table, 'state')).toEqual(['applied', 'applied', 'taken back']);
  });
});

describe('the sheet of scenarios', () => {
  const better = { ...FIGURES, lateDemands: 1, weightedTardinessDays: 11, cost: 37601 };
  const comparison = {
    now: 0,
    outdated: false,
    outcomes: [
      { scenario: null, adjustments: 0, figures: FIGURES },
      { scenario: 'Relances', adjustments: 1, figures: better },
    ],
  };

  it('stands as soon as a row names a scenario, and says that nothing is compared yet', () => {
    expect(sheet(sheetsOf([ROWS[0]]), 'scenarios')).toBeUndefined();
    expect(sheet(sheetsOf(ROWS, {}, 'en'), 'scenarios')?.cells[1].content).toContain('not compared yet');
  });

  it('shows each figure side by side, and what differs from the plan as it is', () => {
    const spec = sheet(sheetsOf(ROWS, { comparison }), 'scenarios');
    expect(spec?.tables.map(({ name, columns }) => [name, columns.map(({ header }) => header)])).toEqual([
      ['JalonScenarios', ['Indicateur', 'Tel quel', 'Relances']],
      ['JalonScenarioChanges', ['Indicateur', 'Relances']],
    ]);
    expect(spec?.tables[0].rows.slice(0, 2)).toEqual([
      ['Besoins en retard', 3, 1],
      ['Retard pondéré (j)', 34.8, 11],
    ]);
    expect(spec?.tables[1].rows.slice(0, 2)).toEqual([
      ['Besoins en retard', -2],
      ['Retard pondéré (j)', -23.8],
    ]);
  });

  it('draws a small chart of each figure that hurts, titled by the best', () => {
    const charts = sheet(sheetsOf(ROWS, { comparison }), 'scenarios')?.charts ?? [];
    expect(charts.map(({ title }) => title)).toEqual([
      'Besoins en retard : le moins avec Relances (1)',
      'Retard pondéré (j) : le moins avec Relances (11,0)',
      'Périodes en surcharge : identique partout',
      'Coût du plan (EUR) : le moins avec Tel quel (37\u00a0226)',
    ]);
    for (const { series, categories } of charts) {
      expect(series[0].values).toMatchObject({ firstColumn: 2, lastColumn: 3 });
      expect(categories).toMatchObject({ firstRow: 5, lastRow: 5, firstColumn: 2, lastColumn: 3 });
    }
  });

  it('says when the tables changed since', () => {
    const outdated = sheet(sheetsOf(ROWS, { comparison: { ...comparison, outdated: true } }, 'en'), 'scenarios');
    expect(outdated?.cells.some(({ content }) => content === 'Outdated: the tables changed since. Compare again.')).toBe(true);
  });
});

import type { ActionRow, CauseRow } from '../engine/model/follow-up-records';
import type { PlanningInput, ProgressRow } from '../engine/model/input';
import { turning } from '../engine/tracking/tracking-fixture';
import type { Language } from '../i18n/language';
import { LANGUAGES } from '../i18n/language';
import { actionsSheet } from './actions-sheet';
import { causesSheet } from './causes-sheet';
import { createSheets } from './create-sheets';
import { deviationsSheet } from './deviations-sheet';
import { ganttLabels } from './gantt-rules';
import { paretoSheet } from './pareto-sheet';
import { performanceSheet } from './performance-sheet';
import { createSheetContext } from './sheet-context';
import type { CellContent, RangeSpec, SheetId, SheetSpec, TableSpec } from './sheet-spec';
import { at, workshopInput, workshopPlan } from './testing/workshop-plan';

const day = (iso: string) => ({ minutes: at(iso), hasTime: false });

/** Three weeks of records on two machines, before the plan's Monday 23 November 2026. */
const PROGRESS: readonly ProgressRow[] = ['2026-11-04', '2026-11-11', '2026-11-18', '2026-11-20'].flatMap((date, week) =>
  ['TOUR', 'FRAIS'].map((resource, index): ProgressRow => ({
    date: day(date),
    order: `OF-${week}${index}`,
    item: 'ARBRE',
    operation: 10,
    resource,
    operator: 'Ann',
    good: 40 + week,
    scrap: week,
    rework: 0,
    start: at(`${date}T06:00`),
    end: at(`${date}T12:00`),
    cause: week === 0 ? null : 'Bavure',
    remark: null,
    source: { table: 'Progress', row: week * 2 + index },
  })),
);

const cause = (problem: string, name: string, changes: Partial<CauseRow> = {}): CauseRow => ({
  problem,
  category: null,
  cause: name,
  parents: [],
  link: null,
  evidence: null,
  contributor: 'Ann',
  votes: null,
  ...changes,
});

const action = (id: string, changes: Partial<ActionRow> = {}): ActionRow => ({
  id,
  problem: 'Rebuts',
  cause: 'Bavure',
  action: `Changer l’outil ${id}`,
  nature: 'method',
  ease: 4,
  gain: 5,
  owner: 'Ann',
  priority: null,
  start: null,
  due: day('2026-12-11'),
  stage: 'do',
  method: 'pdca',
  step: 'do',
  doneDate: null,
  measuredEffect: null,
  verifiedBy: null,
  comment: null,
  ...changes,
});

const INPUT: Partial<PlanningInput> = {
  routings: [turning({ item: 'ARBRE', resources: ['TOUR', 'FRAIS'], setupTime: 10, unitTime: 6 })],
  progress: PROGRESS,
  stops: [
    {
      resource: 'TOUR',
      start: at('2026-11-18T12:00'),
      end: at('2026-11-18T13:30'),
      cause: 'Panne',
      kind: 'unplanned',
      source: { table: 'Stops', row: 0 },
    },
  ],
  targets: [
    { indicator: 'Taux de rebut', target: 0.01, alertThreshold: 0.02, whomToAlert: 'O. Tissot' },
    { indicator: 'TRS', target: 0.5, alertThreshold: 0.4, whomToAlert: null },
    { indicator: 'Moral des troupes', target: 1, alertThreshold: null, whomToAlert: null },
  ],
  causes: [
    cause('Pannes', 'Courroie usée', { category: 'Matériel' }),
    cause('Rebuts', 'Bavure', { category: 'Méthode', votes: 2 }),
    cause('Rebuts', 'Outil émoussé', { category: 'Matériel', parents: ['Bavure'], link: 'and' }),
    cause('Rebuts', 'Pas de compteur', { category: 'Méthode', parents: ['Outil émoussé'] }),
    cause('Rebuts', 'Avance trop forte', { category: 'Méthode', parents: ['Bavure'] }),
  ],
  actions: [
    action('A-1'),
    action('A-2', { stage: 'done', step: 'done' }),
    action('A-3', { due: day('2026-11-02'), owner: null, ease: null }),
    action('A-4', { stage: 'plan', step: 'd4', method: '8d' }),
  ],
};

const sheets = (language: Language = 'fr', changes: Partial<PlanningInput> = {}): SheetSpec[] =>
  createSheets(workshopPlan(), { input: workshopInput({ ...INPUT, ...changes }), findings: [], language });
const MAKERS = {
  pareto: paretoSheet,
  performance: performanceSheet,
  deviations: deviationsSheet,
  causes: causesSheet,
  actions: actionsSheet,
} as const;
const MINE: readonly SheetId[] = ['pareto', 'performance', 'deviations', 'causes', 'actions'];

const sheet = (id: keyof typeof MAKERS, changes: Partial<PlanningInput> = {}): SheetSpec =>
  MAKERS[id](createSheetContext(workshopPlan(), { input: workshopInput({ ...INPUT, ...changes }), findings: [], language: 'fr' }));
const table = (spec: SheetSpec, name: string): TableSpec => spec.tables.find((one) => one.name === name)!;
const column = (from: TableSpec, key: string): CellContent[] =>
  from.rows.map((row) => row[from.columns.findIndex((one) => one.key === key)]);
const texts = (spec: SheetSpec): string[] => spec.cells.map((cell) => cell.content).filter((content) => typeof content === 'string');

describe.each(LANGUAGES)('the sheets of performance and improvement in %s', (language) => {
  const mine = sheets(language).filter(({ id }) => MINE.includes(id));

  it('stand when there is something to show, and only then', () => {
    expect(mine.map(({ id }) => id)).toEqual(MINE);
    const bare = createSheets(workshopPlan(), { input: workshopInput(), findings: [], language }).map(({ id }) => id);
    for (const id of MINE.slice(1)) expect(bare).not.toContain(id);
  });

  it('put no table, chart, grid or loose cell over another', () => {
    for (const spec of mine) {
      const rangeOf = (one: TableSpec): RangeSpec => ({
        firstRow: one.row,
        lastRow: one.row + one.rows.length,
        firstColumn: one.column,
        lastColumn: one.column + one.columns.length - 1,
      });
      const width = (col: number): number => (spec.columnWidths.get(col) ?? 8.43) * 7;
      const charts = spec.charts.map((chart): RangeSpec => {
        let [lastColumn, lastRow] = [chart.column, chart.row];
        for (let used = width(lastColumn); used < chart.widthPixels; used += width(lastColumn)) lastColumn++;
        for (
          let used = ((spec.rowHeights.get(lastRow) ?? 15) * 4) / 3;
          used < chart.heightPixels;
          used += ((spec.rowHeights.get(lastRow) ?? 15) * 4) / 3
        )
          lastRow++;
        return { firstRow: chart.row, lastRow, firstColumn: chart.column, lastColumn };
      });
      const blocks = [...spec.tables.map(rangeOf), ...charts, ...spec.gantts];
      const meet = (a: RangeSpec, b: RangeSpec): boolean =>
        a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
      expect([spec.id, blocks.filter((one, index) => blocks.slice(index + 1).some((other) => meet(one, other)))]).toEqual([spec.id, []]);
      const cells = [...spec.cells, ...spec.gantts.flatMap((gantt) => ganttLabels(gantt, spec.tables))];
      expect(new Set(cells.map(({ row, column: col }) => `${row}:${col}`)).size).toBe(cells.length);
      for (const { row, column: col } of spec.cells) {
        expect(blocks.some((block) => meet(block, { firstRow: row, lastRow: row, firstColumn: col, lastColumn: col }))).toBe(false);
      }
    }
  });

  it('have headers once each, numbers as numbers, and no blank left in a text', () => {
    for (const spec of mine) {
      for (const one of spec.tables) {
        const headers = one.columns.map(({ header }) => header.toLowerCase());
        expect([one.name, new Set(headers).size]).toEqual([one.name, headers.length]);
        for (const row of one.rows) {
          row.forEach((value, index) => {
            if (typeof value === 'number')
              expect([one.name, one.columns[index].key, Number.isFinite(value)]).toEqual([one.name, one.columns[index].key, true]);
            if (typeof value === 'string') expect(value).not.toMatch(/NaN|undefined|\bnull\b|\{\w+/);
          });
        }
      }
      for (const text of [...texts(spec), ...spec.charts.map(({ title }) => title)])
        expect(text).not.toMatch(/NaN|undefined|\bnull\b|\{\w+/);
    }
  });
});

describe('the Pareto', () => {
  it('stays as it was where nothing is recorded', () => {
    const bare = paretoSheet(createSheetContext(workshopPlan(), { input: workshopInput(), findings: [], language: 'fr' }));
    expect(bare.tables.map(({ name }) => name)).toEqual(['JalonParetoLateness', 'JalonParetoStops', 'JalonParetoScrap']);
  });

  it('has the same losses on every axis that all rows know, and names the rows behind', () => {
    const spec = sheet('pareto');
    const axes = table(spec, 'JalonParetoAxes');
    const totals = new Map<CellContent, number>();
    column(axes, 'axis').forEach((axis, index) => totals.set(axis, (totals.get(axis) ?? 0) + Number(column(axes, 'cost')[index])));
    // 12 pieces at 12.5, and an hour and a half at 50.
    expect([totals.get('Cause'), totals.get('Poste'), totals.get('Article (rebuts et retouches)')]).toEqual([225, 225, 150]);
    expect(column(table(spec, 'JalonParetoRows'), 'source')).toEqual([
      'Arrets 1',
      'Avancement 3',
      'Avancement 4',
      'Avancement 5',
      'Avancement 6',
      'Avancement 7',
      'Avancement 8',
    ]);
    expect(column(table(spec, 'JalonParetoChanges'), 'cause')[0]).toBe('Bavure');
  });
});

describe('performance', () => {
  it('holds the indicators against the targets in their usual names, and says whom to alert', () => {
    const lines = table(sheet('performance'), 'JalonPerformance');
    const of = (name: string) =>
      ['value', 'target', 'verdict', 'alert'].map((key) => column(lines, key)[column(lines, 'indicator').indexOf(name)]);
    // 2 × (40 + 41 + 42 + 43) good pieces and 12 lost.
    expect(of('Taux de rebut')).toEqual([Math.round((12 / 344) * 1e4) / 1e4, 0.01, '▲ Mauvais', 'O. Tissot']);
    expect(of('Moral des troupes')).toEqual([null, 1, '–', null]);
    expect(of('TRS')[1]).toBe(0.5);
    expect(of('Respect du planning')[0]).toBeNull();
  });

  it('adds the loss waterfall up to the useful time, and counts what is not measured', () => {
    const spec = sheet('performance');
    const losses = table(spec, 'JalonOeeLosses');
    const kept = column(losses, 'kept').map(Number);
    const lost = column(losses, 'lost').map(Number);
    expect(kept[0] - lost.reduce((sum, value) => sum + value, 0)).toBeCloseTo(kept[5], 2);
    // 332 good pieces of six minutes.
    expect(kept[5]).toBe(33.2);
    expect(column(table(spec, 'JalonOeeResources'), 'missing')[0]).toBe('9 équipes sans relevé');
  });

  it('says where pieces come faster than their unit times allow', () => {
    const routings = [turning({ item: 'ARBRE', resources: ['TOUR', 'FRAIS'], setupTime: 10, unitTime: 60 })];
    const resources = table(sheet('performance', { routings }), 'JalonOeeResources');
    expect(Number(column(resources, 'performance')[0])).toBeGreaterThan(1);
    expect(column(resources, 'missing')[0]).toContain('plus vite que ses temps unitaires : vérifier la gamme');
  });

  it('gives no rate where nothing is recorded', () => {
    const spec = sheet('performance', { progress: [], stops: [] });
    expect(spec.tables.map(({ name }) => name)).toEqual(['JalonPerformance']);
    expect(texts(spec)).toContain('TRS inconnu');
  });
});

describe('causes', () => {
  const spec = sheet('causes');
  const bones = spec.cells.filter(({ style }) => style === 'bone').map(({ content }) => String(content));

  it('draw the five branches, every first cause and its own causes on the bones, the costliest problem first', () => {
    expect(texts(spec).filter((text) => text.startsWith('Diagramme'))).toEqual([
      'Diagramme d’Ishikawa : Rebuts',
      'Diagramme d’Ishikawa : Pannes',
    ]);
    const labels = spec.cells.filter(({ style }) => style === 'boneLabel').map(({ content }) => String(content).trim());
    expect(labels.slice(0, 5).sort()).toEqual(['Main-d’œuvre', 'Matière', 'Matériel', 'Milieu', 'Méthode']);
    for (const text of ['Bavure (2) ', '↳ Outil émoussé ', '↳ ↳ Pas de compteur ', 'Courroie usée '])
      expect(bones.some((bone) => bone.startsWith(text))).toBe(true);
    expect(bones.every((bone) => /[╲╱]\u00a0+$/.test(bone))).toBe(true);
  });

  it('take the planner’s own branches where they are not 5M, and go on below where there are many', () => {
    const causes = Array.from({ length: 8 }, (_, index) => cause('Rebuts', `Cause ${index}`, { category: `Branche ${index}` }));
    const drawn = sheet('causes', { causes });
    expect(drawn.cells.filter(({ style }) => style === 'boneLabel')).toHaveLength(8);
    expect(drawn.cells.filter(({ style, column: col }) => style === 'spine' && col === 1)).toHaveLength(2);
  });

  it('show the tree with its links, and the chains of whys down to their roots', () => {
    expect(
      texts(spec)
        .filter((text) => text.includes('└─'))
        .map((text) => text.trim()),
    ).toEqual(['└─ Bavure', '└─ [ET] Outil émoussé', '└─ Pas de compteur', '└─ [ET] Avance trop forte']);
    const whys = table(spec, 'JalonFiveWhys');
    expect(column(whys, 'question').slice(0, 3)).toEqual(['Rebuts', 'Bavure', 'Outil émoussé']);
    expect(column(whys, 'answer').slice(0, 3)).toEqual(['Bavure', 'Outil émoussé', 'Pas de compteur']);
    expect(column(whys, 'actions')[0]).toBe('A-1, A-2, A-3, A-4');
  });
});

describe('actions', () => {
  const spec = sheet('actions');

  it('show what is late first, and what is called done without an effect as reopened', () => {
    const list = table(spec, 'JalonActions');
    expect(column(list, 'id')).toEqual(['A-3', 'A-2', 'A-1', 'A-4']);
    expect(column(list, 'state')).toEqual(['En retard', 'Rouverte : effet non obtenu', 'Prévue', 'Prévue']);
    expect(column(list, 'owner')[0]).toBe('▲ personne');
  });

  it('put the numbers of the open actions into the fields of ease and gain', () => {
    const fields = spec.cells.filter(({ style }) => style.startsWith('matrix'));
    expect(fields).toHaveLength(25);
    expect(fields.filter(({ content }) => String(content).includes('A-')).map(({ content }) => content)).toEqual(['★ A-2 A-1 A-4']);
    expect(texts(spec)).toContain('Sans facilité ou gain : A-3');
  });

  it('have a card an action on the board of its method, and the late ones by owner', () => {
    const cards = spec.cells.filter(({ style }) => style === 'card').map(({ content }) => String(content).split('\n')[0]);
    expect(cards.sort()).toEqual([
      'A-1 Changer l’outil A-1',
      'A-2 Changer l’outil A-2',
      'A-3 Changer l’outil A-3',
      'A-4 Changer l’outil A-4',
    ]);
    expect(texts(spec)).toEqual(
      expect.arrayContaining([
        'Tableau visuel par étape : PDCA',
        'Tableau visuel par étape : 8D',
        'Check : à vérifier (1)',
        'D4 Causes racines (1)',
      ]),
    );
    expect(table(spec, 'JalonActionsOverdue').rows).toEqual([[1, 'A-3 Changer l’outil A-3', '▲ personne', at('2026-11-02') / 1440, 21]]);
  });

  it('draw a bar an action on a timeline of weeks', () => {
    const [gantt] = spec.gantts;
    expect(gantt.lastRow - gantt.firstRow + 1).toBe(4);
    expect(gantt.bucketDays).toBe(7);
    expect(gantt.states.map(({ word }) => word[0])).toEqual([...new Set(gantt.states.map(({ word }) => word[0]))]);
  });
});

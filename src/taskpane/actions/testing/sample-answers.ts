import type { AdjustmentRow } from '../../../engine/model/change-records';
import type { Language } from '../../../i18n/language';
import type { Answer, PlanFigures, Proposal } from '../../../pipeline/question';
import type { PlannerLists } from '../../state/pane-state';

const BEFORE: PlanFigures = {
  lateDemands: 3,
  weightedTardinessDays: 34.75,
  changeoverHours: 57.3,
  overloadedCells: 2,
  highestLoadRate: 1.2,
  stockValue: 8759,
  cost: 37247,
  makespanHours: 604.5,
};
const AFTER: PlanFigures = { ...BEFORE, lateDemands: 2, weightedTardinessDays: 11, overloadedCells: 1 };

const ROW: AdjustmentRow = {
  id: 'A9',
  kind: 'overtime',
  subject: 'RECTIF',
  operation: null,
  // 2 March 2027.
  from: { minutes: 46448 * 1440, hasTime: false },
  to: null,
  quantity: 2,
  replacement: null,
  cost: null,
  scenario: null,
  active: true,
  comment: null,
};

/** Proposals as an engine gives them, the sentence in the reader's language. */
function proposals(language: Language): Proposal[] {
  const speak = (en: string, fr: string): string => (language === 'fr' ? fr : en);
  const base = { row: ROW, after: AFTER, lateMinutes: 1440, extraHours: 4, cost: 120 };
  return [
    { ...base, sentence: speak('Work 2 hours more on 2 March', 'Faire 2 heures de plus le 2 mars'), gainedMinutes: 600 },
    {
      ...base,
      sentence: speak('Chase the supplier', 'Relancer le fournisseur'),
      gainedMinutes: 5000,
      lateMinutes: 0,
      extraHours: 0,
      cost: null,
    },
  ];
}

/** The kinds that the pages about the plan ask for; other pages have their samples beside them. */
export type SampledKind = 'remedies' | 'levelling' | 'promise' | 'disturbance' | 'scenarios' | 'impossible';

/** An answer of every such kind. */
export function sampleAnswers(language: Language): Readonly<{ [Kind in SampledKind]: Extract<Answer, { readonly kind: Kind }> }> {
  const sentence = language === 'fr' ? 'La rectifieuse est en panne.' : 'The grinder is down.';
  const at = 46448 * 1440;
  return {
    remedies: { kind: 'remedies', demand: 'C-1', before: BEFORE, lateMinutes: 5000, proposals: proposals(language), tried: 9 },
    levelling: {
      kind: 'levelling',
      before: BEFORE,
      proposals: proposals(language).map((one) => ({ ...one, gainedMinutes: null, lateMinutes: null })),
      tried: 9,
      keep: {},
    },
    promise: {
      kind: 'promise',
      available: at + 600,
      fromStock: null,
      delayed: [{ demand: 'C-2', minutes: 130 }],
      lateDemands: { before: 3, after: 4 },
    },
    disturbance: {
      kind: 'disturbance',
      before: BEFORE,
      after: AFTER,
      moved: [
        {
          order: 'OF-1',
          operation: 10,
          resource: 'R2',
          before: { start: at, finish: at + 60, resource: 'R1' },
          after: { start: at + 30, finish: null },
        },
      ],
      delayed: [{ demand: 'C-2', minutes: 130, available: null }],
      notifications: [
        { to: 'O. Tissot', email: 'o@val.example', sentence },
        { to: 'O. Tissot', email: 'o@val.example', sentence: `${sentence} 2` },
      ],
    },
    scenarios: {
      kind: 'scenarios',
      outcomes: [
        { scenario: null, adjustments: 0, figures: BEFORE },
        { scenario: 'Nuit 1', adjustments: 2, figures: AFTER },
      ],
      keep: {},
    },
    impossible: { kind: 'impossible', reason: 'unknown-subject' },
  };
}

/** What the planner's tables name. */
export const SAMPLE_LISTS: PlannerLists = {
  items: [{ id: 'VAN-25', about: 'DN25' }],
  resources: [{ id: 'RECTIF', about: '' }],
  people: [{ id: 'P-1', about: '' }],
  orders: [{ id: 'OF-1', about: 'VAN-25 12' }],
  demands: [{ id: 'C-1', about: '' }],
  adjustments: [
    { row: 5, place: { sheet: 'T-1', cell: 'A5' }, title: 'T-1 · RECTIF', about: '2', scenario: 'Nuit 1', active: true },
    { row: 6, place: { sheet: 'T-1', cell: 'A6' }, title: 'T-2 · C-1', about: '', scenario: null, active: false },
  ],
};

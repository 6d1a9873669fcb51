import { minutesFromIso } from '../../engine/calendar/dates';
import { NO_ROWS } from '../../engine/model/no-rows';
import { LOT_FOR_LOT } from '../../engine/lots/lot-rule';
import type { Item, PlanningInput, Resource } from '../../engine/model/input';
import type {
  DeviationPareto,
  LatenessReason,
  LoadCell,
  Plan,
  PlanDemand,
  PlanOperation,
  PlanOrder,
  StockProjectionRow,
} from '../../engine/model/plan';
import type { Minutes } from '../../engine/model/units';

/** Minutes of a local ISO date, for readable test data. */
export function at(iso: string): Minutes {
  const minutes = minutesFromIso(iso);
  if (minutes === null) throw new Error(`not a date: ${iso}`);
  return minutes;
}

const WEEK = 7 * 1440;
const BUCKETS = Array.from({ length: 10 }, (_, index) => at('2026-11-23T00:00') + index * WEEK);

const ITEMS = ['ARBRE', 'PIGNON', 'CARTER'];
const RESOURCES = ['TOUR', 'FRAIS', 'RECT'];

function item(id: string, decimals = 0): Item {
  return {
    item: id,
    description: `Pièce ${id.toLowerCase()}`,
    kind: 'make',
    unit: 'pce',
    decimals,
    leadTimeDays: null,
    safetyStock: 10,
    safetyTimeDays: 0,
    lotRule: LOT_FOR_LOT,
    scrap: 0,
    overLaunch: 0,
    unitCost: 12.5,
    price: null,
    supplier: null,
    planner: null,
    family: null,
    shelfLifeDays: null,
  };
}

function resource(id: string): Resource {
  return {
    resource: id,
    description: `Poste ${id}`,
    kind: 'machine',
    sector: 'Usinage',
    group: null,
    count: 1,
    calendar: 'JOUR',
    efficiency: 1,
    hourlyCost: 50,
    finite: true,
    bottleneck: id === 'RECT',
    from: null,
    to: null,
  };
}

/** A workshop of three machines that works Monday to Friday, 06:00 to 14:00. */
export function workshopInput(changes: Partial<PlanningInput> = {}): PlanningInput {
  return {
    parameters: {
      now: { minutes: at('2026-11-23T06:00'), hasTime: true },
      horizonDays: 70,
      bucket: 'week',
      frozenDays: 2,
      calendar: 'JOUR',
      language: 'fr',
      scrapConvention: 'yield',
      pastDue: 'first',
      weights: { tardiness: 1, changeover: 0.1, workInProgress: 0.01, stability: 0.01 },
      toleranceDays: 0,
      seed: 1,
      currency: 'EUR',
    },
    ...NO_ROWS,
    items: [...ITEMS.map((id) => item(id)), item('HUILE', 2)],
    resources: RESOURCES.map(resource),
    calendars: [1, 2, 3, 4, 5].map((weekday) => ({ calendar: 'JOUR', weekday, start: 360, end: 840, shift: 'matin' })),
    ...changes,
  };
}

/** One operation on the resource; a working day is 06:00 to 14:00. */
export function operation(changes: Partial<PlanOperation> & Pick<PlanOperation, 'order' | 'operation'>): PlanOperation {
  const start = changes.start === undefined ? at('2026-11-23T06:00') : changes.start;
  const finish = changes.finish === undefined ? at('2026-11-23T14:00') : changes.finish;
  return {
    description: 'Usinage',
    item: 'ARBRE',
    status: 'planned',
    started: false,
    launched: 20,
    quantity: 20,
    resource: 'RECT',
    resourceKind: 'machine',
    unit: 1,
    tool: null,
    toolUnit: null,
    start,
    finish,
    changeoverMinutes: 0,
    setupMinutes: 60,
    runMinutes: 420,
    segments: start === null || finish === null ? [] : [{ start, end: finish }],
    people: [],
    setupFamily: null,
    earliestStart: at('2026-11-23T06:00'),
    earliestFinish: at('2026-11-23T14:00'),
    latestStart: at('2026-11-24T06:00'),
    latestFinish: at('2026-11-24T14:00'),
    totalSlackMinutes: 480,
    freeSlackMinutes: 0,
    independentSlackMinutes: 0,
    critical: false,
    lateMinutes: 0,
    fixed: null,
    predecessors: [],
    reason: null,
    ...changes,
  };
}

export const REASON: LatenessReason = {
  kind: 'machine',
  order: 'OF-41207',
  operation: 30,
  resource: 'RECT',
  behindOrder: 'OF-41213',
  behindOperation: 20,
  item: null,
  from: at('2026-11-23T06:00'),
  until: at('2026-11-24T14:00'),
};

const ORDER_NAMES = Array.from({ length: 9 }, (_, index) => `OF-412${String(index + 1).padStart(2, '0')}`);

function operations(days: number): PlanOperation[] {
  return ORDER_NAMES.flatMap((order, index) =>
    RESOURCES.map((name, step) => {
      const start = at('2026-11-23T06:00') + Math.floor(((index + step) * days) / 11) * 1440;
      const late = index === 6;
      return operation({
        order,
        operation: (step + 1) * 10,
        item: ITEMS[index % 3],
        resource: name,
        start,
        finish: start + 480 + (step === 2 ? 120 : 0),
        critical: index % 4 === 1,
        lateMinutes: late ? 2 * 1440 : 0,
        reason: late ? REASON : null,
        fixed: index === 0 ? 'pinned' : null,
        status: index < 2 ? 'released' : index < 4 ? 'firm' : 'planned',
        totalSlackMinutes: late ? -960 : 480,
      });
    }),
  );
}

function orders(): PlanOrder[] {
  return ORDER_NAMES.map((order, index) => ({
    order,
    kind: index === 8 ? 'buy' : 'make',
    item: ITEMS[index % 3],
    status: index < 2 ? 'released' : index < 4 ? 'firm' : 'planned',
    quantity: 20 + index,
    goodQuantity: 19 + index,
    releaseBy: at('2026-11-23T06:00') + index * 1440,
    start: at('2026-11-23T06:00') + (9 - index) * 1440,
    finish: at('2026-11-25T14:00') + index * 1440,
    due: at('2026-11-27T14:00'),
    priority: 3,
    supplier: null,
    lateMinutes: index === 6 ? 2880 : 0,
    pegs: [{ demand: `CMD-10${index}`, quantity: 19 + index }],
  }));
}

function demands(): PlanDemand[] {
  return ORDER_NAMES.map((order, index) => ({
    id: `CMD-10${index}`,
    item: ITEMS[index % 3],
    kind: 'order',
    customer: 'Établissements Durand & Fils',
    quantity: 12,
    due: at('2026-11-27T14:00'),
    priority: 2,
    available: index === 5 ? null : at('2026-11-27T14:00') + (index === 6 ? 2880 : 0),
    lateMinutes: index === 6 ? 2880 : index === 5 ? 30 * 1440 : 0,
    supplies: [{ kind: 'order', key: order, quantity: 12, available: at('2026-11-27T14:00') }],
    reasons: index === 6 ? [REASON] : [],
  }));
}

function load(): LoadCell[] {
  return RESOURCES.flatMap((name, which) =>
    BUCKETS.map((bucket, index) => ({
      resource: name,
      sector: 'Usinage',
      bucket,
      capacityMinutes: index === 5 ? 0 : 2400,
      loadMinutes: index === 5 ? 0 : 900 * (which + 1) - index * 60,
      plannedMinutes: index === 5 ? 0 : 300 * (which + 1) - index * 20,
      firmMinutes: index === 5 ? 0 : 300 * (which + 1) - index * 20,
      releasedMinutes: index === 5 ? 0 : 300 * (which + 1) - index * 20,
      changeoverMinutes: 0,
      infiniteMinutes: index === 5 ? 0 : name === 'RECT' && index < 3 ? 3000 : 600,
    })),
  );
}

function stock(): StockProjectionRow[] {
  return ITEMS.flatMap((id, which) =>
    BUCKETS.map((bucket, index) => ({
      item: id,
      bucket,
      projected: which === 2 ? 30 - index * 5 : which === 1 ? 8 : 50,
      safetyStock: 10,
      value: 625,
    })),
  );
}

export const PARETOS: readonly DeviationPareto[] = [
  {
    subject: 'lateness',
    rows: [
      { cause: 'RECT', reasonKind: 'machine', value: 8, count: 4, share: 0.8, cumulativeShare: 0.8, class: 'A' },
      { cause: 'HUILE', reasonKind: 'material', value: 2, count: 1, share: 0.2, cumulativeShare: 1, class: 'C' },
    ],
  },
  {
    subject: 'stops',
    rows: [
      { cause: 'Panne broche', reasonKind: null, value: 12.5, count: 3, share: 0.625, cumulativeShare: 0.625, class: 'A' },
      { cause: 'Attente outil', reasonKind: null, value: 5, count: 6, share: 0.25, cumulativeShare: 0.875, class: 'A' },
      { cause: '', reasonKind: null, value: 2.5, count: 2, share: 0.125, cumulativeShare: 1, class: 'C' },
    ],
  },
  { subject: 'scrap', rows: [] },
];

/** A plan of nine orders on those machines; `days` is over how many days the operations spread. */
export function workshopPlan(changes: Partial<Plan> = {}, days = 11): Plan {
  return {
    now: at('2026-11-23T06:00'),
    horizonEnd: at('2027-02-01T00:00'),
    buckets: BUCKETS,
    bucketEnd: at('2027-02-01T00:00'),
    netRequirements: ITEMS.flatMap((id, which) =>
      BUCKETS.map((bucket, index) => ({
        item: id,
        bucket,
        gross: which === 2 ? 0 : 5,
        receipts: 0,
        projected: which === 2 ? 4 : 20 - index * 5,
        net: which === 2 ? 0 : 3,
        plannedReceipt: which === 2 ? 0 : 3,
        plannedRelease: which === 2 ? 0 : 3,
      })),
    ),
    orders: orders(),
    operations: operations(days),
    demands: demands(),
    load: load(),
    stockProjection: stock(),
    messages: [],
    changes: { compared: false, rows: [] },
    deviations: PARETOS,
    kpis: {
      demands: 9,
      lateDemands: 2,
      weightedTardinessDays: 8,
      makespanHours: 260.5,
      setupHours: 27,
      changeoverHours: 3.5,
      wipHours: 310,
      stockValue: 12345.6,
      serviceRate: 7 / 9,
      overloadedCells: 3,
      shortages: 1,
    },
    search: { rule: 'EDD', iterations: 0, seed: 1 },
    ...changes,
  };
}

import { QUANTITY_TOLERANCE } from '../engine/model/units';
import { isBeyondHorizon } from '../engine/plan-kpis';
import { formatDay, formatNumber, formatShare } from '../i18n/format-values';
import type { CellFormat, SheetId } from './sheet-spec';
import { FULL_RATE, loadProfiles, worstProfile } from './load-profile';
import type { SheetContext } from './sheet-context';
import { stockProfiles } from './stock-profile';

/** Shares of the demands on time from which service is good, and fair. */
const GOOD_SERVICE = 0.95;
const FAIR_SERVICE = 0.85;

export type Verdict = 'good' | 'watch' | 'bad' | 'none';

/** One line of the answer: what, how much, whether that is good, and in plain words. */
export interface Indicator {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  readonly format: CellFormat;
  readonly verdict: Verdict;
  readonly detail: string;
  /** The sheet that shows it in full. */
  readonly sheet: SheetId;
}

/** The answer to 'is my plan good?', what hurts most first. */
export function indicators(context: SheetContext): Indicator[] {
  return [lateDemands(context), overload(context), shortage(context), service(context), ...efforts(context), stockValue(context)];
}

/** Good without a late demand; to watch when all that is late was so before the plan began, or few are; else bad. */
function lateDemands({ plan, say, language }: SheetContext): Indicator {
  const { lateDemands: late, demands, weightedTardinessDays, serviceRate } = plan.kpis;
  const beyond = plan.demands.filter(isBeyondHorizon).length;
  const already = plan.demands.filter((demand) => demand.lateMinutes > 0 && demand.due < plan.now).length;
  return {
    key: 'LateDemands',
    label: say('kpi.late-demands'),
    value: late,
    format: 'integer',
    verdict: late === 0 ? 'good' : already >= late || serviceRate >= GOOD_SERVICE ? 'watch' : 'bad',
    detail:
      (late === 0
        ? say('kpi.late-none', { demands })
        : say('kpi.late-some', { late, demands, days: formatNumber(weightedTardinessDays, 1, language) })) +
      (already > 0 ? say('kpi.late-already', { already }) : '') +
      (beyond > 0 ? say('kpi.late-beyond', { beyond }) : ''),
    sheet: 'schedule',
  };
}

/** Bad when a resource cannot do its work in time even by working ahead; to watch when it could, or is nearly full. */
function overload(context: SheetContext): Indicator {
  const { say, language } = context;
  const profiles = loadProfiles(context);
  const worst = worstProfile(profiles);
  const hopeless = profiles.some((profile) => profile.overloaded > 0 && !profile.absorbable);
  const cell = worst?.worst ?? null;
  const base = { key: 'WorstLoadRate', label: say('kpi.worst-load'), format: 'percent', sheet: 'load' } as const;
  if (worst === null || cell === null) return { ...base, value: null, verdict: 'none', detail: say('kpi.load-none') };
  const values = { resource: worst.resource, bucket: context.bucketLabel(cell.bucket) };
  if (!Number.isFinite(worst.worstRate)) return { ...base, value: null, verdict: 'bad', detail: say('kpi.load-closed', values) };
  const rate = formatShare(worst.worstRate, language);
  return {
    ...base,
    value: Math.round(worst.worstRate * 1e4) / 1e4,
    verdict: hopeless ? 'bad' : worst.worstRate >= FULL_RATE ? 'watch' : 'good',
    detail: worst.worstRate > 1 ? say('kpi.load-over', { ...values, rate }) : say('kpi.load-within', { ...values, rate }),
  };
}

function shortage(context: SheetContext): Indicator {
  const { plan, say, language } = context;
  const short = stockProfiles(plan).filter((profile) => profile.firstShortage !== null);
  const first = short[0];
  return {
    key: 'Shortages',
    label: say('kpi.shortages'),
    value: short.length,
    format: 'integer',
    verdict: short.length === 0 ? 'good' : 'bad',
    detail:
      first === undefined || first.firstShortage === null
        ? say('kpi.shortage-none')
        : say('kpi.shortage-first', { item: first.item, day: formatDay(first.firstShortage, language) }),
    sheet: 'stock',
  };
}

function service({ plan, say, language }: SheetContext): Indicator {
  const { serviceRate, demands } = plan.kpis;
  return {
    key: 'ServiceRate',
    label: say('kpi.service'),
    value: demands === 0 ? null : serviceRate,
    format: 'percent',
    verdict: demands === 0 ? 'none' : serviceRate >= GOOD_SERVICE ? 'good' : serviceRate >= FAIR_SERVICE ? 'watch' : 'bad',
    detail: say('kpi.service-detail', { rate: formatShare(serviceRate, language) }),
    sheet: 'pareto',
  };
}

function efforts({ plan, say, language }: SheetContext): Indicator[] {
  const { wipHours, setupHours, changeoverHours, makespanHours } = plan.kpis;
  const plain = { format: 'hours', verdict: 'none' } as const;
  return [
    {
      ...plain,
      key: 'WorkInProgress',
      label: say('kpi.wip'),
      value: wipHours / 24,
      format: 'integer',
      detail: say('kpi.wip-detail'),
      sheet: 'gantt-orders',
    },
    {
      ...plain,
      key: 'SetupHours',
      label: say('kpi.setup'),
      value: setupHours + changeoverHours,
      detail: say('kpi.setup-detail', {
        setup: formatNumber(setupHours, 1, language),
        changeover: formatNumber(changeoverHours, 1, language),
      }),
      sheet: 'gantt-resources',
    },
    {
      ...plain,
      key: 'Makespan',
      label: say('kpi.makespan'),
      value: makespanHours / 24,
      format: 'days',
      detail: say('kpi.makespan-detail', { day: formatDay(plan.now + makespanHours * 60, language) }),
      sheet: 'gantt-orders',
    },
  ];
}

function stockValue({ plan, say, input }: SheetContext): Indicator {
  const value = plan.kpis.stockValue;
  const { currency } = input.parameters;
  return {
    key: 'StockValue',
    label: say('kpi.stock-value', { currency }),
    value,
    format: 'money',
    verdict: 'none',
    detail: Math.abs(value) < QUANTITY_TOLERANCE ? say('kpi.stock-value-none') : say('kpi.stock-value-detail'),
    sheet: 'stock',
  };
}

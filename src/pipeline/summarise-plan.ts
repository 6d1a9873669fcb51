import type { Severity } from '../engine/model/finding';
import type { PlanningInput } from '../engine/model/input';
import type { Plan, PlanChange, PlanDemand, PlanKpis } from '../engine/model/plan';
import type { Minutes } from '../engine/model/units';
import { weightOf } from '../engine/operations/delivery-goals';
import type { Language } from '../i18n/language';
import { loadProfiles, worstProfile } from '../sheets/load-profile';
import type { LoadProfile } from '../sheets/load-profile';
import { stockProfiles } from '../sheets/stock-profile';
import type { LocatedFinding, ReadInput } from '../tables/read-input';
import type { CellPlace } from '../workbook/cell-place';
import type { ChangeSummary, LateDemand, PlanSummary, ResourceLoad } from './plan-summary';

/** What a summary is made from, beside the plan. */
export interface SummaryRequest {
  readonly input: PlanningInput;
  /** Of the tables and of the plan, located. */
  readonly findings: readonly LocatedFinding[];
  readonly read: Pick<ReadInput, 'locate'>;
  readonly language: Language;
  /** Of the plan before; null for the first. */
  readonly previousKpis: PlanKpis | null;
  /** Where an order or an operation of the plan is to be seen. */
  readonly placeOf?: (change: PlanChange) => CellPlace | null;
}

const MOST = { lateDemands: 300, findings: 500, resources: 60, buckets: 80, changes: 300, paretoRows: 40 } as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What the task pane shows of a plan: lists cut to what a person may read, counts complete. The same plan gives the same summary. */
export function summarisePlan(plan: Plan, request: SummaryRequest): PlanSummary {
  const findings = distinct(request.findings);
  const profiles = profilesOf(plan, request.input);
  const buckets = plan.buckets.slice(0, MOST.buckets);
  return {
    version: 1,
    language: request.language,
    now: plan.now,
    horizonEnd: plan.horizonEnd,
    orders: plan.orders.length,
    operations: plan.operations.length,
    currency: request.input.parameters.currency,
    kpis: plan.kpis,
    previousKpis: request.previousKpis,
    lateDemands: lateDemands(plan.demands, request.read),
    worstOverload: worstOverload(profiles),
    firstShortage: firstShortage(plan),
    findings: worstFirst(findings).slice(0, MOST.findings),
    findingCounts: countsOf(findings, SEVERITIES, ({ severity }) => severity),
    buckets,
    load: profiles.slice(0, MOST.resources).map((profile) => resourceLoad(profile, buckets)),
    pareto: plan.deviations.map((pareto) => ({ ...pareto, rows: pareto.rows.slice(0, MOST.paretoRows) })),
    changes: changeSummary(plan, request.placeOf),
  };
}

function lateDemands(demands: readonly PlanDemand[], read: Pick<ReadInput, 'locate'>): LateDemand[] {
  const harm = ({ priority, lateMinutes }: PlanDemand): number => weightOf(priority) * lateMinutes;
  return demands
    .filter(({ lateMinutes }) => lateMinutes > 0)
    .sort((a, b) => harm(b) - harm(a))
    .slice(0, MOST.lateDemands)
    .map((demand) => ({
      demand: demand.id,
      order: orderBehind(demand),
      item: demand.item,
      customer: demand.customer,
      quantity: demand.quantity,
      due: demand.due,
      available: demand.available,
      lateMinutes: demand.lateMinutes,
      reasons: demand.reasons,
      place: placeOf(demand, read),
    }));
}

/** The order that the demand waits for last; null when it rests on stock alone. */
function orderBehind({ supplies, reasons }: PlanDemand): string | null {
  const orders = supplies.filter(({ kind }) => kind === 'order');
  const at = (available: Minutes | null): number => available ?? Infinity;
  const last = orders.reduce<(typeof orders)[number] | null>(
    (latest, one) => (latest === null || at(one.available) > at(latest.available) ? one : latest),
    null,
  );
  return last?.key ?? reasons.find(({ order }) => order !== null)?.order ?? null;
}

function placeOf({ source }: PlanDemand, { locate }: Pick<ReadInput, 'locate'>): LateDemand['place'] {
  if (source === undefined) return null;
  const { sheet, cell } = locate({ severity: 'info', code: '', parameters: {}, ...source });
  return sheet === undefined || cell === undefined ? null : { sheet, cell };
}

/** As the Load sheet shows them. */
function profilesOf(plan: Plan, input: PlanningInput): LoadProfile[] {
  const resources = new Map(input.resources.map((resource) => [resource.resource, resource]));
  return loadProfiles({ plan, resource: (id) => resources.get(id) });
}

function worstOverload(profiles: readonly LoadProfile[]): PlanSummary['worstOverload'] {
  const cell = worstProfile(profiles)?.worst ?? null;
  if (cell === null) return null;
  return { resource: cell.resource, bucket: cell.bucket, loadMinutes: cell.infiniteMinutes, capacityMinutes: cell.capacityMinutes };
}

function firstShortage(plan: Plan): PlanSummary['firstShortage'] {
  const [first] = stockProfiles(plan);
  if (first === undefined || first.firstShortage === null) return null;
  const at = first.firstShortage;
  const rows = [...first.rows.values()];
  const row = rows.findLast(({ bucket }) => bucket <= at) ?? rows[0];
  return { item: first.item, bucket: at, projected: row?.projected ?? 0 };
}

function resourceLoad({ resource, cells }: LoadProfile, buckets: readonly Minutes[]): ResourceLoad {
  const byBucket = new Map(cells.map((cell) => [cell.bucket, cell]));
  return {
    resource,
    sector: cells[0]?.sector ?? null,
    loadMinutes: buckets.map((bucket) => byBucket.get(bucket)?.loadMinutes ?? 0),
    capacityMinutes: buckets.map((bucket) => byBucket.get(bucket)?.capacityMinutes ?? 0),
    neededMinutes: buckets.map((bucket) => byBucket.get(bucket)?.infiniteMinutes ?? 0),
  };
}

const CHANGE_KINDS: readonly PlanChange['kind'][] = ['new-order', 'gone-order', 'quantity', 'moved', 'resource'];

function changeSummary({ changes }: Plan, placeOf: SummaryRequest['placeOf']): ChangeSummary {
  const moved = ({ before, after }: PlanChange): number =>
    before.start === null || after.start === null ? Infinity : Math.abs(after.start - before.start);
  const sizes = new Map(changes.rows.map((row) => [row, moved(row)]));
  const size = (row: PlanChange): number => sizes.get(row) ?? 0;
  return {
    compared: changes.compared,
    counts: countsOf(changes.rows, CHANGE_KINDS, ({ kind }) => kind),
    rows: [...changes.rows]
      .sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)))
      .slice(0, MOST.changes)
      .map((row) => ({ ...row, place: placeOf?.(row) ?? null })),
  };
}

function worstFirst(findings: readonly LocatedFinding[]): LocatedFinding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Each finding once. */
function distinct(findings: readonly LocatedFinding[]): LocatedFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, table, row, column, key, parameters }) => {
    const identity = JSON.stringify([code, table ?? null, row ?? null, column ?? null, key ?? null, parameters]);
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

function countsOf<Row, Key extends string>(rows: readonly Row[], keys: readonly Key[], keyOf: (row: Row) => Key): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const row of rows) counts[keyOf(row)]++;
  return counts;
}

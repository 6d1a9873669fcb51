import { isoFromMinutes } from '../engine/calendar/dates';
import type { Finding } from '../engine/model/finding';
import type { Plan, PlanOperation, PlanOrder } from '../engine/model/plan';
import type { Minutes } from '../engine/model/units';
import { formatFinding } from '../i18n/format-finding';
import type { Language } from '../i18n/language';

/**
 * The plan as plain JSON for other programs (docs/plan-json.md). Names in snake case, dates as local ISO to the minute, lengths of time
 * in the unit that their name ends in. Keys and rows come in a fixed order.
 *
 * @param findings what the tables have wrong; they stand before the plan's own messages.
 */
export function planJson(plan: Plan, findings: readonly Finding[], language: Language): PlanJson {
  return {
    now: isoFromMinutes(plan.now),
    orders: plan.orders.map(orderJson),
    operations: plan.operations.map(operationJson),
    demands: plan.demands.map((d) => ({
      demand: d.id,
      item: d.item,
      quantity: d.quantity,
      due: isoFromMinutes(d.due),
      available: iso(d.available),
      late_minutes: d.lateMinutes,
    })),
    net_requirements: plan.netRequirements.map((r) => ({
      item: r.item,
      date: isoFromMinutes(r.bucket),
      gross: r.gross,
      receipts: r.receipts,
      projected: r.projected,
      net: r.net,
      planned_receipt: r.plannedReceipt,
      planned_release: r.plannedRelease,
    })),
    load: plan.load.map((c) => ({
      resource: c.resource,
      bucket: isoFromMinutes(c.bucket),
      load_hours: hours(c.loadMinutes),
      capacity_hours: hours(c.capacityMinutes),
    })),
    messages: [...findings, ...plan.messages].map((finding) => ({
      severity: finding.severity,
      code: finding.code,
      table: finding.table ?? null,
      key: finding.key ?? null,
      text: formatFinding(finding, language),
    })),
    kpis: {
      late_demands: plan.kpis.lateDemands,
      weighted_tardiness_days: rounded(plan.kpis.weightedTardinessDays),
      makespan_hours: rounded(plan.kpis.makespanHours),
      setup_hours: rounded(plan.kpis.setupHours),
      changeover_hours: rounded(plan.kpis.changeoverHours),
      wip_hours: rounded(plan.kpis.wipHours),
      stock_value: rounded(plan.kpis.stockValue),
      service_rate: rounded(plan.kpis.serviceRate),
    },
  };
}

/** Any JSON object: the shape is documented in docs/plan-json.md. */
export type PlanJson = Readonly<Record<string, unknown>>;

function orderJson(order: PlanOrder): PlanJson {
  return {
    order: order.order,
    kind: order.kind,
    item: order.item,
    status: order.status,
    quantity: order.quantity,
    good_quantity: order.goodQuantity,
    start: iso(order.start),
    finish: iso(order.finish),
    due: isoFromMinutes(order.due),
    supplier: order.supplier,
    late_minutes: order.lateMinutes,
    pegs: order.pegs.map((peg) => ({ demand: peg.demand, quantity: peg.quantity })),
  };
}

function operationJson(operation: PlanOperation): PlanJson {
  return {
    order: operation.order,
    operation: operation.operation,
    item: operation.item,
    quantity: operation.quantity,
    resource: operation.resource,
    unit: operation.unit,
    tool: operation.tool,
    people: [...new Set(operation.people.map((time) => time.person))],
    start: iso(operation.start),
    finish: iso(operation.finish),
    changeover_minutes: operation.changeoverMinutes,
    setup_minutes: operation.setupMinutes,
    run_minutes: operation.runMinutes,
    earliest_start: isoFromMinutes(operation.earliestStart),
    latest_start: isoFromMinutes(operation.latestStart),
    total_slack_minutes: operation.totalSlackMinutes,
    critical: operation.critical,
    late_minutes: operation.lateMinutes,
    pinned: operation.fixed !== null,
  };
}

function iso(at: Minutes | null): string | null {
  return at === null ? null : isoFromMinutes(at);
}

/** Whole minutes as hours, without the noise of binary fractions. */
function hours(minutes: number): number {
  return rounded(minutes / 60);
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

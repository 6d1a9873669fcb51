import type { PlanDemand } from '../../src/engine/model/plan';
import { usableStock } from './check-supply';
import type { PlanView } from './plan-view';
import { differs, type Report } from './violation';

/** Every demand is covered or spoken of; what it rests on exists, is there when it says, and is not given twice. */
export function checkDemands(view: PlanView, report: Report): void {
  const rows = new Map(view.plan.demands.map((demand) => [demand.id, demand]));
  const fromOrder = new Map<string, number>();
  const fromStock = new Map<string, number>();
  for (const demand of view.input.demands) {
    const row = rows.get(demand.id);
    if (row === undefined) {
      if (demand.due.minutes <= view.plan.horizonEnd && !view.said(demand.id, /beyond/))
        report('demand.lost', demand.id, 'is inside the horizon and not in the plan', demand.quantity);
      continue;
    }
    checkDue(view, row, demand.due, report);
    checkCover(view, row, report);
    checkLate(view, row, report);
    for (const supply of row.supplies) {
      const sums = supply.kind === 'order' ? fromOrder : fromStock;
      const key = supply.kind === 'order' ? supply.key : row.item;
      sums.set(key, (sums.get(key) ?? 0) + supply.quantity);
      if (supply.kind === 'order') checkOrderSupply(view, row, supply.key, supply.available, report);
    }
  }
  for (const [order, sum] of fromOrder) {
    const good = view.orders.get(order)?.goodQuantity ?? 0;
    if (sum > good + 1e-6 * Math.max(1, sum)) report('supply.twice', order, `${sum} given to demands, ${good} yielded`, sum - good);
  }
  for (const [item, sum] of fromStock) {
    const stock = usableStock(view, item);
    if (sum > stock + 1e-6 * Math.max(1, sum)) report('stock.twice', item, `${sum} given to demands, ${stock} usable`, sum - stock);
  }
}

function checkDue(view: PlanView, row: PlanDemand, due: { readonly minutes: number; readonly hasTime: boolean }, report: Report): void {
  if (due.hasTime) {
    if (row.due !== due.minutes) report('due', row.id, `is due at ${row.due}, the planner wrote ${due.minutes}`, row.due - due.minutes);
    return;
  }
  const open = view.time.planning().filter(({ start, end }) => start < due.minutes + 1440 && end > due.minutes);
  const last = open.at(-1);
  if (last === undefined) {
    if (row.due > due.minutes + 1440) report('due', row.id, 'is due after its day', row.due - due.minutes - 1440);
    return;
  }
  const closes = Math.min(last.end, due.minutes + 1440);
  if (row.due !== closes && row.due !== last.end)
    report('due', row.id, `is due at ${row.due}, its day closes at ${closes}`, row.due - closes);
}

function checkCover(view: PlanView, row: PlanDemand, report: Report): void {
  const covered = row.supplies.reduce((sum, { quantity }) => sum + quantity, 0);
  if (covered > row.quantity + 1e-6 * Math.max(1, row.quantity))
    report('demand.over', row.id, `${covered} kept for ${row.quantity}`, covered - row.quantity);
  const isWhole = covered >= row.quantity - 1e-6 * Math.max(1, row.quantity);
  if (!isWhole && row.kind !== 'forecast' && row.due <= view.plan.horizonEnd && !view.said(row.id, /uncovered/)) {
    report('demand.uncovered', row.id, `${covered} of ${row.quantity} covered and no message`, row.quantity - covered);
  }
}

function checkLate(view: PlanView, row: PlanDemand, report: Report): void {
  if (row.available === null) {
    if (row.lateMinutes <= 0 && !isBeyond(view, row)) report('late', row.id, 'is never there, inside the horizon and not late', 1);
    return;
  }
  if (isBeyond(view, row)) report('available', row.id, 'is beyond the horizon, not planned, and said to be there', 1);
  const late = Math.max(0, row.available - row.due);
  if (row.lateMinutes !== late) report('late', row.id, `late by ${row.lateMinutes} min, the dates say ${late}`, row.lateMinutes - late);
  for (const supply of row.supplies) {
    if (supply.available !== null && supply.available > row.available)
      report('available', row.id, `${supply.key} comes after the demand is available`, supply.available - row.available);
  }
}

/** Due after the horizon, and the plan says so. */
function isBeyond(view: PlanView, row: PlanDemand): boolean {
  return row.due >= view.plan.horizonEnd && view.said(row.id, /demand-beyond/);
}

function checkOrderSupply(view: PlanView, row: PlanDemand, key: string, available: number | null, report: Report): void {
  const order = view.orders.get(key);
  if (order === undefined) report('supply.unknown', row.id, `rests on ${key}, which is not in the plan`, 1);
  else if (order.item !== row.item) report('supply.item', row.id, `rests on ${key} of ${order.item}`, 1);
  else if (available !== null && order.finish !== null && available < order.finish)
    report('supply.early', row.id, `counts on ${key} before it is finished`, order.finish - available);
}

/** The figures of the dashboard follow from the plan's rows. */
export function checkKpis(view: PlanView, report: Report): void {
  const { plan } = view;
  const check = (name: keyof typeof plan.kpis, value: number) => {
    if (differs(plan.kpis[name], value, 1e-6))
      report('kpi', name, `says ${plan.kpis[name]}, the rows give ${value}`, plan.kpis[name] - value);
  };
  const isLate = ({ available, lateMinutes }: PlanDemand) => available === null || lateMinutes > 0;
  const planned = plan.demands.filter((row) => !isBeyond(view, row));
  const late = planned.filter(isLate).length;
  check('demands', planned.length);
  check('lateDemands', late);
  if (planned.length > 0) check('serviceRate', 1 - late / planned.length);
  if (planned.every(({ available }) => available !== null)) {
    check('weightedTardinessDays', sum(plan.demands.map(({ priority, lateMinutes }) => (Math.max(1, 6 - priority) * lateMinutes) / 1440)));
  }
  check('setupHours', sum(plan.operations.map(({ setupMinutes }) => setupMinutes)) / 60);
  check('changeoverHours', sum(plan.operations.map(({ changeoverMinutes }) => changeoverMinutes)) / 60);
}

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}

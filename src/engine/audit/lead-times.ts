import { workingDaysBetween } from '../calendar/working-days';
import type { Item, PlanningInput } from '../model/input';
import type { ItemId, Quantity } from '../model/units';
import { purchaseLeadTimes } from '../operations/purchase-lead-time';
import { createRoutingOffset } from '../operations/routing-offset';
import { planFrame } from '../plan-frame';
import { finding, type AuditFinding } from './audit-finding';
import { median } from './robust';

/** Calendar days that a working day stands for, over weeks of five. */
const CALENDAR_DAYS = 7 / 5;

/**
 * Lead times that contradict the rest: a made item's that is shorter than its own routing needs for a usual lot at infinite capacity, and a shelf life
 * that is over before the item is even there.
 */
export function auditLeadTimes(input: PlanningInput): AuditFinding[] {
  const routed = new Set(input.routings.map(({ item }) => item));
  const made = input.items.filter(({ item, kind, leadTimeDays }) => kind === 'make' && (leadTimeDays ?? 0) > 0 && routed.has(item));
  return [...shorterThanRouting(input, made), ...shelfLives(input)];
}

function shorterThanRouting(input: PlanningInput, made: readonly Item[]): AuditFinding[] {
  if (made.length === 0) return [];
  const frame = planFrame(input);
  const plant = frame.calendars.calendar(null);
  // Without its own lead time an item takes what its routing takes.
  const offset = createRoutingOffset({ ...input, items: input.items.map((item) => ({ ...item, leadTimeDays: null })) }, frame.calendars);
  const lots = usualLots(input);
  return made.flatMap(({ item, leadTimeDays, lotRule, source }) => {
    const base = lotRule.base.rule === 'FOQ' ? lotRule.base.quantity : 0;
    const quantity = Math.max(base, lotRule.minimum ?? 0) || (lots.get(item) ?? 1);
    const days = workingDaysBetween(plant, offset(item, quantity, frame.horizonEnd, null).start, frame.horizonEnd);
    const given = leadTimeDays ?? 0;
    if (days <= Math.ceil(given)) return [];
    return [
      finding('warning', 'audit.lead-time-short', source, { column: 'lead_time', key: item, parameters: { item, given, days, quantity } }),
    ];
  });
}

/** The median of what is asked for at a time. */
function usualLots({ demands, orders }: PlanningInput): ReadonlyMap<ItemId, Quantity> {
  const quantities = new Map<ItemId, Quantity[]>();
  for (const { item, quantity } of [...orders, ...demands]) {
    const all = quantities.get(item);
    if (all) all.push(quantity);
    else quantities.set(item, [quantity]);
  }
  return new Map([...quantities].map(([item, all]) => [item, median(all)]));
}

function shelfLives(input: PlanningInput): AuditFinding[] {
  const leadTime = purchaseLeadTimes(input);
  return input.items.flatMap(({ item, shelfLifeDays, source }) => {
    const days = Math.ceil(leadTime(item) * CALENDAR_DAYS);
    if (shelfLifeDays === null || shelfLifeDays >= days) return [];
    const parameters = { item, shelfLife: shelfLifeDays, days };
    return [finding('warning', 'audit.shelf-life-short', source, { column: 'shelf_life', key: item, parameters })];
  });
}

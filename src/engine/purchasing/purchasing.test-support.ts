import { createCalendarBook } from '../calendar/create-calendar-book';
import type { CalendarBook } from '../calendar/calendar-book';
import type { Movement } from '../model/flow-records';
import type { ItemSupplier, PlanningInput, Resource, Supplier } from '../model/input';
import type { Plan } from '../model/plan';
import { MINUTES_PER_DAY } from '../model/units';
import { NOW, date, plantInput } from '../mrp/netting-fixture';
import type { Plant } from '../mrp/netting-fixture';
import { computePlan } from '../plan';

/** A plant with its plan and its calendars: open Monday to Friday, 06:00 to 14:00; now is Monday 23 November 2026, 06:00. */
export interface PlannedPlant {
  readonly input: PlanningInput;
  readonly plan: Plan;
  readonly calendars: CalendarBook;
}

/** Plans a plant of which only the given tables have rows. */
export function planPlant(plant: Plant): PlannedPlant {
  const input = plantInput(plant);
  const span = { from: NOW - 400 * MINUTES_PER_DAY, to: NOW + 400 * MINUTES_PER_DAY };
  return { input, plan: computePlan(input, { iterations: 30, seed: 1 }), calendars: createCalendarBook(input, span) };
}

export function aSupplier(supplier: string, more: Partial<Supplier> = {}): Supplier {
  return { supplier, kind: 'supplier', contact: null, language: null, calendar: null, ...more };
}

export function anOffer(item: string, supplier: string, more: Partial<ItemSupplier> = {}): ItemSupplier {
  return { item, supplier, leadTimeDays: 3, minimum: null, multiple: null, price: null, priceFromQuantity: null, priority: 1, ...more };
}

export function aMachine(resource: string, more: Partial<Resource> = {}): Resource {
  const nothing = { sector: null, group: null, hourlyCost: null, bottleneck: false, from: null, to: null };
  return { resource, description: '', kind: 'machine', count: 1, calendar: 'Plant', efficiency: 1, finite: true, ...nothing, ...more };
}

/** A movement on a day, done on another with so many units; without `done` it is still to be done. */
export function aMovement(
  id: string,
  reference: string | null,
  item: string,
  quantity: number,
  day: string,
  done?: readonly [day: string, quantity: number],
  more: Partial<Movement> = {},
): Movement {
  return {
    id,
    reference,
    item,
    quantity,
    date: date(day),
    carrier: null,
    route: null,
    dock: null,
    doneQuantity: done === undefined ? null : done[1],
    doneDate: done === undefined ? null : date(done[0]),
    ...more,
  };
}

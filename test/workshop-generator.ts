import type { PlanningInput } from '../src/engine/model/input';
import { NO_ROWS } from '../src/engine/model/no-rows';
import { makeNeeds } from './workshop/needs';
import { makePlant, moment } from './workshop/plant';
import { makeProducts } from './workshop/products';
import { Chance } from './workshop/random';

/** How large a workshop is wanted. */
export interface WorkshopSize {
  readonly machines: number;
  readonly items: number;
  readonly levels: number;
  readonly demands: number;
  readonly orders: number;
  readonly horizonDays: number;
}

export const SMALL: WorkshopSize = { machines: 3, items: 6, levels: 2, demands: 5, orders: 3, horizonDays: 28 };
export const MEDIUM: WorkshopSize = { machines: 8, items: 24, levels: 4, demands: 30, orders: 15, horizonDays: 56 };

/**
 * A random but believable workshop: calendars from one shift to three, exceptions, groups, counts, alternatives, changeovers, tools, people with
 * skills, subcontracting, bills on several levels with phantoms, lot rules of every kind, stock of every status, open orders in every
 * state, pins, transfer batches and demands of every kind. The same seed and size give the same workshop.
 */
export function generateWorkshop(seed: number, size: WorkshopSize = SMALL): PlanningInput {
  const chance = new Chance(seed);
  const plant = makePlant(chance, size.machines);
  const products = makeProducts(chance, plant, size.items, size.levels);
  const needs = makeNeeds(chance, products, size.demands, size.orders, size.horizonDays);
  return {
    parameters: {
      now: moment(0, 360),
      horizonDays: size.horizonDays,
      bucket: chance.pick(['week', 'week', 'day'] as const),
      frozenDays: chance.is(0.3) ? 2 : 0,
      calendar: chance.is(0.8) ? '1x8' : null,
      language: 'en',
      scrapConvention: chance.is(0.85) ? 'yield' : 'additive',
      pastDue: 'first',
      weights: { tardiness: 100, changeover: 1, workInProgress: 0.1, stability: 0.1 },
      toleranceDays: 1,
      seed,
      currency: 'EUR',
    },
    ...NO_ROWS,
    items: products.items,
    bom: products.bom,
    routings: products.routings,
    resources: plant.resources,
    calendars: plant.calendars,
    exceptions: plant.exceptions,
    skills: plant.skills,
    changeovers: plant.changeovers,
    stock: needs.stock,
    demands: needs.demands,
    masterSchedule: needs.masterSchedule,
    orders: needs.orders,
    orderOperations: needs.orderOperations,
    suppliers: plant.suppliers,
    itemSuppliers: products.itemSuppliers,
  };
}

/** The same workshop with the rows of every table in another order. */
export function shuffleRows(input: PlanningInput, seed: number): PlanningInput {
  const chance = new Chance(seed);
  const shuffled: Record<string, unknown> = { ...input };
  for (const [name, rows] of Object.entries(input)) if (Array.isArray(rows)) shuffled[name] = chance.shuffled(rows);
  // Every table keeps its own rows; only their order has changed.
  return shuffled as unknown as PlanningInput;
}

import type { DisturbanceRow } from '../model/change-records';
import type { PlanningInput } from '../model/input';
import type { DemandId, ItemId, Minutes, OrderId } from '../model/units';
import type { DelayedDemand, DisturbanceEffect, MovedOperation } from './disturbance-effect';

/** Services that hear of a disturbance. */
export type Service = 'workshop' | 'sales' | 'purchasing' | 'maintenance' | 'quality' | 'planning';

/** Someone to be told, and what about; the words are put to it where it is shown. */
export type Told = { readonly service: Service; readonly name: string | null; readonly email: string | null } & (
  | { readonly about: 'what-happened' }
  | { readonly about: 'moved'; readonly sector: string | null; readonly moved: readonly MovedOperation[] }
  | {
      readonly about: 'delayed';
      readonly customer: string | null;
      readonly delayed: readonly (DelayedDemand & { readonly item: ItemId })[];
    }
  | {
      readonly about: 'supply';
      readonly supplier: string | null;
      readonly orders: readonly { readonly order: OrderId; readonly due: Minutes | null }[];
    }
  | { readonly about: 'new-purchase'; readonly orders: readonly { readonly order: OrderId; readonly due: Minutes | null }[] }
  | { readonly about: 'rush'; readonly demand: DemandId; readonly available: Minutes | null }
);

/** Beginnings of the words by which roles and services name themselves, without accents, in both languages. */
const CALLED: Readonly<Record<Service, readonly string[]>> = {
  workshop: ['workshop', 'production', 'shop', 'manufactur', 'foreman', 'atelier', 'fabrication', 'chef d'],
  sales: ['sales', 'commercial', 'vente', 'adv', 'customer', 'client'],
  purchasing: ['purchas', 'buyer', 'procure', 'achat', 'achet', 'appro'],
  maintenance: ['maintenance', 'mainten', 'entretien'],
  quality: ['quality', 'qualit'],
  planning: ['plan', 'ordonnan', 'schedul', 'gestionnaire de prod'],
};

/** Who hears first of each kind of disturbance, whatever it moves. */
const FIRST: Readonly<Record<DisturbanceRow['kind'], Service | null>> = {
  breakdown: 'maintenance',
  absence: 'workshop',
  'late-supply': null,
  scrap: 'quality',
  'rush-order': null,
  quantity: null,
};

/**
 * Who must know of a disturbance: the service that it concerns, each sector whose operations move, sales for each customer who waits longer, purchasing
 * for what comes late or is to be bought anew. By the rows of Contacts (role, service or, for a sector, its name); a service without one has no name.
 */
export function whomToTell(input: PlanningInput, row: DisturbanceRow, effect: DisturbanceEffect): Told[] {
  const first = FIRST[row.kind];
  return [
    ...(first === null ? [] : [{ ...contactOf(input, first), about: 'what-happened' as const }]),
    ...suppliesTold(input, row),
    ...rushTold(input, row, effect),
    ...movesTold(input, effect),
    ...delaysTold(input, row, effect),
    ...purchasesTold(input, effect),
  ];
}

type Person = Pick<Told, 'service' | 'name' | 'email'>;

function contactOf({ contacts }: PlanningInput, service: Service, sector: string | null = null): Person {
  const words = (text: string | null): string => plain(text ?? '');
  const ofSector =
    sector === null ? [] : contacts.filter((row) => [row.service, row.role, row.skill].some((text) => words(text).includes(plain(sector))));
  const isCalled = (text: string | null): boolean =>
    CALLED[service].some(
      (called) =>
        words(text)
          .split(/[ /,-]+/)
          .some((word) => word.startsWith(called)) || words(text).startsWith(called),
    );
  const [found] = [...ofSector, ...contacts.filter((row) => isCalled(row.service)), ...contacts.filter((row) => isCalled(row.role))];
  return { service, name: found?.name ?? null, email: found?.email ?? null };
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();

/** Each sector hears of its own operations; who answers for several hears once. */
function movesTold(input: PlanningInput, { moved }: DisturbanceEffect): Told[] {
  const sectorOf = new Map(input.resources.map(({ resource, sector }) => [resource, sector]));
  const bySector = groupBy(moved, ({ resource }) => sectorOf.get(resource) ?? null);
  const told = [...bySector].map(([sector, rows]) => ({ person: contactOf(input, 'workshop', sector), sector, rows }));
  const byPerson = groupBy(told, ({ person, sector }) => person.name ?? `(${sector})`);
  return [...byPerson.values()].map((own) => ({
    ...own[0].person,
    about: 'moved',
    sector: own.length === 1 ? own[0].sector : null,
    moved: own.length === 1 ? own[0].rows : moved.filter((row) => own.some(({ rows }) => rows.includes(row))),
  }));
}

function delaysTold(input: PlanningInput, row: DisturbanceRow, { delayed, plan, input: disturbed }: DisturbanceEffect): Told[] {
  const demands = new Map(plan.demands.map((one) => [one.id, one]));
  const rush = row.kind === 'rush-order' ? rushDemand(input, disturbed) : null;
  const known = delayed.flatMap((one) => {
    const demand = demands.get(one.demand);
    return demand === undefined || one.demand === rush ? [] : [{ ...one, item: demand.item, customer: demand.customer }];
  });
  return [...groupBy(known, ({ customer }) => customer)].map(([customer, rows]) => ({
    ...contactOf(input, 'sales'),
    about: 'delayed',
    customer,
    delayed: rows,
  }));
}

function suppliesTold(input: PlanningInput, { kind, subject, to }: DisturbanceRow): Told[] {
  if (kind !== 'late-supply') return [];
  const late = input.orders.filter(
    (row) => row.kind !== 'make' && row.status !== 'done' && (row.order === subject || row.item === subject),
  );
  return [...groupBy(late, ({ supplier }) => supplier)].map(([supplier, orders]) => ({
    ...contactOf(input, 'purchasing'),
    about: 'supply',
    supplier,
    orders: orders.map(({ order }) => ({ order, due: to?.minutes ?? null })),
  }));
}

/** Purchases that the plan did not have before. */
function purchasesTold(input: PlanningInput, { plan, newOrders }: DisturbanceEffect): Told[] {
  const bought = plan.orders.filter(({ order, kind }) => kind !== 'make' && newOrders.has(order));
  if (bought.length === 0) return [];
  return [{ ...contactOf(input, 'purchasing'), about: 'new-purchase', orders: bought.map(({ order, start }) => ({ order, due: start })) }];
}

function rushTold(input: PlanningInput, row: DisturbanceRow, { plan, input: disturbed }: DisturbanceEffect): Told[] {
  if (row.kind !== 'rush-order') return [];
  const demand = rushDemand(input, disturbed);
  if (demand === null) return [];
  const available = plan.demands.find(({ id }) => id === demand)?.available ?? null;
  return [{ ...contactOf(input, 'sales'), about: 'rush', demand, available }];
}

const rushDemand = (before: PlanningInput, after: PlanningInput): DemandId | null =>
  after.demands.length > before.demands.length ? after.demands[after.demands.length - 1].id : null;

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

import type { Finding } from '../engine/model/finding';
import type { OrderKind } from '../engine/model/input';

/** Who has to act on a message, or to hear of it. */
export type InformRole = 'purchasing' | 'workshop' | 'sales' | 'methods' | 'planning';

const OF_ORDER: Readonly<Record<OrderKind, InformRole>> = { make: 'workshop', buy: 'purchasing', subcontract: 'purchasing' };

/** By what a code speaks of, its part before the point. */
const OF_AREA: Readonly<Record<string, InformRole>> = {
  demand: 'sales',
  late: 'sales',
  place: 'workshop',
  item: 'methods',
  bom: 'methods',
  routing: 'methods',
  skill: 'methods',
  changeover: 'methods',
  operation: 'workshop',
  resource: 'workshop',
  calendar: 'workshop',
  schedule: 'workshop',
  load: 'workshop',
  progress: 'workshop',
  stop: 'workshop',
  stock: 'purchasing',
  supplier: 'purchasing',
  purchase: 'purchasing',
};

/** By the table in which it was found, its canonical name. */
const OF_TABLE: Readonly<Record<string, InformRole>> = {
  Demand: 'sales',
  Shipments: 'sales',
  Items: 'methods',
  BillOfMaterials: 'methods',
  Routings: 'methods',
  Skills: 'methods',
  Changeovers: 'methods',
  Resources: 'workshop',
  Calendars: 'workshop',
  CalendarExceptions: 'workshop',
  OrderOperations: 'workshop',
  Progress: 'workshop',
  Stops: 'workshop',
  Suppliers: 'purchasing',
  ItemSuppliers: 'purchasing',
  Stock: 'purchasing',
  Receipts: 'purchasing',
};

/**
 * The service to inform. A message about an order goes to who runs it: purchases and subcontracting to purchasing, manufacturing to the
 * workshop; else what the code speaks of decides, then the table, else it is the planner's own.
 */
export function whomToInform(finding: Finding, kindOfOrder: (order: string) => OrderKind | undefined): InformRole {
  const [area, what] = finding.code.split('.');
  if (what?.startsWith('demand')) return 'sales';
  const kind = finding.key === undefined ? undefined : kindOfOrder(finding.key);
  if (kind !== undefined && area !== 'demand') return OF_ORDER[kind];
  if (what?.startsWith('stock') || what === 'shortage') return 'purchasing';
  if (what === 'overload' || what === 'no-runway') return 'workshop';
  return OF_AREA[area] ?? (finding.table === undefined ? undefined : OF_TABLE[finding.table]) ?? 'planning';
}

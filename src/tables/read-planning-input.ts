import type { Finding, Severity } from '../engine/model/finding';
import type { PlanningInput } from '../engine/model/input';
import { NO_ROWS } from '../engine/model/no-rows';
import type { DateValue } from '../engine/model/units';
import { findTables } from './find-tables';
import type { FoundTable } from './found-table';
import { checkItems } from './item-checks';
import { readLastPlan } from './last-plan';
import { locateFinding } from './located';
import type { LocatedFinding, ReadPlanningInput } from './read-input';
import { report } from './reading';
import type { Reading } from './reading';
import { readActions } from './records/actions';
import { readAdjustments } from './records/adjustments';
import { readBillOfMaterials } from './records/bill-of-materials';
import { readBudget } from './records/budget';
import { readContacts } from './records/contacts';
import { readQuotes } from './records/quotes';
import { readTargets } from './records/targets';
import { readTasks } from './records/tasks';
import { calendarNames, readCalendars, readExceptions } from './records/calendars';
import { readCauses } from './records/causes';
import { readChangeovers } from './records/changeovers';
import { itemNames } from './records/item-names';
import { readItems } from './records/items';
import { readDeviations } from './records/deviations';
import { readDisturbances } from './records/disturbances';
import { readReceipts, readShipments } from './records/movements';
import { readDemands, readMasterSchedule, readStock } from './records/needs';
import { OrderNames, readOrderOperations, readOrders } from './records/orders';
import { readParameters } from './records/parameters';
import type { ParameterValues } from './records/parameters';
import { readProgress, readStops } from './records/progress';
import { columnNames } from './records/raw-names';
import { ResourceNames } from './records/resource-names';
import { readResources, readSkills, skillNames } from './records/resources';
import { readDocuments, readRequirements } from './records/papers';
import { readOrderComponents, readOrderRoutings } from './records/released-orders';
import { RoutingNumbers } from './records/routing-numbers';
import { readRoutings, type RoutingReferences } from './records/routings';
import { SpelledNames } from './records/spelled-names';
import { SupplierNames, readItemSuppliers, readSuppliers } from './records/suppliers';
import { TABLE_NAMES } from './schema/column';
import type { TableName } from './schema/column';
import { guessLanguage } from './table-language';

/**
 * Reads the planner's tables: finds them, turns their rows into records with defaults, units and resolved references, and says what is wrong
 * where. Never throws for what stands in a cell.
 */
export const readPlanningInput: ReadPlanningInput = (snapshot, options = {}) => {
  const { tables, findings: ofTables, mapping } = findTables(snapshot, options.mapping);
  const findings: Finding[] = [];
  const language = options.language ?? guessLanguage(tables);
  const first: Reading = { tables, dateSystem: snapshot.dateSystem, language, timeUnit: 'h', findings };
  const calendars = readCalendars(first);
  const parameters = readParameters(first, calendarNames(calendars), options.now);
  const spoken = options.language ?? parameters.language ?? language;
  const reading: Reading = { ...first, language: spoken, timeUnit: parameters.timeUnit };
  const records = readRecords(reading, calendars, parameters);
  const lastPlan = readLastPlan(snapshot);
  const plannable = isPlannable(tables, records);
  if (!plannable) report(reading, 'error', 'table.none-usable', 'Items');
  const usable = plannable && parameters.now !== null;
  const input: PlanningInput = {
    ...records,
    parameters: { ...withoutTimeUnit(parameters), now: parameters.now ?? NEVER, language: spoken },
    calendars,
    ...(lastPlan === null ? {} : { lastPlan }),
  };
  const locate = (finding: Finding): LocatedFinding => locateFinding(finding, tables);
  return { input, findings: inReadingOrder([...ofTables, ...findings.map(locate)], tables), usable, locate, mapping };
};

/** Stands for a `now` that nobody gave; nothing is planned then. */
const NEVER: DateValue = { minutes: 0, hasTime: false };

type Records = Omit<PlanningInput, 'parameters' | 'calendars' | 'lastPlan'>;

/** All records but calendars; in the order in which they need each other. */
function readRecords(reading: Reading, shifts: PlanningInput['calendars'], parameters: ParameterValues): Records {
  const { tables } = reading;
  const calendars = calendarNames(shifts);
  const itemIndex = itemNames(tables);
  const routingNumbers = new RoutingNumbers(tables, itemIndex);
  const resourceNames = new ResourceNames(tables);
  const supplierNames = new SupplierNames(reading);
  const families = new SpelledNames();
  for (const family of columnNames(tables, 'Routings', 'setup_family')) families.add(family);

  const listed = readSuppliers(reading, calendars);
  const items = readItems(reading, itemIndex, supplierNames);
  const resources = readResources(reading, resourceNames, calendars, parameters.calendar, listed);
  const skills = readSkills(reading, resourceNames);
  const knownSkills = tables.has('Skills') ? skillNames(skills) : null;
  const references = {
    items: itemIndex,
    resources: resourceNames,
    routings: routingNumbers,
    suppliers: supplierNames,
    skills: knownSkills,
    families,
  };
  const routings = readRoutings(reading, references);
  const bom = readBillOfMaterials(reading, itemIndex, routingNumbers);
  const orderNames = new OrderNames(reading);
  const orders = readOrders(reading, orderNames, itemIndex, items, supplierNames);
  const itemSuppliers = readItemSuppliers(reading, itemIndex, supplierNames, items);
  checkItems(reading, items, bom, routings, itemSuppliers);
  const demands = readDemands(reading, itemIndex, parameters.now);
  const moved = { items: itemIndex, suppliers: supplierNames, demands, orders, now: parameters.now };
  const named = [...listed.map(({ supplier }) => supplier), ...itemSuppliers.map(({ supplier }) => supplier)];
  const changed = { items: itemIndex, resources: resourceNames, suppliers: named, orders: orderNames, demands, skills };
  const subjects = { items: itemIndex, resources: resourceNames.names, orders: orderNames.kept };
  return {
    ...NO_ROWS,
    requirements: readRequirements(reading, subjects),
    documents: readDocuments(reading, subjects),
    items,
    bom,
    routings,
    resources,
    exceptions: readExceptions(reading, calendars, resourceNames),
    skills,
    changeovers: readChangeovers(reading, resourceNames, families),
    stock: readStock(reading, itemIndex),
    demands,
    masterSchedule: readMasterSchedule(reading, itemIndex),
    orders,
    orderOperations: readOrderOperations(reading, orderNames, orders, resourceNames, routingNumbers),
    ...readReleased(reading, orderNames, orders, references),
    itemSuppliers,
    progress: readProgress(reading, orderNames, resourceNames, itemIndex, parameters.now, { orders, items, routings, resources }),
    stops: readStops(reading, resourceNames, parameters.now),
    deviations: readDeviations(reading),
    causes: readCauses(reading),
    actions: readActions(reading, parameters.now),
    budget: readBudget(reading),
    quotes: readQuotes(reading, itemIndex),
    tasks: readTasks(reading),
    contacts: readContacts(reading),
    targets: readTargets(reading),
    shipments: readShipments(reading, moved),
    receipts: readReceipts(reading, moved),
    adjustments: readAdjustments(reading, changed),
    disturbances: readDisturbances(reading, changed),
    suppliers: [...listed, ...supplierNames.implied()],
  };
}

/** What orders got when they were released; nothing where there is no such table. */
function readReleased(
  reading: Reading,
  names: OrderNames,
  orders: PlanningInput['orders'],
  references: RoutingReferences,
): Pick<PlanningInput, 'orderRoutings' | 'orderComponents'> {
  const { tables } = reading;
  return {
    ...(tables.has('OrderRoutings') ? { orderRoutings: readOrderRoutings(reading, names, orders, references) } : {}),
    ...(tables.has('OrderComponents') ? { orderComponents: readOrderComponents(reading, names, references.items) } : {}),
  };
}

/** Items, or Demand, or Orders with Routings: one of them is enough to start. */
/** The tables that it takes are there, and hold a row that can be used. */
function isPlannable(tables: ReadonlyMap<TableName, FoundTable>, { items, demands, orders }: Records): boolean {
  const found = tables.has('Items') || tables.has('Demand') || (tables.has('Orders') && tables.has('Routings'));
  return found && items.length + demands.length + orders.length > 0;
}

function withoutTimeUnit(parameters: ParameterValues): Omit<ParameterValues, 'timeUnit'> {
  const { timeUnit: _, ...rest } = parameters;
  return rest;
}

const WORST_FIRST: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The worst first; then by table, row and column as they stand in the workbook. */
function inReadingOrder(findings: readonly LocatedFinding[], tables: ReadonlyMap<TableName, FoundTable>): readonly LocatedFinding[] {
  const rank = (finding: LocatedFinding): readonly number[] => {
    const table = TABLE_NAMES.findIndex((name) => name === finding.table);
    const found = tables.get(TABLE_NAMES[table]);
    const column = finding.column === undefined ? -1 : (found?.columns.get(finding.column) ?? -1);
    return [WORST_FIRST[finding.severity], table, finding.row ?? -1, column];
  };
  const ranked = findings.map((finding) => ({ finding, rank: rank(finding) }));
  ranked.sort((a, b) => a.rank.map((value, i) => value - b.rank[i]).find((difference) => difference !== 0) ?? 0);
  return ranked.map(({ finding }) => finding);
}

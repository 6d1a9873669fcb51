import { BILL_OF_MATERIALS } from './bill-of-materials';
import { ADJUSTMENTS, DISTURBANCES } from './changes';
import type { InputColumn, InputTable, TableName } from './column';
import { TABLE_NAMES } from './column';
import { DEVIATIONS } from './deviations';
import { DOCUMENTS } from './documents';
import { ACTIONS, BUDGET, CAUSES, CONTACTS, REQUIREMENTS, TARGETS } from './improvement';
import { ITEMS } from './items';
import { CALENDARS, CALENDAR_EXCEPTIONS, RESOURCES, SKILLS } from './means';
import { DEMAND, MASTER_SCHEDULE, STOCK } from './needs';
import { QUOTES } from './money';
import { ORDERS, ORDER_OPERATIONS, PROGRESS, STOPS } from './orders';
import { PARAMETERS } from './parameters';
import { ORDER_COMPONENTS, ORDER_ROUTINGS } from './released-orders';
import { ITEM_SUPPLIERS, RECEIPTS, SHIPMENTS, SUPPLIERS } from './purchasing';
import { TASKS } from './projects';
import { CHANGEOVERS, ROUTINGS } from './routings';

const BY_NAME: Readonly<Record<TableName, InputTable>> = {
  Parameters: PARAMETERS,
  Items: ITEMS,
  BillOfMaterials: BILL_OF_MATERIALS,
  Routings: ROUTINGS,
  Changeovers: CHANGEOVERS,
  Resources: RESOURCES,
  Calendars: CALENDARS,
  CalendarExceptions: CALENDAR_EXCEPTIONS,
  Skills: SKILLS,
  Demand: DEMAND,
  MasterSchedule: MASTER_SCHEDULE,
  Stock: STOCK,
  Orders: ORDERS,
  OrderOperations: ORDER_OPERATIONS,
  OrderRoutings: ORDER_ROUTINGS,
  OrderComponents: ORDER_COMPONENTS,
  Suppliers: SUPPLIERS,
  ItemSuppliers: ITEM_SUPPLIERS,
  Progress: PROGRESS,
  Stops: STOPS,
  Shipments: SHIPMENTS,
  Receipts: RECEIPTS,
  Deviations: DEVIATIONS,
  Causes: CAUSES,
  Actions: ACTIONS,
  Budget: BUDGET,
  Quotes: QUOTES,
  Tasks: TASKS,
  Requirements: REQUIREMENTS,
  Documents: DOCUMENTS,
  Contacts: CONTACTS,
  Targets: TARGETS,
  Adjustments: ADJUSTMENTS,
  Disturbances: DISTURBANCES,
};

/** Every input table of DOMAIN §1, in reading order. */
export const INPUT_TABLES: readonly InputTable[] = TABLE_NAMES.map((name) => BY_NAME[name]);

/** The input table of that canonical name. */
export function inputTable(name: TableName): InputTable {
  return BY_NAME[name];
}

/** A column of an input table by its key; undefined when it has none of that name. */
export function inputColumn(table: InputTable, key: string): InputColumn | undefined {
  return table.columns.find((candidate) => candidate.key === key);
}

/** True when it is a canonical table name. */
export function isTableName(name: string): name is TableName {
  return (TABLE_NAMES as readonly string[]).includes(name);
}

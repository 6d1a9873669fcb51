import type { FunctionDeclaration } from './declaration';
import { NET_REQUIREMENT } from './net-requirement';
import { EXPLODE, LOW_LEVEL_CODE, WHERE_USED } from './planning/bill-of-material';
import { AVAILABLE, CAPACITY, LOAD_RATE, OP_TIME, OVERLOAD } from './planning/capacity';
import { EOQ, KANBAN_CARDS, LAUNCH_QTY, LOT_COST, LOT_SIZE, REORDER_POINT, SAFETY_STOCK } from './planning/lots';
import { MRP } from './planning/mrp';
import { FINISH_DATE, START_DATE, WORK_HOURS } from './planning/open-hours';
import { PLANNED_RECEIPT, PLANNED_RELEASE } from './planning/planned-orders';
import { ATP, COVERAGE, FORECAST_CONSUMPTION, PROJECTED_STOCK, SHORTAGE_DATE } from './planning/stock';

/** Requirements, stock, structure, lots, time and capacity. */
export const PLANNING_FUNCTIONS: readonly FunctionDeclaration[] = [
  NET_REQUIREMENT,
  PLANNED_RECEIPT,
  PLANNED_RELEASE,
  PROJECTED_STOCK,
  SHORTAGE_DATE,
  COVERAGE,
  ATP,
  FORECAST_CONSUMPTION,
  MRP,
  EXPLODE,
  WHERE_USED,
  LOW_LEVEL_CODE,
  LAUNCH_QTY,
  LOT_SIZE,
  LOT_COST,
  EOQ,
  SAFETY_STOCK,
  REORDER_POINT,
  KANBAN_CARDS,
  OP_TIME,
  CAPACITY,
  LOAD_RATE,
  OVERLOAD,
  AVAILABLE,
  FINISH_DATE,
  START_DATE,
  WORK_HOURS,
];

/** 2026-11-23, a Monday. */
const MONDAY = 46349;
const CALENDAR = [['calendar', 'weekday', 'start', 'end'], ...[1, 2, 3, 4, 5].map((weekday) => ['Day', weekday, '08:00', '16:00'])];
const OPERATIONS = [
  ['resource', 'start', 'end', 'remaining_hours'],
  ['M1', MONDAY, MONDAY + 1, 2],
];
const EXCEPTIONS = [
  ['calendar', 'from', 'to', 'kind'],
  ['Day', MONDAY + 4, MONDAY + 4, 'closed'],
];
const RESOURCES = [
  ['resource', 'calendar', 'group', 'count'],
  ['M1', 'Day', 'TURN', 2],
];
const BOM = [
  ['parent', 'component', 'quantity'],
  ['A', 'B', 2],
];
const ITEMS = [
  ['item', 'lead_time', 'lot_rule'],
  ['A', 1, 'L4L'],
  ['B', 1, 'MULT:10'],
];
const DEMAND = [
  ['item', 'quantity', 'due'],
  ['A', 10, MONDAY + 1],
];
const STOCK = [
  ['item', 'quantity'],
  ['A', 3],
];

/** A sound call of every function of requirements, structure, lots, time and capacity, each argument given. */
export const PLANNING_CALLS: Readonly<Record<string, readonly unknown[]>> = {
  NET_REQUIREMENT: [[10, 20], 5, [1, 2], [3, 4], 'L4L', 0],
  PLANNED_RECEIPT: [[10, 20], 5, [1, 2], [3, 4], 'MULT:5', 0],
  PLANNED_RELEASE: [[10, 20], 5, [1, 2], [3, 4], 'MULT:5', 0, 1, 0.1, 'first'],
  PROJECTED_STOCK: [[10, 20], 5, [1, 2], [3, 4]],
  SHORTAGE_DATE: [[10, 20], 0, [1, 2], [MONDAY, MONDAY + 1], 1],
  COVERAGE: [[10, 20], 5, [1, 2]],
  ATP: [5, [10, 0], [3, 4], true],
  FORECAST_CONSUMPTION: [[10, 20], [5, 30], 'demand'],
  MRP: [ITEMS, BOM, DEMAND, STOCK, DEMAND, [MONDAY, MONDAY + 1], 'all'],
  EXPLODE: [BOM, 'A', 5, 1, MONDAY],
  WHERE_USED: [BOM, 'B', 1],
  LOW_LEVEL_CODE: [BOM, ['A', 'B']],
  LAUNCH_QTY: [[10, 20], [0.1, 0.2], [0.01, 0.02], 'MULT:5'],
  LOT_SIZE: [[10, 20], 'FOQ:15'],
  LOT_COST: [[10, 20], [30, 0], [5, 5], 1],
  EOQ: [
    [10, 20],
    [5, 6],
    [1, 2],
  ],
  SAFETY_STOCK: [
    [0.9, 0.95],
    [2, 3],
    [4, 5],
    [10, 10],
    [1, 1],
  ],
  REORDER_POINT: [
    [10, 20],
    [2, 3],
    [4, 5],
  ],
  KANBAN_CARDS: [
    [240, 120],
    [0.5, 1],
    [0.2, 0.1],
    [30, 20],
  ],
  OP_TIME: [[200, 100], [0.5, 1], [0.01, 0.02], 'h', [1, 0.9], [50, 100]],
  CAPACITY: ['M1', [MONDAY, MONDAY + 1], CALENDAR, EXCEPTIONS, RESOURCES],
  LOAD_RATE: [
    [8, 6],
    [7, 7],
  ],
  OVERLOAD: [
    [8, 6],
    [7, 7],
  ],
  AVAILABLE: [['M1', 'M1'], [MONDAY, MONDAY + 1], [MONDAY + 2, MONDAY + 3], CALENDAR, OPERATIONS, EXCEPTIONS, RESOURCES],
  FINISH_DATE: [[MONDAY, MONDAY + 1], [4, 10], CALENDAR, EXCEPTIONS],
  START_DATE: [[MONDAY + 3, MONDAY + 4], [4, 10], CALENDAR, EXCEPTIONS],
  WORK_HOURS: [[MONDAY, MONDAY + 1], [MONDAY + 2, MONDAY + 3], CALENDAR, EXCEPTIONS],
};

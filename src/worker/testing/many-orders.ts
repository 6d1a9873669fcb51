import type { JsonTables } from '../../tables/json-tables';

const ITEMS = Array.from({ length: 10 }, (_, i) => `P${i + 1}`);

/** Ten items, each sawn, turned and ground in its own times, all due too soon: searching helps, and is quick. */
export const MANY_ORDERS: JsonTables = {
  name: 'many orders',
  tables: {
    Parameters: [
      { name: 'now', value: '2027-03-01T06:00' },
      { name: 'horizon_days', value: 14 },
      { name: 'bucket', value: 'day' },
    ],
    Items: ITEMS.map((item) => ({ item, kind: 'make' })),
    Routings: ITEMS.flatMap((item, i) =>
      ['SAW', 'LATHE', 'GRINDER'].map((resource, step) => ({
        item,
        operation: (step + 1) * 10,
        resource,
        unit_time: 1 + ((i * 7 + step * 3) % 5),
        time_unit: 'h',
      })),
    ),
    Resources: ['SAW', 'LATHE', 'GRINDER'].map((resource) => ({ resource, calendar: 'Day' })),
    Calendars: [1, 2, 3, 4, 5].map((weekday) => ({ calendar: 'Day', weekday, start: '06:00', end: '22:00' })),
    Demand: ITEMS.map((item, i) => ({
      id: `D${i + 1}`,
      item,
      quantity: 1 + (i % 4),
      due_date: `2027-03-0${2 + (i % 3)}`,
      priority: 1 + (i % 5),
    })),
  },
};

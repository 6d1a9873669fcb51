// A workshop of about 5,000 operations as tables, made by rules and a seeded series of numbers: the same every time.
const ORDERS = 700;
const MACHINES = 42;
/** Serial of Monday 2026-11-23. */
const NOW = 46349;
const DAYS = 20;

/** Tables by name, the headers first. Times are minutes; two shifts a day; every operation has three machines to choose from. */
export function largeWorkshop() {
  const next = series(7);
  const routings = [['Item', 'Operation', 'Resource', 'Setup time', 'Unit time', 'Time unit']];
  const demand = [['Demand', 'Item', 'Quantity', 'Due date', 'Priority']];
  for (let order = 1; order <= ORDERS; order += 1) {
    const item = `A${order}`;
    const operations = 4 + next(8);
    for (let operation = 1; operation <= operations; operation += 1) {
      const group = next(MACHINES / 3) * 3;
      const machines = [0, 1, 2].map((machine) => `M${group + machine + 1}`).join('|');
      routings.push([item, operation * 10, machines, 5 + next(16), 2 + next(11), 'min']);
    }
    demand.push([`D${order}`, item, 4 + next(17), NOW + 3 + next(DAYS), 1 + next(5)]);
  }
  const machines = Array.from({ length: MACHINES }, (_, index) => [`M${index + 1}`, 'machine', 'two shifts']);
  const shifts = [1, 2, 3, 4, 5].flatMap((weekday) => [
    ['two shifts', weekday, 6 / 24, 13.5 / 24],
    ['two shifts', weekday, 13.5 / 24, 21 / 24],
  ]);
  return {
    Routings: routings,
    Demand: demand,
    Resources: [['Resource', 'Kind', 'Calendar'], ...machines],
    Calendars: [['Calendar', 'Weekday', 'Start', 'End'], ...shifts],
    Parameters: [
      ['Name', 'Value'],
      ['now', NOW + 6 / 24],
      ['horizon_days', 60],
      ['calendar', 'two shifts'],
    ],
  };
}

/** Whole numbers below a bound, seeded (a linear congruential series, Numerical Recipes). */
function series(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

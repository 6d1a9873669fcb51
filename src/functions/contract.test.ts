import { FUNCTION_MESSAGE_CODES, functionMessage } from '../i18n/functions';
import { WORKSHEET_FUNCTIONS } from './catalogue';
import { callFunction, findFunction } from './contract';
import type { FunctionDeclaration } from './declaration';
import { argumentHelp, functionMetadata, functionSignature } from './metadata';
import { PLANNING_CALLS } from './planning/sound-calls.test-support';
import { isFunctionError } from './values';

const MONDAY = 46349;
const OPERATIONS = [
  ['resource', 'start', 'end', 'remaining_hours'],
  ['M1', MONDAY, MONDAY + 1, 8],
];
const CALENDAR = [
  ['weekday', 'start', 'end'],
  [1, '08:00', '12:00'],
];

const PLAN = [
  ['order', 'operation', 'finish'],
  ['OF-1', 10, MONDAY],
];

/** A sound call of every function, each argument given. */
const SOUND: Readonly<Record<string, readonly unknown[]>> = {
  ...PLANNING_CALLS,
  LOAD: ['M1', [MONDAY, MONDAY + 1], OPERATIONS, CALENDAR, 'h', 'all'],
  SLACK: [[MONDAY, MONDAY + 1], [1, 2], [MONDAY, MONDAY], CALENDAR, 'h'],
  CRITICAL_RATIO: [[MONDAY, MONDAY + 1], [1, 2], [MONDAY, MONDAY], CALENDAR],
  TARDINESS: [[MONDAY, MONDAY + 1], [MONDAY, MONDAY + 2], CALENDAR, 'h'],
  SEQUENCE_JOBS: [['A', 'B'], [2, 1], [3, 2], 'MOORE', [1, 2]],
  SEQUENCE_KPI: [
    [2, 1],
    [3, 2],
  ],
  JOHNSON: [
    ['A', 'B'],
    [2, 1],
    [3, 2],
  ],
  CPM: [['A', 'B'], [2, 1], ['', 'A'], MONDAY, CALENDAR],
  NETWORK_SLACK: ['A', ['A', 'B'], [2, 1], ['', 'A'], 'free'],
  PERT_MEAN: [
    [1, 2],
    [1, 2],
    [1, 2],
  ],
  PERT_VAR: [
    [1, 2],
    [1, 2],
    [1, 2],
  ],
  PERT_PROB: [
    [3, 4],
    [1, 2],
    [1, 1],
  ],
  OEE: [[480, 480], [60, 30], [1, 1], [400, 380], [20, 10], 'Q'],
  PARETO: [['A', 'B'], [2, 1], 0.7, 0.9],
  ABC_CLASS: [['A', 'B'], [2, 1], 0.7, 0.9],
  OTD: [[MONDAY, MONDAY], [MONDAY, MONDAY + 1], MONDAY + 2, 0],
  OTIF: [[MONDAY, MONDAY], [MONDAY, MONDAY + 1], [1, 2], [1, 2], MONDAY + 2, 0],
  LEAD_TIME: [[MONDAY, MONDAY], [MONDAY + 1, MONDAY + 2], 'p90', CALENDAR, 'h'],
  WIP: [
    [MONDAY, MONDAY],
    [MONDAY + 1, MONDAY + 2],
    [MONDAY, MONDAY + 1],
    [1, 2],
  ],
  UNIT_COST: [[10, 20], [1, 2], [0.1, 0.2], [50, 60], 'min', 1, 2, 3],
  STANDARD_TIME: [[2, 3], [1, 0.9], 0.1],
  QUOTE_PRICE: [
    [10, 20],
    [0.1, 0.2],
    [0.1, 0.2],
  ],
  PLAN_VALUE: [PLAN, ['OF-1', 'OF-1'], 'finish', [10, 10], 'operation'],
};

/** Every argument of every function, with a sound call to spoil there. */
const ARGUMENTS = WORKSHEET_FUNCTIONS.flatMap((declared) =>
  declared.arguments.map((argument, place) => ({ declared, argument, place, title: `${declared.id}(${argument.name.en})` })),
);

function spoilt(declared: FunctionDeclaration, place: number, value: unknown) {
  return callFunction(
    declared.id,
    SOUND[declared.id].map((given, index) => (index === place ? value : given)),
  );
}

/** A result of sound form: values of a cell, or rows of them, all of one length; its first error, if it is one. */
function errorIn(result: unknown): { readonly error: string; readonly message: string } | null {
  if (isFunctionError(result)) {
    expect(result.message.length).toBeGreaterThan(10);
    expect(result.message).not.toContain('could not be computed');
    return result;
  }
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  for (const row of rows) {
    if (row.length !== rows[0].length) throw new Error('rows of unequal length');
    for (const cell of row) {
      if (isFunctionError(cell)) return cell;
      const isSound = cell === null || ['string', 'boolean'].includes(typeof cell) || Number.isFinite(cell);
      if (!isSound) throw new Error(`${String(cell)} is no cell`);
    }
  }
  return null;
}

describe('every worksheet function', () => {
  it.each(WORKSHEET_FUNCTIONS.map((declared) => [declared.id, declared] as const))(
    '%s is called by both names and answers a sound call',
    (id, declared) => {
      expect(errorIn(callFunction(id, SOUND[id]))).toBeNull();
      expect(callFunction(declared.alias, SOUND[id], 'en')).toEqual(callFunction(`JALON.${id.toLowerCase()}`, SOUND[id], 'en'));
    },
  );

  it.each(ARGUMENTS)('$title: omitted, it has its default or is missing', ({ declared, argument, place }) => {
    const error = errorIn(spoilt(declared, place, null));
    const needed = !argument.optional || (argument.defaultText === null && argument.shape !== 'table');
    if (needed) expect(error).toMatchObject({ error: '#VALUE!', message: expect.stringContaining(argument.name.en) });
    else expect(error).toBeNull();
  });

  it.each(ARGUMENTS)('$title: a blank cell is the same as null and as 0', ({ declared, argument, place }) => {
    const blank = (cell: unknown) =>
      spoilt(declared, place, argument.shape === 'series' || argument.shape === 'each' ? [[1, cell]] : [[cell]]);
    const [asNull, asZero] = [blank(null), blank(0)];
    if (argument.kind !== 'text' && argument.kind !== 'table') expect(asNull).toEqual(asZero);
    errorIn(asNull);
    errorIn(asZero);
  });

  it.each(ARGUMENTS)('$title: text where a number is due is #VALUE! and names the argument', ({ declared, argument, place }) => {
    const error = errorIn(spoilt(declared, place, 'abc'));
    if (argument.kind === 'text') return;
    expect(error).toMatchObject({ error: '#VALUE!', message: expect.stringContaining(argument.name.en) });
  });

  it.each(ARGUMENTS)('$title: digits stored as text, truth values and empty texts are no numbers', ({ declared, argument, place }) => {
    for (const value of ['12', true, '']) {
      const error = errorIn(spoilt(declared, place, value));
      if (argument.kind === 'number' || argument.kind === 'date') expect(error).toMatchObject({ error: '#VALUE!' });
    }
  });

  it.each(ARGUMENTS)('$title: an error value comes through as itself', ({ declared, argument, place }) => {
    for (const word of ['#N/A', '#REF!', '#DIV/0!']) {
      const error = errorIn(spoilt(declared, place, { error: word }));
      expect(error).toMatchObject({
        error: argument.kind === 'table' ? '#VALUE!' : word,
        message: expect.stringContaining(argument.name.en),
      });
    }
  });

  it.each(ARGUMENTS)('$title: an unequal length is #VALUE! with both lengths', ({ declared, argument, place }) => {
    if (argument.shape !== 'series' && argument.shape !== 'each') return;
    const below = argument.range?.below;
    const error = errorIn(spoilt(declared, place, below === undefined ? [1, 2, 3] : [1, 2, 3].map((share) => (below * (share + 7)) / 12)));
    expect(error).toMatchObject({ error: '#VALUE!', message: expect.stringMatching(/2.*3|3.*2/) });
  });

  it.each(ARGUMENTS)(
    '$title: an empty range, a block and what is no value at all are answered with an error or a value',
    ({ declared, argument, place }) => {
      for (const empty of [[], [[]], [[], []]]) expect(errorIn(spoilt(declared, place, empty))).toMatchObject({ error: '#VALUE!' });
      for (const value of [
        [
          [1, 2],
          [3, 4],
        ],
        [[1], [2, 3]],
        {},
        NaN,
        Infinity,
        undefined,
        () => 1,
        [[{}]],
        1e308,
        -1e308,
        [[1e308, 1e308]],
      ]) {
        errorIn(spoilt(declared, place, value));
      }
      if (argument.range?.atLeast !== undefined)
        expect(errorIn(spoilt(declared, place, argument.range.atLeast - 1))).toMatchObject({ error: '#VALUE!' });
    },
  );

  it.each(ARGUMENTS)(
    '$title: a long column is answered, of a hundred thousand rows where that is its use',
    ({ declared, argument, place }) => {
      const count = { series: 100_000, each: 100_000, vector: 20_000, table: 20_000, one: 1_000 }[argument.shape];
      const column = (cell: (index: number) => unknown) => Array.from({ length: count }, (_, index) => [cell(index)]);
      if (argument.shape === 'series' || argument.shape === 'each') {
        // All arguments of a shape grow together: once is enough.
        if (declared.arguments.findIndex(({ shape }) => shape === argument.shape) !== place) return;
        const firstNames = declared.arguments.findIndex(({ shape, kind }) => shape === 'series' && kind === 'text');
        const call = SOUND[declared.id].map((given, index) => {
          const { shape, kind, range } = declared.arguments[index];
          if (shape !== argument.shape) return given;
          // Names are all different in the first column of names; other words are the first of the sound call.
          const word = (row: number) => (index === firstNames && row > 0 ? `T${row}` : (given as unknown[])[0]);
          const number = (row: number) => (range?.below !== undefined ? range.below / 2 : 1 + (row % 7));
          return column((row) => (kind === 'text' ? word(row) : kind === 'date' ? MONDAY + (row % 50) : number(row)));
        });
        const answer = callFunction(declared.id, call);
        expect(errorIn(answer)).toBeNull();
        if (declared.result === 'series' || argument.shape === 'each') expect(answer).toHaveLength(count);
      } else if (argument.shape === 'table') {
        const [header, row] = SOUND[declared.id][place] as unknown[][];
        expect(errorIn(spoilt(declared, place, [header, ...column(() => null).map(() => row)]))).toBeNull();
      } else {
        const answer = spoilt(
          declared,
          place,
          column((row) => row + 1),
        );
        const error = errorIn(answer);
        if (argument.shape === 'one') expect(error).toMatchObject({ error: '#VALUE!', message: expect.stringContaining(argument.name.en) });
      }
    },
  );

  it.each(ARGUMENTS.filter(({ argument, declared }) => argument.shape === 'table' && declared.id !== 'PLAN_VALUE'))(
    '$title: rows of blank cells are left out, whether they come as nothing or, from Excel on the desktop, as 0',
    ({ declared, place }) => {
      const rows = SOUND[declared.id][place] as unknown[][];
      for (const blank of [null, 0, '']) {
        expect(spoilt(declared, place, [...rows, rows[0].map(() => blank)])).toEqual(spoilt(declared, place, rows));
      }
    },
  );

  it('takes a word that is blank in a table for one that is not there, whether it comes as nothing or as 0', () => {
    const [items, , ...others] = PLANNING_CALLS.MRP as unknown[][][];
    const bom = (alternative: unknown) => [['parent', 'component', 'quantity', 'alternative'], ['A', 'B', 2, alternative], ['A', 'B', 1, 'X']]; // prettier-ignore
    const kinds = (kind: unknown) => items.map((row, index) => [...row, index === 0 ? 'kind' : kind]);
    const call = (blank: unknown) => callFunction('MRP', [kinds(blank), bom(blank), ...others]);
    expect(errorIn(call(null))).toBeNull();
    expect(call(0)).toEqual(call(null));
  });

  it('spills in the orientation of the first range', () => {
    expect(callFunction('NET_REQUIREMENT', [5, 0, [[1], [2]], [3, 4]])).toEqual([[7], [4]]);
    expect(callFunction('SLACK', [[[3, 4]], [[1], [2]], 0])).toEqual([[2, 2]]);
  });

  it('refuses more arguments than it has, unless they are empty', () => {
    expect(callFunction('SLACK', [30, 4, 25, null, 'd', null])).toBe(1);
    expect(callFunction('SLACK', [30, 4, 25, null, 'd', 1])).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('5') });
  });

  it('says #NAME? for a function that does not exist', () => {
    expect(callFunction('BESOIN_BRUT', [])).toMatchObject({ error: '#NAME?' });
    expect(findFunction('jalon.besoin_net')?.id).toBe('NET_REQUIREMENT');
  });

  it('speaks the language of its name, or the one asked for', () => {
    expect(callFunction('BESOIN_NET', ['x'])).toMatchObject({ message: expect.stringContaining('besoin_brut') });
    expect(callFunction('BESOIN_NET', ['x'], 'en')).toMatchObject({ message: expect.stringContaining('gross') });
    expect(callFunction('NET_REQUIREMENT', [-1.5], 'fr')).toMatchObject({ message: expect.stringContaining('-1,5') });
  });
});

describe('the declarations', () => {
  it('give every function two ids of its own', () => {
    const ids = functionMetadata(WORKSHEET_FUNCTIONS, 'en').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z][A-Z0-9_.]*$/);
  });

  it('name and explain every argument in both languages, optional ones last', () => {
    for (const declared of WORKSHEET_FUNCTIONS) {
      for (const language of ['en', 'fr'] as const) {
        const names = declared.arguments.map(({ name }) => name[language]);
        expect(new Set(names).size).toBe(names.length);
        for (const argument of declared.arguments) expect(argumentHelp(argument, language).length).toBeGreaterThan(10);
      }
      const optional = declared.arguments.map((argument) => argument.optional);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it('write the signature of DOMAIN', () => {
    const signatures = WORKSHEET_FUNCTIONS.map((declared) => functionSignature(declared, 'en'));
    expect(signatures).toEqual([
      'NET_REQUIREMENT(gross, [on_hand], [receipts], [safety_stock], [lot_rule], [frozen_periods])',
      'PLANNED_RECEIPT(gross, [on_hand], [receipts], [safety_stock], [lot_rule], [frozen_periods])',
      'PLANNED_RELEASE(gross, [on_hand], [receipts], [safety_stock], [lot_rule], [frozen_periods], [lead_time], [scrap], [past_due])',
      'PROJECTED_STOCK(gross, on_hand, receipts, [planned])',
      'SHORTAGE_DATE(gross, on_hand, receipts, periods, [limit])',
      'COVERAGE(gross, on_hand, [receipts])',
      'ATP(on_hand, mps, booked, [cumulative])',
      'FORECAST_CONSUMPTION(forecast, orders, [view])',
      'MRP(items, bom, demand, stock, receipts, periods, [view])',
      'EXPLODE(bom, item, quantity, [levels], [date])',
      'WHERE_USED(bom, item, [levels])',
      'LOW_LEVEL_CODE(bom, [item])',
      'LAUNCH_QTY(net, [scrap], [over_launch], [lot_rule])',
      'LOT_SIZE(requirements, [lot_rule])',
      'LOT_COST(requirements, lots, setup_cost, holding_cost)',
      'EOQ(annual_demand, order_cost, holding_cost)',
      'SAFETY_STOCK(service_level, demand_deviation, lead_time, [demand], [lead_time_deviation])',
      'REORDER_POINT(demand, lead_time, [safety_stock])',
      'KANBAN_CARDS(demand, lead_time, safety, container)',
      'OP_TIME(quantity, setup, unit_time, [unit], [efficiency], [batch])',
      'CAPACITY(resource, periods, calendars, [exceptions], [resources])',
      'LOAD_RATE(load, capacity)',
      'OVERLOAD(load, capacity)',
      'AVAILABLE(resource, from, to, calendars, [operations], [exceptions], [resources])',
      'FINISH_DATE(start, hours, calendar, [exceptions])',
      'START_DATE(finish, hours, calendar, [exceptions])',
      'WORK_HOURS(from, to, calendar, [exceptions])',
      'LOAD(resource, periods, operations, [calendars], [unit], [kind])',
      'SLACK(due, remaining, [now], [calendar], [unit])',
      'CRITICAL_RATIO(due, remaining, [now], [calendar])',
      'TARDINESS(due, finish, [calendar], [unit])',
      'SEQUENCE_JOBS(jobs, times, due, rule, [weights])',
      'SEQUENCE_KPI(times, due)',
      'JOHNSON(jobs, times1, times2)',
      'CPM(tasks, durations, predecessors, [end_date], [calendar])',
      'NETWORK_SLACK(task, tasks, durations, predecessors, [kind])',
      'PERT_MEAN(optimistic, likely, pessimistic)',
      'PERT_VAR(optimistic, likely, pessimistic)',
      'PERT_PROB(target, means, variances)',
      'OEE(required, stops, ideal_cycle, total, [rejects], [part])',
      'PARETO(labels, values, [cut_a], [cut_b])',
      'ABC_CLASS(labels, values, [cut_a], [cut_b])',
      'OTD(due, done, [now], [tolerance_days])',
      'OTIF(due, done, quantity, done_quantity, [now], [tolerance_days])',
      'LEAD_TIME(start, finish, [measure], [calendar], [unit])',
      'WIP(start, finish, at, [amount])',
      'UNIT_COST(lot, setup_times, unit_times, rates, [unit], [material], [subcontract], [tooling])',
      'STANDARD_TIME(observed, [rating], [allowance])',
      'QUOTE_PRICE(cost, overhead, [margin])',
      'PLAN_VALUE(plan, key, column, [key2], [column2])',
    ]);
  });

  it('have words in both languages for every message, with the same parameters', () => {
    for (const code of FUNCTION_MESSAGE_CODES) {
      const marks = new Proxy({}, { get: (_, name) => `<${String(name)}>` }) as Record<string, string>;
      const found = (language: 'en' | 'fr') => [...functionMessage(code, marks, language).matchAll(/<\w+>/g)].map(String).sort();
      expect(found('fr')).toEqual(found('en'));
    }
  });
});

import { callFunction } from '../src/functions/contract';
import { chanceOf } from './inputs/chance';
import { cpuSeconds, medianCpuSeconds, printTable, scalingExponent } from './measure';
import type { Row } from './measure';

/** The first day of the periods, 23 November 2026. */
const FIRST_DAY = 46349;
const TARGET = 'well under 1 s';

/** A call of a worksheet function as a cell makes it, ranges as rows. */
interface Call {
  readonly name: string;
  readonly given: readonly unknown[];
}

/** The worksheet functions on large ranges, and many of them on small ones. */
export async function benchFunctions(): Promise<void> {
  const rows: Row[] = [];
  rows.push(...(await grown('NET_REQUIREMENT', 'periods', [10_000, 30_000, 100_000], netRequirement)));
  rows.push(...(await grown('LOAD, 200 resources × 365 days', 'operations', [5_000, 15_000, 50_000], load)));
  rows.push(...(await grown('CPM', 'tasks', [2_000, 6_000, 20_000], criticalPath)));
  rows.push(...(await grown('MRP, 12 periods', 'items', [2_000, 6_000, 20_000], requirementsPlanning)));
  rows.push(...(await grown('LOT_SIZE by Wagner and Whitin', 'periods', [10_000, 30_000, 100_000], lotSize)));
  rows.push(await singleCalls(10_000));
  printTable('Worksheet functions', rows);
}

async function grown(what: string, unit: string, sizes: readonly number[], callOf: (size: number) => Call): Promise<Row[]> {
  const points: [number, number][] = [];
  for (const size of sizes) {
    const call = callOf(size);
    const { result } = await cpuSeconds(() => callFunction(call.name, call.given));
    if (!Array.isArray(result)) throw new Error(`${call.name} gave ${JSON.stringify(result)}`);
    points.push([size, await medianCpuSeconds(3, () => callFunction(call.name, call.given))]);
  }
  const [size, seconds] = points[points.length - 1];
  const growth = `growth size^${scalingExponent(points).toFixed(2)}`;
  return [{ what: `${what}, ${size} ${unit}`, measured: `${seconds.toFixed(2)} s, ${growth}`, target: TARGET, met: seconds < 1 }];
}

async function singleCalls(count: number): Promise<Row> {
  const seconds = await medianCpuSeconds(3, () => {
    for (let i = 0; i < count; i++) callFunction('NET_REQUIREMENT', [1500 + i, 120, 1480, 150]);
  });
  return { what: `${count} single calls`, measured: `${seconds.toFixed(2)} s`, target: 'under 1 s', met: seconds < 1 };
}

function netRequirement(periods: number): Call {
  const chance = chanceOf(1);
  const column = (most: number): number[][] => Array.from({ length: periods }, () => [Math.floor(chance.next() * most)]);
  return { name: 'NET_REQUIREMENT', given: [column(100), 500, column(40), 50] };
}

function load(operations: number): Call {
  const chance = chanceOf(2);
  const resources = Array.from({ length: 200 }, (_, i) => [`R${i + 1}`]);
  const rows = Array.from({ length: operations }, () => {
    const start = FIRST_DAY + Math.floor(chance.next() * 360);
    return [`R${1 + Math.floor(chance.next() * 200)}`, start, start + 1 + Math.floor(chance.next() * 3), 1 + chance.next() * 20];
  });
  const days = Array.from({ length: 365 }, (_, i) => FIRST_DAY + i);
  return { name: 'LOAD', given: [resources, [days], [['resource', 'start', 'finish', 'remaining_hours'], ...rows]] };
}

/** Each task after up to three of the fifty before it. */
function criticalPath(tasks: number): Call {
  const chance = chanceOf(3);
  const names = Array.from({ length: tasks }, (_, i) => [`T${i}`]);
  const durations = names.map(() => [1 + Math.floor(chance.next() * 9)]);
  const before = names.map((_, i) => [
    i === 0
      ? ''
      : [...new Set([1, 2, 3].map(() => `T${Math.max(0, i - 1 - Math.floor(chance.next() * 50))}`))]
          .slice(0, 1 + Math.floor(chance.next() * 3))
          .join(';'),
  ]);
  return { name: 'CPM', given: [names, durations, before] };
}

/** Items in ten levels, three components each from the next level. */
function requirementsPlanning(items: number): Call {
  const chance = chanceOf(4);
  const level = Math.floor(items / 10);
  const itemRows = Array.from({ length: items }, (_, i) => [`I${i}`, 1 + (i % 3), 5, i % 4 === 0 ? 'FOQ:50' : 'L4L']);
  const lines: (string | number)[][] = [];
  for (let i = 0; i < items - level; i++) {
    const below = (Math.floor(i / level) + 1) * level;
    for (let k = 0; k < 3; k++) lines.push([`I${i}`, `I${below + Math.floor(chance.next() * level)}`, 1 + Math.floor(chance.next() * 3)]);
  }
  const demand = Array.from({ length: items }, () => [
    `I${Math.floor(chance.next() * level)}`,
    1 + Math.floor(chance.next() * 40),
    FIRST_DAY + Math.floor(chance.next() * 84),
  ]);
  const stock = Array.from({ length: items }, (_, i) => [`I${i}`, Math.floor(chance.next() * 30)]);
  return {
    name: 'MRP',
    given: [
      [['item', 'lead_time', 'safety_stock', 'lot_rule'], ...itemRows],
      [['parent', 'component', 'quantity'], ...lines],
      [['item', 'quantity', 'due_date'], ...demand],
      [['item', 'quantity'], ...stock],
      [
        ['item', 'quantity', 'due_date'],
        ['I0', 1, FIRST_DAY],
      ],
      [Array.from({ length: 12 }, (_, i) => FIRST_DAY + 7 * i)],
      'release',
    ],
  };
}

function lotSize(periods: number): Call {
  const chance = chanceOf(5);
  const demand = Array.from({ length: periods }, () => [Math.floor(chance.next() * 100)]);
  return { name: 'LOT_SIZE', given: [demand, 'WW:200,0.5'] };
}

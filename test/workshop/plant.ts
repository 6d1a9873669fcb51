import type { CalendarException, CalendarShift, Changeover, PersonSkill, Resource, Supplier } from '../../src/engine/model/input';
import type { DateValue } from '../../src/engine/model/units';
import type { Chance } from './random';

/** Monday 23 November 2026, midnight. */
export const MONDAY = 46349 * 1440;

export const FAMILIES = ['D30', 'D50', 'BRONZE'] as const;
export const SKILLS = ['Turning', 'Assembly', 'Inspection'] as const;
export const SUBCONTRACTOR = 'Heat treatment Ltd';
const DAYS = [1, 2, 3, 4, 5] as const;

/** A date without a time, so many days after the Monday. */
export function day(days: number): DateValue {
  return { minutes: MONDAY + days * 1440, hasTime: false };
}

/** A date and time. */
export function moment(days: number, minute: number): DateValue {
  return { minutes: MONDAY + days * 1440 + minute, hasTime: true };
}

/** What works in the workshop, and when. */
export interface Plant {
  readonly calendars: readonly CalendarShift[];
  readonly exceptions: readonly CalendarException[];
  readonly resources: readonly Resource[];
  readonly skills: readonly PersonSkill[];
  readonly changeovers: readonly Changeover[];
  readonly suppliers: readonly Supplier[];
  /** Names of machines, of tools, and what alternatives a routing may name. */
  readonly machines: readonly string[];
  readonly tools: readonly string[];
  readonly choices: readonly (readonly string[])[];
}

/** One shift, two shifts with breaks, three shifts with a night across midnight, and round the clock on working days. */
function calendarShifts(): CalendarShift[] {
  const rows: CalendarShift[] = [];
  const add = (calendar: string, weekday: number, start: number, end: number, shift: string) =>
    rows.push({ calendar, weekday, start, end, shift });
  for (const weekday of DAYS) {
    add('1x8', weekday, 480, 720, 'day');
    add('1x8', weekday, 780, 1020, 'day');
    add('2x8', weekday, 360, 600, 'morning');
    add('2x8', weekday, 620, 840, 'morning');
    add('2x8', weekday, 840, 1320, 'evening');
    add('3x8', weekday, 360, 840, 'morning');
    add('3x8', weekday, 840, 1320, 'evening');
    add('3x8', weekday, 1320, 360, 'night');
    add('24h', weekday, 0, 1440, 'all');
  }
  add('2x8', 6, 360, 720, 'saturday');
  return rows;
}

/** Resources, people, tools, their calendars and what happens to them. */
export function makePlant(chance: Chance, machineCount: number): Plant {
  const resources: Resource[] = [];
  const machines: string[] = [];
  const choices: string[][] = [];
  while (machines.length < machineCount) {
    const group = chance.is(0.4) ? `G${choices.length}` : null;
    const members: string[] = [];
    for (let member = 0; member < (group === null ? 1 : 2); member++) {
      const resource = `M${machines.length + 1}`;
      machines.push(resource);
      members.push(resource);
      const calendar = chance.pick(['1x8', '2x8', '3x8', '24h']);
      resources.push(
        resourceOf(resource, 'machine', calendar, {
          group,
          count: chance.is(0.25) ? chance.whole(2, 3) : 1,
          efficiency: chance.pick([1, 1, 0.9, 0.8]),
          finite: !chance.is(0.08),
          sector: chance.pick(['Cutting', 'Turning', 'Assembly']),
        }),
      );
    }
    choices.push(members);
  }
  const tools = ['T1', 'T2'];
  for (const tool of tools) resources.push(resourceOf(tool, 'tool', '24h', { count: chance.whole(1, 2) }));
  const people = Array.from({ length: Math.max(4, machineCount) }, (_, index) => `P${index + 1}`);
  people.forEach((person, index) => resources.push(resourceOf(person, 'person', index % 2 === 0 ? '2x8' : '3x8', {})));
  if (chance.is(0.5)) choices.push([people[0]]);
  resources.push(resourceOf(SUBCONTRACTOR, 'subcontractor', '1x8', { finite: false }));
  return {
    calendars: calendarShifts(),
    exceptions: exceptionsOf(chance, machines, people),
    resources,
    skills: people.flatMap((person, index) =>
      SKILLS.filter((_, place) => (index + place) % 2 === 0 || chance.is(0.3)).map((skill) => ({
        person,
        skill,
        level: chance.whole(1, 3),
      })),
    ),
    changeovers: changeoversOf(chance, resources),
    suppliers: [
      { supplier: 'Foundry', kind: 'supplier', contact: null, language: 'fr', calendar: null },
      { supplier: 'Steel', kind: 'supplier', contact: null, language: 'en', calendar: '1x8' },
      { supplier: SUBCONTRACTOR, kind: 'subcontractor', contact: null, language: 'en', calendar: '1x8' },
    ],
    machines,
    tools,
    choices,
  };
}

function resourceOf(resource: string, kind: Resource['kind'], calendar: string, more: Partial<Resource>): Resource {
  return {
    resource,
    description: resource,
    kind,
    sector: null,
    group: null,
    count: 1,
    calendar,
    efficiency: 1,
    hourlyCost: 40,
    finite: true,
    bottleneck: false,
    from: null,
    to: null,
    ...more,
  };
}

/** No two of them contradict each other on one target, since what counts then is not laid down. */
function exceptionsOf(chance: Chance, machines: readonly string[], people: readonly string[]): CalendarException[] {
  const rows: CalendarException[] = [];
  const add = (
    target: string,
    targetKind: CalendarException['targetKind'],
    kind: CalendarException['kind'],
    from: DateValue,
    to: DateValue,
    capacity: number | null = null,
  ) => rows.push({ target, targetKind, kind, from, to, capacity, reason: null });
  const holiday = chance.whole(3, 12);
  for (const calendar of ['1x8', '2x8', '3x8']) add(calendar, 'calendar', 'closed', day(holiday), day(holiday));
  machines.forEach((machine, index) => {
    if (chance.is(0.2)) add(machine, 'resource', 'breakdown', moment(0, 360), moment(0, 360 + chance.whole(30, 600)));
    if (chance.is(0.2)) add(machine, 'resource', 'maintenance', moment(7 + index, 480), moment(7 + index, 700), chance.is(0.5) ? 1 : null);
    if (chance.is(0.15)) add(machine, 'resource', 'overtime', moment(5, 480), moment(5, 800));
  });
  for (const person of people) if (chance.is(0.2)) add(person, 'resource', 'absence', day(chance.whole(0, 5)), day(chance.whole(5, 9)));
  return rows;
}

function changeoversOf(chance: Chance, resources: readonly Resource[]): Changeover[] {
  const targets = resources.filter(({ kind }) => kind === 'machine').map(({ resource, group }) => group ?? resource);
  return [...new Set(targets)]
    .filter(() => chance.is(0.5))
    .flatMap((resource) =>
      FAMILIES.flatMap((fromFamily) =>
        FAMILIES.filter((toFamily) => toFamily !== fromFamily || chance.is(0.1)).map((toFamily) => ({
          resource,
          fromFamily,
          toFamily,
          time: chance.whole(1, 12) * 5,
          cost: 10,
        })),
      ),
    );
}

import type { CalendarId } from '../../engine/model/units';
import type { PersonSkill, Resource, ResourceKind, Supplier } from '../../engine/model/input';
import { NameIndex } from '../name-index';
import { inBothLanguages, report, wordsOfDefault } from '../reading';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { RowReader } from '../row-reader';
import { RESOURCE_KINDS } from '../schema/words';
import { readPeriod } from './period';
import type { ResourceNames } from './resource-names';
import { SpelledNames } from './spelled-names';

/** Rows of Resources and those that are implied; what has no calendar gets that of Parameters. */
export function readResources(
  reading: Reading,
  names: ResourceNames,
  calendars: NameIndex,
  plantCalendar: CalendarId | null,
  suppliers: readonly Supplier[],
): Resource[] {
  const seen = new Set<string>();
  const listed = readRows(reading, reading.tables.get('Resources'), (row): Resource => {
    const resource = row.needText('resource');
    if (seen.has(resource) && resource !== '') row.say('error', 'key.duplicate', 'resource');
    seen.add(resource);
    const kind = row.word<ResourceKind>('kind', RESOURCE_KINDS) ?? 'machine';
    const finite = row.flag('finite');
    const group = row.text('group');
    const power = row.number('power');
    return {
      resource,
      description: row.text('description') ?? '',
      kind,
      sector: row.text('sector'),
      group: group === null ? null : (names.groupName(group) ?? group),
      count: row.amount('count'),
      calendar: readCalendar(row, calendars, plantCalendar, finite && (kind === 'machine' || kind === 'person')),
      efficiency: row.efficiency('efficiency'),
      hourlyCost: row.number('hourly_cost'),
      finite,
      bottleneck: row.flag('bottleneck'),
      ...(power === null ? {} : { powerKw: power }),
      ...readPeriod(row, 'from', 'to'),
      source: row.source,
    };
  });
  const calendarOf = new Map(suppliers.map((one) => [one.supplier, one.calendar]));
  const implied = names.implied.map((one) => impliedResource(one.resource, one.kind, calendarOf.get(one.resource) ?? plantCalendar));
  if (calendars.size === 0 && listed.length + implied.length > 0) report(reading, 'info', 'calendars.none', 'Calendars');
  const invented = implied.filter((one) => one.kind !== 'subcontractor').length;
  if (invented > 0) report(reading, 'info', 'resources.implied', 'Resources', { parameters: { count: invented } });
  return [...listed, ...implied];
}

function readCalendar(row: RowReader, calendars: NameIndex, plantCalendar: CalendarId | null, expected: boolean): CalendarId | null {
  if (calendars.size === 0) return null;
  const text = row.text('calendar');
  const taken = inBothLanguages(
    'taken',
    plantCalendar === null ? { en: 'round the clock', fr: 'jour et nuit' } : wordsOfDefault(plantCalendar),
  );
  if (text === null) {
    if (expected && row.has('calendar'))
      row.say('warning', 'resource.no-calendar', 'calendar', { parameters: { resource: row.text('resource') ?? '', ...taken } });
    return plantCalendar;
  }
  const calendar = calendars.resolve(text);
  if (calendar === null) {
    row.say('warning', 'calendar.unknown-replaced', 'calendar', { parameters: taken });
    return plantCalendar;
  }
  row.sayReadAs('calendar', row.cell('calendar'), calendar);
  return calendar;
}

function impliedResource(resource: string, kind: ResourceKind, calendar: CalendarId | null): Resource {
  const never = { sector: null, group: null, hourlyCost: null, bottleneck: false, from: null, to: null };
  return { resource, description: '', kind, count: 1, calendar, efficiency: 1, finite: kind !== 'subcontractor', ...never };
}

/** Rows of Skills: who can do what, each skill in the spelling of its first row. */
export function readSkills(reading: Reading, resources: ResourceNames): PersonSkill[] {
  const skills = new SpelledNames();
  return readRows(reading, reading.tables.get('Skills'), (row): PersonSkill => {
    const person = row.reference('person', resources.names, 'reference.unknown') ?? '';
    const skill = skills.read(row, 'skill') ?? row.needText('skill');
    return { person, skill, level: row.number('level'), source: row.source };
  });
}

/** Names of the skills that somebody has. */
export function skillNames(skills: readonly PersonSkill[]): NameIndex {
  const names = new NameIndex();
  for (const { skill } of skills) names.add(skill);
  return names;
}

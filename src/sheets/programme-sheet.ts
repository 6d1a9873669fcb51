import { startOfDay } from '../engine/calendar/dates';
import { peopleProgramme, programmeEnd, weeklyProgramme } from '../engine/informing/weekly-programme';
import type { PersonLine, ProgrammeLine } from '../engine/informing/weekly-programme';
import type { PlanOperation } from '../engine/model/plan';
import type { ResourceId } from '../engine/model/units';
import { formatMoment, formatNumber, formatWeekday } from '../i18n/format-values';
import type { CellFormat, SheetSpec, TableSpec } from './sheet-spec';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import { PEOPLE_TABLE, PROGRAMME_TABLE } from './programme-columns';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { makeTable, serialOf } from './table-columns';
import { ALERT_RULE, QUIET_RULE } from './theme';

/** High enough to write in. */
const ROW_HEIGHT = 21;
const MOST_PEOPLE = 3;

/** Some resource works in the next seven days. */
export function programmeApplies({ plan }: SheetContext): boolean {
  const [from, to] = [startOfDay(plan.now), programmeEnd(plan)];
  return plan.operations.some(({ start, finish }) => start !== null && finish !== null && start < to && finish > from);
}

/** What each resource does in the next seven days, a page for each sector, to be hung up and ticked off; then person by person. */
export function programmeSheet(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const lines = weeklyProgramme(context.input, plan);
  const people = peopleProgramme(context.input, plan);
  const resourceOf = (line: ProgrammeLine): string => JSON.stringify([line.sector, line.resource, line.operation.unit]);
  const table = makeTable({ name: PROGRAMME_TABLE, row: TABLE_ROW, column: 1 }, columnsOf(context), lines, resourceOf);
  const below = table.row + table.rows.length + 2;
  const personTable = makeTable({ name: PEOPLE_TABLE, row: below + 1, column: 1 }, personColumns(context), people, ({ person }) => person);
  const tables = people.length === 0 ? [table] : [table, personTable];
  const sheet = frameSheet(context, {
    id: 'programme',
    sentence:
      lines.length === 0
        ? say('programme.none')
        : say('programme.sentence', {
            first: formatWeekday(plan.now, language),
            last: formatWeekday(programmeEnd(plan) - 1, language),
            moment: formatMoment(plan.now, language),
            lines: lines.length,
            resources: new Set(lines.map(({ resource }) => resource)).size,
          }),
    figures: figuresOf(context, lines),
    tables,
    cells: people.length === 0 ? [] : [{ row: below, column: 1, content: say('programme.people-title'), style: 'section', format: 'text' }],
    rules: tables.flatMap((one) => rulesOf(context, one)),
    fixedHeights: new Map(tables.flatMap((one) => one.rows.map((_, index) => [one.row + 1 + index, ROW_HEIGHT] as const))),
    frozenRows: TABLE_ROW,
    frozenColumns: 0,
    groupRows: [],
  });
  const sectors = lines.flatMap(({ sector }, index) => (index > 0 && sector !== lines[index - 1].sector ? [table.row + 1 + index] : []));
  const breaks = people.length === 0 ? sectors : [...sectors, below];
  return { ...sheet, print: { ...sheet.print, pageBreaks: breaks } };
}

function figuresOf({ say, language }: SheetContext, lines: readonly ProgrammeLine[]): { text: string; tone: 'neutral' | 'good' | 'bad' }[] {
  const minutes = lines.reduce((sum, line) => sum + line.minutes, 0);
  const late = lines.filter(({ operation }) => operation.lateMinutes > 0).length;
  return [
    { text: say('programme.figure-hours', { hours: formatNumber(minutes / 60, 0, language) }), tone: 'neutral' },
    { text: say('programme.figure-late', { count: late }), tone: late > 0 ? 'bad' : 'good' },
  ];
}

/** A sector, resource or person that stands above already is quiet; late orders stand out. */
function rulesOf({ say }: SheetContext, table: TableSpec): ReturnType<typeof columnRule>[] {
  const [first] = table.columns;
  const above = (address: string): string => address.replace(/\d+$/, (row) => String(Number(row) - 1));
  const repeated = first.key === 'sector' ? ['sector', 'resource'] : [first.key];
  return [
    ...repeated.map((key) => columnRule(table, key, (cell) => `${cell}=${above(cell)}`, { ...QUIET_RULE, bold: false })),
    columnRule(table, 'order', (_cell, inRow) => `${inRow('state')}="${say('programme.late')}"`, ALERT_RULE),
    columnRule(table, 'state', (cell) => `${cell}="${say('programme.late')}"`, ALERT_RULE),
  ];
}

function columnsOf(context: SheetContext): TableColumn<ProgrammeLine>[] {
  const { say } = context;
  return [
    { key: 'sector', header: say('head.sector'), format: 'text', style: 'strong', value: ({ sector }) => sector },
    { key: 'resource', header: say('head.resource'), format: 'text', style: 'strong', value: (line) => resourceName(context, line) },
    ...timeColumns(context),
    ...workColumns(context),
    { key: 'people', header: say('head.who'), format: 'text', value: ({ operation }) => peopleOf(operation) },
    ...tickColumns(context),
  ];
}

/** The same columns, so that the header that every page repeats says what stands below it. */
function personColumns(context: SheetContext): TableColumn<PersonLine>[] {
  const { say } = context;
  return [
    { key: 'person', header: say('head.person'), format: 'text', style: 'strong', value: ({ person }) => person },
    { key: 'resource', header: say('head.resource'), format: 'text', value: (line) => resourceName(context, line) },
    ...timeColumns(context),
    ...workColumns(context),
    { key: 'people', header: say('head.with'), format: 'text', value: ({ operation, person }) => peopleOf(operation, person) },
    ...tickColumns(context),
  ];
}

/** Who works at an operation, the first few by name. */
function peopleOf({ people }: PlanOperation, except?: ResourceId): string | null {
  const names = [...new Set(people.map(({ person }) => person))].filter((name) => name !== except);
  return names.length === 0 ? null : names.slice(0, MOST_PEOPLE).join(', ') + (names.length > MOST_PEOPLE ? '…' : '');
}

function tickColumns(context: SheetContext): TableColumn<ProgrammeLine>[] {
  const { say } = context;
  return [
    { key: 'part', header: say('head.part-of'), format: 'text', value: (line) => partOf(context, line) },
    { key: 'state', header: say('head.state'), format: 'text', value: (line) => stateOf(context, line) },
    { key: 'done', header: say('head.done-box'), format: 'text', align: 'center', value: () => say('programme.box') },
    { key: 'counted', header: say('head.counted'), format: 'text', value: () => null },
  ];
}

function timeColumns({ say }: SheetContext): TableColumn<ProgrammeLine>[] {
  return [
    { key: 'day', header: say('head.day'), format: 'weekdayDate', align: 'center', style: 'strong', value: ({ day }) => serialOf(day) },
    { key: 'start', header: say('head.from-time'), format: 'timeOfDay', align: 'center', value: ({ start }) => timeOfDay(start) },
    { key: 'finish', header: say('head.to-time'), format: 'timeOfDay', align: 'center', value: ({ finish }) => timeOfDay(finish) },
  ];
}

function workColumns(context: SheetContext): TableColumn<ProgrammeLine>[] {
  const { say } = context;
  const quantityOf = ({ operation }: ProgrammeLine): CellFormat => context.quantityFormat([operation.item]);
  return [
    { key: 'order', header: say('head.order'), format: 'text', style: 'paragraph', value: ({ operation }) => operation.order },
    { key: 'operation', header: say('head.operation'), format: 'integer', align: 'center', value: ({ operation }) => operation.operation },
    { key: 'what', header: say('head.what'), format: 'text', style: 'paragraph', value: ({ operation }) => operation.description },
    { key: 'item', header: say('head.item'), format: 'text', value: ({ operation }) => operation.item },
    {
      key: 'quantity',
      header: say('head.quantity'),
      format: 'quantity0',
      formatOf: quantityOf,
      value: ({ operation }) => operation.quantity,
    },
  ];
}

/** The part of a day; the end of the day is its last minute. */
function timeOfDay(at: number): number {
  return (((at % 1440) + 1440) % 1440) / 1440;
}

function resourceName({ say, resource }: SheetContext, line: ProgrammeLine): string {
  const { unit } = line.operation;
  const several = (resource(line.resource)?.count ?? 1) > 1;
  return unit === null || !several ? line.resource : say('programme.unit', { resource: line.resource, unit });
}

function partOf({ say }: SheetContext, { part, parts }: ProgrammeLine): string | null {
  return parts > 1 ? say('programme.part', { part, parts }) : null;
}

function stateOf({ say }: SheetContext, { operation }: ProgrammeLine): string | null {
  return operation.lateMinutes > 0 ? say('programme.late') : null;
}

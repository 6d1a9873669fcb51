import type { LastPlan } from '../engine/model/last-plan';
import type { Plan } from '../engine/model/plan';
import { shiftBriefs, type BriefLine, type ShiftBrief } from '../engine/tracking/shift-brief';
import { formatMoment } from '../i18n/format-values';
import { alertWords, latenessWords, missingWords } from '../i18n/shop-floor-words';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { SheetSpec } from './sheet-spec';
import type { TableColumn } from './table-columns';
import { hoursOf, makeTable, serialOf } from './table-columns';
import { ALERT_RULE, QUIET_RULE } from './theme';

/** One line of a resource; `line` is null for a stop. */
interface BriefRow {
  readonly brief: ShiftBrief;
  readonly what: 'stopped' | 'running' | 'late' | 'next';
  readonly line: BriefLine | null;
}

/** Something was recorded, and a released order is open. */
export function shiftBriefApplies({ input }: SheetContext): boolean {
  const isOpen = input.orders.some(({ kind, status }) => kind === 'make' && (status === 'released' || status === 'started'));
  return isOpen && input.progress.length > 0;
}

/** What each resource does now, what comes next, what is late, missing or off its standard: a page for each. */
export function shiftBriefSheet(context: SheetContext): SheetSpec {
  const { input, plan, say, language } = context;
  const briefs = shiftBriefs(input, asPlaces(plan));
  const rows = briefs.flatMap(rowsOf);
  const table = makeTable({ name: 'JalonShiftBrief', row: TABLE_ROW, column: 1 }, columnsOf(context), rows, ({ brief }) => brief.resource);
  const moment = formatMoment(plan.now, language);
  const count = (isCounted: (row: BriefRow) => boolean): number => rows.filter(isCounted).length;
  const late = count(({ what }) => what === 'late');
  const alerts = briefs.reduce((sum, brief) => sum + brief.alerts, 0);
  const sheet = frameSheet(context, {
    id: 'shift-brief',
    sentence: briefs.length === 0 ? say('brief.none', { moment }) : say('brief.sentence', { resources: briefs.length, moment }),
    figures: [
      { text: say('brief.figure-running', { count: count(({ what }) => what === 'running') }), tone: 'neutral' },
      { text: say('brief.figure-late', { count: late }), tone: late > 0 ? 'bad' : 'good' },
      { text: say('brief.figure-alerts', { count: alerts }), tone: alerts > 0 ? 'bad' : 'good' },
    ],
    tables: [table],
    rules: [
      columnRule(table, 'resource', (cell) => `${cell}=${cell.replace(/\d+$/, (row) => String(Number(row) - 1))}`, {
        ...QUIET_RULE,
        bold: false,
      }),
      ...(['stopped', 'late'] as const).map((what) => columnRule(table, 'what', (cell) => `${cell}="${say(`brief.${what}`)}"`, ALERT_RULE)),
    ],
    frozenRows: TABLE_ROW,
    frozenColumns: 1,
  });
  const breaks = rows.flatMap(({ brief }, index) => (index > 0 && brief !== rows[index - 1].brief ? [table.row + 1 + index] : []));
  return { ...sheet, print: { ...sheet.print, pageBreaks: breaks } };
}

/** The plan as its own sheets would give it back. */
function asPlaces({ operations, orders }: Plan): LastPlan {
  return {
    operations: operations.flatMap(({ order, operation, resource, start, finish }) =>
      start === null || finish === null ? [] : [{ order, operation, resource, start, finish }],
    ),
    orders: orders.flatMap(({ order, item, quantity, start, finish }) =>
      start === null || finish === null ? [] : [{ order, item, quantity, start, finish }],
    ),
  };
}

function rowsOf(brief: ShiftBrief): BriefRow[] {
  const of = (what: BriefRow['what'], lines: readonly BriefLine[]): BriefRow[] => lines.map((line) => ({ brief, what, line }));
  const stop: BriefRow[] = brief.stop === null ? [] : [{ brief, what: 'stopped', line: null }];
  return [...stop, ...of('running', brief.running), ...of('late', brief.late), ...of('next', brief.next)];
}

function columnsOf(context: SheetContext): TableColumn<BriefRow>[] {
  const { say, language } = context;
  const text = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join('\n'));
  return [
    { key: 'resource', header: say('head.resource'), format: 'text', style: 'strong', value: ({ brief }) => brief.resource },
    { key: 'what', header: say('brief.head-what'), format: 'text', value: ({ what }) => say(`brief.${what}`) },
    { key: 'order', header: say('head.order'), format: 'text', style: 'strong', value: ({ line }) => line?.order ?? null },
    { key: 'operation', header: say('head.operation'), format: 'integer', align: 'center', value: ({ line }) => line?.operation ?? null },
    { key: 'description', header: say('head.what'), format: 'text', value: ({ line }) => line?.description ?? null },
    { key: 'item', header: say('head.item'), format: 'text', value: ({ line }) => line?.item ?? null },
    { key: 'done', header: say('brief.head-done'), format: 'percent', value: ({ line }) => (line?.state === 'begun' ? line.share : null) },
    {
      key: 'left',
      header: say('brief.head-left'),
      format: 'quantity0',
      formatOf: ({ line }) => context.quantityFormat(line === null ? [] : [line.item]),
      value: ({ line }) => line?.remaining ?? null,
    },
    {
      key: 'hours',
      header: say('brief.head-hours'),
      format: 'hours',
      value: ({ line }) => (line === null ? null : hoursOf(line.minutesAtPace ?? line.remainingMinutes)),
    },
    {
      key: 'start',
      header: say('head.start'),
      format: 'shortDateTime',
      align: 'center',
      value: ({ line }) => serialOf(line?.start ?? null),
    },
    {
      key: 'finish',
      header: say('head.finish'),
      format: 'shortDateTime',
      align: 'center',
      value: ({ line }) => serialOf(line?.finish ?? null),
    },
    {
      key: 'missing',
      header: say('brief.head-missing'),
      format: 'wrapped',
      style: 'paragraph',
      value: ({ line }) => (line === null ? null : text(missingWords(line, language))),
    },
    {
      key: 'watch',
      header: say('brief.head-watch'),
      format: 'wrapped',
      style: 'paragraph',
      value: ({ line, brief: { stop } }) =>
        line !== null
          ? text([...latenessWords(line, language), ...alertWords(line, language)])
          : say('brief.since', { moment: formatMoment(stop?.start ?? 0, language), cause: stop?.cause ?? say('brief.no-cause') }),
    },
  ];
}

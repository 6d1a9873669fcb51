import type { LoadCell } from '../engine/model/plan';
import { isOverloaded } from '../engine/plan-kpis';
import { formatMoment, formatShare } from '../i18n/format-values';
import type { SheetSpec } from './sheet-spec';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import { loadCharts } from './load-charts';
import type { LoadProfile } from './load-profile';
import { FULL_RATE, loadProfiles, rateOf, worstProfile } from './load-profile';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { hoursOf, makeTable, serialOf } from './table-columns';
import { ALERT_RULE, QUIET_RULE, WARNING_RULE } from './theme';

/** Load and capacity of each resource in each bucket, the most overloaded resource first, with the charts of the ones that hurt. */
export function loadSheet(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const profiles = loadProfiles(context);
  const cells = profiles.flatMap((profile) => profile.cells);
  const table = makeTable({ name: 'JalonLoad', row: TABLE_ROW, column: 1 }, columnsOf(context, profiles), cells, (cell) => cell.resource);
  const overloaded = profiles.filter((profile) => profile.overloaded > 0);
  const worst = worstProfile(profiles);
  const overloadedWord = say('load.over');
  const fullWord = say('load.full');
  return frameSheet(context, {
    id: 'load',
    sentence: say('load.sentence', { moment: formatMoment(plan.now, language), resources: profiles.length, buckets: plan.buckets.length }),
    figures: [
      { text: say('load.figure-overloaded', { count: overloaded.length }), tone: overloaded.length > 0 ? 'bad' : 'good' },
      ...(worst?.worst
        ? [{ text: worstText(context, worst, worst.worst), tone: worst.worstRate > 1 ? ('bad' as const) : ('good' as const) }]
        : []),
    ],
    tables: [table],
    rules: [
      columnRule(table, 'needRate', (_cell, inRow) => `${inRow('state')}="${overloadedWord}"`, ALERT_RULE, 'state'),
      columnRule(table, 'state', (cell) => `${cell}="${fullWord}"`, WARNING_RULE),
      columnRule(
        table,
        'rate',
        (cell, inRow) => `AND(${inRow('state')}<>"${say('load.unlimited')}",ISNUMBER(${cell}),${cell}>=${FULL_RATE})`,
        WARNING_RULE,
      ),
      columnRule(table, 'released', (cell) => `${cell}=0`, QUIET_RULE, 'load'),
    ],
    charts: (size) => loadCharts(context, table, profiles, size),
    frozenRows: TABLE_ROW,
    frozenColumns: 3,
    paper: 'A3',
    groupRows: [table.row + 1, ...(table.groupStarts ?? []).map((start) => table.row + 1 + start)],
  });
}

function worstText(context: SheetContext, profile: LoadProfile, cell: LoadCell): string {
  const { say, language } = context;
  const values = { resource: profile.resource, bucket: context.bucketLabel(cell.bucket) };
  if (!Number.isFinite(profile.worstRate)) return say('load.figure-closed', values);
  return say('load.figure-worst', { ...values, rate: formatShare(profile.worstRate, language) });
}

/** The word and sign of a cell: overload, full, closed, free; a resource without a limit is none of them. */
function stateOf(cell: LoadCell, context: SheetContext): 'over' | 'full' | 'closed' | 'ok' | 'unlimited' {
  if (context.resource(cell.resource)?.finite === false) return 'unlimited';
  if (isOverloaded(cell)) return 'over';
  if (cell.capacityMinutes <= 0) return 'closed';
  return Math.max(cell.loadMinutes, cell.infiniteMinutes) / cell.capacityMinutes >= FULL_RATE ? 'full' : 'ok';
}

function columnsOf(context: SheetContext, profiles: readonly LoadProfile[]): TableColumn<LoadCell>[] {
  const { say } = context;
  const needed = new Set(profiles.filter((profile) => profile.hasNeed).map((profile) => profile.resource));
  const hasNeed = (cell: LoadCell): boolean => needed.has(cell.resource);
  const shareOf = (load: number, capacity: number): number | null => {
    const rate = rateOf(load, capacity);
    return Number.isFinite(rate) ? Math.round(rate * 1e4) / 1e4 : null;
  };
  return [
    { key: 'resource', header: say('head.resource'), format: 'text', style: 'strong', value: (cell) => cell.resource },
    { key: 'sector', header: say('head.sector'), format: 'text', value: (cell) => cell.sector },
    { key: 'bucket', header: say('head.bucket'), format: 'text', value: (cell) => context.bucketLabel(cell.bucket) },
    { key: 'bucketStart', header: say('head.bucket-start'), format: 'date', value: (cell) => serialOf(cell.bucket) },
    { key: 'capacity', header: say('head.capacity-hours'), format: 'hours', value: (cell) => hoursOf(cell.capacityMinutes) },
    { key: 'released', header: say('head.released-hours'), format: 'hours', value: (cell) => hoursOf(cell.releasedMinutes) },
    { key: 'firm', header: say('head.firm-hours'), format: 'hours', value: (cell) => hoursOf(cell.firmMinutes) },
    { key: 'planned', header: say('head.planned-hours'), format: 'hours', value: (cell) => hoursOf(cell.plannedMinutes) },
    { key: 'changeover', header: say('head.including-changeover'), format: 'hours', value: (cell) => hoursOf(cell.changeoverMinutes) },
    { key: 'load', header: say('head.load-hours'), format: 'hours', value: (cell) => hoursOf(cell.loadMinutes) },
    { key: 'rate', header: say('head.rate'), format: 'percent', value: (cell) => shareOf(cell.loadMinutes, cell.capacityMinutes) },
    {
      key: 'need',
      header: say('head.need-hours'),
      format: 'hours',
      value: (cell) => (hasNeed(cell) ? hoursOf(cell.infiniteMinutes) : null),
    },
    {
      key: 'needRate',
      header: say('head.need-rate'),
      format: 'percent',
      value: (cell) => (hasNeed(cell) ? shareOf(cell.infiniteMinutes, cell.capacityMinutes) : null),
    },
    { key: 'state', header: say('head.state'), format: 'text', align: 'center', value: (cell) => say(`load.${stateOf(cell, context)}`) },
  ];
}

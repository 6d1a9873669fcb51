import type { GroupBalance, HiringNeed, ResourceCapacity } from '../engine/feasibility/capacity-summary';
import { formatNumber, formatShare, formatWeek } from '../i18n/format-values';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { hoursOf, serialOf } from './table-columns';

/** Columns of the means and their load; like those of the other tables of the sheet, so that one width serves all. */
export function meansColumns(context: SheetContext, rows: readonly ResourceCapacity[]): TableColumn<ResourceCapacity>[] {
  const { say } = context;
  const hasEnergy = rows.some(({ energy }) => energy !== null);
  return [
    { key: 'resource', header: say('head.resource'), format: 'text', style: 'strong', value: ({ resource }) => resource.resource },
    { key: 'description', header: say('head.description'), format: 'text', value: ({ resource }) => resource.description || null },
    { key: 'state', header: say('feasible.head-verdict'), format: 'text', value: (row) => meansState(row, context) },
    { key: 'group', header: say('means.head-group'), format: 'text', value: ({ resource }) => resource.group },
    { key: 'summary', header: say('means.head-summary'), format: 'wrapped', style: 'paragraph', value: (row) => meansText(row, context) },
    { key: 'sector', header: say('head.sector'), format: 'text', value: ({ resource }) => resource.sector },
    { key: 'open', header: say('means.head-open'), format: 'hours', value: ({ openMinutes }) => hoursOf(openMinutes) },
    { key: 'needed', header: say('means.head-needed'), format: 'hours', value: ({ neededMinutes }) => hoursOf(neededMinutes) },
    { key: 'rate', header: say('head.rate'), format: 'percent', value: ({ rate }) => rate },
    { key: 'scheduled', header: say('means.head-scheduled'), format: 'hours', value: ({ scheduledMinutes }) => hoursOf(scheduledMinutes) },
    { key: 'count', header: say('means.head-count'), format: 'integer', value: ({ resource }) => resource.count },
    { key: 'efficiency', header: say('means.head-efficiency'), format: 'percent', value: ({ resource }) => resource.efficiency },
    ...(hasEnergy
      ? [
          {
            key: 'energy',
            header: say('means.head-energy'),
            format: 'integer' as const,
            value: ({ energy }: ResourceCapacity) => (energy === null ? null : Math.round(energy)),
          },
        ]
      : []),
  ];
}

/** Whether a resource has enough time: over all, and in each stretch of the plan. */
export function meansState({ rate, missingMinutes }: ResourceCapacity, { say }: SheetContext): string {
  if (missingMinutes >= 1 || rate === null) return say('means.short');
  return say(rate > FULL ? 'means.full' : 'means.enough');
}

/** From so much of its open time on a resource has nothing to spare. */
const FULL = 0.9;

/** Hours asked for and open, and what lacks. */
export function meansText({ neededMinutes, openMinutes, rate, missingMinutes }: ResourceCapacity, { say, language }: SheetContext): string {
  const hours = (minutes: number): string => formatNumber(minutes / 60, 1, language);
  const values = { needed: hours(neededMinutes), open: hours(openMinutes), rate: rate === null ? '–' : formatShare(rate, language) };
  return missingMinutes >= 1 ? say('means.text-short', { ...values, missing: hours(missingMinutes) }) : say('means.text', values);
}

/** Columns of the persons to find, by week. */
export function hiringColumns(context: SheetContext): TableColumn<HiringNeed>[] {
  const { say } = context;
  return [
    { key: 'subject', header: say('means.head-skill'), format: 'text', style: 'strong', value: ({ subject }) => subject },
    { key: 'week', header: say('means.head-week'), format: 'date', align: 'left', value: ({ week }) => serialOf(week) },
    { key: 'persons', header: say('means.head-persons'), format: 'integer', align: 'left', value: ({ persons }) => persons },
    {
      key: 'missing',
      header: say('feasible.head-missing-hours'),
      format: 'hours',
      align: 'left',
      value: (row) => hoursOf(row.missingMinutes),
    },
    { key: 'what', header: say('outlook.head-what'), format: 'wrapped', style: 'paragraph', value: (need) => hiringText(need, context) },
    { key: 'inform', header: say('head.inform'), format: 'text', value: () => say('role.workshop') },
  ];
}

/** What a lack of persons asks for. */
export function hiringText({ persons, week, missingMinutes, together }: HiringNeed, { say, language }: SheetContext): string {
  const values = { week: formatWeek(week, language), missing: formatNumber(missingMinutes / 60, 1, language), count: persons ?? 0 };
  if (persons === null) return say('means.hire-closed', values);
  return say(together ? 'means.hire-together' : 'means.hire', values);
}

/** Columns of how evenly groups are loaded. */
export function balanceColumns(context: SheetContext): TableColumn<GroupBalance>[] {
  const { say } = context;
  return [
    { key: 'group', header: say('means.head-group'), format: 'text', style: 'strong', value: ({ group }) => group },
    { key: 'members', header: say('means.head-members'), format: 'integer', align: 'left', value: ({ members }) => members },
    { key: 'index', header: say('means.head-balance'), format: 'percent', align: 'left', value: ({ index }) => index },
    { key: 'highest', header: say('means.head-highest'), format: 'text', value: ({ highest }) => highest.resource },
    { key: 'what', header: say('means.head-summary'), format: 'wrapped', style: 'paragraph', value: (row) => balanceText(row, context) },
    { key: 'inform', header: say('head.inform'), format: 'text', value: () => say('role.workshop') },
  ];
}

/** From so even on nobody moves work about. */
const EVEN = 0.8;

function balanceText({ index, highest, lowest }: GroupBalance, { say, language }: SheetContext): string {
  const values = {
    highest: highest.resource,
    high: formatShare(highest.rate, language),
    lowest: lowest.resource,
    low: formatShare(lowest.rate, language),
  };
  return say(index >= EVEN ? 'means.balanced' : 'means.unbalanced', values);
}

import { inputOutput } from '../engine/flows/input-output';
import { internalMoves } from '../engine/flows/internal-moves';
import type { ReleaseLimit } from '../engine/flows/release-limits';
import { releaseLimits } from '../engine/flows/release-limits';
import { formatMoment, formatNumber } from '../i18n/format-values';
import { columnRule } from './column-rules';
import { FIGURES_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { SheetSpec } from './sheet-spec';
import { stackTables, stacked } from './stacked-tables';
import { supplyCalendars } from './supply-calendars';
import { hoursOf } from './table-columns';
import { ALERT_RULE, QUIET_RULE, WARNING_RULE } from './theme';
import type { FlowRow } from './work-in-progress-columns';
import { flowColumns, internalMoveColumns, releaseColumns } from './work-in-progress-columns';

/** What is carried within so many days is listed. */
const MOVE_DAYS = 3;

/** True when something is made. */
export function workInProgressApplies({ plan }: SheetContext): boolean {
  return plan.operations.some(({ start, resourceKind }) => start !== null && (resourceKind === 'machine' || resourceKind === 'person'));
}

/** Queue of each resource with what comes in and goes out, what may be released before each bottleneck, and what to carry next. */
export function workInProgressSheet(context: SheetContext): SheetSpec {
  const { input, plan, say, language } = context;
  const flows = inputOutput(input, plan);
  const rows = flows.flatMap((flow): FlowRow[] => [
    { flow, measure: 'input' },
    { flow, measure: 'output' },
    { flow, measure: 'queue' },
  ]);
  const limits = releaseLimits(input, plan, supplyCalendars(context));
  const moves = internalMoves(input, plan, MOVE_DAYS);
  const stack = stackTables([
    stacked(say('flow.block'), 'JalonInputOutput', flowColumns(context), rows, ({ flow }) => flow.resource),
    ...limits.map((limit, index) =>
      stacked(limitWords(limit, context), `JalonReleaseLimit${letter(index)}`, releaseColumns(context, limit.candidates), limit.candidates),
    ),
    stacked(
      say(moves.length > 0 ? 'moves.block' : 'moves.none', { days: MOVE_DAYS }),
      'JalonInternalMoves',
      internalMoveColumns(context, moves),
      moves,
    ),
  ]);
  const [main, ...others] = stack.tables;
  const waiting = flows.reduce((sum, { now }) => sum + now.waitingMinutes + now.runningMinutes, 0);
  const largest = flows.reduce((most, flow) => (flow.largestQueue > most.largestQueue ? flow : most), flows[0]);
  const releasable = new Set(
    limits.flatMap(({ candidates }) => candidates.filter(({ state }) => state === 'now').map(({ order }) => order.order)),
  );
  const hours = (minutes: number): string => formatNumber(hoursOf(minutes), 1, language);
  return frameSheet(context, {
    id: 'work-in-progress',
    sentence: say('flow.sentence', { moment: formatMoment(plan.now, language) }),
    figures:
      flows.length === 0
        ? []
        : [
            { text: say('flow.figure-waiting', { hours: hours(waiting) }), tone: 'neutral' },
            { text: say('flow.figure-largest', { resource: largest.resource, hours: hours(largest.largestQueue) }), tone: 'neutral' },
            { text: say('flow.figure-release', { count: releasable.size }), tone: 'neutral' },
          ],
    ...stack,
    rules: [
      columnRule(main, 'measure', (_cell, inRow) => `${inRow('measure')}="${say('flow.queue')}"`, { bold: true }, lastBucket(context)),
      columnRule(main, 'now', (cell) => `AND(ISNUMBER(${cell}),${cell}=0)`, QUIET_RULE, lastBucket(context)),
      ...others
        .slice(0, -1)
        .flatMap((table) => [
          columnRule(table, 'state', (cell) => `${cell}="${say('release.now')}"`, { color: '00664A', bold: true }),
          columnRule(table, 'state', (cell) => `${cell}="${say('release.limit')}"`, ALERT_RULE),
          columnRule(table, 'state', (cell) => `${cell}="${say('release.material')}"`, WARNING_RULE),
        ]),
    ],
    frozenRows: FIGURES_ROW,
    frozenColumns: 2,
    paper: 'A3',
  });
}

const lastBucket = ({ plan }: SheetContext): string => (plan.buckets.length === 0 ? 'now' : `bucket${plan.buckets.length}`);

/** Names of tables hold letters only. */
const letter = (index: number): string => String.fromCharCode(65 + (index % 26)).repeat(1 + Math.floor(index / 26));

function limitWords(limit: ReleaseLimit, { say, language }: SheetContext): string {
  const hours = (minutes: number): string => formatNumber(hoursOf(minutes), 1, language);
  const values = { resource: limit.resource, limit: hours(limit.limit), now: hours(limit.inProgress) };
  if (limit.limitOf === 'given') return say('release.block-given', values);
  return say('release.block-computed', { ...values, rate: hours(limit.ratePerDay), days: formatNumber(limit.leadTimeDays, 1, language) });
}

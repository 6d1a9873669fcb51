import { promiseList } from '../engine/mrp/master-schedule-promises';
import { formatMoment } from '../i18n/format-values';
import { inputColumn, inputTable } from '../tables/schema/input-tables';
import type { SheetSpec } from './sheet-spec';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import { promiseColumns } from './promise-columns';
import type { SheetContext } from './sheet-context';
import { makeTable } from './table-columns';
import { ALERT_RULE, NEGATIVE_RULE, WARNING_RULE } from './theme';

/** What sales confirms to the customers, demand by demand. The answer itself is entered in the planner's own table: a sheet is written anew. */
export function promisesSheet(context: SheetContext): SheetSpec {
  const { plan, input, say, language } = context;
  const lines = promiseList(input, plan);
  const table = makeTable({ name: 'JalonPromises', row: TABLE_ROW, column: 1 }, promiseColumns(context, lines), lines);
  const late = lines.filter(({ state }) => state === 'later').length;
  const undated = lines.filter(({ promised }) => promised === null).length;
  const demand = inputTable('Demand');
  const column = inputColumn(demand, 'promised_date')?.name[language] ?? '';
  return frameSheet(context, {
    id: 'promises',
    sentence: say('promises.sentence', { moment: formatMoment(plan.now, language), table: demand.name[language], column }),
    figures: [
      { text: say('promises.figure-late', { count: late, total: lines.length }), tone: late > 0 ? 'bad' : 'good' },
      { text: say('promises.figure-undated', { count: undated }), tone: 'neutral' },
    ],
    tables: [table],
    rules: [
      columnRule(table, 'state', (cell) => `${cell}="${say('promises.later')}"`, ALERT_RULE),
      columnRule(table, 'state', (cell) => `${cell}="${say('promises.date')}"`, WARNING_RULE),
      columnRule(table, 'onTime', (cell, inRow) => `AND(ISNUMBER(${cell}),${cell}<${inRow('asked')})`, NEGATIVE_RULE),
    ],
    frozenRows: TABLE_ROW,
    frozenColumns: 1,
  });
}

/** There is something to confirm when a customer asked for something. */
export function promisesApply({ input, plan }: SheetContext): boolean {
  return plan.buckets.length > 0 && input.demands.some(({ kind }) => kind === 'order' || kind === 'after-sales');
}

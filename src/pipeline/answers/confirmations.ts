import { promiseList, type PromiseLine } from '../../engine/mrp/master-schedule-promises';
import type { Steps } from '../../engine/steps';
import { formatAmount, formatDay } from '../../i18n/format-values';
import { weekWord } from '../../i18n/week-words';
import { whatToSay } from '../../sheets/promise-columns';
import type { SheetContext } from '../../sheets/sheet-context';
import type { ConfirmationLine, ConfirmationsAnswer } from '../week-answers';
import type { Asked } from './asked';
import { lineRow, plannedContext } from './planned-context';
import { isoDay } from './purchases';

/** Quantities and dates that sales confirms to the customers, of the tables as they are now. */
export function* confirmationsAnswer(asked: Asked): Steps<ConfirmationsAnswer> {
  const context = yield* plannedContext(asked);
  return { kind: 'confirmations', lines: promiseList(context.input, context.plan).map((line) => confirmationLine(line, context)) };
}

function confirmationLine(line: PromiseLine, context: SheetContext): ConfirmationLine {
  const { demand, state, due, promised, available } = line;
  const { language } = context;
  const day = state === 'later' ? available : (promised ?? due);
  return {
    demand: demand.id,
    customer: demand.customer,
    item: demand.item,
    state,
    asked: weekWord('asked', { quantity: formatAmount(demand.quantity, language), day: formatDay(due, language) }, language),
    say: whatToSay(line, context),
    day: day === null ? null : isoDay(day),
    promised: promised === null ? null : isoDay(promised),
    row: lineRow(demand.source, 'id', demand.id, context),
  };
}

import { minutesFromIso } from '../../engine/calendar/dates';
import type { PlanningInput } from '../../engine/model/input';
import { computePlan } from '../../engine/plan';
import { promiseDate } from '../../engine/what-if/promise-date';
import { formatLength } from '../../i18n/format-finding';
import { formatMoment } from '../../i18n/format-values';
import { parseCall, text, wholeNumber } from '../arguments';
import { readWorkbook } from '../files';
import { askedOfCall, printLines } from '../what-if-call';
import { EXIT, say, WrongCall } from '../words';

/** jalon promise: when a new demand could be delivered, by planning with it, and whom it would delay. Writes nothing. */
export async function promise(args: readonly string[]): Promise<number> {
  const call = parseCall(args, ['lang', 'map', 'now', 'seed', 'iterations', 'priority', 'by']);
  const [file, item, amount, ...more] = call.words;
  if (file === undefined || item === undefined || amount === undefined || more.length > 0) throw new WrongCall('promiseWords');
  const quantity = Number(amount);
  if (!Number.isFinite(quantity) || quantity <= 0) throw new WrongCall('badOption', { option: 'QUANTITY', value: amount, expected: '> 0' });
  const asked = await askedOfCall(call, readWorkbook(file));
  if (asked === null) return EXIT.noPlan;
  const { input, options, language } = asked;
  const request = {
    item: knownItem(input, item),
    quantity,
    wanted: wantedBy(text(call, 'by')),
    priority: wholeNumber(call, 'priority', 1),
  };
  const answer = promiseDate(input, computePlan(input, options), request, options);
  const when = answer.available === null ? say(language, 'never') : formatMoment(answer.available, language);
  const delays = answer.delayed.map(
    (row) => `  ${say(language, 'delays', { demand: row.demand, length: formatLength(row.minutes, language) })}`,
  );
  const lines = [
    say(language, 'promised', { item, quantity: amount, when }),
    ...(delays.length > 0 ? delays : [`  ${say(language, 'delaysNobody')}`]),
  ];
  printLines(lines);
  return EXIT.done;
}

/** In the planner's own spelling. */
function knownItem({ items }: PlanningInput, name: string): string {
  const known = items.find(({ item }) => item.toUpperCase() === name.trim().toUpperCase());
  if (known === undefined) throw new WrongCall('unknownItem', { name });
  return known.item;
}

function wantedBy(by: string | undefined): number | null {
  if (by === undefined) return null;
  const minutes = minutesFromIso(by);
  if (minutes === null) throw new WrongCall('badOption', { option: '--by', value: by, expected: '2026-11-23T06:00' });
  return minutes;
}

import { minutesFromIso } from '../../engine/calendar/dates';
import type { PlanningInput } from '../../engine/model/input';
import { computePlan } from '../../engine/plan';
import { promiseDate } from '../../engine/what-if/promise-date';
import { formatLength } from '../../i18n/format-finding';
import { formatMoment } from '../../i18n/format-values';
import { prepareRun } from '../../pipeline/run-stages';
import { languageOf, moment, parseCall, text, wholeNumber } from '../arguments';
import { readWorkbook } from '../files';
import { readMapping } from '../read-mapping';
import { EXIT, say, WrongCall } from '../words';

const ITERATIONS = 300;

/** jalon promise: when a new demand could be delivered, by planning with it, and whom it would delay. Writes nothing. */
export async function promise(args: readonly string[]): Promise<number> {
  const call = parseCall(args, ['lang', 'map', 'now', 'seed', 'iterations', 'priority', 'by']);
  const [file, item, amount, ...more] = call.words;
  if (file === undefined || item === undefined || amount === undefined || more.length > 0) throw new WrongCall('promiseWords');
  const quantity = Number(amount);
  if (!Number.isFinite(quantity) || quantity <= 0) throw new WrongCall('badOption', { option: 'QUANTITY', value: amount, expected: '> 0' });
  const choices = {
    language: languageOf(call),
    now: moment(call, 'now'),
    seed: wholeNumber(call, 'seed', 0),
    mapping: readMapping(text(call, 'map')),
  };
  const run = prepareRun(await readWorkbook(file).read(), choices);
  if (!run.read.usable) {
    process.stderr.write(`${say(run.language, 'noPlan')}\n`);
    return EXIT.noPlan;
  }
  const search = { iterations: wholeNumber(call, 'iterations', 0) ?? ITERATIONS, seed: run.search.seed };
  const request = {
    item: knownItem(run.input, item),
    quantity,
    wanted: wantedBy(text(call, 'by')),
    priority: wholeNumber(call, 'priority', 1),
  };
  const answer = promiseDate(run.input, computePlan(run.input, search), request, search);
  const { language } = run;
  const when = answer.available === null ? say(language, 'never') : formatMoment(answer.available, language);
  const delays = answer.delayed.map(
    (row) => `  ${say(language, 'delays', { demand: row.demand, length: formatLength(row.minutes, language) })}`,
  );
  const lines = [
    say(language, 'promised', { item, quantity: amount, when }),
    ...(delays.length > 0 ? delays : [`  ${say(language, 'delaysNobody')}`]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
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

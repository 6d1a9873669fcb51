import type { Language } from '../../i18n/language';
import { computePlan } from '../../engine/plan';
import type { Plan, PlanDemand } from '../../engine/model/plan';
import type { Minutes } from '../../engine/model/units';
import { proposeRemedies, type Remedies } from '../../engine/what-if/remedies';
import { adjustmentSentence } from '../../i18n/adjustment-words';
import { formatLength } from '../../i18n/format-finding';
import { formatMoment } from '../../i18n/format-values';
import { prepareRun } from '../../pipeline/run-stages';
import { languageOf, moment, parseCall, text, wholeNumber } from '../arguments';
import { readWorkbook } from '../files';
import { readMapping } from '../read-mapping';
import { EXIT, say, WrongCall } from '../words';

/** Of the late demands, when none is named. */
const WORST = 3;
/** Steps of the search for the plan and for each trial: about as good as a plan of `jalon plan`, in a fraction of its time. */
const ITERATIONS = 300;

/** jalon remedies: what would help the demand that is named, or the worst late ones, each way computed. Writes nothing. */
export async function remedies(args: readonly string[]): Promise<number> {
  const call = parseCall(args, ['json', 'lang', 'map', 'now', 'seed', 'iterations'], ['json']);
  const [file, named, ...more] = call.words;
  if (file === undefined) throw new WrongCall('missingFile');
  if (more.length > 0) throw new WrongCall('oneDemand', { count: more.length + 1 });
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
  const plan = computePlan(run.input, search);
  const found = demandsOf(plan, named).flatMap(({ id }) => proposeRemedies(run.input, plan, id, search) ?? []);
  if (call.options.json === true)
    process.stdout.write(
      `${JSON.stringify(
        found.map((one) => remediesJson(one, run.language)),
        null,
        1,
      )}\n`,
    );
  else print(found, run.language);
  return EXIT.done;
}

/** The one that is named, or the latest. */
function demandsOf({ demands }: Plan, named: string | undefined): PlanDemand[] {
  if (named === undefined) {
    return demands
      .filter(({ lateMinutes }) => lateMinutes > 0)
      .sort((a, b) => b.lateMinutes - a.lateMinutes)
      .slice(0, WORST);
  }
  const demand = demands.find(({ id }) => id === named);
  if (demand === undefined) throw new WrongCall('unknownDemand', { name: named });
  return [demand];
}

function print(found: readonly Remedies[], language: Language): void {
  const lines = found.length === 0 ? [say(language, 'nothingLate')] : found.flatMap((one) => linesOf(one, language));
  process.stdout.write(`${lines.join('\n')}\n`);
}

function linesOf({ demand, before, remedies: rows, tried }: Remedies, language: Language): string[] {
  const late = formatLength(before.lateMinutes, language);
  const head = say(language, 'remediesOf', { demand, late, available: momentOf(before.available, language), count: before.lateDemands });
  if (rows.length === 0) return [head, `  ${say(language, 'noRemedy', { tried })}`];
  return [
    head,
    ...rows.map(
      ({ adjustment, gainedMinutes, available, lateDemands }) =>
        `  ${say(language, 'remedy', {
          what: adjustmentSentence(adjustment, language),
          gained: formatLength(gainedMinutes, language),
          available: momentOf(available, language),
          count: lateDemands,
        })}`,
    ),
  ];
}

const momentOf = (at: Minutes | null, language: Language): string => (at === null ? say(language, 'never') : formatMoment(at, language));

function remediesJson({ demand, before, remedies: rows }: Remedies, language: Language): object {
  return {
    demand,
    late_minutes: before.lateMinutes,
    late_demands: before.lateDemands,
    remedies: rows.map((row) => ({
      kind: row.adjustment.kind,
      text: adjustmentSentence(row.adjustment, language),
      late_minutes: row.lateMinutes,
      gained_minutes: row.gainedMinutes,
      extra_hours: row.extraHours,
      late_demands: row.lateDemands,
      weighted_tardiness_days: row.weightedTardinessDays,
    })),
  };
}

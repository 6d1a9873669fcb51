import type { Language } from '../../i18n/language';
import { computePlan } from '../../engine/plan';
import type { Plan, PlanDemand } from '../../engine/model/plan';
import type { Minutes } from '../../engine/model/units';
import { proposeRemedies, type Remedies } from '../../engine/what-if/remedies';
import { adjustmentSentence } from '../../i18n/adjustment-words';
import { formatLength } from '../../i18n/format-finding';
import { formatMoment } from '../../i18n/format-values';
import { parseCall } from '../arguments';
import { readWorkbook } from '../files';
import { askedOfCall, printJson, printLines, TRIAL_OPTIONS } from '../what-if-call';
import { EXIT, say, WrongCall } from '../words';

/** Of the late demands, when none is named. */
const WORST = 3;

/** jalon remedies: what would help the demand that is named, or the worst late ones, each way computed. Writes nothing. */
export async function remedies(args: readonly string[]): Promise<number> {
  const call = parseCall(args, TRIAL_OPTIONS, ['json']);
  const [file, named, ...more] = call.words;
  if (file === undefined) throw new WrongCall('missingFile');
  if (more.length > 0) throw new WrongCall('oneDemand', { count: more.length + 1 });
  const asked = await askedOfCall(call, readWorkbook(file));
  if (asked === null) return EXIT.noPlan;
  const { input, options, cost, language } = asked;
  const plan = computePlan(input, options);
  const found = demandsOf(plan, named).flatMap(({ id }) => proposeRemedies(input, id, options, cost) ?? []);
  if (call.options.json === true) printJson(found.map((one) => remediesJson(one, language)));
  else print(found, language);
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
  printLines(found.length === 0 ? [say(language, 'nothingLate')] : found.flatMap((one) => linesOf(one, language)));
}

function linesOf({ demand, available: at, lateMinutes, before, remedies: rows, tried }: Remedies, language: Language): string[] {
  const late = formatLength(lateMinutes, language);
  const head = say(language, 'remediesOf', { demand, late, available: momentOf(at, language), count: before.lateDemands });
  if (rows.length === 0) return [head, `  ${say(language, 'noRemedy', { tried })}`];
  return [
    head,
    ...rows.map(
      ({ row, gainedMinutes, available, after }) =>
        `  ${say(language, 'remedy', {
          what: adjustmentSentence(row, language),
          gained: formatLength(gainedMinutes, language),
          available: momentOf(available, language),
          count: after.lateDemands,
        })}`,
    ),
  ];
}

const momentOf = (at: Minutes | null, language: Language): string => (at === null ? say(language, 'never') : formatMoment(at, language));

function remediesJson({ demand, lateMinutes, before, remedies: rows }: Remedies, language: Language): object {
  return {
    demand,
    late_minutes: lateMinutes,
    late_demands: before.lateDemands,
    remedies: rows.map((row) => ({
      kind: row.row.kind,
      text: adjustmentSentence(row.row, language),
      late_minutes: row.lateMinutes,
      gained_minutes: row.gainedMinutes,
      extra_hours: row.extraHours,
      cost: row.cost,
      late_demands: row.after.lateDemands,
      weighted_tardiness_days: row.after.weightedTardinessDays,
    })),
  };
}

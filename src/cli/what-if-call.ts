import { type Asked, askedOf } from '../pipeline/answers/asked';
import { prepareRun } from '../pipeline/run-stages';
import { isoFromMinutes } from '../engine/calendar/dates';
import type { PlanFigures } from '../engine/what-if/plan-figures';
import type { Minutes } from '../engine/model/units';
import { formatNumber, formatShare } from '../i18n/format-values';
import type { Language } from '../i18n/language';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import { type Call, languageOf, moment, type OptionName, text, wholeNumber } from './arguments';
import { readMapping } from './read-mapping';
import { say } from './words';

/** Options that every command takes which tries changes on plans. */
export const TRIAL_OPTIONS: readonly OptionName[] = ['json', 'lang', 'map', 'now', 'seed', 'iterations'];

/** Steps of the search for the plan and for each trial: about as good as a plan of `jalon plan`, in a fraction of its time. */
const ITERATIONS = 300;

/** What the changes are tried on; null when the tables give no plan, which is then said. */
export async function askedOfCall(call: Call, workbook: XlsxWorkbook): Promise<Asked | null> {
  const snapshot = await workbook.read();
  const run = prepareRun(snapshot, {
    language: languageOf(call),
    now: moment(call, 'now'),
    seed: wholeNumber(call, 'seed', 0),
    mapping: readMapping(text(call, 'map')),
    iterations: wholeNumber(call, 'iterations', 0) ?? ITERATIONS,
  });
  if (run.read.usable) return askedOf(run, run.language, snapshot.settings);
  process.stderr.write(`${say(run.language, 'noPlan')}\n`);
  return null;
}

export function printLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 1)}\n`);
}

/** Figures under the names that the plan's JSON has. */
export function figuresJson(figures: PlanFigures): object {
  return {
    late_demands: figures.lateDemands,
    weighted_tardiness_days: figures.weightedTardinessDays,
    changeover_hours: figures.changeoverHours,
    overloaded_cells: figures.overloadedCells,
    highest_load_rate: figures.highestLoadRate,
    stock_value: figures.stockValue,
    cost: figures.cost,
    makespan_hours: figures.makespanHours,
  };
}

/** The same in a line. */
export function figuresLine(figures: PlanFigures, language: Language): string {
  const number = (value: number | null, decimals: number): string => (value === null ? '?' : formatNumber(value, decimals, language));
  return say(language, 'figures', {
    late: figures.lateDemands,
    days: number(figures.weightedTardinessDays, 1),
    overloads: figures.overloadedCells,
    rate: formatShare(figures.highestLoadRate, language),
    changeover: number(figures.changeoverHours, 1),
    stock: number(figures.stockValue, 0),
    cost: number(figures.cost, 0),
  });
}

export const isoOf = (at: Minutes | null): string | null => (at === null ? null : isoFromMinutes(at));

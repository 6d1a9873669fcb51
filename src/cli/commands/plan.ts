import { extname } from 'node:path';
import type { Plan } from '../../engine/model/plan';
import type { Language } from '../../i18n/language';
import { planJson } from '../../pipeline/plan-json';
import { regeneratePlan } from '../../pipeline/regenerate-plan';
import { WorkbookError } from '../../workbook/workbook';
import type { Call } from '../arguments';
import { languageOf, moment, onlyFile, parseCall, positiveNumber, text, wholeNumber } from '../arguments';
import { assertWritable, readWorkbook, workbookTrouble, writeWhole } from '../files';
import { printFindings } from '../print-findings';
import { readMapping } from '../read-mapping';
import { EXIT, say, WrongCall } from '../words';

/** jalon plan: the whole job on a file. */
export async function plan(args: readonly string[]): Promise<number> {
  const call = parseCall(args, ['output', 'lang', 'now', 'seed', 'iterations', 'seconds', 'json', 'map']);
  const file = onlyFile(call);
  const output = outputOf(call, file);
  const json = text(call, 'json');
  const budget = budgetOf(call);
  const mapping = readMapping(text(call, 'map'));
  const options = { language: languageOf(call), now: moment(call, 'now'), seed: wholeNumber(call, 'seed', 0) };
  const workbook = readWorkbook(file);
  for (const target of json === undefined ? [output] : [output, json]) assertWritable(target);
  try {
    const result = await regeneratePlan(workbook, { ...options, ...budget, mapping });
    printFindings(result.findings, result.language);
    if (result.plan === null) {
      process.stderr.write(`${say(result.language, 'noPlan')}\n`);
      return EXIT.noPlan;
    }
    const bytes = workbook.toBytes();
    writeWhole(output, bytes);
    if (json !== undefined) writeWhole(json, `${JSON.stringify(planJson(result.plan, result.findings, result.language), null, 1)}\n`);
    printSummary(result.plan, result.language, output);
    return EXIT.done;
  } catch (error) {
    throw error instanceof WorkbookError ? workbookTrouble(error, file) : error;
  }
}

/** Never over the file that was read unless it was asked for by name. */
function outputOf(call: Call, file: string): string {
  const output = text(call, 'output') ?? `${file.slice(0, file.length - extname(file).length)}-plan.xlsx`;
  if (extname(output).toLowerCase() !== '.xlsx') throw new WrongCall('badOption', { option: '-o', value: output, expected: 'FILE.xlsx' });
  return output;
}

function budgetOf(call: Call): { iterations?: number; shouldStop?: () => boolean } {
  const iterations = wholeNumber(call, 'iterations', 0);
  const seconds = positiveNumber(call, 'seconds');
  if (iterations !== undefined && seconds !== undefined) throw new WrongCall('iterationsOrSeconds');
  if (seconds === undefined) return { iterations };
  const end = process.hrtime.bigint() + BigInt(Math.round(seconds * 1e9));
  return { iterations: Number.MAX_SAFE_INTEGER, shouldStop: () => process.hrtime.bigint() >= end };
}

function printSummary(made: Plan, language: Language, output: string): void {
  const { kpis } = made;
  const number = (value: number, digits: number): string => value.toFixed(digits).replace('.', language === 'fr' ? ',' : '.');
  const summary = say(language, 'planned', {
    orders: made.orders.length,
    operations: made.operations.length,
    late: kpis.lateDemands,
    demands: kpis.demands,
    days: number(kpis.weightedTardinessDays, 1),
    setup: number(kpis.setupHours + kpis.changeoverHours, 0),
    service: number(kpis.serviceRate * 100, 0),
  });
  process.stdout.write(`${summary}\n${say(language, 'written', { file: output })}\n`);
}

import { extname } from 'node:path';
import { minutesFromIso, startOfDay } from '../../engine/calendar/dates';
import type { Plan } from '../../engine/model/plan';
import type { PackChoice } from '../../engine/release/pack-choice';
import type { Language } from '../../i18n/language';
import { planJson } from '../../pipeline/plan-json';
import { regeneratePlan } from '../../pipeline/regenerate-plan';
import type { SheetId } from '../../sheets/sheet-spec';
import { WorkbookError } from '../../workbook/workbook';
import type { Call } from '../arguments';
import { languageOf, moment, onlyFile, parseCall, positiveNumber, text, wholeNumber } from '../arguments';
import type { Output } from '../files';
import { assertWritable, readWorkbook, sameFile, workbookTrouble, writeWhole } from '../files';
import { printFindings } from '../print-findings';
import { readMapping } from '../read-mapping';
import { EXIT, say, WrongCall } from '../words';

/** jalon plan: the whole job on a file. */
export async function plan(args: readonly string[], also: readonly SheetId[] = []): Promise<number> {
  const call = parseCall(args, ['output', 'lang', 'now', 'seed', 'iterations', 'seconds', 'json', 'map', 'pack']);
  const file = onlyFile(call);
  const output = outputOf(call, file);
  const json = jsonOf(call, [file, output, text(call, 'map')]);
  const budget = budgetOf(call);
  const mapping = readMapping(text(call, 'map'));
  const options = { language: languageOf(call), now: moment(call, 'now'), seed: wholeNumber(call, 'seed', 0), pack: packOf(call), also };
  const workbook = readWorkbook(file);
  for (const target of json === undefined ? [output] : [output, json]) assertWritable(target);
  try {
    const result = await regeneratePlan(workbook, { ...options, ...budget, mapping });
    printFindings(result.findings, result.language);
    if (result.plan === null) {
      process.stderr.write(`${say(result.language, 'noPlan')}\n`);
      return EXIT.noPlan;
    }
    const outputs: Output[] = [{ file: output, content: workbook.toBytes() }];
    if (json !== undefined) {
      outputs.push({ file: json, content: `${JSON.stringify(planJson(result.plan, result.findings, result.language), null, 1)}\n` });
    }
    writeWhole(...outputs);
    printSummary(result.plan, result.language, output);
    return EXIT.done;
  } catch (error) {
    throw error instanceof WorkbookError ? workbookTrouble(error, file) : error;
  }
}

/** Orders parted by commas, or a day. */
function packOf(call: Call): PackChoice | undefined {
  const value = text(call, 'pack');
  if (value === undefined) return undefined;
  const day = minutesFromIso(value);
  if (day !== null) return { day: startOfDay(day) };
  const orders = value.split(',').map((order) => order.trim());
  if (orders.some((order) => order === ''))
    throw new WrongCall('badOption', { option: '--pack', value, expected: 'OF-1,OF-2 | 2026-11-23' });
  return { orders };
}

/** Never over the file that was read unless it was asked for by name. */
function outputOf(call: Call, file: string): string {
  const output = text(call, 'output') ?? `${file.slice(0, file.length - extname(file).length)}-plan.xlsx`;
  if (extname(output).toLowerCase() !== '.xlsx') throw new WrongCall('badOption', { option: '-o', value: output, expected: 'FILE.xlsx' });
  return output;
}

/** The plan's JSON never takes the place of a file that is read or written for something else. */
function jsonOf(call: Call, others: readonly (string | undefined)[]): string | undefined {
  const json = text(call, 'json');
  if (json === undefined) return undefined;
  if (json === '') throw new WrongCall('badOption', { option: '--json', value: json, expected: 'PLAN.json' });
  if (others.some((other) => other !== undefined && sameFile(json, other))) throw new WrongCall('sameFile', { file: json });
  return json;
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

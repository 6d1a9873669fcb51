import { extname } from 'node:path';
import { sampleWorkshop } from '../../sample/workshop';
import { inputSheets } from '../../sheets/input-sheets';
import { createXlsx } from '../../workbook/xlsx/xlsx-workbook';
import { languageOf, parseCall, text } from '../arguments';
import { writeWhole } from '../files';
import { EXIT, say, WrongCall } from '../words';

/** jalon template: a workbook with every table, empty or filled with the sample workshop. */
export async function template(args: readonly string[]): Promise<number> {
  const call = parseCall(args, ['output', 'lang', 'sample']);
  const output = text(call, 'output');
  if (call.words.length > 0) throw new WrongCall('oneFile', { count: call.words.length + 1 });
  if (output === undefined) throw new WrongCall('missingOutput');
  if (extname(output).toLowerCase() !== '.xlsx') throw new WrongCall('badOption', { option: '-o', value: output, expected: 'FILE.xlsx' });
  const sample = text(call, 'sample');
  if (sample !== undefined && sample !== 'workshop')
    throw new WrongCall('badOption', { option: '--sample', value: sample, expected: 'workshop' });
  const language = languageOf(call) ?? 'en';
  const workbook = createXlsx();
  workbook.addPlannerSheets(inputSheets(language, sample === undefined ? undefined : sampleWorkshop(language)));
  writeWhole({ file: output, content: workbook.toBytes() });
  process.stdout.write(`${say(language, 'written', { file: output })}\n`);
  return EXIT.done;
}

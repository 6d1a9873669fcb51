import { extname } from 'node:path';
import { finishSteps } from '../../engine/steps';
import { scenariosAnswer } from '../../pipeline/answers/scenarios';
import { onlyFile, parseCall, text } from '../arguments';
import { assertWritable, readWorkbook, writeWhole } from '../files';
import { askedOfCall, figuresJson, figuresLine, printJson, printLines, TRIAL_OPTIONS } from '../what-if-call';
import { EXIT, say, WrongCall } from '../words';

/** jalon scenarios: the plan as it is beside that of every scenario of Adjustments; with -o, kept in a copy of the workbook for its next plan. */
export async function scenarios(args: readonly string[]): Promise<number> {
  const call = parseCall(args, [...TRIAL_OPTIONS, 'output'], ['json']);
  const workbook = readWorkbook(onlyFile(call));
  const output = text(call, 'output');
  if (output !== undefined && extname(output).toLowerCase() !== '.xlsx') {
    throw new WrongCall('badOption', { option: '-o', value: output, expected: 'FILE.xlsx' });
  }
  if (output !== undefined) assertWritable(output);
  const asked = await askedOfCall(call, workbook);
  if (asked === null) return EXIT.noPlan;
  const answer = finishSteps(scenariosAnswer(asked));
  if (answer.kind !== 'scenarios') return EXIT.noPlan;
  const { language } = asked;
  if (call.options.json === true) {
    printJson(answer.outcomes.map(({ scenario, adjustments, figures }) => ({ scenario, adjustments, ...figuresJson(figures) })));
  } else {
    const lines = answer.outcomes.map(({ scenario, adjustments, figures }) =>
      say(language, 'scenarioLine', {
        name: scenario ?? say(language, 'asItIs'),
        count: adjustments,
        figures: figuresLine(figures, language),
      }),
    );
    printLines(answer.outcomes.length < 2 ? [...lines, say(language, 'noScenario')] : lines);
  }
  if (output !== undefined) {
    await workbook.write([], answer.keep);
    writeWhole({ file: output, content: workbook.toBytes() });
  }
  return EXIT.done;
}

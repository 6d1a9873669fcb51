import { finishSteps } from '../../engine/steps';
import { formatAmount, formatNumber } from '../../i18n/format-values';
import type { Language } from '../../i18n/language';
import { levellingAnswer } from '../../pipeline/answers/proposals';
import type { Answer, Proposal } from '../../pipeline/question';
import { onlyFile, parseCall } from '../arguments';
import { readWorkbook } from '../files';
import { askedOfCall, figuresJson, figuresLine, printJson, printLines, TRIAL_OPTIONS } from '../what-if-call';
import { EXIT, say } from '../words';

type Levelling = Extract<Answer, { kind: 'levelling' }>;

/** jalon level: a set of adjustments against overloads and lateness, each computed. Writes nothing. */
export async function level(args: readonly string[]): Promise<number> {
  const call = parseCall(args, TRIAL_OPTIONS, ['json']);
  const asked = await askedOfCall(call, readWorkbook(onlyFile(call)));
  if (asked === null) return EXIT.noPlan;
  const answer = finishSteps(levellingAnswer(asked));
  if (answer.kind !== 'levelling') return EXIT.noPlan;
  if (call.options.json === true) printJson(levellingJson(answer));
  else printLines(linesOf(answer, asked.language));
  return EXIT.done;
}

function linesOf({ before, proposals, tried }: Levelling, language: Language): string[] {
  const head = say(language, 'levelBefore', { figures: figuresLine(before, language) });
  if (proposals.length === 0) return [head, say(language, 'levelNone', { tried })];
  return [
    head,
    ...proposals.flatMap((proposal, index) => proposalLines(proposal, index + 1, language)),
    say(language, 'levelTried', { tried }),
  ];
}

function proposalLines({ sentence, after, extraHours, cost }: Proposal, number: number, language: Language): string[] {
  const price = cost === null ? say(language, 'noPrice') : formatNumber(cost, 0, language);
  const effort = say(language, 'effort', { hours: formatAmount(extraHours, language), cost: price });
  return [`  ${number}. ${sentence} (${effort})`, `     ${figuresLine(after, language)}`];
}

function levellingJson({ before, proposals, tried }: Levelling): object {
  return {
    before: figuresJson(before),
    tried,
    proposals: proposals.map(({ row, sentence, after, extraHours, cost }) => ({
      id: row.id,
      kind: row.kind,
      subject: row.subject,
      operation: row.operation,
      quantity: row.quantity,
      replacement: row.replacement,
      text: sentence,
      extra_hours: extraHours,
      cost,
      after: figuresJson(after),
    })),
  };
}

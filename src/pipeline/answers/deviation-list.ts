import { actionsOnWord } from '../../engine/improvement/cause-tree';
import { deviationComment } from '../../engine/improvement/deviation-comment';
import type { NotedDeviation } from '../../engine/improvement/noted-deviations';
import { notedDeviations } from '../../engine/improvement/noted-deviations';
import { sheetWords } from '../../i18n/sheets';
import { commentText, deviationAmount, deviationTitle } from '../../sheets/deviation-words';
import type { DeviationWords } from '../../sheets/deviation-words';
import { eventAxisOf } from '../../tables/event-axis';
import type { DeviationLine, ImprovementAnswer } from '../improvement-question';
import type { Asked } from './asked';
import { rowPlace } from './row-place';

/** The pane shows so many; the sheet has them all. */
const MOST_LINES = 300;

/** Deviations that were found and those that the planner noted, and the comment on them. */
export function deviationListAnswer(asked: Asked): ImprovementAnswer {
  const { read, language } = asked;
  const { input } = read;
  const words: DeviationWords = { say: sheetWords(language), language, currency: input.parameters.currency };
  const all = notedDeviations(input, eventAxisOf);
  const counted = all.filter(({ state }) => state !== 'dismissed');
  const causes = new Set([...all.flatMap(({ cause }) => cause ?? []), ...input.causes.map(({ cause }) => cause)]);
  return {
    kind: 'deviation-list',
    comment: commentText(words, deviationComment(counted, input.parameters.now.minutes)),
    lines: all.slice(0, MOST_LINES).map((one) => lineOf(one, words, asked)),
    total: all.length,
    causes: [...causes].sort(),
  };
}

function lineOf(one: NotedDeviation, words: DeviationWords, { read }: Asked): DeviationLine {
  const { axis, key, operation, bad, at, cause, found, state, note } = one;
  const { causes, actions } = read.input;
  return {
    axis,
    axisName: words.say(`axis-of.${axis}`),
    key,
    operation,
    title: deviationTitle(one),
    planned: deviationAmount(words, one, one.planned),
    actual: deviationAmount(words, one, one.actual),
    difference: deviationAmount(words, one, one.difference, true),
    bad,
    at,
    cause,
    found,
    state,
    comment: note?.comment ?? null,
    noteId: note?.id ?? null,
    place: rowPlace(read, note?.source),
    actions: cause === null ? [] : actionsOnWord(cause, causes, actions).map(({ id }) => id),
  };
}

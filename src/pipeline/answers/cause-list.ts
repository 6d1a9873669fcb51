import type { CauseTies, Problem } from '../../engine/improvement/cause-tree';
import { causeTree, explainersOf, heaviestFirst, problemsOf, tiesOf, whyChains } from '../../engine/improvement/cause-tree';
import { lossEvents } from '../../engine/improvement/loss-events';
import type { LossEvent } from '../../engine/improvement/loss-events';
import type { CauseRow } from '../../engine/model/follow-up-records';
import { formatNumber } from '../../i18n/format-values';
import { sheetWords } from '../../i18n/sheets';
import type { CauseNode, ImprovementAnswer, ProblemView } from '../improvement-question';
import { peopleOf } from './action-board';
import type { Asked } from './asked';
import { rowPlace } from './row-place';

/** More chains than these nobody reads in a pane. */
const MOST_CHAINS = 30;

/** The problems with their causes, the costliest first: what the fishbone, the whys and the tree are drawn from. */
export function causeListAnswer(asked: Asked): ImprovementAnswer {
  const { input } = asked.read;
  const events = lossEvents(input);
  const problems = heaviestFirst(problemsOf(input.causes), events, input.actions);
  return { kind: 'cause-list', problems: problems.map((problem) => viewOf(problem, events, asked)), people: peopleOf(input) };
}

function viewOf(problem: Problem, events: readonly LossEvent[], asked: Asked): ProblemView {
  const { actions } = asked.read.input;
  const places = new Map(problem.causes.map((row, index) => [row.cause, index]));
  const placeOf = ({ cause }: CauseRow): number => places.get(cause) ?? 0;
  const ties = tiesOf(problem, null, events, actions);
  return {
    name: problem.name,
    losses: lossText(ties, asked),
    actions: ties.actions.map(({ id }) => id),
    causes: problem.causes.map((row) => nodeOf(row, problem, events, asked)),
    tree: causeTree(problem).map(({ row, depth, link, repeated }) => ({ cause: placeOf(row), depth, link, repeated })),
    chains: whyChains(problem)
      .slice(0, MOST_CHAINS)
      .map((chain) => chain.map(placeOf)),
  };
}

function nodeOf(row: CauseRow, problem: Problem, events: readonly LossEvent[], asked: Asked): CauseNode {
  const ties = tiesOf(problem, row.cause, events, asked.read.input.actions);
  const { cause, category, parents, link, evidence, contributor, votes, source } = row;
  return {
    ...{ cause, category, parents, link, evidence, contributor, votes },
    place: rowPlace(asked.read, source, 'cause'),
    events: ties.events,
    losses: lossText(ties, asked),
    actions: ties.actions.map(({ id }) => id),
    isRoot: explainersOf(problem.causes, cause).length === 0,
  };
}

function lossText({ events, cost }: CauseTies, { language, read }: Asked): string | null {
  if (events === 0) return null;
  const money = `${formatNumber(cost, 0, language)}\u00a0${read.input.parameters.currency}`;
  return sheetWords(language)('causes.ties', { count: events, cost: money });
}

import { formatLength } from '../../i18n/format-length';
import { formatNumber } from '../../i18n/format-values';
import type { PlanFigures, Proposal } from '../../pipeline/question';
import type { ActionPane } from './use-action';

type Speaker = Pick<ActionPane, 'tell' | 'language'> & { readonly currency: string };

/** What a proposal would do, in short sentences; the gain first. */
export function proposalEffects(proposal: Proposal, before: PlanFigures, speaker: Speaker): string[] {
  const { tell, language, currency } = speaker;
  const { gainedMinutes, lateMinutes, after, extraHours, cost } = proposal;
  const words: string[] = [];
  if (gainedMinutes !== null && gainedMinutes > 0) words.push(tell('proposal.gains', { length: formatLength(gainedMinutes, language) }));
  if (lateMinutes !== null) {
    words.push(lateMinutes <= 0 ? tell('proposal.on-time') : tell('proposal.still-late', { length: formatLength(lateMinutes, language) }));
  }
  words.push(...figureEffects(before, after, gainedMinutes === null, speaker));
  if (extraHours > 0) words.push(tell('proposal.hours', { hours: formatNumber(extraHours, 1, language) }));
  words.push(
    cost === null ? tell('proposal.no-cost') : tell('proposal.cost', { cost: `${formatNumber(cost, 0, language)} ${currency}`.trim() }),
  );
  return words;
}

/** The figures that change; all of them where no single demand was asked about. */
function figureEffects(before: PlanFigures, after: PlanFigures, isAll: boolean, { tell, language }: Speaker): string[] {
  const words: string[] = [];
  const number = (value: number, decimals: number): string => formatNumber(value, decimals, language);
  if (before.lateDemands !== after.lateDemands) {
    words.push(tell('proposal.late-demands', { before: number(before.lateDemands, 0), after: number(after.lateDemands, 0) }));
  }
  if (!isAll) return words;
  const days = [before, after].map((figures) => number(figures.weightedTardinessDays, 1));
  if (days[0] !== days[1]) words.push(tell('proposal.days', { before: days[0] ?? '', after: days[1] ?? '' }));
  if (before.overloadedCells !== after.overloadedCells) {
    words.push(tell('proposal.overloads', { before: number(before.overloadedCells, 0), after: number(after.overloadedCells, 0) }));
  }
  return words;
}

/** Money's name in the plan that the pane shows. */
export function currencyOf({ view }: Pick<ActionPane, 'view'>): string {
  const { state } = view;
  return (state.kind === 'done' || state.kind === 'stale' ? state.summary.currency : undefined) ?? '';
}

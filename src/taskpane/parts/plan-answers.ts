import { formatLength } from '../../i18n/format-length';
import { formatAmount, formatDay, formatNumber, formatShare } from '../../i18n/format-values';
import type { Language } from '../../i18n/language';
import type { SayInPane } from '../../i18n/pane';
import type { PlanSummary } from '../../pipeline/plan-summary';
import { isOver, peakRate } from './load-rates';
import type { Tone } from './Sign';

/** What lies behind the answer; each has a tab. */
export type DetailTab = 'late' | 'messages' | 'load' | 'pareto' | 'changes';

/** One line of the answer to 'is my plan good?'. */
export interface PlanAnswer {
  readonly key: 'late' | 'load' | 'shortage' | 'changes';
  readonly tone: Tone;
  readonly sentence: string;
  /** What more there is to know at once; empty when nothing. */
  readonly detail: string;
  readonly tab: DetailTab;
}

/** Share of the demands on time from which a few late ones are only to be watched, as on the Dashboard sheet. */
const GOOD_SERVICE = 0.95;

/** The answer to 'is my plan good?': late demands, worst overload, first shortage, then what changed. */
export function planAnswers(summary: PlanSummary, say: SayInPane, language: Language): PlanAnswer[] {
  return [late(summary, say, language), load(summary, say, language), shortage(summary, say, language), changes(summary, say, language)];
}

/** The first sentence of all: whether the plan is good, and if not, what is wrong with it first. */
export function headlineOf({ kpis, firstShortage, worstOverload }: PlanSummary, say: SayInPane, language: Language): string {
  if (kpis.lateDemands > 0) return say('answer.will-be-late', { late: formatNumber(kpis.lateDemands, 0, language) });
  if (kpis.demands === 0) return say('answer.no-demand');
  if (firstShortage !== null) return say('answer.but-shortage', { item: firstShortage.item });
  if (isOverloaded(worstOverload)) return say('answer.but-overload', { resource: worstOverload.resource });
  return say('answer.good');
}

function late({ kpis, lateDemands }: PlanSummary, say: SayInPane, language: Language): PlanAnswer {
  const base = { key: 'late', tab: 'late' } as const;
  if (kpis.demands === 0) return { ...base, tone: 'none', sentence: say('answer.no-demand'), detail: '' };
  if (kpis.lateDemands === 0) return { ...base, tone: 'good', sentence: say('answer.late-none'), detail: '' };
  const worst = lateDemands[0];
  const count = say('answer.late', {
    late: formatNumber(kpis.lateDemands, 0, language),
    demands: formatNumber(kpis.demands, 0, language),
    share: formatShare(kpis.serviceRate, language),
  });
  const tone = kpis.serviceRate >= GOOD_SERVICE ? 'watch' : 'bad';
  if (worst === undefined) return { ...base, tone, sentence: count, detail: '' };
  const { demand, available, lateMinutes } = worst;
  const sentence =
    available === null
      ? say('answer.late-never', { demand })
      : say('answer.late-worst', { demand, length: formatLength(lateMinutes, language) });
  return { ...base, tone, sentence, detail: count };
}

function isOverloaded(worst: PlanSummary['worstOverload']): worst is NonNullable<PlanSummary['worstOverload']> {
  return worst !== null && isOver(worst.loadMinutes, worst.capacityMinutes);
}

function load({ worstOverload, load: rows }: PlanSummary, say: SayInPane, language: Language): PlanAnswer {
  const base = { key: 'load', tab: 'load' } as const;
  if (!isOverloaded(worstOverload)) {
    const fullest = rows[0];
    const rate = fullest === undefined ? 0 : peakRate(fullest);
    const detail = fullest === undefined ? '' : say('answer.load-peak', { resource: fullest.resource, rate: formatShare(rate, language) });
    return { ...base, tone: 'good', sentence: say('answer.load-none'), detail: Number.isFinite(rate) ? detail : '' };
  }
  const { resource, bucket, loadMinutes, capacityMinutes } = worstOverload;
  const hours = (minutes: number): string => formatNumber(minutes / 60, 0, language);
  const values = { day: formatDay(bucket, language), load: hours(loadMinutes), capacity: hours(capacityMinutes) };
  return { ...base, tone: 'watch', sentence: say('answer.load', { resource }), detail: say('answer.load-detail', values) };
}

function shortage({ firstShortage }: PlanSummary, say: SayInPane, language: Language): PlanAnswer {
  const base = { key: 'shortage', tab: 'messages' } as const;
  if (firstShortage === null) return { ...base, tone: 'good', sentence: say('answer.shortage-none'), detail: '' };
  const { item, bucket, projected } = firstShortage;
  const values = { day: formatDay(bucket, language), quantity: formatAmount(Math.abs(projected), language) };
  return { ...base, tone: 'bad', sentence: say('answer.shortage', { item }), detail: say('answer.shortage-detail', values) };
}

function changes({ changes: { compared, counts } }: PlanSummary, say: SayInPane, language: Language): PlanAnswer {
  const base = { key: 'changes', tab: 'changes', tone: 'none' } as const;
  if (!compared) return { ...base, sentence: say('answer.changes-first'), detail: say('answer.changes-first-detail') };
  const count = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return {
    ...base,
    sentence: count === 0 ? say('answer.changes-none') : say('answer.changes', { count: formatNumber(count, 0, language) }),
    detail: '',
  };
}

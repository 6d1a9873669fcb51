import { auditData } from '../../engine/audit/audit-data';
import { dataQuality, withQualityPoint } from '../../engine/audit/quality-score';
import { capacitySummary, type CapacitySummary } from '../../engine/feasibility/capacity-summary';
import type { OrderFeasibility } from '../../engine/feasibility/feasibility';
import { feasibilityOf } from '../../engine/feasibility/feasibility-of';
import { shortageOutlook, type ShortageOutlook } from '../../engine/feasibility/shortage-outlook';
import type { Minutes } from '../../engine/model/units';
import type { Steps } from '../../engine/steps';
import { formatLength } from '../../i18n/format-length';
import { formatDay, formatWeek } from '../../i18n/format-values';
import { weekWord } from '../../i18n/week-words';
import { meansText } from '../../sheets/capacity-columns';
import { informText, kindsText, listed, orderCauseText, periodCauseText } from '../../sheets/feasibility-causes';
import { orderInform, outlookInform, whatToDo } from '../../sheets/feasibility-columns';
import type { SheetContext } from '../../sheets/sheet-context';
import type { LocatedFinding } from '../../tables/read-input';
import type { CapacityLine, FeasibilityAnswer, OrderVerdict, ShortageLine } from '../week-answers';
import type { Asked } from './asked';
import { plannedContext } from './planned-context';

/** A page shows the worst of them; the sheet has all. */
const MOST_LINES = 200;

/** What the sheets of feasibility and of the data's quality say, of the tables as they are now. */
export function* feasibilityAnswer(asked: Asked): Steps<FeasibilityAnswer> {
  const context = yield* plannedContext(asked);
  const { input, plan } = context;
  const { periods, orders } = feasibilityOf(input, plan);
  const count = (verdict: OrderFeasibility['verdict']): number => orders.filter((row) => row.verdict === verdict).length;
  const tight = orders.filter(({ verdict }) => verdict !== 'feasible').slice(0, MOST_LINES);
  return {
    kind: 'feasibility',
    periods: periods.map(({ bucket, verdict, causes }) => ({
      name: context.bucketLabel(bucket),
      verdict,
      lacks: kindsText(causes, context),
      cause: periodCauseText(causes, context),
      inform: informText(causes, context),
    })),
    orders: tight.map((row) => orderVerdict(row, context)),
    orderCounts: { feasible: count('feasible'), tight: count('tight'), not: count('not') },
    shortages: shortageOutlook(input, plan)
      .slice(0, MOST_LINES)
      .map((row) => shortageLine(row, context)),
    capacity: capacityLines(capacitySummary(input, plan), context),
    audit: auditOf(asked, context),
  };
}

function orderVerdict(row: OrderFeasibility, context: SheetContext): OrderVerdict {
  const { order, verdict, marginMinutes, causes, lateDemands, customers } = row;
  const { language } = context;
  const length = formatLength(Math.abs(marginMinutes ?? 0), language);
  const margin = marginMinutes === null ? 'noPlace' : marginMinutes < 0 ? 'late' : 'early';
  return {
    order: order.order,
    item: order.item,
    verdict,
    margin: weekWord(margin, { length }, language),
    cause: orderCauseText(causes, context),
    inform: orderInform(row, context),
    customers: listed(customers, context, 3) || null,
    lateDemand: lateDemands[0] ?? null,
  };
}

function shortageLine(row: ShortageOutlook, context: SheetContext): ShortageLine {
  const { item, state, belowZero, belowSafety, reactDays, root, orders, demands, customers } = row;
  const { language, plan } = context;
  const day = (at: Minutes): string => formatDay(Math.max(at, plan.now), language);
  const dates = [
    belowZero === null ? null : weekWord('belowZero', { day: day(belowZero) }, language),
    belowSafety === null ? null : weekWord('belowSafety', { day: day(belowSafety) }, language),
  ].filter((text) => text !== null);
  const names = listed([...customers, ...demands, ...orders], context, 4);
  return {
    item,
    description: context.item(item)?.description ?? null,
    state,
    dates: dates.join(' · ') || null,
    reactDays,
    root,
    what: whatToDo(row, context),
    hit: names === '' ? null : weekWord('hit', { names }, language),
    inform: outlookInform(row, context),
  };
}

/** Resources by their load, each with the persons that lack in words; then skills of which some lack. */
function capacityLines({ resources, hiring }: CapacitySummary, context: SheetContext): CapacityLine[] {
  const { language } = context;
  const needOf = (subject: string): string | null => {
    const own = hiring.filter((need) => need.subject === subject && need.persons !== null);
    if (own.length === 0) return null;
    const weeks = listed(
      own.map(({ week }) => formatWeek(week, language)),
      context,
      4,
    );
    return weekWord('people', { count: Math.max(...own.map(({ persons }) => persons ?? 0)), weeks }, language);
  };
  const known = new Set(resources.map(({ resource }) => resource.resource));
  const skills = [...new Set(hiring.map(({ subject }) => subject))].filter((subject) => !known.has(subject));
  return [
    ...skills.map((subject) => ({ subject, summary: needOf(subject) ?? '', need: null, isOverloaded: true })),
    ...resources.map((row) => ({
      subject: row.resource.resource,
      summary: meansText(row, context),
      need: needOf(row.resource.resource),
      isOverloaded: row.missingMinutes >= 1,
    })),
  ];
}

function auditOf({ read }: Asked, context: SheetContext): FeasibilityAnswer['audit'] {
  const { input, plan, qualityHistory = [] } = context;
  const audit: readonly LocatedFinding[] = auditData(input).map(read.locate);
  const findings = [...read.findings, ...audit];
  const { score, rows, affected } = dataQuality(input, findings);
  const trend = score === null ? qualityHistory : withQualityPoint(qualityHistory, { at: plan.now, score, affected });
  const rank = { error: 0, warning: 1, info: 2 } as const;
  return {
    ...{ score, rows, affected, trend },
    findings: [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]).slice(0, MOST_LINES),
  };
}

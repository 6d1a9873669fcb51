import type { BudgetCause, CauseKind, MaterialCause, OrderCause, PeriodCause, WorkCause } from '../engine/feasibility/feasibility';
import { formatLength } from '../i18n/format-finding';
import { formatAmount, formatDay, formatNumber } from '../i18n/format-values';
import type { SheetContext } from './sheet-context';
import type { InformRole } from './whom-to-inform';

const MOST_SENTENCES = 3;
const MOST_ITEMS = 4;

/** Who can do something about a kind of cause. */
const INFORM: Readonly<Record<CauseKind, InformRole>> = {
  capacity: 'workshop',
  tool: 'workshop',
  people: 'workshop',
  subcontractor: 'purchasing',
  material: 'purchasing',
  budget: 'planning',
  date: 'planning',
};

/** The kinds of causes, each once, in words: `Capacité, matière`. */
export function kindsText(causes: readonly { readonly kind: CauseKind }[], { say, language }: SheetContext): string | null {
  const words = [...new Set(causes.map(({ kind }) => kind))].map((kind) => say(`feasible.kind-${kind}`));
  return words.map((word, index) => (index === 0 ? word : word.toLocaleLowerCase(language))).join(', ') || null;
}

/** The services to inform, each once. */
export function informText(
  causes: readonly { readonly kind: CauseKind }[],
  { say }: SheetContext,
  more: readonly InformRole[] = [],
): string | null {
  return [...new Set([...causes.map(({ kind }) => INFORM[kind]), ...more])].map((role) => say(`role.${role}`)).join(', ') || null;
}

/** The causes of a period in sentences, the first few; items below their safety stock stand together. */
export function periodCauseText(causes: readonly PeriodCause[], context: SheetContext): string | null {
  const low = causes.filter((cause): cause is MaterialCause => cause.kind === 'material' && cause.verdict === 'tight');
  const others = causes.filter((cause) => !(cause.kind === 'material' && cause.verdict === 'tight'));
  const sentences = others.map((cause) => sentenceOf(cause, context));
  if (low.length > 0)
    sentences.push(
      context.say('cause.below-safety', {
        items: listed(
          low.map(({ subject }) => subject),
          context,
          MOST_ITEMS,
        ),
      }),
    );
  return capitalised(joined(sentences, context), context);
}

/** What an order waits for, in words. */
export function orderCauseText(causes: readonly OrderCause[], context: SheetContext): string | null {
  return capitalised(
    joined(
      causes.map((cause) => waitText(cause, context)),
      context,
    ),
    context,
  );
}

/** The first few of a list, and how many more there are. */
export function listed(names: readonly string[], { say }: SheetContext, most = MOST_ITEMS): string {
  const rest = names.length - most;
  return names.slice(0, most).join(', ') + (rest > 0 ? ` ${say('cause.more', { count: rest })}` : '');
}

function joined(sentences: readonly string[], context: SheetContext): string {
  const rest = sentences.length - MOST_SENTENCES;
  const shown = sentences.slice(0, MOST_SENTENCES).join(context.say('list.then'));
  return rest > 0 ? `${shown} ${context.say('cause.more', { count: rest })}` : shown;
}

function capitalised(text: string, { language }: SheetContext): string | null {
  return text === '' ? null : text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

function sentenceOf(cause: PeriodCause, context: SheetContext): string {
  if (cause.kind === 'material') return materialText(cause, context);
  return cause.kind === 'budget' ? budgetText(cause, context) : workText(cause, context);
}

function workText({ kind, subject, loadMinutes, capacityMinutes, behindMinutes }: WorkCause, { say, language }: SheetContext): string {
  const hours = (minutes: number): string => formatNumber(minutes / 60, 1, language);
  const named = say(`cause.subject-${kind}`, { subject });
  const values = { subject: named, load: hours(loadMinutes), capacity: hours(capacityMinutes) };
  if (loadMinutes <= capacityMinutes) return say('cause.behind', { subject: named, missing: hours(behindMinutes) });
  if (behindMinutes > 0) return say('cause.over-behind', { ...values, missing: hours(behindMinutes) });
  return say('cause.over-ahead', { ...values, missing: hours(loadMinutes - capacityMinutes) });
}

function materialText({ subject, order, neededAt, availableAt, below }: MaterialCause, { say, language }: SheetContext): string {
  if (neededAt === null || availableAt === null)
    return say('cause.negative', { item: subject, quantity: formatAmount(below ?? 0, language) });
  const values = { item: subject, needed: formatDay(neededAt, language), available: formatDay(availableAt, language) };
  return say('cause.awaited', { ...values, order: order ?? '–' });
}

function budgetText({ subject, amount, spent }: BudgetCause, { say, language, input }: SheetContext): string {
  const money = (value: number): string => formatNumber(value, 0, language);
  return say('cause.budget', {
    budget: say(`cause.budget-${subject}`),
    over: money(spent - amount),
    spent: money(spent),
    amount: money(amount),
    currency: input.parameters.currency,
  });
}

function waitText(cause: OrderCause, context: SheetContext): string {
  const { say, language } = context;
  const { kind, minutes, behindOrder } = cause;
  if (kind === 'date') return say('cause.date');
  if (kind === 'material') return materialWait(cause, context);
  const subject = say(`cause.subject-${kind}`, { subject: cause.subject ?? '–' });
  if (minutes === null) return say('cause.waits-never', { subject });
  const time = formatLength(minutes, language);
  if (kind === 'subcontractor') return say('cause.takes', { subject, time });
  return behindOrder === null ? say('cause.waits', { subject, time }) : say('cause.waits-behind', { subject, time, order: behindOrder });
}

function materialWait({ subject, until, behindOrder }: OrderCause, { say, language }: SheetContext): string {
  const item = subject ?? '–';
  if (until === null) return say('cause.material-never', { item });
  const values = { item, until: formatDay(until, language) };
  return behindOrder === null ? say('cause.material-late', values) : say('cause.material-late-order', { ...values, order: behindOrder });
}

import type { PlanChange } from '../../engine/model/plan';
import { formatLength } from '../../i18n/format-length';
import { formatAmount, formatShortMoment } from '../../i18n/format-values';
import type { Language } from '../../i18n/language';
import type { SayInPane } from '../../i18n/pane';

/** A change as the pane says it. */
export interface ChangeWords {
  /** Order, with its operation where it has one. */
  readonly name: string;
  readonly kind: string;
  /** What it was and what it is, in words; one side is empty for what is new or gone. */
  readonly steps: readonly { readonly before: string; readonly after: string }[];
}

/** A change in words: start, resource or quantity, before and after. */
export function changeWords(change: PlanChange, say: SayInPane, language: Language): ChangeWords {
  const { order, operation } = change;
  return {
    name: operation === null ? order : say('change.of', { order, operation }),
    kind: kindOf(change, say, language),
    steps: stepsOf(change, say, language).filter(({ before, after }) => before !== after),
  };
}

function kindOf({ kind, before, after }: PlanChange, say: SayInPane, language: Language): string {
  if (kind !== 'moved') return say(`change.${kind}`);
  const minutes = distance(before.start, after.start) || distance(before.finish, after.finish);
  if (minutes === 0) return say('change.moved');
  return say(minutes < 0 ? 'change.earlier' : 'change.later', { length: formatLength(Math.abs(minutes), language) });
}

const distance = (before: number | null, after: number | null): number => (before === null || after === null ? 0 : after - before);

function stepsOf({ kind, item, before, after }: PlanChange, say: SayInPane, language: Language): { before: string; after: string }[] {
  const moment = (at: number | null): string => (at === null ? say('change.no-date') : formatShortMoment(at, language));
  const amount = (quantity: number | null): string => (quantity === null ? '' : formatAmount(quantity, language));
  const dates = { before: moment(before.start), after: moment(after.start) };
  const ends = { before: moment(before.finish), after: moment(after.finish) };
  const startMoved = before.start !== after.start;
  if (kind === 'quantity') return [{ before: amount(before.quantity), after: amount(after.quantity) }];
  if (kind === 'new-order') return [{ before: '', after: spanOf(amount(after.quantity), item, dates.after, ends.after) }];
  if (kind === 'gone-order') return [{ before: spanOf(amount(before.quantity), item, dates.before, ends.before), after: '' }];
  const resources = { before: before.resource ?? '', after: after.resource ?? '' };
  return kind === 'resource' ? [resources, dates] : [startMoved ? dates : ends];
}

function spanOf(quantity: string, item: string | null, start: string, finish: string): string {
  const what = [quantity, item ?? ''].filter((part) => part !== '').join(' × ');
  return `${what === '' ? '' : `${what}, `}${start} – ${finish}`;
}

import type { ActionEffect } from '../../engine/improvement/action-effect';
import type { Minutes } from '../../engine/model/units';
import { MINUTES_PER_DAY } from '../../engine/model/units';
import { formatDay, formatNumber } from '../../i18n/format-values';
import type { Language } from '../../i18n/language';
import type { BoardAction } from '../../pipeline/improvement-question';
import type { SayInImprovement } from './use-improvement';

/** By when, and how late it is. */
export function dueWords({ action, isOverdue }: BoardAction, now: Minutes, language: Language, word: SayInImprovement): string {
  if (action.due === null) return word('board.no-due');
  const date = word('board.due', { date: formatDay(action.due.minutes, language) });
  return isOverdue ? `${date} · ${word('board.late-by', { days: daysLate(action.due.minutes, now) })}` : date;
}

/** Whole days since the due day. */
export function daysLate(due: Minutes, now: Minutes): number {
  return Math.max(0, Math.floor(now / MINUTES_PER_DAY) - Math.floor(due / MINUTES_PER_DAY));
}

/** What the records say of the losses before and after. */
export function effectWords(effect: ActionEffect, currency: string, language: Language, word: SayInImprovement): string {
  const { weight, before, after, days, direction } = effect;
  const amount = (value: number): string =>
    weight === 'cost'
      ? `${formatNumber(value, 0, language)}\u00a0${currency}`
      : weight === 'minutes'
        ? `${formatNumber(value / 60, 1, language)}\u00a0h`
        : formatNumber(value, 0, language);
  return word(`board.measured-${direction}`, { before: amount(before), after: amount(after), days });
}

import type { DeviationComment } from '../engine/improvement/deviation-comment';
import type { PlanDeviation } from '../engine/improvement/plan-deviations';
import { MINUTES_PER_DAY } from '../engine/model/units';
import { formatAmount, formatDay, formatNumber, formatShortMoment, formatWeek } from '../i18n/format-values';
import type { Language } from '../i18n/language';
import type { SayOnSheet } from '../i18n/sheets';

/** What deviations are put in words with. */
export interface DeviationWords {
  readonly say: SayOnSheet;
  readonly language: Language;
  readonly currency: string;
}

/** The order and its operation, or whatever else it is of: `OF-12 / 20`. */
export function deviationTitle({ key, operation }: Pick<PlanDeviation, 'key' | 'operation'>): string {
  return operation === null ? key : `${key} / ${operation}`;
}

/** An amount with its unit, or a date; a difference of dates is days, and has a sign. */
export function deviationAmount(
  { say, language, currency }: DeviationWords,
  { unit }: Pick<PlanDeviation, 'unit'>,
  value: number | null,
  isDifference = false,
): string {
  if (value === null) return say('deviation.open');
  if (unit === 'days' && !isDifference)
    return value % MINUTES_PER_DAY === 0 ? formatDay(value, language) : formatShortMoment(value, language);
  const amount =
    unit === 'hours' || unit === 'days'
      ? formatNumber(value, 1, language)
      : unit === 'money'
        ? formatNumber(value, 0, language)
        : formatAmount(value, language);
  const sign = isDifference && value > 0 ? '+' : '';
  return `${sign}${amount}\u00a0${unit === 'money' ? currency : say(`in-unit.${unit}`)}`;
}

/** The largest, then the trend, in sentences. */
export function commentText(words: DeviationWords, { largest, trend }: DeviationComment): string {
  const { say, language } = words;
  const parts: string[] = [];
  if (largest !== null) {
    const cause = largest.cause === null ? '' : say('deviations.because', { cause: largest.cause });
    const key = deviationTitle(largest);
    const planned = deviationAmount(words, largest, largest.planned);
    parts.push(
      largest.unit === 'days' && largest.actual === null
        ? say('deviations.largest-open', { key, planned, cause })
        : say('deviations.largest', {
            key,
            planned,
            cause,
            axis: say(`axis-of.${largest.axis}`).toLowerCase(),
            actual: deviationAmount(words, largest, largest.actual),
          }),
    );
  }
  if (trend === null) return [...parts, say('deviations.trend-none')].join(' ');
  const { count, weeksBefore, meanBefore, week } = trend;
  const values = { count, week: formatWeek(week, language), mean: formatNumber(meanBefore, 1, language), weeks: weeksBefore };
  return [...parts, say(`deviations.trend-${trend.direction}`, values)].join(' ');
}

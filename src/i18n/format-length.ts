import type { Language } from './language';

const NO_BREAK_SPACE = '\u00a0';

/** A length of time in its two largest units: `2 j 3 h`, `45 min`. A day has 24 hours. */
export function formatLength(minutes: number, language: Language): string {
  const whole = Math.round(Math.abs(minutes));
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(whole / 1440), language === 'fr' ? 'j' : 'd'],
    [Math.floor((whole % 1440) / 60), 'h'],
    [whole % 60, 'min'],
  ];
  const first = parts.findIndex(([amount]) => amount > 0);
  if (first < 0) return `0${NO_BREAK_SPACE}min`;
  const shown = parts.slice(first, first + 2).filter(([amount]) => amount > 0);
  return (minutes < 0 ? '-' : '') + shown.map(([amount, unit]) => `${amount}${NO_BREAK_SPACE}${unit}`).join(' ');
}

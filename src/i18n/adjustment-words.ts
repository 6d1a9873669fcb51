import type { Adjustment } from '../engine/what-if/adjustment';
import { formatLength } from './format-finding';
import { formatAmount, formatShortMoment } from './format-values';
import type { Language, Text } from './language';
import { fillPhrase } from './phrase';

const WORDS: Readonly<Record<Adjustment['kind'], Text>> = {
  overtime: {
    en: 'Work {hours} more on {resource}, {count} {count|time|times}, first on {first}',
    fr: 'Ouvrir {hours} de plus sur {resource}, en {count} {count|fois|fois}, la première le {first}',
  },
  'extra-unit': {
    en: 'Have one {resource} more (hire, lend, subcontract)',
    fr: 'Disposer d’un {resource} de plus (location, prêt, sous-traitance)',
  },
  expedite: {
    en: 'Have {item} {days} {days|working day|working days} earlier from its supplier',
    fr: 'Faire venir {item} {days} {days|jour ouvré|jours ouvrés} plus tôt du fournisseur',
  },
  overlap: {
    en: 'Move {item} on in batches of {batch}, before the whole lot is done',
    fr: 'Faire suivre {item} par lots de transfert de {batch}, sans attendre le lot entier',
  },
  priority: { en: 'Put {demand} before all others', fr: 'Passer {demand} avant tous les autres' },
};

/**
 * What could be done differently, verb first, without a full stop.
 *
 * @example 'Ouvrir 4 h de plus sur RECT, en 2 fois, la première le 24/11 14:00'
 */
export function adjustmentSentence(adjustment: Adjustment, language: Language): string {
  return fillPhrase(WORDS[adjustment.kind], valuesOf(adjustment, language), language);
}

function valuesOf(adjustment: Adjustment, language: Language): Record<string, string | number> {
  switch (adjustment.kind) {
    case 'overtime': {
      const { intervals, resource } = adjustment;
      const minutes = intervals.reduce((sum, { start, end }) => sum + end - start, 0);
      const first = intervals.length === 0 ? '' : formatShortMoment(intervals[0].start, language);
      return { hours: hoursOf(minutes, language), resource, count: intervals.length, first };
    }
    case 'extra-unit':
      return { resource: adjustment.resource };
    case 'expedite':
      return { item: adjustment.item, days: adjustment.days };
    case 'overlap':
      return { item: adjustment.item, batch: formatAmount(adjustment.batch, language) };
    case 'priority':
      return { demand: adjustment.demand };
  }
}

/** Overtime is counted in hours, however many. */
const hoursOf = (minutes: number, language: Language): string =>
  minutes % 60 === 0 ? `${formatAmount(minutes / 60, language)}\u00a0h` : formatLength(minutes, language);

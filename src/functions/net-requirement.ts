import { netRequirement } from '../engine/mrp/net-requirement';
import { defineFunction } from './define-function';
import { REQUIREMENT_ARGUMENTS } from './planning/requirement-arguments';

/**
 * Net requirement of every period (DOMAIN §4): the core of the Net requirements sheet in a cell.
 *
 * @example NET_REQUIREMENT(1500, 120, 1480, 150) = 50
 */
export const NET_REQUIREMENT = defineFunction({
  id: 'NET_REQUIREMENT',
  alias: 'BESOIN_NET',
  summary: {
    en: 'Good units that each period lacks, before lot sizing and scrap.',
    fr: 'Pièces bonnes qui manquent à chaque période, avant lotissement et rebut.',
  },
  resultHelp: { en: 'One net requirement a period.', fr: 'Un besoin net par période.' },
  result: 'series',
  arguments: REQUIREMENT_ARGUMENTS,
  compute: (values) => netRequirement(values).net,
});

import { netRequirement, plannedReleases } from '../../engine/mrp/net-requirement';
import { oneChoice, oneNumber } from '../arguments';
import { defineFunction } from '../define-function';
import { REQUIREMENT_ARGUMENTS } from './requirement-arguments';

/**
 * Planned receipt of every period (DOMAIN §4): the net requirement sized by the lot rule.
 *
 * @example PLANNED_RECEIPT({300,400,700,700,600,500}, 800, , , "MULT:400") = {0,0,800,800,400,400}
 */
export const PLANNED_RECEIPT = defineFunction({
  id: 'PLANNED_RECEIPT',
  alias: 'RECEPTION_PROPOSEE',
  summary: {
    en: 'What each period should receive: its net requirement, sized by the lot rule.',
    fr: 'Ce que chaque période doit recevoir : son besoin net, selon la règle de lotissement.',
  },
  resultHelp: { en: 'One planned receipt a period.', fr: 'Une réception proposée par période.' },
  result: 'series',
  arguments: REQUIREMENT_ARGUMENTS,
  compute: (values) => netRequirement(values).plannedReceipts,
});

/**
 * Planned release of every period (DOMAIN §4): what must be launched, moved earlier by the lead time. With scrap the lot rule applies to the
 * launched quantity, and its good part alone feeds the balance. A part of a period of lead time counts whole.
 *
 * @example PLANNED_RELEASE({300,400,700,700,600,500}, 800, , , "MULT:400", , 2) = {800,800,400,400,0,0}
 */
export const PLANNED_RELEASE = defineFunction({
  id: 'PLANNED_RELEASE',
  alias: 'LANCEMENT_PROPOSE',
  summary: {
    en: 'What each period must launch so that the planned receipts are there in time.',
    fr: 'Ce que chaque période doit lancer pour que les réceptions proposées arrivent à temps.',
  },
  resultHelp: { en: 'One planned release a period, in launched units.', fr: 'Un lancement proposé par période, en pièces lancées.' },
  result: 'series',
  arguments: {
    ...REQUIREMENT_ARGUMENTS,
    leadTime: oneNumber({
      name: { en: 'lead_time', fr: 'délai' },
      help: { en: 'Lead time in periods.', fr: 'Délai d’obtention en périodes.' },
      range: { atLeast: 0 },
      askedFor: true,
    }),
    scrap: oneNumber({
      name: { en: 'scrap', fr: 'rebut' },
      help: { en: 'Share of the launched units that is lost, for example 0.05.', fr: 'Part perdue des pièces lancées, par exemple 0,05.' },
      range: { atLeast: 0, below: 1 },
      default: 0,
    }),
    pastDue: oneChoice({
      name: { en: 'past_due', fr: 'en_retard' },
      help: {
        en: 'What should have been launched before period 1: added to the first, or left out.',
        fr: 'Ce qui aurait dû être lancé avant la période 1 : ajouté à la première, ou ignoré.',
      },
      choices: [
        { value: 'first', words: { en: 'first', fr: 'première' } },
        { value: 'ignore', words: { en: 'ignore', fr: 'ignorer' } },
      ],
      default: 'first',
      defaultText: { en: 'first', fr: 'première' },
    }),
  },
  compute: ({ leadTime, pastDue, ...values }) => plannedReleases(values, leadTime, pastDue),
});

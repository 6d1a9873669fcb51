import type { NettingFindingCode } from '../../engine/mrp/finding-codes';
import type { Text } from '../language';

/** What netting has to say: what, where, by how much, what to do. */
export const NETTING_FINDINGS: Record<NettingFindingCode, Text> = {
  'netting.expedite': {
    en: '{order} ({quantity} {item}) is due on {due} and wanted on {needed}, {days} d earlier. Expedite it.',
    fr: '{order} ({quantity} {item}) est attendu le {due}, il le faut le {needed}, {days} j plus tôt. Avancer cet ordre.',
  },
  'netting.defer': {
    en: '{order} ({quantity} {item}) is due on {due} and wanted on {needed} only, {days} d later. Defer it.',
    fr: '{order} ({quantity} {item}) est attendu le {due}, il ne le faut que le {needed}, {days} j plus tard. Reculer cet ordre.',
  },
  'netting.cancel': {
    en: 'Nothing wants {order} ({quantity} {item}, due on {due}) within the horizon. Cancel it, or keep it for stock.',
    fr: 'Aucun besoin ne demande {order} ({quantity} {item}, attendu le {due}) dans l’horizon. Annuler cet ordre, ou le garder pour le stock.',
  },
  'netting.increase': {
    en: '{order} is due on {due} with {quantity} {item}; {by} more are wanted at that time. Increase it to {to} instead of launching {instead}.',
    fr: '{order} est attendu le {due} pour {quantity} {item} ; il en faut {by} de plus à ce moment. L’augmenter à {to} au lieu de lancer {instead}.',
  },
  'netting.decrease': {
    en: '{by} of the {quantity} {item} of {order} (due on {due}) serve nobody within the horizon. Decrease it to {to}.',
    fr: '{by} des {quantity} {item} de {order} (attendu le {due}) ne servent aucun besoin dans l’horizon. Diminuer cet ordre à {to}.',
  },
  'netting.release': {
    en: '{order} ({quantity} {item}, due on {due}) must be released by {release}. Release it.',
    fr: '{order} ({quantity} {item}, pour le {due}) doit être lancé au plus tard le {release}. Lancer cet ordre.',
  },
  'netting.release-overdue': {
    en: '{order} ({quantity} {item}, due on {due}) should have been released by {release}, {late} ago. Release it now and shorten its lead time, or agree on a later date.',
    fr: '{order} ({quantity} {item}, pour le {due}) aurait dû être lancé le {release}, il y a {late}. Le lancer maintenant et raccourcir son délai, ou convenir d’une date plus tardive.',
  },
  'netting.order-late': {
    en: '{order} ({quantity} {item}) was due on {due}, {late} ago, and is not there. It is counted as there now: ask for its new date and enter it.',
    fr: '{order} ({quantity} {item}) était attendu le {due}, il y a {late}, et n’est pas là. Il est compté comme disponible dès maintenant : demander sa nouvelle date et la saisir.',
  },
  'netting.order-without-date': {
    en: '{order} ({quantity} {item}) has no due date and is counted as there now. Enter its date.',
    fr: '{order} ({quantity} {item}) n’a pas de date et est compté comme disponible dès maintenant. Saisir sa date.',
  },
  'netting.order-suspended': {
    en: '{order} ({quantity} {item}) is suspended: it is not scheduled and covers nothing. Resume it if it is still to come.',
    fr: '{order} ({quantity} {item}) est suspendu : il n’est pas planifié et ne couvre aucun besoin. Le reprendre s’il doit encore arriver.',
  },
  'netting.demand-beyond-horizon': {
    en: '{demand} ({quantity} {item}) is due on {due}, after the horizon ends on {end}: it is not planned yet. Lengthen horizon_days if it should be.',
    fr: '{demand} ({quantity} {item}) est pour le {due}, après la fin de l’horizon le {end} : il n’est pas encore planifié. Allonger le paramètre « horizon (jours) » s’il doit l’être.',
  },
  'netting.demand-uncovered': {
    en: '{key} lacks {quantity} {item} for {due}: nothing may be planned before {end}. Shorten frozen_days, or lengthen horizon_days.',
    fr: 'Il manque {quantity} {item} à {key} pour le {due} : rien ne peut être planifié avant le {end}. Réduire le paramètre « zone gelée (jours) », ou allonger « horizon (jours) ».',
  },
  'netting.programme-beyond-horizon': {
    en: 'The programme of {quantity} {item} from {start} lies beyond the horizon, which ends on {end}: it is not planned yet. Lengthen horizon_days if it should be.',
    fr: 'Le programme de {quantity} {item} à partir du {start} est au-delà de l’horizon, qui finit le {end} : il n’est pas encore planifié. Allonger le paramètre « horizon (jours) » s’il doit l’être.',
  },
  'netting.programme-past': {
    en: 'The programme of {quantity} {item} from {start} is over and is left out. Enter what is still owed in a coming period.',
    fr: 'La période du programme de {quantity} {item} à partir du {start} est passée : elle n’est pas comptée. Reporter ce qui reste dû sur une période à venir.',
  },
  'netting.stock-expired': {
    en: '{quantity} {item} (lot {lot}) expired on {day} and are no longer counted as stock. Block or scrap the lot.',
    fr: '{quantity} {item} (lot {lot}) sont périmés depuis le {day} et ne comptent plus dans le stock. Bloquer ou rebuter le lot.',
  },
  'netting.stock-will-expire': {
    en: '{quantity} {item} of lot {lot} expire on {day} before anything uses them. Use them first, or sell them before that date.',
    fr: '{quantity} {item} du lot {lot} seront périmés le {day} avant d’être utilisés. Les consommer en premier, ou les vendre avant cette date.',
  },
  'netting.bom-cycle': {
    en: 'The bill of material loops: {path}. The last link is ignored. Delete one of these lines.',
    fr: 'Boucle de nomenclature : {path}. Le dernier lien est ignoré. Supprimer une de ces lignes.',
  },
};

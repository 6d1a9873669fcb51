import type { TrackingFindingCode } from '../../engine/tracking/finding-codes';
import type { Text } from '../language';

/** What is wrong in the records of progress: what it is, what was done with it, what to do. */
export const TRACKING_FINDINGS: Readonly<Record<TrackingFindingCode, Text>> = {
  'progress.ends-before-start': {
    en: 'The record of {key} ends before it starts: its times are set aside, its pieces count. Correct “{header}”.',
    fr: 'Le relevé de {key} finit avant de commencer : ses heures sont mises de côté, ses pièces comptent. Corriger « {header} ».',
  },
  'progress.in-future': {
    en: 'The record of {key} is dated {read}, after the moment of the plan. Correct “{header}”, or the “now” of the parameters.',
    fr: 'Le relevé de {key} est daté du {read}, après l’instant du plan. Corriger « {header} », ou la date de l’instant dans les paramètres.',
  },
  'progress.nothing-recorded': {
    en: 'The record of {key} holds no piece, no time and no remark: it counts for nothing. Complete it, or delete the row.',
    fr: 'Le relevé de {key} ne dit ni pièce, ni heure, ni observation : il ne compte pas. Le compléter, ou supprimer la ligne.',
  },
  'progress.order-unknown': {
    en: 'The order {order} is not among the open orders, and no item is given: its pieces cannot be told apart. Correct “{header}”, or give the item.',
    fr: 'L’ordre {order} n’est pas parmi les ordres ouverts, et l’article n’est pas donné : on ne sait pas ce qui a été fait. Corriger « {header} », ou donner l’article.',
  },
  'progress.operation-unknown': {
    en: 'The routing of {item} has no operation {operation} (it has {known}). Correct “{header}”.',
    fr: 'La gamme de {item} n’a pas de phase {operation} (elle a {known}). Corriger « {header} ».',
  },
  'progress.beyond-launched': {
    en: 'With this record operation {operation} of {order} has {done} pieces done, of {launched} launched. Correct the pieces, or the quantity of the order.',
    fr: 'Avec ce relevé, la phase {operation} de {order} a {done} pièces faites pour {launched} lancées. Corriger les pièces, ou la quantité de l’ordre.',
  },
  'progress.overlap': {
    en: '{resource} was busy at that time with {order} op. {operation}, on all its units. Correct the times, or the resource.',
    fr: '{resource} était déjà pris à ce moment par {order} ph. {operation}, sur toutes ses unités. Corriger les heures, ou le poste.',
  },
  'progress.rate-far-off': {
    en: '{pieces} {pieces|piece|pieces} in {took}, where the standard is {standard}. Check the pieces and the times.',
    fr: '{pieces} {pieces|pièce|pièces} en {took}, pour un temps standard de {standard}. Vérifier les pièces et les heures.',
  },
};

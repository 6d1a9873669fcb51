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
};

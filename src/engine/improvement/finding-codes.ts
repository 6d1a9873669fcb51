/** What can be wrong in the causes and the actions. Words: i18n/findings/improvement. */
export type ImprovementFindingCode =
  | 'cause.duplicate'
  | 'cause.parent-unknown'
  | 'cause.cycle'
  | 'action.no-owner'
  | 'action.score-out-of-range'
  | 'action.due-before-start'
  | 'action.done-without-effect'
  | 'action.done-unverified'
  | 'action.done-in-future';

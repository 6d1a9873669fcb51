/** What can be wrong in the causes, the actions and the deviations. Words: i18n/findings/improvement. */
export type ImprovementFindingCode =
  | 'cause.duplicate'
  | 'cause.parent-unknown'
  | 'cause.cycle'
  | 'action.no-owner'
  | 'action.score-out-of-range'
  | 'action.due-before-start'
  | 'action.done-without-effect'
  | 'action.done-unverified'
  | 'action.done-in-future'
  | 'action.effect-not-reached'
  | 'action.change-incomplete'
  | 'action.change-table-unknown'
  | 'action.change-column-unknown'
  | 'action.change-row-unknown'
  | 'action.change-row-ambiguous'
  | 'deviation.says-nothing';

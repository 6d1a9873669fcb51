/** What there is to say of rows of Adjustments and Disturbances that cannot be applied, or only partly. */
export const CHANGE_FINDING_CODES = [
  'change.subject-unknown',
  'change.subject-planned',
  'change.operation-unknown',
  'change.already-begun',
  'change.value-missing',
  'change.replacement-unknown',
  'change.ends-before-start',
  'change.nothing-to-open',
  'change.no-effect',
  'change.component-unclear',
] as const;
export type ChangeFindingCode = (typeof CHANGE_FINDING_CODES)[number];

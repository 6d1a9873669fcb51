import type { Text } from './language';

/** Words of the planner's own sheets in a template or sample. */
export const inputSheetTexts = {
  yes: { en: 'yes', fr: 'oui' },
  no: { en: 'no', fr: 'non' },
} as const satisfies Record<string, Text>;

import type { Language } from '../i18n/language';
import { sampleWorkshop } from '../sample/workshop';
import { inputSheets } from '../sheets/input-sheets';
import type { PlannerSheet } from '../workbook/planner-sheet';

/** The sample workshop as sheets of the planner's own, in a language. */
export function sampleSheets(language: Language): readonly PlannerSheet[] {
  return inputSheets(language, sampleWorkshop(language));
}

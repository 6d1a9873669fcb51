import { writeFileSync } from 'node:fs';
import type { Language } from '../../i18n/language';
import { createXlsx } from '../../workbook/xlsx/xlsx-workbook';
import { exerciseSheets } from './exercise-workbook';

/** Writes the workbook of exercises in the language to the file. */
export function writeExercises(file: string, language: Language): void {
  const workbook = createXlsx();
  workbook.addPlannerSheets(exerciseSheets(language));
  writeFileSync(file, workbook.toBytes());
}

import type { Language, Text } from '../../i18n/language';
import { sheetAddress } from '../../sheets/cell-address';
import type { CellSpec } from '../../sheets/sheet-spec';
import type { Exercise } from './exercise';
import { functionNames } from './exercise-formulas';
import { exerciseSheet } from './exercise-sheet';
import { plainSheet, type PlainSheet } from './plain-sheet';
import { PLANNING_EXERCISES } from './planning-exercises';
import { WORKSHOP_EXERCISES } from './workshop-exercises';

/** Every exercise, in the order of the workbook. */
export const EXERCISES: readonly Exercise[] = [...PLANNING_EXERCISES, ...WORKSHOP_EXERCISES];

const words = {
  sheet: { en: 'Exercises', fr: 'Exercices' },
  title: { en: 'Exercises with Jalon’s functions', fr: 'Exercices avec les fonctions de Jalon' },
  intro: [
    {
      en: 'Published calculations of production planning, each with its data, the formula to type and the right answer.',
      fr: 'Des calculs publiés de gestion de production, chacun avec ses données, la formule à taper et la bonne réponse.',
    },
    {
      en: 'The cells under “Jalon” are formulas; without Jalon in Excel they show #NAME? once they are calculated again.',
      fr: 'Les cellules sous « Jalon » sont des formules ; sans Jalon dans Excel, elles affichent #NOM? dès qu’elles sont recalculées.',
    },
  ],
  exercise: { en: 'Exercise', fr: 'Exercice' },
  functions: { en: 'Functions', fr: 'Fonctions' },
  about: { en: 'About the published answer', fr: 'Sur la réponse publiée' },
  errs: { en: 'see the remark', fr: 'voir la remarque' },
} as const satisfies Record<string, Text | readonly Text[]>;

const FIRST_LISTED_ROW = 6;

/** The workbook of exercises: a list with links, and one sheet for each. */
export function exerciseSheets(language: Language): PlainSheet[] {
  return [contents(language), ...EXERCISES.map((exercise) => exerciseSheet(exercise, language))];
}

function contents(language: Language): PlainSheet {
  const header = [words.exercise, words.functions, words.about].map((text, at): CellSpec => ({
    row: FIRST_LISTED_ROW - 1,
    column: at + 1,
    content: text[language],
    style: 'header',
    format: 'text',
  }));
  const rows = EXERCISES.flatMap((exercise, at): CellSpec[] => {
    const row = FIRST_LISTED_ROW + at;
    const link = sheetAddress(exercise.sheet[language], 'A1');
    return [
      { row, column: 1, content: exercise.title[language], style: 'link', format: 'text', link },
      { row, column: 2, content: functionNames(exercise, language), style: 'body', format: 'text' },
      { row, column: 3, content: exercise.published === null ? '' : words.errs[language], style: 'muted', format: 'text' },
    ];
  });
  const intro = words.intro.map((text, at): CellSpec => ({ row: 2 + at, column: 1, content: text[language], style: 'legend', format: 'text' })); // prettier-ignore
  const title: CellSpec = { row: 1, column: 1, content: words.title[language], style: 'title', format: 'text' };
  const sheet = plainSheet(words.sheet[language], [title, ...intro, ...header, ...rows], language);
  return {
    ...sheet,
    columnWidths: new Map([
      [1, 48],
      [2, 58],
      [3, 28],
    ]),
    rowHeights: new Map([[1, 24]]),
    print: { ...sheet.print, landscape: true },
  };
}

import type { Text } from '../language';

/** What went wrong, in plain words, and what to do. `{subject}` is the sheet or table it is about. */
export const TROUBLE_WORDS = {
  'trouble.title': { en: 'It did not work', fr: 'L’opération n’a pas abouti' },
  'trouble.title-nothing': { en: 'There is nothing to plan', fr: 'Il n’y a rien à planifier' },
  'trouble.untouched': { en: 'Your workbook is as it was.', fr: 'Votre classeur est tel qu’il était.' },
  'trouble.detail': { en: 'For support', fr: 'Pour le support' },
  'trouble.to-correct': { en: 'What to correct', fr: 'À corriger' },
  'trouble.this-sheet': { en: 'a sheet', fr: 'une feuille' },
  'trouble.last-plan': { en: 'The last plan is still there.', fr: 'Le dernier plan est toujours là.' },
  'trouble.back-to-plan': { en: 'Back to the plan', fr: 'Revenir au plan' },
  'trouble.nothing-to-plan': {
    en: 'A plan needs routings, and items with demand or orders that can be read.',
    fr: 'Un plan demande des gammes, et des articles avec des besoins ou des ordres lisibles.',
  },
  'trouble.nothing-to-plan-do': {
    en: 'Correct the cells below, or choose the tables, then plan again.',
    fr: 'Corrigez les cellules ci-dessous ou choisissez les tableaux, puis replanifiez.',
  },
  'trouble.protected-sheet': { en: 'The sheet {subject} is protected.', fr: 'La feuille {subject} est protégée.' },
  'trouble.protected-sheet-do': {
    en: 'Lift the protection (Review > Unprotect Sheet), then plan again.',
    fr: 'Ôtez la protection (Révision > Ôter la protection de la feuille), puis replanifiez.',
  },
  'trouble.protected-structure': {
    en: 'The structure of the workbook is protected: no sheet can be added.',
    fr: 'La structure du classeur est protégée : aucune feuille ne peut être ajoutée.',
  },
  'trouble.protected-structure-do': {
    en: 'Lift the protection (Review > Protect Workbook), then plan again.',
    fr: 'Ôtez la protection (Révision > Protéger le classeur), puis replanifiez.',
  },
  'trouble.merged-cells': { en: 'Merged cells stand in the way on {subject}.', fr: 'Des cellules fusionnées gênent sur {subject}.' },
  'trouble.merged-cells-do': {
    en: 'Unmerge them (Home > Merge & Center), then plan again.',
    fr: 'Défusionnez-les (Accueil > Fusionner et centrer), puis replanifiez.',
  },
  'trouble.cell-edit': {
    en: 'A cell is being edited, so Excel did not let us write.',
    fr: 'Une cellule est en cours de saisie : Excel n’a pas permis l’écriture.',
  },
  'trouble.cell-edit-do': {
    en: 'Press Enter or Esc in the cell, then plan again.',
    fr: 'Validez la cellule par Entrée ou Échap, puis replanifiez.',
  },
  'trouble.sheet-name-taken': { en: 'A sheet of yours is already called {subject}.', fr: 'Une de vos feuilles s’appelle déjà {subject}.' },
  'trouble.sheet-name-taken-do': { en: 'Rename your sheet, then try again.', fr: 'Renommez votre feuille, puis réessayez.' },
  'trouble.workbook-switched': {
    en: 'Another workbook came to the front during the run.',
    fr: 'Un autre classeur est passé devant pendant le calcul.',
  },
  'trouble.workbook-switched-do': { en: 'Go back to your workbook and plan again.', fr: 'Revenez à votre classeur et replanifiez.' },
  'trouble.too-large': {
    en: 'The plan is too large for Excel to take at once ({subject}).',
    fr: 'Le plan est trop grand pour Excel en une fois ({subject}).',
  },
  'trouble.too-large-do': {
    en: 'Shorten the horizon in the options, then plan again.',
    fr: 'Raccourcissez l’horizon dans les options, puis replanifiez.',
  },
  'trouble.busy': { en: 'Excel is busy with something else.', fr: 'Excel est occupé à autre chose.' },
  'trouble.busy-do': {
    en: 'Close open dialogs, wait a moment, then plan again.',
    fr: 'Fermez les boîtes de dialogue, patientez un instant, puis replanifiez.',
  },
  'trouble.restored-after-failure': {
    en: 'Excel refused part of the plan, so everything was put back.',
    fr: 'Excel a refusé une partie du plan : tout a été remis en place.',
  },
  'trouble.restored-after-failure-do': {
    en: 'Plan again. If it happens again, save the workbook and open it anew.',
    fr: 'Replanifiez. Si cela se répète, enregistrez le classeur et rouvrez-le.',
  },
  'trouble.table-in-the-way': {
    en: 'A table of yours stands where the plan is written, on {subject}.',
    fr: 'Un de vos tableaux occupe la place du plan, sur {subject}.',
  },
  'trouble.table-in-the-way-do': {
    en: 'Move it to a sheet of yours, then plan again.',
    fr: 'Déplacez-le sur une de vos feuilles, puis replanifiez.',
  },
  'trouble.no-previous-plan': { en: 'No earlier plan is kept in this workbook.', fr: 'Ce classeur ne garde aucun plan précédent.' },
  'trouble.no-previous-plan-do': {
    en: 'Plan again: from the second plan on, the one before is kept.',
    fr: 'Replanifiez : à partir du deuxième plan, le précédent est gardé.',
  },
  'trouble.not-restored': {
    en: 'Excel refused part of the plan, and refused to take back the rest.',
    fr: 'Excel a refusé une partie du plan, puis de remettre le reste en place.',
  },
  'trouble.not-restored-do': {
    en: 'Close the workbook without saving and open it anew.',
    fr: 'Fermez le classeur sans enregistrer, puis rouvrez-le.',
  },
  'trouble.engine-failed': {
    en: 'The computation stopped because of a fault of ours.',
    fr: 'Le calcul s’est arrêté à cause d’un défaut de notre part.',
  },
  'trouble.engine-failed-do': {
    en: 'Plan again with a dispatching rule (options). Please report it with the text below.',
    fr: 'Replanifiez avec une règle de priorité (options). Merci de le signaler avec le texte ci-dessous.',
  },
  'trouble.office-failed': { en: 'Excel answered with an error.', fr: 'Excel a répondu par une erreur.' },
  'trouble.office-failed-do': {
    en: 'Save the workbook, open it anew and plan again.',
    fr: 'Enregistrez le classeur, rouvrez-le et replanifiez.',
  },
} as const satisfies Record<string, Text>;

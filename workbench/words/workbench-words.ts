import type { Language, Text } from '../../src/i18n/language';

/** What the workbench says. `{name}` stands for a value. */
export const workbenchTexts = {
  title: { en: 'Jalon workbench', fr: 'Établi Jalon' },
  notExcel: { en: 'This is not Excel', fr: 'Ceci n’est pas Excel' },
  notExcelHelp: {
    en: 'The add-in runs here with Microsoft’s own library; the workbook behind it is a stand-in for Excel, made for tests and trials.',
    fr: 'Le complément fonctionne ici avec la bibliothèque de Microsoft ; le classeur derrière lui remplace Excel, pour les tests et les essais.',
  },
  new: { en: 'New', fr: 'Nouveau' },
  open: { en: 'Open .xlsx', fr: 'Ouvrir .xlsx' },
  save: { en: 'Save .xlsx', fr: 'Enregistrer .xlsx' },
  sampleFile: { en: 'Sample workshop', fr: 'Atelier d’exemple' },
  ribbon: { en: 'Ribbon of the add-in', fr: 'Ruban du complément' },
  ribbonOpen: { en: 'Open Jalon', fr: 'Ouvrir Jalon' },
  ribbonRegenerate: { en: 'Regenerate the plan', fr: 'Régénérer le plan' },
  ribbonSample: { en: 'Open the sample', fr: 'Ouvrir l’exemple' },
  ribbonHelp: { en: 'Help', fr: 'Aide' },
  language: { en: 'Language of Office', fr: 'Langue d’Office' },
  theme: { en: 'Theme', fr: 'Thème' },
  themeSystem: { en: 'System', fr: 'Système' },
  themeLight: { en: 'Light', fr: 'Clair' },
  themeDark: { en: 'Dark', fr: 'Sombre' },
  pane: { en: 'Task pane of the add-in', fr: 'Volet du complément' },
  resizePane: { en: 'Width of the task pane', fr: 'Largeur du volet' },
  closePane: { en: 'Close the task pane', fr: 'Fermer le volet' },
  cellName: { en: 'Selected cell', fr: 'Cellule sélectionnée' },
  formula: { en: 'Content of the cell', fr: 'Contenu de la cellule' },
  sheets: { en: 'Sheets', fr: 'Feuilles' },
  grid: { en: 'Cells of the sheet', fr: 'Cellules de la feuille' },
  ready: { en: 'Ready', fr: 'Prêt' },
  calculating: { en: 'Calculating …', fr: 'Calcul en cours …' },
  opening: { en: 'Opening {file} …', fr: 'Ouverture de {file} …' },
  saving: { en: 'Saving …', fr: 'Enregistrement …' },
  opened: { en: '{file} is open.', fr: '{file} est ouvert.' },
  saved: { en: 'Saved as {file}.', fr: 'Enregistré sous {file}.' },
  cannotOpen: { en: '{file} cannot be opened: {why}', fr: '{file} ne peut pas être ouvert : {why}' },
  cannotSave: { en: 'The workbook cannot be saved: {why}', fr: 'Le classeur ne peut pas être enregistré : {why}' },
  notKept: { en: 'Not kept in the workbench: {what}', fr: 'Non conservé dans l’établi : {what}' },
  refused: { en: 'Refused: {why}', fr: 'Refusé : {why}' },
  paneNotReady: { en: 'The task pane is not ready yet.', fr: 'Le volet n’est pas encore prêt.' },
  dismiss: { en: 'Close', fr: 'Fermer' },
  newWorkbook: { en: 'Workbook.xlsx', fr: 'Classeur.xlsx' },
  sampleWorkbook: { en: 'sample-workshop.xlsx', fr: 'atelier-exemple.xlsx' },
  roundTrips: { en: 'Round trips to the workbook: {count}', fr: 'Allers-retours avec le classeur : {count}' },
} satisfies Record<string, Text>;

export type WorkbenchWord = keyof typeof workbenchTexts;

/** Says words in one language; `values` replace their names in braces. */
export type Say = (word: WorkbenchWord, values?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  return (word, values = {}) =>
    workbenchTexts[word][language].replace(/\{(\w+)\}/g, (found, name: string) => String(values[name] ?? found));
}

/** What the host names as lost, in French; English is the host's own. */
const LOST_IN_FRENCH: Readonly<Record<string, string>> = {
  charts: 'graphiques',
  'pivot tables': 'tableaux croisés dynamiques',
  pictures: 'images',
  comments: 'commentaires',
  macros: 'macros',
  slicers: 'segments',
  'links to other workbooks': 'liens vers d’autres classeurs',
  'chart sheets': 'feuilles de graphique',
  'data connections': 'connexions de données',
  'icons and other conditional formats': 'jeux d’icônes et autres mises en forme conditionnelles',
};

/** Names of what the bench could not keep. */
export function lostWords(parts: readonly string[], language: Language): string {
  return parts.map((part) => (language === 'fr' ? (LOST_IN_FRENCH[part] ?? part) : part)).join(', ');
}

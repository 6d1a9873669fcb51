import type { Text } from '../language';

/** In place of the pane when it cannot start or go on. */
export const BLOCKED_WORDS = {
  'blocked.no-library': { en: 'Excel’s library did not load', fr: 'La bibliothèque d’Excel n’est pas arrivée' },
  'blocked.no-library-do': {
    en: 'Jalon needs office.js from appsforoffice.microsoft.com. Check the connection, or ask your administrator whether a proxy blocks this address, then try again. Your workbook is as it was.',
    fr: 'Jalon a besoin d’office.js, servi par appsforoffice.microsoft.com. Vérifiez la connexion, ou demandez à votre administrateur si un proxy bloque cette adresse, puis réessayez. Votre classeur est tel qu’il était.',
  },
  'blocked.not-excel': { en: 'This page belongs in Excel', fr: 'Cette page s’ouvre dans Excel' },
  'blocked.not-excel-do': {
    en: 'Open a workbook in Excel, then choose Open Jalon on the Home tab.',
    fr: 'Ouvrez un classeur dans Excel, puis choisissez Ouvrir Jalon dans l’onglet Accueil.',
  },
  'blocked.no-answer': { en: 'Excel does not answer', fr: 'Excel ne répond pas' },
  'blocked.no-answer-do': {
    en: 'Finish editing the cell and close open dialogs; the pane then comes by itself. Else try again. Your workbook is as it was.',
    fr: 'Validez la cellule en cours et fermez les boîtes de dialogue : le volet apparaît alors de lui-même. Sinon, réessayez. Votre classeur est tel qu’il était.',
  },
  'blocked.broken': { en: 'The pane stopped by a fault of ours', fr: 'Le volet s’est arrêté par un défaut de notre part' },
  'blocked.broken-do': {
    en: 'The plan in your workbook is not touched. Try again; please report it if it happens again.',
    fr: 'Le plan de votre classeur n’est pas touché. Réessayez ; merci de le signaler si cela se répète.',
  },
  'blocked.reload': { en: 'Try again', fr: 'Réessayer' },
} as const satisfies Record<string, Text>;

import type { Text } from '../language';

/** The first run, and a workbook without tables. */
export const WELCOME_WORDS = {
  'welcome.title': { en: 'Plan your workshop in Excel', fr: 'Planifiez votre atelier dans Excel' },
  'welcome.what': {
    en: 'Jalon reads your tables, works out what to launch and when, and writes the plan beside them.',
    fr: 'Jalon lit vos tableaux, calcule quoi lancer et quand, et écrit le plan à côté.',
  },
  'welcome.drawing': {
    en: 'Tables on the left become a Gantt chart on the right',
    fr: 'Des tableaux, à gauche, deviennent un Gantt, à droite',
  },
  'welcome.sample': { en: 'Open the sample workshop', fr: 'Ouvrir l’atelier exemple' },
  'welcome.sample-about': {
    en: 'A small workshop in new sheets of this workbook, ready to plan.',
    fr: 'Un petit atelier dans de nouvelles feuilles de ce classeur, prêt à planifier.',
  },
  'welcome.own': { en: 'Use my tables', fr: 'Utiliser mes tableaux' },
  'welcome.own-about': {
    en: 'Show which of your tables hold the items, the routings and the demand.',
    fr: 'Montrer quels tableaux contiennent les articles, les gammes et les besoins.',
  },
  'welcome.skip': { en: 'Skip', fr: 'Passer' },
  'welcome.privacy': {
    en: 'No account, no server. Your data stays in the workbook: our code sends nothing.',
    fr: 'Ni compte ni serveur. Vos données restent dans le classeur : notre code n’envoie rien.',
  },
  'empty.title': { en: 'Nothing to plan yet', fr: 'Rien à planifier pour l’instant' },
  'empty.what': {
    en: 'A plan needs routings, and items with demand or orders. Mark them as Excel tables, then show which is which, or start from the sample.',
    fr: 'Un plan demande des gammes, et des articles avec des besoins ou des ordres. Mettez-les sous forme de tableaux Excel, puis dites lequel est lequel, ou partez de l’exemple.',
  },
  'ready.title': { en: 'Ready to plan', fr: 'Prêt à planifier' },
  'ready.tables': {
    en: '{count} {count|table|tables} found, {rows} rows in all.',
    fr: '{count} {count|tableau trouvé|tableaux trouvés}, {rows} lignes en tout.',
  },
  'ready.check': { en: 'Check the tables', fr: 'Vérifier les tableaux' },
  'ready.findings': { en: 'To look at before planning', fr: 'À regarder avant de planifier' },
  'ready.clean': { en: 'The tables raise no question.', fr: 'Les tableaux n’appellent aucune remarque.' },
  'ready.next': {
    en: 'The plan goes to sheets of its own; your tables stay as they are.',
    fr: 'Le plan va sur ses propres feuilles ; vos tableaux restent tels quels.',
  },
} as const satisfies Record<string, Text>;

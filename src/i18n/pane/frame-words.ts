import type { Text } from '../language';

/** The frame of every screen: heading, menu, help, shortcuts. */
export const FRAME_WORDS = {
  'frame.product': { en: 'Jalon', fr: 'Jalon' },
  'frame.regenerate': { en: 'Regenerate the plan', fr: 'Régénérer le plan' },
  'frame.more': { en: 'More options', fr: 'Plus d’options' },
  'frame.back': { en: 'Back', fr: 'Retour' },
  'frame.close': { en: 'Close', fr: 'Fermer' },
  'frame.dismiss': { en: 'Dismiss this message', fr: 'Masquer ce message' },
  'frame.starting': { en: 'Looking at the workbook…', fr: 'Lecture du classeur…' },
  'frame.in-workbook': { en: 'In {workbook}', fr: 'Dans {workbook}' },

  'menu.open': { en: 'Menu', fr: 'Menu' },
  'menu.actions': { en: 'Act on the plan', fr: 'Agir sur le plan' },
  'menu.tables': { en: 'Choose the tables', fr: 'Choisir les tableaux' },
  'menu.sample': { en: 'Open the sample workshop', fr: 'Ouvrir l’atelier exemple' },
  'menu.repair': { en: 'Repair the formulas', fr: 'Réparer les formules' },
  'menu.restore': { en: 'Restore the previous plan', fr: 'Restaurer le plan précédent' },
  'menu.refresh': { en: 'Look at the workbook again', fr: 'Relire le classeur' },
  'menu.language': { en: 'Language', fr: 'Langue' },
  'menu.language-en': { en: 'English', fr: 'English' },
  'menu.language-fr': { en: 'Français', fr: 'Français' },
  'menu.help': { en: 'Help and about', fr: 'Aide et à propos' },

  'help.title': { en: 'Help', fr: 'Aide' },
  'help.opens': { en: 'These pages open in your browser.', fr: 'Ces pages s’ouvrent dans votre navigateur.' },
  'help.first-plan': { en: 'Make a first plan', fr: 'Faire un premier plan' },
  'help.tables': { en: 'Prepare the tables', fr: 'Préparer les tableaux' },
  'help.reading': { en: 'Read the plan', fr: 'Lire le plan' },
  'help.functions': { en: 'Use the worksheet functions', fr: 'Utiliser les fonctions de calcul' },
  'help.keys': { en: 'Keyboard', fr: 'Clavier' },
  'help.key-regenerate': { en: 'Regenerate the plan', fr: 'Régénérer le plan' },
  'help.key-escape': {
    en: 'Stop the search and keep the best plan; leave a page; discard before writing',
    fr: 'Arrêter la recherche et garder le meilleur plan ; quitter une page ; renoncer avant l’écriture',
  },
  'help.key-enter': { en: 'Press the button or follow the row in focus', fr: 'Activer le bouton ou suivre la ligne sélectionnée' },
  'help.key-arrows': { en: 'Go from tab to tab, from choice to choice', fr: 'Passer d’un onglet ou d’un choix à l’autre' },
  'help.key-pane': {
    en: 'Go between the sheet and this pane (on the web: Ctrl + F6)',
    fr: 'Passer de la feuille à ce volet (sur le web : Ctrl + F6)',
  },
  'key.ctrl-enter': { en: 'Ctrl + Enter', fr: 'Ctrl + Entrée' },
  'key.escape': { en: 'Esc', fr: 'Échap' },
  'key.enter': { en: 'Enter', fr: 'Entrée' },
  'key.arrows': { en: 'Arrows', fr: 'Flèches' },
  'key.f6': { en: 'F6', fr: 'F6' },
  'about.title': { en: 'About', fr: 'À propos' },
  'about.version': {
    en: 'Jalon, version {version}. Production planning inside Excel.',
    fr: 'Jalon, version {version}. Planification de production dans Excel.',
  },
  'about.privacy': {
    en: 'No account, no server: your data stays in the workbook, and our code sends nothing anywhere.',
    fr: 'Ni compte ni serveur : vos données restent dans le classeur et notre code n’envoie rien nulle part.',
  },
} as const satisfies Record<string, Text>;

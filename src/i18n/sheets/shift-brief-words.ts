import type { Text } from '../language';

/** Words of the brief of a shift. */
export const SHIFT_BRIEF_WORDS = {
  'tab.shift-brief': { en: 'Shift brief', fr: 'Point d’équipe' },
  'about.shift-brief': {
    en: 'A page for each resource: what runs, what comes next, what is late or missing',
    fr: 'Une page par poste : ce qui tourne, ce qui suit, ce qui tarde ou manque',
  },
  'title.shift-brief': { en: 'Shift brief', fr: 'Point d’équipe' },
  'brief.sentence': {
    en: 'What whoever takes over should know of {resources} {resources|resource|resources}, at {moment}.',
    fr: 'Ce que doit savoir qui prend la suite sur {resources} {resources|poste|postes}, au {moment}.',
  },
  'brief.none': { en: 'Nothing runs and nothing is planned, at {moment}.', fr: 'Rien ne tourne et rien n’est prévu, au {moment}.' },
  'brief.figure-running': { en: '{count} running', fr: '{count} en cours' },
  'brief.figure-late': { en: '{count} should have begun', fr: '{count} {count|aurait|auraient} dû commencer' },
  'brief.figure-alerts': { en: '{count} off their standard', fr: '{count} hors standard' },
  'brief.stopped': { en: '■ stopped', fr: '■ arrêté' },
  'brief.running': { en: '▶ running', fr: '▶ en cours' },
  'brief.late': { en: '! late start', fr: '! démarrage en retard' },
  'brief.next': { en: 'next', fr: 'ensuite' },
  'brief.since': { en: 'since {moment}: {cause}', fr: 'depuis le {moment} : {cause}' },
  'brief.no-cause': { en: 'no cause given', fr: 'cause non dite' },
  'brief.head-what': { en: 'Where it stands', fr: 'Où on en est' },
  'brief.head-done': { en: 'Done', fr: 'Fait' },
  'brief.head-left': { en: 'To make', fr: 'Reste' },
  'brief.head-hours': { en: 'Work left (h)', fr: 'Travail restant (h)' },
  'brief.head-missing': { en: 'Before it begins', fr: 'Avant de commencer' },
  'brief.head-watch': { en: 'Look at', fr: 'À voir' },
} as const satisfies Record<string, Text>;

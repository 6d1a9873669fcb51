import type { Text } from '../language';

/** A run: stages, progress, what will change, what went well. */
export const RUN_WORDS = {
  'run.title': { en: 'Making the plan', fr: 'Calcul du plan' },
  'run.stages': { en: 'Stages', fr: 'Étapes' },
  'run.reading': { en: 'Read and check the tables', fr: 'Lire et vérifier les tableaux' },
  'run.computing': { en: 'Compute the schedule', fr: 'Calculer l’ordonnancement' },
  'run.comparing': { en: 'Compare with the last plan', fr: 'Comparer au plan précédent' },
  'run.confirming': { en: 'Wait for your answer', fr: 'Attendre votre accord' },
  'run.writing': { en: 'Write the sheets', fr: 'Écrire les feuilles' },
  'run.stage-done': { en: 'done', fr: 'fait' },
  'run.stage-now': { en: 'in progress', fr: 'en cours' },
  'run.stage-next': { en: 'to come', fr: 'à venir' },
  'run.late': {
    en: '{first} → {best} {best|late demand|late demands}',
    fr: '{first} → {best} {best|besoin|besoins} en retard',
  },
  'run.late-same': {
    en: '{best} {best|late demand|late demands}',
    fr: '{best} {best|besoin|besoins} en retard',
  },
  'run.late-spoken': {
    en: '{best} {best|late demand|late demands} instead of {first}',
    fr: '{best} {best|besoin|besoins} en retard au lieu de {first}',
  },
  'run.days': { en: '{first} → {best} weighted days late', fr: '{first} → {best} jours de retard pondérés' },
  'run.days-same': { en: '{best} weighted days late', fr: '{best} jours de retard pondérés' },
  'run.no-value': { en: 'No plan yet', fr: 'Pas encore de plan' },
  'run.no-value-about': { en: 'The first one comes within seconds.', fr: 'Le premier arrive dans quelques secondes.' },
  'run.elapsed': { en: 'Since {time}', fr: 'Depuis {time}' },
  'run.cancel': { en: 'Stop and keep the best', fr: 'Arrêter et garder le meilleur' },
  'run.cancel-all': { en: 'Cancel', fr: 'Annuler' },
  'run.stopping': { en: 'Stopping…', fr: 'Arrêt en cours…' },
  'run.keep-working': {
    en: 'You can go on in the workbook, but finish editing a cell: Excel writes only then.',
    fr: 'Vous pouvez continuer dans le classeur, mais validez la cellule en cours : Excel n’écrit qu’ensuite.',
  },
  'run.searching': { en: 'Searching for a better plan', fr: 'Recherche d’un meilleur plan' },

  'confirm.title': { en: 'Write this plan?', fr: 'Écrire ce plan ?' },
  'confirm.about': {
    en: 'Nothing is written yet. Only the sheets of the plan will change.',
    fr: 'Rien n’est écrit pour l’instant. Seules les feuilles du plan changeront.',
  },
  'confirm.write': { en: 'Write the plan', fr: 'Écrire le plan' },
  'confirm.discard': { en: 'Discard', fr: 'Renoncer' },
  'confirm.changes': { en: 'What will change', fr: 'Ce qui va changer' },

  'notice.planned': { en: 'The plan is written.', fr: 'Le plan est écrit.' },
  'notice.planned-early': {
    en: 'Stopped on request: the best plan found is written.',
    fr: 'Arrêt demandé : le meilleur plan trouvé est écrit.',
  },
  'notice.restored': { en: 'The previous plan is back.', fr: 'Le plan précédent est rétabli.' },
  'notice.repaired': {
    en: '{formulas} {formulas|formula|formulas} repaired.',
    fr: '{formulas} {formulas|formule réparée|formules réparées}.',
  },
  'notice.repaired-none': { en: 'No formula needed a repair.', fr: 'Aucune formule n’était à réparer.' },
  'notice.sample-opened': { en: 'The sample workshop is open.', fr: 'L’atelier exemple est ouvert.' },
  'notice.place-gone': {
    en: '{sheet}!{cell} is not there any more. Regenerate the plan to find its new place.',
    fr: '{sheet}!{cell} n’existe plus. Régénérez le plan pour retrouver sa place.',
  },

  'stale.title': { en: 'The plan is out of date', fr: 'Le plan n’est plus à jour' },
  'stale.changed': { en: 'Changed since this plan: {tables}.', fr: 'Modifié depuis ce plan : {tables}.' },
  'stale.changed-unknown': { en: 'The tables changed since this plan.', fr: 'Les tableaux ont changé depuis ce plan.' },
} as const satisfies Record<string, Text>;

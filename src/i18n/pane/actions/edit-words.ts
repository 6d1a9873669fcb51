import type { Text } from '../../language';

/** What the pages of actions share: the menu, asking, stopping, writing into a planner's table, trouble. */
export const EDIT_WORDS = {
  'menu.title': { en: 'What would you like to do?', fr: 'Que voulez-vous faire ?' },
  'menu.group-plan': { en: 'Act on the plan', fr: 'Agir sur le plan' },
  'menu.group-plan-about': {
    en: 'Each answer comes from planning with the change. Nothing is written until you say so.',
    fr: 'Chaque réponse vient d’un calcul du plan avec la modification. Rien n’est écrit sans votre accord.',
  },
  'menu.group-follow': { en: 'Follow the workshop', fr: 'Suivre l’atelier' },
  'menu.group-follow-about': {
    en: 'What may start, what was done, what comes next.',
    fr: 'Ce qui peut démarrer, ce qui est fait, ce qui vient.',
  },
  'menu.group-improve': { en: 'Improve', fr: 'Améliorer' },
  'menu.group-improve-about': {
    en: 'What went differently, why, and what is done about it.',
    fr: 'Ce qui s’est passé autrement, pourquoi, et ce qu’on en fait.',
  },
  'menu.remedies': { en: 'Help a late demand', fr: 'Aider un besoin en retard' },
  'menu.remedies-about': { en: 'What would bring it forward, and by how much', fr: 'Ce qui l’avancerait, et de combien' },
  'menu.levelling': { en: 'Level the load', fr: 'Lisser la charge' },
  'menu.levelling-about': { en: 'Hours, shifts, transfers against overloads', fr: 'Heures, équipes, transferts contre les surcharges' },
  'menu.promise': { en: 'Promise a date', fr: 'Promettre une date' },
  'menu.promise-about': { en: 'A date for a customer that the plan keeps', fr: 'Une date que le plan tient, pour un client' },
  'menu.disturbance': { en: 'Declare a disturbance', fr: 'Déclarer un aléa' },
  'menu.disturbance-about': {
    en: 'Breakdown, absence, late supply, scrap, rush order',
    fr: 'Panne, absence, retard fournisseur, rebut, urgence',
  },
  'menu.scenarios': { en: 'Compare scenarios', fr: 'Comparer des scénarios' },
  'menu.scenarios-about': { en: 'Side by side, then plan with one', fr: 'Côte à côte, puis planifier avec l’un d’eux' },
  'menu.adjustments': { en: 'Adjustments in force', fr: 'Ajustements en vigueur' },
  'menu.adjustments-about': {
    en: 'What the plan is computed with; switch it off to undo it',
    fr: 'Ce dont le plan tient compte ; à désactiver pour annuler',
  },

  'ask.asking': { en: 'Computing…', fr: 'Calcul en cours…' },
  'ask.first': {
    en: 'The plan repaired. A better one is being searched for.',
    fr: 'Le plan réparé. Un meilleur est en cours de recherche.',
  },
  'ask.about': {
    en: 'Each trial makes a whole plan. You can stop at any time and keep what was found.',
    fr: 'Chaque essai calcule un plan entier. Vous pouvez arrêter à tout moment et garder ce qui est trouvé.',
  },
  'ask.stop': { en: 'Stop and show what was found', fr: 'Arrêter et montrer ce qui est trouvé' },
  'ask.stopping': { en: 'Stopping…', fr: 'Arrêt en cours…' },
  'ask.stopped': { en: 'Stopped on request: not everything was tried.', fr: 'Arrêt demandé : tout n’a pas été essayé.' },
  'ask.again': { en: 'Compute again', fr: 'Recalculer' },
  'ask.tried': { en: '{tried} {tried|trial|trials}', fr: '{tried} {tried|essai|essais}' },
  'ask.nothing-to-plan': {
    en: 'The tables give no plan. Correct them first, then ask again.',
    fr: 'Les tableaux ne donnent aucun plan. Corrigez-les, puis redemandez.',
  },
  'ask.unknown-subject': {
    en: '{subject} is not in the plan. Check the name, or look at the workbook again.',
    fr: '{subject} n’est pas dans le plan. Vérifiez le nom, ou relisez le classeur.',
  },
  'ask.stale': {
    en: 'The tables have changed since the plan that you see. The answer is about the tables as they are now.',
    fr: 'Les tableaux ont changé depuis le plan affiché. La réponse porte sur les tableaux tels qu’ils sont.',
  },

  'edit.writing': { en: 'Writing…', fr: 'Écriture en cours…' },
  'edit.written': {
    en: 'Added to {table}: {rows} {rows|row|rows}. Regenerate the plan to count with {rows|it|them}.',
    fr: 'Ajout dans {table} : {rows} {rows|ligne|lignes}. Régénérez le plan pour en tenir compte.',
  },
  'edit.changed': {
    en: 'Changed in {table}: {rows} {rows|row|rows}. Regenerate the plan to count with it.',
    fr: 'Modification dans {table} : {rows} {rows|ligne|lignes}. Régénérez le plan pour en tenir compte.',
  },
  'edit.on': {
    en: 'In force again. Regenerate the plan to count with it.',
    fr: 'De nouveau en vigueur. Régénérez le plan pour en tenir compte.',
  },
  'edit.off': {
    en: 'Switched off. Regenerate the plan to be rid of it.',
    fr: 'Désactivé. Régénérez le plan pour ne plus en tenir compte.',
  },
  'edit.taken-back': { en: 'Taken back: {table} is as it was.', fr: 'Annulé : {table} est comme avant.' },
  'edit.undo': { en: 'Undo', fr: 'Annuler' },
  'edit.table-gone': {
    en: 'There is no table {subject} in this workbook any more.',
    fr: 'Il n’y a plus de tableau {subject} dans ce classeur.',
  },
  'edit.table-gone-do': { en: 'Look at the workbook again (menu), then retry.', fr: 'Relisez le classeur (menu), puis réessayez.' },
  'edit.not-a-table': {
    en: 'The rows of the sheet {subject} are not an Excel table.',
    fr: 'Les lignes de la feuille {subject} ne forment pas un tableau Excel.',
  },
  'edit.not-a-table-do': { en: 'Select them and press Ctrl + T, then retry.', fr: 'Sélectionnez-les, faites Ctrl + T, puis réessayez.' },
  'edit.column-gone': { en: 'Your table has no column {subject}.', fr: 'Votre tableau n’a pas de colonne {subject}.' },
  'edit.column-gone-do': { en: 'Add a column with this heading, then retry.', fr: 'Ajoutez une colonne avec cet en-tête, puis réessayez.' },
  'edit.formula-cell': { en: 'The cell under {subject} holds a formula.', fr: 'La cellule sous {subject} contient une formule.' },
  'edit.formula-cell-do': {
    en: 'Change it by hand: Jalon leaves formulas alone.',
    fr: 'Modifiez-la à la main : Jalon ne touche pas aux formules.',
  },
  'edit.rows-changed': { en: 'The rows of {subject} have changed since.', fr: 'Les lignes de {subject} ont changé entre-temps.' },
  'edit.rows-changed-do': { en: 'Correct them by hand in the table.', fr: 'Corrigez-les à la main dans le tableau.' },
  'edit.nothing-written': { en: 'Nothing was written.', fr: 'Rien n’a été écrit.' },

  'figure.lateDemands': { en: 'Late demands', fr: 'Besoins en retard' },
  'figure.weightedTardinessDays': { en: 'Weighted lateness (d)', fr: 'Retard pondéré (j)' },
  'figure.changeoverHours': { en: 'Changeover (h)', fr: 'Changements (h)' },
  'figure.overloadedCells': { en: 'Overloads', fr: 'Surcharges' },
  'figure.highestLoadRate': { en: 'Highest load', fr: 'Charge la plus forte' },
  'figure.stockValue': { en: 'Stock value', fr: 'Valeur du stock' },
  'figure.cost': { en: 'Cost', fr: 'Coût' },
  'figure.makespanHours': { en: 'All is made in (h)', fr: 'Tout est fait en (h)' },
  'figure.before': { en: 'Before', fr: 'Avant' },
  'figure.after': { en: 'After', fr: 'Après' },
  'figure.title': { en: 'Figure', fr: 'Chiffre' },
  'figure.compare': { en: 'Before and after', fr: 'Avant et après' },
} as const satisfies Record<string, Text>;

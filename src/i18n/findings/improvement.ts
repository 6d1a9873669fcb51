import type { ImprovementFindingCode } from '../../engine/improvement/finding-codes';
import type { Text } from '../language';

/** What is wrong in the causes and the actions: what it is, what was done with it, what to do. */
export const IMPROVEMENT_FINDINGS: Readonly<Record<ImprovementFindingCode, Text>> = {
  'cause.duplicate': {
    en: 'The cause “{key}” stands twice for its problem and this row adds no other parent: it counts once. Delete the row, or name another parent.',
    fr: 'La cause « {key} » figure deux fois pour son problème et cette ligne n’ajoute aucune autre mère : elle compte une fois. Supprimer la ligne, ou nommer une autre mère.',
  },
  'cause.parent-unknown': {
    en: '“{parent}” is no cause of “{problem}”: “{key}” is shown as a first cause. Correct the spelling, or add “{parent}” as a cause.',
    fr: '« {parent} » n’est pas une cause de « {problem} » : « {key} » est montrée comme cause première. Corriger l’orthographe, ou ajouter la cause « {parent} ».',
  },
  'cause.cycle': {
    en: 'Causes explain each other in a circle: {path}. The link that closes it is passed over at “{key}”. Clear one of the parents.',
    fr: 'Des causes s’expliquent en rond : {path}. Le lien qui ferme la boucle est ignoré à « {key} ». Effacer l’une des mères.',
  },
  'action.no-owner': {
    en: 'Action {key} ({action}) has no owner: nobody will do it. Name one person in “{header}”.',
    fr: 'L’action {key} ({action}) n’a pas de pilote : personne ne la fera. Nommer une personne dans « {header} ».',
  },
  'action.score-out-of-range': {
    en: '“{header}” of action {key} is {value}, not 1 to 5: it is left out of the matrix. Write 1 (hard, small) to 5 (easy, big).',
    fr: '« {header} » de l’action {key} vaut {value}, hors de 1 à 5 : elle n’est pas placée dans la matrice. Écrire de 1 (difficile, faible) à 5 (facile, fort).',
  },
  'action.due-before-start': {
    en: 'Action {key} ({action}) is due before it starts. Correct “{header}” or the start.',
    fr: 'L’action {key} ({action}) doit finir avant de commencer. Corriger « {header} » ou le début.',
  },
  'action.done-without-effect': {
    en: 'Action {key} ({action}) is called done, but no effect is measured: it is reopened and shown as to verify. Measure what it changed and write it in “{header}”.',
    fr: 'L’action {key} ({action}) est dite faite, mais aucun effet n’est mesuré : elle est rouverte et montrée à vérifier. Mesurer ce qu’elle a changé et l’écrire dans « {header} ».',
  },
  'action.done-unverified': {
    en: 'Action {key} ({action}) is called done with the effect “{effect}”, which nobody has verified: it is shown as to verify. Name who checked in “{header}”.',
    fr: 'L’action {key} ({action}) est dite faite avec l’effet « {effect} », que personne n’a vérifié : elle est montrée à vérifier. Nommer dans « {header} » qui a contrôlé.',
  },
  'action.done-in-future': {
    en: 'Action {key} ({action}) was done on {read}, which is yet to come. Correct “{header}”.',
    fr: 'L’action {key} ({action}) serait faite le {read}, qui est à venir. Corriger « {header} ».',
  },
  'action.effect-not-reached': {
    en: 'Action {key} ({action}) is called done, but its effect “{effect}” is not what was wanted: it is reopened. Look for another cause, or correct “{header}”.',
    fr: 'L’action {key} ({action}) est dite faite, mais son effet « {effect} » n’est pas celui voulu : elle est rouverte. Chercher une autre cause, ou corriger « {header} ».',
  },
  'action.change-incomplete': {
    en: 'Action {key} names a parameter to change, but not all of table, row, column and new value: it changes nothing. Complete “{header}”.',
    fr: 'L’action {key} nomme un paramètre à changer, mais pas à la fois le tableau, la ligne, la colonne et la nouvelle valeur : elle ne change rien. Compléter « {header} ».',
  },
  'action.change-table-unknown': {
    en: 'Action {key} changes the table “{value}”, which is not in the workbook: it changes nothing. Correct “{header}”.',
    fr: 'L’action {key} change le tableau « {value} », absent du classeur : elle ne change rien. Corriger « {header} ».',
  },
  'action.change-column-unknown': {
    en: 'Action {key} changes the column “{value}”, which the table does not have: it changes nothing. Correct “{header}”.',
    fr: 'L’action {key} change la colonne « {value} », que le tableau n’a pas : elle ne change rien. Corriger « {header} ».',
  },
  'action.change-row-unknown': {
    en: 'Action {key} changes the row “{value}”, which is not in the table: it changes nothing. Correct “{header}”.',
    fr: 'L’action {key} change la ligne « {value} », absente du tableau : elle ne change rien. Corriger « {header} ».',
  },
  'action.change-row-ambiguous': {
    en: 'Action {key} changes the row “{value}”, but several rows are called so: it changes nothing. Say which in “{header}”, such as BODY / 20.',
    fr: 'L’action {key} change la ligne « {value} », mais plusieurs lignes portent ce nom : elle ne change rien. Préciser dans « {header} », par exemple CORPS / 20.',
  },
  'deviation.says-nothing': {
    en: 'The deviation of {key} gives neither an amount, nor a cause, nor a comment: it is listed and says nothing. Complete the row, or delete it.',
    fr: 'L’écart de {key} ne donne ni valeur, ni cause, ni commentaire : il figure dans la liste et ne dit rien. Compléter la ligne, ou la supprimer.',
  },
};

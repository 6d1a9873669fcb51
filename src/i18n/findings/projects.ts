import type { ProjectFindingCode } from '../../engine/project/finding-codes';
import type { Text } from '../language';

/** What is wrong in the tasks of projects: what it is, what was done with it, what to do. */
export const PROJECT_FINDINGS: Readonly<Record<ProjectFindingCode, Text>> = {
  'task.duplicate': {
    en: 'The task {key} is there twice in its project; the first row counts, this one is left out. Give it another name.',
    fr: 'La tâche {key} est deux fois dans son projet ; la première ligne compte, celle-ci est écartée. Lui donner un autre nom.',
  },
  'task.estimates-out-of-order': {
    en: 'The estimates of task {key} are out of order: “{header}” does not fit the likely {likely} days, which count instead. Correct one of the three.',
    fr: 'Les estimations de la tâche {key} sont en désordre : « {header} » ne va pas avec les {likely} jours probables, qui comptent à sa place. Corriger l’une des trois.',
  },
  'task.predecessor-unknown': {
    en: 'Task {key} waits for “{part}”, which is no task of its project; this predecessor is passed over. Correct the name, or add the task.',
    fr: 'La tâche {key} attend « {part} », qui n’est pas une tâche de son projet ; cette antériorité est ignorée. Corriger le nom, ou ajouter la tâche.',
  },
  'task.cycle': {
    en: 'The tasks wait for each other: {path}. The predecessor that closes the loop is passed over at task {key}. Delete one of the links.',
    fr: 'Des tâches s’attendent l’une l’autre : {path}. L’antériorité qui ferme la boucle est ignorée à la tâche {key}. Supprimer l’un des liens.',
  },
  'project.date-in-danger': {
    en: 'The project {key} ends on {finish} on average and should by {due}: {chance} % chance. Shorten a task of the critical path ({path}), or agree on another date.',
    fr: 'Le projet {key} finit en moyenne le {finish} pour une échéance au {due} : {chance} % de chances. Raccourcir une tâche du chemin critique ({path}), ou convenir d’une autre date.',
  },
};

import { DATE, DAYS, KEY, TEXT, column } from './column';
import type { InputTable } from './column';

export const TASKS: InputTable = {
  table: 'Tasks',
  name: { en: 'Tasks', fr: 'Taches' },
  synonyms: ['task', 'task list', 'project tasks', 'pert', 'tâches', 'tâche', 'tâches projet', 'planning projet', 'réseau', 'antériorités'],
  help: {
    en: 'Activities of a project with three estimates each (PERT).',
    fr: 'Activités d’un projet, chacune avec trois estimations (PERT).',
  },
  columns: [
    column('project', 'Project', 'Projet', TEXT, ['Which project or order.', 'Quel projet ou quelle affaire.'], {
      also: 'project no, project name, job, affaire, n affaire, n projet, nom projet, chantier',
    }),
    column('task', 'Task', 'Tâche', KEY, ['Short name, unique in its project.', 'Nom court, unique dans son projet.'], {
      required: true,
      also: 'activity, task id, task name, wbs, id task, code tâche, activité, repère, n tâche, opération projet',
    }),
    column('description', 'Description', 'Désignation', TEXT, ['What is done.', 'Ce qui est fait.'], {
      also: 'task description, title, libellé, intitulé, nom de la tâche, nom de tâche, désignation tâche',
    }),
    column(
      'predecessors',
      'Predecessors',
      'Antériorités',
      TEXT,
      ['What must be done before: A;B, A+2, SS:A, FF:A.', 'Ce qui doit être fait avant : A;B, A+2, DD:A, FF:A.'],
      {
        also: 'predecessor, depends on, after, prédécesseurs, prédécesseur, tâches antérieures, tâche antérieure, antérieures, antériorité',
      },
    ),
    column(
      'optimistic',
      'Optimistic days',
      'Durée optimiste',
      DAYS,
      ['Working days if all goes well; empty: as likely.', 'Jours ouvrés si tout va bien ; vide : comme la probable.'],
      { also: 'optimistic, best case, shortest, minimum days, optimiste, durée mini, durée minimale, durée minimum' },
    ),
    column('likely', 'Likely days', 'Durée probable', DAYS, ['Working days, most likely.', 'Jours ouvrés les plus vraisemblables.'], {
      required: true,
      also: 'likely, most likely, duration, duration days, durée, durée j, durée jours, vraisemblable, durée vraisemblable, durée prévue, normale',
    }),
    column(
      'pessimistic',
      'Pessimistic days',
      'Durée pessimiste',
      DAYS,
      ['Working days if much goes wrong; empty: as likely.', 'Jours ouvrés si beaucoup va mal ; vide : comme la probable.'],
      { also: 'pessimistic, worst case, longest, maximum days, pessimiste, durée maxi, durée maximale, durée maximum' },
    ),
    column('due', 'Due', 'Échéance', DATE, ['Date that the whole project should keep.', 'Date que tout le projet doit tenir.'], {
      also: 'due date, deadline, target date, project due, date butoir, date cible, livraison, délai',
    }),
    column('owner', 'Owner', 'Responsable', TEXT, ['Who does it.', 'Qui la mène.'], {
      also: 'responsible, who, assigned to, pilote, porteur, qui, affecté à',
    }),
  ],
};

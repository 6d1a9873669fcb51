/** Codes of what the tasks of projects have to say; the words are in i18n/findings/projects. */
export type ProjectFindingCode =
  'task.duplicate' | 'task.estimates-out-of-order' | 'task.predecessor-unknown' | 'task.cycle' | 'project.date-in-danger';

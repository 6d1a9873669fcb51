/** What Jalon keeps in a workbook's settings beside the plan. */
export const SETTING = {
  /** Fingerprint of all that the last plan was computed from. */
  input: 'inputFingerprint',
  /** The plan that the last one was compared with. */
  base: 'basePlan',
  /** What the task pane shows of the last plan. */
  summary: 'planSummary',
  /** Fingerprint of each table that the last plan was computed from. */
  marks: 'inputMarks',
  /** Which table and header the planner chose for what. */
  mapping: 'mapping',
  /** What the planner decided of a run. */
  run: 'runSettings',
} as const;

/** Settings that are the planner's choices and no part of a plan: they stay when he goes back to the plan before the last one. */
export const PLANNER_CHOICES: readonly string[] = [SETTING.mapping, SETTING.run];

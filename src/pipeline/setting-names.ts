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
  /** Ids of Jalon's sheets in this workbook, separated by commas. */
  sheets: 'sheetIds',
  /** The last comparison of scenarios, and what each row of Adjustments does. */
  scenarios: 'scenarioComparison',
  effects: 'adjustmentEffects',
  /** What the planner decided of a run. */
  run: 'runSettings',
  /** Every run and change so far. */
  journal: 'journal',
  /** Quality scores of the tables, run by run. */
  quality: 'dataQuality',
} as const;

/** Settings that are the planner's choices and no part of a plan: they stay when he goes back to the plan before the last one. */
export const PLANNER_CHOICES: readonly string[] = [SETTING.mapping, SETTING.run, SETTING.scenarios, SETTING.effects];

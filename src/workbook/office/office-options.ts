/** What the adapter is doing, for whoever waits: `waiting-for-cell` until the planner ends typing in a cell. */
export type OfficeStage = 'reading' | 'waiting-for-cell' | 'writing' | 'restoring';

/** How the adapter talks to Excel. All of it has defaults. */
export interface OfficeOptions {
  /** Bytes that one request may have; Excel on the web takes 5 MB. */
  readonly requestBytes?: number;
  /** Cells that the first request for values asks for; later ones are sized by what came. */
  readonly cellsPerRead?: number;
  /** Keys of settings that are the planner's choices and no part of a plan: going back to the plan before leaves them as they are. */
  readonly choices?: readonly string[];
  readonly onStage?: (stage: OfficeStage) => void;
}

/** The same, complete. */
export interface OfficeSettings {
  readonly requestBytes: number;
  readonly cellsPerRead: number;
  readonly choices: readonly string[];
  readonly onStage: (stage: OfficeStage) => void;
}

// Office.js turns a request into text at one go: at 4 MB that alone would hold the thread up for longer than a planner does not notice.
const REQUEST_BYTES = 2_500_000;
const CELLS_PER_READ = 150_000;

export function completeOptions(options: OfficeOptions): OfficeSettings {
  return {
    requestBytes: options.requestBytes ?? REQUEST_BYTES,
    cellsPerRead: options.cellsPerRead ?? CELLS_PER_READ,
    choices: options.choices ?? [],
    onStage: options.onStage ?? (() => undefined),
  };
}

/** True when this Excel has a requirement set of its API; the rest is left out gracefully. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

import { joinSettings } from '../setting-pieces';
import type { CellPlace } from '../cell-place';
import type { PlannerSheet } from '../planner-sheet';
import type { SheetSpec } from '../../sheets/sheet-spec';
import type { WorkbookSnapshot } from '../workbook';
import { WorkbookError } from '../workbook';
import { addSheets } from './add-planner-sheets';
import { commitWrite } from './commit-write';
import { excelRun } from './excel-run';
import { goToCell } from './go-to-cell';
import type { LiveWorkbook, PlannerChange, TableEdit } from './live-workbook';
import type { OfficeOptions, OfficeSettings } from './office-options';
import { completeOptions } from './office-options';
import { placeSheets } from './place-sheets';
import { watchPlanner } from './planner-changes';
import { readKeptPlan } from './read-kept-plan';
import { readTables } from './read-workbook';
import { repairFormulas } from './repair-formulas';
import { restoreWrite } from './restore-write';
import { readNotes } from './run-notes';
import type { Survey } from './survey';
import { survey } from './survey';
import { surveyOwned } from './survey-owned';
import type { WritePlan, Written } from './write-workbook';
import { writeEverything } from './write-workbook';

/** The workbook that is open in Excel, through Office.js; `Office.onReady` must have answered. */
export function createOfficeWorkbook(options: OfficeOptions = {}): LiveWorkbook {
  return new OfficeWorkbook(completeOptions(options));
}

const ATTEMPTS = 3;
/** Troubles that say themselves what happened; others become `restored-after-failure`. */
const SPEAKING = new Set<WorkbookError['code']>(['protected-sheet', 'merged-cells', 'workbook-switched', 'too-large', 'cell-edit']);

class OfficeWorkbook implements LiveWorkbook {
  private identity: Pick<Survey, 'workbookName' | 'sheets'> | null = null;
  private ownedIds: ReadonlySet<string> = new Set();
  private writing = false;

  constructor(private readonly settings: OfficeSettings) {}

  async read(): Promise<WorkbookSnapshot> {
    this.settings.onStage('reading');
    return excelRun(this.settings, async (context) => {
      const known = await survey(context);
      this.remember(known);
      return readTables(context, known, this.settings);
    });
  }

  async write(sheets: readonly SheetSpec[], settings: Readonly<Record<string, string>>): Promise<void> {
    this.settings.onStage('writing');
    this.writing = true;
    try {
      const plan = await this.decide(sheets, settings);
      if (isNothing(plan)) return;
      const written = await this.attempt(plan);
      // Settings alone are no plan: nothing is kept or noted of them.
      if (plan.jobs.length > 0) await this.commit(plan, written);
    } finally {
      this.writing = false;
    }
  }

  name(): Promise<string> {
    return excelRun(this.settings, async (context) => {
      const workbook = context.workbook.load('name');
      await context.sync();
      return workbook.name;
    });
  }

  async addPlannerSheets(sheets: readonly PlannerSheet[]): Promise<void> {
    this.writing = true;
    try {
      await addSheets(sheets, this.settings);
    } finally {
      this.writing = false;
    }
  }

  hasPreviousPlan(): Promise<boolean> {
    return excelRun(this.settings, async (context) => {
      const { previous } = readNotes((await survey(context)).properties);
      return previous !== null && (await readKeptPlan(context, previous)) !== null;
    });
  }

  async restorePreviousPlan(): Promise<void> {
    this.settings.onStage('restoring');
    const kept = await excelRun(this.settings, async (context) => {
      const { previous } = readNotes((await survey(context)).properties);
      return previous === null ? null : readKeptPlan(context, previous);
    });
    if (!kept) throw new WorkbookError('no-previous-plan', 'no plan before the last one is kept');
    await this.write(kept.sheets, withoutChoices(kept.settings, this.settings.choices));
  }

  goTo(place: CellPlace): Promise<boolean> {
    return excelRun(this.settings, (context) => goToCell(context, place));
  }

  onPlannerChange(listener: (change: PlannerChange) => void): Promise<() => Promise<void>> {
    const isOwn = (sheetId: string): boolean => this.writing || this.ownedIds.has(sheetId);
    return watchPlanner(this.settings, isOwn, (known) => this.note(known), listener);
  }

  async editTables(edits: readonly TableEdit[]): Promise<readonly TableEdit[]> {
    if (edits.length === 0) return [];
    // It comes when a planner first lets a row be written.
    const { editTables } = await import('./edit-tables');
    this.writing = true;
    try {
      const refuse = (known: Survey): void => this.refuseOther(known);
      return await editTables(edits, this.settings, refuse, (write, restore) => this.orRestored(write, restore));
    } finally {
      this.writing = false;
    }
  }

  async repairFormulas(): Promise<number> {
    this.writing = true;
    try {
      return await excelRun(this.settings, (context) => repairFormulas(context, this.settings));
    } finally {
      this.writing = false;
    }
  }

  private remember(known: Survey): void {
    this.identity = known;
    this.note(known);
  }

  private note(known: Survey): void {
    this.ownedIds = new Set([...known.owned.values()].map(({ sheet }) => sheet.id));
  }

  private decide(sheets: readonly SheetSpec[], settings: Readonly<Record<string, string>>): Promise<WritePlan> {
    return excelRun(this.settings, async (context) => {
      const known = await survey(context);
      this.refuseOther(known);
      this.note(known);
      const notes = readNotes(known.properties);
      const jobs = await surveyOwned(context, known, placeSheets(known, sheets), notes);
      return { known, jobs, notes, run: notes.run + 1, settings };
    });
  }

  /** Another name and other sheets than at the last read: the planner has another workbook in front of him. */
  private refuseOther({ workbookName, sheets }: Survey): void {
    if (this.identity === null || this.identity.workbookName === workbookName) return;
    const names = (list: Survey['sheets']) => list.map(({ name }) => name).join('\n');
    if (names(this.identity.sheets) === names(sheets)) return;
    throw new WorkbookError(
      'workbook-switched',
      `${this.identity.workbookName} was read, ${workbookName} is open`,
      this.identity.workbookName,
    );
  }

  /** Writes, or puts back what was there. */
  private attempt(plan: WritePlan): Promise<Written> {
    return this.orRestored(
      () => excelRun(this.settings, (context) => writeEverything(context, plan, this.settings)),
      () => excelRun(this.settings, (context) => restoreWrite(context, plan, this.settings)),
    );
  }

  private async orRestored<Result>(write: () => Promise<Result>, restore: () => Promise<void>): Promise<Result> {
    try {
      return await write();
    } catch (error) {
      this.settings.onStage('restoring');
      const failure = await this.repeated(restore);
      if (failure !== null) throw new WorkbookError('not-restored', `${detail(error)}; then ${detail(failure)}`);
      if (!(error instanceof WorkbookError) || SPEAKING.has(error.code)) throw error;
      throw new WorkbookError('restored-after-failure', error.detail, error.subject);
    }
  }

  /** What is left to do does not matter to the plan: when it fails for good, the next write does it. */
  private async commit(plan: WritePlan, written: Written): Promise<void> {
    let again = false;
    await this.repeated(() => {
      const retry = again;
      again = true;
      return excelRun(this.settings, (context) => commitWrite(context, plan, written, this.settings, retry));
    });
    for (const { standing } of plan.jobs) if (standing) this.ownedIds = new Set([...this.ownedIds, standing.id]);
  }

  /** Tries some times; gives the last error, null when it went well. */
  private async repeated(job: () => Promise<void>): Promise<unknown> {
    let failure: unknown = null;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        await job();
        return null;
      } catch (error) {
        failure = error;
      }
    }
    return failure;
  }
}

function isNothing({ jobs, settings, known }: WritePlan): boolean {
  const before = joinSettings(known.properties);
  return jobs.length === 0 && Object.entries(settings).every(([key, value]) => before[key] === value);
}

function withoutChoices(settings: Readonly<Record<string, string>>, choices: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !choices.includes(key)));
}

function detail(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

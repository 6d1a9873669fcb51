import type { PlannerChange } from '../../workbook/office/live-workbook';

/** Milliseconds without a further change before what changed is said, and before it is looked up when that is not plain. */
const QUIET = 300;
const QUIET_BEFORE_LOOKING = 1500;

/** What the planner did since the last report. */
export interface PlannerEdits {
  /** Excel's names of tables that a plan is computed from, in the order in which they changed. */
  readonly tables: readonly string[];
  /** True when something else changed that may matter: cells under a table, cells that a table's formulas read. */
  readonly doubtful: boolean;
}

/** Gathers changes of cells until the planner pauses, then reports them together. */
export class PlannerWatch {
  private readonly tables = new Set<string>();
  private doubtful = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** @param isInput whether a plan is computed from the table of that name. */
  constructor(
    private readonly isInput: (table: string) => boolean,
    private readonly report: () => void,
  ) {}

  note({ table }: PlannerChange): void {
    if (table !== null && this.isInput(table)) this.tables.add(table);
    else this.doubtful = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.timer = null;
        this.report();
      },
      this.tables.size > 0 ? QUIET : QUIET_BEFORE_LOOKING,
    );
  }

  /** Gives what was gathered and begins anew. */
  take(): PlannerEdits {
    const edits = { tables: [...this.tables], doubtful: this.doubtful };
    this.forget();
    return edits;
  }

  forget(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.tables.clear();
    this.doubtful = false;
  }
}

import type { Workbook } from '../../excel-host/model/workbook';
import type { Worksheet } from '../../excel-host/model/worksheet';
import { ApiError } from '../../excel-host/protocol/host-object';
import type { CellFace, ChartFace, SheetLayout, SheetSelection, SheetSource, SheetTab } from './sheet-source';
import { TypedEdits } from './typed-edits';

/** How a workbook of the host looks to a reader. */
export interface HostView {
  layout(sheet: Worksheet): SheetLayout;
  face(sheet: Worksheet, row: number, column: number): CellFace | null;
  charts(sheet: Worksheet): readonly ChartFace[];
  editText(sheet: Worksheet, row: number, column: number): string;
  /** The workbook changed: what was kept is not worth keeping. */
  forget(): void;
}

/** The host's workbook as the page shows and changes it. */
export class HostSheets implements SheetSource {
  private readonly workbook: Workbook;
  private readonly edits: TypedEdits;
  private readonly listeners = new Set<() => void>();
  private contentRevision = 0;
  private selecting = false;
  private stampNumber = 0;
  private due = false;

  constructor(
    host: { readonly workbook: Workbook },
    private readonly view: HostView,
  ) {
    this.workbook = host.workbook;
    this.edits = new TypedEdits(host.workbook);
    this.workbook.onChange(() => this.noteChange());
  }

  revision(): number {
    return this.contentRevision;
  }

  /** Another number whenever the listeners were called. */
  stamp(): number {
    return this.stampNumber;
  }

  isCalculating(): boolean {
    return this.workbook.calculator?.isPending ?? false;
  }

  sheets(): readonly SheetTab[] {
    return this.workbook.Worksheets.items
      .filter((sheet) => sheet.Visibility === 'Visible')
      .map((sheet) => ({ id: sheet.Id, name: sheet.Name, color: sheet.TabColor === '' ? null : sheet.TabColor }));
  }

  activeSheet(): string {
    return this.workbook.activeSheet.Id;
  }

  layout(id: string): SheetLayout | null {
    const sheet = this.sheet(id);
    return sheet === null ? null : this.view.layout(sheet);
  }

  face(id: string, row: number, column: number): CellFace | null {
    const sheet = this.sheet(id);
    return sheet === null ? null : this.view.face(sheet, row, column);
  }

  charts(id: string): readonly ChartFace[] {
    const sheet = this.sheet(id);
    return sheet === null ? [] : this.view.charts(sheet);
  }

  editText(id: string, row: number, column: number): string {
    const sheet = this.sheet(id);
    return sheet === null ? '' : this.view.editText(sheet, row, column);
  }

  selection(): SheetSelection {
    const range = this.workbook.GetSelectedRange();
    return { sheet: range.sheet.Id, ...range.area };
  }

  activate(id: string): void {
    const sheet = this.sheet(id);
    if (sheet !== null) this.whileSelecting(() => this.workbook.byPerson(() => sheet.Activate()));
  }

  select({ sheet: id, ...area }: SheetSelection): void {
    const sheet = this.sheet(id);
    if (sheet !== null) this.whileSelecting(() => this.workbook.byPerson(() => this.workbook.select(sheet.rangeAt(area, 'select'))));
  }

  async enter(id: string, row: number, column: number, texts: readonly (readonly string[])[]): Promise<string | null> {
    const sheet = this.sheet(id);
    return sheet === null ? null : this.change(() => this.edits.type(sheet, row, column, texts));
  }

  undo(): Promise<string | null> {
    return this.change(() => {
      const place = this.edits.undo();
      if (place === null) return;
      this.activate(place.sheet.Id);
      this.select({ sheet: place.sheet.Id, row: place.row, column: place.column, rows: 1, columns: 1 });
    });
  }

  /** Ends when everything is calculated. Answers what refused it, null when it was done. */
  private async change(work: () => void): Promise<string | null> {
    try {
      work();
      await this.workbook.settle();
      return null;
    } catch (error) {
      if (error instanceof ApiError) return error.message;
      throw error;
    }
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private sheet(id: string): Worksheet | null {
    return this.workbook.Worksheets.find(id);
  }

  private whileSelecting(work: () => void): void {
    this.selecting = true;
    try {
      work();
    } finally {
      this.selecting = false;
    }
  }

  /** Listeners hear of a batch once, after it. A moved selection changes nothing that was drawn. */
  private noteChange(): void {
    if (!this.selecting) {
      this.contentRevision += 1;
      this.view.forget();
    }
    if (this.due) return;
    this.due = true;
    queueMicrotask(() => {
      this.due = false;
      this.stampNumber += 1;
      for (const listener of this.listeners) listener();
    });
  }
}

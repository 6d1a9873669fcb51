import type { ParentFrame } from '../excel-host/doors/parent-frame';
import type { ExcelHost } from '../excel-host/excel-host';
import { parseAreaAddress } from './page/area-address';
import type { Session } from './session/session';

/** `window.workbench`: what a test in the browser may ask and do. It is how a person could find out the same, made short. */
export class TestHook {
  /** Ends when the first workbook is shown and the add-in's page is asked for. */
  readonly ready: Promise<void>;
  private session: Session | null = null;
  private door: ParentFrame | null = null;
  private tellReady: () => void = () => undefined;

  constructor() {
    this.ready = new Promise((resolve) => {
      this.tellReady = resolve;
    });
  }

  /** For the page: this workbook is shown. */
  show(session: Session, door: ParentFrame | null): void {
    this.session = session;
    this.door = door;
    this.tellReady();
  }

  get host(): ExcelHost {
    return this.shown.host;
  }

  /** Name of the workbook's file. */
  get file(): string {
    return this.shown.name;
  }

  /** Names of the visible sheets, in tab order. */
  sheets(): string[] {
    return this.shown.source.sheets().map(({ name }) => name);
  }

  /** What a cell shows; rows and columns count from 0. */
  cell(sheet: string, row: number, column: number): string {
    return this.shown.source.face(this.idOf(sheet), row, column)?.text ?? '';
  }

  /** The cells of a rectangle as shown. */
  cells(sheet: string, address: string): string[][] {
    const { row, column, rows, columns } = areaOf(address);
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => this.cell(sheet, row + down, column + right)),
    );
  }

  /** Fill of a cell as shown, null for none. */
  fill(sheet: string, row: number, column: number): string | null {
    return this.shown.source.face(this.idOf(sheet), row, column)?.fill ?? null;
  }

  /** Types a text into a cell, as a person in the grid does. Answers what refused it, else null. */
  edit(sheet: string, address: string, text: string): Promise<string | null> {
    const { row, column } = areaOf(address);
    return this.shown.source.enter(this.idOf(sheet), row, column, [[text]]);
  }

  /** Brings a sheet to the front. */
  activate(sheet: string): void {
    this.shown.source.activate(this.idOf(sheet));
  }

  /** Presses a ribbon button of the add-in: `regenerate`, `openSample`, `openHelp`. */
  async command(name: string): Promise<void> {
    await this.door?.invokeCommand(name);
  }

  /** True once the add-in takes ribbon commands. */
  get takesCommands(): boolean {
    return this.door?.takesCommands ?? false;
  }

  private get shown(): Session {
    if (this.session === null) throw new Error('No workbook is shown yet: await workbench.ready.');
    return this.session;
  }

  private idOf(name: string): string {
    const tab = this.shown.source.sheets().find((sheet) => sheet.name === name);
    if (tab === undefined) throw new Error(`There is no visible sheet ${name}; there are ${this.sheets().join(', ')}.`);
    return tab.id;
  }
}

function areaOf(address: string): NonNullable<ReturnType<typeof parseAreaAddress>> {
  const area = parseAreaAddress(address);
  if (area === null) throw new Error(`${address} is no address of cells.`);
  return area;
}

declare global {
  interface Window {
    workbench?: TestHook;
  }
}

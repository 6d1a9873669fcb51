import type { IWorkbookData, Worksheet } from '@univerjs/core';
import { InterceptorEffectEnum, LocaleType, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Language } from '../../src/i18n/language';
import type { SheetSource, SheetTab } from '../source/sheet-source';
import { createUniver } from './create-univer';
import type { UniverGrid } from './create-univer';
import { FaceCache } from './face-cache';
import { GridCommands, UNIT } from './grid-commands';
import { univerCell } from './univer-cell';
import { univerLayout, univerSheet } from './univer-layout';
import { ViewportWatch } from './viewport-watch';

/** Univer's grid over a source: the source is the truth, Univer shows it and hands on what a person types. */
export class SheetGrid {
  readonly viewport: ViewportWatch;
  private readonly grid: UniverGrid;
  private readonly faces: FaceCache;
  private readonly commands: GridCommands;
  private readonly layouts = new Map<string, string>();
  private readonly stopListening: () => void;
  private pending = false;
  private shownRevision: number;

  constructor(
    private readonly source: SheetSource,
    container: HTMLElement,
    language: Language,
    onRefused: (words: string) => void,
  ) {
    this.grid = createUniver(container, language);
    this.faces = new FaceCache(source, univerCell);
    this.shownRevision = source.revision();
    this.grid.api.createWorkbook(this.snapshot(language));
    this.interceptCells();
    this.commands = new GridCommands(this.grid, source, container, onRefused);
    this.viewport = new ViewportWatch(this.grid, UNIT);
    this.activate(source.activeSheet());
    this.followSelection();
    this.stopListening = source.onChange(() => this.scheduleRefresh());
  }

  dispose(): void {
    this.stopListening();
    this.grid.univer.dispose();
  }

  /** Shows what the source holds now. */
  refresh(): void {
    if (this.commands.editing) return;
    const revision = this.source.revision();
    const changed = revision !== this.shownRevision;
    this.shownRevision = revision;
    if (changed) this.faces.clear();
    this.commands.asHost(() => {
      if (changed) this.matchTabs(this.source.sheets());
      this.activate(this.source.activeSheet());
    });
    this.followSelection();
    if (changed) this.grid.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    this.viewport.notify();
  }

  private scheduleRefresh(): void {
    if (this.pending) return;
    this.pending = true;
    requestAnimationFrame(() => {
      this.pending = false;
      this.refresh();
    });
  }

  private snapshot(language: Language): IWorkbookData {
    const tabs = this.source.sheets();
    return {
      id: UNIT,
      name: 'Jalon',
      appVersion: '0.25.1',
      locale: language === 'fr' ? LocaleType.FR_FR : LocaleType.EN_US,
      styles: {},
      sheetOrder: tabs.map((tab) => tab.id),
      sheets: Object.fromEntries(tabs.map((tab) => [tab.id, this.sheetData(tab)])),
    };
  }

  private sheetData(tab: SheetTab) {
    const layout = this.source.layout(tab.id);
    if (layout === null) throw new Error(`A sheet without a layout: ${tab.name}`);
    const data = univerSheet(tab, layout);
    this.layouts.set(tab.id, JSON.stringify(univerLayout(layout)));
    return data;
  }

  private matchTabs(tabs: readonly SheetTab[]): void {
    const workbook = this.grid.api.getActiveWorkbook()?.getWorkbook();
    if (workbook === undefined) return;
    tabs.forEach((tab, index) => {
      if (!workbook.getSheetBySheetId(tab.id)) this.commands.insertSheet(mergeWorksheetSnapshotWithDefault(this.sheetData(tab)), index);
    });
    for (const sheet of workbook.getSheets()) {
      if (!tabs.some((tab) => tab.id === sheet.getSheetId())) {
        if (workbook.getActiveSheet()?.getSheetId() === sheet.getSheetId()) this.activate(this.source.activeSheet());
        this.commands.removeSheet(sheet.getSheetId());
        this.layouts.delete(sheet.getSheetId());
      }
    }
  }

  private activate(id: string): void {
    const workbook = this.grid.api.getActiveWorkbook();
    const sheet = workbook?.getSheetBySheetId(id);
    if (!workbook || !sheet) return;
    this.matchLayout(sheet.getSheet());
    if (workbook.getActiveSheet().getSheetId() !== id) workbook.setActiveSheet(sheet);
  }

  private matchLayout(sheet: Worksheet): void {
    const id = sheet.getSheetId();
    const layout = this.source.layout(id);
    if (layout === null) return;
    const wanted = univerLayout(layout);
    const signature = JSON.stringify(wanted);
    if (this.layouts.get(id) === signature) return;
    this.layouts.set(id, signature);
    this.commands.layOut(sheet, wanted);
  }

  private followSelection(): void {
    const { sheet, row, column, rows, columns } = this.source.selection();
    const shown = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    if (!shown || shown.getSheetId() !== sheet) return;
    this.commands.showSelection(shown, { row, column, rows, columns });
  }

  private interceptCells(): void {
    const service = this.grid.univer.__getInjector().get(SheetInterceptorService);
    service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'jalon-cells',
      priority: 100,
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      handler: (cell, place, next) => next(place.unitId === UNIT ? this.faces.cell(place.subUnitId, place.row, place.col) : cell),
    });
    service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 100,
      handler: (cell, place, next) => {
        if (place.unitId !== UNIT) return next(cell);
        const shown = this.faces.cell(place.subUnitId, place.row, place.col);
        return next({ s: shown?.s, v: this.source.editText(place.subUnitId, place.row, place.col) });
      },
    });
  }
}

import { IRenderManagerService } from '@univerjs/preset-sheets-core';
import { SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { UniverGrid } from './create-univer';

/** Where the scrolled part of the sheet is seen, in CSS pixels of the grid's element. */
export interface GridView {
  readonly sheet: string;
  /** The part below and right of headers and frozen panes. */
  readonly left: number;
  readonly top: number;
  /** Place of the corner of A1 of the scrolled part, and of the frozen part. */
  readonly originX: number;
  readonly originY: number;
  readonly frozenX: number;
  readonly frozenY: number;
  readonly scale: number;
}

/** Tells what floats over the sheet where the sheet is. */
export class ViewportWatch {
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly grid: UniverGrid,
    private readonly unit: string,
  ) {
    const { api } = grid;
    api.addEvent(api.Event.Scroll, () => this.notify());
    api.addEvent(api.Event.ActiveSheetChanged, () => this.notify());
    api.addEvent(api.Event.SheetSkeletonChanged, () => this.notify());
    api.addEvent(api.Event.SheetZoomChanged, () => this.notify());
  }

  onMove(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  notify(): void {
    for (const listener of this.listeners) listener();
  }

  /** null before the grid is drawn. */
  view(): GridView | null {
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    const render = this.grid.univer.__getInjector().get(IRenderManagerService).getRenderById(this.unit);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!sheet || !skeleton || !main || !render) return null;
    const scale = render.scene.scaleX;
    const frozenX = skeleton.rowHeaderWidthAndMarginLeft * scale;
    const frozenY = skeleton.columnHeaderHeightAndMarginTop * scale;
    return {
      sheet: sheet.getSheetId(),
      left: main.left,
      top: main.top,
      originX: frozenX - main.viewportScrollX * scale,
      originY: frozenY - main.viewportScrollY * scale,
      frozenX,
      frozenY,
      scale,
    };
  }
}

import type { CellFormat, ChartSpec } from '../../../sheets/sheet-spec';
import { RELATIONSHIP_TYPES } from '../package/relationships';
import type { WorkbookPart } from '../workbook-part';
import type { ChartSource } from './chart-series-xml';
import { chartXml } from './chart-xml';
import { drawingXml } from './drawing-xml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** How the charts of a sheet write formats. */
export interface SheetFormats {
  code(format: CellFormat): string;
  categoryFormat(chart: ChartSpec): string;
}

/**
 * Writes a sheet's charts and the drawing that holds them, in the parts of those that were there before.
 * @returns The drawing's part; null when there are no charts.
 */
export function writeCharts(
  workbook: WorkbookPart,
  sheetPart: string,
  charts: readonly ChartSpec[],
  source: ChartSource,
  formats: SheetFormats,
): string | null {
  if (charts.length === 0) return null;
  const { parts } = workbook;
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const oldDrawing = parts.target(sheetPart, 'drawing');
  const drawing = oldDrawing ?? parts.freeName(`${folder}drawings/drawing`, '.xml');
  const oldCharts = oldDrawing ? parts.relationshipsOf(oldDrawing).ofKind('chart') : [];
  const targets = charts.map((chart, i) => {
    const part = parts.resolve(oldCharts[i]?.part ?? '') ?? parts.freeName(`${folder}charts/chart`, '.xml');
    const categories = formats.categoryFormat(chart);
    const { dateSystem } = workbook;
    parts.setText(part, chartXml(chart, source, { code: (format) => formats.code(format), categories, dateSystem }), CHART_TYPE);
    parts.relationshipsOf(part).replaceAll([]);
    return { type: `${RELATIONSHIP_TYPES}chart`, part };
  });
  parts.setText(drawing, drawingXml(charts), DRAWING_TYPE);
  parts.relationshipsOf(drawing).replaceAll(targets);
  return drawing;
}

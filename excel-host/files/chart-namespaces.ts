/** Namespace of charts (ECMA-376 part 1, 21.2). */
export const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** Namespace of what is drawn: colours, lines, text. */
export const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
/** Namespace of the drawing that places charts on a sheet. */
export const SHEET_DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
/** English metric units in a point. */
export const UNITS_PER_POINT = 12700;

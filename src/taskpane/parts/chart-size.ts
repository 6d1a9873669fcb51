/** Height of a chart in the pane, in pixels. */
export const CHART_HEIGHT = 260;

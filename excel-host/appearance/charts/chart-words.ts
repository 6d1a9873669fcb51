/** The words of the library's enumerations for charts, without `Invalid`, which is nothing to set. */

/** Excel.ChartType. */
export const CHART_TYPES = [
  ...(['ColumnClustered', 'ColumnStacked', 'ColumnStacked100', '3DColumnClustered', '3DColumnStacked', '3DColumnStacked100'] as const),
  ...(['BarClustered', 'BarStacked', 'BarStacked100', '3DBarClustered', '3DBarStacked', '3DBarStacked100'] as const),
  ...(['LineStacked', 'LineStacked100', 'LineMarkers', 'LineMarkersStacked', 'LineMarkersStacked100', 'PieOfPie'] as const),
  ...(['PieExploded', '3DPieExploded', 'BarOfPie', 'XYScatterSmooth', 'XYScatterSmoothNoMarkers', 'XYScatterLines'] as const),
  ...(['XYScatterLinesNoMarkers', 'AreaStacked', 'AreaStacked100', '3DAreaStacked', '3DAreaStacked100', 'DoughnutExploded'] as const),
  ...(['RadarMarkers', 'RadarFilled', 'Surface', 'SurfaceWireframe', 'SurfaceTopView', 'SurfaceTopViewWireframe'] as const),
  ...(['Bubble', 'Bubble3DEffect', 'StockHLC', 'StockOHLC', 'StockVHLC', 'StockVOHLC', 'CylinderColClustered'] as const),
  ...(['CylinderColStacked', 'CylinderColStacked100', 'CylinderBarClustered', 'CylinderBarStacked', 'CylinderBarStacked100'] as const),
  ...(['CylinderCol', 'ConeColClustered', 'ConeColStacked', 'ConeColStacked100', 'ConeBarClustered', 'ConeBarStacked'] as const),
  ...(['ConeBarStacked100', 'ConeCol', 'PyramidColClustered', 'PyramidColStacked', 'PyramidColStacked100'] as const),
  ...(['PyramidBarClustered', 'PyramidBarStacked', 'PyramidBarStacked100', 'PyramidCol', '3DColumn', 'Line'] as const),
  ...(['3DLine', '3DPie', 'Pie', 'XYScatter', '3DArea', 'Area', 'Doughnut', 'Radar', 'Histogram', 'Boxwhisker'] as const),
  ...(['Pareto', 'RegionMap', 'Treemap', 'Waterfall', 'Sunburst', 'Funnel'] as const),
] as const;

/** Excel.ChartSeriesBy. */
export const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

/** Excel.ChartAxisGroup. */
export const AXIS_GROUPS = ['Primary', 'Secondary'] as const;

/** Excel.ChartAxisScaleType. */
export const SCALE_TYPES = ['Linear', 'Logarithmic'] as const;

/** Excel.ChartAxisTickMark. */
export const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'] as const;

/** Excel.ChartAxisTickLabelPosition. */
export const TICK_LABEL_POSITIONS = ['NextToAxis', 'High', 'Low', 'None'] as const;

/** Excel.ChartAxisPosition. */
export const AXIS_POSITIONS = ['Automatic', 'Maximum', 'Minimum', 'Custom'] as const;

/** Excel.ChartAxisDisplayUnit. */
export const DISPLAY_UNITS = [
  ...(['None', 'Hundreds', 'Thousands', 'TenThousands', 'HundredThousands', 'Millions', 'TenMillions', 'HundredMillions'] as const),
  ...(['Billions', 'Trillions', 'Custom'] as const),
] as const;

/** Excel.ChartAxisCategoryType. */
export const CATEGORY_TYPES = ['Automatic', 'TextAxis', 'DateAxis'] as const;

/** Excel.ChartAxisTimeUnit. */
export const TIME_UNITS = ['Days', 'Months', 'Years'] as const;

/** Excel.ChartTickLabelAlignment. */
export const TICK_LABEL_ALIGNMENTS = ['Center', 'Left', 'Right'] as const;

/** Excel.ChartLineStyle. */
export const LINE_STYLES = [
  ...(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'Automatic'] as const),
  ...(['RoundDot'] as const),
] as const;

/** Excel.ChartDataLabelPosition. */
export const LABEL_POSITIONS = [
  ...(['None', 'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom', 'BestFit'] as const),
  ...(['Callout'] as const),
] as const;

/** Excel.ChartLegendPosition. */
export const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

/** Excel.ChartTitlePosition. */
export const TITLE_POSITIONS = ['Automatic', 'Top', 'Bottom', 'Left', 'Right'] as const;

/** Excel.ChartMarkerStyle. */
export const MARKER_STYLES = [
  ...(['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'] as const),
  ...(['Picture'] as const),
] as const;

/** Excel.ChartUnderlineStyle. */
export const UNDERLINE_STYLES = ['None', 'Single'] as const;

/** Excel.ChartDisplayBlanksAs. */
export const BLANKS_AS = ['NotPlotted', 'Zero', 'Interplotted'] as const;

/** Excel.ChartPlotBy. */
export const PLOT_BY = ['Rows', 'Columns'] as const;

/** Excel.ChartTextHorizontalAlignment. */
export const HORIZONTAL_ALIGNMENTS = ['Center', 'Left', 'Right', 'Justify', 'Distributed'] as const;

/** Excel.ChartTextVerticalAlignment. */
export const VERTICAL_ALIGNMENTS = ['Center', 'Bottom', 'Top', 'Justify', 'Distributed'] as const;

/** Excel.ChartSeriesDimension. */
export const SERIES_DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;

/** Excel.ChartColorScheme. */
export const COLOR_SCHEMES = [
  ...(['ColorfulPalette1', 'ColorfulPalette2', 'ColorfulPalette3', 'ColorfulPalette4', 'MonochromaticPalette1'] as const),
  ...(['MonochromaticPalette2', 'MonochromaticPalette3', 'MonochromaticPalette4', 'MonochromaticPalette5'] as const),
  ...(['MonochromaticPalette6', 'MonochromaticPalette7', 'MonochromaticPalette8', 'MonochromaticPalette9'] as const),
  ...(['MonochromaticPalette10', 'MonochromaticPalette11', 'MonochromaticPalette12', 'MonochromaticPalette13'] as const),
] as const;

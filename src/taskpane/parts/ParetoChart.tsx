import { VerticalStackedBarChart } from '@fluentui/react-charts';
import type { VerticalStackedChartProps } from '@fluentui/react-charts';
import type { ReactNode } from 'react';
import type { DeviationPareto } from '../../engine/model/plan';
import { formatNumber, formatShare } from '../../i18n/format-values';
import { causeWords } from './cause-words';
import { chartColors } from './chart-colors';
import { CHART_HEIGHT } from './chart-size';
import type { Pane } from './pane-context';
import { usePane } from './pane-context';
import { useElementWidth } from './use-element-width';

/** More columns than this would be too thin to tell apart. */
const MOST_CHARTED = 12;
const CUT = 0.8;

/** Sorted columns, their cumulative share on a second axis, and the 80 % line. Columns are numbered as the rows of the table below. */
export function ParetoChart({ pareto }: { readonly pareto: DeviationPareto }): ReactNode {
  const pane = usePane();
  const { say, language } = pane;
  const [frame, width] = useElementWidth();
  // The columns' axis ends at their total, so that a share stands at the same height on both axes.
  const total = pareto.rows.reduce((sum, { value }) => sum + value, 0);
  return (
    <div ref={frame}>
      {width > 0 && (
        <VerticalStackedBarChart
          data={pointsOf(pareto, pane)}
          width={width}
          height={CHART_HEIGHT}
          barWidth="auto"
          yMaxValue={total}
          culture={language}
          yAxisTitle={say(`pareto.unit-${pareto.subject}`)}
          secondaryYScaleOptions={{ yMinValue: 0, yMaxValue: 100 }}
          secondaryYAxistitle="%"
          margins={{ left: 48, right: 48, top: 12, bottom: 36 }}
          yAxisTickFormat={(value: number) => formatNumber(value, 0, language)}
          legendProps={{ allowFocusOnLegends: true, enabledWrapLines: true }}
        />
      )}
    </div>
  );
}

function pointsOf({ subject, rows }: DeviationPareto, { say, language, theme }: Pane): VerticalStackedChartProps[] {
  const colors = chartColors(theme);
  return rows.slice(0, MOST_CHARTED).map((row, index) => ({
    xAxisPoint: String(index + 1),
    xAxisCalloutData: say('pareto.rank', { rank: index + 1, cause: causeWords(row, say, language) }),
    chartData: [
      {
        legend: say(`pareto.${subject}`),
        data: row.value,
        color: colors.bar,
        yAxisCalloutData: formatNumber(row.value, subject === 'scrap' ? 0 : 1, language),
      },
    ],
    lineData: [
      {
        y: row.cumulativeShare * 100,
        legend: say('pareto.cumulative'),
        color: colors.over,
        useSecondaryYScale: true,
        yAxisCalloutData: formatShare(row.cumulativeShare, language),
      },
      {
        y: CUT * 100,
        legend: say('pareto.line'),
        color: colors.threshold,
        useSecondaryYScale: true,
        lineOptions: { strokeDasharray: '4 4' },
        yAxisCalloutData: formatShare(CUT, language),
      },
    ],
  }));
}

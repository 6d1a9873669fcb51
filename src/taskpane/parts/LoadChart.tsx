import { VerticalStackedBarChart } from '@fluentui/react-charts';
import type { VerticalStackedChartProps } from '@fluentui/react-charts';
import type { ReactNode } from 'react';
import type { Minutes } from '../../engine/model/units';
import { formatNumber } from '../../i18n/format-values';
import type { ResourceLoad } from '../../pipeline/plan-summary';
import { chartColors } from './chart-colors';
import { CHART_HEIGHT } from './chart-size';
import { periodLoads } from './load-rates';
import type { Pane } from './pane-context';
import { usePane } from './pane-context';
import { periodName } from './period-names';
import { useElementWidth } from './use-element-width';

interface Props {
  readonly buckets: readonly Minutes[];
  readonly load: ResourceLoad;
}

/** Columns of load with a line of capacity. What is above it is a column of its own, and its period bears a sign. */
export function LoadChart({ buckets, load }: Props): ReactNode {
  const pane = usePane();
  const [frame, width] = useElementWidth();
  return (
    <div ref={frame}>
      {width > 0 && (
        <VerticalStackedBarChart
          key={load.resource}
          data={pointsOf(buckets, load, pane)}
          width={width}
          height={CHART_HEIGHT}
          barWidth="auto"
          yMaxValue={roundAbove(highest(load))}
          culture={pane.language}
          yAxisTitle={pane.say('load.load')}
          lineOptions={{ strokeWidth: 2 }}
          margins={{ left: 44, right: 12, top: 12, bottom: 36 }}
          yAxisTickFormat={(value: number) => formatNumber(value, 0, pane.language)}
          hideTickOverlap
          noOfCharsToTruncate={12}
          legendProps={{ allowFocusOnLegends: true, enabledWrapLines: true }}
        />
      )}
    </div>
  );
}

/** In hours: the lines count too, which the chart by itself would let run out of its frame. */
function highest(load: ResourceLoad): number {
  return periodLoads(load).reduce((most, { work, open, needed }) => Math.max(most, work, open, needed), 0) / 60;
}

/** The next number of hours that four round steps make: 4 × 10, 4 × 12, 4 × 15. */
function roundAbove(hours: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, hours) / 4));
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => one * power * 4 >= hours) ?? 10;
  return step * power * 4;
}

function pointsOf(buckets: readonly Minutes[], load: ResourceLoad, { say, language, theme }: Pane): VerticalStackedChartProps[] {
  const colors = chartColors(theme);
  const hours = (minutes: number): string => say('load.hours', { hours: formatNumber(minutes / 60, 1, language) });
  return periodLoads(load).map(({ work, open, needed, isOver }, index) => {
    const within = Math.min(work, open);
    const above = work - within;
    const hasNeed = load.neededMinutes !== undefined;
    return {
      xAxisPoint: `${isOver ? '▲ ' : ''}${periodName(buckets, index, language)}`,
      chartData: [
        { legend: say('load.series-within'), data: within / 60, color: colors.bar, yAxisCalloutData: hours(within) },
        ...(above > 0 ? [{ legend: say('load.series-over'), data: above / 60, color: colors.over, yAxisCalloutData: hours(above) }] : []),
      ],
      lineData: [
        { y: open / 60, legend: say('load.series-capacity'), color: colors.line, yAxisCalloutData: hours(open) },
        ...(hasNeed
          ? [
              {
                y: needed / 60,
                legend: say('load.series-needed'),
                color: colors.over,
                lineOptions: { strokeDasharray: '4 3' },
                yAxisCalloutData: hours(needed),
              },
            ]
          : []),
      ],
    };
  });
}

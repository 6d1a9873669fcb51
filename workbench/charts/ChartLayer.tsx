import type { CSSProperties, ReactElement } from 'react';
import { useSyncExternalStore } from 'react';
import type { GridView, ViewportWatch } from '../grid/viewport-watch';
import type { ChartFace, SheetLayout, SheetSource } from '../source/sheet-source';
import { SheetChart } from './SheetChart';
import { offsetOf } from './sheet-offset';

/** The charts of the shown sheet, floating over its grid and scrolling with it. */
export function ChartLayer({ source, viewport }: { readonly source: SheetSource; readonly viewport: ViewportWatch }): ReactElement | null {
  const place = useSyncExternalStore(
    (changed) => viewport.onMove(changed),
    () => JSON.stringify([source.revision(), viewport.view()]),
  );
  const [, view] = JSON.parse(place) as [number, GridView | null];
  const layout = view === null ? null : source.layout(view.sheet);
  if (view === null || layout === null) return null;
  const charts = source.charts(view.sheet);
  const frozen = charts.filter((chart) => isFrozen(chart, layout));
  const scrolled = charts.filter((chart) => !isFrozen(chart, layout));
  return (
    <div className="chart-layer">
      {frozen.map((chart) => (
        <Placed key={chart.id} chart={chart} left={view.frozenX} top={view.frozenY} scale={view.scale} />
      ))}
      <div className="chart-window" style={{ left: view.left, top: view.top }}>
        {scrolled.map((chart) => (
          <Placed key={chart.id} chart={chart} left={view.originX - view.left} top={view.originY - view.top} scale={view.scale} />
        ))}
      </div>
    </div>
  );
}

interface PlacedProps {
  readonly chart: ChartFace;
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

function Placed({ chart, left, top, scale }: PlacedProps): ReactElement {
  const style: CSSProperties = {
    left: left + chart.left * scale,
    top: top + chart.top * scale,
    transform: scale === 1 ? undefined : `scale(${scale})`,
  };
  return (
    <div className="placed-chart" style={style}>
      <SheetChart chart={chart} />
    </div>
  );
}

/** A chart that begins in both frozen parts stays where it is; any other moves with the scrolled part. */
function isFrozen(chart: ChartFace, layout: SheetLayout): boolean {
  return (
    chart.top < offsetOf(layout.frozenRows, layout.rowHeights, layout.defaultRowHeight) &&
    chart.left < offsetOf(layout.frozenColumns, layout.columnWidths, layout.defaultColumnWidth)
  );
}

import type { ReactElement } from 'react';
import type { ChartFace } from '../source/sheet-source';
import { chartGeometry } from './chart-geometry';
import type { ChartGeometry } from './chart-geometry';

const INK = '#262626';
const MUTED = '#595959';
const HAIRLINE = '#e4e4e4';

/** A chart as Excel would show it on its sheet, drawn plainly. */
export function SheetChart({ chart }: { readonly chart: ChartFace }): ReactElement {
  const geometry = chartGeometry(chart);
  const { width, height } = chart;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={chart.title}
      className="chart"
      fontSize={11}
      fill={MUTED}
    >
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#fff" stroke="#d9d9d9" />
      <Title text={chart.title} width={width} />
      <Axes chart={chart} geometry={geometry} />
      {geometry.columns.map(({ color, tip, ...box }, index) => (
        <rect key={index} {...box} fill={color}>
          <title>{tip}</title>
        </rect>
      ))}
      {geometry.lines.flatMap((line, series) =>
        line.points.map((points, run) => (
          <polyline
            key={`${series}-${run}`}
            points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
            fill="none"
            stroke={line.color}
            strokeWidth={2}
            strokeDasharray={line.dashed ? '6 4' : undefined}
          />
        )),
      )}
      {geometry.labels.map(({ x, y, text }, index) => (
        <text key={index} x={x} y={y} textAnchor="middle" fontSize={10} fill={INK}>
          {text}
        </text>
      ))}
      {chart.legend && <Legend chart={chart} />}
    </svg>
  );
}

/** On two lines when it is a long sentence. */
function Title({ text, width }: { readonly text: string; readonly width: number }): ReactElement {
  const fitting = Math.floor((width - 24) / 6.8);
  const cut = text.length <= fitting ? -1 : text.lastIndexOf(' ', fitting);
  const parts = cut <= 0 ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
  return (
    <text textAnchor="middle" fontSize={13} fontWeight={600} fill={INK}>
      {parts.map((part, index) => (
        <tspan key={index} x={width / 2} y={(parts.length === 1 ? 26 : 20) + index * 16}>
          {part}
        </tspan>
      ))}
    </text>
  );
}

function Axes({ chart, geometry }: { readonly chart: ChartFace; readonly geometry: ChartGeometry }): ReactElement {
  const { plot, horizontal } = geometry;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const below = chart.height - (chart.legend ? 30 : 8);
  return (
    <g>
      {geometry.valueMarks.map(({ at, text }) =>
        horizontal ? (
          <g key={at}>
            <line x1={at} x2={at} y1={plot.y} y2={bottom} stroke={HAIRLINE} />
            <text x={at} y={bottom + 14} textAnchor="middle">
              {text}
            </text>
          </g>
        ) : (
          <g key={at}>
            <line x1={plot.x} x2={right} y1={at} y2={at} stroke={HAIRLINE} />
            <text x={plot.x - 6} y={at + 4} textAnchor="end">
              {text}
            </text>
          </g>
        ),
      )}
      {geometry.secondaryMarks.map(({ at, text }) => (
        <text key={at} x={right + 6} y={at + 4}>
          {text}
        </text>
      ))}
      <Categories geometry={geometry} />
      <line x1={plot.x} x2={horizontal ? plot.x : right} y1={horizontal ? plot.y : bottom} y2={bottom} stroke="#a6a6a6" />
      <text x={plot.x + plot.width / 2} y={below} textAnchor="middle">
        {horizontal ? chart.value.title : chart.categoryTitle}
      </text>
      <Upright text={horizontal ? chart.categoryTitle : chart.value.title} x={16} y={plot.y + plot.height / 2} />
      {chart.secondary !== null && <Upright text={chart.secondary.title} x={chart.width - 10} y={plot.y + plot.height / 2} />}
    </g>
  );
}

function Categories({ geometry }: { readonly geometry: ChartGeometry }): ReactElement {
  const { plot, upright, horizontal } = geometry;
  const bottom = plot.y + plot.height;
  return (
    <>
      {geometry.categoryMarks.map(({ at, text }) =>
        horizontal ? (
          <text key={at} x={plot.x - 6} y={at + 4} textAnchor="end">
            {text}
          </text>
        ) : upright ? (
          <text key={at} transform={`translate(${at + 4} ${bottom + 6}) rotate(-90)`} textAnchor="end">
            {text}
          </text>
        ) : (
          <text key={at} x={at} y={bottom + 15} textAnchor="middle">
            {text}
          </text>
        ),
      )}
    </>
  );
}

function Upright({ text, x, y }: { readonly text: string; readonly x: number; readonly y: number }): ReactElement {
  return (
    <text transform={`translate(${x} ${y}) rotate(-90)`} textAnchor="middle">
      {text}
    </text>
  );
}

function Legend({ chart }: { readonly chart: ChartFace }): ReactElement {
  const widths = chart.series.map((series) => series.name.length * 5.8 + 34);
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const start = Math.max(8, (chart.width - widths.reduce((sum, width) => sum + width, 0)) / 2);
  return (
    <g transform={`translate(${start} ${chart.height - 12})`}>
      {chart.series.map((series, index) => (
        <g key={series.name} transform={`translate(${starts[index]} 0)`}>
          {series.kind === 'line' ? (
            <line
              x1={0}
              x2={18}
              y1={-4}
              y2={-4}
              stroke={series.color}
              strokeWidth={2}
              strokeDasharray={series.dashed ? '6 4' : undefined}
            />
          ) : (
            <rect x={4} y={-9} width={10} height={10} fill={series.color} />
          )}
          <text x={22}>{series.name}</text>
        </g>
      ))}
    </g>
  );
}

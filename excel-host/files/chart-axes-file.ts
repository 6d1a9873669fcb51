import { escapeAttribute } from '../../src/workbook/xlsx/package/xml-text';
import { AXIS_IDS } from '../../src/workbook/xlsx/write/chart-axes-xml';
import type { HostChart, PlotKind } from './chart-kinds';
import { lineXml, titleOf } from './chart-looks-file';

type Axis = HostChart['Axes']['CategoryAxis'];
type Group = 'Primary' | 'Secondary';
type Plots = readonly { readonly kind: PlotKind; readonly group: Group }[];

const TITLE_SIZE = 10;
const TICKS: Readonly<Record<string, string>> = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' };
const LABELS: Readonly<Record<string, string>> = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };
const CROSSES: Readonly<Record<string, string>> = { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' };

/** Ids of a pair of axes, that of the categories first. */
export function axisIds(group: Group): readonly number[] {
  return group === 'Primary' ? AXIS_IDS.primary : AXIS_IDS.secondary;
}

/** The axes that the plots of a chart use. */
export function axesXml(chart: HostChart, plots: Plots): string {
  return (['Primary', 'Secondary'] as const)
    .map((group) => {
      const own = plots.filter((plot) => plot.group === group);
      const category = chart.Axes.axis('Category', group);
      const value = chart.Axes.axis('Value', group);
      if (own.length === 0 || !category || !value) return '';
      const horizontal = own.some(({ kind }) => kind.direction === 'bar');
      const scatter = own.every(({ kind }) => kind.element === 'scatterChart');
      return pairXml(category, value, group, horizontal, scatter);
    })
    .join('');
}

function pairXml(category: Axis, value: Axis, group: Group, horizontal: boolean, scatter: boolean): string {
  const [categoryId, valueId] = axisIds(group);
  const isSecond = group === 'Secondary';
  const [bottom, side] = isSecond ? ['t', 'r'] : ['b', 'l'];
  // A file says of each axis where it meets the other one; Excel's object model says where the other one meets it.
  const meetsValue = crossesXml(value, false);
  const meetsCategory = crossesXml(category, isSecond);
  // Excel shows no second axis of categories.
  const start = (axis: Axis, id: number, place: string, turned: boolean): string =>
    `<c:axId val="${id}"/>${scalingXml(axis)}<c:delete val="${(isSecond && axis === category) || !axis.Visible ? 1 : 0}"/><c:axPos val="${place}"/>${linesXml(axis)}` +
    (axis.Title.Visible ? titleOf(axis.Title, TITLE_SIZE, turned) : '') +
    `${formatXml(axis)}${lookXml(axis)}`;
  const categories = start(category, categoryId, horizontal ? side : bottom, horizontal) + `<c:crossAx val="${valueId}"/>${meetsValue}`;
  const values = start(value, valueId, horizontal ? bottom : side, !horizontal) + `<c:crossAx val="${categoryId}"/>${meetsCategory}`;
  const between = `<c:crossBetween val="${category.IsBetweenCategories ? 'between' : 'midCat'}"/>`;
  const steps = (axis: Axis): string =>
    (axis.MajorUnit === '' ? '' : `<c:majorUnit val="${axis.MajorUnit}"/>`) +
    (axis.MinorUnit === '' ? '' : `<c:minorUnit val="${axis.MinorUnit}"/>`);
  const first = scatter
    ? `<c:valAx>${categories}<c:crossBetween val="midCat"/>${steps(category)}</c:valAx>`
    : categoryXml(category, categories);
  return `${first}<c:valAx>${values}${scatter ? '<c:crossBetween val="midCat"/>' : between}${steps(value)}</c:valAx>`;
}

function categoryXml(axis: Axis, inside: string): string {
  if (axis.CategoryType === 'DateAxis') {
    const unit = axis.BaseTimeUnit.toLowerCase();
    return `<c:dateAx>${inside}<c:auto val="0"/><c:lblOffset val="${axis.Offset}"/><c:baseTimeUnit val="${unit}"/></c:dateAx>`;
  }
  const auto = axis.CategoryType === 'Automatic' ? 1 : 0;
  const skips =
    (axis.TickLabelSpacing === '' ? '' : `<c:tickLblSkip val="${axis.TickLabelSpacing}"/>`) +
    (axis.TickMarkSpacing === 1 ? '' : `<c:tickMarkSkip val="${axis.TickMarkSpacing}"/>`);
  const multi = `<c:noMultiLvlLbl val="${axis.MultiLevel ? 0 : 1}"/>`;
  return `<c:catAx>${inside}<c:auto val="${auto}"/><c:lblAlgn val="ctr"/><c:lblOffset val="${axis.Offset}"/>${skips}${multi}</c:catAx>`;
}

function scalingXml(axis: Axis): string {
  const log = axis.ScaleType === 'Logarithmic' ? `<c:logBase val="${axis.LogBase}"/>` : '';
  const maximum = axis.Maximum === '' ? '' : `<c:max val="${axis.Maximum}"/>`;
  const minimum = axis.Minimum === '' ? '' : `<c:min val="${axis.Minimum}"/>`;
  return `<c:scaling>${log}<c:orientation val="${axis.ReversePlotOrder ? 'maxMin' : 'minMax'}"/>${maximum}${minimum}</c:scaling>`;
}

/** Where the other axis meets this one. A second axis of values stands at the far end. */
function crossesXml(axis: Axis, atEnd: boolean): string {
  if (axis.Crosses === 'Custom') return `<c:crossesAt val="${axis.CrossesAt}"/>`;
  return `<c:crosses val="${atEnd ? 'max' : (CROSSES[axis.Crosses] ?? 'autoZero')}"/>`;
}

function linesXml(axis: Axis): string {
  const lines = (tag: string, { Visible: isVisible, Format: format }: Axis['MajorGridlines']): string => {
    const look = lineXml(format.Line);
    return isVisible ? `<c:${tag}>${look === '' ? '' : `<c:spPr>${look}</c:spPr>`}</c:${tag}>` : '';
  };
  return lines('majorGridlines', axis.MajorGridlines) + lines('minorGridlines', axis.MinorGridlines);
}

/** A format that somebody gave is the axis's own, whatever it was linked to before. */
function formatXml(axis: Axis): string {
  const linked = axis.LinkNumberFormat && axis.NumberFormat === 'General';
  return `<c:numFmt formatCode="${escapeAttribute(axis.NumberFormat)}" sourceLinked="${linked ? 1 : 0}"/>`;
}

function lookXml(axis: Axis): string {
  const marks = `<c:majorTickMark val="${TICKS[axis.MajorTickMark] ?? 'out'}"/><c:minorTickMark val="${TICKS[axis.MinorTickMark] ?? 'none'}"/>`;
  const line = lineXml(axis.Format.Line);
  return `${marks}<c:tickLblPos val="${LABELS[axis.TickLabelPosition] ?? 'nextTo'}"/>${line === '' ? '' : `<c:spPr>${line}</c:spPr>`}`;
}

import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf, isTrue } from '../../src/workbook/xlsx/package/xml';
import type { HostChart } from './chart-kinds';
import { readLine, readTitle } from './read-chart-looks';

type Axis = HostChart['Axes']['CategoryAxis'];

const TICKS: Readonly<Record<string, Axis['MajorTickMark']>> = { none: 'None', cross: 'Cross', in: 'Inside', out: 'Outside' };
const LABELS: Readonly<Record<string, Axis['TickLabelPosition']>> = { nextTo: 'NextToAxis', high: 'High', low: 'Low', none: 'None' };
const CROSSES: Readonly<Record<string, Axis['Crosses']>> = { autoZero: 'Automatic', max: 'Maximum', min: 'Minimum' };
const UNITS: Readonly<Record<string, Axis['BaseTimeUnit']>> = { days: 'Days', months: 'Months', years: 'Years' };

const valueOf = (parent: Element, name: string): string | null => childOf(parent, name)?.getAttribute('val') ?? null;

/** Reads the axes of a chart whose series are there: those of the first plot are the primary ones. */
export function readAxes(chart: HostChart, plotArea: Element): void {
  const plot = childrenOf(plotArea).find((child) => /Chart$/.test(child.localName ?? ''));
  const primary = new Set((plot ? childrenOf(plot, 'axId') : []).map((id) => id.getAttribute('val')));
  const elements = childrenOf(plotArea).filter((child) => /Ax$/.test(child.localName ?? ''));
  for (const group of ['Primary', 'Secondary'] as const) {
    const own = elements.filter((element) => primary.has(valueOf(element, 'axId')) === (group === 'Primary'));
    // The first of two axes of values is that of x.
    const category = own.find((element) => element.localName !== 'valAx') ?? (own.length > 1 ? own[0] : undefined);
    const value = own.find((element) => element !== category);
    const categoryAxis = chart.Axes.axis('Category', group);
    const valueAxis = chart.Axes.axis('Value', group);
    if (category && categoryAxis) readAxis(categoryAxis, category, valueAxis);
    if (value && valueAxis) readAxis(valueAxis, value, categoryAxis);
    // The second axis of values stands at the far end unless told otherwise.
    if (group === 'Secondary' && categoryAxis?.Crosses === 'Maximum') categoryAxis.Crosses = 'Automatic';
    const between = value && valueOf(value, 'crossBetween');
    if (categoryAxis && between) categoryAxis.IsBetweenCategories = between === 'between';
  }
}

/** `other` is the axis that this one meets: a file says of each axis where it meets the other, Excel's object model where the other meets it. */
function readAxis(axis: Axis, element: Element, other: Axis | null): void {
  axis.Visible = !isTrue(valueOf(element, 'delete'));
  const scaling = childOf(element, 'scaling');
  if (scaling) readScaling(axis, scaling);
  const major = childOf(element, 'majorGridlines');
  axis.MajorGridlines.Visible = major !== undefined;
  if (major) readLine(axis.MajorGridlines.Format.Line, childOf(major, 'spPr'));
  axis.MinorGridlines.Visible = childOf(element, 'minorGridlines') !== undefined;
  const title = childOf(element, 'title');
  axis.Title.Visible = title !== undefined;
  if (title) readTitle(axis.Title, title);
  const format = childOf(element, 'numFmt');
  if (format && !isTrue(format.getAttribute('sourceLinked'))) {
    axis.NumberFormat = format.getAttribute('formatCode') ?? 'General';
    axis.LinkNumberFormat = false;
  }
  axis.MajorTickMark = TICKS[valueOf(element, 'majorTickMark') ?? 'out'] ?? 'Outside';
  axis.MinorTickMark = TICKS[valueOf(element, 'minorTickMark') ?? 'none'] ?? 'None';
  axis.TickLabelPosition = LABELS[valueOf(element, 'tickLblPos') ?? 'nextTo'] ?? 'NextToAxis';
  readLine(axis.Format.Line, childOf(element, 'spPr'));
  const crosses = CROSSES[valueOf(element, 'crosses') ?? ''];
  const at = valueOf(element, 'crossesAt');
  if (other && crosses) other.Crosses = crosses;
  if (other && at !== null) other.SetCrossesAt(Number(at));
  readSteps(axis, element);
}

function readScaling(axis: Axis, scaling: Element): void {
  axis.ReversePlotOrder = valueOf(scaling, 'orientation') === 'maxMin';
  const maximum = valueOf(scaling, 'max');
  const minimum = valueOf(scaling, 'min');
  if (maximum !== null) axis.Maximum = Number(maximum);
  if (minimum !== null) axis.Minimum = Number(minimum);
  const base = Number(valueOf(scaling, 'logBase') ?? 0);
  if (base >= 2 && base <= 1000) Object.assign(axis, { ScaleType: 'Logarithmic', LogBase: base });
}

function readSteps(axis: Axis, element: Element): void {
  const major = Number(valueOf(element, 'majorUnit') ?? 0);
  const minor = Number(valueOf(element, 'minorUnit') ?? 0);
  if (major > 0) axis.MajorUnit = major;
  if (minor > 0) axis.MinorUnit = minor;
  if (element.localName === 'valAx') return;
  const isDates = element.localName === 'dateAx';
  axis.CategoryType = isDates ? 'DateAxis' : isTrue(valueOf(element, 'auto')) ? 'Automatic' : 'TextAxis';
  if (isDates) axis.BaseTimeUnit = UNITS[valueOf(element, 'baseTimeUnit') ?? 'days'] ?? 'Days';
  const skip = Number(valueOf(element, 'tickLblSkip') ?? 0);
  if (skip >= 1) axis.TickLabelSpacing = skip;
  const marks = Number(valueOf(element, 'tickMarkSkip') ?? 0);
  if (marks >= 1) axis.TickMarkSpacing = marks;
  const offset = valueOf(element, 'lblOffset');
  if (offset !== null && Number(offset) >= 0 && Number(offset) <= 1000) axis.Offset = Number(offset);
  axis.MultiLevel = !isTrue(valueOf(element, 'noMultiLvlLbl'));
}

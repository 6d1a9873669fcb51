import { escapeAttribute } from '../../src/workbook/xlsx/package/xml-text';
import { RELATIONSHIP_NAMESPACE } from '../../src/workbook/xlsx/package/xml';
import type { Worksheet } from '../model/worksheet';
import type { HostChart } from './chart-kinds';
import { CHART_NAMESPACE, DRAWING_NAMESPACE, SHEET_DRAWING_NAMESPACE, UNITS_PER_POINT } from './chart-namespaces';

/** The drawing that places a sheet's charts, without the XML declaration; chart i has the relationship rId(i + 1). */
export function drawingXml(charts: readonly HostChart[]): string {
  const anchors = charts.map(anchorXml).join('');
  return `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}">${anchors}</xdr:wsDr>`;
}

function anchorXml(chart: HostChart, index: number): string {
  const { grid } = chart.Worksheet;
  const [column, right] = placeOf(grid.columns, chart.Left);
  const [row, down] = placeOf(grid.rows, chart.Top);
  const from = `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${right}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${down}</xdr:rowOff></xdr:from>`;
  const size = `<xdr:ext cx="${units(chart.Width)}" cy="${units(chart.Height)}"/>`;
  const title = chart.Title.Visible ? ` descr="${escapeAttribute(chart.Title.Text)}"` : '';
  const properties = `<xdr:cNvPr id="${index + 2}" name="${escapeAttribute(chart.Name)}"${title}/><xdr:cNvGraphicFramePr/>`;
  const place = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  const graphic = `<a:graphic><a:graphicData uri="${CHART_NAMESPACE}"><c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}</xdr:nvGraphicFramePr>${place}${graphic}</xdr:graphicFrame>`;
  return `<xdr:oneCellAnchor>${from}${size}${frame}<xdr:clientData/></xdr:oneCellAnchor>`;
}

const units = (points: number): number => Math.round(points * UNITS_PER_POINT);

/** The row or column at so many points from the sheet's corner, and what remains within it, in the file's units. */
function placeOf(lines: Worksheet['grid']['rows'], points: number): readonly [number, number] {
  let line = 0;
  let rest = points;
  for (let size = lines.visibleSize(line); rest >= size - 1e-6 && line < 1_048_575; size = lines.visibleSize(line)) {
    rest -= size;
    line += 1;
  }
  return [line, units(Math.max(0, rest))];
}

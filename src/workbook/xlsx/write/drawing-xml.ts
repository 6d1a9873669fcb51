import type { ChartSpec } from '../../../sheets/sheet-spec';
import { RELATIONSHIP_NAMESPACE, XML_DECLARATION } from '../package/xml';
import { escapeAttribute } from '../package/xml-text';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** English metric units in a pixel of 96 to the inch. */
const UNITS_PER_PIXEL = 9525;

/** The drawing that holds a sheet's charts; chart i has the relationship rId(i + 1). Each has its title as text for screen readers. */
export function drawingXml(charts: readonly ChartSpec[]): string {
  const anchors = charts.map(anchorXml).join('');
  return `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors}</xdr:wsDr>`;
}

function anchorXml(chart: ChartSpec, index: number): string {
  const from = `<xdr:from><xdr:col>${chart.column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${chart.row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`;
  const size = `<xdr:ext cx="${pixels(chart.widthPixels)}" cy="${pixels(chart.heightPixels)}"/>`;
  const properties = `<xdr:cNvPr id="${index + 2}" name="${escapeAttribute(chart.key)}" descr="${escapeAttribute(chart.title)}"/><xdr:cNvGraphicFramePr/>`;
  const place = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  const graphic = `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}</xdr:nvGraphicFramePr>${place}${graphic}</xdr:graphicFrame>`;
  return `<xdr:oneCellAnchor>${from}${size}${frame}<xdr:clientData/></xdr:oneCellAnchor>`;
}

function pixels(count: number): number {
  return Math.round(count) * UNITS_PER_PIXEL;
}

import { escapeAttribute } from '../package/xml-text';
import { solidFill, titleXml } from './chart-text';

/** Ids of the two pairs of axes. */
export const AXIS_IDS = { primary: [500000001, 500000002], secondary: [500000003, 500000004] } as const;

/** What an axis of values shows. */
export interface ValueAxis {
  readonly title: string | null;
  readonly format: string;
  readonly maximum: number | null;
  /** Lower end; automatic when neither it nor a maximum is given. */
  readonly minimum?: number;
}

const GRID_COLOR = 'E4E4E4';
const AXIS_COLOR = 'A6A6A6';
const TITLE_SIZE = 10;

/** The main axes; horizontal bars stand from the top in the order of their rows. */
export function primaryAxesXml(categoryTitle: string | null, categoryFormat: string, values: ValueAxis, horizontal: boolean): string {
  const [categoryId, valueId] = AXIS_IDS.primary;
  const category =
    `<c:catAx><c:axId val="${categoryId}"/>${scalingXml(null, horizontal)}<c:delete val="0"/><c:axPos val="${horizontal ? 'l' : 'b'}"/>` +
    (categoryTitle === null ? '' : titleXml(categoryTitle, TITLE_SIZE, false, horizontal)) +
    `${formatXml(categoryFormat)}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${lineXml(AXIS_COLOR)}` +
    `<c:crossAx val="${valueId}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const grid = `<c:majorGridlines>${lineXml(GRID_COLOR)}</c:majorGridlines>`;
  const value =
    `<c:valAx><c:axId val="${valueId}"/>${scalingXml(values, false)}<c:delete val="0"/><c:axPos val="${horizontal ? 'b' : 'l'}"/>${grid}` +
    (values.title === null ? '' : titleXml(values.title, TITLE_SIZE, false, !horizontal)) +
    `${formatXml(values.format)}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:crossAx val="${categoryId}"/><c:crosses val="${horizontal ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
  return category + value;
}

/** The axis of values on the right, with the hidden category axis that it needs. */
export function secondaryAxesXml(values: ValueAxis): string {
  const [categoryId, valueId] = AXIS_IDS.secondary;
  const value =
    `<c:valAx><c:axId val="${valueId}"/>${scalingXml(values, false)}<c:delete val="0"/><c:axPos val="r"/>` +
    (values.title === null ? '' : titleXml(values.title, TITLE_SIZE, false, true)) +
    `${formatXml(values.format)}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:crossAx val="${categoryId}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`;
  const category =
    `<c:catAx><c:axId val="${categoryId}"/>${scalingXml(null, false)}<c:delete val="1"/><c:axPos val="b"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${valueId}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  return value + category;
}

function scalingXml(values: Pick<ValueAxis, 'maximum' | 'minimum'> | null, reversed: boolean): string {
  const { maximum = null, minimum = maximum === null ? null : 0 } = values ?? {};
  const limits = (maximum === null ? '' : `<c:max val="${maximum}"/>`) + (minimum === null ? '' : `<c:min val="${minimum}"/>`);
  return `<c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/>${limits}</c:scaling>`;
}

function formatXml(code: string): string {
  return `<c:numFmt formatCode="${escapeAttribute(code)}" sourceLinked="0"/>`;
}

function lineXml(color: string): string {
  return `<c:spPr><a:ln w="9525">${solidFill(color)}</a:ln></c:spPr>`;
}

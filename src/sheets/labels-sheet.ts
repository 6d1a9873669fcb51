import type { PlanOrder } from '../engine/model/plan';
import { QUANTITY_TOLERANCE, type Quantity } from '../engine/model/units';
import { formatAmount, formatDay, formatMoment } from '../i18n/format-values';
import { barCode } from './bar-code';
import { TABLE_ROW, frameSheet } from './frame';
import { moduleColumns } from './page-cells';
import { nameOfPeg } from './page-texts';
import type { SheetContext } from './sheet-context';
import type { CellSpec, CellStyle, SheetSpec } from './sheet-spec';
import { chosenPacks } from './work-orders-sheet';

/** Two labels side by side, six rows of them on an upright A4 sheet. */
const ACROSS = 2;
const DOWN = 6;
/** More than these, fifty sheets of paper, are another print. */
const MOST_LABELS = 600;
/** Heights of the lines of a label: order, item, description, quantity, bar code, what for, gap. */
const HEIGHTS: readonly number[] = [22, 15, 14, 19, 30, 14, 12];
/** Light modules around a bar code, by which a reader knows where it begins (ISO/IEC 15417 asks for 10). */
const QUIET = 12;
/** A label is at least so wide, in modules, that its texts have room. */
const LEAST_MODULES = 130;
/** Letters of running text in a label of that width. */
const MODULES_PER_LETTER = 2.9;

interface Label {
  readonly order: PlanOrder;
  readonly number: number;
  readonly count: number;
  readonly quantity: Quantity;
}

/** Labels for the containers of the chosen orders: item, order, quantity, which container of how many, what for, and the order's bar code. */
export function labelsSheet(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const all = chosenPacks(context).flatMap(({ order }) => labelsOf(order, context.item(order.item)?.containerQuantity ?? null));
  const labels = all.slice(0, MOST_LABELS);
  const modules = Math.max(LEAST_MODULES, ...labels.map(({ order }) => barCode(order.order)?.modules ?? 0));
  const width = modules + 2 * QUIET;
  const cells = labels.flatMap((label, index) => {
    const row = TABLE_ROW + Math.floor(index / ACROSS) * HEIGHTS.length;
    return labelCells(context, label, row, 1 + (index % ACROSS) * width, modules);
  });
  const lines = Math.ceil(labels.length / ACROSS);
  const sentence = say('labels.sentence', { count: labels.length, moment: formatMoment(plan.now, language) });
  return frameSheet(context, {
    id: 'labels',
    sentence: all.length > labels.length ? `${sentence} ${say('labels.cut', { count: labels.length })}` : sentence,
    figures: [],
    tables: [],
    cells,
    fixedWidths: new Map(moduleColumns(1, width * ACROSS)),
    fixedHeights: new Map(
      Array.from({ length: lines }, (_, line) =>
        HEIGHTS.map((height, at): [number, number] => [TABLE_ROW + line * HEIGHTS.length + at, height]),
      ).flat(),
    ),
    frozenRows: 0,
    frozenColumns: 0,
    repeatHeader: false,
    portrait: true,
    printFrom: labels.length > 0 ? TABLE_ROW : 1,
    pageRows: Array.from({ length: Math.max(0, Math.ceil(lines / DOWN) - 1) }, (_, page) => TABLE_ROW + (page + 1) * DOWN * HEIGHTS.length),
  });
}

/** One label for each container; the last one holds what is left. */
function labelsOf(order: PlanOrder, container: Quantity | null): Label[] {
  const each = container === null || container <= 0 ? order.quantity : container;
  const count = Math.min(MOST_LABELS + 1, Math.max(1, Math.ceil(order.quantity / each - QUANTITY_TOLERANCE)));
  return Array.from({ length: count }, (_, index) => ({
    order,
    number: index + 1,
    count,
    quantity: index < count - 1 ? each : order.quantity - each * (count - 1),
  }));
}

function labelCells(
  context: SheetContext,
  { order, number, count, quantity }: Label,
  row: number,
  column: number,
  modules: number,
): CellSpec[] {
  const { say, language } = context;
  const item = context.item(order.item);
  const most = Math.floor(modules / MODULES_PER_LETTER);
  const text = (line: number, style: CellStyle, content: string, at = 0): CellSpec => ({
    row: row + line,
    column: column + QUIET + at,
    content,
    style,
    format: 'text',
  });
  const demands = order.pegs.map(({ demand }) => nameOfPeg(context, demand)).join(', ');
  const due = formatDay(order.due, language);
  const bars = (barCode(order.order)?.bars ?? []).flatMap(({ first, modules: span }) =>
    Array.from({ length: span }, (_, at): CellSpec => ({
      row: row + 4,
      column: column + QUIET + first + at,
      content: null,
      style: 'barCode',
    })),
  );
  return [
    text(0, 'title', order.order),
    text(0, 'figureValue', say('labels.container', { number, count }), modules - 30),
    text(1, 'verdictLeft', short(order.item, most)),
    text(2, 'plain', short(item?.description ?? '', most)),
    text(3, 'figureValue', say('labels.quantity', { quantity: formatAmount(rounded(quantity), language), unit: item?.unit ?? '' })),
    ...bars,
    text(5, 'plain', short(demands === '' ? say('labels.due', { due }) : say('labels.for', { demands, due }), most)),
  ];
}

const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
const rounded = (quantity: Quantity): Quantity => Math.round(quantity * 1e6) / 1e6;

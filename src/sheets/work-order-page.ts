import type { PickLine, WorkOrder, WorkOrderOperation } from '../engine/release/work-order';
import { MASTER_SCHEDULE_PEG, SAFETY_STOCK_PEG } from '../engine/model/plan';
import { QUANTITY_TOLERANCE } from '../engine/model/units';
import { formatAmount, formatDay, formatMoment } from '../i18n/format-values';
import { barCode } from './bar-code';
import type { SheetContext } from './sheet-context';
import type { CellContent, CellFormat, CellSpec, CellStyle } from './sheet-spec';
import { hoursOf, serialOf } from './table-columns';

/** The papers of one order as cells. */
export interface WorkOrderPage {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly cells: readonly CellSpec[];
  readonly heights: ReadonlyMap<number, number>;
  /** Modules of its longest bar code. */
  readonly modules: number;
}

/** Columns of the traveler: operation, resource, description, tool, quantity, setup, run, start, finish, good, scrap, initials; then the bar codes. */
const TRAVELER_COLUMNS = 12;
export const FIRST_MODULE_COLUMN = TRAVELER_COLUMNS + 2;
const HEADING_HEIGHT = 34;
/** Room for a bar code that a reader finds by hand, and for writing. */
const OPERATION_HEIGHT = 24;
const HEADER_HEIGHT = 27;
const GAP_HEIGHT = 7;

/** Lays the papers of one order out from a row on. */
export function workOrderPage(context: SheetContext, pack: WorkOrder, firstRow: number): WorkOrderPage {
  const page = new PageCells(firstRow);
  heading(context, pack, page);
  traveler(context, pack, page);
  pickList(context, pack, page);
  rules(context, pack, page);
  papers(context, pack, page);
  return { firstRow, lastRow: page.row - 1, cells: page.cells, heights: page.heights, modules: page.modules };
}

/** Cells that are written row by row. */
class PageCells {
  readonly cells: CellSpec[] = [];
  readonly heights = new Map<number, number>();
  modules = 0;

  constructor(public row: number) {}

  /** A row of cells from a column on; what is null stays empty but keeps the look. */
  line(style: CellStyle, contents: readonly (readonly [CellContent, CellFormat])[], height?: number): void {
    contents.forEach(([content, format], index) => this.cells.push({ row: this.row, column: index + 1, content, style, format }));
    if (height !== undefined) this.heights.set(this.row, height);
    this.row++;
  }

  headers(headers: readonly (readonly [string, 'left' | 'right'])[]): void {
    headers.forEach(([content, side], index) =>
      this.cells.push({ row: this.row, column: index + 1, content, style: side === 'left' ? 'header' : 'headerRight', format: 'text' }),
    );
    this.heights.set(this.row, HEADER_HEIGHT);
    this.row++;
  }

  /** Keeps two bar codes apart, so that a reader takes only one. */
  gap(): void {
    this.heights.set(this.row, GAP_HEIGHT);
    this.row++;
  }

  /** One text that may run over its row. */
  text(style: CellStyle, content: string, height?: number): void {
    this.line(style, [[content, 'text']], height);
  }

  /** Bars beside the row that was written last. */
  bars(text: string): void {
    const code = barCode(text);
    if (code === null) return;
    this.modules = Math.max(this.modules, code.modules);
    for (const { first, modules } of code.bars) {
      for (let module = first; module < first + modules; module++) {
        this.cells.push({ row: this.row - 1, column: FIRST_MODULE_COLUMN + module, content: null, style: 'barCode' });
      }
    }
  }
}

function heading(context: SheetContext, { order }: WorkOrder, page: PageCells): void {
  const { say, language } = context;
  const item = context.item(order.item);
  page.text('title', say('pack.heading', { order: order.order, item: order.item, description: item?.description ?? '' }), HEADING_HEIGHT);
  page.bars(order.order);
  page.text(
    'subtitle',
    say('pack.facts', {
      quantity: formatAmount(order.quantity, language),
      unit: item?.unit ?? '',
      start: order.start === null ? '–' : formatMoment(order.start, language),
      finish: order.finish === null ? '–' : formatMoment(order.finish, language),
      due: formatDay(order.due, language),
      priority: order.priority,
    }),
  );
  const demands = order.pegs.map(({ demand }) => nameOfPeg(context, demand));
  if (demands.length > 0) page.text('subtitle', say('pack.serves', { demands: demands.join(', ') }));
  page.row++;
}

function nameOfPeg(context: SheetContext, demand: string): string {
  const { say, plan } = context;
  if (demand === SAFETY_STOCK_PEG) return say('orders.safety-stock');
  if (demand === MASTER_SCHEDULE_PEG) return say('orders.programme');
  const customer = plan.demands.find(({ id }) => id === demand)?.customer ?? null;
  return customer === null ? demand : `${demand} (${customer})`;
}

function traveler(context: SheetContext, { operations, order }: WorkOrder, page: PageCells): void {
  const { say } = context;
  page.text('section', say('pack.traveler'));
  page.headers([
    [say('head.operation'), 'left'],
    [say('head.resource'), 'left'],
    [say('head.description'), 'left'],
    [say('head.tool'), 'left'],
    [say('head.quantity'), 'right'],
    [say('head.setup-hours'), 'right'],
    [say('head.run-hours'), 'right'],
    [say('head.start'), 'right'],
    [say('head.finish'), 'right'],
    [say('pack.good'), 'right'],
    [say('pack.scrap'), 'right'],
    [say('pack.sign'), 'left'],
  ]);
  for (const row of operations) {
    page.line('body', travelerCells(context, row), OPERATION_HEIGHT);
    page.bars(`${order.order}/${row.operation.operation}`);
    page.gap();
  }
  for (const { operation, instruction } of operations) {
    if (instruction !== null) page.text('note', say('pack.instruction', { operation: operation.operation, text: instruction }));
  }
  page.row++;
}

function travelerCells(context: SheetContext, { operation }: WorkOrderOperation): (readonly [CellContent, CellFormat])[] {
  return [
    [String(operation.operation), 'text'],
    [operation.resource, 'text'],
    [operation.description, 'text'],
    [operation.tool, 'text'],
    [operation.quantity, context.quantityFormat([operation.item])],
    [hoursOf(operation.changeoverMinutes + operation.setupMinutes), 'hours'],
    [hoursOf(operation.runMinutes), 'hours'],
    [serialOf(operation.start), 'shortDateTime'],
    [serialOf(operation.finish), 'shortDateTime'],
    [null, 'text'],
    [null, 'text'],
    [null, 'text'],
  ];
}

function pickList(context: SheetContext, { picks }: WorkOrder, page: PageCells): void {
  if (picks.length === 0) return;
  const { say } = context;
  page.text('section', say('pack.pick-list'));
  page.headers([
    [say('head.operation'), 'left'],
    [say('head.item'), 'left'],
    [say('head.description'), 'left'],
    [say('pack.lot'), 'left'],
    [say('head.quantity'), 'right'],
    [say('head.unit-of-measure'), 'left'],
    [say('pack.location'), 'left'],
  ]);
  for (const pick of picks) for (const cells of pickCells(context, pick)) page.line(cells.missing ? 'strong' : 'body', cells.line);
  page.row++;
}

/** A line for each lot, and one for what is missing. */
function pickCells(
  context: SheetContext,
  { item, operation, from, missing }: PickLine,
): { readonly missing: boolean; readonly line: (readonly [CellContent, CellFormat])[] }[] {
  const { say } = context;
  const record = context.item(item);
  const line = (lot: string | null, quantity: number, place: string | null): (readonly [CellContent, CellFormat])[] => [
    [operation === null ? say('pack.first') : String(operation), 'text'],
    [item, 'text'],
    [record?.description ?? null, 'text'],
    [lot, 'text'],
    [quantity, context.quantityFormat([item])],
    [record?.unit ?? null, 'text'],
    [place, 'text'],
  ];
  const rows = from.map((pick) => ({ missing: false, line: line(pick.lot, pick.quantity, pick.location) }));
  if (missing > QUANTITY_TOLERANCE) rows.push({ missing: true, line: line(say('pack.missing'), missing, null) });
  return rows;
}

function rules({ say }: SheetContext, { requirements }: WorkOrder, page: PageCells): void {
  if (requirements.length === 0) return;
  page.text('section', say('pack.requirements'));
  for (const { kind, text, blocking } of requirements) {
    const named = say(`requirement.${kind ?? 'other'}`);
    page.text(blocking ? 'verdictLeft' : 'plain', say(blocking ? 'pack.blocking' : 'pack.rule', { kind: named, text }));
  }
  page.row++;
}

function papers({ say }: SheetContext, { documents, operations }: WorkOrder, page: PageCells): void {
  const ofRouting = operations.flatMap(({ operation, document }) =>
    document === null ? [] : [say('pack.instruction', { operation: operation.operation, text: document })],
  );
  if (documents.length + ofRouting.length === 0) return;
  page.text('section', say('pack.documents'));
  for (const { title, version, link } of documents) {
    const named = version === null ? title : say('pack.version', { title, version });
    page.text('plain', link === null ? named : `${named} — ${link}`);
  }
  for (const text of ofRouting) page.text('plain', text);
}

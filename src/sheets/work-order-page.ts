import type { PickLine, WorkOrder, WorkOrderOperation } from '../engine/release/work-order';
import { QUANTITY_TOLERANCE } from '../engine/model/units';
import { formatAmount, formatDay, formatMoment } from '../i18n/format-values';
import { PageCells, WRITING_HEIGHT, type PageCell } from './page-cells';
import { nameOfPeg, ruleText } from './page-texts';
import type { SheetContext } from './sheet-context';
import type { CellSpec } from './sheet-spec';
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

const HEADING_HEIGHT = 34;

/** Lays the papers of one order out from a row on. */
export function workOrderPage(context: SheetContext, pack: WorkOrder, firstRow: number): WorkOrderPage {
  const page = new PageCells(firstRow);
  heading(context, pack, page);
  traveler(context, pack, page);
  pickList(context, pack, page);
  controlPoints(context, pack, page);
  rules(context, pack, page);
  papers(context, pack, page);
  return { firstRow, lastRow: page.row - 1, cells: page.cells, heights: page.heights, modules: page.modules };
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
    page.line('body', travelerCells(context, row), WRITING_HEIGHT);
    page.bars(`${order.order}/${row.operation.operation}`);
    page.gap();
  }
  for (const { operation, instruction } of operations) {
    if (instruction !== null) page.text('note', say('pack.instruction', { operation: operation.operation, text: instruction }));
  }
  page.row++;
}

function travelerCells(context: SheetContext, { operation }: WorkOrderOperation): PageCell[] {
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
): { readonly missing: boolean; readonly line: PageCell[] }[] {
  const { say } = context;
  const record = context.item(item);
  const line = (lot: string | null, quantity: number, place: string | null): PageCell[] => [
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

/** Quality requirements are points to be checked, with room for what was found. */
function controlPoints({ say }: SheetContext, { requirements }: WorkOrder, page: PageCells): void {
  const points = requirements.filter(({ kind }) => kind === 'quality');
  if (points.length === 0) return;
  page.text('section', say('pack.control-points'));
  page.headers([
    [say('pack.to-check'), 'left'],
    ['', 'left'],
    ['', 'left'],
    [say('pack.measured'), 'left'],
    [say('pack.conforming'), 'left'],
    [say('tickets.date'), 'left'],
    [say('pack.sign'), 'left'],
  ]);
  for (const { text, blocking } of points) {
    const empty = Array.from({ length: 6 }, (): PageCell => [null, 'text']);
    page.line(blocking ? 'strong' : 'body', [[blocking ? `■ ${text}` : text, 'text'], ...empty], WRITING_HEIGHT);
  }
  page.row++;
}

function rules({ say }: SheetContext, { requirements }: WorkOrder, page: PageCells): void {
  const others = requirements.filter(({ kind }) => kind !== 'quality');
  if (others.length === 0) return;
  page.text('section', say('pack.requirements'));
  for (const rule of others) page.text(rule.blocking ? 'verdictLeft' : 'plain', ruleText(say, rule));
  page.row++;
}

function papers({ say }: SheetContext, { documents, operations }: WorkOrder, page: PageCells): void {
  const ofRouting = operations.flatMap(({ operation, document }) =>
    document === null ? [] : [{ operation: operation.operation, document }],
  );
  if (documents.length + ofRouting.length === 0) return;
  page.text('section', say('pack.documents'));
  for (const { title, version, link } of documents) {
    page.link(version === null ? title : say('pack.version', { title, version }), link);
  }
  for (const { operation, document } of ofRouting) page.link(say('pack.instruction', { operation, text: document }), document);
}

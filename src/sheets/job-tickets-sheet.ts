import type { RequirementRow } from '../engine/model/follow-up-records';
import type { WorkOrder, WorkOrderOperation } from '../engine/release/work-order';
import { formatAmount, formatMoment } from '../i18n/format-values';
import { TABLE_ROW, frameSheet } from './frame';
import { FIRST_MODULE_COLUMN, PageCells, WRITING_HEIGHT, moduleColumns, type PageCell } from './page-cells';
import { ruleText } from './page-texts';
import type { SheetContext } from './sheet-context';
import type { SheetSpec } from './sheet-spec';
import { hoursOf, serialOf } from './table-columns';
import { chosenPacks } from './work-orders-sheet';

const HEADING_HEIGHT = 32;
const LINE_HEIGHT = 18;
/** Lines to be filled in: a shift, and the next one. */
const LINES = 2;
const COLUMN_WIDTHS: readonly number[] = [14, 14, 14, 14, 12, 12, 14, 14, 12, 12, 18, 10];

/** A job ticket for each operation of the chosen orders: what to do where and when, what to respect, and room for what was done. */
export function jobTicketsSheet(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const packs = chosenPacks(context);
  const page = new PageCells(TABLE_ROW);
  const starts = packs.flatMap((pack) =>
    pack.operations.map((operation) => {
      const firstRow = page.row;
      ticket(context, pack, operation, page);
      return firstRow;
    }),
  );
  return frameSheet(context, {
    id: 'job-tickets',
    sentence: say('tickets.sentence', { count: starts.length, orders: packs.length, moment: formatMoment(plan.now, language) }),
    figures: [],
    tables: [],
    cells: page.cells,
    fixedWidths: new Map([
      ...COLUMN_WIDTHS.map((width, index): [number, number] => [index + 1, width]),
      [FIRST_MODULE_COLUMN - 1, 1.5],
      ...moduleColumns(FIRST_MODULE_COLUMN, page.modules),
    ]),
    fixedHeights: page.heights,
    frozenRows: 0,
    frozenColumns: 0,
    repeatHeader: false,
    printFrom: starts.length > 0 ? TABLE_ROW : 1,
    groupRows: starts,
  });
}

function ticket(context: SheetContext, pack: WorkOrder, row: WorkOrderOperation, page: PageCells): void {
  const { say, language } = context;
  const { order } = pack;
  const { operation, instruction, skill } = row;
  const item = context.item(order.item);
  const { description } = operation;
  page.text('title', say('tickets.heading', { order: order.order, operation: operation.operation, description }), HEADING_HEIGHT);
  page.bars(`${order.order}/${operation.operation}`);
  const quantity = formatAmount(operation.quantity, language);
  page.text('subtitle', say('tickets.item', { item: order.item, description: item?.description ?? '', quantity, unit: item?.unit ?? '' }));
  page.headers([
    [say('head.resource'), 'left'],
    [say('head.tool'), 'left'],
    [say('tickets.skill'), 'left'],
    [say('head.quantity'), 'right'],
    [say('head.setup-hours'), 'right'],
    [say('head.run-hours'), 'right'],
    [say('head.start'), 'right'],
    [say('head.finish'), 'right'],
  ]);
  page.line(
    'body',
    [
      [operation.resource, 'text'],
      [operation.tool, 'text'],
      [skill, 'text'],
      [operation.quantity, context.quantityFormat([operation.item])],
      [hoursOf(operation.changeoverMinutes + operation.setupMinutes), 'hours'],
      [hoursOf(operation.runMinutes), 'hours'],
      [serialOf(operation.start), 'shortDateTime'],
      [serialOf(operation.finish), 'shortDateTime'],
    ],
    LINE_HEIGHT,
  );
  if (instruction !== null) page.text('plain', instruction);
  for (const rule of rulesOf(pack, row)) page.text(rule.blocking ? 'verdictLeft' : 'plain', ruleText(say, rule));
  for (const { title, version, link } of pack.documents.filter((one) => one.operation === operation.operation))
    page.link(version === null ? title : say('pack.version', { title, version }), link);
  if (row.document !== null) page.link(row.document, row.document);
  page.gap();
  report(context, page);
}

/** Of the order, its item and the resource of this operation alone. */
function rulesOf({ requirements }: WorkOrder, { operation }: WorkOrderOperation): RequirementRow[] {
  return requirements.filter(({ subjectKind, subject }) => subjectKind !== 'resource' || subject === operation.resource);
}

function report({ say }: SheetContext, page: PageCells): void {
  const headers = ['tickets.date', 'tickets.operator', 'tickets.from', 'tickets.to', 'pack.good', 'pack.scrap', 'tickets.rework'] as const;
  page.headers([
    ...headers.map((key): readonly [string, 'left'] => [say(key), 'left']),
    [say('tickets.cause'), 'left'],
    ['', 'left'],
    ['', 'left'],
    ['', 'left'],
    [say('pack.sign'), 'left'],
  ]);
  const empty = COLUMN_WIDTHS.map((): PageCell => [null, 'text']);
  for (let line = 0; line < LINES; line++) page.line('body', empty, WRITING_HEIGHT);
  page.row++;
}

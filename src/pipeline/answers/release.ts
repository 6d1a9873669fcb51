import { isoFromMinutes, startOfDay } from '../../engine/calendar/dates';
import type { Source } from '../../engine/model/finding';
import type { RoutingOperation } from '../../engine/model/input';
import type { Plan, PlanOrder } from '../../engine/model/plan';
import type { Minutes } from '../../engine/model/units';
import { planSteps } from '../../engine/plan';
import { backFlush, type BackFlush } from '../../engine/release/back-flush';
import { launchProposals, type LaunchProposal } from '../../engine/release/launch-file';
import type { FrozenLine } from '../../engine/release/order-bill';
import { releaseList, releaseUntil, type ReleaseCandidate } from '../../engine/release/release-list';
import { releasesOf, type OrderRelease } from '../../engine/release/release-order';
import { picked } from '../../engine/release/stock-shelf';
import type { Steps } from '../../engine/steps';
import { sheetWords } from '../../i18n/sheets';
import { checkSentence, launchSample } from '../../sheets/release-sentences';
import type { WorkbookSnapshot } from '../../workbook/workbook';
import type { LaunchEntry, PlannedOrder, ReleaseAnswer, ReleaseEntry, StockProposal, StockRow, WrittenCells } from '../release-question';
import type { Asked } from './asked';
import { StandingRows } from './standing-rows';

const FIRST_NUMBER = { en: 'MO-0001', fr: 'OF-0001' } as const;

/** What may be released and what that writes, what the stock and the launch file should say by now. Nothing is written. */
export function* releaseAnswer(asked: Asked, snapshot: WorkbookSnapshot): Steps<ReleaseAnswer> {
  const { input, options, read, language } = asked;
  const plan = yield* planSteps(input, options);
  const rows = new StandingRows(snapshot, read.mapping);
  const until = releaseUntil(plan.now);
  const list = releaseList(input, plan, until);
  const byOrder = new Map(plan.orders.map((order) => [order.order, order]));
  const listed = list.flatMap(({ order }) => byOrder.get(order) ?? []);
  const releases = releasesOf(input, plan, listed, FIRST_NUMBER[language]);
  const flushed = backFlush(input);
  return {
    kind: 'release',
    now: plan.now,
    until,
    entries: list.map((candidate, index) => entryOf(asked, rows, candidate, releases[index])),
    numbers: releases.filter(({ row }) => row === null).map(({ order }) => order),
    orders: plan.orders
      .filter(({ kind, start }) => kind === 'make' && start !== null)
      .sort(byStart)
      .map(plannedOrder(asked)),
    stock: flushed.flatMap((one) => stockProposal(asked, rows, one)),
    stockRows: stockRowsOf(asked, rows, flushed),
    launch: launchProposals(input).map((one) => launchEntry(asked, rows, one)),
  };
}

const byStart = (a: PlanOrder, b: PlanOrder): number => (a.start ?? 0) - (b.start ?? 0) || (a.order < b.order ? -1 : 1);

function plannedOrder({ input }: Asked): (order: Plan['orders'][number]) => PlannedOrder {
  const items = new Map(input.items.map((item) => [item.item, item]));
  return ({ order, item, quantity, status, start, releaseBy, due }) => ({
    order,
    item,
    description: items.get(item)?.description ?? '',
    unit: items.get(item)?.unit ?? '',
    quantity,
    status,
    start: start ?? releaseBy,
    due,
  });
}

function entryOf(asked: Asked, rows: StandingRows, candidate: ReleaseCandidate, release: OrderRelease): ReleaseEntry {
  const { planned, row } = release;
  const speaker = { say: sheetWords(asked.language), language: asked.language };
  const expected = row === null ? null : rows.change({ table: 'Orders', row }, ['order'], { status: 'released' });
  return {
    ...plannedOrder(asked)(planned),
    verdict: candidate.verdict,
    reasons: candidate.checks.map((check) => checkSentence(speaker, check)),
    parts: candidate.parts,
    afterSales: candidate.afterSales,
    changed: expected,
    added: expected === null ? rows.known('Orders', newOrder(planned), ['item', 'quantity', 'due', 'status']) : null,
    routing: release.routing.map(routingCells),
    bill: release.bill.map(billCells),
  };
}

const isoOf = (at: Minutes | null): string | null => (at === null ? null : isoFromMinutes(at));

/** The end of a day is that day without a time: as a moment it would be the next day, one period late. */
function dueText(due: Minutes): string {
  return due === startOfDay(due) ? isoFromMinutes(due - 1).slice(0, 10) : isoFromMinutes(due);
}

function newOrder({ item, quantity, due, start, priority }: PlanOrder): WrittenCells {
  return { kind: 'make', item, quantity, due: dueText(due), start: isoOf(start), status: 'released', priority };
}

/** Times in minutes, as the row says; what is empty or usual stays empty. */
function routingCells(row: RoutingOperation): WrittenCells {
  return {
    operation: row.operation,
    description: row.description || null,
    resource: row.resources.join('|') || null,
    setup_time: exact(row.setupTime),
    unit_time: exact(row.unitTime),
    time_unit: 'min',
    queue: exact(row.queue) || null,
    wait: exact(row.wait) || null,
    move: exact(row.move) || null,
    min_batch: row.minBatch,
    transfer_batch: row.transferBatch,
    tool: row.tool,
    skill: row.skill,
    people: row.people === 1 ? null : row.people,
    setup_family: row.setupFamily,
    subcontractor: row.subcontractor,
    subcontract_days: row.subcontractDays,
    next: row.next === null ? null : row.next.join(';') || '-',
    instruction: row.instruction,
    document: row.document,
    interruptible: row.interruptible ? null : 'no',
  };
}

const billCells = ({ component, operation, quantity, fixedQuantity, scrap }: FrozenLine): WrittenCells => ({
  component,
  operation,
  quantity: exact(quantity),
  fixed_quantity: exact(fixedQuantity) || null,
  scrap: scrap || null,
  consumed: 0,
});

/** Without the dust of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(12));

function stockProposal({ input }: Asked, rows: StandingRows, { line, processed, due, missing, changes }: BackFlush): StockProposal[] {
  const { order, component, consumed, source } = line;
  const booked =
    source === undefined ? null : rows.change(source, ['order', 'component', 'consumed'], { consumed: exact(consumed + picked(changes)) });
  if (booked === null) return [];
  const takes = changes.flatMap(({ source: from, lot, location, quantity }) => {
    const row = from === undefined ? null : rows.rowOf(from);
    return row === null ? [] : [{ row, place: lot ?? location, quantity }];
  });
  const unit = input.items.find(({ item }) => item === component)?.unit ?? '';
  return [{ order, component, unit, processed, due, missing, takes, booked }];
}

function stockRowsOf({ input }: Asked, rows: StandingRows, flushed: readonly BackFlush[]): StockRow[] {
  const used = new Set(flushed.flatMap(({ changes }) => changes.flatMap(({ source }) => source?.row ?? [])));
  return input.stock.flatMap(({ source, item, quantity }): StockRow[] => {
    if (source === undefined || !used.has(source.row)) return [];
    const change = rows.change(source, ['item', 'quantity'], {});
    return change === null ? [] : [{ row: change.row, item, quantity, expected: change.expected }];
  });
}

const COLUMN = { scrap: 'scrap', 'over-launch': 'over_launch', 'unit-time': 'unit_time', 'setup-time': 'setup_time' } as const;
const KEYS = { Items: ['item'], Routings: ['item', 'operation'] } as const;

function launchEntry(asked: Asked, rows: StandingRows, proposal: LaunchProposal): LaunchEntry {
  const { kind, item, operation, current, observed, sample, orders, source } = proposal;
  const table = operation === null ? 'Items' : 'Routings';
  const column = COLUMN[kind];
  const written = operation === null ? Number(observed.toFixed(4)) : scaled(source, rows, column, proposal);
  const isOwn = source !== undefined && source.table === table && written !== null;
  return {
    kind,
    item,
    operation,
    current,
    observed,
    sample,
    orders,
    table,
    description: asked.input.items.find((row) => row.item === item)?.description ?? '',
    restsOn: launchSample({ say: sheetWords(asked.language) }, proposal),
    change: isOwn ? rows.change(source, [...KEYS[table], column], { [column]: written }) : null,
  };
}

/** A time in the unit of its cell: as much more as was observed; null for a text, or where nothing stands yet. */
function scaled(source: Source | undefined, rows: StandingRows, column: string, { current, observed }: LaunchProposal): number | null {
  const cell = source === undefined ? null : rows.cell(source, column);
  return typeof cell === 'number' && cell > 0 && current > 0 ? Number(((cell * observed) / current).toPrecision(4)) : null;
}

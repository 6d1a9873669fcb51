import type { Finding } from '../model/finding';
import type { PlanningInput, ProgressRow } from '../model/input';
import type { Minutes } from '../model/units';
import { QUANTITY_TOLERANCE } from '../model/units';
import type { TrackingFindingCode } from './finding-codes';
import { overlappingRecords } from './record-overlaps';
import type { RecordedWork } from './standard-work';
import { StandardWork } from './standard-work';

/** Something that cannot be, or is hardly likely, in a record of progress. */
export interface RecordProblem {
  /** Place in the list of records. */
  readonly record: number;
  readonly code: TrackingFindingCode;
  /** The column to look at. */
  readonly column: string;
  readonly parameters: Finding['parameters'];
}

/** What records are held against. */
export type RecordTables = Pick<PlanningInput, 'orders' | 'items' | 'routings' | 'resources'>;

/** A pace so many times off its standard is a slip of typing, minutes for hours, rather than a slow machine. */
const FAR_OFF = 5;

/**
 * What cannot be in records of progress, in their order: an operation that the routing does not know, more pieces than were launched and may be
 * over-launched, an end before its start, a time to come, a record of nothing. The table says so of every such row.
 *
 * @param now null: nobody says what time it is, and nothing can lie in the future
 */
export function recordFaults(records: readonly ProgressRow[], tables: RecordTables, now: Minutes | null): RecordProblem[] {
  const facts = new RecordFacts(tables);
  return eachRecord(records, (row, tell) => {
    const work = facts.work.of(row);
    checkTimes(row, now, tell);
    checkOperation(row, work, facts, tell);
    checkPieces(row, work, facts, tell);
  });
}

/**
 * What is hardly right in records of progress, in their order: an order that is not open while no item says what was made, times that overlap on a unit,
 * a pace far from its standard. Old records have much of it, so the table keeps silent; the audit of the data speaks of it, and so does whoever takes a new
 * record in.
 */
export function recordDoubts(records: readonly ProgressRow[], tables: RecordTables): RecordProblem[] {
  const facts = new RecordFacts(tables);
  const overlaps = overlappingRecords(records, facts.counts);
  return eachRecord(records, (row, tell, record) => {
    const work = facts.work.of(row);
    if (work.order === null && work.item === null && facts.hasOrders) tell('progress.order-unknown', 'order', { order: row.order });
    const other = overlaps.get(record);
    if (other !== undefined) {
      const { order, operation } = records[other];
      tell('progress.overlap', 'start', { resource: row.resource ?? '', order, operation: operation ?? '' });
    }
    checkPace(row, work, facts, tell);
  });
}

function eachRecord(records: readonly ProgressRow[], check: (row: ProgressRow, tell: Tell, record: number) => void): RecordProblem[] {
  const problems: RecordProblem[] = [];
  let at = 0;
  const tell: Tell = (code, column, parameters = {}) => problems.push({ record: at, code, column, parameters });
  records.forEach((row, record) => {
    at = record;
    check(row, tell, record);
  });
  return problems;
}

type Tell = (code: TrackingFindingCode, column: string, parameters?: Finding['parameters']) => void;

/** Looked up once for all records. */
class RecordFacts {
  readonly work: StandardWork;
  readonly counts: ReadonlyMap<string, number>;
  readonly hasOrders: boolean;
  readonly efficiency: ReadonlyMap<string, number>;
  /** Pieces by order and operation, of the records so far. */
  readonly done = new Map<string, number>();
  private readonly operations = new Map<string, ReadonlySet<number>>();

  constructor(tables: RecordTables) {
    this.work = new StandardWork(tables);
    this.counts = new Map(tables.resources.map(({ resource, count }) => [resource, count]));
    this.efficiency = new Map(tables.resources.map(({ resource, efficiency }) => [resource, efficiency]));
    this.hasOrders = tables.orders.length > 0;
    for (const { item, operation } of tables.routings) {
      const known = this.operations.get(item);
      this.operations.set(item, known === undefined ? new Set([operation]) : new Set([...known, operation]));
    }
  }

  /** Numbers of all operations of an item; none: it has no routing. */
  operationsOf(item: string): ReadonlySet<number> {
    return this.operations.get(item) ?? new Set();
  }
}

function checkTimes({ start, end, date, good, scrap, rework, remark, cause }: ProgressRow, now: Minutes | null, tell: Tell): void {
  const begins = start ?? date?.minutes ?? 0;
  if (now !== null && begins > now) tell('progress.in-future', start === null ? 'date' : 'start', { read: { day: begins } });
  else if (now !== null && end !== null && end > now) tell('progress.in-future', 'end', { read: { at: end } });
  if (start !== null && end !== null && end < start) tell('progress.ends-before-start', 'end');
  const isEmpty = good + scrap + rework === 0 && start === null && end === null && remark === null && cause === null;
  if (isEmpty) tell('progress.nothing-recorded', 'good');
}

function checkOperation(row: ProgressRow, { item }: RecordedWork, facts: RecordFacts, tell: Tell): void {
  if (item === null || row.operation === null) return;
  const operations = facts.operationsOf(item);
  if (operations.size > 0 && !operations.has(row.operation)) {
    const known = [...operations].sort((a, b) => a - b).join(', ');
    tell('progress.operation-unknown', 'operation', { item, operation: row.operation, known });
  }
}

function checkPieces(row: ProgressRow, { order, item, routing }: RecordedWork, facts: RecordFacts, tell: Tell): void {
  const operation = row.operation ?? routing?.operation ?? null;
  if (order === null || operation === null) return;
  const key = `${order.order}\n${operation}`;
  const done = (facts.done.get(key) ?? 0) + row.good + row.scrap;
  facts.done.set(key, done);
  const allowed = order.quantity * (1 + (facts.work.item(item)?.overLaunch ?? 0));
  if (row.good + row.scrap <= 0 || done <= allowed + QUANTITY_TOLERANCE) return;
  tell('progress.beyond-launched', row.good > 0 ? 'good' : 'scrap', { order: order.order, operation, done, launched: order.quantity });
}

function checkPace(row: ProgressRow, { routing, resource }: RecordedWork, facts: RecordFacts, tell: Tell): void {
  const pieces = row.good + row.scrap + row.rework;
  if (row.start === null || row.end === null || row.end <= row.start) return;
  if (routing === null || routing.unitTime <= 0 || pieces <= 0) return;
  const run = (pieces * routing.unitTime) / ((resource === null ? undefined : facts.efficiency.get(resource)) ?? 1);
  const minutes = row.end - row.start;
  if (minutes <= (run + routing.setupTime) * FAR_OFF && minutes >= run / FAR_OFF) return;
  tell('progress.rate-far-off', 'end', { pieces, took: { minutes }, standard: { minutes: Math.round(run) } });
}

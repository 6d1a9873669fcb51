import type { PlanningInput } from '../model/input';
import type { Duration, ItemId, Minutes, OrderId, Quantity, ResourceId } from '../model/units';
import { QUANTITY_TOLERANCE } from '../model/units';
import { timeOfRecord } from './slot-records';
import type { RecordedWork } from './standard-work';
import { StandardWork } from './standard-work';

/** All that Progress says of one operation of one order. */
export interface OperationHistory {
  readonly order: OrderId;
  readonly operation: number | null;
  readonly item: ItemId | null;
  readonly work: RecordedWork;
  /** Of the last record. */
  resource: ResourceId | null;
  good: Quantity;
  scrap: Quantity;
  rework: Quantity;
  /** First start and last end; null: no record has a date. */
  start: Minutes | null;
  end: Minutes | null;
  /** Minutes between start and end of the records that have both, and how many have not. */
  minutes: Duration;
  untimed: number;
  /** Cause that took most pieces; null: none was given. */
  cause: string | null;
  /** Good and lost pieces make up what was launched, or the order is closed: nothing remains to be done here. */
  finished: boolean;
}

/** Progress by order and operation, in order of first record. */
export function operationHistories(input: PlanningInput, work = new StandardWork(input)): OperationHistory[] {
  const histories = new Map<string, OperationHistory>();
  const causes = new Map<OperationHistory, Map<string, number>>();
  for (const row of input.progress) {
    const key = `${row.order}\n${row.operation ?? ''}`;
    const history = histories.get(key) ?? begin(row.order, row.operation, work.of(row));
    histories.set(key, history);
    history.good += row.good;
    history.scrap += row.scrap;
    history.rework += row.rework;
    history.resource = row.resource ?? history.resource;
    const time = timeOfRecord(row);
    if (time !== null) {
      history.start = Math.min(history.start ?? time.start, time.start);
      history.end = Math.max(history.end ?? time.end, time.end);
    }
    if (row.start !== null && row.end !== null && row.end > row.start) history.minutes += row.end - row.start;
    else history.untimed += 1;
    if (row.cause !== null) addCause(causes, history, row.cause, row.scrap + row.rework);
  }
  const all = [...histories.values()];
  for (const history of all) {
    history.cause = mostOf(causes.get(history));
    history.finished = isFinished(history);
  }
  return all;
}

function begin(order: OrderId, operation: number | null, work: RecordedWork): OperationHistory {
  const { item, resource } = work;
  return {
    order,
    operation: operation ?? work.routing?.operation ?? null,
    item,
    work,
    resource,
    good: 0,
    scrap: 0,
    rework: 0,
    start: null,
    end: null,
    minutes: 0,
    untimed: 0,
    cause: null,
    finished: false,
  };
}

function isFinished({ work: { order }, good, scrap }: OperationHistory): boolean {
  return order === null || order.status === 'done' || good + scrap >= order.quantity - QUANTITY_TOLERANCE;
}

function addCause(causes: Map<OperationHistory, Map<string, number>>, history: OperationHistory, cause: string, weight: number): void {
  const known = causes.get(history) ?? new Map<string, number>();
  known.set(cause, (known.get(cause) ?? 0) + weight);
  causes.set(history, known);
}

function mostOf(causes: ReadonlyMap<string, number> | undefined): string | null {
  let most: [string, number] | null = null;
  for (const entry of causes ?? []) if (most === null || entry[1] > most[1]) most = entry;
  return most === null ? null : most[0];
}

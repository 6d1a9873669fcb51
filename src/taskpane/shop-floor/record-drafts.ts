import { isoFromMinutes, minutesFromIso } from '../../engine/calendar/dates';
import type { Minutes } from '../../engine/model/units';
import type { RecordCells } from '../../pipeline/shop-floor-question';
import { amountOf } from '../actions/parts/AmountField';
import type { ShopFloor } from './use-shop-floor';

/** A record of progress as typed; dates are local ISO text. */
export interface ProgressDraft {
  readonly code: string;
  readonly resource: string;
  readonly good: string;
  readonly scrap: string;
  readonly rework: string;
  readonly cause: string;
  readonly start: string;
  readonly end: string;
  readonly minutes: string;
  readonly operator: string;
  readonly remark: string;
}

export const NO_PROGRESS: ProgressDraft = {
  ...{ code: '', resource: '', good: '', scrap: '', rework: '', cause: '' },
  ...{ start: '', end: '', minutes: '', operator: '', remark: '' },
};

export type FloorOperation = ShopFloor['operations'][number];

/** How an operation is called, and printed as a bar code on its job ticket: `OF-3101/20`. */
export const codeOf = ({ order, operation }: Pick<FloorOperation, 'order' | 'operation'>): string => `${order}/${operation}`;

/**
 * The operation that a typed or scanned text means: its code, else the only open one of that order. null: none of those on the list.
 */
export function operationOf(code: string, operations: readonly FloorOperation[]): FloorOperation | null {
  const typed = code.trim().toLowerCase();
  const exact = operations.find((one) => codeOf(one).toLowerCase() === typed);
  if (exact !== undefined) return exact;
  const ofOrder = operations.filter(({ order }) => order.toLowerCase() === typed);
  const begun = ofOrder.filter(({ state }) => state === 'begun');
  return begun.length === 1 ? begun[0] : ofOrder.length === 1 ? ofOrder[0] : null;
}

/** Order and operation of a text that is none of the list: what stands before the last stroke, and the number after it. */
export function namesOf(code: string): { readonly order: string; readonly operation: string | number } {
  const parts = /^(.+?)\s*[/ ]\s*(\d+)$/.exec(code.trim());
  return parts === null ? { order: code.trim(), operation: '' } : { order: parts[1], operation: Number(parts[2]) };
}

/** The row that a draft would make, without the columns that the planner's table has not. */
export function progressCells(
  draft: ProgressDraft,
  operations: readonly FloorOperation[],
  now: Minutes,
  columns: readonly string[] | null,
): RecordCells {
  const found = operationOf(draft.code, operations);
  const { order, operation } = found ?? namesOf(draft.code);
  const { start, end } = spanOf(draft, now);
  const cells: RecordCells = {
    date: (start === '' ? (end === '' ? isoFromMinutes(now) : end) : start).slice(0, 10),
    order,
    operation,
    resource: draft.resource.trim() === '' ? (found?.resource ?? '') : draft.resource.trim(),
    operator: draft.operator.trim(),
    good: numberOf(draft.good),
    scrap: numberOf(draft.scrap),
    rework: numberOf(draft.rework),
    start,
    end,
    cause: draft.cause.trim(),
    remark: draft.remark.trim(),
  };
  return Object.fromEntries(Object.entries(cells).filter(([key]) => columns === null || columns.includes(key)));
}

/** Minutes spent stand for the end, or for the start, that is not given; with neither they end now. */
function spanOf({ start, end, minutes }: ProgressDraft, now: Minutes): { readonly start: string; readonly end: string } {
  const spent = amountOf(minutes);
  if (spent === null || spent === 0 || (start !== '' && end !== '')) return { start, end };
  const from = minutesFromIso(start);
  if (from !== null) return { start, end: isoFromMinutes(from + spent) };
  const to = minutesFromIso(end) ?? now;
  return { start: isoFromMinutes(to - spent), end: isoFromMinutes(to) };
}

/** What cannot be read as a number stays as it was typed: the table says what is wrong with it. */
function numberOf(text: string): string | number {
  const typed = text.trim();
  const amount = amountOf(typed.replace(/^-/, ''));
  return amount === null ? typed : typed.startsWith('-') ? -amount : amount;
}

/** A stop as typed. */
export interface StopDraft {
  readonly resource: string;
  readonly start: string;
  readonly end: string;
  readonly cause: string;
  readonly kind: 'planned' | 'unplanned' | 'induced';
}

export const NO_STOP: StopDraft = { resource: '', start: '', end: '', cause: '', kind: 'unplanned' };

export function stopCells({ resource, start, end, cause, kind }: StopDraft, columns: readonly string[] | null): RecordCells {
  const cells: RecordCells = { resource: resource.trim(), start, end, cause: cause.trim(), kind };
  return Object.fromEntries(Object.entries(cells).filter(([key]) => columns === null || columns.includes(key)));
}

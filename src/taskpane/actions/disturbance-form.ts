import { minutesFromIso } from '../../engine/calendar/dates';
import type { DisturbanceKind, DisturbanceRow } from '../../engine/model/change-records';
import type { DateValue } from '../../engine/model/units';
import type { PlannerLists } from '../state/pane-state';
import { amountOf } from './parts/AmountField';

/** What the form asks of a kind, beside its subject. */
export interface KindFields {
  readonly from: 'none' | 'optional' | 'required';
  readonly to: 'none' | 'optional' | 'required';
  /** Dates are moments, not days. */
  readonly hasTime: boolean;
  readonly quantity: 'none' | 'optional' | 'required';
  readonly operation: boolean;
  /** What is suggested as subject. */
  readonly subjects: readonly (keyof Pick<PlannerLists, 'items' | 'resources' | 'people' | 'orders' | 'demands'>)[];
}

export const KIND_FIELDS: Readonly<Record<DisturbanceKind, KindFields>> = {
  breakdown: { from: 'required', to: 'required', hasTime: true, quantity: 'optional', operation: false, subjects: ['resources'] },
  absence: { from: 'required', to: 'required', hasTime: true, quantity: 'none', operation: false, subjects: ['people'] },
  'late-supply': { from: 'none', to: 'required', hasTime: false, quantity: 'none', operation: false, subjects: ['orders', 'items'] },
  scrap: { from: 'none', to: 'none', hasTime: false, quantity: 'required', operation: true, subjects: ['orders', 'items'] },
  'rush-order': { from: 'none', to: 'required', hasTime: false, quantity: 'required', operation: false, subjects: ['items'] },
  quantity: { from: 'none', to: 'none', hasTime: false, quantity: 'required', operation: false, subjects: ['demands', 'orders'] },
};

export const DISTURBANCE_KINDS = Object.keys(KIND_FIELDS) as readonly DisturbanceKind[];

/** A disturbance as typed. Dates are local ISO text. */
export interface DisturbanceDraft {
  readonly kind: DisturbanceKind;
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly quantity: string;
  readonly operation: string;
  readonly declaredBy: string;
  readonly comment: string;
}

export type DraftProblem = 'missing' | 'order-of-dates';

/** What is wrong with a draft, by field; nothing when it can be declared. */
export function draftProblems(draft: DisturbanceDraft): Partial<Record<keyof DisturbanceDraft, DraftProblem>> {
  const { from, to, quantity } = KIND_FIELDS[draft.kind];
  const problems: Partial<Record<keyof DisturbanceDraft, DraftProblem>> = {};
  if (draft.subject.trim() === '') problems.subject = 'missing';
  if (from === 'required' && draft.from === '') problems.from = 'missing';
  if (to === 'required' && draft.to === '') problems.to = 'missing';
  if (quantity === 'required' && amountOf(draft.quantity) === null) problems.quantity = 'missing';
  if (from !== 'none' && draft.from !== '' && draft.to !== '' && draft.to <= draft.from) problems.to = 'order-of-dates';
  return problems;
}

/** The row that a sound draft declares; what the kind does not ask for stays empty. */
export function disturbanceOf(draft: DisturbanceDraft): DisturbanceRow {
  const { from, to, hasTime, quantity, operation } = KIND_FIELDS[draft.kind];
  return {
    id: '',
    kind: draft.kind,
    subject: draft.subject.trim(),
    operation: operation ? amountOf(draft.operation) : null,
    from: from === 'none' ? null : dateOf(draft.from, hasTime),
    to: to === 'none' ? null : dateOf(draft.to, hasTime),
    quantity: quantity === 'none' ? null : amountOf(draft.quantity),
    declaredBy: textOf(draft.declaredBy),
    comment: textOf(draft.comment),
    closed: false,
  };
}

function dateOf(iso: string, hasTime: boolean): DateValue | null {
  const minutes = minutesFromIso(iso);
  return minutes === null ? null : { minutes, hasTime };
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

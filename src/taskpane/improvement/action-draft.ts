import type { ActionRow } from '../../engine/model/follow-up-records';
import { isoFromMinutes } from '../../engine/calendar/dates';
import { amountOf } from '../actions/parts/AmountField';
import type { NewRow } from '../state/pane-state';

/** An action as it is typed; '' where nothing is. */
export interface ActionDraft {
  readonly action: string;
  readonly problem: string;
  readonly cause: string;
  readonly owner: string;
  readonly start: string;
  readonly due: string;
  readonly stage: string;
  readonly nature: string;
  readonly concern: string;
  readonly ease: string;
  readonly gain: string;
  readonly priority: string;
  readonly expected: string;
  readonly measured: string;
  readonly reached: string;
  readonly verifiedBy: string;
  readonly means: string;
  readonly hours: string;
  readonly cost: string;
  readonly participants: string;
  readonly agreedBy: string;
  readonly comment: string;
  readonly changesTable: string;
  readonly changesKey: string;
  readonly changesColumn: string;
  readonly changesValue: string;
}

const NOTHING: ActionDraft = {
  ...{ action: '', problem: '', cause: '', owner: '', start: '', due: '', stage: 'plan', nature: '', concern: '' },
  ...{ ease: '', gain: '', priority: '', expected: '', measured: '', reached: '', verifiedBy: '' },
  ...{ means: '', hours: '', cost: '', participants: '', agreedBy: '', comment: '' },
  ...{ changesTable: '', changesKey: '', changesColumn: '', changesValue: '' },
};

/** A new action; of a problem and cause where it comes from one. */
export function newDraft(from: Partial<ActionDraft> = {}): ActionDraft {
  return { ...NOTHING, ...from };
}

/** A standing action, to be changed. */
export function draftOf(action: ActionRow): ActionDraft {
  const text = (value: string | number | null | undefined): string => (value === null || value === undefined ? '' : String(value));
  const day = (date: ActionRow['due']): string => (date === null ? '' : isoFromMinutes(date.minutes).slice(0, 10));
  return {
    action: action.action,
    problem: text(action.problem),
    cause: text(action.cause),
    owner: text(action.owner),
    start: day(action.start),
    due: day(action.due),
    stage: action.step,
    nature: text(action.nature),
    concern: text(action.concern),
    ease: text(action.ease),
    gain: text(action.gain),
    priority: text(action.priority),
    expected: text(action.expectedEffect),
    measured: text(action.measuredEffect),
    reached: text(action.verdict),
    verifiedBy: text(action.verifiedBy),
    means: text(action.means),
    hours: text(action.hours),
    cost: text(action.cost),
    participants: text(action.participants),
    agreedBy: text(action.agreedBy),
    comment: text(action.comment),
    changesTable: text(action.change?.table),
    changesKey: text(action.change?.key),
    changesColumn: text(action.change?.column),
    changesValue: text(action.change?.value),
  };
}

/** The draft's fields under the columns of Actions. */
const COLUMNS: Readonly<Record<keyof ActionDraft, string>> = {
  ...{ action: 'action', problem: 'problem', cause: 'cause', owner: 'owner', start: 'start', due: 'due', stage: 'stage' },
  ...{ nature: 'nature', concern: 'concern', ease: 'ease', gain: 'gain', priority: 'priority', expected: 'expected_effect' },
  ...{ measured: 'measured_effect', reached: 'effect_reached', verifiedBy: 'verified_by', means: 'means', hours: 'hours', cost: 'cost' },
  ...{ participants: 'participants', agreedBy: 'agreed_by', comment: 'comment', changesTable: 'changes_table' },
  ...{ changesKey: 'changes_key', changesColumn: 'changes_column', changesValue: 'changes_value' },
};
const NUMBERS: readonly (keyof ActionDraft)[] = ['ease', 'gain', 'priority', 'hours', 'cost', 'changesValue'];

/** Cells of Actions: of a new action what is filled in, of a standing one what is not as it was. Another parameter is not applied yet. */
export function actionCells(draft: ActionDraft, before: ActionDraft | null): NewRow {
  const keys = (Object.keys(COLUMNS) as (keyof ActionDraft)[]).filter((key) =>
    before === null ? draft[key].trim() !== '' : draft[key].trim() !== before[key].trim(),
  );
  const cells = Object.fromEntries(keys.map((key) => [COLUMNS[key], cellOf(key, draft[key].trim())]));
  const isOther = before !== null && keys.some((key) => key.startsWith('changes'));
  return isOther ? { ...cells, changes_from: null } : cells;
}

function cellOf(key: keyof ActionDraft, text: string): string | number | null {
  if (text === '') return null;
  return NUMBERS.includes(key) ? (amountOf(text) ?? text) : text;
}

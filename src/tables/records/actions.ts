import type { ImprovementFindingCode } from '../../engine/improvement/finding-codes';
import type { FindingParameter } from '../../engine/model/finding';
import type {
  ActionConcern,
  ActionMethod,
  ActionNature,
  ActionRow,
  ActionStage,
  ActionStep,
  EffectVerdict,
} from '../../engine/model/follow-up-records';
import type { DateValue } from '../../engine/model/units';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { RowReader } from '../row-reader';
import { ACTION_CONCERNS, ACTION_STEPS, EFFECT_VERDICTS } from '../schema/improvement-words';
import { ACTION_NATURES } from '../schema/words';
import { readChange } from './parameter-change';

/** Rows of Actions; nothing is left out but a second row of a number. An action without owner, or done without a verified effect, is told. */
export function readActions(reading: Reading, now: DateValue | null): ActionRow[] {
  const seen = new Set<string>();
  const actions = readRows(reading, reading.tables.get('Actions'), (row): ActionRow => {
    const id = row.needText('id');
    if (seen.has(id) && id !== '') row.say('error', 'key.duplicate', 'id');
    if (!row.leftOut) seen.add(id);
    const step = row.word<ActionStep>('stage', ACTION_STEPS) ?? 'plan';
    const action = {
      id,
      problem: row.text('problem'),
      cause: row.text('cause'),
      action: row.needText('action'),
      nature: row.word<ActionNature>('nature', ACTION_NATURES),
      ease: scoreOf(reading, row, 'ease'),
      gain: scoreOf(reading, row, 'gain'),
      owner: row.text('owner'),
      priority: row.number('priority'),
      start: row.date('start'),
      due: row.date('due'),
      stage: stageOf(step),
      method: methodOf(step),
      step,
      doneDate: row.date('done_date'),
      measuredEffect: row.text('measured_effect'),
      verifiedBy: row.text('verified_by'),
      comment: row.text('comment'),
      concern: row.word<ActionConcern>('concern', ACTION_CONCERNS),
      participants: row.text('participants'),
      agreedBy: row.text('agreed_by'),
      means: row.text('means'),
      hours: row.number('hours'),
      cost: row.number('cost'),
      expectedEffect: row.text('expected_effect'),
      verdict: row.word<EffectVerdict>('effect_reached', EFFECT_VERDICTS),
      change: readChange(reading, row),
      source: row.source,
    };
    if (!row.leftOut) check(reading, row, action, now);
    return action;
  });
  return ofOneMethod(actions);
}

/** 1 to 5; anything else is told and counts as not given. */
function scoreOf(reading: Reading, row: RowReader, column: 'ease' | 'gain'): number | null {
  const value = row.number(column);
  if (value === null || (value >= 1 && value <= 5)) return value === null ? null : Math.round(value);
  if (!row.leftOut) tell(reading, row, 'action.score-out-of-range', column);
  return null;
}

function check(reading: Reading, row: RowReader, action: ActionRow, now: DateValue | null): void {
  if (action.owner === null && action.stage !== 'cancelled') tell(reading, row, 'action.no-owner', 'owner');
  if (action.start !== null && action.due !== null && action.due.minutes < action.start.minutes)
    tell(reading, row, 'action.due-before-start', 'due');
  if (action.doneDate !== null && now !== null && action.doneDate.minutes > now.minutes) {
    tell(reading, row, 'action.done-in-future', 'done_date', { read: { day: action.doneDate.minutes } });
  }
  if (action.stage !== 'done') return;
  if (action.measuredEffect === null) tell(reading, row, 'action.done-without-effect', 'measured_effect');
  else if (action.verdict === 'none' || action.verdict === 'opposite')
    tell(reading, row, 'action.effect-not-reached', 'effect_reached', { effect: action.measuredEffect });
  // A table without that column keeps no such record: the action is shown as to verify, and nothing is wrong with the row.
  else if (action.verifiedBy === null && row.has('verified_by'))
    tell(reading, row, 'action.done-unverified', 'verified_by', { effect: action.measuredEffect });
}

function tell(
  reading: Reading,
  row: RowReader,
  code: ImprovementFindingCode,
  column: string,
  parameters: Readonly<Record<string, FindingParameter>> = {},
): void {
  const value = row.text(column);
  const place = { table: 'Actions', row: row.row, column, key: row.needText('id'), ...(value === null ? {} : { value }) };
  reading.findings.push({ severity: 'warning', code, parameters: { action: row.needText('action'), ...parameters }, ...place });
}

const STAGES: Readonly<Record<Exclude<ActionStep, ActionStage>, ActionStage>> = {
  define: 'plan',
  measure: 'plan',
  analyse: 'plan',
  improve: 'do',
  control: 'check',
  d1: 'plan',
  d2: 'plan',
  d3: 'plan',
  d4: 'plan',
  d5: 'plan',
  d6: 'do',
  d7: 'act',
  d8: 'act',
};

function stageOf(step: ActionStep): ActionStage {
  return step in STAGES ? STAGES[step as keyof typeof STAGES] : (step as ActionStage);
}

function methodOf(step: ActionStep): ActionMethod {
  if (/^d[1-8]$/.test(step)) return '8d';
  return step in STAGES ? 'dmaic' : 'pdca';
}

/** A row that only says done or cancelled belongs to the method of the others: the one that most rows name. */
function ofOneMethod(actions: readonly ActionRow[]): ActionRow[] {
  const counts = new Map<ActionMethod, number>();
  for (const { method, step } of actions) {
    if (step !== 'done' && step !== 'cancelled') counts.set(method, (counts.get(method) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['pdca'];
  return actions.map((action) => (action.step === 'done' || action.step === 'cancelled' ? { ...action, method: most } : action));
}

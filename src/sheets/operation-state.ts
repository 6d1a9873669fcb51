import type { PlanOperation } from '../engine/model/plan';
import type { SayOnSheet } from '../i18n/sheets';
import type { StateStyle } from './sheet-spec';

type OperationState = 'late' | 'critical' | 'fixed' | 'done' | 'planned';

/** The state words of one language. */
export interface OperationStates extends Readonly<Record<OperationState, string>> {
  /** The one word for an operation: late before fixed before critical. */
  of(operation: PlanOperation): string;
  /** All words with their looks, in order of precedence; planned is last. */
  readonly looks: readonly { readonly word: string; readonly style: StateStyle }[];
}

const STYLES: readonly (readonly [OperationState, StateStyle])[] = [
  ['late', 'stateLate'],
  ['done', 'stateDone'],
  ['fixed', 'stateFixed'],
  ['critical', 'stateCritical'],
  ['planned', 'statePlanned'],
];

function stateOf(operation: PlanOperation): OperationState {
  if (operation.lateMinutes > 0) return 'late';
  if (operation.fixed !== null || operation.started) return 'fixed';
  return operation.critical ? 'critical' : 'planned';
}

/** How states are called in a language and which one an operation is in. */
export function operationStates(say: SayOnSheet): OperationStates {
  const words = {
    late: say('state.late'),
    critical: say('state.critical'),
    fixed: say('state.fixed'),
    done: say('state.done'),
    planned: say('state.planned'),
  };
  return {
    ...words,
    of: (operation) => words[stateOf(operation)],
    looks: STYLES.map(([state, style]) => ({ word: words[state], style })),
  };
}

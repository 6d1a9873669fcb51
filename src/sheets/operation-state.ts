import type { PlanOperation } from '../engine/model/plan';
import type { SayOnSheet } from '../i18n/sheets';
import type { LegendEntry } from './frame';
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

/** The legend of a Gantt in one line, each state in its own look, with the letter that stands in its bars; what is planned has none. */
export function stateLegend(say: SayOnSheet, withSetup: boolean): LegendEntry[] {
  const letter = (state: OperationState): { letter: string } => ({ letter: say(`state.${state}`).slice(0, 1) });
  return [
    { text: say('legend.late', letter('late')), style: 'stateLate' },
    { text: say('legend.critical', letter('critical')), style: 'stateCritical' },
    { text: say('legend.fixed', letter('fixed')), style: 'stateFixed' },
    { text: say('legend.planned'), style: 'statePlanned' },
    ...(withSetup ? [{ text: say('legend.setup'), style: 'stateSetup' as const }] : []),
    { text: say('legend.closed'), style: 'stateClosed' },
    { text: say('legend.today'), style: 'stateToday' },
  ];
}

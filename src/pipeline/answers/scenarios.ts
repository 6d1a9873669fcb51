import type { PlanningInput } from '../../engine/model/input';
import type { Steps } from '../../engine/steps';
import { rowEffectSteps } from '../../engine/what-if/row-effects';
import { scenarioSteps } from '../../engine/what-if/scenarios';
import { keepComparison, keepEffects, tablesName } from '../kept-what-if';
import type { Answer } from '../question';
import { withRunSettings } from '../run-settings';
import type { Asked } from './asked';

/** The plan as it is beside that of every scenario, and what each row of Adjustments does alone. */
export function* scenariosAnswer({ input, read, decided, options, settings }: Asked): Steps<Answer> {
  const prepare = (changed: PlanningInput): PlanningInput => withRunSettings(changed, decided);
  const outcomes = yield* scenarioSteps(read.input, prepare, options);
  const effects = yield* rowEffectSteps(read.input, prepare, options);
  const comparison = { now: input.parameters.now.minutes, tables: tablesName(read.input), outcomes };
  return { kind: 'scenarios', outcomes, keep: { ...keepComparison(comparison), ...keepEffects(settings, effects) } };
}

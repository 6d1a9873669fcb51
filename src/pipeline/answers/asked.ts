import type { PlanningInput } from '../../engine/model/input';
import { adjustmentsCost } from '../../engine/what-if/adjustment-cost';
import type { TrialOptions } from '../../engine/what-if/trial';
import type { Language } from '../../i18n/language';
import type { ReadInput } from '../../tables/read-input';
import type { Answer } from '../question';
import type { PreparedRun } from '../run-stages';
import type { RunSettings } from '../run-settings';

/** What a question is answered from. */
export interface Asked {
  /** With what happened, the planner's adjustments and settings, and the plan that the workbook holds. */
  readonly input: PlanningInput;
  /** The tables as they were read. */
  readonly read: ReadInput;
  readonly decided: RunSettings;
  readonly options: TrialOptions;
  /** Of the adjustments in it; null when none has a price. */
  readonly cost: number | null;
  readonly language: Language;
  readonly settings: Readonly<Record<string, string>>;
  /** Hears of an answer that is there at once and will be bettered. */
  readonly onFirst?: (answer: Answer) => void;
}

export function askedOf({ input, read, search, decided }: PreparedRun, language: Language, settings: Asked['settings']): Asked {
  const { lastPlan, adjustments } = read.input;
  return {
    input: { ...input, lastPlan },
    read,
    decided,
    options: { iterations: search.iterations, seed: search.seed },
    cost: adjustmentsCost(read.input, adjustments, decided.scenario),
    language,
    settings,
  };
}

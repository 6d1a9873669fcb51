import type { LatenessReason } from '../model/plan';
import type { OperationFindingCode } from '../operations/finding-codes';
import type { BrokenPlace } from '../schedule/schedule';

/** A late demand, by the root of its lateness. `late.in-stock`: it only has to be delivered; `late.uncovered`: nothing may be planned for it. */
export type LateCode = `late.${LatenessReason['kind']}` | 'late.in-stock' | 'late.uncovered';

/** A pinned or frozen place that the schedule could not hold, by what stood in the way. */
export type BrokenPlaceCode = `place.${'pinned' | 'frozen'}-${BrokenPlace['cause']}`;

/** Codes of what the plan itself has to say; the words are in i18n/findings/plan. */
export type PlanFindingCode = LateCode | BrokenPlaceCode | OperationFindingCode | 'plan.no-runway' | 'plan.overload' | 'plan.shortage';

import type { Finding, FindingParameter, Source } from '../model/finding';
import type { PlanningInput } from '../model/input';
import type { ChangeFindingCode } from './finding-codes';

/** Why a row of Adjustments or Disturbances cannot be applied, and the column to look at. */
export interface ChangeProblem {
  readonly code: ChangeFindingCode;
  readonly column: string;
  readonly parameters: Readonly<Record<string, FindingParameter>>;
}

/** What a change gives: another input, or why not. */
export type Changed = PlanningInput | ChangeProblem;

export function problem(code: ChangeFindingCode, column: string, parameters: ChangeProblem['parameters'] = {}): ChangeProblem {
  return { code, column, parameters };
}

export function isProblem(changed: object): changed is ChangeProblem {
  return 'code' in changed;
}

/** The problem as a finding of that row. */
export function findingOf({ code, column, parameters }: ChangeProblem, row: { readonly id: string; readonly source?: Source }): Finding {
  return { severity: 'warning', code, parameters: { id: row.id, ...parameters }, column, key: row.id, ...row.source };
}

import { baseSteps } from '../../engine/what-if/trial';
import type { Steps } from '../../engine/steps';
import { cellText } from '../../tables/cells/cell-text';
import { findParameter, withParameter } from '../../tables/find-parameter';
import type { FoundTable } from '../../tables/found-table';
import type { TableName } from '../../tables/schema/column';
import type { WorkbookSnapshot } from '../../workbook/workbook';
import type { ImprovementAnswer, ImprovementQuestion } from '../improvement-question';
import type { Answer } from '../question';
import type { Asked } from './asked';
import { cellOf } from './cell-of';

/** A workbook to ask about, and how to ask about the same workbook with another value in a cell. */
export interface AskedWorkbook {
  readonly asked: Asked;
  readonly snapshot: WorkbookSnapshot;
  readonly tables: ReadonlyMap<TableName, FoundTable>;
  /** Null: the tables would give no plan. */
  again(snapshot: WorkbookSnapshot): Asked | null;
}

/**
 * The plan with the value before and with the new value of the parameter that an action changes. Before it is applied, the value before is the one
 * that stands there; afterwards it is the one that the action remembers.
 */
export function* actionEffectAnswer(
  { action: id }: Extract<ImprovementQuestion, { kind: 'action-effect' }>,
  workbook: AskedWorkbook,
): Steps<Answer> {
  const { asked, snapshot, tables } = workbook;
  const change = asked.read.input.actions.find((action) => action.id === id)?.change ?? null;
  const found = change === null ? null : findParameter(tables, change);
  if (change === null || found === null || found.kind === 'problem') return { kind: 'impossible', reason: 'unknown-subject' };
  const [from, to] = [change.from ?? cellText(found.cell), change.value];
  const inputs = [from, to].map((text) => workbook.again(withParameter(snapshot, found, cellOf(text, asked.language))));
  const [before, after] = inputs;
  if (before === null || after === null) return { kind: 'impossible', reason: 'nothing-to-plan' };
  const base = yield* baseSteps(before.input, before.cost, asked.options);
  const { figures } = yield* baseSteps({ ...after.input, lastPlan: base.input.lastPlan }, after.cost, asked.options);
  const answer: ImprovementAnswer = { kind: 'action-effect', action: id, before: base.figures, after: figures };
  return answer;
}

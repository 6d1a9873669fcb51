import { planSteps } from '../../engine/plan';
import type { Source } from '../../engine/model/finding';
import type { Steps } from '../../engine/steps';
import { createSheetContext, type SheetContext } from '../../sheets/sheet-context';
import { unpackQuality } from '../kept-quality';
import { SETTING } from '../setting-names';
import type { LineRow } from '../week-answers';
import type { Asked } from './asked';

/** The plan that the tables give now, with all that the sheets are made from: pages show the lists of the sheets. */
export function* plannedContext({ input, read, options, language, settings }: Asked): Steps<SheetContext> {
  const plan = yield* planSteps(input, options);
  const findings = [...read.findings, ...plan.messages.map(read.locate)];
  const qualityHistory = unpackQuality(settings[SETTING.quality]);
  return createSheetContext(plan, { input, findings, language, locate: read.locate, qualityHistory });
}

/** The row of the planner's table from which a record was read, when that table is in the workbook; `key` is the column of its name. */
export function lineRow(source: Source | undefined, key: string, name: string, { locate }: Pick<SheetContext, 'locate'>): LineRow | null {
  if (source === undefined) return null;
  const { sheet, cell } = locate?.({ severity: 'info', code: '', parameters: {}, ...source, column: key }) ?? {};
  const row = Number(/\d+$/.exec(cell ?? '')?.[0] ?? NaN);
  if (sheet === undefined || cell === undefined || Number.isNaN(row)) return null;
  return { row, place: { sheet, cell }, expected: { [key]: name } };
}

import type { ActualNames } from '../actual-names';
import { actualFormula } from '../actual-names';
import { ganttRules } from '../../sheets/gantt-rules';
import type { ConditionalRule, RangeSpec, ValidationSpec } from '../../sheets/sheet-spec';
import type { Outbox } from './outbox';
import type { AnySheet } from './sheet-image';

/** Excel takes no longer list in a validation. */
const LONGEST_LIST = 255;

/** A range of a specification on a sheet. */
export function specRange(sheet: Excel.Worksheet, { firstRow, firstColumn, lastRow, lastColumn }: RangeSpec): Excel.Range {
  return sheet.getRangeByIndexes(firstRow - 1, firstColumn - 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}

/** Conditional formats of a sheet of Jalon's, instead of those that were there. Each new one gets the highest priority: the last comes first. */
export async function writeRules(outbox: Outbox, worksheet: Excel.Worksheet, sheet: AnySheet, names: ActualNames): Promise<void> {
  await outbox.room(0, 2);
  worksheet.getRange().conditionalFormats.clearAll();
  const rules = [...sheet.gantts.flatMap(ganttRules), ...sheet.rules];
  for (const rule of rules.reverse()) {
    await outbox.room(rule.formula.length * 2, 12);
    addRule(worksheet, rule, names);
  }
}

function addRule(worksheet: Excel.Worksheet, { range, formula, style, stopIfTrue }: ConditionalRule, names: ActualNames): void {
  const rule = specRange(worksheet, range).conditionalFormats.add('Custom');
  const { format } = rule.custom;
  rule.custom.rule.formula = `=${actualFormula(formula, names)}`;
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (style.color) format.font.color = `#${style.color}`;
  if (style.bold) format.font.bold = true;
  for (const [edge, color] of [['EdgeLeft', style.leftBorder] as const, ['EdgeTop', style.topBorder] as const]) {
    if (!color) continue;
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.color = `#${color}`;
  }
  rule.stopIfTrue = stopIfTrue;
}

/**
 * Validation lists. A list that Excel cannot hold in a validation (more than 255 characters, or a word with a comma) is left out: a list
 * without some of its words would refuse what is right.
 */
export async function writeValidations(outbox: Outbox, worksheet: Excel.Worksheet, validations: readonly ValidationSpec[]): Promise<void> {
  await outbox.room(0);
  worksheet.getRange().dataValidation.clear();
  for (const { range, list, message } of validations) {
    const source = list.join();
    if (list.length === 0 || source.length > LONGEST_LIST || list.some((word) => word.includes(','))) continue;
    await outbox.room(source.length, 5);
    const { dataValidation } = specRange(worksheet, range);
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    if (!message) continue;
    const said = message.slice(0, LONGEST_LIST);
    dataValidation.errorAlert = { message: said, showAlert: true, style: 'Stop', title: '' };
    dataValidation.prompt = { message: said, showPrompt: true, title: '' };
  }
}

import type { ConditionalRule, ValidationSpec } from '../../../sheets/sheet-spec';
import { rangeAddress } from '../../cell-reference';
import { escapeAttribute, escapeText } from '../package/xml-text';
import type { ActualNames } from '../../actual-names';
import { fileFormula } from './formula-text';
import type { StyleSheet } from './style-sheet';

/** Excel takes no longer list in a validation. */
const LONGEST_LIST = 255;

/** Conditional formats, the first with the highest priority. */
export function conditionalFormatsXml(rules: readonly ConditionalRule[], styles: StyleSheet, names: ActualNames): string {
  return rules
    .map(({ range, formula, style, stopIfTrue }, index) => {
      const stop = stopIfTrue ? ' stopIfTrue="1"' : '';
      const rule = `<cfRule type="expression" dxfId="${styles.ruleFormat(style)}" priority="${index + 1}"${stop}>`;
      const body = `<formula>${escapeText(fileFormula(formula, names))}</formula></cfRule>`;
      return `<conditionalFormatting sqref="${rangeAddress(range)}">${rule}${body}</conditionalFormatting>`;
    })
    .join('');
}

/**
 * Validation lists. A list that Excel cannot hold in a validation (more than 255 characters, or a word with a comma) is left out: a list
 * without some of its words would refuse what is right.
 */
export function validationsXml(validations: readonly ValidationSpec[]): string {
  const written = validations.filter(
    ({ list }) => list.length > 0 && list.join().length <= LONGEST_LIST && !list.some((word) => word.includes(',')),
  );
  if (written.length === 0) return '';
  return `<dataValidations count="${written.length}">${written.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ range, list, message }: ValidationSpec): string {
  const says = message ? ` error="${said(message)}" prompt="${said(message)}"` : '';
  const shows = ' allowBlank="1" showInputMessage="1" showErrorMessage="1"';
  const words = escapeText(list.join().replaceAll('"', '""'));
  return `<dataValidation type="list"${shows}${says} sqref="${rangeAddress(range)}"><formula1>"${words}"</formula1></dataValidation>`;
}

function said(message: string): string {
  return escapeAttribute(message.slice(0, 255));
}

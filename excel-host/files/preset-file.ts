import type { Element } from '@xmldom/xmldom';
import { isTrue } from '../../src/workbook/xlsx/package/xml';
import { escapeAttribute } from '../../src/workbook/xlsx/package/xml-text';
import type { ConditionalFormat } from '../appearance';

type Preset = NonNullable<ConditionalFormat['Preset']['Rule']>['criterion'];
type TopBottom = NonNullable<ConditionalFormat['TopBottom']['Rule']>;
type Text = NonNullable<ConditionalFormat['TextComparison']['Rule']>;

/** A rule of a file: its attributes, and the formula that says the same. */
export interface WrittenRule {
  readonly attributes: string;
  readonly formula: string | null;
}

/** Standard deviations in words. */
const DEVIATIONS = ['', 'OneStdDev', 'TwoStdDev', 'ThreeStdDev'] as const;

/** The rule that a `<cfRule>` without a formula stands for; null for kinds that the host does not hold. */
export function readPreset(element: Element): { readonly preset: Preset } | { readonly top: TopBottom } | null {
  const flag = (name: string): boolean => isTrue(element.getAttribute(name));
  switch (element.getAttribute('type')) {
    case 'duplicateValues':
      return { preset: 'DuplicateValues' };
    case 'uniqueValues':
      return { preset: 'UniqueValues' };
    case 'aboveAverage': {
      const side = element.getAttribute('aboveAverage') === '0' ? 'Below' : 'Above';
      const deviations = DEVIATIONS[Number(element.getAttribute('stdDev') ?? 0)];
      return { preset: deviations ? `${deviations}${side}Average` : `${flag('equalAverage') ? 'EqualOr' : ''}${side}Average` };
    }
    case 'top10': {
      const rank = Number(element.getAttribute('rank') ?? 10);
      return { top: { rank, type: `${flag('bottom') ? 'Bottom' : 'Top'}${flag('percent') ? 'Percent' : 'Items'}` } };
    }
    default:
      return null;
  }
}

/** The highest or lowest cells, as a file says it. */
export function topRule({ rank, type }: TopBottom): WrittenRule {
  const attributes = `type="top10"${type.endsWith('Percent') ? ' percent="1"' : ''}${type.startsWith('Bottom') ? ' bottom="1"' : ''} rank="${rank}"`;
  return { attributes, formula: null };
}

/** A text that cells contain, begin or end with; `first` is the address of the first cell. */
export function textRule({ operator, text }: Text, first: string): WrittenRule {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const said = ` text="${escapeAttribute(text)}"`;
  switch (operator) {
    case 'Contains':
      return { attributes: `type="containsText" operator="containsText"${said}`, formula: `NOT(ISERROR(SEARCH(${quoted},${first})))` };
    case 'NotContains':
      return { attributes: `type="notContainsText" operator="notContains"${said}`, formula: `ISERROR(SEARCH(${quoted},${first}))` };
    case 'BeginsWith':
      return { attributes: `type="beginsWith" operator="beginsWith"${said}`, formula: `LEFT(${first},LEN(${quoted}))=${quoted}` };
    default:
      return { attributes: `type="endsWith" operator="endsWith"${said}`, formula: `RIGHT(${first},LEN(${quoted}))=${quoted}` };
  }
}

/** A preset as a file says it; null for dates near today, which files are not written with. */
export function presetRule(preset: Preset, first: string): WrittenRule | null {
  const average = /^(EqualOr|One|Two|Three)?(?:StdDev)?(Above|Below)Average$/.exec(preset);
  if (average) {
    const [, kind, side] = average;
    const deviations = ['', 'One', 'Two', 'Three'].indexOf(kind ?? '');
    const attributes = `type="aboveAverage"${side === 'Below' ? ' aboveAverage="0"' : ''}${kind === 'EqualOr' ? ' equalAverage="1"' : ''}${deviations > 0 ? ` stdDev="${deviations}"` : ''}`;
    return { attributes, formula: null };
  }
  switch (preset) {
    case 'DuplicateValues':
      return { attributes: 'type="duplicateValues"', formula: null };
    case 'UniqueValues':
      return { attributes: 'type="uniqueValues"', formula: null };
    case 'Blanks':
      return { attributes: 'type="containsBlanks"', formula: `LEN(TRIM(${first}))=0` };
    case 'NonBlanks':
      return { attributes: 'type="notContainsBlanks"', formula: `LEN(TRIM(${first}))>0` };
    case 'Errors':
      return { attributes: 'type="containsErrors"', formula: `ISERROR(${first})` };
    case 'NonErrors':
      return { attributes: 'type="notContainsErrors"', formula: `NOT(ISERROR(${first}))` };
    default:
      return null;
  }
}

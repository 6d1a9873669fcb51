import { readColour } from '../../model/colours';
import { colour, fieldsOf, flag, onlyFields, partOf, record, withProperties, word, wrongValue } from '../properties';
import type { Property } from '../properties';
import { ConditionalFormatRule, ConditionalRangeFormat, FormattingRule } from './rule-format';

/** Excel.ConditionalCellValueOperator. */
export const CELL_VALUE_OPERATORS = [
  ...(['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan'] as const),
  ...(['GreaterThanOrEqual', 'LessThanOrEqual'] as const),
] as const;
/** Excel.ConditionalTextOperator. */
export const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;
/** Excel.ConditionalTopBottomCriterionType. */
export const TOP_BOTTOM_KINDS = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;
/** Excel.ConditionalFormatColorCriterionType. */
export const SCALE_POINTS = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;
/** Excel.ConditionalFormatRuleType. */
export const BAR_BOUNDS = ['Automatic', ...SCALE_POINTS] as const;
/** Excel.ConditionalDataBarDirection. */
export const BAR_DIRECTIONS = ['Context', 'LeftToRight', 'RightToLeft'] as const;
/** Excel.ConditionalDataBarAxisFormat. */
export const BAR_AXES = ['Automatic', 'None', 'CellMidPoint'] as const;
/** Excel.ConditionalFormatIconRuleType. */
export const ICON_POINTS = ['Number', 'Percent', 'Formula', 'Percentile'] as const;
/** Excel.ConditionalIconCriterionOperator. */
export const ICON_OPERATORS = ['Invalid', 'GreaterThan', 'GreaterThanOrEqual'] as const;
/** Excel.IconSet. */
export const ICON_SETS = [
  ...(['ThreeArrows', 'ThreeArrowsGray', 'ThreeFlags', 'ThreeTrafficLights1', 'ThreeTrafficLights2', 'ThreeSigns'] as const),
  ...(['ThreeSymbols', 'ThreeSymbols2', 'FourArrows', 'FourArrowsGray', 'FourRedToBlack', 'FourRating'] as const),
  ...(['FourTrafficLights', 'FiveArrows', 'FiveArrowsGray', 'FiveRating', 'FiveQuarters', 'ThreeStars'] as const),
  ...(['ThreeTriangles', 'FiveBoxes'] as const),
] as const;
/** Excel.ConditionalFormatPresetCriterion. */
export const PRESETS = [
  ...(['Blanks', 'NonBlanks', 'Errors', 'NonErrors', 'Yesterday', 'Today', 'Tomorrow', 'LastSevenDays', 'LastWeek'] as const),
  ...(['ThisWeek', 'NextWeek', 'LastMonth', 'ThisMonth', 'NextMonth', 'AboveAverage', 'BelowAverage'] as const),
  ...(['EqualOrAboveAverage', 'EqualOrBelowAverage', 'OneStdDevAboveAverage', 'OneStdDevBelowAverage'] as const),
  ...(['TwoStdDevAboveAverage', 'TwoStdDevBelowAverage', 'ThreeStdDevAboveAverage', 'ThreeStdDevBelowAverage'] as const),
  ...(['UniqueValues', 'DuplicateValues'] as const),
] as const;

type WordOf<Words extends readonly string[]> = Words[number];

function exactWord<Word extends string>(value: unknown, words: readonly Word[], location: string): Word {
  const known = words.find((each) => each === value);
  if (known === undefined) throw wrongValue(location);
  return known;
}

function optionalText(value: unknown, location: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw wrongValue(location);
  return value;
}

/** A rule of one's own formula. */
export class CustomConditionalFormat extends FormattingRule {
  private readonly rule = partOf(this, new ConditionalFormatRule());
  get Rule(): ConditionalFormatRule {
    return this.rule;
  }
}

/** `cellValue.rule`. */
export interface CellValueRule {
  readonly operator: WordOf<typeof CELL_VALUE_OPERATORS>;
  readonly formula1: string;
  readonly formula2: string | null;
}

function cellValueRule(value: unknown, location: string): CellValueRule {
  const fields = fieldsOf(value, location);
  onlyFields(fields, ['operator', 'formula1', 'formula2'], location);
  const operator = exactWord(fields['operator'], CELL_VALUE_OPERATORS, location);
  const formula1 = optionalText(fields['formula1'], location);
  const formula2 = optionalText(fields['formula2'], location);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (formula1 === null || formula1 === '' || (needsTwo && (formula2 === null || formula2 === ''))) throw wrongValue(location);
  return { operator, formula1, formula2 };
}

/** Gives a rule class both its record and its format. */
function ruled<Value>(rule: Property<Value>) {
  abstract class Ruled extends withProperties({ Rule: rule }) {
    private readonly format = partOf(this, new ConditionalRangeFormat());
    get Format(): ConditionalRangeFormat {
      return this.format;
    }
  }
  return Ruled;
}

/** A comparison of the cell's value. */
export class CellValueConditionalFormat extends ruled(record<CellValueRule | null>(null, cellValueRule)) {}

/** Text that the cell contains, begins or ends with. */
export class TextConditionalFormat extends ruled(
  record<{ readonly operator: WordOf<typeof TEXT_OPERATORS>; readonly text: string } | null>(null, (value, location) => {
    const fields = fieldsOf(value, location);
    onlyFields(fields, ['operator', 'text'], location);
    const looked = fields['text'];
    if (typeof looked !== 'string' || looked === '') throw wrongValue(location);
    return { operator: exactWord(fields['operator'], TEXT_OPERATORS, location), text: looked };
  }),
) {}

/** The highest or lowest cells. */
export class TopBottomConditionalFormat extends ruled(
  record<{ readonly rank: number; readonly type: WordOf<typeof TOP_BOTTOM_KINDS> } | null>(null, (value, location) => {
    const fields = fieldsOf(value, location);
    onlyFields(fields, ['rank', 'type'], location);
    const rank = fields['rank'];
    if (typeof rank !== 'number' || !Number.isInteger(rank) || rank < 1 || rank > 1000) throw wrongValue(location);
    return { rank, type: exactWord(fields['type'], TOP_BOTTOM_KINDS, location) };
  }),
) {}

/** Blanks, errors, dates near today, averages, duplicates. */
export class PresetCriteriaConditionalFormat extends ruled(
  record<{ readonly criterion: WordOf<typeof PRESETS> } | null>(null, (value, location) => {
    const fields = fieldsOf(value, location);
    onlyFields(fields, ['criterion'], location);
    return { criterion: exactWord(fields['criterion'], PRESETS, location) };
  }),
) {}

/** A point of a colour scale. */
export interface ScalePoint {
  readonly type: WordOf<typeof SCALE_POINTS>;
  readonly formula: string | null;
  readonly color: string;
}

/** `colorScale.criteria`. */
export interface ScaleCriteria {
  readonly minimum: ScalePoint;
  readonly midpoint: ScalePoint | null;
  readonly maximum: ScalePoint;
}

function scalePoint(value: unknown, location: string): ScalePoint {
  const fields = fieldsOf(value, location);
  onlyFields(fields, ['type', 'formula', 'color'], location);
  const type = exactWord(fields['type'], SCALE_POINTS, location);
  return { type, formula: optionalText(fields['formula'], location), color: readColour(fields['color'], location) };
}

function scaleCriteria(value: unknown, location: string): ScaleCriteria {
  const fields = fieldsOf(value, location);
  onlyFields(fields, ['minimum', 'midpoint', 'maximum'], location);
  const middle = fields['midpoint'];
  return {
    minimum: scalePoint(fields['minimum'], location),
    midpoint: middle === undefined || middle === null ? null : scalePoint(middle, location),
    maximum: scalePoint(fields['maximum'], location),
  };
}

/** The scale that Excel begins with. */
const FIRST_SCALE: ScaleCriteria = {
  minimum: { type: 'LowestValue', formula: null, color: '#FF7128' },
  midpoint: null,
  maximum: { type: 'HighestValue', formula: null, color: '#FFEF9C' },
};

/** Colours between two or three points. */
export class ColorScaleConditionalFormat extends withProperties({ Criteria: record(FIRST_SCALE, scaleCriteria) }) {
  get ThreeColorScale(): boolean {
    return this.Criteria.midpoint !== null;
  }
}

/** An end of a data bar. */
export interface BarBound {
  readonly type: WordOf<typeof BAR_BOUNDS>;
  readonly formula: string | null;
}

function barBound(value: unknown, location: string): BarBound {
  const fields = fieldsOf(value, location);
  onlyFields(fields, ['type', 'formula'], location);
  return { type: exactWord(fields['type'], BAR_BOUNDS, location), formula: optionalText(fields['formula'], location) };
}

/** Bars of values above zero. */
export class ConditionalDataBarPositiveFormat extends withProperties({
  FillColor: colour('#638EC6'),
  GradientFill: flag(true),
  BorderColor: colour(''),
}) {}

/** Bars of values below zero. */
export class ConditionalDataBarNegativeFormat extends withProperties({
  FillColor: colour('#FF0000'),
  MatchPositiveFillColor: flag(false),
  BorderColor: colour(''),
  MatchPositiveBorderColor: flag(true),
}) {}

const AUTOMATIC_BOUND: BarBound = { type: 'Automatic', formula: null };

/** A bar in the cell. */
export class DataBarConditionalFormat extends withProperties({
  ShowDataBarOnly: flag(false),
  BarDirection: word(BAR_DIRECTIONS, 'Context'),
  AxisFormat: word(BAR_AXES, 'Automatic'),
  AxisColor: colour('#000000'),
  LowerBoundRule: record(AUTOMATIC_BOUND, barBound),
  UpperBoundRule: record(AUTOMATIC_BOUND, barBound),
}) {
  private readonly positive = partOf(this, new ConditionalDataBarPositiveFormat());
  private readonly negative = partOf(this, new ConditionalDataBarNegativeFormat());
  get PositiveFormat(): ConditionalDataBarPositiveFormat {
    return this.positive;
  }
  get NegativeFormat(): ConditionalDataBarNegativeFormat {
    return this.negative;
  }
}

/** A step of an icon set. */
export interface IconCriterion {
  readonly type: WordOf<typeof ICON_POINTS> | null;
  readonly operator: WordOf<typeof ICON_OPERATORS> | null;
  readonly formula: string | null;
}

function iconCriterion(value: unknown, location: string, isFirst: boolean): IconCriterion {
  const fields = fieldsOf(value, location);
  onlyFields(fields, ['type', 'operator', 'formula', 'customIcon'], location);
  // The first step has no bound: Excel takes an empty object there.
  if (isFirst && fields['type'] === undefined) return { type: null, operator: null, formula: null };
  const type = exactWord(fields['type'], ICON_POINTS, location);
  return { type, operator: exactWord(fields['operator'], ICON_OPERATORS, location), formula: optionalText(fields['formula'], location) };
}

/** Icons by steps of the value. */
export class IconSetConditionalFormat extends withProperties({
  Style: word(ICON_SETS, 'ThreeTrafficLights1'),
  ReverseIconOrder: flag(false),
  ShowIconOnly: flag(false),
  Criteria: record<readonly IconCriterion[]>([], (value, location) => {
    if (!Array.isArray(value) || value.length < 3 || value.length > 5) throw wrongValue(location);
    return value.map((each: unknown, index) => iconCriterion(each, location, index === 0));
  }),
}) {}

import { formatNumber, formatShare } from '../../i18n/format-values';
import type { Language } from '../../i18n/language';
import type { PlanFigures } from '../../pipeline/question';

/** The figures in the order in which planners look at them; less is better of each. */
export const FIGURES = [
  'lateDemands',
  'weightedTardinessDays',
  'overloadedCells',
  'highestLoadRate',
  'changeoverHours',
  'stockValue',
  'cost',
  'makespanHours',
] as const satisfies readonly (keyof PlanFigures)[];
export type FigureName = (typeof FIGURES)[number];

const DECIMALS: Readonly<Record<Exclude<FigureName, 'highestLoadRate'>, number>> = {
  lateDemands: 0,
  weightedTardinessDays: 1,
  overloadedCells: 0,
  changeoverHours: 1,
  stockValue: 0,
  cost: 0,
  makespanHours: 1,
};

/** A figure in the language's manner; a dash where it is not known. */
export function figureText(figures: PlanFigures, figure: FigureName, language: Language): string {
  const value = figures[figure];
  if (value === null) return '–';
  return figure === 'highestLoadRate' ? formatShare(value, language) : formatNumber(value, DECIMALS[figure], language);
}

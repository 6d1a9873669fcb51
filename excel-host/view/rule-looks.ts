import { conditionalFormatsOf } from '../appearance';
import type { ConditionalFormat } from '../appearance';
import type { Scalar } from '../calculation/value';
import { readCell } from '../calculation/cell-evaluation';
import type { Rectangle } from '../model/cell';
import type { Worksheet } from '../model/worksheet';
import type { PartialLook } from './look';
import { RuleEvaluation } from './rule-evaluation';
import { RuleFormula } from './rule-formula';
import { comparison, containsText } from './rule-conditions';
import { RuleCounts } from './rule-counts';
import { RangeFigures } from './range-figures';
import { holds } from './table-style';

/** A bar in a cell: where it ends, as a share of the cell's width. */
export interface DataBarLook {
  readonly share: number;
  readonly color: string;
}

/** What the conditional formats give to one cell. */
export interface RuleLook {
  readonly look: PartialLook;
  readonly bar: DataBarLook | null;
}

const NOTHING: RuleLook = { look: {}, bar: null };

/** The conditional formats of a sheet, as they were at one revision of the workbook. */
class SheetRules {
  private readonly evaluation: RuleEvaluation;
  private readonly figures: RangeFigures;
  private readonly counts = new RuleCounts();
  private readonly formats: readonly ConditionalFormat[];
  private readonly looks = new Map<ConditionalFormat, PartialLook>();
  private readonly formulas = new Map<ConditionalFormat, RuleFormula>();
  private readonly cells = new Map<number, RuleLook>();

  constructor(
    worksheet: Worksheet,
    readonly revision: number,
  ) {
    this.evaluation = new RuleEvaluation(worksheet);
    this.figures = new RangeFigures(worksheet);
    this.formats = conditionalFormatsOf(worksheet);
  }

  of(row: number, column: number): RuleLook {
    if (this.formats.length === 0) return NOTHING;
    const key = row * 16384 + column;
    const found = this.cells.get(key);
    if (found) return found;
    const made = this.compute(row, column);
    this.cells.set(key, made);
    return made;
  }

  /** The first rule decides what it sets, later ones add the rest, until one stops. */
  private compute(row: number, column: number): RuleLook {
    let look: PartialLook | null = null;
    let bar: DataBarLook | null = null;
    for (const format of this.formats) {
      const area = format.areas.find((each) => holds(each, row, column));
      if (!area) continue;
      const value = readCell(this.evaluation.sheet, row, column);
      if (format.Type === 'DataBar') {
        bar ??= this.figures.bar(format.DataBar, format.areas, value);
        continue;
      }
      const given =
        format.Type === 'ColorScale' ? this.figures.scale(format.ColorScale, format.areas, value) : this.rule(format, value, row, column);
      if (given === null) continue;
      look = look === null ? given : merged(look, given);
      if (format.StopIfTrue) break;
    }
    return look === null && bar === null ? NOTHING : { look: look ?? {}, bar };
  }

  private rule(format: ConditionalFormat, value: Scalar, row: number, column: number): PartialLook | null {
    return this.meets(format, value, row, column) ? this.lookOf(format) : null;
  }

  private meets(format: ConditionalFormat, value: Scalar, row: number, column: number): boolean {
    const first: Rectangle = format.areas[0];
    const compute = (formula: string): Scalar => this.evaluation.compute(formula, first, row, column);
    switch (format.Type) {
      case 'Custom': {
        let formula = this.formulas.get(format);
        if (!formula)
          this.formulas.set(format, (formula = new RuleFormula(format.Custom.Rule.Formula, this.counts, `${first.row},${first.column}`)));
        this.evaluation.moveTo(first, row, column);
        return formula.holds(this.evaluation);
      }
      case 'CellValue': {
        const { Rule: rule } = format.CellValue;
        return rule !== null && comparison(rule, value, compute);
      }
      case 'ContainsText': {
        const { Rule: rule } = format.TextComparison;
        return rule !== null && containsText(rule, value, compute);
      }
      case 'TopBottom': {
        const { Rule: rule } = format.TopBottom;
        return rule !== null && this.figures.isAmongTop(rule, format.areas, value);
      }
      case 'PresetCriteria': {
        const { Rule: rule } = format.Preset;
        return rule !== null && this.figures.meetsPreset(rule.criterion, format.areas, value);
      }
      default:
        return false;
    }
  }

  private lookOf(format: ConditionalFormat): PartialLook {
    const known = this.looks.get(format);
    if (known) return known;
    const kind = format.kind as ConditionalFormat['Custom'];
    const made = lookOfFormat(kind.Format);
    this.looks.set(format, made);
    return made;
  }
}

function lookOfFormat(format: ConditionalFormat['Custom']['Format']): PartialLook {
  const { Fill: fill, Font: font, Borders: borders } = format;
  const line = (border: { Style: string; Color: string }): string | undefined =>
    border.Style === 'None' && border.Color === '' ? undefined : border.Color || '#000000';
  return defined({
    fill: fill.Color || undefined,
    color: font.Color || undefined,
    bold: font.Bold ?? undefined,
    italic: font.Italic ?? undefined,
    strikethrough: font.Strikethrough ?? undefined,
    underline: font.Underline === 'None' ? undefined : true,
    borderLeft: line(borders.Left),
    borderRight: line(borders.Right),
    borderTop: line(borders.Top),
    borderBottom: line(borders.Bottom),
    numberFormat: format.NumberFormat ?? undefined,
  });
}

function defined(look: PartialLook): PartialLook {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

function merged(first: PartialLook, later: PartialLook): PartialLook {
  return { ...later, ...first };
}

const bySheet = new WeakMap<Worksheet, SheetRules>();

/** What the sheet's conditional formats give to a cell. Computed when asked, kept until the workbook changes. */
export function ruleLook(worksheet: Worksheet, row: number, column: number): RuleLook {
  let rules = bySheet.get(worksheet);
  if (rules?.revision !== worksheet.workbook.revision) {
    rules = new SheetRules(worksheet, worksheet.workbook.revision);
    bySheet.set(worksheet, rules);
  }
  return rules.of(row, column);
}

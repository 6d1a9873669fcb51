import type { Range } from '../../model/range';
import { HostObject } from '../../protocol/host-object';
import { fieldsOf, onlyFields, wrongValue } from '../properties';
import type { ErrorAlert, InputPrompt, Validation } from './sheet-validation';
import { SheetValidation } from './sheet-validation';
import type { ValidationRule, ValidationType } from './validation-rule';
import { readRule, typeOfRule } from './validation-rule';

/** Excel.DataValidationAlertStyle. */
export const ALERT_STYLES = ['Stop', 'Warning', 'Information'] as const;

/** Excel's longest title and message of an alert or prompt. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function shortText(value: unknown, longest: number, location: string): string {
  if (typeof value !== 'string' || value.length > longest) throw wrongValue(location);
  return value;
}

function readAlert(value: unknown, location: string): ErrorAlert {
  const fields = fieldsOf(value, location);
  onlyFields(fields, ['message', 'showAlert', 'style', 'title'], location);
  const style = ALERT_STYLES.find((each) => each === fields['style']);
  const shows = fields['showAlert'];
  if (style === undefined || typeof shows !== 'boolean') throw wrongValue(location);
  return {
    message: shortText(fields['message'], LONGEST_MESSAGE, location),
    showAlert: shows,
    style,
    title: shortText(fields['title'], LONGEST_TITLE, location),
  };
}

function readPrompt(value: unknown, location: string): InputPrompt {
  const fields = fieldsOf(value, location);
  onlyFields(fields, ['message', 'showPrompt', 'title'], location);
  const shows = fields['showPrompt'];
  if (typeof shows !== 'boolean') throw wrongValue(location);
  return {
    message: shortText(fields['message'], LONGEST_MESSAGE, location),
    showPrompt: shows,
    title: shortText(fields['title'], LONGEST_TITLE, location),
  };
}

/** What the cells of a range may hold. A property whose value differs between cells is null. */
export class DataValidation extends HostObject {
  private readonly validation: SheetValidation;

  constructor(private readonly range: Range) {
    super();
    this.validation = SheetValidation.of(range.sheet);
  }

  private get all(): readonly Validation[] {
    return this.validation.within(this.range.area);
  }
  private same<Part>(part: (validation: Validation) => Part): Part | null {
    const [first, ...others] = this.all.map(part);
    const text = JSON.stringify(first);
    return first !== undefined && others.every((each) => JSON.stringify(each) === text) ? first : null;
  }
  private change(member: string, changed: (validation: Validation) => Validation): void {
    this.range.sheet.cells.requireFormattable(`DataValidation.${member}`);
    this.validation.change(this.range.area, changed);
  }

  /** `Inconsistent` when some cells have a rule and others another or none; `MixedCriteria` when only the bounds differ. */
  get Type(): ValidationType | 'Inconsistent' | 'MixedCriteria' {
    const types = new Set(this.all.map((each) => typeOfRule(each.rule)));
    const [type] = types;
    if (types.size !== 1 || type === undefined) return 'Inconsistent';
    return this.same((each) => each.rule) === null ? 'MixedCriteria' : type;
  }
  get Rule(): ValidationRule | null {
    return this.same((each) => each.rule);
  }
  set Rule(value: unknown) {
    const rule = readRule(value, 'DataValidation.rule');
    this.change('rule', (validation) => ({ ...validation, rule }));
  }
  get ErrorAlert(): ErrorAlert | null {
    return this.same((each) => each.errorAlert);
  }
  set ErrorAlert(value: unknown) {
    const errorAlert = readAlert(value, 'DataValidation.errorAlert');
    this.change('errorAlert', (validation) => ({ ...validation, errorAlert }));
  }
  get Prompt(): InputPrompt | null {
    return this.same((each) => each.prompt);
  }
  set Prompt(value: unknown) {
    const prompt = readPrompt(value, 'DataValidation.prompt');
    this.change('prompt', (validation) => ({ ...validation, prompt }));
  }
  get IgnoreBlanks(): boolean | null {
    return this.same((each) => each.ignoreBlanks);
  }
  set IgnoreBlanks(value: unknown) {
    if (typeof value !== 'boolean') throw wrongValue('DataValidation.ignoreBlanks');
    this.change('ignoreBlanks', (validation) => ({ ...validation, ignoreBlanks: value }));
  }

  Clear(): void {
    this.range.sheet.cells.requireFormattable('DataValidation.clear');
    this.validation.clear(this.range.area);
  }
}

/** The data validation of a range. */
export function dataValidationOf(range: Range): DataValidation {
  return new DataValidation(range);
}

import type { Language } from '../../i18n/language';
import type { ExampleArgument, ExampleCell, FunctionExample, FunctionExamples } from './example';
import { isTable, isText } from './example';
import { PLANNING_EXAMPLES } from './planning-examples';
import { TIME_EXAMPLES } from './time-examples';
import { WORKSHOP_EXAMPLES } from './workshop-examples';

const EXAMPLES: FunctionExamples = { ...PLANNING_EXAMPLES, ...TIME_EXAMPLES, ...WORKSHOP_EXAMPLES };

/** The example of a function by its English id; null when it has none. */
export function exampleOf(id: string): FunctionExample | null {
  return Object.hasOwn(EXAMPLES, id) ? EXAMPLES[id] : null;
}

/** The arguments of an example as `callFunction` takes them, its words in the language. */
export function givenIn(example: FunctionExample, language: Language): unknown[] {
  const cell = (value: ExampleCell) => (isText(value) ? value[language] : value);
  const argument = (value: ExampleArgument): unknown => {
    if (isTable(value)) return value.rows.map((row) => row.map(cell));
    return isRow(value) ? value.map(cell) : cell(value);
  };
  return example.given.map(argument);
}

/** True for a row of values. */
export function isRow(value: ExampleArgument): value is readonly ExampleCell[] {
  return Array.isArray(value);
}

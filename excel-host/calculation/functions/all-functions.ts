import type { FunctionSpecification } from '../function-specification';
import { ARRAY_FUNCTIONS } from './array-functions';
import { CONDITIONAL_FUNCTIONS } from './conditional-functions';
import { DATE_FUNCTIONS } from './date-functions';
import { INFORMATION_FUNCTIONS } from './information-functions';
import { LOGIC_FUNCTIONS } from './logic-functions';
import { LOOKUP_FUNCTIONS } from './lookup-functions';
import { MATH_FUNCTIONS } from './math-functions';
import { PUBLISHED_FUNCTIONS } from './published-functions';
import { REFERENCE_FUNCTIONS } from './reference-functions';
import { STATISTICS_FUNCTIONS } from './statistics-functions';
import { TEXT_FUNCTIONS } from './text-functions';
import { implicitIntersection } from '../evaluation';

let functions: ReadonlyMap<string, FunctionSpecification> | null = null;

function collected(): ReadonlyMap<string, FunctionSpecification> {
  const sets = [
    PUBLISHED_FUNCTIONS,
    MATH_FUNCTIONS,
    STATISTICS_FUNCTIONS,
    CONDITIONAL_FUNCTIONS,
    LOGIC_FUNCTIONS,
    LOOKUP_FUNCTIONS,
    REFERENCE_FUNCTIONS,
    TEXT_FUNCTIONS,
    DATE_FUNCTIONS,
    INFORMATION_FUNCTIONS,
    ARRAY_FUNCTIONS,
  ];
  const all = new Map<string, FunctionSpecification>(sets.flatMap((set) => Object.entries(set)));
  all.set('SINGLE', { least: 1, most: 1, call: ([value], evaluation) => implicitIntersection(value, evaluation) });
  return all;
}

/** The built-in function of that English name, upper case; null when there is none. */
export function findFunction(name: string): FunctionSpecification | null {
  functions ??= collected();
  return functions.get(name) ?? null;
}

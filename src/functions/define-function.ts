import type { Text } from '../i18n/language';
import type { ArgumentFacts, ArgumentRecord, Computed, FunctionDeclaration, Layout, Outcome, Reading, ValuesOf } from './declaration';
import type { Cell, Failure, GivenRange } from './values';
import { fail, isFailure } from './values';

interface Definition<Arguments extends ArgumentRecord, Result extends keyof Computed> {
  readonly id: string;
  readonly alias: string;
  readonly summary: Text;
  readonly resultHelp: Text;
  readonly result: Result;
  readonly arguments: Arguments;
  /** The engine's core, called with arguments that are checked, completed and aligned; once for every element of an `each` argument. */
  readonly compute: (values: ValuesOf<Arguments>) => Computed[Result] | Failure;
}

type NamedReading = { readonly key: string; readonly facts: ArgumentFacts; readonly reading: Reading<unknown> };

/**
 * Makes a worksheet function of its arguments and a call of the engine: reading, defaults, broadcasting and the shape of the
 * result follow from the declaration.
 */
export function defineFunction<Arguments extends ArgumentRecord, Result extends keyof Computed>(
  definition: Definition<Arguments, Result>,
): FunctionDeclaration {
  const { id, alias, summary, resultHelp, result } = definition;
  const entries = Object.entries(definition.arguments);
  // The record is filled below with a value for every declared argument, each read by its own declaration.
  const compute = definition.compute as (values: Record<string, unknown>) => Computed[keyof Computed] | Failure;
  const call = (given: readonly (GivenRange | null)[]): Outcome | Failure => {
    const readings: NamedReading[] = [];
    for (let index = 0; index < entries.length; index++) {
      const [key, argument] = entries[index];
      const reading = argument.read(given[index] ?? null);
      if (isFailure(reading)) return reading;
      readings.push({ key, facts: argument, reading });
    }
    return computeAligned(readings, result, compute);
  };
  return { id, alias, summary, resultHelp, result, arguments: entries.map(([key, argument]) => ({ ...argument, key })), call };
}

function computeAligned(
  readings: readonly NamedReading[],
  result: keyof Computed,
  compute: (values: Record<string, unknown>) => Computed[keyof Computed] | Failure,
): Outcome | Failure {
  const common = commonLayout(readings);
  if (isFailure(common)) return common;
  const length = common === null ? 1 : common.rows * common.columns;
  const values: Record<string, unknown> = {};
  for (const { key, reading } of readings) {
    if (reading.kind === 'whole') values[key] = reading.value;
    else if (reading.kind === 'series') values[key] = reading.align(length);
  }
  const each = readings.filter(({ reading }) => reading.kind === 'each');
  if (each.length > 0) return computeEach(each, values, common, length, compute);
  const computed = compute(values);
  if (isFailure(computed)) return computed;
  if (result === 'cell') return { cell: computed as Cell };
  if (result === 'rows') return { rows: computed as Computed['rows'] };
  return common === null ? { cell: (computed as Computed['series'])[0] } : { rows: spill(computed as Computed['series'], common) };
}

/** Calls the core once for every element; an element without an answer fails alone. */
function computeEach(
  each: readonly NamedReading[],
  values: Record<string, unknown>,
  layout: Layout | null,
  length: number,
  compute: (values: Record<string, unknown>) => Computed[keyof Computed] | Failure,
): Outcome | Failure {
  const cells: (Cell | Failure)[] = [];
  for (let index = 0; index < length; index++) {
    for (const { key, reading } of each) {
      if (reading.kind === 'each') values[key] = reading.layout === null ? reading.values[0] : reading.values[index];
    }
    cells.push(compute(values) as Cell | Failure);
  }
  if (layout !== null) return { rows: spill(cells, layout) };
  const only = cells[0];
  return isFailure(only) ? only : { cell: only };
}

/** The layout of the first range; null when every argument is a single value. Ranges of another length are a failure. */
function commonLayout(readings: readonly NamedReading[]): Layout | null | Failure {
  let first: { readonly layout: Layout; readonly facts: ArgumentFacts } | null = null;
  for (const { reading, facts } of readings) {
    if (reading.kind === 'whole' || reading.layout === null) continue;
    const length = reading.layout.rows * reading.layout.columns;
    if (first === null) {
      first = { layout: reading.layout, facts };
      continue;
    }
    const otherLength = first.layout.rows * first.layout.columns;
    if (length !== otherLength) {
      return fail('argument.unequal-lengths', { argument: facts.name, length, other: first.facts.name, otherLength });
    }
  }
  return first === null ? null : first.layout;
}

/** Lays values, in reading order, out in rows and columns. */
export function spill<Value>(values: readonly Value[], layout: Layout): Value[][] {
  const rows: Value[][] = [];
  for (let row = 0; row < layout.rows; row++) {
    rows.push(values.slice(row * layout.columns, (row + 1) * layout.columns));
  }
  return rows;
}

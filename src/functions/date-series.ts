import type { Text } from '../i18n/language';
import { factsOf, layoutOf, missing, notAVector } from './arguments';
import type { Argument, NumberRange } from './declaration';
import { readNumber } from './read-cells';
import { fail, isFailure } from './values';

interface Options {
  readonly name: Text;
  readonly help: Text;
  readonly range?: NumberRange;
}

/** One date for each element, of one length with the other series of the call; a blank cell, which Excel may pass as 0, is null. */
export function dateSeries(options: Options): Argument<readonly (number | null)[]> {
  const facts = factsOf(options, 'date', 'series', { range: options.range ?? null });
  return {
    ...facts,
    read: (given) => {
      if (given === null) return missing(facts);
      if (given.height * given.width === 0) return fail('argument.empty', { argument: facts.name });
      const wrong = notAVector(given, facts);
      if (wrong !== null) return wrong;
      const values: (number | null)[] = [];
      for (const row of given.rows) {
        for (const cell of row) {
          const value = cell === null || cell === 0 ? null : readNumber(cell, facts.name, facts.range);
          if (isFailure(value)) return value;
          values.push(value);
        }
      }
      const layout = layoutOf(given);
      return {
        kind: 'series',
        layout,
        length: values.length,
        align: (length) => (layout === null ? new Array<number | null>(length).fill(values[0]) : values),
      };
    },
  };
}

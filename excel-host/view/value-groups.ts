import type { Criterion } from '../calculation/functions/criteria';
import type { Scalar } from '../calculation/value';

/** A condition of order with a number, as COUNTIFS takes it: `"<45000.25"`. */
const ORDERED = /^(<=|>=|<|>)(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)$/;

/** The values of cells, each once, and the place among them of each cell's. */
interface Groups {
  readonly values: readonly Scalar[];
  readonly places: Int32Array;
}

function groupsOf(cells: readonly Scalar[]): Groups {
  const known = new Map<Scalar, number>();
  const values: Scalar[] = [];
  const places = new Int32Array(cells.length);
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    let place = known.get(cell);
    if (place === undefined) {
      place = values.length;
      known.set(cell, place);
      values.push(cell);
    }
    places[index] = place;
  }
  return { values, places };
}

/** The cells of a range by their values: a condition is asked once for each value, however many cells hold it. */
export class ValueGroups {
  /** Each cell's number, NaN where it holds none: no order holds for those. */
  private readonly numbers: Float64Array;
  private grouped: Groups | null = null;
  private readonly known = new Map<Scalar, Uint8Array>();

  constructor(private readonly cells: readonly Scalar[]) {
    this.numbers = new Float64Array(cells.length);
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      this.numbers[index] = typeof cell === 'number' ? cell : NaN;
    }
  }

  get length(): number {
    return this.cells.length;
  }

  /** Which cells meet a condition, 1 for each that does; `given` is what the condition was made from. */
  hits(given: Scalar, criterionOf: (given: Scalar) => Criterion): Uint8Array {
    const known = this.known.get(given);
    if (known) return known;
    const order = typeof given === 'string' ? ORDERED.exec(given) : null;
    const hits = order ? this.ordered(order[1], Number(order[2])) : this.meeting(criterionOf(given));
    this.known.set(given, hits);
    return hits;
  }

  private meeting(meets: Criterion): Uint8Array {
    const { values, places } = (this.grouped ??= groupsOf(this.cells));
    const ofValues = Uint8Array.from(values, (value) => (meets(value) ? 1 : 0));
    const hits = new Uint8Array(places.length);
    for (let index = 0; index < hits.length; index++) hits[index] = ofValues[places[index]];
    return hits;
  }

  private ordered(operator: string, bound: number): Uint8Array {
    const { numbers } = this;
    const hits = new Uint8Array(numbers.length);
    const isLess = operator.startsWith('<');
    for (let index = 0; index < hits.length; index++) hits[index] = (isLess ? numbers[index] < bound : numbers[index] > bound) ? 1 : 0;
    if (operator.length === 1) return hits;
    for (let index = 0; index < hits.length; index++) if (numbers[index] === bound) hits[index] = 1;
    return hits;
  }
}

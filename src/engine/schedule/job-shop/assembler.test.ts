import fc from 'fast-check';
import {
  Assembler,
  Ints,
  add,
  both,
  choose,
  count,
  doWhile,
  giveBack,
  inOrder,
  isAtLeast,
  isGreater,
  isLess,
  isZero,
  multiply,
  repeatWhile,
  shiftRight,
  subtract,
  upperProduct,
  when,
  xor,
} from './assembler';

const whole = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

/** What a module's last function gives back, and the memory that it has worked on. */
function run(assembler: Assembler, memory: Int32Array, ...values: number[]): number {
  const host = { memory: new WebAssembly.Memory({ initial: 1 }) };
  const inside = new Int32Array(host.memory.buffer, 0, memory.length);
  inside.set(memory);
  const { run: call } = new WebAssembly.Instance(new WebAssembly.Module(assembler.module()), { host }).exports;
  const result = (call as (...given: number[]) => number)(...values);
  memory.set(inside);
  return result;
}

describe('the assembler', () => {
  it('counts as whole numbers of 32 bits do', () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const assembler = new Assembler();
        assembler.define(2, 'number', (local, x, y) => {
          const z = local();
          return inOrder(
            z.set(xor(multiply(x, y), shiftRight(x, 7))),
            giveBack(choose(both(isLess(x, y), isAtLeast(z, 0)), subtract(z, 3000), add(z, upperProduct(x, 20)))),
          );
        });
        const z = Math.imul(a, b) ^ (a >>> 7);
        const expected = a < b && z >= 0 ? (z - 3000) | 0 : (z + Number((BigInt(a >>> 0) * 20n) >> 32n)) | 0;
        expect(run(assembler, new Int32Array(1), a, b)).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('has loops, conditions, calls and arrays', () => {
    // Sorts by insertion.
    const numbers = new Ints(4);
    const assembler = new Assembler();
    const insert = assembler.define(1, 'nothing', (local, at) => {
      const value = local();
      const shift = inOrder(numbers.put(at, numbers.at(at, -1)), at.raise(-1));
      return inOrder(value.set(numbers.at(at)), repeatWhile(both(at, isGreater(numbers.at(at, -1), value)), shift), numbers.put(at, value));
    });
    assembler.define(1, 'number', (local, length) => {
      const [i, steps] = [local(), local()];
      const tally = inOrder(when(isZero(length), giveBack(-1), steps.set(0)), doWhile(steps.raise(1), isLess(steps, length)));
      return inOrder(tally, count(i, 1, length, insert(i)), giveBack(steps));
    });
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 20 }), (values) => {
        const memory = Int32Array.from([7, ...values]);
        expect(run(assembler, memory, values.length)).toBe(values.length === 0 ? -1 : values.length);
        expect(Array.from(memory)).toEqual([7, ...Int32Array.from(values).sort()]);
      }),
      { numRuns: 50 },
    );
  });
});

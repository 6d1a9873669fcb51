/**
 * An assembler for small WebAssembly modules (binary format 1): functions over whole numbers of 32 bits in the host's memory. Loops, conditions
 * and calls are written as TypeScript expressions; what comes out is the module's bytes. No function is longer than 16 kB.
 */

/** Bytes of instructions, and pieces of code between them: laid side by side only when the module is made. */
export type Code = readonly (number | Code)[];

/** A value: a constant, a local, or code that leaves one. */
export type Operand = number | Local | Code;

/** A parameter or a local of a function. */
export class Local {
  constructor(readonly index: number) {}

  set(value: Operand): Code {
    return [codeOf(value), 0x21, this.index];
  }

  /** Adds to it. */
  raise(by: Operand): Code {
    return this.set(add(this, by));
  }
}

/** An array of the memory that begins at a byte. */
export class Ints {
  constructor(private readonly offset: number) {}

  /** @param further so many entries behind it. */
  at(index: Operand, further = 0): Code {
    return [scaled(index), 0x28, 2, unsigned(this.offset + BYTES * further)];
  }

  put(index: Operand, value: Operand, further = 0): Code {
    return [scaled(index), codeOf(value), 0x36, 2, unsigned(this.offset + BYTES * further)];
  }
}

const BYTES = 4;

function codeOf(operand: Operand): Code {
  if (typeof operand === 'number') return [0x41, signed(operand)];
  return operand instanceof Local ? [0x20, operand.index] : operand;
}

/** The byte of an index; that of a constant is known. */
function scaled(index: Operand): Code {
  return typeof index === 'number' ? codeOf(index * BYTES) : [codeOf(index), 0x41, 2, 0x74];
}

const binary =
  (instruction: number) =>
  (a: Operand, b: Operand): Code => [codeOf(a), codeOf(b), instruction];

export const equals = binary(0x46);
export const differs = binary(0x47);
export const isLess = binary(0x48);
export const isGreater = binary(0x4a);
export const isAtMost = binary(0x4c);
export const isAtLeast = binary(0x4e);
export const add = binary(0x6a);
export const subtract = binary(0x6b);
export const multiply = binary(0x6c);
export const and = binary(0x71);
export const or = binary(0x72);
export const xor = binary(0x73);
export const shiftRight = binary(0x76);

export const isZero = (a: Operand): Code => [codeOf(a), 0x45];

/** The upper 32 bits of the product of two numbers without sign. */
export const upperProduct = (a: Operand, b: Operand): Code => [...[codeOf(a), 0xad, codeOf(b), 0xad, 0x7e], ...[0x42, 32, 0x88, 0xa7]];

/** One of two values without a jump; both are computed. */
export const choose = (condition: Operand, a: Operand, b: Operand): Code => [codeOf(a), codeOf(b), codeOf(condition), 0x1b];

/** The greater of two locals. */
export const greater = (a: Local, b: Local): Code => choose(isGreater(a, b), a, b);

/** Both conditions; the second is not computed when the first fails. */
export const both = (a: Operand, b: Operand): Code => [codeOf(a), 0x04, 0x7f, codeOf(b), 0x05, codeOf(0), 0x0b];

export const inOrder = (...codes: readonly Code[]): Code => codes;

export const when = (condition: Operand, then: Code, otherwise: Code = []): Code => [
  ...[codeOf(condition), 0x04, 0x40, then],
  ...(otherwise.length > 0 ? [0x05, otherwise] : []),
  0x0b,
];

export const repeatWhile = (condition: Operand, body: Code): Code => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...[codeOf(condition), 0x45, 0x0d, 1],
  ...[body, 0x0c, 0, 0x0b, 0x0b],
];

/** The body once, and again as long as the condition holds behind it. */
export const doWhile = (body: Code, condition: Operand): Code => [0x03, 0x40, body, codeOf(condition), 0x0d, 0, 0x0b];

/** For each value of a local from one to before another. */
export const count = (local: Local, from: Operand, until: Operand, body: Code): Code =>
  inOrder(local.set(from), repeatWhile(isLess(local, until), inOrder(body, local.raise(1))));

export const giveBack = (value?: Operand): Code => [value === undefined ? [] : codeOf(value), 0x0f];

/** Calls a function of the module. */
export type Call = (...values: readonly Operand[]) => Code;

export class Assembler {
  private readonly types: Code[] = [];
  private readonly bodies: Code[] = [];

  /** A function of so many parameters; with a result when its body ends by giving one back. */
  define(parameters: number, gives: 'nothing' | 'number', body: (local: () => Local, ...parameters: Local[]) => Code): Call {
    let locals = parameters;
    const given = Array.from({ length: parameters }, (_, i) => new Local(i));
    const code = body(() => new Local(locals++), ...given);
    const own = this.bodies.length;
    this.types.push([0x60, parameters, ...given.map(() => INT), ...(gives === 'number' ? [1, INT] : [0])]);
    // What ends with a loop has nothing on the stack: never reached.
    const end = gives === 'number' ? [0x00, 0x0b] : [0x0b];
    this.bodies.push(sized([locals > parameters ? [1, locals - parameters, INT] : [0], code, end]));
    return (...values) => [values.map(codeOf), 0x10, own];
  }

  /** The module, which imports `host.memory` and exports its last function as `run`. */
  module(): Uint8Array<ArrayBuffer> {
    const section = (id: number, parts: readonly Code[]): Code => [id, sized([parts.length, parts])];
    return Uint8Array.from(
      flat([
        [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
        section(1, this.types),
        section(2, [[name('host'), name('memory'), 2, 0, 1]]),
        section(
          3,
          this.types.map((_, i) => [i]),
        ),
        section(7, [[name('run'), 0, this.bodies.length - 1]]),
        section(10, this.bodies),
      ]),
    );
  }
}

const INT = 0x7f;
const name = (text: string): Code => [text.length, ...Array.from(text, (letter) => letter.charCodeAt(0))];

function sized(content: Code): Code {
  const bytes = flat(content);
  return [unsigned(bytes.length), bytes];
}

function flat(code: Code, bytes: number[] = []): number[] {
  for (const part of code) {
    if (typeof part === 'number') bytes.push(part);
    else flat(part, bytes);
  }
  return bytes;
}

/** Seven bits a byte, the lowest first (LEB128). */
function unsigned(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  const rest = value >> 7;
  const isLast = (rest === 0 && (value & 64) === 0) || (rest === -1 && (value & 64) !== 0);
  return isLast ? [value & 127] : [(value & 127) | 128, ...signed(rest)];
}

import { readColour } from '../model/colours';
import type { Worksheet } from '../model/worksheet';
import { ApiError, HostObject } from '../protocol/host-object';

/** How one property of a class is kept: its value at first, and what a value from the wire becomes. */
export interface Property<Value> {
  readonly initial: Value;
  /** @throws ApiError `InvalidArgument` */
  read(value: unknown, location: string): Value;
}

type Schema = Readonly<Record<string, Property<unknown>>>;
type Values<S extends Schema> = { [Name in keyof S]: S[Name] extends Property<infer Value> ? Value : never };

const WRONG = 'The argument is invalid or missing or has an incorrect format.';

/** Excel's answer to a wrong value. */
export function wrongValue(location: string): ApiError {
  return new ApiError('InvalidArgument', WRONG, location);
}

/** One of an enumeration's words, letter for letter. */
export function word<Word extends string>(words: readonly Word[], initial: NoInfer<Word>): Property<Word> {
  return {
    initial,
    read: (value, location) => {
      const known = words.find((each) => each === value);
      if (known === undefined) throw wrongValue(location);
      return known;
    },
  };
}

/** A text of at most so many characters. */
export function text(initial: string, longest = 32767): Property<string> {
  return {
    initial,
    read: (value, location) => {
      if (typeof value !== 'string' || value.length > longest) throw wrongValue(location);
      return value;
    },
  };
}

/** True or false. */
export function flag(initial: boolean): Property<boolean> {
  return {
    initial,
    read: (value, location) => {
      if (typeof value !== 'boolean') throw wrongValue(location);
      return value;
    },
  };
}

/** A finite number from `least` to `most`. */
export function number(initial: number, least = -Infinity, most = Infinity): Property<number> {
  return {
    initial,
    read: (value, location) => {
      if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) throw wrongValue(location);
      return value;
    },
  };
}

/** A colour: `#RRGGBB`, or an HTML name, or '' for automatic. */
export function colour(initial: string): Property<string> {
  return { initial, read: (value, location) => (value === '' ? '' : readColour(value, location)) };
}

/** A property that may also hold one special value: `''` for an axis that chooses its own bound. */
export function orElse<Value, Special extends string | null>(property: Property<Value>, special: Special): Property<Value | Special> {
  return { initial: special, read: (value, location) => (value === special ? special : property.read(value, location)) };
}

/** A property whose value has parts of its own. */
export function record<Value>(initial: Value, read: (value: unknown, location: string) => Value): Property<Value> {
  return { initial, read };
}

/** The fields of an argument that must be an object. @throws ApiError `InvalidArgument` */
export function fieldsOf(value: unknown, location: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof HostObject) throw wrongValue(location);
  return value as Readonly<Record<string, unknown>>;
}

/** Refuses fields that the object does not have: a typing error must not pass unseen. */
export function onlyFields(fields: Readonly<Record<string, unknown>>, names: readonly string[], location: string): void {
  if (Object.keys(fields).some((name) => !names.includes(name))) throw wrongValue(location);
}

/** What each part belongs to: another part, or at last what lies on a sheet. */
const wholeOf = new WeakMap<HostObject, HostObject>();
const sheetOf = new WeakMap<HostObject, Worksheet>();

/** Says that `part` belongs to `whole`: a change of the part is one of the whole. Gives the part. */
export function partOf<Part extends HostObject>(whole: HostObject, part: Part): Part {
  wholeOf.set(part, whole);
  return part;
}

/** Says on which sheet an object lies that others are parts of. */
export function liesOn(sheet: Worksheet, whole: HostObject): void {
  sheetOf.set(whole, sheet);
}

/** Tells the workbook that an object, or a part of it, changed. One that lies on no sheet yet tells nobody. */
export function touched(target: HostObject): void {
  let whole: HostObject | undefined = target;
  while (whole !== undefined && !sheetOf.has(whole)) whole = wholeOf.get(whole);
  if (whole !== undefined) sheetOf.get(whole)?.workbook.changed();
}

/** What was set, kept apart from the objects so that no name of theirs can clash with it. */
const valuesOf = new WeakMap<HostObject, Map<string, unknown>>();

/**
 * A base class with those properties, each on the wire under its own name, each with its own check; nothing else can be set. The values are
 * typed from the schema.
 */
export function withProperties<S extends Schema>(schema: S): abstract new () => HostObject & Values<S> {
  abstract class Properties extends HostObject {}
  for (const [name, property] of Object.entries(schema)) {
    Object.defineProperty(Properties.prototype, name, {
      configurable: true,
      get(this: Properties): unknown {
        const set = valuesOf.get(this);
        return set?.has(name) === true ? set.get(name) : property.initial;
      },
      set(this: Properties, value: unknown) {
        const location = `${this.constructor.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
        const set = valuesOf.get(this) ?? new Map<string, unknown>();
        set.set(name, property.read(value, location));
        valuesOf.set(this, set);
        touched(this);
      },
    });
  }
  return Properties as unknown as abstract new () => HostObject & Values<S>;
}

import { ApiError, HostObject } from './host-object';

/** `rowCount` → `RowCount`. */
export function wireName(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** `RowCount` → `rowCount`. */
export function apiName(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** Members on the wire begin with a capital letter; the library's private ones with an underscore and a capital letter. */
const WIRE_NAME = /^_?[A-Z]/;

interface WireClass {
  readonly getters: ReadonlySet<string>;
  readonly setters: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  /** Getters that were seen to answer an object: never part of `*`. */
  readonly navigations: Set<string>;
}

const classes = new WeakMap<object, WireClass>();

function describe(prototype: object): WireClass {
  const getters = new Set<string>();
  const setters = new Set<string>();
  const methods = new Set<string>();
  for (
    let link: object | null = prototype;
    link !== null && link !== Object.prototype;
    link = Object.getPrototypeOf(link) as object | null
  ) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(link))) {
      if (!WIRE_NAME.test(name)) continue;
      if (member.get !== undefined) getters.add(name);
      if (member.set !== undefined) setters.add(name);
      if (typeof member.value === 'function') methods.add(name);
    }
  }
  return { getters, setters, methods, navigations: new Set() };
}

/** The wire interface of an object's class. */
export function wireClassOf(target: HostObject): WireClass {
  const prototype = Object.getPrototypeOf(target) as object;
  const known = classes.get(prototype);
  if (known !== undefined) return known;
  const made = describe(prototype);
  const declared = (target.constructor as { readonly navigations?: readonly string[] }).navigations;
  for (const name of declared ?? []) made.navigations.add(name);
  classes.set(prototype, made);
  return made;
}

/** `Class.member`, as Excel names it. */
export function memberPath(target: HostObject, name: string): string {
  return `${target.constructor.name}.${apiName(name)}`;
}

function refuse(target: HostObject, name: string): ApiError {
  const path = memberPath(target, name);
  return new ApiError('ApiNotFound', `The API you are trying to use could not be found: this host has no ${path}.`, path);
}

/** Gives an error that a class threw without a place the place where it happened. */
function placed<Result>(target: HostObject, name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof ApiError && error.location === '') throw new ApiError(error.code, error.message, memberPath(target, name));
    throw error;
  }
}

/** Reads a property or navigation. @throws ApiError `ApiNotFound` when the class lacks it */
export function readMember(target: HostObject, name: string): unknown {
  const kind = wireClassOf(target);
  if (!kind.getters.has(name) && !(WIRE_NAME.test(name) && Object.hasOwn(target, name))) throw refuse(target, name);
  return placed(target, name, () => {
    const value = (target as unknown as Record<string, unknown>)[name];
    if (value instanceof HostObject) kind.navigations.add(name);
    return value;
  });
}

/** Sets a property. @throws ApiError `ApiNotFound` when the class lacks it or has it for reading only */
export function writeMember(target: HostObject, name: string, value: unknown): void {
  if (!wireClassOf(target).setters.has(name)) throw refuse(target, name);
  placed(target, name, () => {
    (target as unknown as Record<string, unknown>)[name] = value;
  });
}

/**
 * Calls a method. Nulls at the end of the arguments are arguments that the caller left out (JSON knows no undefined): they are dropped, so that
 * defaults apply.
 * @throws ApiError `ApiNotFound` when the class lacks it
 */
export function callMember(target: HostObject, name: string, args: readonly unknown[]): unknown {
  if (!wireClassOf(target).methods.has(name)) throw refuse(target, name);
  let given = args.length;
  while (given > 0 && args[given - 1] === null) given -= 1;
  const method = (target as unknown as Record<string, (...values: unknown[]) => unknown>)[name];
  return placed(target, name, () => method.apply(target, args.slice(0, given)));
}

/** Properties that `*` loads, with their values: every getter that does not answer an object. */
export function scalarsOf(target: HostObject): Record<string, unknown> {
  const kind = wireClassOf(target);
  const values: Record<string, unknown> = {};
  const own = Object.keys(target).filter((name) => WIRE_NAME.test(name));
  for (const name of [...kind.getters, ...own]) {
    if (kind.navigations.has(name) || name.startsWith('_')) continue;
    const value = readMember(target, name);
    if (!(value instanceof HostObject)) values[name] = value;
  }
  return values;
}

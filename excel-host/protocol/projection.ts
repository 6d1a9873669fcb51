import { HostCollection, HostObject } from './host-object';
import type { QueryInfo } from './messages';
import { apiName, readMember, scalarsOf, wireClassOf, wireName } from './wire-members';

type Path = readonly string[];

/** How a query's answer names things: `load` reads `{_Items, RowCount}`, `retrieve` reads `{items, rowCount}`. */
export type Naming = 'load' | 'retrieve';

function pathsOf(query: QueryInfo): readonly Path[] {
  const expanded = (query.Expand ?? []).map((path) => `${path}/*`);
  return [...(query.Select ?? []), ...expanded].map((path) => path.split(/[/.]/).filter((step) => step !== '' && step !== 'items'));
}

function named(name: string, naming: Naming): string {
  return naming === 'load' ? name : apiName(name);
}

/** How the library finds an item again: by its id, else by its number. */
export function identityOf(target: HostObject): Record<string, unknown> {
  const ids = target as unknown as { readonly Id?: unknown; readonly _Id?: unknown };
  if ('Id' in target) return { Id: ids.Id };
  if ('_Id' in target) return { _Id: ids._Id };
  return {};
}

function itemsOf(
  collection: HostCollection<HostObject>,
  paths: readonly Path[],
  query: QueryInfo,
  naming: Naming,
): Record<string, unknown> {
  const first = query.Skip ?? 0;
  const all = collection.items;
  const chosen = all.slice(first, query.Top === undefined ? undefined : first + query.Top);
  const items = chosen.map((item, index) => {
    const identity = identityOf(item);
    const found = Object.keys(identity).length > 0 ? identity : { _Index: first + index };
    return { ...project(item, paths, {}, naming), ...found };
  });
  if (naming === 'retrieve') return { items };
  return { _Items: items, Count: all.length };
}

function projectObject(target: HostObject, paths: readonly Path[], naming: Naming): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const deeper = new Map<string, Path[]>();
  const follow = (name: string, rest: Path): void => {
    deeper.set(name, [...(deeper.get(name) ?? []), rest]);
  };
  for (const [step, ...rest] of paths.length === 0 ? [['*']] : paths) {
    if (step === undefined || step === '*') {
      for (const [name, value] of Object.entries(scalarsOf(target))) values[named(name, naming)] = value;
    } else if (rest.length > 0) {
      follow(wireName(step), rest);
    } else {
      const value = readMember(target, wireName(step));
      if (value instanceof HostObject) follow(wireName(step), ['*']);
      else values[named(wireName(step), naming)] = value ?? null;
    }
  }
  for (const [name, rests] of deeper) {
    const child = readMember(target, name);
    values[named(name, naming)] = child instanceof HostObject ? project(child, rests, {}, naming) : (child ?? null);
  }
  return values;
}

function project(target: HostObject, paths: readonly Path[], query: QueryInfo, naming: Naming): Record<string, unknown> {
  if (!(target instanceof HostCollection)) return projectObject(target, paths, naming);
  const collection = target as HostCollection<HostObject>;
  // A name that the collection itself has (`count`) is its own; every other name is its items'.
  const owned = wireClassOf(collection).getters;
  const own = paths.filter((path) => path[0] !== undefined && path[0] !== '*' && owned.has(wireName(path[0])));
  const ofItems = paths.filter((path) => !own.includes(path));
  const values = own.length > 0 ? projectObject(collection, own, naming) : {};
  if (own.length > 0 && ofItems.length === 0) return values;
  return { ...itemsOf(collection, ofItems, query, naming), ...values };
}

/** The answer to a query: the scalar properties, navigations and items that it names. @throws ApiError for a name that the class lacks */
export function answerQuery(target: HostObject, query: QueryInfo, naming: Naming): Record<string, unknown> {
  return project(target, pathsOf(query), query, naming);
}

/** The answer to a recursive query: each level is loaded by its own query, by the collection's name. */
export function answerRecursiveQuery(
  target: HostObject,
  queries: Readonly<Record<string, QueryInfo>>,
  depth: number,
): Record<string, unknown> {
  const values = answerQuery(target, queries[target.constructor.name] ?? {}, 'load');
  if (depth <= 0) return values;
  for (const name of Object.keys(queries)) {
    const member = wireName(name);
    if (!(member in target)) continue;
    const child = readMember(target, member);
    if (child instanceof HostObject) values[member] = answerRecursiveQuery(child, queries, depth - 1);
  }
  return values;
}

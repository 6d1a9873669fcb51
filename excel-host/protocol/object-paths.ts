import { ApiError, HostCollection, HostObject } from './host-object';
import type { ArgumentInfo, ObjectPathInfo, ReferencedPaths, RequestBody } from './messages';
import { ObjectPathType } from './messages';
import { callMember, memberPath, readMember } from './wire-members';

/** Objects that the add-in keeps across requests, by the name of their reference. */
export class ReferenceTable {
  private static tables = 0;
  /** Names differ between hosts: what an add-in kept of a closed workbook is nothing of the next one. */
  private readonly table = (ReferenceTable.tables += 1);
  private readonly kept = new Map<string, HostObject>();
  private sequence = 0;

  /** How many references the add-in holds. */
  get size(): number {
    return this.kept.size;
  }
  keep(target: HostObject): string {
    this.sequence += 1;
    const name = `reference${String(this.table)}.${String(this.sequence)}`;
    this.kept.set(name, target);
    target.whenKept();
    return name;
  }
  remove(name: string): void {
    this.kept.get(name)?.whenReleased();
    this.kept.delete(name);
  }
  get(name: string): HostObject | null {
    return this.kept.get(name) ?? null;
  }
}

/** What a batch can start from. */
export interface Roots {
  readonly root: HostObject;
  /** An object outside the workbook, by its type (`Microsoft.ExcelServices.CustomFunctions`), or null. */
  service(typeName: string): HostObject | null;
  readonly references: ReferenceTable;
  /** Judges the arguments of a call before it is made. @throws ApiError */
  checkArguments(target: HostObject, name: string, args: readonly unknown[]): void;
}

const UNKNOWN_PATH = 'The object path is not working for what you are trying to do.';

/** Finds the objects of one batch, each once. Null is a null object: what is reached through it is null too. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly roots: Roots,
  ) {}

  /** @throws ApiError for a path that leads nowhere or to something deleted */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return alive(known);
    const path = this.body.ObjectPaths[String(id)];
    if (path === undefined) throw new ApiError('InvalidObjectPath', UNKNOWN_PATH, String(id));
    const target = this.follow(path);
    this.found.set(id, target);
    return alive(target);
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return this.roots.root;
      case ObjectPathType.newObject: {
        const service = this.roots.service(path.Name);
        if (service === null) throw new ApiError('ApiNotFound', `This host has no ${path.Name}.`, path.Name);
        return service;
      }
      case ObjectPathType.reference: {
        const kept = this.roots.references.get(path.Name);
        if (kept !== null) return kept;
        throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.', path.Name);
      }
      case ObjectPathType.nullObject:
        return null;
      default:
        return this.fromParent(path);
    }
  }

  private fromParent(path: ObjectPathInfo): HostObject | null {
    const parent = path.ParentObjectPathId === undefined ? this.roots.root : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.method:
        return asObject(this.call(parent, path.Name, path.ArgumentInfo), parent, path.Name);
      case ObjectPathType.property:
        return asObject(readMember(parent, path.Name), parent, path.Name);
      case ObjectPathType.indexer:
        return this.indexed(parent, path.ArgumentInfo);
      default:
        throw new ApiError('InvalidObjectPath', UNKNOWN_PATH, path.Name);
    }
  }

  private indexed(parent: HostObject, info: ArgumentInfo | undefined): HostObject | null {
    const args = this.args(info);
    if (parent instanceof HostCollection) return asObject(callMember(parent, 'GetItem', args), parent, 'getItem');
    return asObject(callMember(parent, 'Indexer', args), parent, 'indexer');
  }

  /** Calls a method of an object with the arguments of the wire. */
  call(target: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const args = this.args(info);
    this.roots.checkArguments(target, name, args);
    return callMember(target, name, args);
  }

  args(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index] ?? 0));
  }

  private argument(value: unknown, reference: number | ReferencedPaths): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      const inner: readonly (number | null | ReferencedPaths)[] = reference;
      return value.map((each: unknown, index) => this.argument(each, inner[index] ?? 0));
    }
    return typeof reference === 'number' && reference !== 0 ? this.resolve(reference) : this.plain(value);
  }

  /** A value that may hold objects deep inside, as `{_ObjectPathId}`. */
  plain(value: unknown): unknown {
    if (Array.isArray(value)) return holdsObjects(value) ? value.map((each: unknown) => this.plain(each)) : value;
    if (typeof value !== 'object' || value === null) return value;
    const fields = value as Readonly<Record<string, unknown>>;
    if (typeof fields['_ObjectPathId'] === 'number') return this.resolve(fields['_ObjectPathId']);
    return Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, this.plain(each)]));
  }
}

/** Matrices of values are large and hold none: they are not copied. */
function holdsObjects(values: readonly unknown[]): boolean {
  return values.some((value) => (Array.isArray(value) ? holdsObjects(value) : typeof value === 'object' && value !== null));
}

function alive(target: HostObject | null): HostObject | null {
  if (target?.isDeleted === true) {
    throw new ApiError('ItemNotFound', "The requested resource doesn't exist.", target.constructor.name);
  }
  return target;
}

function asObject(value: unknown, parent: HostObject, name: string): HostObject | null {
  if (value === null || value === undefined) return null;
  if (value instanceof HostObject) return value;
  throw new ApiError('InvalidObjectPath', UNKNOWN_PATH, memberPath(parent, name));
}

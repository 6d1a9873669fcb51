import { ApiError, HostCollection, HostObject } from './host-object';
import type { ActionInfo, ActionResult, RequestBody, ResponseBody, ResponseError } from './messages';
import { ActionType, httpStatusOf } from './messages';
import type { Roots } from './object-paths';
import { ObjectPaths } from './object-paths';
import { answerQuery, answerRecursiveQuery, identityOf } from './projection';
import { memberPath, readMember, wireName, writeMember } from './wire-members';

const KEEP_REFERENCE = '_KeepReference';
/** The method that gives up objects which the add-in kept. */
export const REMOVE_REFERENCE = '_RemoveReference';

/** Carries out one request's actions in order. The first that fails ends it; what was done before stays done, as in Excel. */
export class Batch {
  private readonly paths: ObjectPaths;
  private readonly keeping: ReadonlySet<number>;
  private readonly referenceOf = new Map<number, string>();
  private readonly results: ActionResult[] = [];
  private readonly traceIds: number[] = [];

  constructor(
    private readonly body: RequestBody,
    private readonly roots: Roots,
    /** Called before each action, for a fault that a test injects. @throws ApiError */
    private readonly beforeAction: () => void = () => undefined,
  ) {
    this.paths = new ObjectPaths(body, roots);
    this.keeping = new Set(body.Actions.filter((action) => action.Name === KEEP_REFERENCE).map((action) => action.ObjectPathId));
  }

  run(): ResponseBody {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.beforeAction();
        this.results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
      } catch (error) {
        return { ...this.response(), Error: describeError(error, index) };
      }
    }
    return this.response();
  }

  private response(): ResponseBody {
    return { Results: this.results, TraceIds: this.traceIds };
  }

  private perform(action: ActionInfo): unknown {
    if (action.ActionType === ActionType.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    if (action.ActionType === ActionType.method && action.Name === REMOVE_REFERENCE) {
      for (const name of this.paths.args(action.ArgumentInfo)) this.roots.references.remove(String(name));
      return null;
    }
    const target = this.paths.resolve(action.ObjectPathId);
    return target === null ? this.performOnNull(action) : this.performOn(action, target);
  }

  /** A null object can be instantiated and loaded; nothing else can be done with it. */
  private performOnNull(action: ActionInfo): null {
    const harmless: readonly number[] = [ActionType.instantiate, ActionType.query, ActionType.retrieve, ActionType.recursiveQuery];
    if (harmless.includes(action.ActionType) || action.Name === KEEP_REFERENCE) return null;
    throw new ApiError('InvalidObjectPath', 'The object path is a null object.', apiLocation(action));
  }

  private performOn(action: ActionInfo, target: HostObject): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(target, action.ObjectPathId);
      case ActionType.query: {
        const answer = answerQuery(target, action.QueryInfo ?? {}, 'load');
        return target instanceof HostCollection ? answer : { ...answer, ...this.identity(target, action.ObjectPathId) };
      }
      case ActionType.retrieve:
        return answerQuery(target, action.QueryInfo ?? {}, 'retrieve');
      case ActionType.recursiveQuery: {
        const info = action.RecursiveQueryInfo;
        return answerRecursiveQuery(target, info?.Queries ?? {}, info?.MaxDepth ?? 0);
      }
      case ActionType.method:
        return this.method(action, target);
      case ActionType.setProperty:
        writeMember(target, action.Name, this.paths.args(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        this.update(target, action.ObjectState ?? {});
        return null;
      case ActionType.ensureUnchanged:
        this.ensureUnchanged(target, action.ObjectState ?? {});
        return null;
      default:
        throw new ApiError('ApiNotFound', `This host has no action ${String(action.ActionType)}.`, apiLocation(action));
    }
  }

  private identity(target: HostObject, pathId: number): Record<string, unknown> {
    const identity = identityOf(target);
    if (!this.keeping.has(pathId)) return identity;
    const reference = this.referenceOf.get(pathId) ?? this.roots.references.keep(target);
    this.referenceOf.set(pathId, reference);
    return { ...identity, _ReferenceId: reference };
  }

  private method(action: ActionInfo, target: HostObject): unknown {
    if (action.Name === KEEP_REFERENCE) {
      this.identity(target, action.ObjectPathId);
      return null;
    }
    const result = this.paths.call(target, action.Name, action.ArgumentInfo);
    return result instanceof HostObject ? null : result;
  }

  /** Sets what the state names; an object inside it is the state of a navigation. */
  private update(target: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const member = wireName(name);
      const child = isRecord(value) ? readMember(target, member) : null;
      if (child instanceof HostObject && isRecord(value)) this.update(child, value);
      else writeMember(target, member, this.paths.plain(value));
    }
  }

  private ensureUnchanged(target: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, expected] of Object.entries(state)) {
      const actual = readMember(target, wireName(name));
      if (actual instanceof HostObject && isRecord(expected)) this.ensureUnchanged(actual, expected);
      else if (JSON.stringify(actual) !== JSON.stringify(expected)) {
        throw new ApiError('Conflict', 'The state of the object changed.', memberPath(target, name));
      }
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function apiLocation(action: ActionInfo): string {
  return action.Name === '' ? `action ${String(action.ActionType)}` : action.Name;
}

/** An error as the wire has it. Anything but an ApiError is a bug of the host: it is told as such, never hidden. */
function describeError(error: unknown, index: number): ResponseError {
  const known =
    error instanceof ApiError
      ? error
      : new ApiError('GeneralException', `A bug of the host: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: index,
    HttpStatusCode: httpStatusOf(known.code),
  };
}

/** What the library sends and reads: one request is one `context.sync()`. Names and numbers are the library's own. */

/** What an action does. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  retrieve: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object is reached. */
export const ObjectPathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** An argument that is an object names its path; an array argument may hold such names, as deep as it goes; 0 and null are plain values. */
export type ReferencedPaths = readonly (number | null | ReferencedPaths)[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: ReferencedPaths;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What to load. Paths are camelCase with `/` or `.` between their steps; `*` is all scalar properties. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: { readonly Queries?: Readonly<Record<string, QueryInfo>>; readonly MaxDepth?: number };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  /** The add-in wants references to the objects that it keeps. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  /** One of Excel.ErrorCodes. */
  readonly Code: string;
  readonly Message: string;
  /** `Class.member`. */
  readonly Location: string;
  /** Which action failed, from 0. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** Results before an error stay, and so do their effects: there is no rollback. */
export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** Flags of a request that the host heeds. */
export const RequestFlag = {
  /** `Excel.run({delayForCellEdit: true}, …)`: wait until the user leaves the cell instead of failing. */
  delayForCellEdit: 64,
} as const;

/** The answer to a request: a body, or a refusal of the whole request of which nothing (or, when an answer was lost, all) was done. */
export type HostAnswer =
  | { readonly statusCode: 200; readonly body: ResponseBody }
  | { readonly statusCode: number; readonly code: string; readonly message: string };

/** The status that goes with an error code. */
export function httpStatusOf(code: string): number {
  switch (code) {
    case 'ItemNotFound':
    case 'ApiNotFound':
      return 404;
    case 'AccessDenied':
    case 'Unauthenticated':
      return 403;
    case 'ItemAlreadyExists':
    case 'Conflict':
      return 409;
    case 'Timeout':
    case 'InvalidOrTimedOutSession':
      return 408;
    case 'ActivityLimitReached':
      return 429;
    case 'GeneralException':
      return 500;
    case 'NotImplemented':
      return 501;
    default:
      return 400;
  }
}

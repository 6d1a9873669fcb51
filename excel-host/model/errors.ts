import { ApiError } from '../protocol/host-object';

const WRONG_SIZE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** `InvalidArgument`: the argument is invalid, missing or of the wrong form. `location` is `Class.member`. */
export function invalidArgument(location: string, message = 'The argument is invalid or missing or has an incorrect format.'): ApiError {
  return new ApiError('InvalidArgument', message, location);
}

/** `InvalidArgument` for a matrix of another size than the range. */
export function wrongSize(location: string): ApiError {
  return invalidArgument(location, WRONG_SIZE);
}

/** `ItemNotFound`: nothing of that name, id or content. */
export function itemNotFound(location: string): ApiError {
  return new ApiError('ItemNotFound', "The requested resource doesn't exist.", location);
}

/** `ItemAlreadyExists`: the name is taken. */
export function itemAlreadyExists(location: string): ApiError {
  return new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location);
}

/** `AccessDenied`: a protected sheet or workbook. */
export function accessDenied(location: string): ApiError {
  return new ApiError('AccessDenied', 'You cannot perform the requested operation.', location);
}

/** `InvalidOperation`: not possible in the object's state. */
export function invalidOperation(location: string, message = 'The operation attempted is invalid on the object.'): ApiError {
  return new ApiError('InvalidOperation', message, location);
}

/** `UnsupportedOperation`: Excel or this host does not do it. */
export function unsupportedOperation(location: string, message = 'The operation being attempted is not supported.'): ApiError {
  return new ApiError('UnsupportedOperation', message, location);
}

/** `NotImplemented`: Excel does it, this workbook does not; refused by name. */
export function notImplemented(location: string): ApiError {
  return new ApiError('NotImplemented', `The requested feature isn't implemented: ${location}.`, location);
}

/** Checks an enum value of the wire without regard to nothing: Excel's words are exact. @throws ApiError `InvalidArgument`. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[], location: string): Word {
  const word = words.find((each) => each === value);
  if (word === undefined) throw invalidArgument(location);
  return word;
}

/**
 * An object that the library can reach. Its wire interface is its members whose names begin with a capital letter, named exactly as on the wire
 * (`GetRange`, `RowCount`): getters and setters are properties, methods are methods, a getter that returns a HostObject is a navigation. The
 * interpreter finds nothing else, and a name that is not there is refused by name (`ApiNotFound`). Everything else about an object begins with
 * a small letter and is for the host alone.
 */
export abstract class HostObject {
  /** True once it was deleted: every further use is `ItemNotFound`, as in Excel. */
  get isDeleted(): boolean {
    return false;
  }
  /** The add-in keeps it across requests from now on, under one more reference. */
  whenKept(): void {}
  /** The add-in gave up one reference to it. */
  whenReleased(): void {}
}

/** What may travel as a value: JSON without objects of the host. */
export type WireValue = string | number | boolean | null | readonly WireValue[] | { readonly [key: string]: WireValue };

/** A collection: the library loads its items by `items/…`, and asks for one by key or number. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  /** In order. Read anew at each call. */
  abstract get items(): readonly Item[];
  /** The item of that key (id or name, without regard to case) or null. A key that is a number is the class's own business. */
  abstract find(key: string | number): Item | null;

  get Count(): number {
    return this.items.length;
  }
  GetCount(): number {
    return this.items.length;
  }
  GetItem(key: string | number): Item {
    const item = this.find(key);
    if (item === null) throw new ApiError('ItemNotFound', "The requested resource doesn't exist.", `${this.constructor.name}.getItem`);
    return item;
  }
  GetItemOrNullObject(key: string | number): Item | null {
    return this.find(key);
  }
  GetItemAt(index: number): Item {
    const item = this.items[index];
    if (item === undefined) {
      throw new ApiError(
        'InvalidArgument',
        'The argument is invalid or missing or has an incorrect format.',
        `${this.constructor.name}.getItemAt`,
      );
    }
    return item;
  }
}

/** An error as Excel answers it. `code` is one of Excel.ErrorCodes, stable and English. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Class.member` that failed. */
    readonly location: string = '',
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

import type { Worksheet } from '../model/worksheet';
import type { HostObject } from '../protocol/host-object';
import { HostCollection } from '../protocol/host-object';

/** Shapes of a worksheet. This host draws none: the collection is empty, and every way to add one is refused by name. */
export class ShapeCollection extends HostCollection<HostObject> {
  constructor(readonly worksheet: Worksheet) {
    super();
  }
  get items(): readonly HostObject[] {
    return [];
  }
  find(): null {
    return null;
  }
}

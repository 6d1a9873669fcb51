import type { EventQueue } from './events';
import { HostObject } from './host-object';

/** `context.runtime` (the library's `Runtime`, reached by `workbook._Runtime`). */
export class Runtime extends HostObject {
  constructor(private readonly events: Pick<EventQueue, 'enabled'>) {
    super();
  }
  get EnableEvents(): boolean {
    return this.events.enabled;
  }
  set EnableEvents(value: boolean) {
    this.events.enabled = value;
  }
}

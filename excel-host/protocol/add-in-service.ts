import { HostObject } from './host-object';

/** `Microsoft.InternalService.AddinInternalService`: the library says at its start that it takes the ribbon's actions (`Office.actions`). */
export class AddInService extends HostObject {
  /** True once the add-in's page takes the ribbon's actions. */
  isReady = false;

  NotifyActionHandlerReady(): void {
    this.isReady = true;
  }
}

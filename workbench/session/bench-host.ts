import { WorkbookCalculator } from '../../excel-host/calculation/workbook-calculator';
import type { Workbook } from '../../excel-host/model/workbook';
import type { HostEventType } from '../../excel-host/protocol/events';
import { EventQueue } from '../../excel-host/protocol/events';
import { HostCore } from '../../excel-host/protocol/host-core';
import type { CoreOptions } from '../../excel-host/protocol/host-core';

/** Events of a workbook that is opened before there is a host for it. What happens until then is nobody's business. */
export class LinkedEvents extends EventQueue {
  private target: EventQueue | null = null;

  /** Hands every event on from now. */
  join(target: EventQueue): void {
    this.target = target;
  }

  override fire(type: HostEventType, targetId: string, payload: object): void {
    if (this.enabled) this.target?.fire(type, targetId, payload);
  }
}

/** A host around a workbook that is there already. */
export class BenchHost extends HostCore<Workbook> {
  constructor(workbook: Workbook, events: LinkedEvents, options: CoreOptions) {
    super(
      () => workbook,
      options,
      () => workbook.endBatch(),
    );
    events.join(this.events);
    workbook.useCalculator(
      new WorkbookCalculator(workbook, { callFunctions: (calls) => this.callFunctions(calls), onAnswers: () => workbook.changed() }),
    );
  }

  get workbook(): Workbook {
    return this.rootObject;
  }
}

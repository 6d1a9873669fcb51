import { WorkbookCalculator } from './calculation/workbook-calculator';
import { Workbook } from './model/workbook';
import type { WorkbookOptions } from './model/workbook';
import type { CoreOptions } from './protocol/host-core';
import type { EventQueue } from './protocol/events';
import { HostCore } from './protocol/host-core';

/** How a host is set up: its workbook, and what of Excel it plays. */
export interface HostOptions extends CoreOptions, Omit<WorkbookOptions, 'events'> {
  /** This moment in the reader's own time, for TODAY and NOW. */
  readonly clock?: () => Date;
  /** One that is there already, as a file was opened; its events go to the add-in from now on. Without it a new one, set up by the other options. */
  readonly workbook?: Workbook;
}

/** An in-memory workbook that answers Microsoft's office.js as Excel does, as far as it goes: see README.md for what that proves. */
export class ExcelHost extends HostCore<Workbook> {
  constructor(options: HostOptions = {}) {
    super(
      (events) => workbookFor(options, events),
      options,
      (workbook) => {
        workbook.endBatch();
      },
    );
    const { workbook } = this;
    workbook.useCalculator(
      new WorkbookCalculator(workbook, {
        callFunctions: (calls) => this.callFunctions(calls),
        onAnswers: () => {
          workbook.changed();
        },
        clock: options.clock,
      }),
    );
  }

  get workbook(): Workbook {
    return this.rootObject;
  }

  /** Ends when every request was answered, every formula and function has its result and every event was sent. */
  override async settled(): Promise<void> {
    await super.settled();
    await this.workbook.settle();
    await super.settled();
  }
}

function workbookFor({ workbook, ...options }: HostOptions, events: EventQueue): Workbook {
  if (workbook === undefined) return new Workbook({ ...options, events });
  workbook.events.handOnTo(events);
  return workbook;
}

/** About what an action with its paths takes beside what it carries. */
const ACTION_BYTES = 700;

/** Collects actions into as few requests as their size allows; calculation and screen stand still during each. */
export class Outbox {
  private bytes = 0;
  private suspended = false;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly limit: number,
  ) {}

  /** To be awaited before actions are queued that carry so many bytes: sends what is there when both would not fit. */
  async room(carried: number, actions = 1): Promise<void> {
    const bytes = carried + actions * ACTION_BYTES;
    if (this.bytes > 0 && this.bytes + bytes > this.limit) await this.send();
    this.bytes += bytes;
    this.suspend();
  }

  /** Sends what is queued. */
  async send(): Promise<void> {
    this.bytes = 0;
    this.suspended = false;
    await this.context.sync();
  }

  /** Not before there is something to send: it would be a request of its own. */
  private suspend(): void {
    if (this.suspended) return;
    this.suspended = true;
    const { application } = this.context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
  }
}

/** Bytes of a value as it travels, quotes escaped. */
export function wireBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    else if (code === 34 || code === 92) bytes++;
  }
  return bytes;
}

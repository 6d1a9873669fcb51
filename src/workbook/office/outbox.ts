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

/** No number takes more characters. */
const LONGEST_NUMBER = 24;

/** At most so many bytes does a value of texts, numbers and truth values, or lists of them, take as it travels, quotes escaped. */
export function wireBytes(value: unknown): number {
  if (typeof value === 'string') return textBytes(value) + 3;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value).length + 1 : LONGEST_NUMBER;
  if (!Array.isArray(value)) return 6;
  let bytes = 3;
  for (const one of value) bytes += wireBytes(one);
  return bytes;
}

function textBytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    // `\\u0007` at worst, its backslash escaped once more.
    else if (code < 32) bytes += 6;
    else if (code === 34 || code === 92) bytes++;
  }
  return bytes;
}

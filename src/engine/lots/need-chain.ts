import type { Quantity } from '../model/units';

/** Need of a period. */
export type NeedAt = (period: number) => Quantity;

/**
 * What the periods from a lot on need when each is met lot for lot: the stock is at the safety stock after the lot's own period. The chain is
 * computed as far as it is asked for, so that a rule that stops early costs no more than what it looks at.
 */
export class NeedChain {
  private readonly needs: Float64Array;
  /** Exclusive end of the periods that are computed. */
  private known = 0;
  private balance = 0;

  /**
   * @param change what each period brings without lots.
   * @param safetyStock stock that must be left at each period's end.
   */
  constructor(
    periods: number,
    private readonly change: ArrayLike<number>,
    private readonly safetyStock: ArrayLike<number>,
  ) {
    this.needs = new Float64Array(periods);
  }

  /** Begins anew with a lot in `period` where `lack` is wanted. */
  startAt(period: number, lack: Quantity): void {
    this.needs[period] = lack;
    this.balance = this.safetyStock[period];
    this.known = period + 1;
  }

  /** Need of a period from the start of the chain on. */
  readonly at: NeedAt = (period) => {
    for (; this.known <= period; this.known++) {
      this.balance += this.change[this.known];
      const need = Math.max(0, this.safetyStock[this.known] - this.balance);
      this.needs[this.known] = need;
      this.balance += need;
    }
    return this.needs[period];
  };
}

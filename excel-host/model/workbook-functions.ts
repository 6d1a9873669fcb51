import { HostObject } from '../protocol/host-object';
import { dateSerial } from './typed-text';

/** What a call of `workbook.functions` gives. */
export class FunctionResult extends HostObject {
  constructor(
    private readonly result: number | null,
    private readonly problem: string | null,
  ) {
    super();
  }
  get Value(): number | null {
    return this.result;
  }
  /** Excel's word for the error, null when there is none. */
  get Error(): string | null {
    return this.problem;
  }
}

/** `workbook.functions`: DATE alone, which tells whether a workbook counts its days from 1904. */
export class Functions extends HostObject {
  constructor(private readonly date1904: boolean) {
    super();
  }
  /** As DATE does: years below 1900 count from 1900, months and days may run over. */
  Date(year: number, month: number, day: number): FunctionResult {
    const full = year < 1900 ? year + 1900 : year;
    const moment = new Date(Date.UTC(full, month - 1, day));
    const serial = dateSerial(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate(), this.date1904);
    return serial === null ? new FunctionResult(null, '#NUM!') : new FunctionResult(serial, null);
  }
}

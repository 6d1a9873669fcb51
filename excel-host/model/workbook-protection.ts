import { HostObject } from '../protocol/host-object';
import { invalidArgument, invalidOperation } from './errors';
import type { Workbook } from './workbook';

/** `workbook.protection`: of the structure, which is its sheets. */
export class WorkbookProtection extends HostObject {
  private password: string | null = null;
  constructor(private readonly workbook: Workbook) {
    super();
  }
  get Protected(): boolean {
    return this.password !== null;
  }
  Protect(password: string | null): void {
    if (this.Protected) throw invalidOperation('WorkbookProtection.protect');
    this.password = password ?? '';
    this.workbook.changed();
  }
  Unprotect(password: string | null): void {
    if (this.password && this.password !== password) throw invalidArgument('WorkbookProtection.unprotect', 'The password is wrong.');
    this.password = null;
    this.workbook.changed();
  }
  copyFrom(other: WorkbookProtection): void {
    this.password = other.password;
  }
}

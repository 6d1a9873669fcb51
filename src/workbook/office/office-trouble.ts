import { WorkbookError } from '../workbook';

type Code = WorkbookError['code'];

/** Excel's own codes, stable and English, and what they mean here. */
const CODES: Readonly<Record<string, Code>> = {
  AccessDenied: 'protected-sheet',
  InvalidOperationInCellEditMode: 'cell-edit',
  MergedRangeConflict: 'merged-cells',
  InactiveWorkbook: 'workbook-switched',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  MemoryLimitReached: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
};

/** What Office gave as an error's code; '' for an error of another kind. */
export function officeCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** An error of Office as trouble of the workbook; its localised message stays in the detail. Bugs pass as they are. */
export function officeTrouble(error: unknown): unknown {
  if (error instanceof WorkbookError) return error;
  const code = officeCode(error);
  if (code === '') return error;
  return new WorkbookError(CODES[code] ?? 'office-failed', detailOf(error, code));
}

function detailOf(error: unknown, code: string): string {
  const { message, debugInfo } = error as { readonly message?: unknown; readonly debugInfo?: { readonly errorLocation?: unknown } };
  const place = typeof debugInfo?.errorLocation === 'string' && debugInfo.errorLocation !== '' ? ` at ${debugInfo.errorLocation}` : '';
  return `${code}${place}: ${typeof message === 'string' ? message : ''}`;
}

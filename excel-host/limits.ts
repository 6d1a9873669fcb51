import { ApiError } from './protocol/host-object';
import type { HostObject } from './protocol/host-object';
import { memberPath } from './protocol/wire-members';

/** What Excel on the web takes in one go (learn.microsoft.com, 'Resource limits and performance optimization for Office Add-ins'). */
export interface HostLimits {
  /** A request or a response, in bytes of its JSON text. */
  payloadBytes: number;
  /** Cells that one read gives; a larger one gives null. Also the most that one value is written to. */
  cells: number;
  /** Characters of an address. */
  addressLength: number;
}

export const EXCEL_WEB_LIMITS: Readonly<HostLimits> = { payloadBytes: 5 * 1024 * 1024, cells: 5_000_000, addressLength: 8192 };

const encoder = new TextEncoder();

/** True when the text has more UTF-8 bytes than `bytes`. */
export function exceeds(text: string, bytes: number): boolean {
  // A character takes between one and three bytes: most texts need no count.
  if (text.length > bytes) return true;
  return text.length * 3 > bytes && encoder.encode(text).length > bytes;
}

/** Refuses an address that is too long. @throws ApiError `InvalidArgument` */
export function checkAddressLength(target: HostObject, method: string, args: readonly unknown[], longest: number): void {
  // A part's XML is no address.
  if (!/^GetRange|^Add$|^Resize$/.test(method) || target.constructor.name === 'CustomXmlPartCollection') return;
  if (args.some((value) => typeof value === 'string' && value.length > longest)) {
    throw new ApiError('InvalidArgument', 'The address is too long.', memberPath(target, method));
  }
}

import { invalidArgument } from './errors';

/** Excel.RangeHyperlink. */
export interface RangeHyperlink {
  /** A web or file address. */
  readonly address?: string;
  /** A place in the workbook: `Sheet1!A1`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

const FIELDS = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

/** Reads a link of the wire; null or an empty object takes it away. @throws ApiError `InvalidArgument` */
export function readHyperlink(link: unknown): RangeHyperlink | null {
  if (link === null || link === undefined) return null;
  if (typeof link !== 'object') throw invalidArgument('Range.hyperlink');
  const read: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const [name, value] of Object.entries(link)) {
    const field = FIELDS.find((each) => each === name);
    if (!field || (value !== null && typeof value !== 'string')) throw invalidArgument('Range.hyperlink');
    if (typeof value === 'string' && value !== '') read[field] = value;
  }
  return read.address === undefined && read.documentReference === undefined ? null : read;
}

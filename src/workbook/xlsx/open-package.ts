import { WorkbookError } from '../workbook';
import { OpcPackage } from './package/opc-package';
import { looksLikeZip, readZip } from './package/zip-archive';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SPREADSHEET_TYPE = /(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml$/;

/** A workbook's package and the name of its workbook part. */
export interface OpenedPackage {
  readonly parts: OpcPackage;
  readonly workbookPart: string;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file.
 * @throws WorkbookError `empty`, `password-protected`, `old-format`, `truncated` or `not-a-workbook`.
 */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  if (bytes.length === 0) throw new WorkbookError('empty', 'the file has no content');
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) throw compoundFileError(bytes);
  if (!looksLikeZip(bytes)) throw new WorkbookError('not-a-workbook', 'the file is no .xlsx workbook');
  const parts = new OpcPackage(readZip(bytes), bytes);
  const workbookPart = parts.target('', 'officeDocument');
  if (!workbookPart) throw new WorkbookError('not-a-workbook', 'the file holds no workbook');
  if (!SPREADSHEET_TYPE.test(parts.contentType(workbookPart))) {
    throw new WorkbookError('not-a-workbook', `the file holds ${parts.contentType(workbookPart) || 'a document of another kind'}`);
  }
  return { parts, workbookPart };
}

/** Old .xls files and encrypted .xlsx files are both compound files; only the latter hold a stream named EncryptedPackage. */
function compoundFileError(bytes: Uint8Array): WorkbookError {
  const name = new TextEncoder().encode([...'EncryptedPackage'].join('\0'));
  for (let at = bytes.indexOf(name[0]); at >= 0; at = bytes.indexOf(name[0], at + 1)) {
    if (name.every((byte, i) => bytes[at + i] === byte)) return new WorkbookError('password-protected', 'the file is encrypted');
  }
  return new WorkbookError('old-format', 'the file has the format of Excel 97-2003 (.xls)');
}

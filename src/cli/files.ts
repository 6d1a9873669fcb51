import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileTroubleCode, LiveTroubleCode } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbook';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import { openXlsx } from '../workbook/xlsx/xlsx-workbook';
import type { CliText } from './words';
import { FileTrouble } from './words';

/** The bytes of a file; FileTrouble when there are none to be had. */
export function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).isDirectory()) throw new FileTrouble('isFolder', file);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof FileTrouble) throw error;
    const code = errorCode(error);
    throw code === 'ENOENT' || code === 'ENOTDIR' ? new FileTrouble('notFound', file) : new FileTrouble('notReadable', file, code);
  }
}

export function readText(file: string): string {
  return new TextDecoder().decode(readBytes(file));
}

export function readWorkbook(file: string): XlsxWorkbook {
  const bytes = readBytes(file);
  try {
    return openXlsx(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw workbookTrouble(error, file);
  }
}

/** The sentence for what is wrong with a workbook. */
export function workbookTrouble(error: WorkbookError, file: string): FileTrouble {
  const subject = isPrintable(error.subject) ? error.subject : '';
  const texts: Record<FileTroubleCode, CliText> & Partial<Record<LiveTroubleCode, CliText>> = {
    'not-found': 'notFound',
    'not-readable': 'notReadable',
    'not-a-workbook': 'notWorkbook',
    'old-format': 'oldFormat',
    'strict-format': 'strictFormat',
    'password-protected': 'passwordProtected',
    truncated: subject === '' ? 'truncated' : 'truncatedPart',
    empty: 'emptyFile',
    'not-writable': 'notWritable',
    'protected-sheet': 'protectedSheet',
    'protected-structure': 'protectedStructure',
    'sheet-name-taken': 'sheetNameTaken',
  };
  return new FileTrouble(texts[error.code] ?? 'notReadable', file, subject);
}

/** In a damaged file a name may be anything: what would tear the line apart is left unsaid. */
function isPrintable(name: string): boolean {
  return name.length <= 120 && !/[\p{Cc}\uFFFD]/u.test(name);
}

/** A file to write and what it shall hold. */
export interface Output {
  readonly file: string;
  readonly content: Uint8Array | string;
}

/** Writes all files whole or none: each into a neighbour first, which then takes the name. A device or a pipe is written to as it is. */
export function writeWhole(...outputs: readonly Output[]): void {
  const neighbours: { readonly from: string; readonly to: string; readonly file: string }[] = [];
  let current = '';
  try {
    for (const { file, content } of outputs) {
      current = file;
      const to = realName(file);
      const known = statSync(to, { throwIfNoEntry: false });
      const from = known && !known.isFile() ? to : neighbourOf(to);
      if (from !== to) neighbours.push({ from, to, file });
      writeFileSync(from, content);
      if (known?.isFile()) chmodSync(from, known.mode);
    }
    for (const { from, to, file } of neighbours) {
      current = file;
      renameSync(from, to);
    }
  } catch (error) {
    for (const { from } of neighbours) rmSync(from, { force: true });
    throw new FileTrouble('notWritable', current, errorCode(error));
  }
}

/** Fails early, before minutes of planning, when a file could not be written where it is wanted. */
export function assertWritable(file: string): void {
  try {
    const to = realName(file);
    const known = statSync(to, { throwIfNoEntry: false });
    if (known?.isDirectory()) throw new FileTrouble('isFolder', file);
    if (known) accessSync(to, constants.W_OK);
    if (known && !known.isFile()) return;
    const probe = neighbourOf(to);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw error instanceof FileTrouble ? error : new FileTrouble('notWritable', file, errorCode(error));
  }
}

/** True when both names lead to one file, there already or still to be made. */
export function sameFile(a: string, b: string): boolean {
  return realName(a) === realName(b);
}

/** Where a name leads: through links, so that a link stays one when its file is written. */
function realName(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const folder = dirname(resolve(file));
    return existsSync(folder) ? join(realpathSync(folder), basename(file)) : resolve(file);
  }
}

function neighbourOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.part`);
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

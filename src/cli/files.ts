import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WorkbookError } from '../workbook/workbook';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import { openXlsx } from '../workbook/xlsx/xlsx-workbook';
import type { CliText } from './words';
import { FileTrouble } from './words';

/** The bytes of a file; FileTrouble when there are none to be had. */
export function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).isDirectory()) throw new FileTrouble('notReadable', file, 'EISDIR');
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
  const texts: Record<WorkbookError['code'], CliText> = {
    'not-found': 'notFound',
    'not-readable': 'notReadable',
    'not-a-workbook': 'notWorkbook',
    'password-protected': 'passwordProtected',
    truncated: 'truncated',
    empty: 'emptyFile',
    'not-writable': 'notWritable',
    'protected-sheet': 'protectedSheet',
    'sheet-name-taken': 'protectedSheet',
  };
  return new FileTrouble(texts[error.code], file, error.detail);
}

/** Writes whole or not at all: into a neighbour first, which then takes the name. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const neighbour = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.part`);
  try {
    writeFileSync(neighbour, content);
    renameSync(neighbour, file);
  } catch (error) {
    rmSync(neighbour, { force: true });
    throw new FileTrouble('notWritable', file, errorCode(error));
  }
}

/** Fails early, before minutes of planning, when a file could not be written where it is wanted. */
export function assertWritable(file: string): void {
  const probe = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.part`);
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new FileTrouble('notWritable', file, 'EISDIR');
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw error instanceof FileTrouble ? error : new FileTrouble('notWritable', file, errorCode(error));
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

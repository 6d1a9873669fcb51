import { deflateSync, inflateSync } from 'fflate';
import { WorkbookError } from '../../workbook';
import { crc32 } from './crc32';

/** One entry of a zip file, still packed. Entries are copied packed, so that what nobody changed keeps its bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const UNKNOWN_32 = 0xffffffff;
/** 1980-01-01 00:00, the first moment a zip file knows: the same content always makes the same file. */
const FIXED_DATE = 0x0021;
const UTF8_NAMES = 0x0800;
/** No deflated byte unpacks to more. */
const MOST_DEFLATED = 1032;
/** Half the time of the usual 6, for three bytes in a hundred more. */
const LEVEL = 4;

/** True when the bytes begin like a zip file. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The entries of a zip file by its central directory, in the file's order; folders are left out.
 * @throws WorkbookError `truncated` when the end is missing, an entry lies outside the file, or is encrypted or packed in an unknown way.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const data = view(bytes);
  const end = findEnd(data);
  const directory = directoryPlace(data, end);
  let { count, offset } = directory;
  const entries: ZipEntry[] = [];
  for (; count > 0; count--) {
    if (offset + 46 > bytes.length || data.getUint32(offset, true) !== CENTRAL_HEADER) throw truncated('the list of parts is damaged');
    const nameLength = data.getUint16(offset + 28, true);
    const extraLength = data.getUint16(offset + 30, true);
    const entry = readEntry(bytes, data, offset, nameLength, extraLength);
    if (!entry.name.endsWith('/')) entries.push(entry);
    offset += 46 + nameLength + extraLength + data.getUint16(offset + 32, true);
  }
  if (offset - directory.offset !== directory.size) throw truncated('the list of parts is damaged');
  return entries;
}

/** @throws WorkbookError `truncated` when the entry cannot be unpacked to what the zip file promises. */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw truncated(`the part ${entry.name} is damaged`, entry.name);
  return bytes;
}

/** A new entry of the given content. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, packed: deflateSync(bytes, { level: LEVEL }) };
}

/** A zip file of these entries in this order, with fixed dates: equal entries make equal files. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const add = (chunk: Uint8Array) => {
    chunks.push(chunk);
    offset += chunk.length;
  };
  for (const entry of entries) {
    const name = encoder.encode(entry.name);
    directory.push(centralHeader(entry, name, offset));
    add(localHeader(entry, name));
    add(entry.packed);
  }
  const start = offset;
  directory.forEach(add);
  add(endRecord(entries.length, start, offset - start));
  return join(chunks, offset);
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.size > entry.packed.length * MOST_DEFLATED) throw truncated(`the part ${entry.name} tells a wrong size`, entry.name);
  try {
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw truncated(`the part ${entry.name} cannot be unpacked (${String(error)})`, entry.name);
  }
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(data: DataView): number {
  const first = Math.max(0, data.byteLength - 22 - 0xffff);
  for (let at = data.byteLength - 22; at >= first; at--) if (data.getUint32(at, true) === END_RECORD) return at;
  throw truncated('its end is missing');
}

function directoryPlace(data: DataView, end: number): { count: number; offset: number; size: number } {
  const count = data.getUint16(end + 10, true);
  const size = data.getUint32(end + 12, true);
  const offset = data.getUint32(end + 16, true);
  const full = count === 0xffff || size === UNKNOWN_32 || offset === UNKNOWN_32;
  if (!full || end < 20 || data.getUint32(end - 20, true) !== ZIP64_LOCATOR) return { count, offset, size };
  const place = Number(data.getBigUint64(end - 12, true));
  if (place + 56 > data.byteLength) throw truncated('the list of parts lies outside the file');
  const number = (at: number) => Number(data.getBigUint64(place + at, true));
  return { count: number(32), size: number(40), offset: number(48) };
}

function readEntry(bytes: Uint8Array, data: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
  const method = data.getUint16(at + 10, true);
  if (data.getUint16(at + 8, true) & 1 || (method !== 0 && method !== 8)) {
    throw new WorkbookError('truncated', `the part ${name} is encrypted or packed in an unknown way`, name);
  }
  const sizes = entrySizes(data, at, nameLength, extraLength);
  const local = sizes.offset;
  if (local + 30 > bytes.length || data.getUint32(local, true) !== LOCAL_HEADER)
    throw truncated(`the part ${name} lies outside the file`, name);
  const start = local + 30 + data.getUint16(local + 26, true) + data.getUint16(local + 28, true);
  if (!sameName(bytes, at + 46, nameLength, local + 30, data.getUint16(local + 26, true)))
    throw truncated(`the part ${name} has two names`, name);
  if (start + sizes.packed > bytes.length) throw truncated(`the part ${name} lies outside the file`, name);
  return { name, method, crc: data.getUint32(at + 16, true), size: sizes.size, packed: bytes.subarray(start, start + sizes.packed) };
}

/** A name stands before the part and in the list of parts; where the two differ the file is damaged. */
function sameName(bytes: Uint8Array, listed: number, listedLength: number, local: number, localLength: number): boolean {
  if (listedLength !== localLength) return false;
  for (let i = 0; i < listedLength; i++) if (bytes[listed + i] !== bytes[local + i]) return false;
  return true;
}

/** Sizes and place of an entry; where 32 bits do not hold them they stand in the zip64 field, in this order. */
function entrySizes(data: DataView, at: number, nameLength: number, extraLength: number): { size: number; packed: number; offset: number } {
  const values = { size: data.getUint32(at + 24, true), packed: data.getUint32(at + 20, true), offset: data.getUint32(at + 42, true) };
  let field = at + 46 + nameLength;
  const end = Math.min(field + extraLength, data.byteLength);
  while (field + 4 <= end && data.getUint16(field, true) !== 1) field += 4 + data.getUint16(field + 2, true);
  let next = field + 4;
  for (const key of ['size', 'packed', 'offset'] as const) {
    if (values[key] !== UNKNOWN_32 || next + 8 > end) continue;
    values[key] = Number(data.getBigUint64(next, true));
    next += 8;
  }
  return values;
}

function localHeader(entry: ZipEntry, name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(30 + name.length);
  const data = view(bytes);
  data.setUint32(0, LOCAL_HEADER, true);
  data.setUint16(4, 20, true);
  writeFacts(data, 6, entry, name.length);
  bytes.set(name, 30);
  return bytes;
}

function centralHeader(entry: ZipEntry, name: Uint8Array, offset: number): Uint8Array {
  const bytes = new Uint8Array(46 + name.length);
  const data = view(bytes);
  data.setUint32(0, CENTRAL_HEADER, true);
  data.setUint16(4, 20, true);
  data.setUint16(6, 20, true);
  writeFacts(data, 8, entry, name.length);
  data.setUint32(42, offset, true);
  bytes.set(name, 46);
  return bytes;
}

/** What both headers say alike: flags, method, time, date, CRC, sizes, length of the name. */
function writeFacts(data: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  data.setUint16(at, UTF8_NAMES, true);
  data.setUint16(at + 2, entry.method, true);
  data.setUint16(at + 6, FIXED_DATE, true);
  data.setUint32(at + 8, entry.crc, true);
  data.setUint32(at + 12, entry.packed.length, true);
  data.setUint32(at + 16, entry.size, true);
  data.setUint16(at + 20, nameLength, true);
}

function endRecord(count: number, start: number, size: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const data = view(bytes);
  data.setUint32(0, END_RECORD, true);
  data.setUint16(8, count, true);
  data.setUint16(10, count, true);
  data.setUint32(12, size, true);
  data.setUint32(16, start, true);
  return bytes;
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function truncated(detail: string, part = ''): WorkbookError {
  return new WorkbookError('truncated', detail, part);
}

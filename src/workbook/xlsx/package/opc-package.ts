import { WorkbookError } from '../../workbook';
import { ContentTypes, CONTENT_TYPES_PART } from './content-types';
import { relationshipsPart, Relationships } from './relationships';
import { decodePart } from './xml';
import type { ZipEntry } from './zip-archive';
import { pack, unpack, writeZip } from './zip-archive';

/**
 * The parts of an Office file. A part is read when it is asked for and packed again only when its bytes change: everything else is
 * copied as it was. Parts keep their order, new ones come last.
 */
export class OpcPackage {
  private readonly entries = new Map<string, ZipEntry>();
  /** Part names count without case. */
  private readonly names = new Map<string, string>();
  private readonly relationships = new Map<string, Relationships>();
  private readonly types: ContentTypes;
  private readonly verified = new Map<ZipEntry, Uint8Array>();
  private changed: boolean;

  constructor(
    entries: readonly ZipEntry[],
    private readonly original: Uint8Array | null,
  ) {
    for (const entry of entries) {
      this.entries.set(entry.name, entry);
      this.names.set(entry.name.toLowerCase(), entry.name);
    }
    this.changed = original === null;
    this.types = new ContentTypes(this.text(CONTENT_TYPES_PART) ?? '');
  }

  /** Names of all parts, in the file's order. */
  partNames(): string[] {
    return [...this.entries.keys()];
  }

  has(part: string): boolean {
    return this.names.has(part.toLowerCase());
  }

  /** The part's name as the file spells it, undefined when there is none. */
  spelling(part: string): string | undefined {
    return this.names.get(part.toLowerCase());
  }

  /** @throws WorkbookError `truncated` when the part is damaged. */
  bytes(part: string): Uint8Array | undefined {
    const entry = this.entries.get(this.spelling(part) ?? '');
    return entry && (this.verified.get(entry) ?? unpack(entry));
  }

  /** Text of an XML part. */
  text(part: string): string | undefined {
    const bytes = this.bytes(part);
    return bytes && decodePart(bytes, part);
  }

  contentType(part: string): string {
    return this.types.of(part);
  }

  /** Writes a part; equal bytes change nothing. A new part needs its content type. */
  set(part: string, bytes: Uint8Array, contentType?: string): void {
    const name = this.spelling(part) ?? part;
    const before = this.entries.get(name);
    const entry = before && before.size === bytes.length && sameBytes(unpack(before), bytes) ? before : pack(name, bytes);
    if (entry !== before) this.changed = true;
    this.entries.set(name, entry);
    this.names.set(name.toLowerCase(), name);
    if (contentType) this.types.declare(name, contentType);
  }

  setText(part: string, text: string, contentType?: string): void {
    this.set(part, new TextEncoder().encode(text), contentType);
  }

  /** Removes a part with its relationships and content type. */
  remove(part: string): void {
    const name = this.spelling(part);
    if (name === undefined) return;
    this.changed = true;
    this.entries.delete(name);
    this.names.delete(name.toLowerCase());
    this.types.forget(name);
    this.relationships.delete(name);
    if (!name.endsWith('.rels')) this.remove(relationshipsPart(name));
  }

  /** Relationships of a part, of the package itself for ''. */
  relationshipsOf(part: string): Relationships {
    const known = this.relationships.get(part);
    if (known) return known;
    const read = new Relationships(part, this.text(relationshipsPart(part)) ?? null);
    this.relationships.set(part, read);
    return read;
  }

  /** Parts that the given ones lead to, directly or by others, with themselves. */
  reachable(from: readonly string[]): Set<string> {
    const seen = new Set<string>();
    const waiting = [...from];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (seen.has(part)) continue;
      seen.add(part);
      for (const relation of this.relationshipsOf(part).all()) {
        const target = relation.part && this.resolve(relation.part);
        if (target) waiting.push(target);
      }
    }
    return seen;
  }

  /** The part that a relationship's target names; targets may be percent-encoded. */
  resolve(target: string): string | undefined {
    return this.spelling(target) ?? this.spelling(decoded(target));
  }

  /** A part name that is free: `xl/charts/chart7.xml` for ('xl/charts/chart', '.xml'). */
  freeName(stem: string, ending: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number++;
    return `${stem}${number}${ending}`;
  }

  /** Writes what was changed in relationships and content types into their parts. */
  private settle(): void {
    for (const [part, relations] of this.relationships) {
      if (!relations.changed) continue;
      const name = relationshipsPart(part);
      if (relations.all().length > 0) this.set(name, relations.toBytes());
      else if (this.has(name)) this.remove(name);
      relations.changed = false;
    }
    if (this.types.changed) this.set(CONTENT_TYPES_PART, this.types.toBytes());
    this.types.changed = false;
  }

  /** The file. Unchanged, it is the original byte by byte. */
  toBytes(): Uint8Array {
    this.settle();
    if (!this.changed && this.original) return this.original;
    return writeZip([...this.entries.values()]);
  }

  /**
   * Unpacks every part and keeps it until the package is let go.
   * @throws WorkbookError `truncated` when any part is damaged.
   */
  verify(): void {
    for (const entry of this.entries.values()) this.verified.set(entry, unpack(entry));
  }

  /** Target of the first relationship of this kind, as a part's name. */
  target(part: string, kind: string): string | undefined {
    const relation = this.relationshipsOf(part).ofKind(kind)[0];
    return relation?.part ? this.resolve(relation.part) : undefined;
  }

  /** @throws WorkbookError `truncated` when the part is missing. */
  require(part: string): string {
    const text = this.text(part);
    if (text === undefined) throw new WorkbookError('truncated', `the part ${part} is missing`, part);
    return text;
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

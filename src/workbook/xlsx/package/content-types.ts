import type { Document } from '@xmldom/xmldom';
import { childrenOf, newElement, parseXml, rootOf, serializeXml } from './xml';

export const CONTENT_TYPES_PART = '[Content_Types].xml';
const EMPTY = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';

/** What each part of a package is: by its own entry, else by the ending of its name. */
export class ContentTypes {
  private readonly document: Document;
  private readonly overrides = new Map<string, string>();
  private readonly defaults = new Map<string, string>();
  changed = false;

  constructor(text: string) {
    this.document = parseXml(text || EMPTY, CONTENT_TYPES_PART);
    for (const element of childrenOf(rootOf(this.document))) {
      const type = element.getAttribute('ContentType') ?? '';
      if (element.localName === 'Override') this.overrides.set((element.getAttribute('PartName') ?? '').slice(1).toLowerCase(), type);
      else this.defaults.set((element.getAttribute('Extension') ?? '').toLowerCase(), type);
    }
  }

  /** Content type of a part, '' when none is declared. */
  of(part: string): string {
    const name = part.toLowerCase();
    return this.overrides.get(name) ?? this.defaults.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
  }

  /** Declares a part's type by an entry of its own. */
  declare(part: string, type: string): void {
    if (this.of(part) === type) return;
    this.forget(part);
    const root = rootOf(this.document);
    root.appendChild(newElement(root, 'Override', { PartName: `/${part}`, ContentType: type }));
    this.overrides.set(part.toLowerCase(), type);
    this.changed = true;
  }

  /** Drops a part's own entry. */
  forget(part: string): void {
    const name = part.toLowerCase();
    if (!this.overrides.delete(name)) return;
    const root = rootOf(this.document);
    for (const element of childrenOf(root, 'Override')) {
      if (element.getAttribute('PartName')?.toLowerCase() === `/${name}`) root.removeChild(element);
    }
    this.changed = true;
  }

  toBytes(): Uint8Array {
    return serializeXml(this.document);
  }
}

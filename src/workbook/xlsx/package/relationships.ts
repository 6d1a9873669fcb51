import type { Document } from '@xmldom/xmldom';
import { childrenOf, newElement, parseXml, rootOf, serializeXml } from './xml';

const EMPTY = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
/** Beginning of the types of the transitional format, which Excel writes unless told otherwise. */
export const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** How one part leads to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type: `worksheet`, `table`, `drawing` … the same in both flavours of the format. */
  readonly kind: string;
  /** Full address of the type. */
  readonly type: string;
  /** The part that it leads to; null when it leads out of the file. */
  readonly part: string | null;
}

/** The relationships of one part. */
export class Relationships {
  private readonly document: Document;
  private list: Relationship[];
  changed = false;

  constructor(
    private readonly source: string,
    text: string | null,
  ) {
    this.document = parseXml(text ?? EMPTY, relationshipsPart(source));
    this.list = childrenOf(rootOf(this.document), 'Relationship').map((element) => {
      const type = element.getAttribute('Type') ?? '';
      const target = element.getAttribute('Target') ?? '';
      const outside = element.getAttribute('TargetMode') === 'External' || target.startsWith('#');
      return {
        id: element.getAttribute('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        part: outside ? null : resolvePath(source, target),
      };
    });
  }

  all(): readonly Relationship[] {
    return this.list;
  }

  ofKind(kind: string): Relationship[] {
    return this.list.filter((relation) => relation.kind === kind);
  }

  byId(id: string): Relationship | undefined {
    return this.list.find((relation) => relation.id === id);
  }

  /** Adds a relationship to a part of the package and gives its id; one that is there already is used again. */
  add(type: string, part: string): string {
    const known = this.list.find((relation) => relation.type === type && relation.part?.toLowerCase() === part.toLowerCase());
    if (known) return known.id;
    const id = this.freeId();
    const root = rootOf(this.document);
    root.appendChild(newElement(root, 'Relationship', { Id: id, Type: type, Target: relativePath(this.source, part) }));
    this.list.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), type, part });
    this.changed = true;
    return id;
  }

  /** Drops the relationships to a part. */
  removeTo(part: string): void {
    const root = rootOf(this.document);
    for (const { id, part: target } of this.list) {
      if (target?.toLowerCase() !== part.toLowerCase()) continue;
      for (const element of childrenOf(root)) if (element.getAttribute('Id') === id) root.removeChild(element);
      this.changed = true;
    }
    this.list = this.list.filter((relation) => relation.part?.toLowerCase() !== part.toLowerCase());
  }

  /** Replaces all by relationships to these parts, with ids rId1, rId2 … in order. */
  replaceAll(targets: readonly { readonly type: string; readonly part: string }[]): void {
    const same =
      this.list.length === targets.length &&
      targets.every(({ type, part }, i) => this.list[i].type === type && this.list[i].part === part && this.list[i].id === `rId${i + 1}`);
    if (same) return;
    const root = rootOf(this.document);
    for (const element of childrenOf(root)) root.removeChild(element);
    this.list = [];
    this.changed = true;
    for (const { type, part } of targets) this.add(type, part);
  }

  toBytes(): Uint8Array {
    return serializeXml(this.document);
  }

  private freeId(): string {
    const taken = new Set(this.list.map((relation) => relation.id));
    let number = this.list.length + 1;
    while (taken.has(`rId${number}`)) number++;
    return `rId${number}`;
  }
}

/** Name of the part that holds the relationships of a part, of the package for ''. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolvePath(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function relativePath(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

import { DOMParser } from '@xmldom/xmldom';
import { HostCollection, HostObject } from '../protocol/host-object';
import { invalidArgument, itemNotFound } from './errors';
import type { Workbook } from './workbook';

/** The namespace of the root element. @throws ApiError `InvalidArgument` for text that is no XML. */
function namespaceOf(xml: unknown, location: string): string {
  if (typeof xml !== 'string' || xml.trim() === '') throw invalidArgument(location);
  try {
    return new DOMParser({ onError: refuse }).parseFromString(xml, 'text/xml').documentElement?.namespaceURI ?? '';
  } catch {
    throw invalidArgument(location);
  }
}

function refuse(level: string, message: string): void {
  if (level !== 'warning') throw new SyntaxError(message);
}

/** A part of XML kept in the file. */
export class CustomXmlPart extends HostObject {
  private namespace: string;
  constructor(
    private readonly home: CustomXmlPartCollection,
    readonly Id: string,
    private xml: string,
  ) {
    super();
    this.namespace = namespaceOf(xml, 'CustomXmlPartCollection.add');
  }
  get NamespaceUri(): string {
    return this.namespace;
  }
  GetXml(): string {
    return this.xml;
  }
  SetXml(xml: string): void {
    this.namespace = namespaceOf(xml, 'CustomXmlPart.setXml');
    this.xml = xml;
    this.home.changed();
  }
  override get isDeleted(): boolean {
    return !this.home.items.includes(this);
  }
  Delete(): void {
    this.home.drop(this);
  }
}

/** `workbook.customXmlParts`. Ids are GUIDs in braces and stay with the file. */
export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  private list: CustomXmlPart[] = [];
  constructor(private readonly workbook: Workbook) {
    super();
  }
  get items(): readonly CustomXmlPart[] {
    return this.list;
  }
  find(id: string | number): CustomXmlPart | null {
    return this.list.find((part) => part.Id.toLowerCase() === String(id).toLowerCase()) ?? null;
  }
  Add(xml: string): CustomXmlPart {
    return this.addWithId(this.workbook.newGuid(), xml);
  }
  /** As it stood in a file. */
  addWithId(id: string, xml: string): CustomXmlPart {
    const part = new CustomXmlPart(this, id, xml);
    this.list.push(part);
    this.changed();
    return part;
  }
  GetByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this, namespaceUri);
  }
  drop(part: CustomXmlPart): void {
    this.list = this.list.filter((each) => each !== part);
    this.changed();
  }
  changed(): void {
    this.workbook.changed();
  }
}

/** The parts of one namespace. */
export class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  constructor(
    private readonly home: CustomXmlPartCollection,
    private readonly namespaceUri: string,
  ) {
    super();
  }
  get items(): readonly CustomXmlPart[] {
    return this.home.items.filter((part) => part.NamespaceUri === this.namespaceUri);
  }
  find(id: string | number): CustomXmlPart | null {
    const part = this.home.find(id);
    return part && part.NamespaceUri === this.namespaceUri ? part : null;
  }
  /** @throws ApiError `ItemNotFound` unless there is exactly one. */
  GetOnlyItem(): CustomXmlPart {
    const only = this.GetOnlyItemOrNullObject();
    if (!only) throw itemNotFound('CustomXmlPartScopedCollection.getOnlyItem');
    return only;
  }
  /** null unless there is exactly one. */
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [first, second] = this.items;
    return first && !second ? first : null;
  }
}

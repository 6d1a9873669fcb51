import type { Document, Element } from '@xmldom/xmldom';
import { WorkbookError } from '../workbook';
import type { OpenedPackage } from './open-package';
import type { OpcPackage } from './package/opc-package';
import { childOf, childrenOf, isTrue, newElement, parseXml, RELATIONSHIP_NAMESPACE, rootOf, serializeXml } from './package/xml';

/** A tab of the workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly hidden: boolean;
  /** Part of the sheet, '' when the file lacks it. */
  readonly part: string;
  /** False for chart sheets and the like. */
  readonly isWorksheet: boolean;
}

/** A defined name; `sheetIndex` is null when it holds for the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly sheetIndex: number | null;
  readonly text: string;
  readonly comment: string | null;
}

const AFTER_SHEETS = ['functionGroups', 'externalReferences', 'definedNames'];

/** The part that lists sheets and names; changes are kept in a document and written by {@link save}. */
export class WorkbookPart {
  readonly parts: OpcPackage;
  readonly part: string;
  private readonly document: Document;
  private readonly root: Element;

  constructor({ parts, workbookPart }: OpenedPackage) {
    this.parts = parts;
    this.part = workbookPart;
    this.document = parseXml(parts.require(workbookPart), workbookPart);
    this.root = rootOf(this.document);
  }

  /** True when the file keeps to ISO's strict flavour, whose names for everything differ. */
  get isStrict(): boolean {
    return (this.root.namespaceURI ?? '').startsWith('http://purl.oclc.org/');
  }

  get dateSystem(): 1900 | 1904 {
    return isTrue(childOf(this.root, 'workbookPr')?.getAttribute('date1904')) ? 1904 : 1900;
  }

  /** True when a password or a wish of the planner keeps sheets from being added. */
  get structureLocked(): boolean {
    return isTrue(childOf(this.root, 'workbookProtection')?.getAttribute('lockStructure'));
  }

  /** All tabs, in order. */
  sheets(): SheetEntry[] {
    return this.sheetElements().map((element) => {
      const relation = this.parts.relationshipsOf(this.part).byId(relationId(element));
      const part = (relation?.part && this.parts.resolve(relation.part)) ?? '';
      return {
        name: element.getAttribute('name') ?? '',
        sheetId: Number(element.getAttribute('sheetId')),
        hidden: (element.getAttribute('state') ?? 'visible') !== 'visible',
        part: part || '',
        isWorksheet: relation?.kind === 'worksheet' && part !== '',
      };
    });
  }

  /** Puts a new tab at an index and keeps what counts tabs by index right. */
  insertSheet(index: number, name: string, sheetId: number, id: string): void {
    const holder = childOf(this.root, 'sheets');
    if (!holder) throw new WorkbookError('truncated', 'the workbook lists no sheets');
    const element = newElement(holder, 'sheet', { name, sheetId });
    const prefix = this.root.lookupPrefix(RELATIONSHIP_NAMESPACE) ?? 'r';
    element.setAttributeNS(RELATIONSHIP_NAMESPACE, `${prefix}:id`, id);
    holder.insertBefore(element, this.sheetElements()[index] ?? null);
    for (const defined of this.nameElements()) shiftIndex(defined, 'localSheetId', index);
    const views = childOf(this.root, 'bookViews');
    if (this.sheetElements().length === 1 || !views) return;
    for (const view of childrenOf(views)) {
      shiftIndex(view, 'activeTab', index);
      shiftIndex(view, 'firstSheet', index);
    }
  }

  /** Gives a tab another name; what refers to it is for the caller to change. */
  renameSheet(from: string, to: string): void {
    for (const element of this.sheetElements()) if (element.getAttribute('name') === from) element.setAttribute('name', to);
  }

  names(): DefinedName[] {
    return this.nameElements().map((element) => {
      const scope = element.getAttribute('localSheetId');
      return {
        name: element.getAttribute('name') ?? '',
        sheetIndex: scope === null ? null : Number(scope),
        text: element.textContent ?? '',
        comment: element.getAttribute('comment'),
      };
    });
  }

  /** Sets a name: in place when it is there, else behind the others. A text of null removes it. */
  setName(name: string, sheetIndex: number | null, text: string | null, attributes: Readonly<Record<string, string>> = {}): void {
    const wanted = name.toLowerCase();
    const known = this.nameElements().find((element) => {
      const scope = element.getAttribute('localSheetId');
      return element.getAttribute('name')?.toLowerCase() === wanted && (scope === null ? null : Number(scope)) === sheetIndex;
    });
    if (text === null) {
      known?.parentNode?.removeChild(known);
      this.dropEmptyNames();
    } else if (known) {
      known.textContent = text;
      for (const [key, value] of Object.entries(attributes)) known.setAttribute(key, value);
    } else {
      const holder = this.namesHolder();
      const element = newElement(holder, 'definedName', { name });
      if (sheetIndex !== null) element.setAttribute('localSheetId', String(sheetIndex));
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.textContent = text;
      holder.appendChild(element);
    }
  }

  /** Writes the document into the package. */
  save(): void {
    this.parts.set(this.part, serializeXml(this.document));
  }

  private sheetElements(): Element[] {
    const holder = childOf(this.root, 'sheets');
    return holder ? childrenOf(holder, 'sheet') : [];
  }

  private nameElements(): Element[] {
    const holder = childOf(this.root, 'definedNames');
    return holder ? childrenOf(holder, 'definedName') : [];
  }

  /** The schema wants names after the sheets and what may follow these, before everything else. */
  private namesHolder(): Element {
    const known = childOf(this.root, 'definedNames');
    if (known) return known;
    const holder = newElement(this.root, 'definedNames');
    const sheets = childOf(this.root, 'sheets');
    let after = sheets?.nextSibling ?? null;
    while (after && (after.nodeType !== 1 || AFTER_SHEETS.includes((after as Element).localName ?? ''))) after = after.nextSibling;
    this.root.insertBefore(holder, after);
    return holder;
  }

  private dropEmptyNames(): void {
    const holder = childOf(this.root, 'definedNames');
    if (holder && childrenOf(holder).length === 0) this.root.removeChild(holder);
  }
}

function relationId(element: Element): string {
  for (const attribute of Array.from(element.attributes)) {
    if (attribute.localName === 'id' && attribute.namespaceURI) return attribute.value;
  }
  return '';
}

/** Tabs behind a new one count one more. */
function shiftIndex(element: Element, attribute: string, inserted: number): void {
  const value = element.getAttribute(attribute);
  if (value !== null && Number(value) >= inserted) element.setAttribute(attribute, String(Number(value) + 1));
}

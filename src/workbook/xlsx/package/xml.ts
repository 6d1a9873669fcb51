import { DOMParser, XMLSerializer, onErrorStopParsing } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';
import { WorkbookError } from '../../workbook';

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIP_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text of a part, to look for something in it: UTF-8, or UTF-16 where its first bytes say so. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/**
 * Text of a part that is read, in the encodings that the format allows.
 * @throws WorkbookError `truncated` when the bytes are no text of that encoding.
 */
export function decodePart(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new WorkbookError('truncated', `the part ${part} is no valid text`, part);
  }
}

/** Encoding of a part by its byte order mark. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** @throws WorkbookError `truncated` when the text is no well-formed XML. */
export function parseXml(text: string, part: string): Document {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
  } catch (error) {
    throw new WorkbookError('truncated', `the part ${part} is no valid XML (${String(error)})`, part);
  }
}

/** The document as bytes of UTF-8, with an XML declaration. */
export function serializeXml(document: Document): Uint8Array {
  const text = new XMLSerializer().serializeToString(document);
  const body = text.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, '');
  return new TextEncoder().encode(XML_DECLARATION + body);
}

/** The root element of a document that was parsed. */
export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) throw new WorkbookError('truncated', 'a part is empty');
  return root;
}

/** Child elements, all or those of one local name, whatever their prefix. */
export function childrenOf(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name)) found.push(node as Element);
  }
  return found;
}

/** First child element of this local name. */
export function childOf(parent: Element, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

/** A new element in the namespace and with the prefix of `like`, with attributes in the given order. */
export function newElement(like: Element, name: string, attributes: Readonly<Record<string, string | number>> = {}): Element {
  const document = like.ownerDocument;
  if (!document) throw new Error('element without document');
  const element = document.createElementNS(like.namespaceURI, like.prefix ? `${like.prefix}:${name}` : name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Truth value of an attribute as the schema writes it: 1, true or on. */
export function isTrue(value: string | null | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

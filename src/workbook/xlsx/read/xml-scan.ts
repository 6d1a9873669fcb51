import { SaxesParser } from 'saxes';
import { WorkbookError } from '../../workbook';
import { encodingOf } from '../package/xml';

/** Called in reading order; names come without prefix. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

const CHUNK = 1 << 16;

/**
 * Reads a part piece by piece, without a tree: a worksheet of a million cells needs the memory of its values alone.
 * @throws WorkbookError `truncated` when the part is no well-formed XML.
 */
export function scanXml(bytes: Uint8Array, part: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', (tag) => visitor.open(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag) => visitor.close(localName(tag.name)));
  parser.on('text', (text) => visitor.text(text));
  parser.on('cdata', (text) => visitor.text(text));
  parser.on('error', (error) => {
    throw new WorkbookError('truncated', `the part ${part} is no valid XML (${error.message})`, part);
  });
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new WorkbookError('truncated', `the part ${part} is no valid text`, part);
    }
  };
  for (let at = 0; at < bytes.length; at += CHUNK) parser.write(decode(bytes.subarray(at, at + CHUNK)));
  parser.write(decode()).close();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

import type { Document } from '@xmldom/xmldom';
import { isPieceOf, joinSettings, settingPieces } from '../setting-pieces';
import type { OpcPackage } from './package/opc-package';
import { RELATIONSHIP_TYPES } from './package/relationships';
import { childrenOf, newElement, parseXml, rootOf, serializeXml } from './package/xml';
import { unescapeOoxml } from './package/xml-text';

const PART = 'docProps/custom.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const EMPTY = `<Properties xmlns="${PROPERTIES}" xmlns:vt="${VALUES}"></Properties>`;
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Jalon's settings, kept as the workbook's own properties (File, Info, Advanced properties). */
export function readSettings(parts: OpcPackage): Record<string, string> {
  const part = parts.target('', 'custom-properties');
  const text = part && parts.text(part);
  if (!text) return {};
  return joinSettings(
    childrenOf(rootOf(parseXml(text, part)), 'property').map((property) => {
      return [property.getAttribute('name') ?? '', unescapeOoxml(property.textContent ?? '')];
    }),
  );
}

/** Writes settings; those of other keys and everybody else's properties stay as they are. */
export function writeSettings(parts: OpcPackage, settings: Readonly<Record<string, string>>): void {
  const known = readSettings(parts);
  const changed = Object.entries(settings).filter(([key, value]) => known[key] !== value);
  if (changed.length === 0) return;
  const part = parts.target('', 'custom-properties') ?? PART;
  const document = parseXml(parts.text(part) ?? EMPTY, part);
  for (const [key, value] of changed) replace(document, key, value);
  parts.set(part, serializeXml(document), TYPE);
  parts.relationshipsOf('').add(`${RELATIONSHIP_TYPES}custom-properties`, part);
}

function replace(document: Document, key: string, value: string): void {
  const root = rootOf(document);
  const ids = childrenOf(root).map((property) => Number(property.getAttribute('pid')));
  for (const property of childrenOf(root)) if (isPieceOf(property.getAttribute('name') ?? '', key)) root.removeChild(property);
  let id = Math.max(1, ...ids);
  for (const [name, text] of settingPieces(key, value)) {
    const property = newElement(root, 'property', { fmtid: FORMAT_ID, pid: ++id, name });
    const content = document.createElementNS(VALUES, 'vt:lpwstr');
    content.textContent = guarded(text);
    property.appendChild(content);
    root.appendChild(property);
  }
}

/** Everything that XML would lose or change is written as `_xHHHH_`; so are the halves of a pair that two pieces share. */
function guarded(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

    .replace(/[\u0000-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|^ | $/g, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    });
}

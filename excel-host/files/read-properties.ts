import type { OpcPackage } from '../../src/workbook/xlsx/package/opc-package';
import { childrenOf, parseXml, rootOf } from '../../src/workbook/xlsx/package/xml';
import { unescapeOoxml } from '../../src/workbook/xlsx/package/xml-text';
import { readSettings } from './settings-file';
import type { Workbook } from '../model/workbook';

/** Reads a file's own document properties: texts, numbers and truth values. */
export function readDocumentProperties(workbook: Workbook, parts: OpcPackage): void {
  const part = parts.target('', 'custom-properties');
  const text = part && parts.text(part);
  if (!part || !text) return;
  for (const property of childrenOf(rootOf(parseXml(text, part)), 'property')) {
    const [content] = childrenOf(property);
    const name = property.getAttribute('name');
    if (!content || !name) continue;
    const raw = content.textContent ?? '';
    const kind = content.localName ?? '';
    const value =
      kind === 'bool' ? raw === 'true' || raw === '1' : /^(i[1248]|int|r[48]|decimal)$/.test(kind) ? Number(raw) : unescapeOoxml(raw);
    workbook.Properties.Custom.Add(name, value);
  }
}

/** Reads the custom XML parts that lie beside a workbook. */
export function readCustomXml(workbook: Workbook, parts: OpcPackage, workbookPart: string): void {
  for (const relation of parts.relationshipsOf(workbookPart).ofKind('customXml')) {
    const text = relation.part ? parts.text(relation.part) : undefined;
    if (!text || !relation.part) continue;
    if (readSettings(workbook, text)) continue;
    const properties = parts.target(relation.part, 'customXmlProps');
    const id = properties ? rootOf(parseXml(parts.require(properties), properties)).getAttribute('ds:itemID') : null;
    workbook.CustomXmlParts.addWithId(id ?? workbook.newGuid(), text.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, ''));
  }
}

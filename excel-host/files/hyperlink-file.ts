import type { Element } from '@xmldom/xmldom';
import type { OpcPackage } from '../../src/workbook/xlsx/package/opc-package';
import { childOf, childrenOf, parseXml, rootOf } from '../../src/workbook/xlsx/package/xml';
import { relationshipsPart } from '../../src/workbook/xlsx/package/relationships';
import { escapeAttribute } from '../../src/workbook/xlsx/package/xml-text';
import { parseRectangle, rectangleAddress } from '../model/addresses';
import type { Worksheet } from '../model/worksheet';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Reads the links of a sheet's cells; what they show is in the cells. */
export function readHyperlinks(sheet: Worksheet, root: Element, parts: OpcPackage, sheetPart: string): void {
  const list = childOf(root, 'hyperlinks');
  const addresses = list ? addressesOf(parts, sheetPart) : new Map<string, string>();
  for (const element of list ? childrenOf(list, 'hyperlink') : []) {
    const area = parseRectangle(element.getAttribute('ref') ?? '');
    if (!area) continue;
    const id = element.getAttributeNS(OFFICE, 'id') ?? element.getAttribute('r:id');
    const address = id ? addresses.get(id) : undefined;
    const place = element.getAttribute('location');
    const tip = element.getAttribute('tooltip');
    const shown = element.getAttribute('display');
    if (!address && !place) continue;
    sheet.setHyperlink(area, {
      ...(address ? { address } : {}),
      ...(place ? { documentReference: place } : {}),
      ...(tip ? { screenTip: tip } : {}),
      ...(shown ? { textToDisplay: shown } : {}),
    });
  }
}

/** Addresses outside of the file, by the relationships of a sheet. */
function addressesOf(parts: OpcPackage, sheetPart: string): ReadonlyMap<string, string> {
  const part = relationshipsPart(sheetPart);
  const text = parts.text(part);
  if (!text) return new Map();
  return new Map(
    childrenOf(rootOf(parseXml(text, part))).map((each) => [each.getAttribute('Id') ?? '', each.getAttribute('Target') ?? '']),
  );
}

/** The links of a sheet as a file holds them; `relate` gives the relationship of an address outside. */
export function hyperlinksXml(sheet: Worksheet, relate: (address: string) => string): string {
  const attribute = (name: string, value: string | undefined): string => (value ? ` ${name}="${escapeAttribute(value)}"` : '');
  const links = sheet.hyperlinks.map(({ area, link }) => {
    const outside = link.address ? attribute('r:id', relate(link.address)) : '';
    const inside = attribute('location', link.documentReference) + attribute('tooltip', link.screenTip);
    return `<hyperlink ref="${rectangleAddress(area)}"${outside}${inside}${attribute('display', link.textToDisplay)}/>`;
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

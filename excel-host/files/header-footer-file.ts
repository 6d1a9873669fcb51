import type { Element } from '@xmldom/xmldom';
import { childOf, isTrue } from '../../src/workbook/xlsx/package/xml';
import { escapeText } from '../../src/workbook/xlsx/package/xml-text';
import type { Worksheet } from '../model/worksheet';

type Group = Worksheet['PageLayout']['HeadersFooters'];
type Sections = { -readonly [Name in `${'Left' | 'Center' | 'Right'}${'Header' | 'Footer'}`]: string };

/** The pages of a file, with the member of the object model that says what stands on them; `pages` may be all pages or the odd ones. */
const PAGES = [
  ['odd', 'OddPages'],
  ['even', 'EvenPages'],
  ['first', 'FirstPage'],
] as const;
const SIDES = { L: 'Left', C: 'Center', R: 'Right' } as const;
const BETWEEN = /&([LCR])/;

const sectionsOf = (group: Group, pages: 'DefaultForAllPages' | 'OddPages' | 'EvenPages' | 'FirstPage'): Sections =>
  group[pages] as unknown as Sections;

/** Reads `<headerFooter>`. */
export function footersOf(group: Group, element: Element): void {
  const differs = isTrue(element.getAttribute('differentOddEven'));
  const first = isTrue(element.getAttribute('differentFirst'));
  group.State = differs ? (first ? 'FirstOddAndEven' : 'OddAndEven') : first ? 'FirstAndDefault' : 'Default';
  group.UseSheetMargins = element.getAttribute('alignWithMargins') !== '0';
  group.UseSheetScale = element.getAttribute('scaleWithDoc') !== '0';
  for (const [pages, member] of PAGES) {
    for (const end of ['Header', 'Footer'] as const) {
      const text = childOf(element, `${pages}${end}`)?.textContent;
      if (!text) continue;
      read(sectionsOf(group, member), text, end);
      if (pages === 'odd') read(sectionsOf(group, 'DefaultForAllPages'), text, end);
    }
  }
}

function read(sections: Sections, text: string, end: 'Header' | 'Footer'): void {
  // `&&` is an ampersand, whatever letter follows it.
  const parts = text.replace(/&&/g, '\u0000').split(BETWEEN);
  const said = { Left: '', Center: parts[0] ?? '', Right: '' };
  for (let at = 1; at < parts.length; at += 2) said[SIDES[parts[at] as 'L' | 'C' | 'R']] += parts[at + 1] ?? '';
  for (const side of ['Left', 'Center', 'Right'] as const) sections[`${side}${end}`] = said[side].replace(/\u0000/g, '&&').slice(0, 255);
}

/** Headers and footers as a file holds them; nothing where there are none. */
export function sectionsXml(group: Group): string {
  const isOdd = group.State === 'OddAndEven' || group.State === 'FirstOddAndEven';
  const isFirst = group.State === 'FirstAndDefault' || group.State === 'FirstOddAndEven';
  const xml = (tag: string, pages: Parameters<typeof sectionsOf>[1], end: 'Header' | 'Footer'): string => {
    const text = textOf(sectionsOf(group, pages), end);
    return text === '' ? '' : `<${tag}${end}>${escapeText(text)}</${tag}${end}>`;
  };
  const both = (tag: string, pages: Parameters<typeof sectionsOf>[1]): string => xml(tag, pages, 'Header') + xml(tag, pages, 'Footer');
  const inside =
    both('odd', isOdd ? 'OddPages' : 'DefaultForAllPages') +
    (isOdd ? both('even', 'EvenPages') : '') +
    (isFirst ? both('first', 'FirstPage') : '');
  const flags = `${isOdd ? ' differentOddEven="1"' : ''}${isFirst ? ' differentFirst="1"' : ''}${group.UseSheetScale ? '' : ' scaleWithDoc="0"'}${group.UseSheetMargins ? '' : ' alignWithMargins="0"'}`;
  return inside === '' && flags === '' ? '' : `<headerFooter${flags}>${inside}</headerFooter>`;
}

/** Excel refuses more than 255 characters in all. */
function textOf(sections: Sections, end: 'Header' | 'Footer'): string {
  const parts = (['L', 'C', 'R'] as const).map((side) => {
    const text = sections[`${SIDES[side]}${end}`];
    return text === '' ? '' : `&${side}${text}`;
  });
  return parts.join('').slice(0, 255);
}

import type { Element } from '@xmldom/xmldom';
import type { WorkbookPart } from '../workbook-part';
import { childOf, childrenOf, parseXml, rootOf, serializeXml } from '../package/xml';

/** Keeps the list of sheets in docProps/app.xml true, where there is one: its first group names the worksheets. */
export function updateSheetTitles(workbook: WorkbookPart): void {
  const { parts } = workbook;
  const part = parts.target('', 'extended-properties');
  const text = part && parts.text(part);
  if (!text) return;
  const document = parseXml(text, part);
  const root = rootOf(document);
  const pairs = vectorOf(root, 'HeadingPairs');
  const titles = vectorOf(root, 'TitlesOfParts');
  const count = pairs && childrenOf(pairs)[1] && childOf(childrenOf(pairs)[1], 'i4');
  if (!titles || !count) return;
  const names = workbook
    .sheets()
    .filter((sheet) => sheet.isWorksheet)
    .map((sheet) => sheet.name);
  const old = childrenOf(titles);
  const listed = old.slice(0, Number(count.textContent));
  if (listed.length === 0 || (listed.length === names.length && listed.every((title, i) => title.textContent === names[i]))) return;
  const first = old[listed.length] ?? null;
  for (const name of names) {
    const title = listed[0].cloneNode(true) as Element;
    title.textContent = name;
    titles.insertBefore(title, first);
  }
  for (const title of listed) titles.removeChild(title);
  count.textContent = String(names.length);
  titles.setAttribute('size', String(childrenOf(titles).length));
  parts.set(part, serializeXml(document));
}

function vectorOf(root: Element, name: string): Element | undefined {
  const holder = childOf(root, name);
  return holder && childOf(holder, 'vector');
}

import { CONTENT_TYPES_PART } from '../../src/workbook/xlsx/package/content-types';
import { OpcPackage } from '../../src/workbook/xlsx/package/opc-package';
import { childOf, childrenOf, parseXml, rootOf } from '../../src/workbook/xlsx/package/xml';
import { readZip } from '../../src/workbook/xlsx/package/zip-archive';
import { checkTables } from './table-check';
import { checkWorkbookPart } from './workbook-part-check';
import { checkWorksheet } from './worksheet-check';

/** Says what is wrong; '' as part means the file. */
export type Report = (part: string, problem: string) => void;

/** Parts that change when Jalon adds to a workbook; every other part of the original keeps its bytes. */
const SHARED_PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(custom|app)\.xml|xl\/(workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;

/**
 * Looks in an .xlsx file for what makes Excel offer a repair: one line a problem, none when it found nothing. With the original file also for
 * what was lost or changed in it; `rewritten` matches the parts that the edit was meant to change.
 */
export function packageProblems(bytes: Uint8Array, original?: Uint8Array, rewritten = /^$/): string[] {
  const problems: string[] = [];
  const report: Report = (part, problem) => problems.push(`${part}: ${problem}`);
  const parts = new OpcPackage(readZip(bytes), bytes);
  checkZip(parts, report);
  checkRelationships(parts, report);
  if (problems.length === 0) checkContent(parts, report);
  if (original) checkAgainst(parts, new OpcPackage(readZip(original), original), rewritten, report);
  return problems;
}

function checkZip(parts: OpcPackage, report: Report): void {
  const names = parts.partNames();
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) report('', 'two parts have one name');
  for (const name of names) {
    if (name !== CONTENT_TYPES_PART && parts.contentType(name) === '') report(name, 'has no content type');
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    try {
      parseXml(parts.require(name), name);
    } catch (error) {
      report(name, String(error));
    }
  }
  for (const override of childrenOf(rootOf(parseXml(parts.require(CONTENT_TYPES_PART), CONTENT_TYPES_PART)), 'Override')) {
    const part = (override.getAttribute('PartName') ?? '').slice(1);
    if (!parts.has(part)) report(CONTENT_TYPES_PART, `declares ${part}, which is not there`);
  }
}

function checkRelationships(parts: OpcPackage, report: Report): void {
  const sources = ['', ...parts.partNames().filter((name) => !name.endsWith('.rels'))];
  for (const source of sources) {
    const relations = parts.relationshipsOf(source).all();
    if (new Set(relations.map(({ id }) => id)).size < relations.length) report(source, 'two relationships have one id');
    for (const { id, part } of relations)
      if (part !== null && !parts.resolve(part)) report(source, `${id} leads to ${part}, which is not there`);
  }
  for (const rels of parts.partNames().filter((name) => name.endsWith('.rels'))) {
    const source = rels.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
    if (source !== '' && !parts.has(source)) report(rels, `belongs to ${source}, which is not there`);
  }
}

function checkContent(parts: OpcPackage, report: Report): void {
  const workbook = parts.target('', 'officeDocument');
  if (!workbook) return report('', 'has no workbook');
  const styles = parts.target(workbook, 'styles');
  const counts = styles ? styleCounts(parts, styles, report) : { formats: 1, rules: 0 };
  const strings = parts.target(workbook, 'sharedStrings');
  const texts = strings ? childrenOf(rootOf(parseXml(parts.require(strings), strings)), 'si').map((si) => si.textContent ?? '') : [];
  checkWorkbookPart(parts, workbook, report);
  for (const relation of parts.relationshipsOf(workbook).ofKind('worksheet')) {
    const sheet = relation.part && parts.resolve(relation.part);
    if (sheet) checkWorksheet(parts, sheet, { ...counts, texts: texts.length }, report);
  }
  checkTables(parts, workbook, texts, report);
}

function styleCounts(parts: OpcPackage, part: string, report: Report): { formats: number; rules: number } {
  const root = rootOf(parseXml(parts.require(part), part));
  const count = (section: string): number => {
    const holder = childOf(root, section);
    const children = holder ? childrenOf(holder).length : 0;
    if (holder && Number(holder.getAttribute('count') ?? children) !== children) report(part, `${section}: the count is wrong`);
    return children;
  };
  const sizes = { fontId: count('fonts'), fillId: count('fills'), borderId: count('borders'), xfId: count('cellStyleXfs') };
  const custom = new Set(
    (childOf(root, 'numFmts') ? childrenOf(childOf(root, 'numFmts')!) : []).map((format) => format.getAttribute('numFmtId')),
  );
  const formats = childOf(root, 'cellXfs');
  for (const [index, xf] of (formats ? childrenOf(formats) : []).entries()) {
    for (const [attribute, size] of Object.entries(sizes)) {
      if (Number(xf.getAttribute(attribute) ?? 0) >= size) report(part, `cell format ${index}: ${attribute} is out of range`);
    }
    const format = xf.getAttribute('numFmtId') ?? '0';
    if (Number(format) > 163 && !custom.has(format)) report(part, `cell format ${index}: number format ${format} is not defined`);
  }
  return { formats: count('cellXfs'), rules: count('dxfs') };
}

function checkAgainst(parts: OpcPackage, original: OpcPackage, rewritten: RegExp, report: Report): void {
  for (const name of original.partNames()) {
    if (!parts.has(name)) {
      if (!/calcChain/.test(name)) report(name, 'is lost');
    } else if (
      !SHARED_PARTS.test(name) &&
      !rewritten.test(name) &&
      !Buffer.from(parts.bytes(name)!).equals(Buffer.from(original.bytes(name)!))
    ) {
      report(name, 'has changed');
    }
  }
  const order = original.partNames().filter((name) => parts.has(name));
  if (parts.partNames().slice(0, order.length).join() !== order.join()) report('', 'the order of the parts has changed');
}

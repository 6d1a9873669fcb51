import { strToU8, zipSync } from 'fflate';
import { escapeAttribute, escapeOoxml, escapeText } from '../../src/workbook/xlsx/package/xml-text';
import type { Workbook } from '../model/workbook';
import { fileFormulaOf } from './file-formula';
import { StyleTable } from './style-table';
import { tableXml } from './table-file';
import { sheetXml } from './sheet-file';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

/** The parts of a file that is being written, with what each is. */
class FileParts {
  private readonly parts: Record<string, Uint8Array> = {};
  private readonly types: string[] = [];

  add(name: string, text: string, type?: string): void {
    this.parts[name] = strToU8(HEAD + text);
    if (type) this.types.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  }

  relationships(of: string, targets: readonly { readonly type: string; readonly target: string }[]): void {
    if (targets.length === 0) return;
    const slash = of.lastIndexOf('/') + 1;
    const list = targets.map(({ type, target }, index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`);
    this.add(
      `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`,
      `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`,
    );
  }

  toBytes(): Uint8Array {
    const defaults =
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
    const types = strToU8(`${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${this.types.join('')}</Types>`);
    return zipSync({ '[Content_Types].xml': types, ...this.parts });
  }
}

/** The host's workbook as an .xlsx file: values, formulas, looks, sizes, tables, names, rules, panes, properties and custom XML. Charts are not written. */
export function saveWorkbookFile(workbook: Workbook): Promise<Uint8Array> {
  workbook.calculateDue();
  const parts = new FileParts();
  const styles = new StyleTable(workbook);
  writeSheets(workbook, parts, styles);
  parts.add('xl/styles.xml', styles.toXml(), `${SHEET_TYPE}.styles+xml`);
  parts.add('xl/workbook.xml', workbookXml(workbook), `${SHEET_TYPE}.sheet.main+xml`);
  const xmlParts = writeCustomXml(workbook, parts);
  const sheets = workbook.Worksheets.items.map((_, index) => ({ type: `${OFFICE}/worksheet`, target: `worksheets/sheet${index + 1}.xml` }));
  parts.relationships('xl/workbook.xml', [...sheets, { type: `${OFFICE}/styles`, target: 'styles.xml' }, ...xmlParts]);
  const root = [{ type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' }];
  if (writeProperties(workbook, parts)) root.push({ type: `${OFFICE}/custom-properties`, target: 'docProps/custom.xml' });
  parts.relationships('', root);
  return Promise.resolve(parts.toBytes());
}

function writeSheets(workbook: Workbook, parts: FileParts, styles: StyleTable): void {
  let tableNumber = 0;
  workbook.Worksheets.items.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const tables = workbook.Tables.items.filter((table) => table.sheet === sheet);
    parts.add(part, sheetXml(sheet, tables.length, styles), `${SHEET_TYPE}.worksheet+xml`);
    const targets = tables.map((table) => {
      tableNumber += 1;
      parts.add(`xl/tables/table${tableNumber}.xml`, tableXml(table, tableNumber), `${SHEET_TYPE}.table+xml`);
      return { type: `${OFFICE}/table`, target: `../tables/table${tableNumber}.xml` };
    });
    parts.relationships(part, targets);
  });
}

function workbookXml(workbook: Workbook): string {
  const sheets = workbook.Worksheets.items;
  const list = sheets.map((sheet, index) => {
    const state = sheet.Visibility === 'Visible' ? '' : ` state="${sheet.Visibility === 'Hidden' ? 'hidden' : 'veryHidden'}"`;
    return `<sheet name="${escapeAttribute(sheet.Name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const names = [...workbook.Names.items.map((item) => ({ item, local: '' }))];
  sheets.forEach((sheet, index) => names.push(...sheet.Names.items.map((item) => ({ item, local: ` localSheetId="${index}"` }))));
  const defined = names.map(
    ({ item, local }) =>
      `<definedName name="${escapeAttribute(item.Name)}"${local}${item.Visible ? '' : ' hidden="1"'}>${escapeText(fileFormulaOf(item.Formula))}</definedName>`,
  );
  const dates = workbook.date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  const views = `<bookViews><workbookView activeTab="${Math.max(0, sheets.indexOf(workbook.activeSheet))}"/></bookViews>`;
  const nameList = defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${dates}${views}<sheets>${list.join('')}</sheets>${nameList}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}

function writeProperties(workbook: Workbook, parts: FileParts): boolean {
  const { items } = workbook.Properties.Custom;
  if (items.length === 0) return false;
  const list = items.map(({ Key: key, Value: value }, index) => {
    const content =
      typeof value === 'boolean'
        ? `<vt:bool>${String(value)}</vt:bool>`
        : typeof value === 'number'
          ? `<vt:r8>${value}</vt:r8>`
          : `<vt:lpwstr>${escapeOoxml(String(value))}</vt:lpwstr>`;
    return `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeAttribute(key)}">${content}</property>`;
  });
  const spaces =
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
  parts.add('docProps/custom.xml', `<Properties ${spaces}>${list.join('')}</Properties>`, CUSTOM_TYPE);
  return true;
}

function writeCustomXml(workbook: Workbook, parts: FileParts): { type: string; target: string }[] {
  return workbook.CustomXmlParts.items.map((part, index) => {
    const number = index + 1;
    parts.add(`customXml/item${number}.xml`, part.GetXml());
    const id = escapeAttribute(part.Id);
    const space = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
    parts.add(
      `customXml/itemProps${number}.xml`,
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${space}"><ds:schemaRefs/></ds:datastoreItem>`,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    parts.relationships(`customXml/item${number}.xml`, [{ type: `${OFFICE}/customXmlProps`, target: `itemProps${number}.xml` }]);
    return { type: `${OFFICE}/customXml`, target: `../customXml/item${number}.xml` };
  });
}

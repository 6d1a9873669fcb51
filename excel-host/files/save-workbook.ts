import { escapeAttribute, escapeOoxml, escapeText } from '../../src/workbook/xlsx/package/xml-text';
import type { Workbook } from '../model/workbook';
import { fileFormulaOf } from './file-formula';
import { StyleTable } from './style-table';
import { tableXml } from './table-file';
import { sheetXml } from './sheet-file';
import { canWriteChart, chartXml } from './chart-file';
import type { HostChart } from './chart-kinds';
import { drawingXml } from './drawing-file';
import { FileParts } from './file-parts';
import type { RelationTarget } from './file-parts';
import { printNames } from './print-file';
import { canWriteRule } from './rules-file';
import { settingsXml } from './settings-file';
import { conditionalFormatsOf } from '../appearance';
import type { Worksheet } from '../model/worksheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing';
/** The settings' part has the same id in every file. */
const SETTINGS_ID = '{6A1B2C43-9D0E-4F57-8C11-5E2D7A90B3C4}';
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

/**
 * The host's workbook as an .xlsx file: values, formulas, looks, sizes, tables, names, rules, validation, links, pages, charts, properties, custom
 * XML and settings. What it leaves out, {@link unsavedParts} names.
 */
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

/** What of a workbook a saved file does not hold, in the words of `OpenedFile.lost`. */
export function unsavedParts(workbook: Workbook): readonly string[] {
  const sheets = workbook.Worksheets.items;
  const charts = sheets.some((sheet) => sheet.Charts.items.some((chart) => !canWriteChart(chart)));
  const rules = sheets.some((sheet) => conditionalFormatsOf(sheet).some((format) => !canWriteRule(format)));
  return [...(charts ? ['charts'] : []), ...(rules ? ['icons and other conditional formats'] : [])];
}

/** Numbers of the parts of a file, which count across its sheets. */
interface Numbers {
  table: number;
  drawing: number;
  chart: number;
}

function writeSheets(workbook: Workbook, parts: FileParts, styles: StyleTable): void {
  const numbers: Numbers = { table: 0, drawing: 0, chart: 0 };
  workbook.Worksheets.items.forEach((sheet, index) => {
    writeSheet(sheet, `xl/worksheets/sheet${index + 1}.xml`, parts, styles, numbers);
  });
}

function writeSheet(sheet: Worksheet, part: string, parts: FileParts, styles: StyleTable, numbers: Numbers): void {
  const targets: RelationTarget[] = [];
  const relate = (target: RelationTarget): string => {
    targets.push(target);
    return `rId${targets.length}`;
  };
  const tables = sheet.workbook.Tables.items
    .filter((table) => table.sheet === sheet)
    .map((table) => {
      numbers.table += 1;
      parts.add(`xl/tables/table${numbers.table}.xml`, tableXml(table, numbers.table), `${SHEET_TYPE}.table+xml`);
      return relate({ type: `${OFFICE}/table`, target: `../tables/table${numbers.table}.xml` });
    });
  const charts = sheet.Charts.items.filter(canWriteChart);
  const drawing = charts.length === 0 ? null : relate({ type: `${OFFICE}/drawing`, target: writeDrawing(charts, parts, numbers) });
  const link = (address: string): string => relate({ type: `${OFFICE}/hyperlink`, target: address, isOutside: true });
  parts.add(part, sheetXml(sheet, { tables, drawing, link }, styles), `${SHEET_TYPE}.worksheet+xml`);
  parts.relationships(part, targets);
}

function writeDrawing(charts: readonly HostChart[], parts: FileParts, numbers: Numbers): string {
  numbers.drawing += 1;
  const name = `drawings/drawing${numbers.drawing}.xml`;
  const targets = charts.map((chart) => {
    numbers.chart += 1;
    parts.add(`xl/charts/chart${numbers.chart}.xml`, chartXml(chart), `${DRAWING_TYPE}ml.chart+xml`);
    return { type: `${OFFICE}/chart`, target: `../charts/chart${numbers.chart}.xml` };
  });
  parts.add(`xl/${name}`, drawingXml(charts), `${DRAWING_TYPE}+xml`);
  parts.relationships(`xl/${name}`, targets);
  return `../${name}`;
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
  sheets.forEach((sheet, index) => {
    for (const [name, formula] of printNames(sheet)) {
      defined.push(`<definedName name="${name}" localSheetId="${index}">${escapeText(formula)}</definedName>`);
    }
  });
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

function writeCustomXml(workbook: Workbook, parts: FileParts): RelationTarget[] {
  const settings = settingsXml(workbook);
  const items = workbook.CustomXmlParts.items.map((part) => ({ id: part.Id, xml: part.GetXml() }));
  if (settings !== null) items.push({ id: SETTINGS_ID, xml: settings });
  return items.map(({ id, xml }, index) => {
    const number = index + 1;
    parts.add(`customXml/item${number}.xml`, xml);
    const space = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
    parts.add(
      `customXml/itemProps${number}.xml`,
      `<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="${space}"><ds:schemaRefs/></ds:datastoreItem>`,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    parts.relationships(`customXml/item${number}.xml`, [{ type: `${OFFICE}/customXmlProps`, target: `itemProps${number}.xml` }]);
    return { type: `${OFFICE}/customXml`, target: `../customXml/item${number}.xml` };
  });
}

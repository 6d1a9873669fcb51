import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf, parseXml, rootOf } from '../../src/workbook/xlsx/package/xml';
import type { OpcPackage } from '../../src/workbook/xlsx/package/opc-package';
import { escapeAttribute } from '../../src/workbook/xlsx/package/xml-text';
import type { Workbook } from '../model/workbook';

/**
 * Namespace of the custom XML part that keeps an add-in's settings. Excel itself keeps them in its task panes' part, which also names the
 * add-in and where it came from; the host knows neither, so it reads that part and writes its own.
 */
const SETTINGS = 'urn:jalon:excel-host:settings';
/** Kinds of relationships from a file to its task panes, and from them to the add-ins in them. */
const TASK_PANES = 'webextensiontaskpanes';
const ADD_IN = 'webextension';

/** The settings of a workbook and of its document as a custom XML part; null when it has none. */
export function settingsXml(workbook: Workbook): string | null {
  const { items } = workbook.Settings;
  const { all } = workbook.documentSettings;
  if (items.length + all.length === 0) return null;
  const list = items.map(({ Key: key, Value: value }) => {
    return `<setting name="${escapeAttribute(key)}" value="${escapeAttribute(JSON.stringify(value))}"/>`;
  });
  const ofDocument = all.map(([key, json]) => `<documentSetting name="${escapeAttribute(key)}" value="${escapeAttribute(json)}"/>`);
  return `<settings xmlns="${SETTINGS}">${list.join('')}${ofDocument.join('')}</settings>`;
}

/** Takes the settings out of a custom XML part; false when it holds something else. */
export function readSettings(workbook: Workbook, xml: string): boolean {
  if (!xml.includes(SETTINGS)) return false;
  const root = rootOf(parseXml(xml, 'settings'));
  if (root.namespaceURI !== SETTINGS) return false;
  for (const element of childrenOf(root, 'setting')) add(workbook, element.getAttribute('name'), element.getAttribute('value'));
  addToDocument(workbook, childrenOf(root, 'documentSetting'));
  return true;
}

/** Reads the settings that Excel kept with its task panes: it has one store for both kinds. */
export function readTaskPanes(workbook: Workbook, parts: OpcPackage): void {
  const panes = parts.target('', TASK_PANES);
  if (!panes) return;
  for (const relation of parts.relationshipsOf(panes).ofKind(ADD_IN)) {
    const part = relation.part ? parts.resolve(relation.part) : undefined;
    const text = part && parts.text(part);
    if (!part || !text) continue;
    const properties = childOf(rootOf(parseXml(text, part)), 'properties');
    const elements = properties ? childrenOf(properties, 'property') : [];
    for (const element of elements) add(workbook, element.getAttribute('name'), element.getAttribute('value'));
    addToDocument(workbook, elements);
  }
}

function addToDocument({ documentSettings }: Workbook, elements: readonly Element[]): void {
  const read = elements.map((element) => [element.getAttribute('name') ?? '', element.getAttribute('value') ?? ''] as const);
  if (read.length > 0) documentSettings.save([...documentSettings.all, ...read]);
}

function add(workbook: Workbook, name: string | null, json: string | null): void {
  if (!name || json === null) return;
  workbook.Settings.Add(name, parsed(json));
}

/** A value that is no JSON is a text: older files hold those. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}

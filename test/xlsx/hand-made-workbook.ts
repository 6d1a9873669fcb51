import { pack, writeZip } from '../../src/workbook/xlsx/package/zip-archive';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument';

/** Texts by index, as Excel shares them: plain, rich, with a reading aid, with escapes and kept spaces. */
const SHARED_STRINGS = [
  '<si><t>Code article</t></si>',
  '<si><r><t>Dési</t></r><r><rPr><b/></rPr><t>gnation</t></r></si>',
  '<si><t>Quantité</t></si>',
  '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t xml:space="preserve">  a_x000D_\nb </t></si>',
  '<si><t>Total</t></si>',
  '<si><t/></si>',
];

const SHEET_1 =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>' +
  '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c><c r="D3" t="s"><v>2</v></c><c r="E3" t="inlineStr"><is><t>Ferme ?</t></is></c></row>' +
  '<row r="4"><c r="B4" t="s"><v>3</v></c><c r="C4" t="s"><v>4</v></c><c r="D4"><v>0.1</v></c><c r="E4" t="b"><v>1</v></c></row>' +
  '<row r="5" hidden="1"><c r="B5" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c r="C5" t="s"><v>6</v></c><c r="D5" t="e"><v>#DIV/0!</v></c></row>' +
  '<row r="6"/>' +
  '<row r="7"><c r="B7" t="str"><f>UPPER("x")</f><v>X</v></c><c r="C7" t="str"><f>""</f><v></v></c><c r="D7"><f>2*3</f><v>6</v></c><c r="E7" t="b"><v>0</v></c></row>' +
  '<row r="8"/>' +
  '<row r="9"><c r="B9" t="s"><v>5</v></c><c r="D9"><f>SUBTOTAL(109,T_ART[Quantité])</f><v>6.1</v></c></row></sheetData>';

const SHEET_2 =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Stocks du mois</t></is></c></row>' +
  '<row r="3"><c r="B3" t="inlineStr"><is><t>Article</t></is></c><c r="C3" t="inlineStr"><is><t>Lieu</t></is></c><c r="D3" t="inlineStr"><is><t>Unité</t></is></c><c r="E3"><v>46349</v></c></row>' +
  '<row r="4"><c r="B4" t="inlineStr"><is><t>RED-40</t></is></c><c r="E4"><v>12</v></c><c r="G4"><v>99</v></c></row>' +
  '<row r="5"><c r="B5" t="inlineStr"><is><t>RED-63</t></is></c></row>' +
  '<row r="7"><c r="B7" t="inlineStr"><is><t>under a blank row</t></is></c></row></sheetData>';

const TABLE =
  `<table xmlns="${MAIN}" id="7" name="T_ART" displayName="T_ART" ref="B3:E9" totalsRowCount="1"><autoFilter ref="B3:E8"/><tableColumns count="4">` +
  '<tableColumn id="1" name="Code article" totalsRowLabel="Total"/><tableColumn id="2" name="Désignation"/>' +
  '<tableColumn id="3" name="Quantité" totalsRowFunction="sum"/><tableColumn id="4" name="Ferme ?"/></tableColumns></table>';

const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${TYPES}${type}"/>`;
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`;
const relations = (...list: string[]) => `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
const worksheet = (content: string) => `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">${content}</worksheet>`;

/** A small workbook as Excel makes them: two sheets and a hidden one, a table with totals and a hidden row, formulas with their chain, names. */
export const HAND_MADE_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.activeX"/>' +
    override('xl/workbook.xml', '.spreadsheetml.sheet.main+xml') +
    ['sheet1', 'sheet2', 'sheet3'].map((sheet) => override(`xl/worksheets/${sheet}.xml`, '.spreadsheetml.worksheet+xml')).join('') +
    override('xl/tables/table1.xml', '.spreadsheetml.table+xml') +
    override('xl/styles.xml', '.spreadsheetml.styles+xml') +
    override('xl/sharedStrings.xml', '.spreadsheetml.sharedStrings+xml') +
    override('xl/calcChain.xml', '.spreadsheetml.calcChain+xml') +
    override('docProps/app.xml', '.extended-properties+xml') +
    override('docProps/custom.xml', '.custom-properties+xml') +
    '</Types>',
  '_rels/.rels': relations(
    relation('rId1', 'officeDocument', 'xl/workbook.xml'),
    relation('rId2', 'extended-properties', 'docProps/app.xml'),
    relation('rId3', 'custom-properties', 'docProps/custom.xml'),
  ),
  'xl/workbook.xml':
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><workbookPr/><bookViews><workbookView activeTab="1"/></bookViews><sheets>` +
    '<sheet name="Articles" sheetId="4" r:id="rId1"/><sheet name="Stock &amp; lieux" sheetId="9" r:id="rId2"/><sheet name="Vieux" sheetId="2" state="veryHidden" r:id="rId3"/>' +
    '</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Articles!$3:$3</definedName>' +
    '<definedName name="Date_jour">Articles!$A$1</definedName></definedNames><calcPr calcId="191029"/></workbook>',
  'xl/_rels/workbook.xml.rels': relations(
    relation('rId1', 'worksheet', '/xl/worksheets/sheet1.xml'),
    relation('rId2', 'worksheet', 'worksheets/sheet2.xml'),
    relation('rId3', 'worksheet', 'worksheets/sheet3.xml'),
    relation('rId4', 'styles', 'styles.xml'),
    relation('rId5', 'sharedStrings', 'sharedStrings.xml'),
    relation('rId6', 'calcChain', 'calcChain.xml'),
  ),
  'xl/worksheets/sheet1.xml': worksheet(`${SHEET_1}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`),
  'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('rId1', 'table', '../tables/table1.xml')),
  'xl/worksheets/sheet2.xml': worksheet(SHEET_2),
  'xl/worksheets/sheet3.xml': worksheet('<sheetData/>'),
  'xl/tables/table1.xml': TABLE,
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><sz val="12"/><name val="Verdana"/><family val="2"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="1"/></cellXfs>' +
    '<cellStyles count="2"><cellStyle name="Titre 9" xfId="0"/><cellStyle name="Normal" xfId="1" builtinId="0"/></cellStyles></styleSheet>',
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="8" uniqueCount="${SHARED_STRINGS.length}">${SHARED_STRINGS.join('')}</sst>`,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="D9" i="4"/><c r="D7"/><c r="C7"/><c r="B7"/></calcChain>`,
  'docProps/app.xml':
    `<Properties xmlns="${OFFICE}/extended-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><HeadingPairs><vt:vector size="4" baseType="variant">` +
    '<vt:variant><vt:lpstr>Feuilles de calcul</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant>' +
    '<vt:variant><vt:lpstr>Plages nommées</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>' +
    '<TitlesOfParts><vt:vector size="4" baseType="lpstr"><vt:lpstr>Articles</vt:lpstr><vt:lpstr>Stock &amp; lieux</vt:lpstr><vt:lpstr>Vieux</vt:lpstr>' +
    '<vt:lpstr>Date_jour</vt:lpstr></vt:vector></TitlesOfParts></Properties>',
  'docProps/custom.xml':
    `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">` +
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Affaire"><vt:lpwstr>42</vt:lpwstr></property></Properties>',
  'xl/media/logo.bin': 'not text at all',
};

/** The hand-made workbook, with some parts changed: a text replaces a part, a function edits it, null leaves it out. */
export function handMadeWorkbook(changes: Readonly<Record<string, string | ((text: string) => string) | null>> = {}): Uint8Array {
  const encoder = new TextEncoder();
  const names = new Set([...Object.keys(HAND_MADE_PARTS), ...Object.keys(changes)]);
  const entries = [...names].flatMap((name) => {
    const change = changes[name];
    if (change === null) return [];
    const text = typeof change === 'function' ? change(HAND_MADE_PARTS[name]) : (change ?? HAND_MADE_PARTS[name]);
    return [pack(name, encoder.encode(text))];
  });
  return writeZip(entries);
}

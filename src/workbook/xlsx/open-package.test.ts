import { handMadeWorkbook } from '../../../test/xlsx/hand-made-workbook';
import { WorkbookError } from '../workbook';
import { pack, writeZip } from './package/zip-archive';
import { openXlsx } from './xlsx-workbook';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function codeOf(bytes: Uint8Array): string {
  try {
    openXlsx(bytes);
    return 'opened';
  } catch (error) {
    return error instanceof WorkbookError ? error.code : String(error);
  }
}

function compoundFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([...COMPOUND_FILE, ...new Array<number>(600).fill(0), ...name, 0, 0]);
}

function zipOf(parts: Record<string, string>): Uint8Array {
  return writeZip(Object.entries(parts).map(([name, text]) => pack(name, new TextEncoder().encode(text))));
}

it('opens a workbook', () => {
  expect(codeOf(handMadeWorkbook())).toBe('opened');
});

it('opens a workbook with macros and a template', () => {
  for (const type of ['vnd.ms-excel.sheet.macroEnabled', 'vnd.openxmlformats-officedocument.spreadsheetml.template']) {
    const changed = (text: string) => text.replace('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main', `${type}.main`);
    expect(codeOf(handMadeWorkbook({ '[Content_Types].xml': changed }))).toBe('opened');
  }
});

it.each([
  ['a file without content', new Uint8Array(), 'empty'],
  ['a text file', new TextEncoder().encode('Code;Désignation\nRED-40;Réducteur\n'), 'not-a-workbook'],
  ['an old .xls file', compoundFile('Workbook'), 'old-format'],
  ['a workbook with a password', compoundFile('EncryptedPackage'), 'password-protected'],
  ['a zip file of something else', zipOf({ 'readme.txt': 'hello' }), 'not-a-workbook'],
  ['an OpenDocument file', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }), 'not-a-workbook'],
  ['the beginning of a workbook', handMadeWorkbook().slice(0, 3000), 'truncated'],
  ['two bytes of a workbook', handMadeWorkbook().slice(0, 2), 'truncated'],
])('says of %s what it is', (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});

it('says of a document of another kind that it is no workbook', () => {
  const changed = (text: string) => text.replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main');
  expect(codeOf(handMadeWorkbook({ '[Content_Types].xml': changed }))).toBe('not-a-workbook');
});

it('says of a binary workbook (.xlsb) that it is none it can read', () => {
  const changed = (text: string) =>
    text.replace('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'vnd.ms-excel.sheet.binary.macroEnabled.main');
  expect(codeOf(handMadeWorkbook({ '[Content_Types].xml': changed }))).toBe('not-a-workbook');
});

it('says of a workbook with a damaged part, even one it does not need, that it is truncated', () => {
  const bytes = handMadeWorkbook();
  const at = new TextDecoder('latin1').decode(bytes).indexOf('xl/media/logo.bin') + 'xl/media/logo.bin'.length + 2;
  bytes[at] ^= 0xff;
  expect(codeOf(bytes)).toBe('truncated');
});

it('says of a sheet with broken XML that the file is damaged, when it is read', async () => {
  const workbook = openXlsx(handMadeWorkbook({ 'xl/worksheets/sheet1.xml': (text) => text.slice(0, text.length / 2) }));
  await expect(workbook.read()).rejects.toThrow(/truncated: the part xl\/worksheets\/sheet1.xml/);
});

it.each([
  ['a tab without its sheet', { 'xl/worksheets/sheet2.xml': null }, 'Stock & lieux'],
  ['a table without its part', { 'xl/tables/table1.xml': null }, 'xl/tables/table1.xml'],
  [
    'a cell whose shared text is not there',
    { 'xl/worksheets/sheet1.xml': (text: string) => text.replace('<v>3</v>', '<v>703</v>') },
    'sheet1.xml',
  ],
])('says of %s that the file is damaged: its rows would be lost without a word', async (_, changes, subject) => {
  const workbook = openXlsx(handMadeWorkbook(changes));
  await expect(workbook.read()).rejects.toMatchObject({ code: 'truncated', subject: expect.stringContaining(subject) as string });
});

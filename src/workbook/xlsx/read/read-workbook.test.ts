import { handMadeWorkbook } from '../../../../test/xlsx/hand-made-workbook';
import type { RawTable, WorkbookSnapshot } from '../../workbook';
import { openXlsx } from '../xlsx-workbook';

async function tables(bytes: Uint8Array): Promise<readonly RawTable[]> {
  return (await openXlsx(bytes).read()).tables;
}

describe('a workbook as Excel makes them', () => {
  let snapshot: WorkbookSnapshot;
  beforeAll(async () => {
    snapshot = await openXlsx(handMadeWorkbook()).read();
  });

  it('has its sheets in tab order, hidden ones too', () => {
    expect(snapshot.sheetNames).toEqual(['Articles', 'Stock & lieux', 'Vieux']);
    expect(snapshot.dateSystem).toBe(1900);
    expect(snapshot.settings).toEqual({});
  });

  it('gives a table its place, its headers and its body without the totals and without blank rows at the end', () => {
    expect(snapshot.tables[0]).toEqual({
      name: 'T_ART',
      isTable: true,
      sheet: 'Articles',
      sheetHidden: false,
      headerRow: 3,
      firstColumn: 2,
      headers: ['Code article', 'Désignation', 'Quantité', 'Ferme ?'],
      rows: [
        ['課', '  a\r\nb ', 0.1, true],
        ['inline', null, { error: '#DIV/0!' }, null],
        [null, null, null, null],
        ['X', null, 6, false],
      ],
      hiddenRows: 1,
      owned: false,
    });
  });

  it('takes the first headed block where a sheet has no table, down to a blank row', () => {
    expect(snapshot.tables[1]).toMatchObject({
      name: 'Stock & lieux',
      isTable: false,
      headerRow: 3,
      firstColumn: 2,
      headers: ['Article', 'Lieu', 'Unité', '46349'],
      rows: [
        ['RED-40', null, null, 12],
        ['RED-63', null, null, null],
      ],
    });
  });

  it('finds nothing on an empty sheet', () => {
    expect(snapshot.tables).toHaveLength(2);
  });
});

it('tells a workbook that counts from 1904', async () => {
  const bytes = handMadeWorkbook({ 'xl/workbook.xml': (text) => text.replace('<workbookPr/>', '<workbookPr date1904="1"/>') });
  expect((await openXlsx(bytes).read()).dateSystem).toBe(1904);
});

it('tells tables on a hidden sheet', async () => {
  const bytes = handMadeWorkbook({ 'xl/workbook.xml': (text) => text.replace('sheetId="4"', 'sheetId="4" state="hidden"') });
  expect((await tables(bytes))[0].sheetHidden).toBe(true);
});

it('reads a sheet whose elements have a prefix and whose rows and cells have no address', async () => {
  const sheet =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>A</x:t></x:is></x:c>' +
    '<x:c t="inlineStr"><x:is><x:t>B</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>C</x:t></x:is></x:c></x:row>' +
    '<x:row><x:c/><x:c t="d"><x:v>2026-11-23T06:00:00</x:v></x:c><x:c><x:v>1e-3</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const [, block] = await tables(handMadeWorkbook({ 'xl/worksheets/sheet2.xml': sheet }));
  expect(block).toMatchObject({ headers: ['A', 'B', 'C'], rows: [[null, 46349.25, 0.001]] });
});

it('reads a table that shows no header by the names of its columns', async () => {
  const bytes = handMadeWorkbook({
    'xl/tables/table1.xml': (text) => text.replace('ref="B3:E9"', 'ref="B4:E9" headerRowCount="0"').replace(/<autoFilter[^>]*>/, ''),
  });
  expect((await tables(bytes))[0]).toMatchObject({ headerRow: 3, headers: ['Code article', 'Désignation', 'Quantité', 'Ferme ?'] });
  expect((await tables(bytes))[0].rows[0][0]).toBe('課');
});

it('reads a sheet written in UTF-16', async () => {
  const { pack, readZip, writeZip } = await import('../package/zip-archive');
  const entries = readZip(handMadeWorkbook()).map((entry) => {
    if (entry.name !== 'xl/worksheets/sheet2.xml') return entry;
    const text =
      '\ufeff<worksheet><sheetData><row><c t="str"><v>é</v></c><c t="str"><v>b</v></c><c t="str"><v>c</v></c></row><row><c><v>1</v></c></row></sheetData></worksheet>';
    return pack(entry.name, new Uint8Array(Buffer.from(text, 'utf16le')));
  });
  expect((await tables(writeZip(entries)))[1]).toMatchObject({ headers: ['é', 'b', 'c'], rows: [[1, null, null]] });
});

import { handMadeWorkbook } from '../../../../test/xlsx/hand-made-workbook';
import { packageProblems } from '../../../../test/xlsx/package-check';
import { ganttSheet, loadSheet, ORDERS_TABLE, ordersSheet, plainSheet, sampleSheets } from '../../conformance/sample-sheets';
import { openPackage } from '../open-package';
import { readZip, unpack, writeZip, pack } from '../package/zip-archive';
import type { XlsxWorkbook } from '../xlsx-workbook';
import { createXlsx, openXlsx } from '../xlsx-workbook';

const OWN_PARTS = /xl\/(worksheets|tables|drawings|charts)\/|calcChain|sharedStrings/;

async function written(bytes: Uint8Array, sheets = sampleSheets()): Promise<XlsxWorkbook> {
  const workbook = openXlsx(bytes);
  await workbook.write(sheets, { language: 'fr' });
  return workbook;
}

function partText(bytes: Uint8Array, part: string): string {
  return openPackage(bytes).parts.text(part) ?? '';
}

/** What a planner does in Excel between two runs, done to the parts. */
function edited(bytes: Uint8Array, changes: Record<string, (text: string) => string>): Uint8Array {
  return writeZip(
    readZip(bytes).map((entry) => {
      const change = changes[entry.name];
      return change ? pack(entry.name, new TextEncoder().encode(change(new TextDecoder().decode(unpack(entry))))) : entry;
    }),
  );
}

describe('a workbook that Jalon wrote into', () => {
  it('is sound, has lost nothing and keeps every other part byte by byte', async () => {
    const original = handMadeWorkbook();
    const bytes = (await written(original)).toBytes();
    expect(packageProblems(bytes, original)).toEqual([]);
  });

  it('is the same file when the same is written again', async () => {
    const first = (await written(handMadeWorkbook())).toBytes();
    const again = (await written(first)).toBytes();
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  });

  it('is the original file when nothing is written', async () => {
    const original = handMadeWorkbook();
    const workbook = openXlsx(original);
    await workbook.write([], {});
    expect(workbook.toBytes()).toBe(original);
  });

  it('is sound after a sheet was written anew with fewer tables, charts and names', async () => {
    const first = (await written(handMadeWorkbook())).toBytes();
    const bare = plainSheet('load', 'Charge');
    const second = (await written(first, [bare])).toBytes();
    expect(packageProblems(second)).toEqual([]);
    expect(
      openPackage(second)
        .parts.partNames()
        .filter((part) => /drawing|chart/.test(part)),
    ).toEqual([]);
  });

  it('stays as it was when a write fails', async () => {
    const workbook = openXlsx(handMadeWorkbook());
    const before = workbook.toBytes();
    const tooLong = { formula: '1+'.repeat(5000) + '1', value: 1 };
    const broken = { ...ordersSheet(), cells: [{ row: 1, column: 1, content: tooLong, style: 'body' as const }] };
    await expect(workbook.write([loadSheet(), broken], { a: 'b' })).rejects.toThrow(/formula longer/);
    expect(workbook.toBytes()).toBe(before);
  });
});

describe('a planner who changes the workbook between two runs', () => {
  it('may rename a sheet of Jalon: it stays the same sheet under his name, and links and formulas follow', async () => {
    const first = (await written(handMadeWorkbook())).toBytes();
    const renamed = edited(first, {
      'xl/workbook.xml': (text) => text.replace('name="Charge"', 'name="Ma charge"').replaceAll("'Charge'!", "'Ma charge'!"),
    });
    const second = await written(renamed);
    expect((await second.read()).sheetNames).toEqual([
      'Articles',
      'Stock & lieux',
      'Vieux',
      'Gantt par ordre',
      'Ma charge',
      'Ordres proposés',
    ]);
    const orders = partText(second.toBytes(), 'xl/worksheets/sheet6.xml');
    expect(orders).toContain(`location="'Ma charge'!A1"`);
    expect(orders).toContain("_xlfn.XLOOKUP(\"S48\",'Ma charge'!A6:A10,'Ma charge'!B6:B10)");
    expect(partText(second.toBytes(), 'xl/charts/chart1.xml')).toContain("'Ma charge'!$A$6:$A$10");
    expect(packageProblems(second.toBytes())).toEqual([]);
  });

  it('may rename a table of Jalon: it keeps name, id and part, and formulas follow', async () => {
    const first = (await written(handMadeWorkbook())).toBytes();
    const part = openPackage(first)
      .parts.partNames()
      .find((name) => partText(first, name).includes('"JalonPlannedOrders"'))!;
    const second = await written(edited(first, { [part]: (text) => text.replaceAll('"JalonPlannedOrders"', '"Mes_ordres"') }));
    expect(partText(second.toBytes(), part)).toContain('displayName="Mes_ordres"');
    expect(partText(second.toBytes(), 'xl/worksheets/sheet6.xml')).toContain('SUM(Mes_ordres[Quantité])');
    expect(packageProblems(second.toBytes())).toEqual([]);
  });

  it('may move a sheet of Jalon to the front', async () => {
    const first = (await written(handMadeWorkbook(), [ganttSheet()])).toBytes();
    const moved = edited(first, {
      'xl/workbook.xml': (text) => {
        const sheet = /<sheet name="Gantt par ordre"[^>]*>/.exec(text)![0];
        return text
          .replace(sheet, '')
          .replace('<sheets>', `<sheets>${sheet}`)
          .replace('localSheetId="3"', 'localSheetId="9"')
          .replace('localSheetId="0"', 'localSheetId="1"')
          .replace('localSheetId="9"', 'localSheetId="0"');
      },
    });
    const second = await written(moved);
    expect((await second.read()).sheetNames).toEqual([
      'Gantt par ordre',
      'Charge',
      'Ordres proposés',
      'Articles',
      'Stock & lieux',
      'Vieux',
    ]);
    expect(packageProblems(second.toBytes())).toEqual([]);
    const names = partText(second.toBytes(), 'xl/workbook.xml');
    expect(names).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="3">Articles!$3:$3</definedName>');
    expect(names).toContain('activeTab="3"');
  });

  it('may delete a sheet of Jalon: it is made again', async () => {
    const first = (await written(handMadeWorkbook(), [ganttSheet(), loadSheet()])).toBytes();
    const deleted = edited(first, {
      'xl/workbook.xml': (text) =>
        text
          .replace(/<sheet name="Charge"[^>]*>/, '')
          .replace(/'Charge'!\$A\$1</, '#REF!<')
          .replace(/<definedName name="JalonLoadWeeks".*?<\/definedName>/, '')
          .replace(/<definedName [^>]*localSheetId="4".*?<\/definedName>/g, ''),
    });
    const second = await written(deleted);
    expect((await second.read()).sheetNames).toEqual([
      'Articles',
      'Stock & lieux',
      'Vieux',
      'Gantt par ordre',
      'Charge',
      'Ordres proposés',
    ]);
  });

  it('may copy a sheet of Jalon: the copy is his', async () => {
    const first = (await written(handMadeWorkbook(), [plainSheet('stock', 'Stock projeté')])).toBytes();
    const copied = edited(first, {
      'xl/workbook.xml': (text) =>
        text
          .replace('name="Vieux"', 'name="Stock projeté (2)"')
          .replace(
            '</definedNames>',
            `<definedName name="_Jalon.stock" localSheetId="2" hidden="1">'Stock projeté (2)'!$A$1</definedName></definedNames>`,
          ),
    });
    const second = await written(copied, [plainSheet('stock', 'Stock projeté', { cells: [] })]);
    expect((await second.read()).sheetNames).toEqual(['Articles', 'Stock & lieux', 'Stock projeté (2)', 'Stock projeté']);
    expect(partText(second.toBytes(), 'xl/worksheets/sheet3.xml')).toBe(partText(first, 'xl/worksheets/sheet3.xml'));
  });

  it('may protect a sheet of Jalon: it is not written over, and nothing else is', async () => {
    const first = (await written(handMadeWorkbook())).toBytes();
    const locked = edited(first, {
      'xl/worksheets/sheet5.xml': (text) => text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>'),
    });
    const workbook = openXlsx(locked);
    await expect(workbook.write(sampleSheets(), {})).rejects.toMatchObject({ code: 'protected-sheet', subject: 'Charge' });
    expect(workbook.toBytes()).toBe(locked);
  });

  it('may protect the structure: written sheets are written again, new ones are refused', async () => {
    const lock = (text: string) => text.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>');
    const locked = edited((await written(handMadeWorkbook(), [loadSheet()])).toBytes(), { 'xl/workbook.xml': lock });
    await expect(openXlsx(locked).write([loadSheet()], {})).resolves.toBeUndefined();
    await expect(openXlsx(locked).write([ganttSheet()], {})).rejects.toMatchObject({ code: 'protected-structure' });
  });
});

describe('a change of language', () => {
  const english = () => sampleSheets().map((sheet) => ({ ...sheet, name: { Charge: 'Load' }[sheet.name] ?? sheet.name }));
  const names = async (workbook: XlsxWorkbook) => (await workbook.read()).sheetNames.slice(3);

  it('gives the sheets their new names', async () => {
    const second = await written((await written(handMadeWorkbook())).toBytes(), english());
    expect(await names(second)).toEqual(['Gantt par ordre', 'Load', 'Ordres proposés']);
    expect(packageProblems(second.toBytes())).toEqual([]);
    const third = await written(second.toBytes());
    expect(await names(third)).toEqual(['Gantt par ordre', 'Charge', 'Ordres proposés']);
  });

  it('leaves a name that a formula of the planner refers to', async () => {
    const first = (await written(handMadeWorkbook())).toBytes();
    const referred = edited(first, { 'xl/worksheets/sheet2.xml': (text) => text.replace('<c r="E4">', '<c r="E4"><f>Charge!B6</f>') });
    expect(await names(await written(referred, english()))).toEqual(['Gantt par ordre', 'Charge', 'Ordres proposés']);
  });

  it('takes the names of the planner along', async () => {
    const first = (await written(handMadeWorkbook())).toBytes();
    const named = edited(first, {
      'xl/workbook.xml': (text) =>
        text.replace('</definedNames>', '<definedName name="Pointe">MAX(Charge!$B$6:$B$10)</definedName></definedNames>'),
    });
    const workbook = partText((await written(named, english())).toBytes(), 'xl/workbook.xml');
    expect(workbook).toContain(`<definedName name="Pointe">MAX('Load'!$B$6:$B$10)</definedName>`);
  });

  it('leaves a name that the planner chose', async () => {
    const first = (await written(handMadeWorkbook())).toBytes();
    const rename = (text: string) => text.replace('name="Charge"', 'name="Ma charge"').replaceAll("'Charge'!", "'Ma charge'!");
    expect(await names(await written(edited(first, { 'xl/workbook.xml': rename }), english()))).toEqual([
      'Gantt par ordre',
      'Ma charge',
      'Ordres proposés',
    ]);
  });
});

describe('parts that tell of all sheets', () => {
  it('keep the chain of calculation for formulas that are still there', async () => {
    const first = (await written(handMadeWorkbook())).toBytes();
    expect(partText(first, 'xl/calcChain.xml')).toBe(partText(handMadeWorkbook(), 'xl/calcChain.xml'));
    const chained = edited(first, {
      'xl/calcChain.xml': (text) => text.replace('<c r="D7"/>', '<c r="B3" i="12"/><c r="C3"/><c r="D7" i="4"/>'),
    });
    const second = (await written(chained)).toBytes();
    expect(partText(second, 'xl/calcChain.xml').match(/<c .*?\/>/g)).toEqual([
      '<c r="D9" i="4"/>',
      '<c r="D7" i="4"/>',
      '<c r="C7" i="4"/>',
      '<c r="B7" i="4"/>',
    ]);
    expect(packageProblems(second, chained, OWN_PARTS)).toEqual([]);
  });

  it('name the sheets that are there', async () => {
    const app = partText((await written(handMadeWorkbook())).toBytes(), 'docProps/app.xml');
    expect(
      app
        .match(/<vt:lpstr>.*?<\/vt:lpstr>/g)!
        .slice(2)
        .map((title) => title.slice(10, -11)),
    ).toEqual(['Articles', 'Stock &amp; lieux', 'Vieux', 'Gantt par ordre', 'Charge', 'Ordres proposés', 'Date_jour']);
    expect(app).toContain('<vt:i4>6</vt:i4>');
    expect(app).toContain('<vt:vector size="7" baseType="lpstr">');
  });

  it('keep the properties of others beside the settings', async () => {
    const custom = partText((await written(handMadeWorkbook())).toBytes(), 'docProps/custom.xml');
    expect(custom).toContain('name="Affaire"><vt:lpwstr>42<');
    expect(custom).toContain('pid="3" name="Jalon.language"><vt:lpwstr>fr<');
  });

  it('count the shared texts that cells still use', async () => {
    const first = (await written(handMadeWorkbook(), [ordersSheet()])).toBytes();
    const shared = edited(first, {
      'xl/worksheets/sheet4.xml': (text) => text.replace(/t="inlineStr"><is><t>OF-1<\/t><\/is>/, 't="s"><v>0</v>'),
      'xl/sharedStrings.xml': (text) => text.replace('count="8"', 'count="9"'),
    });
    expect(partText((await written(shared, [ordersSheet()])).toBytes(), 'xl/sharedStrings.xml')).toContain('count="8" uniqueCount="7"');
  });
});

describe('what a sheet looks like', () => {
  it('takes the font of the Normal style and adds each look once', async () => {
    const bytes = (await written(handMadeWorkbook())).toBytes();
    const styles = partText(bytes, 'xl/styles.xml');
    const fonts = /<fonts.*?<\/fonts>/s.exec(styles)![0];
    expect(fonts).toMatch(
      /<font><sz val="11"\/><name val="Arial"\/><\/font><font><sz val="12"\/><name val="Verdana"\/><family val="2"\/><\/font>/,
    );
    expect(fonts.match(/<name val="Arial"\/>/g)).toHaveLength(1);
    expect(new Set(fonts.match(/<font>.*?<\/font>/g)).size).toBe(fonts.match(/<font>.*?<\/font>/g)!.length);
  });

  it('stores dates of a workbook that counts from 1904 in its own days, in cells and in the header of a Gantt', async () => {
    const original = handMadeWorkbook({ 'xl/workbook.xml': (text) => text.replace('<workbookPr/>', '<workbookPr date1904="1"/>') });
    const bytes = (await written(original, [ganttSheet()])).toBytes();
    const sheet = partText(bytes, 'xl/worksheets/sheet4.xml');
    expect(sheet).toMatch(/<c r="C6" s="\d+"><v>44887.25<\/v>/);
    expect(sheet).toMatch(/<c r="F5" s="\d+"><v>44887<\/v>/);
    expect(packageProblems(bytes, original)).toEqual([]);
  });

  it('leaves out a list that a validation cannot hold', async () => {
    const range = { firstRow: 6, firstColumn: 1, lastRow: 9, lastColumn: 1 };
    const lists = [['a', 'b'], ['with, comma'], Array.from({ length: 100 }, (_, i) => `word ${i}`)];
    const sheet = plainSheet('stock', 'Stock projeté', { validations: lists.map((list) => ({ range, list })) });
    const xml = partText((await written(handMadeWorkbook(), [sheet])).toBytes(), 'xl/worksheets/sheet4.xml');
    expect(xml.match(/<formula1>.*?<\/formula1>/g)).toEqual(['<formula1>"a,b"</formula1>']);
  });
});

it('refuses a workbook of the strict kind, whose parts have other names, and reads it all the same', async () => {
  const strict = (text: string) =>
    text
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/', 'http://purl.oclc.org/ooxml/officeDocument/');
  const names = [
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/_rels/workbook.xml.rels',
    '_rels/.rels',
    'xl/worksheets/_rels/sheet1.xml.rels',
  ];
  const workbook = openXlsx(handMadeWorkbook(Object.fromEntries(names.map((name) => [name, strict]))));
  expect((await workbook.read()).tables[0].rows[0]).toEqual(['課', '  a\r\nb ', 0.1, true]);
  await expect(workbook.write([loadSheet()], {})).rejects.toMatchObject({ code: 'strict-format' });
});

describe('a chart', () => {
  const chart = async (part: string) => {
    const text = partText((await written(handMadeWorkbook(), [loadSheet()])).toBytes(), part);
    return (start: string, end: string) => text.slice(text.indexOf(start), text.indexOf(end, text.indexOf(start)));
  };
  const shown = (xml: string) => [...xml.matchAll(/<c:pt idx="\d+"><c:v>(.*?)<\/c:v>/g)].map((match) => match[1]);

  it('has the numbers and words of its cells beside their places', async () => {
    const between = await chart('xl/charts/chart1.xml');
    const planned = between('<c:idx val="1"/>', '</c:ser>');
    expect(planned).toContain("<c:f>'Charge'!$C$6:$C$10</c:f>");
    expect(shown(planned)).toEqual(['S48', 'S49', 'S50', 'S51', 'S52', '10', '12', '14', '16', '18']);
  });

  it('draws columns and a line on two axes, the second up to its end', async () => {
    const between = await chart('xl/charts/chart2.xml');
    const axes = (xml: string) => [...xml.matchAll(/<c:axId val="(\d+)"/g)].map((match) => match[1]);
    const columns = axes(between('<c:barChart>', '</c:barChart>'));
    const line = axes(between('<c:lineChart>', '</c:lineChart>'));
    expect(columns).toHaveLength(2);
    expect(line).toHaveLength(2);
    expect(columns.filter((axis) => line.includes(axis))).toEqual([]);
    expect(between(`<c:valAx><c:axId val="${line[1]}"/>`, '</c:valAx>')).toMatch(/<c:max val="1"\/>.*<c:crosses val="max"\/>/);
  });
});

describe('a new workbook', () => {
  it('is sound once it has a sheet of the planner, which is not Jalon’s', async () => {
    const workbook = createXlsx();
    workbook.addPlannerSheets([
      { ...ordersSheet(), name: 'Commandes' },
      { ...loadSheet(), name: 'Charge' },
    ]);
    expect(packageProblems(workbook.toBytes())).toEqual([]);
    const { tables, sheetNames } = await workbook.read();
    expect(sheetNames).toEqual(['Commandes', 'Charge']);
    expect(tables.map((table) => table.owned)).toEqual([false, false]);
    expect(tables[0].rows).toEqual(ORDERS_TABLE.rows);
  });

  it('refuses two sheets of one name', () => {
    const workbook = createXlsx();
    expect(() => workbook.addPlannerSheets([loadSheet(), { ...ordersSheet(), name: 'CHARGE' }])).toThrow(/sheet-name-taken.*CHARGE/);
  });

  it('is the same file each time it is made', () => {
    const make = () => {
      const workbook = createXlsx();
      workbook.addPlannerSheets([loadSheet()]);
      return Buffer.from(workbook.toBytes());
    };
    expect(make().equals(make())).toBe(true);
  });
});

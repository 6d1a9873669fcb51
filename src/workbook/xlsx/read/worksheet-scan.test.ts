import fc from 'fast-check';
import type { RawCell } from '../../workbook';
import { scanWorksheet } from './worksheet-scan';

const SHARED = ['first', 'second'];

function scan(rows: string): { cells: Record<string, RawCell>; hidden: number[] } {
  const cells: Record<string, RawCell> = {};
  const hidden: number[] = [];
  const bytes = new TextEncoder().encode(`<worksheet><sheetData>${rows}</sheetData><v>9</v></worksheet>`);
  scanWorksheet(
    bytes,
    'sheet',
    { sharedStrings: SHARED, dateSystem: 1900 },
    {
      row: (row, isHidden) => {
        if (isHidden) hidden.push(row);
      },
      cell: (row, column, value) => {
        cells[`${row},${column}`] = value;
      },
    },
  );
  return { cells, hidden };
}

/** A cell as a file may hold it, in several ways, and what it means; written apart from the adapter's own writer. */
const cell: fc.Arbitrary<{ xml: string; value: RawCell }> = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number) => ({ xml: `<c><v>${number}</v></c>`, value: number === 0 ? Number(`${number}`) : number })),
  fc.boolean().map((flag) => ({ xml: `<c t="b"><v>${flag ? 1 : 0}</v></c>`, value: flag })),
  fc.constantFrom('#N/A', '#REF!', '#DIV/0!').map((error) => ({ xml: `<c t="e"><v>${error}</v></c>`, value: { error } })),
  fc.constantFrom(0, 1).map((index) => ({ xml: `<c t="s"><v>${index}</v></c>`, value: SHARED[index] })),
  fc.tuple(fc.string({ unit: 'binary', maxLength: 40 }), fc.boolean()).map(([text, inline]) => {
    const written = entities(text);
    const xml = inline ? `<c t="inlineStr"><is><t>${written}</t></is></c>` : `<c t="str"><f>A1&amp;"x"</f><v>${written}</v></c>`;
    return { xml, value: text === '' ? null : text };
  }),
  fc.constant({ xml: '<c s="1"/>', value: null }),
);

/** Every character that is not plain, as XML or as Excel escapes it. */
function entities(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0)!;
      if (/[\p{L}\p{N} ]/u.test(character) && code > 31 && character !== '_' && character !== 'x') return character;
      if (code < 32 || code === 0xfffe || code === 0xffff || (code >= 0xd800 && code <= 0xdfff))
        return `_x${code.toString(16).padStart(4, '0')}_`;
      return character === '_' ? '_x005F_' : `&#${code};`;
    })
    .join('');
}

it('reads what any writer put into a row of cells', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), (row) => {
      const expected = Object.fromEntries(row.map(({ value }, i) => [`1,${i + 1}`, value] as const).filter(([, value]) => value !== null));
      expect(scan(`<row>${row.map(({ xml }) => xml).join('')}</row>`).cells).toEqual(expected);
    }),
  );
});

it('reads texts that end in the middle of a piece of the file', () => {
  const rows = Array.from(
    { length: 3000 },
    (_, i) => `<row r="${i + 1}"><c r="B${i + 1}" t="inlineStr"><is><t>é😀 ${i}</t></is></c></row>`,
  );
  const { cells } = scan(rows.join(''));
  expect(Object.keys(cells)).toHaveLength(3000);
  expect(Object.values(cells).every((value, i) => value === `é😀 ${i}`)).toBe(true);
});

it('knows columns up to the last one, XFD', () => {
  expect(scan('<row r="7"><c r="Z7"><v>1</v></c><c r="AA7"><v>2</v></c><c r="XFD7"><v>3</v></c></row>').cells).toEqual({
    '7,26': 1,
    '7,27': 2,
    '7,16384': 3,
  });
});

it('tells hidden rows, and counts on from rows without a number', () => {
  expect(scan('<row r="3" hidden="1"/><row hidden="true"><c><v>5</v></c></row><row hidden="0"/>')).toEqual({
    cells: { '4,1': 5 },
    hidden: [3, 4],
  });
});

it('takes a number that is none as the text it is', () => {
  expect(scan('<row><c><v>12,5</v></c><c><v> 4 </v></c><c><v></v></c></row>').cells).toEqual({ '1,1': '12,5', '1,2': 4 });
});

it('gives a formula without a result as an error of its own, and one whose result is an empty text as nothing', () => {
  const { cells } = scan('<row><c><f>1+1</f></c><c t="str"><f>""</f><v></v></c><c s="3"/><c><f>1+1</f><v>2</v></c></row>');
  expect(cells).toEqual({ '1,1': { error: '#CALC' }, '1,4': 2 });
});

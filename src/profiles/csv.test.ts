import fc from 'fast-check';
import { DELIMITERS, findDelimiter, formatCsv, parseCsv } from './csv';
import { decodeText, encodeForExcel } from './decode-text';

describe('CSV', () => {
  // The examples of RFC 4180, section 2, with what each means.
  it.each([
    [
      'aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n',
      [
        ['aaa', 'bbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    [
      'aaa,bbb,ccc\r\nzzz,yyy,xxx',
      [
        ['aaa', 'bbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    [
      '"aaa","bbb","ccc"\r\nzzz,yyy,xxx',
      [
        ['aaa', 'bbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    [
      '"aaa","b\r\nbb","ccc"\r\nzzz,yyy,xxx',
      [
        ['aaa', 'b\r\nbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    ['"aaa","b""bb","ccc"', [['aaa', 'b"bb', 'ccc']]],
  ])('%j is read as the standard has it', (text, records) => {
    expect(parseCsv(text, ',')).toEqual(records);
  });

  it.each([
    ['', []],
    ['\n', [['']]],
    ['a;', [['a', '']]],
    [
      ';\n;',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['a\rb\nc\r\n', [['a'], ['b'], ['c']]],
    ['a"b;"c" d;"open', [['a"b', 'c d', 'open']]],
  ])('%j, which other programs write, is read as meant', (text, records) => {
    expect(parseCsv(text, ';')).toEqual(records);
  });

  const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\t', '|', '\r', '\n', ' ', '1') });
  const records = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

  it('comes back as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...DELIMITERS), (rows, delimiter) => {
        expect(parseCsv(formatCsv(rows, delimiter), delimiter)).toEqual(rows);
      }),
    );
  });

  it('never throws and never loses a sign of an unquoted text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ';', '\n', ' ') }), (text) => {
        const back = parseCsv(text, ';')
          .map((record) => record.join(';'))
          .join('\n');
        expect(text === back || text === `${back}\n`).toBe(true);
      }),
    );
  });

  it.each([
    ['a;b;c\n1,5;2;3\n', ';'],
    ['a,b\n"1;2;3",x\n', ','],
    ['a\tb\n1,5\t2;3\n', '\t'],
    ['alone\n1\n', ';'],
    ['', ';'],
  ])('of %j has the delimiter %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});

describe('the encoding', () => {
  it('is UTF-8 with or without its mark, UTF-16 with it, else that of older Windows programs', () => {
    const text = 'Référence;Qté\r\n';
    const windows = Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);
    expect([encodeForExcel(text), new TextEncoder().encode(text), windows, utf16].map(decodeText)).toEqual([text, text, text, text]);
    expect([...encodeForExcel(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

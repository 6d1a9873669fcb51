import fc from 'fast-check';
import { zipSync } from 'fflate';
import { WorkbookError } from '../../workbook';
import { crc32 } from './crc32';
import { pack, readZip, unpack, writeZip } from './zip-archive';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const contents = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-zé/_.]{1,12}[a-z]$/), fc.uint8Array({ maxLength: 300 })), {
  selector: ([name]) => name,
  maxLength: 6,
});

it('computes the CRC-32 check value that the algorithm is published with', () => {
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
  expect(crc32(bytesOf(''))).toBe(0);
});

it('gives back what was packed, in the same order', () => {
  fc.assert(
    fc.property(contents, (parts) => {
      const archive = writeZip(parts.map(([name, bytes]) => pack(name, bytes)));
      const read = readZip(archive).map((entry): [string, Uint8Array] => [entry.name, new Uint8Array(unpack(entry))]);
      expect(read).toEqual(parts.map(([name, bytes]) => [name, new Uint8Array(bytes)]));
    }),
  );
});

it('copies packed entries without touching them, so that equal content makes equal files', () => {
  const archive = writeZip([pack('a.xml', bytesOf('<a/>')), pack('b.xml', bytesOf('<b/>'))]);
  expect(writeZip(readZip(archive))).toEqual(archive);
});

it('reads archives that others made, stored or deflated, with folders and a comment at the end', () => {
  const made = zipSync({
    'dir/': new Uint8Array(),
    'dir/a.txt': [bytesOf('stored'), { level: 0 }],
    'b.txt': [bytesOf('deflated'.repeat(20)), { level: 9 }],
  });
  const commented = new Uint8Array(made.length + 5);
  commented.set(made);
  commented[made.length - 2] = 5;
  commented.set(bytesOf('hello'), made.length);
  const texts = readZip(commented).map((entry) => [entry.name, new TextDecoder().decode(unpack(entry))]);
  expect(texts).toEqual([
    ['dir/a.txt', 'stored'],
    ['b.txt', 'deflated'.repeat(20)],
  ]);
});

it('says of an archive that was cut anywhere that it is truncated', () => {
  const archive = writeZip([pack('a.xml', bytesOf('some text')), pack('b.xml', bytesOf('more text'))]);
  for (let length = 4; length < archive.length; length++) {
    expect(() => readZip(archive.slice(0, length)).forEach(unpack)).toThrow(WorkbookError);
  }
});

it('says of a part whose bytes were changed that it is damaged', () => {
  const archive = writeZip([pack('a.xml', bytesOf('some text that is long enough'))]);
  archive[45] ^= 0x55;
  const [entry] = readZip(archive);
  expect(() => unpack(entry)).toThrow(/truncated: the part a.xml/);
});

it('says of an archive whose list names a part otherwise than the part itself that it is damaged', () => {
  const archive = writeZip([pack('a.xml', bytesOf('<a/>')), pack('b.xml', bytesOf('<b/>'))]);
  archive[new TextDecoder('latin1').decode(archive).lastIndexOf('b.xml')] ^= 1;
  expect(() => readZip(archive)).toThrow(/two names/);
});

it('says of an archive whose list is longer than its count that it is damaged', () => {
  const archive = writeZip([pack('a.xml', bytesOf('<a/>')), pack('b.xml', bytesOf('<b/>'))]);
  archive[archive.length - 22 + 10] = 1;
  expect(() => readZip(archive)).toThrow(/list of parts/);
});

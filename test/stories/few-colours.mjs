// A screenshot of flat colours as a PNG with a palette: a quarter of the bytes, and no eye sees it.
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;
const CRC = new Uint32Array(256).map((_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/**
 * The same picture with at most 256 colours: the most frequent ones; every other pixel takes the nearest of them.
 * @param {Buffer} png with 8 bits a channel, without interlacing, as a browser's screenshot is
 */
export function withFewColours(png) {
  const { width, height, channels, pixels } = decode(png);
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf(counts);
  const nearest = new Map(palette.map((colour, index) => [colour, index]));
  const indices = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * channels;
      const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
      if (!nearest.has(colour)) nearest.set(colour, nearestOf(palette, colour));
      indices[y * (width + 1) + 1 + x] = nearest.get(colour);
    }
  }
  return encode(width, height, palette, indices);
}

/** The most frequent colours, never two that hardly differ: rare ones of charts would have no place beside the greys of letters. */
function paletteOf(counts) {
  const palette = [];
  const byFrequency = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  for (const apart of [24, 6, 0]) {
    for (const colour of byFrequency) {
      if (palette.length === COLOURS) return palette;
      if (palette.every((taken) => distance(taken, colour) > apart * apart)) palette.push(colour);
    }
  }
  return palette;
}

function nearestOf(palette, colour) {
  let best = 0;
  for (let index = 1; index < palette.length; index += 1) {
    if (distance(palette[index], colour) < distance(palette[best], colour)) best = index;
  }
  return best;
}

function distance(one, other) {
  const [red, green, blue] = [16, 8, 0].map((shift) => ((one >> shift) & 255) - ((other >> shift) & 255));
  return red * red + green * green + blue * blue;
}

function decode(png) {
  const parts = [];
  let header = png;
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') header = data;
    if (kind === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const [width, height, channels] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  return { width, height, channels, pixels: unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels) };
}

/** Undoes the filters of the lines (PNG specification, 9.2). */
function unfiltered(raw, stride, height, step) {
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= step ? pixels[at - step] : 0;
      const up = y > 0 ? pixels[at - stride] : 0;
      const corner = x >= step && y > 0 ? pixels[at - stride - step] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[at] = (raw[y * (stride + 1) + 1 + x] + guess) & 255;
    }
  }
  return pixels;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function encode(width, height, palette, indices) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(indices, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(checksum(body), whole.length - 4);
  return whole;
}

function checksum(body) {
  let value = 0xffffffff;
  for (const byte of body) value = CRC[(value ^ byte) & 255] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

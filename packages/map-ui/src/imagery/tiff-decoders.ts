import { unzlibSync } from 'fflate';
import { pictureHeader } from './picture-header.js';
import { Unreadable } from './slices.js';

/** How the bytes of a block are packed: the number of TIFF, of those that are read here. */
export const COMPRESSION = { none: 1, lzw: 5, jpeg: 7, deflate: 8, deflateOld: 32_946, packBits: 32_773 } as const;

/**
 * @param needed_bytes how long the values are; never more is unpacked, whatever the bytes say
 * @throws Unreadable `damaged` where they are less
 */
export function unpacked(compression: number, bytes: Uint8Array<ArrayBuffer>, needed_bytes: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(needed_bytes);
  const length = unpackInto(out, compression, bytes);
  if (length < needed_bytes) throw new Unreadable('damaged', { where: 'TIFF block' });
  return out;
}

function unpackInto(out: Uint8Array, compression: number, bytes: Uint8Array<ArrayBuffer>): number {
  switch (compression) {
    case COMPRESSION.lzw:
      return lzw(out, bytes);
    case COMPRESSION.packBits:
      return packBits(out, bytes);
    case COMPRESSION.none:
      out.set(bytes.subarray(0, out.length));
      return bytes.length;
    default:
      try {
        const inflated = unzlibSync(bytes, { out: new Uint8Array(out.length) });
        out.set(inflated.subarray(0, out.length));
        return inflated.length;
      } catch {
        throw new Unreadable('damaged', { where: 'TIFF block' });
      }
  }
}

/** TIFF 6.0, section 9: a byte that counts, then literal bytes or one that is repeated. */
function packBits(out: Uint8Array, bytes: Uint8Array): number {
  let [at, to] = [0, 0];
  while (at < bytes.length && to < out.length) {
    const count = (bytes[at++]! << 24) >> 24;
    if (count >= 0) {
      const piece = bytes.subarray(at, at + Math.min(count + 1, out.length - to));
      out.set(piece, to);
      at += count + 1;
      to += piece.length;
    } else if (count > -128) {
      const end = Math.min(out.length, to + 1 - count);
      out.fill(bytes[at++] ?? 0, to, end);
      to = end;
    }
  }
  return to;
}

const [CLEAR, END, FIRST_FREE, MOST_CODES] = [256, 257, 258, 4096];

/** TIFF 6.0, section 13: codes of 9 to 12 bits, the highest bit first, which grow one code early. */
function lzw(out: Uint8Array, bytes: Uint8Array): number {
  // A code is the string of another one and a byte behind it.
  const [before, last, lengths] = [new Uint16Array(MOST_CODES), new Uint8Array(MOST_CODES), new Uint16Array(MOST_CODES)];
  for (let code = 0; code < 256; code++) [last[code], lengths[code]] = [code, 1];
  let [free, width, to] = [FIRST_FREE, 9, 0];
  let previous = -1;
  let [held, heldBits, at] = [0, 0, 0];
  while (to < out.length) {
    while (heldBits < width && at < bytes.length) {
      held = ((held << 8) | bytes[at++]!) & 0xff_ffff;
      heldBits += 8;
    }
    if (heldBits < width) return to;
    const code = (held >> (heldBits - width)) & ((1 << width) - 1);
    heldBits -= width;
    if (code === END) return to;
    if (code === CLEAR) {
      [free, width, previous] = [FIRST_FREE, 9, -1];
      continue;
    }
    const isKnown = code < CLEAR || (code >= FIRST_FREE && code < free);
    if (!isKnown && (previous < 0 || code !== free)) throw new Unreadable('damaged', { where: 'LZW' });
    const from = isKnown ? code : previous;
    const length = lengths[from]!;
    let walk = from;
    for (let i = to + length - 1; i >= to; i--) {
      if (i < out.length) out[i] = last[walk]!;
      walk = before[walk]!;
    }
    const first = firstOf(from);
    to += length;
    if (!isKnown) {
      if (to < out.length) out[to] = first;
      to += 1;
    }
    if (previous >= 0 && free < MOST_CODES) {
      [before[free], last[free], lengths[free]] = [previous, first, lengths[previous]! + 1];
      free += 1;
    }
    previous = code;
    width = free >= 2047 ? 12 : free >= 1023 ? 11 : free >= 511 ? 10 : 9;
  }
  return to;

  function firstOf(code: number): number {
    let one = code;
    while (one >= FIRST_FREE) one = before[one]!;
    return last[one]!;
  }
}

/** Decodes a whole JPEG: red, green, blue and 255 of each pixel. */
export type DecodeJpeg = (jpeg: Uint8Array<ArrayBuffer>) => Promise<Uint8ClampedArray>;

/** By the browser itself. */
export const decodeJpegHere: DecodeJpeg = async (jpeg) => {
  const bitmap = await createImageBitmap(new Blob([jpeg], { type: 'image/jpeg' }), { colorSpaceConversion: 'none' });
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true })!;
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  bitmap.close();
  return data;
};

interface JpegBlock {
  /** Common to all blocks, as a JPEG without a picture. */
  readonly tables: Uint8Array | undefined;
  readonly width: number;
  readonly height: number;
  /** 1: grey; 3: colours. */
  readonly samples: 1 | 3;
  /** The colours are luminance and differences from it, as most JPEG has them. */
  readonly isYcbcr: boolean;
}

/** The values of a block of JPEG, as colours already. @throws Unreadable `damaged` */
export async function unpackedJpeg(bytes: Uint8Array<ArrayBuffer>, { tables, width, height, samples, isYcbcr }: JpegBlock, decode: DecodeJpeg): Promise<Uint8Array<ArrayBuffer>> {
  const jpeg = wholeJpeg(bytes, tables, isYcbcr);
  const header = pictureHeader(jpeg);
  // Another width would push every row aside.
  if (header?.type !== 'image/jpeg' || header.width_px !== width || header.height_px < height) throw new Unreadable('damaged', { where: 'JPEG' });
  let colors: Uint8ClampedArray;
  try {
    colors = await decode(jpeg);
  } catch {
    throw new Unreadable('damaged', { where: 'JPEG' });
  }
  const out = new Uint8Array(samples * width * height);
  for (let i = 0, at = 0; at < out.length; i += 4) for (let sample = 0; sample < samples; sample++) out[at++] = colors[i + sample]!;
  return out;
}

/** Puts the common tables before the picture, and says which colours it has: without that a decoder guesses. */
function wholeJpeg(bytes: Uint8Array<ArrayBuffer>, tables: Uint8Array | undefined, isYcbcr: boolean): Uint8Array<ArrayBuffer> {
  const colors = Uint8Array.of(0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, isYcbcr ? 1 : 0);
  const between = tables && tables.length > 4 ? tables.subarray(2, tables.length - 2) : new Uint8Array(0);
  const out = new Uint8Array(bytes.length + colors.length + between.length);
  out.set(bytes.subarray(0, 2));
  out.set(colors, 2);
  out.set(between, 2 + colors.length);
  out.set(bytes.subarray(2), 2 + colors.length + between.length);
  return out;
}

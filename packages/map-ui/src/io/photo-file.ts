/** A picture as cameras and phones make it. Others (HEIC, WebP, TIFF) are not taken: they are not shown by every browser, or hide what they tell in ways that are not known here. */
export type PhotoType = 'image/jpeg' | 'image/png';

export interface PhotoFile {
  readonly type: PhotoType;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Do the bytes tell where the photo was taken? */
  readonly tellsPlace: boolean;
}

/** `damaged`: it begins like a photo and does not go on like one. */
export type PhotoFault = 'not-a-photo' | 'damaged';

/**
 * A photo without what it tells besides the picture: place, time, camera, comments, miniature and whatever its maker has hung on behind it.
 * The way up is kept, and the colours; the picture itself is not touched.
 */
export function withoutMetadata(bytes: Uint8Array): PhotoFile | PhotoFault {
  const parts = partsOf(bytes);
  if (typeof parts === 'string') return parts;
  const { type, kept } = parts;
  return { type, bytes: joined(kept), tellsPlace: false };
}

/** A photo as it is, with all that it tells. */
export function asItIs(bytes: Uint8Array): PhotoFile | PhotoFault {
  const parts = partsOf(bytes);
  return typeof parts === 'string' ? parts : { type: parts.type, bytes: joined([bytes]), tellsPlace: parts.tellsPlace };
}

interface Parts {
  readonly type: PhotoType;
  readonly kept: readonly Uint8Array[];
  readonly tellsPlace: boolean;
}

function partsOf(bytes: Uint8Array): Parts | PhotoFault {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegParts(bytes);
  if (PNG.every((value, i) => bytes[i] === value)) return pngParts(bytes);
  return 'not-a-photo';
}

// JPEG: segments of a marker, a length and content (ITU-T T.81, B.1). Between a start of scan and the next marker stands the picture.

const [SOI, EOI, SOS] = [0xd8, 0xd9, 0xda];
const isStandalone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

function jpegParts(bytes: Uint8Array): Parts | PhotoFault {
  const start = Uint8Array.of(0xff, SOI);
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let tellsPlace = false;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return 'damaged';
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (marker === undefined) return 'damaged';
    // What comes after the end of the picture is not of the picture.
    if (marker === EOI) return { type: 'image/jpeg', tellsPlace, kept: [start, ...(orientation === 1 ? [] : [onlyOrientation(orientation)]), ...kept, Uint8Array.of(0xff, EOI)] };
    if (isStandalone(marker)) {
      at += 2;
      continue;
    }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) return 'damaged';
    const content = bytes.subarray(at + 4, end);
    if (marker === SOS) {
      while (end < bytes.length && !(bytes[end] === 0xff && bytes[end + 1] !== 0 && !isStandalone(bytes[end + 1] ?? 0))) end++;
      if (end >= bytes.length) return 'damaged';
    }
    if (marker === 0xe1) {
      const exif = exifOf(content);
      orientation = exif?.orientation ?? orientation;
      tellsPlace ||= (exif?.tellsPlace ?? false) || mentionsPlace(content);
    }
    if (isPicture(marker, content)) kept.push(bytes.subarray(at, end));
    at = end;
  }
}

/** Of the segments of applications only those without which the colours would be wrong; no comments. */
function isPicture(marker: number, content: Uint8Array): boolean {
  if (marker === 0xe0) return begins(content, 'JFIF\0');
  if (marker === 0xe2) return begins(content, 'ICC_PROFILE\0');
  if (marker === 0xee) return begins(content, 'Adobe');
  return marker < 0xe0 || (marker > 0xef && marker !== 0xfe);
}

/** Orientation and place of an Exif segment, which is a small TIFF; null for anything else. */
function exifOf(content: Uint8Array): { readonly orientation: number; readonly tellsPlace: boolean } | null {
  return begins(content, 'Exif\0\0') ? tiffOf(content.subarray(6)) : null;
}

function tiffOf(tiff: Uint8Array): { readonly orientation: number; readonly tellsPlace: boolean } | null {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  try {
    const isLittle = view.getUint16(0) === 0x4949;
    const directory = view.getUint32(4, isLittle);
    let orientation = 1;
    let tellsPlace = false;
    for (let i = 0; i < view.getUint16(directory, isLittle); i++) {
      const entry = directory + 2 + 12 * i;
      const tag = view.getUint16(entry, isLittle);
      if (tag === 0x0112) orientation = view.getUint16(entry + 8, isLittle);
      if (tag === 0x8825) tellsPlace = true;
    }
    return { orientation: orientation >= 1 && orientation <= 8 ? orientation : 1, tellsPlace };
  } catch {
    // Not as the format has it: it is thrown away unread.
    return null;
  }
}

/** An Exif segment that says which way is up, and nothing else. */
const onlyOrientation = (orientation: number): Uint8Array =>
  Uint8Array.of(0xff, 0xe1, 0, 34, ...codes('Exif\0\0'), ...codes('MM'), 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0);

// PNG: chunks of a length, a name, content and a checksum.

const PNG = [137, 80, 78, 71, 13, 10, 26, 10];
const TELLING_CHUNKS = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

function pngParts(bytes: Uint8Array): Parts | PhotoFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 8)];
  let tellsPlace = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) return 'damaged';
    const content = bytes.subarray(at + 8, end - 4);
    if (TELLING_CHUNKS.has(name)) tellsPlace ||= name === 'eXIf' ? (tiffOf(content)?.tellsPlace ?? false) : mentionsPlace(content);
    else kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return { type: 'image/png', kept, tellsPlace };
    at = end;
  }
  return 'damaged';
}

/** As XMP writes it. */
const mentionsPlace = (content: Uint8Array): boolean => /GPS(Latitude|Longitude|Position)/i.test(new TextDecoder('latin1').decode(content));

const codes = (text: string): number[] => Array.from(text, (letter) => letter.codePointAt(0)!);
const begins = (content: Uint8Array, text: string): boolean => codes(text).every((code, i) => content[i] === code);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

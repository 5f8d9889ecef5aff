export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif';

export interface PictureHeader {
  readonly type: PictureType;
  /** Unknown (0) of AVIF. */
  readonly width_px: number;
  readonly height_px: number;
}

/** What a picture is and how large, from its first bytes: nothing is decoded. Null: none that browsers show. */
export function pictureHeader(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < 30) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const letters = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  if (letters(1, 4) === 'PNG' && letters(12, 16) === 'IHDR') return { type: 'image/png', width_px: view.getUint32(16), height_px: view.getUint32(20) };
  if (letters(0, 4) === 'RIFF' && letters(8, 12) === 'WEBP') return webp(view, letters(12, 16));
  if (letters(4, 8) === 'ftyp' && letters(8, 12).startsWith('avi')) return { type: 'image/avif', width_px: 0, height_px: 0 };
  if (view.getUint16(0) === 0xffd8) return jpeg(view);
  return null;
}

function webp(view: DataView, chunk: string): PictureHeader | null {
  const type = 'image/webp';
  if (chunk === 'VP8X') return { type, width_px: 1 + int24(view, 24), height_px: 1 + int24(view, 27) };
  if (chunk === 'VP8 ') return { type, width_px: view.getUint16(26, true) & 0x3fff, height_px: view.getUint16(28, true) & 0x3fff };
  if (chunk !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return { type, width_px: 1 + (bits & 0x3fff), height_px: 1 + ((bits >> 14) & 0x3fff) };
}

const int24 = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

/** The first frame header, behind whatever segments a camera has put before it. */
function jpeg(view: DataView): PictureHeader | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: 'image/jpeg', width_px: view.getUint16(at + 7), height_px: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

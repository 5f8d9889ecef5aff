import type { Raster } from './resample.js';

/** How the values of a TIFF stand for colours. */
export interface SampleLayout {
  readonly kind: 'white-is-zero' | 'black-is-zero' | 'rgb' | 'palette' | 'mask';
  /** Colours that JPEG keeps as luminance and differences from it. */
  readonly isYcbcr: boolean;
  /** Of each value: 1, 2, 4, 8 or 16. */
  readonly bits: number;
  readonly isSigned: boolean;
  /** Values of a pixel. */
  readonly samples: number;
  /** So many of them, the first, are its colour. */
  readonly colors: number;
  /** All first values, then all second ones, each a block of its own. */
  readonly isPlanar: boolean;
  readonly isLittleEndian: boolean;
  /** All reds, then all greens, then all blues, of 16 bits. */
  readonly palette: readonly number[];
  /** Which of the values says how much of the colour covers what lies below; null: none. */
  readonly alpha: number | null;
  /** The colours are multiplied by it. */
  readonly isAlphaAssociated: boolean;
  /** Values that are neither colour nor alpha, of a picture that is shown in grey. */
  readonly unseenBands: number;
  /** A pixel of which every colour has that value is not there; null: all are. */
  readonly noData: number | null;
}

/**
 * The colours of a block.
 * @param planes the values as bytes, all in one or one for each sample; null: the block is left out, and nothing is there
 * @param range the values of 16 bits that become black and white
 */
export function toColors(planes: readonly Uint8Array[] | null, layout: SampleLayout, width: number, height: number, range: readonly [number, number] | null): Raster {
  const data = new Uint8ClampedArray(4 * width * height);
  if (!planes) return { width, height, data };
  const { kind, bits, colors, isPlanar, alpha, isAlphaAssociated, noData, palette } = layout;
  const most = 2 ** bits - 1;
  const [low, high] = range ?? [0, most];
  const read = planes.map((plane) => readerOf(plane, layout, width));
  const value = (x: number, y: number, sample: number): number => (isPlanar ? read[sample]!(x, y, 0) : read[0]!(x, y, sample));
  const scaled = (one: number): number => (bits === 8 ? one : (255 * (one - low)) / (high - low));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const first = value(x, y, 0);
      let isThere = first !== noData;
      if (colors === 3) {
        const [second, third] = [value(x, y, 1), value(x, y, 2)];
        isThere ||= second !== noData || third !== noData;
        data[at] = scaled(first);
        data[at + 1] = scaled(second);
        data[at + 2] = scaled(third);
      } else if (kind === 'palette') {
        const entries = most + 1;
        for (let color = 0; color < 3; color++) data[at + color] = palette[first + color * entries]! / 257;
      } else {
        const grey = kind === 'white-is-zero' ? 255 - scaled(first) : kind === 'mask' ? (first > 0 ? 255 : 0) : scaled(first);
        data[at] = data[at + 1] = data[at + 2] = grey;
      }
      const cover = alpha === null ? 255 : (255 * value(x, y, alpha)) / most;
      data[at + 3] = isThere ? cover : 0;
      if (isAlphaAssociated && cover > 0 && alpha !== null) for (let color = 0; color < 3; color++) data[at + color] = (255 * data[at + color]!) / cover;
    }
  }
  return { width, height, data };
}

function readerOf(plane: Uint8Array, { bits, isSigned, isPlanar, samples, isLittleEndian }: SampleLayout, width: number): (x: number, y: number, sample: number) => number {
  const perPixel = isPlanar ? 1 : samples;
  if (bits === 8) return (x, y, sample) => plane[(y * width + x) * perPixel + sample]!;
  const view = new DataView(plane.buffer, plane.byteOffset, plane.byteLength);
  if (bits === 16 && isSigned) return (x, y, sample) => view.getInt16(2 * ((y * width + x) * perPixel + sample), isLittleEndian);
  if (bits === 16) return (x, y, sample) => view.getUint16(2 * ((y * width + x) * perPixel + sample), isLittleEndian);
  // Less than a byte: from the highest bits on, each row beginning a byte.
  const row_bytes = Math.ceil((width * perPixel * bits) / 8);
  return (x, y, sample) => {
    const bit = (x * perPixel + sample) * bits;
    return (plane[y * row_bytes + (bit >> 3)]! >> (8 - bits - (bit & 7))) & (2 ** bits - 1);
  };
}

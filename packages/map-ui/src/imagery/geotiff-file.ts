import { MOST_PIXELS } from './picture-limits.js';
import { gridOf, levelsOf, resample, type Raster, type RasterLevels } from './resample.js';
import { Unreadable, type Slices } from './slices.js';
import { COMPRESSION, decodeJpegHere, unpacked, unpackedJpeg, type DecodeJpeg } from './tiff-decoders.js';
import { TAG, tiffDirectories, type TiffDirectory } from './tiff-directory.js';
import { placingOf, type TiffPlacing } from './tiff-place.js';
import { toColors, type SampleLayout } from './tiff-samples.js';

type Pair = readonly [number, number];

/** What the user is told of a picture besides its place. */
export interface GeotiffShown {
  /** Values of the file that are shown as black and as white, where they have more than eight bits; null: as they are. */
  readonly range: Pair | null;
  /** So many bands there are, where only the first is shown; null: all that a colour has. */
  readonly bands: number | null;
}

export interface GeotiffFile {
  readonly width_px: number;
  readonly height_px: number;
  readonly placing: TiffPlacing;
  readonly shown: GeotiffShown;
  /** Draws into a square tile, as `resample` does, from as few blocks of the file as will do. */
  readonly draw: (size_px: number, toSource: (x: number, y: number) => Pair | null) => Promise<Uint8ClampedArray<ArrayBuffer> | null>;
}

/** One directory of pixels: the picture itself, an overview of it, or a mask. */
interface Level {
  readonly directory: TiffDirectory;
  readonly width: number;
  readonly height: number;
  /** Strips are blocks as wide as the picture. */
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly layout: SampleLayout;
  readonly predictor: number;
  readonly compression: number;
  readonly jpegTables: Uint8Array | undefined;
  /** Which of its pixels are there, of the same size; null: all. */
  readonly mask: Level | null;
}

const [OVERVIEW, MASK] = [1, 4];
/** Decoded blocks that are kept, in bytes of their colours. One may be larger. */
const MOST_KEPT_bytes = 160e6;
/** So many pixels are read for one tile; beyond, the next smaller overview does. */
const MOST_FOR_TILE_px = 4e6;
/** Looked at to find the range of values, spread over the picture. */
const SAMPLED_BLOCKS = 24;
/** Of the values, so many at each end are cut off: a few bright roofs would darken all else. */
const CUT_OFF = 0.005;

const NOT_READ: Readonly<Record<number, string>> = { 2: 'CCITT', 3: 'CCITT G3', 4: 'CCITT G4', 6: 'old JPEG', 34_712: 'JPEG 2000', 34_887: 'LERC', 34_925: 'LZMA', 50_000: 'Zstandard', 50_001: 'WebP', 50_002: 'JPEG XL' };

/**
 * TIFF, BigTIFF and GeoTIFF, read in slices: the directories, and the blocks that a tile of the map needs, from the overview that is just
 * fine enough.
 * @throws Unreadable
 */
export async function openGeotiff(file: Slices, decodeJpeg = decodeJpegHere): Promise<GeotiffFile> {
  const directories = await tiffDirectories(file);
  const kinds = await Promise.all(directories.map((directory) => directory.number(TAG.newSubfileType, 0)));
  const first = directories[0]!;
  const [width, height] = await sizeOf(first);
  const masks = await Promise.all(directories.filter((_, i) => i > 0 && kinds[i]! & MASK).map((directory) => levelOf(directory, null)));
  const maskOf = (w: number, h: number): Level | null => masks.find((mask) => mask.width === w && mask.height === h) ?? null;
  const levels = [await levelOf(first, maskOf(width, height))];
  for (const directory of directories.filter((_, i) => i > 0 && kinds[i]! & OVERVIEW && !(kinds[i]! & MASK))) {
    const [w, h] = await sizeOf(directory);
    // A small picture of another shape is none of this one.
    const isOfThis = w < width && Math.abs(h - (w * height) / width) <= 1 + height / width;
    if (isOfThis) levels.push(await levelOf(directory, maskOf(w, h)));
  }
  levels.sort((one, other) => other.width - one.width);
  const coarsest = levels.at(-1)!;
  if (coarsest.width * coarsest.height > MOST_PIXELS) throw new Unreadable('no-overviews', { width, height, most: MOST_PIXELS / 1e6 });
  for (const { blockWidth, blockHeight } of levels) if (blockWidth * blockHeight > MOST_PIXELS) throw new Unreadable('no-tiling', { width: blockWidth, height: blockHeight, most: MOST_PIXELS / 1e6 });

  const placing = await placingOf(first, width, height);
  const { layout } = levels[0]!;
  const reader = new BlockReader(file, decodeJpeg);
  await Promise.all([...levels, ...masks].map((level) => reader.checkEnd(level)));
  const range = layout.bits > 8 ? await rangeOf(reader, coarsest) : null;
  reader.range = range;
  // Whatever is wrong with the pixels is to be said now.
  await reader.block(coarsest, 0, 0);

  let whole: Promise<RasterLevels> | null = null;
  return {
    width_px: width,
    height_px: height,
    placing,
    shown: { range, bands: layout.unseenBands > 0 ? layout.samples : null },
    async draw(size_px, toSource) {
      const { points, scale } = gridOf(size_px, toSource);
      const there = points.filter((point) => point !== null);
      const [left, right] = [Math.min(...there.map(([x]) => x)), Math.max(...there.map(([x]) => x))];
      const [top, bottom] = [Math.min(...there.map(([, y]) => y)), Math.max(...there.map(([, y]) => y))];
      if (!(left < width && right > 0 && top < height && bottom > 0)) return null;
      const enough = levels.findLastIndex((level) => width / level.width <= Math.max(1, scale) * 1.001);
      for (const level of levels.slice(enough)) {
        const [fx, fy] = [level.width / width, level.height / height];
        const [x0, y0] = [Math.max(0, Math.floor(left * fx) - 2), Math.max(0, Math.floor(top * fy) - 2)];
        const [x1, y1] = [Math.min(level.width, Math.ceil(right * fx) + 2), Math.min(level.height, Math.ceil(bottom * fy) + 2)];
        if ((x1 - x0) * (y1 - y0) > MOST_FOR_TILE_px) continue;
        const window = await reader.window(level, x0, y0, x1, y1);
        const inWindow = (x: number, y: number): Pair | null => {
          const place = toSource(x, y);
          return place && [place[0] * fx - x0, place[1] * fy - y0];
        };
        return resample(size_px, scale * fx > 2 ? levelsOf(window) : [window], inWindow);
      }
      whole ??= reader.window(coarsest, 0, 0, coarsest.width, coarsest.height).then(levelsOf);
      const [fx, fy] = [coarsest.width / width, coarsest.height / height];
      return resample(size_px, await whole, (x, y) => {
        const place = toSource(x, y);
        return place && [place[0] * fx, place[1] * fy];
      });
    },
  };
}

async function sizeOf(directory: TiffDirectory): Promise<Pair> {
  const [width, height] = [await directory.number(TAG.width, 0), await directory.number(TAG.height, 0)];
  if (!(width > 0 && height > 0)) throw new Unreadable('damaged', { where: 'ImageWidth' });
  return [width, height];
}

/** @throws Unreadable what cannot be read of it */
async function levelOf(directory: TiffDirectory, mask: Level | null): Promise<Level> {
  const [width, height] = await sizeOf(directory);
  const compression = await directory.number(TAG.compression, COMPRESSION.none);
  if (!READ.includes(compression)) throw new Unreadable('tiff-compression', { found: NOT_READ[compression] ?? compression });
  const isTiled = directory.has(TAG.tileWidth);
  const blockWidth = isTiled ? await directory.number(TAG.tileWidth, 0) : width;
  const blockHeight = isTiled ? await directory.number(TAG.tileHeight, 0) : Math.min(height, await directory.number(TAG.rowsPerStrip, height));
  if (!(blockWidth > 0 && blockHeight > 0)) throw new Unreadable('damaged', { where: 'TileWidth' });
  const layout = await layoutOf(directory, compression === COMPRESSION.jpeg);
  const isOfBrowsers = layout.bits === 8 && (layout.isPlanar || layout.samples === layout.colors) && layout.kind !== 'palette';
  if (compression === COMPRESSION.jpeg && !isOfBrowsers) throw new Unreadable('tiff-compression', { found: `JPEG (${layout.samples} × ${layout.bits} bits)` });
  const predictor = await directory.number(TAG.predictor, 1);
  if (predictor > 2) throw new Unreadable('sample-format', { found: `predictor ${predictor}` });
  if (predictor === 2 && layout.bits < 8) throw new Unreadable('sample-format', { found: `predictor 2, ${layout.bits} bits` });
  return { directory, width, height, blockWidth, blockHeight, layout, predictor, compression, jpegTables: await directory.bytes(TAG.jpegTables), mask };
}

const READ: readonly number[] = Object.values(COMPRESSION);

const PHOTOMETRIC = ['white-is-zero', 'black-is-zero', 'rgb', 'palette', 'mask', 'CMYK', 'ycbcr'] as const;
const SHOWN = ['white-is-zero', 'black-is-zero', 'rgb', 'palette', 'mask', 'ycbcr'];
const FORMATS = ['?', '', 'signed', 'floating-point'];
/** Of extra samples: how much of the colour covers what lies below. */
const [ASSOCIATED_ALPHA, ALPHA] = [1, 2];

async function layoutOf(directory: TiffDirectory, isJpeg: boolean): Promise<SampleLayout> {
  const numbers = (tag: number) => directory.wholeNumbers(tag);
  const [bitsOfAll, formats, extra, colorMap] = await Promise.all([TAG.bitsPerSample, TAG.sampleFormat, TAG.extraSamples, TAG.colorMap].map(numbers));
  const photometric = await directory.number(TAG.photometric, 1);
  const samples = await directory.number(TAG.samplesPerPixel, 1);
  const bits = bitsOfAll![0] ?? 1;
  const [format = 1] = formats!;
  const kind = PHOTOMETRIC[photometric];
  if (!kind || !SHOWN.includes(kind)) throw new Unreadable('sample-format', { found: kind ?? `photometric ${photometric}` });
  const isShown = format === 1 ? [1, 2, 4, 8, 16].includes(bits) : format === 2 && bits === 16 && kind === 'black-is-zero';
  if (!isShown || bitsOfAll!.some((one) => one !== bits)) throw new Unreadable('sample-format', { found: `${bits} bits ${FORMATS[format] ?? ''}`.trim() });
  // Colours of luminance are read as JPEG keeps them; without JPEG they are packed in ways of their own.
  if (kind === 'ycbcr' && !isJpeg) throw new Unreadable('sample-format', { found: 'YCbCr' });
  if (kind === 'palette' && colorMap!.length !== 3 * 2 ** bits) throw new Unreadable('damaged', { where: 'ColorMap' });
  const colors = kind === 'rgb' || kind === 'ycbcr' ? 3 : 1;
  if (samples < colors || samples > 64) throw new Unreadable('damaged', { where: 'SamplesPerPixel' });
  const alpha = extra!.findIndex((one) => one === ASSOCIATED_ALPHA || one === ALPHA);
  const noData = (await directory.text(TAG.noData)).replace(/\0.*$/s, '').trim();
  return {
    // The decoder of JPEG makes colours of luminance.
    kind: (kind === 'ycbcr' ? 'rgb' : kind) as SampleLayout['kind'],
    isYcbcr: kind === 'ycbcr',
    bits,
    isSigned: format === 2,
    samples,
    colors,
    isPlanar: (await directory.number(TAG.planarConfiguration, 1)) === 2,
    isLittleEndian: directory.isLittleEndian,
    palette: colorMap!,
    alpha: alpha < 0 ? null : samples - extra!.length + alpha,
    isAlphaAssociated: extra![alpha] === ASSOCIATED_ALPHA,
    unseenBands: colors === 1 && kind !== 'palette' ? samples - 1 - extra!.filter((one) => one === ASSOCIATED_ALPHA || one === ALPHA).length : 0,
    noData: noData === '' || !Number.isFinite(Number(noData)) ? null : Number(noData),
  };
}

/** Reads, decodes and keeps blocks. */
class BlockReader {
  range: Pair | null = null;
  readonly #file: Slices;
  readonly #kept = new Map<string, Promise<Raster>>();
  #kept_bytes = 0;
  readonly #numbers = new Map<Level, number>();
  readonly #places = new Map<Level, Promise<readonly [offsets: readonly number[], counts: readonly number[]]>>();
  readonly #decodeJpeg: DecodeJpeg;

  constructor(file: Slices, decodeJpeg: DecodeJpeg) {
    this.#file = file;
    this.#decodeJpeg = decodeJpeg;
  }

  /** A piece of a level, its mask applied. */
  async window(level: Level, x0: number, y0: number, x1: number, y1: number): Promise<Raster> {
    const [width, height] = [x1 - x0, y1 - y0];
    const data = new Uint8ClampedArray(4 * width * height);
    const { blockWidth, blockHeight } = level;
    for (let row = Math.floor(y0 / blockHeight); row * blockHeight < y1; row++) {
      for (let column = Math.floor(x0 / blockWidth); column * blockWidth < x1; column++) {
        const block = await this.block(level, column, row);
        const [left, top] = [column * blockWidth, row * blockHeight];
        const [from, to] = [Math.max(x0, left), Math.min(x1, left + block.width)];
        for (let y = Math.max(y0, top); y < Math.min(y1, top + block.height); y++) {
          const start = 4 * ((y - top) * block.width + from - left);
          data.set(block.data.subarray(start, start + 4 * (to - from)), 4 * ((y - y0) * width + from - x0));
        }
      }
    }
    if (level.mask) {
      const mask = await this.window(level.mask, x0, y0, x1, y1);
      for (let at = 3; at < data.length; at += 4) data[at] = Math.min(data[at]!, mask.data[at - 3]!);
    }
    return { width, height, data };
  }

  block(level: Level, column: number, row: number): Promise<Raster> {
    const number = this.#numbers.get(level) ?? this.#numbers.size;
    this.#numbers.set(level, number);
    const key = `${number} ${column} ${row}`;
    const kept = this.#kept.get(key);
    if (kept) {
      // The last that was used is the last to go.
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const height = Math.min(level.blockHeight, level.height - row * level.blockHeight);
    const bytes = 4 * level.blockWidth * height;
    for (const [oldest] of this.#kept) {
      if (this.#kept_bytes + bytes <= MOST_KEPT_bytes) break;
      this.#forget(oldest);
    }
    const reading = this.samples(level, column, row).then((planes) => toColors(planes, level.layout, level.blockWidth, height, this.range));
    reading.catch(() => this.#forget(key));
    this.#kept.set(key, reading);
    this.#sizes.set(key, bytes);
    this.#kept_bytes += bytes;
    return reading;
  }

  readonly #sizes = new Map<string, number>();
  #forget(key: string): void {
    if (!this.#kept.delete(key)) return;
    this.#kept_bytes -= this.#sizes.get(key) ?? 0;
    this.#sizes.delete(key);
  }

  /** The values of a block as bytes: one plane, or one for each sample. Null: the file leaves it out. */
  async samples(level: Level, column: number, row: number): Promise<readonly Uint8Array[] | null> {
    const { width, height, blockWidth, blockHeight, layout } = level;
    const across = Math.ceil(width / blockWidth);
    const perPlane = across * Math.ceil(height / blockHeight);
    const [offsets, counts] = await this.#placesOf(level);
    const planes: Uint8Array[] = [];
    for (let plane = 0; plane < (layout.isPlanar ? layout.samples : 1); plane++) {
      const index = plane * perPlane + row * across + column;
      if (offsets[index] === 0 || counts[index] === 0) return null;
      planes.push(await this.#decoded(level, await this.#file.read(offsets[index]!, counts[index]!), row));
    }
    return planes;
  }

  /** A copy that was broken off is told before a block of it is asked for. @throws Unreadable `ends-early` */
  async checkEnd(level: Level): Promise<void> {
    const [offsets, counts] = await this.#placesOf(level);
    let needed = 0;
    for (let i = 0; i < offsets.length; i++) needed = Math.max(needed, offsets[i]! + counts[i]!);
    if (needed > this.#file.size) throw new Unreadable('ends-early', { size: this.#file.size, needed });
  }

  #placesOf(level: Level): Promise<readonly [readonly number[], readonly number[]]> {
    const { directory, width, height, blockWidth, blockHeight, layout, compression } = level;
    const needed = Math.ceil(width / blockWidth) * Math.ceil(height / blockHeight) * (layout.isPlanar ? layout.samples : 1);
    const reading =
      this.#places.get(level) ??
      (async () => {
        const isTiled = directory.has(TAG.tileOffsets);
        const [offsets, counts] = await Promise.all((isTiled ? [TAG.tileOffsets, TAG.tileByteCounts] : [TAG.stripOffsets, TAG.stripByteCounts]).map((tag) => directory.wholeNumbers(tag)));
        // Old programs leave the length of a single strip out, where it follows from the size.
        const lengths = counts!.length === 0 && offsets!.length === 1 && compression === COMPRESSION.none ? [height * Math.ceil((width * layout.samples * layout.bits) / 8)] : counts!;
        if (offsets!.length < needed || lengths.length < needed) throw new Unreadable('damaged', { where: isTiled ? 'TileOffsets' : 'StripOffsets' });
        return [offsets!, lengths] as const;
      })();
    this.#places.set(level, reading);
    return reading;
  }

  async #decoded(level: Level, bytes: Uint8Array<ArrayBuffer>, row: number): Promise<Uint8Array> {
    const { layout, blockWidth, compression, jpegTables, predictor } = level;
    const height = level.directory.has(TAG.tileWidth) ? level.blockHeight : Math.min(level.blockHeight, level.height - row * level.blockHeight);
    const perPixel = layout.isPlanar ? 1 : layout.samples;
    const needed = height * Math.ceil((blockWidth * perPixel * layout.bits) / 8);
    if (compression === COMPRESSION.jpeg) {
      const samples = perPixel === 3 ? 3 : 1;
      return unpackedJpeg(bytes, { tables: jpegTables, width: blockWidth, height, samples, isYcbcr: layout.isYcbcr }, this.#decodeJpeg);
    }
    const values = unpacked(compression, bytes, needed);
    if (predictor === 2) addUp(values, layout, perPixel, blockWidth, height);
    return values;
  }
}

/** Undoes the differences from the neighbour to the left (predictor 2). */
function addUp(values: Uint8Array, { bits, isLittleEndian }: SampleLayout, perPixel: number, width: number, height: number): void {
  if (bits === 8) {
    for (let y = 0; y < height; y++) {
      const row = y * width * perPixel;
      for (let i = row + perPixel; i < row + width * perPixel; i++) values[i] = values[i]! + values[i - perPixel]!;
    }
    return;
  }
  const view = new DataView(values.buffer, values.byteOffset, values.byteLength);
  for (let y = 0; y < height; y++) {
    const row = 2 * y * width * perPixel;
    for (let i = row + 2 * perPixel; i < row + 2 * width * perPixel; i += 2) view.setUint16(i, view.getUint16(i, isLittleEndian) + view.getUint16(i - 2 * perPixel, isLittleEndian), isLittleEndian);
  }
}

/** Which values become black and white: nearly the least and the greatest of blocks spread over the coarsest level. */
async function rangeOf(reader: BlockReader, level: Level): Promise<Pair> {
  const { layout, width, height, blockWidth, blockHeight } = level;
  const [across, down] = [Math.ceil(width / blockWidth), Math.ceil(height / blockHeight)];
  const step = Math.max(1, Math.floor((across * down) / SAMPLED_BLOCKS));
  const counts = new Uint32Array(65_536);
  const shift = layout.isSigned ? 32_768 : 0;
  let all = 0;
  for (let index = 0; index < across * down; index += step) {
    const [column, row] = [index % across, Math.floor(index / across)];
    const planes = await reader.samples(level, column, row);
    if (!planes) continue;
    const [columns, rows] = [Math.min(blockWidth, width - column * blockWidth), Math.min(blockHeight, height - row * blockHeight)];
    for (let color = 0; color < layout.colors; color++) {
      const plane = planes[layout.isPlanar ? color : 0]!;
      const view = new DataView(plane.buffer, plane.byteOffset, plane.byteLength);
      const [perPixel, first] = layout.isPlanar ? [1, 0] : [layout.samples, color];
      for (let y = 0; y < rows; y++) {
        for (let x = 0; x < columns; x++) {
          const at = 2 * ((y * blockWidth + x) * perPixel + first);
          const value = layout.isSigned ? view.getInt16(at, layout.isLittleEndian) : view.getUint16(at, layout.isLittleEndian);
          if (value === layout.noData) continue;
          counts[value + shift] = counts[value + shift]! + 1;
          all += 1;
        }
      }
    }
  }
  if (all === 0) return [0, 65_535];
  const cut = all * CUT_OFF;
  let [low, below] = [0, counts[0]!];
  while (below <= cut) below += counts[++low]!;
  let [high, above] = [65_535, counts[65_535]!];
  while (above <= cut) above += counts[--high]!;
  return [low - shift, Math.max(high, low + 1) - shift];
}

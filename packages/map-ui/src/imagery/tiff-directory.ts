import { Unreadable, type Slices } from './slices.js';

/** The tags that are read here. Names and numbers: TIFF 6.0, its supplements, and OGC 19-008 (GeoTIFF). */
export const TAG = {
  newSubfileType: 254,
  width: 256,
  height: 257,
  bitsPerSample: 258,
  compression: 259,
  photometric: 262,
  stripOffsets: 273,
  samplesPerPixel: 277,
  rowsPerStrip: 278,
  stripByteCounts: 279,
  planarConfiguration: 284,
  predictor: 317,
  colorMap: 320,
  tileWidth: 322,
  tileHeight: 323,
  tileOffsets: 324,
  tileByteCounts: 325,
  extraSamples: 338,
  sampleFormat: 339,
  jpegTables: 347,
  pixelScale: 33_550,
  tiepoints: 33_922,
  transformation: 34_264,
  geoKeys: 34_735,
  geoDoubles: 34_736,
  geoTexts: 34_737,
  noData: 42_113,
} as const;

/** Pictures in one file: overviews and masks among them. More than that is a chain that bites its tail. */
const MOST_DIRECTORIES = 64;
const MOST_FIELDS = 4_096;
/** Of one field: the places of the tiles of a picture of a million pixels a side are less. */
const MOST_VALUES = 20e6;

/** Bytes of a value of each type, by its number; 0: none. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];

export const isTiff = (start: Uint8Array): boolean => {
  const order = String.fromCharCode(start[0] ?? 0, start[1] ?? 0);
  const magic = order === 'II' ? start[2]! + 256 * start[3]! : order === 'MM' ? 256 * start[2]! + start[3]! : 0;
  return magic === 42 || magic === 43;
};

interface Field {
  readonly type: number;
  readonly count: number;
  /** The values themselves where they fit into the entry. */
  readonly inside: DataView | null;
  readonly offset: number;
}

/** What stands in one directory of a TIFF file: one picture, an overview of it, or its mask. */
export class TiffDirectory {
  constructor(
    readonly isLittleEndian: boolean,
    private readonly file: Slices,
    private readonly fields: ReadonlyMap<number, Field>,
  ) {}

  has(tag: number): boolean {
    return this.fields.has(tag);
  }

  /** Empty where the tag is not there. */
  async numbers(tag: number): Promise<readonly number[]> {
    const field = this.fields.get(tag);
    if (!field) return [];
    const view = await this.#view(field);
    const step = SIZES[field.type]!;
    return Array.from({ length: field.count }, (_, i) => numberAt(view, i * step, field.type, this.isLittleEndian));
  }

  /** Sizes, places and choices. @throws Unreadable `damaged` where one of them is a fraction, negative or no number */
  async wholeNumbers(tag: number): Promise<readonly number[]> {
    const numbers = await this.numbers(tag);
    if (!numbers.every((number) => Number.isSafeInteger(number) && number >= 0)) throw new Unreadable('damaged', { where: `TIFF tag ${tag}` });
    return numbers;
  }

  /** The first whole number of a tag. @throws Unreadable as `wholeNumbers` */
  async number(tag: number, otherwise: number): Promise<number> {
    return (await this.wholeNumbers(tag))[0] ?? otherwise;
  }

  async bytes(tag: number): Promise<Uint8Array | undefined> {
    const field = this.fields.get(tag);
    if (!field) return undefined;
    const { buffer, byteOffset, byteLength } = await this.#view(field);
    return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
  }

  /** Up to the first zero byte, or whole with all zeros where parts are cut out of it. */
  async text(tag: number): Promise<string> {
    return new TextDecoder('latin1').decode(await this.bytes(tag));
  }

  async #view({ type, count, inside, offset }: Field): Promise<DataView> {
    if (inside) return inside;
    const bytes = await this.file.read(offset, count * SIZES[type]!);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}

/** The directories of a TIFF or BigTIFF file, in their order; no more is read than they are. @throws Unreadable */
export async function tiffDirectories(file: Slices): Promise<readonly TiffDirectory[]> {
  const start = await file.read(0, Math.min(16, file.size));
  if (!isTiff(start) || start.length < 16) throw new Unreadable('ends-early', { size: file.size, needed: 16 });
  const view = new DataView(start.buffer, start.byteOffset);
  const isLittleEndian = start[0] === 0x49;
  const isBig = view.getUint16(2, isLittleEndian) === 43;
  if (isBig && view.getUint16(4, isLittleEndian) !== 8) throw new Unreadable('damaged', { where: 'BigTIFF' });
  const [countSize, entrySize, offsetSize] = isBig ? [8, 20, 8] : [2, 12, 4];
  const whole = (from: DataView, at: number, size: number): number => (size === 8 ? Number(from.getBigUint64(at, isLittleEndian)) : size === 4 ? from.getUint32(at, isLittleEndian) : from.getUint16(at, isLittleEndian));

  const found: TiffDirectory[] = [];
  const seen = new Set<number>();
  let at = whole(view, isBig ? 8 : 4, offsetSize);
  while (at !== 0 && found.length < MOST_DIRECTORIES && !seen.has(at)) {
    seen.add(at);
    const count = whole(asView(await file.read(at, countSize)), 0, countSize);
    if (count === 0 || count > MOST_FIELDS) throw new Unreadable('damaged', { where: 'TIFF directory' });
    const body = asView(await file.read(at + countSize, count * entrySize + offsetSize));
    const fields = new Map<number, Field>();
    for (let i = 0; i < count; i++) {
      const entry = i * entrySize;
      const type = body.getUint16(entry + 2, isLittleEndian);
      const values = whole(body, entry + 4, isBig ? 8 : 4);
      const size = SIZES[type] ?? 0;
      // Types of the future are passed over, as TIFF asks.
      if (size === 0 || values === 0) continue;
      if (values > MOST_VALUES) throw new Unreadable('damaged', { where: 'TIFF directory' });
      const room = entry + (isBig ? 12 : 8);
      const isInside = size * values <= offsetSize;
      fields.set(body.getUint16(entry, isLittleEndian), {
        type,
        count: values,
        inside: isInside ? new DataView(body.buffer, body.byteOffset + room, size * values) : null,
        offset: isInside ? 0 : whole(body, room, offsetSize),
      });
    }
    found.push(new TiffDirectory(isLittleEndian, file, fields));
    at = whole(body, count * entrySize, offsetSize);
  }
  if (found.length === 0) throw new Unreadable('damaged', { where: 'TIFF directory' });
  return found;
}

const asView = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function numberAt(view: DataView, at: number, type: number, isLittleEndian: boolean): number {
  switch (type) {
    case 1:
    case 2:
    case 7:
      return view.getUint8(at);
    case 6:
      return view.getInt8(at);
    case 3:
      return view.getUint16(at, isLittleEndian);
    case 8:
      return view.getInt16(at, isLittleEndian);
    case 4:
    case 13:
      return view.getUint32(at, isLittleEndian);
    case 9:
      return view.getInt32(at, isLittleEndian);
    case 5:
      return view.getUint32(at, isLittleEndian) / view.getUint32(at + 4, isLittleEndian);
    case 10:
      return view.getInt32(at, isLittleEndian) / view.getInt32(at + 4, isLittleEndian);
    case 11:
      return view.getFloat32(at, isLittleEndian);
    case 12:
      return view.getFloat64(at, isLittleEndian);
    case 17:
      return Number(view.getBigInt64(at, isLittleEndian));
    default:
      return Number(view.getBigUint64(at, isLittleEndian));
  }
}

import { readFileSync } from 'node:fs';
import { open as openFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { getDecoder, writeArrayBuffer } from 'geotiff';
import { inverse } from 'iatg-core';
import { describe, expect, it } from 'vitest';
import { openGeotiff, type GeotiffFile } from '../src/imagery/geotiff-file.js';
import { imageryKind } from '../src/imagery/open-imagery.js';
import { slicesOf, Unreadable, type Slices } from '../src/imagery/slices.js';
import type { DecodeJpeg } from '../src/imagery/tiff-decoders.js';
import type { TiffPlace } from '../src/imagery/tiff-place.js';
import { placeInTile } from '../src/imagery/tile-place.js';
import { tiff, type Field } from './imagery-files.js';

/** Made by GDAL (`geotiff/make.py`), with what it says of the place of a mark in each. */
const folder = fileURLToPath(new URL('geotiff/', import.meta.url));
const PLACES = JSON.parse(readFileSync(`${folder}places.json`, 'utf8')) as Readonly<Record<string, readonly [number, number]>>;
const made = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(`${folder}${name}.tif`));
const slices = (bytes: Uint8Array): Slices => slicesOf(new Blob([bytes as BlobPart]));
const opened = (name: string): Promise<GeotiffFile> => openGeotiff(slices(made(name)), decodeJpeg);
const faultOf = async (bytes: Uint8Array): Promise<object> => openGeotiff(slices(bytes), decodeJpeg).then(() => ({}), ({ fault, values }: Unreadable) => ({ fault, values }));

/** Node has no decoder of JPEG; a browser uses its own (`imagery.test.ts`). This one leaves colours as they are kept. */
const decodeJpeg: DecodeJpeg = async (jpeg) => {
  const decoder = await getDecoder(7, { tileWidth: 0, tileHeight: 0, predictor: 1, bitsPerSample: 8, planarConfiguration: 1 });
  const values = new Uint8Array((await decoder.decode(jpeg.slice().buffer)) as ArrayBuffer);
  // The last byte of the segment that says which colours they are.
  const isYcbcr = jpeg[17] === 1;
  const out = new Uint8ClampedArray((4 * values.length) / 3);
  for (let i = 0; 3 * i < values.length; i++) {
    const [a, b, c] = values.subarray(3 * i, 3 * i + 3) as unknown as [number, number, number];
    out.set(isYcbcr ? [a + 1.402 * (c - 128), a - 0.344 * (b - 128) - 0.714 * (c - 128), a + 1.772 * (b - 128), 255] : [a, b, c, 255], 4 * i);
  }
  return out;
};

/** The middle of the mark in `geotiff/make.py`, in pixels. */
const MARK = [36, 52] as const;
type Color = readonly number[];
const [GROUND, MAGENTA, NOTHING]: readonly Color[] = [[40, 60, 120, 255], [255, 0, 255, 255], [0, 0, 0, 0]] as const;
const isLike = (one: Color, other: Color): boolean => one.every((value, i) => Math.abs(value - other[i]!) <= 12);

/** How the picture looks on the map round a place of the world, some tenths of a metre a pixel; the place is in the middle. */
async function seenAround({ draw, placing }: GeotiffFile, [longitude, latitude]: readonly [number, number], zoom = 20) {
  const across = 2 ** zoom;
  const x = ((longitude + 180) / 360) * across - 0.5;
  const y = ((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * across - 0.5;
  const pixels = (await draw(256, (px, py) => placing.place!.toPicture(placeInTile(zoom, x, y, px, py))))!;
  return {
    at: (px: number, py: number): Color => [...pixels.subarray(4 * (256 * py + px), 4 * (256 * py + px) + 4)],
    /** The middle of all pixels that are like a colour, from the place that was asked for. */
    middleOf(color: Color): readonly [number, number] {
      let [count, sumX, sumY] = [0, 0, 0];
      for (let i = 0; i < 256 * 256; i++) {
        if (!isLike([...pixels.subarray(4 * i, 4 * i + 4)], color)) continue;
        count += 1;
        sumX += (i % 256) + 0.5;
        sumY += Math.floor(i / 256) + 0.5;
      }
      return [sumX / count - 128, sumY / count - 128];
    },
  };
}

const WHITE: Color = [255, 255, 255, 255];
const BLACK: Color = [0, 0, 0, 255];

describe('a picture lies where GDAL says, to a tenth of its pixel, and has its colours', () => {
  it.each<[name: string, mark: Color, ground: Color]>([
    ['utm-north-lzw-tiled', MAGENTA!, GROUND!],
    ['utm-south-deflate-strips', MAGENTA!, GROUND!],
    ['etrs89-utm-plain', MAGENTA!, GROUND!],
    ['degrees-packbits', MAGENTA!, GROUND!],
    ['degrees-antimeridian', MAGENTA!, GROUND!],
    ['mercator-jpeg-rgb-strips', MAGENTA!, GROUND!],
    ['pixel-is-point', MAGENTA!, GROUND!],
    ['bigtiff', MAGENTA!, GROUND!],
    ['big-endian-16-bit-colours', [255, 0, 255, 255], [0, 24, 95, 255]],
    ['big-endian-bigtiff-tiles', MAGENTA!, GROUND!],
    ['grey-16-bit', WHITE, BLACK],
    ['grey-8-bit', WHITE, [40, 40, 40, 255]],
    ['grey-1-bit', WHITE, BLACK],
    ['palette-8-bit', MAGENTA!, GROUND!],
    ['palette-4-bit', MAGENTA!, GROUND!],
    ['alpha-separate-planes', MAGENTA!, NOTHING!],
    ['mercator-jpeg-overviews-mask', MAGENTA!, NOTHING!],
    ['without-values', MAGENTA!, NOTHING!],
    ['turned', MAGENTA!, GROUND!],
    ['turned-point', MAGENTA!, GROUND!],
  ])('%s', async (name, mark, ground) => {
    const file = await opened(name);
    expect([file.width_px, file.height_px]).toEqual([96, 80]);
    const { place } = file.placing as { place: TiffPlace };
    const expected = PLACES[name]!;
    // By the transformation, within a millimetre, there and back.
    expect(inverse(place.toPosition(...MARK), expected).distance_m).toBeLessThan(1e-3);
    const [x, y] = place.toPicture(expected)!;
    expect(Math.hypot(x - MARK[0], y - MARK[1])).toBeLessThan(2e-3);
    // And as it is drawn.
    const zoom = 20;
    const seen = await seenAround(file, expected, zoom);
    const pixel_px = place.pixel_m / ((40_075_016.7 * Math.cos((expected[1] * Math.PI) / 180)) / 256 / 2 ** zoom);
    const [right, down] = seen.middleOf(mark);
    expect(Math.hypot(right, down)).toBeLessThan(0.1 * pixel_px + 0.1);
    expect(isLike(seen.at(Math.round(128 - 12 * pixel_px), 128), ground), `ground ${seen.at(Math.round(128 - 12 * pixel_px), 128)}`).toBe(true);
    expect(seen.at(128, 128)).toSatisfy((color: Color) => isLike(color, mark));
  });

  it('whether its coordinates are those of corners or of middles of pixels is read and told', async () => {
    const [area, point] = await Promise.all(['utm-north-lzw-tiled', 'pixel-is-point'].map(async (name) => (await opened(name)).placing.place!));
    expect([area!.pixelIs, point!.pixelIs]).toEqual(['area', 'point']);
    expect([area!.system, area!.datum]).toEqual(['WGS 84 / UTM 33N', null]);
    expect((await opened('etrs89-utm-plain')).placing.place).toMatchObject({ system: 'ETRS89 / UTM 33N', datum: 'ETRS89' });
    expect(area!.pixel_m).toBeCloseTo(0.5, 3);
  });

  it('with the same numbers in the file, one of middles lies half a pixel to the north-west of one of corners', async () => {
    const keys = (rasterType: number): Field => ({ tag: 34_735, type: 'short', values: [1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, rasterType, 3072, 0, 1, 32_633] });
    const fields = (rasterType: number): Field[] => [
      { tag: 33_550, type: 'double', values: [2, 2, 0] },
      { tag: 33_922, type: 'double', values: [0, 0, 0, 500_000, 5_300_000, 0] },
      keys(rasterType),
    ];
    const [area, point] = await Promise.all([1, 2].map(async (type) => (await openGeotiff(slices(tiff({ width: 4, height: 4, fields: fields(type) })))).placing.place!));
    const from = area!.toPosition(2, 2);
    const { distance_m, azimuth_deg } = inverse(from, point!.toPosition(2, 2));
    expect(distance_m).toBeCloseTo(Math.SQRT2, 2);
    expect(azimuth_deg).toBeCloseTo(-45, 1);
  });

  it('by the writer of geotiff.js, too', async () => {
    const values = Array.from({ length: 20 * 10 }, (_, i) => (i === 20 * 4 + 7 ? 255 : 10));
    const bytes = writeArrayBuffer(values, { width: 20, height: 10, GeographicTypeGeoKey: 4326, GTModelTypeGeoKey: 2, ModelPixelScale: [1e-4, 1e-4, 0], ModelTiepoint: [0, 0, 0, 16, 48, 0] } as object as Parameters<typeof writeArrayBuffer>[1]);
    const file = await openGeotiff(slices(new Uint8Array(bytes)));
    const [longitude, latitude] = file.placing.place!.toPosition(7.5, 4.5);
    expect([longitude, latitude]).toEqual([expect.closeTo(16.00075, 9), expect.closeTo(47.99955, 9)]);
    const seen = await seenAround(file, [longitude, latitude], 18);
    expect(isLike(seen.at(128, 128), WHITE)).toBe(true);
    expect(isLike(seen.at(100, 128), [10, 10, 10, 255])).toBe(true);
  });
});

it('from afar it is drawn from the overview, and in the same place', async () => {
  const bytes = made('mercator-jpeg-overviews-mask');
  const reads: number[] = [];
  const file = await openGeotiff(counted(bytes, (offset) => reads.push(offset)), decodeJpeg);
  reads.length = 0;
  const seen = await seenAround(file, PLACES['mercator-jpeg-overviews-mask']!, 16);
  // Of 96 × 80 pixels in blocks of 32 there are 9 blocks and as many of the mask; the overview of a quarter is one block, kept since the start.
  expect(reads.length).toBeLessThan(9);
  const [right, down] = seen.middleOf(MAGENTA!);
  expect(Math.hypot(right, down)).toBeLessThan(0.7);
});

it('16 bits are told by the values that become black and white; of many bands the first is shown, and told', async () => {
  expect((await opened('grey-16-bit')).shown).toEqual({ range: [400, 2550], bands: null });
  const bands = tiff({ width: 2, height: 2, samples: 5, fields: [{ tag: 338, type: 'short', values: [0, 0, 0, 0] }] });
  expect((await openGeotiff(slices(bands))).shown).toEqual({ range: null, bands: 5 });
});

describe('without a place', () => {
  it.each([
    ['without-place', 'nothing', 0],
    ['without-system', 'no-system', 0],
    ['points', 'points', 4],
  ])('%s: it is to be fixed by points', async (name, why, count) => {
    const { placing } = await opened(name);
    expect(placing).toMatchObject({ place: null, why });
    expect((placing as { points: readonly unknown[] }).points).toHaveLength(count);
  });

  it('points of the file are taken over with their pixels and coordinates', async () => {
    const { placing } = await opened('points');
    expect(placing).toMatchObject({ points: [{ x_px: 0, y_px: 0, position: [16, 47] }, { x_px: 96, y_px: 0, position: [expect.closeTo(16.001, 9), 47] }, {}, { x_px: 96, y_px: 80 }] });
  });
});

describe('what is not shown is refused by its name', () => {
  it.each([
    ['lambert', { fault: 'coordinate-system', values: { name: expect.stringMatching(/^EPSG:2154, RGF93/) as string } }],
    ['feet', { fault: 'coordinate-system', values: { name: expect.stringMatching(/^EPSG:2263, NAD83/) as string } }],
    ['user-defined', { fault: 'coordinate-system', values: { name: expect.stringContaining('Site grid') as string } }],
    ['floating-point', { fault: 'sample-format', values: { found: '32 bits floating-point' } }],
    ['zstandard', { fault: 'tiff-compression', values: { found: 'Zstandard' } }],
  ])('%s', async (name, fault) => {
    expect(await faultOf(made(name))).toEqual(fault);
  });

  it.each<[what: string, bytes: Uint8Array, fault: string]>([
    ['a copy that was broken off', made('bigtiff').subarray(0, 2_000), 'ends-early'],
    ['a header alone', made('bigtiff').subarray(0, 12), 'ends-early'],
    ['more pixels than fit into memory, without overviews', tiff({ width: 20_000, height: 15_000, isSparse: true, fields: [{ tag: 278, type: 'long', values: [16] }] }), 'no-overviews'],
    ['scales that are none', tiff({ width: 4, height: 4, fields: [{ tag: 33_550, type: 'double', values: [0, -1, 0] }, { tag: 33_922, type: 'double', values: [0, 0, 0, 1, 1, 0] }] }), 'damaged'],
    [
      'points that contradict each other',
      tiff({ width: 4, height: 4, fields: [{ tag: 33_550, type: 'double', values: [1, 1, 0] }, { tag: 33_922, type: 'double', values: [0, 0, 0, 1, 1, 0, 4, 4, 0, 900, 900, 0] }] }),
      'damaged',
    ],
    ['a strip at a fraction of a byte', tiff({ width: 4, height: 4, fields: [{ tag: 273, type: 'double', values: [10.5] }] }), 'damaged'],
    ['a strip at a place that is no number', tiff({ width: 4, height: 4, fields: [{ tag: 273, type: 'double', values: [NaN] }] }), 'damaged'],
    ['a width that is a fraction', tiff({ width: 4, height: 4, fields: [{ tag: 256, type: 'double', values: [3.5] }] }), 'damaged'],
    ['CMYK', tiff({ width: 2, height: 2, samples: 4, photometric: 5 }), 'sample-format'],
    ['fewer strips than rows', tiff({ width: 4, height: 4, fields: [{ tag: 278, type: 'long', values: [1] }] }), 'damaged'],
  ])('%s', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toMatchObject({ fault });
  });

  it('a place that is no whole number of bytes', async () => {
    for (const [offset, length] of [[0.5, 1], [NaN, 1], [0, 1.5], [-1, 1], [0, -1]] as const) await expect(slices(new Uint8Array(4)).read(offset, length)).rejects.toMatchObject({ fault: 'damaged' });
  });

  it('bytes changed anywhere never throw anything else, nor go on for ever', async () => {
    const all = ['bigtiff', 'mercator-jpeg-overviews-mask', 'grey-16-bit', 'palette-4-bit', 'turned'].map(made);
    await fc.assert(
      fc.asyncProperty(fc.nat(all.length - 1), fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { minLength: 1, maxLength: 20 }), async (which, changes) => {
        const bytes = all[which]!.slice();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        try {
          const file = await openGeotiff(slices(bytes), decodeJpeg);
          await file.draw(64, (x, y) => [x, y]);
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      }),
      { numRuns: 400 },
    );
  });
});

it('of 30 GB no more is read than the directory and the blocks of a tile', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'geotiff-'));
  const path = join(folder, 'large.tif');
  // A picture of 100,000 pixels a side, plain RGB in tiles of 512, all of them one behind the other, and an overview of 1,563 a side.
  const across = Math.ceil(100_000 / 512);
  const block_bytes = 512 * 512 * 3;
  const offsets = Array.from({ length: across ** 2 }, (_, i) => 8_000_000 + i * block_bytes);
  const tiles = (width: number, places: readonly number[]): Field[] => [
    { tag: 322, type: 'short', values: [512] },
    { tag: 323, type: 'short', values: [512] },
    { tag: 324, type: 'long8', values: places },
    { tag: 325, type: 'long', values: places.map(() => block_bytes) },
  ];
  const small = Array.from({ length: Math.ceil(1_563 / 512) ** 2 }, (_, i) => offsets.at(-1)! + (i + 1) * block_bytes);
  const place: Field[] = [
    { tag: 33_550, type: 'double', values: [0.2, 0.2, 0] },
    { tag: 33_922, type: 'double', values: [0, 0, 0, 500_000, 5_300_000, 0] },
    { tag: 34_735, type: 'short', values: [1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 32_633] },
  ];
  const head = tiff({ width: 100_000, height: 100_000, samples: 3, photometric: 2, isBig: true, isBare: true, fields: [...tiles(100_000, offsets), ...place], overview: { width: 1_563, height: 1_563, fields: tiles(1_563, small) } });
  expect(head.length).toBeLessThan(8_000_000);
  const size = small.at(-1)! + block_bytes;
  expect(size).toBeGreaterThan(29e9);
  const file = await openFile(path, 'w+');
  await file.write(head, 0, head.length, 0);
  // The block of row 90, column 150 is green.
  const at = 90 * across + 150;
  await file.write(new Uint8Array(block_bytes).map((_, i) => (i % 3 === 1 ? 255 : 0)), 0, block_bytes, offsets[at]!);
  await file.truncate(size);
  let read_bytes = 0;
  const tiled = await openGeotiff({
    size,
    async read(offset, length) {
      const bytes = new Uint8Array(length);
      read_bytes += (await file.read(bytes, 0, length, offset)).bytesRead;
      return bytes;
    },
  });
  const pixels = (await tiled.draw(256, (x, y) => [150 * 512 + 100 + x, 90 * 512 + 100 + y]))!;
  expect([...pixels.subarray(0, 4)]).toEqual([0, 255, 0, 255]);
  expect(read_bytes).toBeLessThan(5e6);
  await file.close();
  await rm(folder, { recursive: true });
});

it('is known by its first bytes, in either order and either size', async () => {
  for (const name of ['bigtiff', 'big-endian-16-bit-colours', 'big-endian-bigtiff-tiles', 'turned']) expect(await imageryKind(new Blob([made(name)]))).toBe('geotiff');
});

function counted(bytes: Uint8Array, onRead: (offset: number, length: number) => void): Slices {
  const inside = slices(bytes);
  return {
    size: inside.size,
    read(offset, length) {
      onRead(offset, length);
      return inside.read(offset, length);
    },
  };
}

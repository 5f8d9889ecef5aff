import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { digestOfSources } from '../imagery/digest.mjs';
import index from '../packages/map-ui/public/imagery/index.json' with { type: 'json' };

interface TileSet {
  readonly name: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: readonly number[];
  readonly tiles: Readonly<Record<string, number[][] | undefined>>;
}

const sets: readonly TileSet[] = index.sets;
const folder = fileURLToPath(new URL('../packages/map-ui/public/imagery', import.meta.url));
const tiles = sets.flatMap((set) => Object.entries(set.tiles).flatMap(([z, runs = []]) => runs.flatMap(([y, first, last]) => upTo(first!, last!).map((x) => `${set.name}/${z}/${x}/${y}.webp`))));

it('the index names exactly the tiles that exist', () => {
  expect(tiles.toSorted()).toEqual(files().filter((file) => file !== 'index.json').toSorted());
});

it('the tiles were painted from the present island by the present painter: else run `npm run imagery`', () => {
  expect(index.painted).toBe(digestOfSources());
});

it('the embedded imagery is smaller than 10 MB', () => {
  const bytes = files().reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  expect(bytes).toBeLessThan(10_000_000);
});

it('every tile is a WebP picture of 512 x 512 pixels', async () => {
  const wrong = [];
  for (const tile of tiles) {
    const { format, width, height } = await sharp(join(folder, tile)).metadata();
    if (format !== 'webp' || width !== 512 || height !== 512) wrong.push({ tile, format, width, height });
  }
  expect(wrong).toEqual([]);
});

it('a sample of the tiles decodes, and no picture is empty', async () => {
  for (const tile of tiles.filter((_, i) => i % 40 === 0)) {
    const { channels, entropy } = await sharp(join(folder, tile)).stats();
    expect(channels, tile).toHaveLength(3);
    expect(entropy, tile).toBeGreaterThan(0);
  }
});

it('each zoom of a set lies between those that the index names, and within its bounds', () => {
  for (const { name, tiles, minZoom, maxZoom, bounds } of sets) {
    const zooms = Object.keys(tiles).map(Number);
    expect([Math.min(...zooms) + 1, Math.max(...zooms) + 1], name).toEqual([minZoom, maxZoom]);
    const [south, west, north, east] = bounds as readonly [number, number, number, number];
    for (const [z, runs = []] of Object.entries(tiles)) {
      const n = 2 ** Number(z);
      for (const [y, first, last] of runs) {
        expect((first! / n) * 360 - 180, name).toBeGreaterThanOrEqual(west - 1e-6);
        expect(((last! + 1) / n) * 360 - 180, name).toBeLessThanOrEqual(east + 1e-6);
        expect(latitude(y! / n), name).toBeLessThanOrEqual(north + 1e-6);
        expect(latitude((y! + 1) / n), name).toBeGreaterThanOrEqual(south - 1e-6);
      }
    }
  }
});

function files(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function upTo(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Of the northern edge of a row of tiles; `y` from 0 in the north to 1 in the south. */
function latitude(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

import { readFileSync } from 'node:fs';
import { mkdtemp, open as openFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { zxyToTileId } from 'pmtiles';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.js';
import { mbtiles, pmtiles, pmtilesHead, png, sqlite, tiff, type MadeTile } from './imagery-files.js';
import { builtPage, LAPTOP, PHONE, startAgain, words } from './page.js';

const open = builtPage();
let page: Page;
let database: Awaited<ReturnType<typeof sqlite>>;
beforeAll(async () => {
  database = await sqlite();
});
beforeEach(async () => {
  page = await open({ reducedMotion: 'reduce' });
});

type Color = readonly [r: number, g: number, b: number];
const GROUND: Color = [40, 60, 200];
const MARK: Color = [255, 0, 255];

/** The tiles round a place in central Europe: of one colour, with a square of five pixels at a place that is known to the pixel. */
const ZOOMS = [11, 12, 13];
const [MARK_X, MARK_Y] = [4_405 * 256 + 70, 2_840 * 256 + 130] as const;
const marked = (ground: Color = GROUND): MadeTile[] =>
  ZOOMS.flatMap((z) => {
    const scale = 2 ** (13 - z);
    const [column, row] = [Math.floor(4_405 / scale), Math.floor(2_840 / scale)];
    return [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].map((dy) => ({
        z,
        x: column + dx,
        y: row + dy,
        data: png(256, 256, (x, y) => {
          const [px, py] = [(column + dx) * 256 + x, (row + dy) * 256 + y];
          const isNear = (at: number, mark: number): boolean => Math.abs((at + 0.5) * scale - (mark + 0.5)) <= 2.5 * scale;
          return isNear(px, MARK_X) && isNear(py, MARK_Y) ? MARK : ground;
        }),
      })),
    );
  });
/** The middle of the marked pixel. */
const PLACE = placeOfPixel(13, MARK_X + 0.5, MARK_Y + 0.5);

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
const asPmtiles = (ground?: Color) => file('depot.pmtiles', pmtiles(marked(ground), { bounds: boundsOf(), metadata: { name: 'Flight of May', attribution: 'Survey <b>office</b>' } }));
const asMbtiles = (ground?: Color) => file('depot.mbtiles', mbtiles(database, marked(ground), { metadata: { name: 'Older flight', format: 'png' } }));

it('each format is drawn where it lies, to the pixel; and again after a start without network', { timeout: 180_000 }, async () => {
  page = await open({ reducedMotion: 'reduce', serviceWorkers: 'allow' });
  await page.getByRole('status', { name: 'Use without a network' }).getByText('Works offline').waitFor({ timeout: 90_000 });
  const all = [
    [asMbtiles(), 'Older flight'],
    [asPmtiles(), 'Flight of May'],
  ] as const;
  for (const [chosen, name] of all) {
    await add(chosen);
    await goTo(name);
    await liesAtItsPlace();
    await page.getByRole('checkbox', { name }).uncheck();
  }
  await page.context().setOffline(true);
  await startAgain(page);
  for (const [, name] of all) {
    await goTo(name);
    await page.getByRole('checkbox', { name }).check();
    await liesAtItsPlace();
    await page.getByRole('checkbox', { name }).uncheck();
  }
});

describe('GeoTIFF', () => {
  const made = (name: string) => file(`${name}.tif`, readFileSync(new URL(`geotiff/${name}.tif`, import.meta.url)));
  const places = JSON.parse(readFileSync(new URL('geotiff/places.json', import.meta.url), 'utf8')) as Readonly<Record<string, readonly [number, number]>>;

  it.each([
    ['mercator-jpeg-overviews-mask', 'Placed by the file itself: Web Mercator; its coordinates are those of corners of pixels. A pixel is 0.68 m of ground.'],
    ['mercator-jpeg-rgb-strips', 'Web Mercator'],
    ['pixel-is-point', 'WGS 84 / UTM 33N; its coordinates are those of middles of pixels.'],
    ['etrs89-utm-plain', 'ETRS89 is taken for WGS 84: that moves the picture by less than two metres.'],
    ['turned', 'WGS 84 / UTM 33N'],
  ])('%s lies where GDAL says, says how, and does so after the page was opened again', async (name, said) => {
    await add(made(name));
    expect(words(await page.locator('.imagery-list > li').textContent())).toContain(said);
    await goTo(name);
    await liesAtItsPlace(19, places[name]);
    await startAgain(page);
    await goTo(name);
    await liesAtItsPlace(19, places[name]);
  });

  it('without a place it is shown beside the map and fixed by points', async () => {
    const bytes = Buffer.from(tiff({ width: 600, height: 400, samples: 3, photometric: 2 }));
    const start = bytes.readUInt32LE(10 + 12 * 6 + 8);
    for (let y = 126; y <= 134; y++) for (let x = 206; x <= 214; x++) bytes.set(MARK, start + 3 * (600 * y + x));
    await choose(file('scan.tif', bytes));
    await page.locator('.points-panel').getByText('The file does not say where it lies: points have to fix it.').waitFor();
    for (const [x, y] of [
      [20, 30],
      [570, 40],
      [560, 380],
      [30, 370],
    ] as const) await point(x, y);
    await page.getByRole('button', { name: 'Done' }).press('Enter');
    await goTo('scan');
    await liesAtItsPlace(15);
    await startAgain(page);
    await goTo('scan');
    await liesAtItsPlace(15);
  });

  it('its picture beside the map shows the place that is clicked', async () => {
    const bytes = Buffer.from(tiff({ width: 600, height: 400, samples: 3, photometric: 2 }));
    const start = bytes.readUInt32LE(10 + 12 * 6 + 8);
    for (let y = 126; y <= 134; y++) for (let x = 206; x <= 214; x++) bytes.set(MARK, start + 3 * (600 * y + x));
    await choose(file('scan.tif', bytes));
    const view = page.locator('.picture-view');
    await view.waitFor();
    let mark: readonly [number, number] | null = null;
    await expect.poll(async () => (mark = (await seen(MARK, (await view.boundingBox())!)).middle) !== null).toBe(true);
    await page.mouse.click(...mark!);
    await expect.poll(async () => Number(await page.getByLabel('Pixels from the left').inputValue())).toBeCloseTo(210.5, -0.5);
    expect(Math.abs(Number(await page.getByLabel('Pixels from the top').inputValue()) - 130.5)).toBeLessThan(2);
  });

  it('in a coordinate system that is not read it is refused by its name, with the way to convert it', async () => {
    await choose(made('lambert'));
    await expect.poll(async () => words(await page.locator('.imagery-said').textContent())).toMatch(/not read here \(EPSG:2154, RGF93.*\).*gdalwarp -t_srs EPSG:3857/);
  });

  it('axe finds nothing, and nothing sticks out', async () => {
    await add(made('grey-16-bit'));
    expect(words(await page.locator('.imagery-list > li').textContent())).toContain('Values from 400 to 2,550 are shown from black to white');
    expect(await complaints()).toEqual([]);
  });
});

/** A scan of 600 by 400 pixels, turned and sheared; its pixel 210, 130 is at the known place. */
const scan = () => file('scan.png', png(600, 400, (x, y) => (Math.abs(x - 210) <= 4 && Math.abs(y - 130) <= 4 ? MARK : GROUND)));
const scannedAt = (x: number, y: number): readonly [number, number] => {
  const [right, down] = [x - 210.5, y - 130.5];
  return placeOfPixel(13, MARK_X + 0.5 + 0.09 * right - 0.03 * down, MARK_Y + 0.5 + 0.025 * right + 0.08 * down);
};

describe('a scanned picture', () => {
  const said = async (): Promise<string> => words(await page.locator('.points-said').textContent());

  it('is fixed by typed points, without a pointer; lies to the pixel, also at other zooms; and is kept', async () => {
    await choose(scan());
    await page.locator('.points-panel').waitFor();
    expect(await said()).toBe('At least two points are needed.');
    await point(20, 30);
    await point(570, 40);
    expect(await said()).toContain('With so few points no error can show.');
    await point(560, 380);
    await point(30, 370);
    expect(await page.getByRole('radio', { name: /stretched and sheared/ }).isChecked()).toBe(true);
    expect(await said()).toMatch(/^Points are off by 0\.0\d m \(root mean square\)\. A pixel is 1\.\d+ m of ground\.$/);
    await page.getByRole('button', { name: 'Done' }).press('Enter');
    await page.locator('.points-panel').waitFor({ state: 'detached' });
    await goTo('scan');
    await liesAtItsPlace(15);
    await page.getByRole('button', { name: 'Nearer' }).click();
    await liesAtItsPlace(15);
    await startAgain(page);
    await goTo('scan');
    await liesAtItsPlace(15);
  });

  it('is fixed by clicks; a point that is wrong is named, moved by its coordinates being typed anew, and removed', async () => {
    await choose(scan());
    await page.locator('.points-panel').waitFor();
    const view = (await page.locator('.picture-view').boundingBox())!;
    const map = (await page.locator('.map').boundingBox())!;
    await page.mouse.click(view.x + view.width / 2, view.y + view.height / 2 + 20);
    await page.getByText('Now click the same place on the map').waitFor();
    await page.mouse.click(map.x + map.width * 0.8, map.y + map.height / 2);
    await expect.poll(() => page.locator('.points-table tbody tr').count()).toBe(1);
    await page.getByRole('button', { name: 'Remove point 1' }).click();
    for (const [x, y] of [
      [20, 30],
      [570, 40],
      [560, 380],
      [30, 370],
      [300, 20],
    ] as const) await point(x, y);
    await point(300, 200, scannedAt(345, 200));
    expect(await said()).toContain('Point 6 disagrees with the others.');
    await page.getByRole('button', { name: 'Remove point 6' }).click();
    await expect.poll(said).toMatch(/^Points are off by 0\.0\d m/);
    expect(await complaints()).toEqual([]);
  });

  it('of more pixels than memory holds is refused by its size, before anything is decoded', async () => {
    const huge = png(4, 4, () => GROUND);
    huge.writeUInt32BE(20_000, 16);
    huge.writeUInt32BE(15_000, 20);
    await choose(file('huge.png', huge));
    await expect.poll(async () => words(await page.locator('.imagery-said').textContent())).toContain('It has 20000 × 15000 pixels; more than 80 million do not fit into memory.');
  });
});

it('pictures are ordered, named, made fainter, hidden and removed; all of it is kept', async () => {
  await add(asPmtiles([200, 30, 30]));
  await add(asMbtiles([30, 200, 30]));
  await goTo('Older flight');
  await expect.poll(() => colorAtMiddle()).toEqual([30, 200, 30]);
  await openDialog();
  await page.getByRole('button', { name: 'Up: Flight of May' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => colorAtMiddle()).toEqual([200, 30, 30]);

  await openDialog();
  const first = page.locator('.imagery-list > li').first();
  await first.getByLabel('Name', { exact: true }).fill('Flight of 3 May');
  await first.getByLabel('Source to be named').fill('<img src=x> Air force');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.leaflet-control-attribution').textContent()).toContain('<img src=x> Air force');
  await page.getByRole('slider', { name: 'Strength of Flight of 3 May' }).fill('0.5');
  await expect.poll(() => colorAtMiddle()).toEqual([115, 115, 30]);

  await startAgain(page);
  await goTo('Flight of 3 May');
  await expect.poll(() => colorAtMiddle()).toEqual([115, 115, 30]);
  await page.getByRole('checkbox', { name: 'Flight of 3 May' }).uncheck();
  await expect.poll(() => colorAtMiddle()).toEqual([30, 200, 30]);
  await openDialog();
  await page.getByRole('button', { name: 'Remove Flight of 3 May' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.poll(() => page.locator('.imagery-list > li').count()).toBe(1);
  await startAgain(page);
  await openDialog();
  expect(await page.locator('.imagery-list h3').allTextContents()).toEqual(['Older flight']);
  const files = await page.evaluate(async () => {
    const folder = (await (await navigator.storage.getDirectory()).getDirectoryHandle('imagery')) as FileSystemDirectoryHandle & { keys: () => AsyncIterable<string> };
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });
  expect(files).toHaveLength(1);
});

it.each([
  ['a vector map', () => file('roads.pmtiles', pmtiles(marked(), { tileType: 1 })), 'It holds vector tiles'],
  ['a copy that was broken off', () => file('part.mbtiles', mbtiles(database, marked()).subarray(0, 5_000)), 'It ends too early: it has 5000 bytes'],
  ['a letter', () => file('letter.txt', Buffer.from('Dear colleague, here are the pictures.')), 'no format that is read here'],
])('%s is refused with what is wrong, and nothing of it is kept', async (_, make, why) => {
  await choose(make());
  await expect.poll(() => page.locator('.imagery-said').textContent()).toContain(why);
  await startAgain(page);
  await openDialog();
  expect(await page.locator('.imagery-list > li').count()).toBe(0);
});

it('without room for a copy it is shown for this visit, and says so; what was kept before stays', async () => {
  await add(asPmtiles([200, 30, 30]));
  await page.evaluate(() => {
    FileSystemWritableFileStream.prototype.write = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await choose(asMbtiles([30, 200, 30]));
  await expect.poll(async () => words(await page.locator('.imagery-said').textContent())).toMatch(/Older flight is added. The browser has no room for a copy \(.*\). It can be used until the page is closed/);
  await goTo('Older flight');
  await expect.poll(() => colorAtMiddle()).toEqual([30, 200, 30]);
  await startAgain(page);
  await openDialog();
  expect(await page.locator('.imagery-list h3').allTextContents()).toEqual(['Flight of May']);
  await goTo('Flight of May');
  await expect.poll(() => colorAtMiddle()).toEqual([200, 30, 30]);
});

it('of 20 GB is shown from where it lies, and never copied', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'large-'));
  const path = join(folder, 'country.pmtiles');
  // The tiles round the mark are the last of a file that is sparse before them.
  const apart_bytes = 1e9;
  const tiles = marked().map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), ...tile })).sort((a, b) => a.id - b.id);
  const entries = tiles.map(({ id, data }, i) => ({ id, offset: i * apart_bytes, length: data.length, run: 1 }));
  const { head, size } = pmtilesHead(entries, tiles.length * apart_bytes, { zooms: ZOOMS, bounds: boundsOf(), metadata: { name: 'Country' } });
  expect(size).toBeGreaterThan(20e9);
  const written = await openFile(path, 'w');
  await written.write(head, 0, head.length, 0);
  for (const [i, { data }] of tiles.entries()) await written.write(data, 0, data.length, head.length + i * apart_bytes);
  await written.truncate(size);
  await written.close();
  try {
    await openDialog();
    await page.locator('input[type="file"][aria-label="Choose a file …"]').setInputFiles(path);
    await expect.poll(async () => words(await page.locator('.imagery-said').textContent())).toMatch(/^Country is added. It is too large for a copy \(27 GB; .*It can be used until the page is closed/);
    await goTo('Country');
    await liesAtItsPlace();
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('MBTiles of more than 400 MB without an index is refused, with the way to convert it, and nothing of it is kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'large-'));
  const path = join(folder, 'country.mbtiles');
  const written = await openFile(path, 'w');
  await written.write(mbtiles(database, marked(), { layout: 'no-index', metadata: { name: 'Country', format: 'png' } }));
  await written.truncate(400e6 + 1);
  await written.close();
  try {
    await openDialog();
    const chosen = page.locator('input[type="file"][aria-label="Choose a file …"]');
    await chosen.setInputFiles(path);
    await expect.poll(async () => words(await page.locator('.imagery-said').textContent())).toMatch(/^country\.mbtiles is not taken.*no index.*pmtiles convert in\.mbtiles out\.pmtiles/);
    expect(await page.locator('.imagery-list > li').count()).toBe(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('without the browser’s own files the copy is kept in its database', async () => {
  await page.context().addInitScript(() => Reflect.deleteProperty(Object.getPrototypeOf(navigator.storage) as object, 'getDirectory'));
  await startAgain(page);
  await add(asPmtiles());
  await startAgain(page);
  await goTo('Flight of May');
  await liesAtItsPlace();
});

it('axe finds nothing in the dialogue, and nothing sticks out', async () => {
  await add(asPmtiles());
  await page.getByRole('button', { name: 'Remove Flight of May' }).click();
  expect(await complaints()).toEqual([]);
});

/** Of axe, on a laptop and a phone, and what sticks out. */
async function complaints(): Promise<string[]> {
  const found: string[] = [];
  for (const [viewport, colorScheme, dir] of [
    [LAPTOP, 'light', 'ltr'],
    [PHONE, 'dark', 'rtl'],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.evaluate((dir) => (document.documentElement.dir = dir), dir);
    found.push(...(await axeViolations(page)).map((one) => `${viewport.width} ${one}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) found.push(`${viewport.width}: ${wide} px stick out`);
  }
  return found;
}

async function point(x: number, y: number, [longitude, latitude] = scannedAt(x, y)): Promise<void> {
  const before = await page.locator('.points-table tbody tr').count();
  await page.getByLabel('Pixels from the left').fill(String(x));
  await page.getByLabel('Pixels from the top').fill(String(y));
  await page.keyboard.press('Enter');
  await page.getByLabel('Its coordinates').fill(`${latitude.toFixed(8)}, ${longitude.toFixed(8)}`);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.points-table tbody tr').count()).toBe(before + 1);
}

async function openDialog(): Promise<void> {
  if (await page.getByRole('dialog').isVisible()) return;
  const toggle = page.getByRole('button', { name: 'Layers and legend' });
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await page.getByRole('button', { name: 'Add imagery' }).click();
  await page.getByRole('dialog').waitFor();
}

async function choose(chosen: ReturnType<typeof file>): Promise<void> {
  await openDialog();
  await page.locator('input[type="file"][aria-label="Choose a file …"]').setInputFiles(chosen);
}

async function add(chosen: ReturnType<typeof file>): Promise<void> {
  await choose(chosen);
  await page.locator('.imagery-said', { hasText: 'is added.' }).waitFor();
}

async function goTo(name: string): Promise<void> {
  await openDialog();
  await page.getByRole('button', { name: `Go to ${name}` }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Points at the mark as it is seen, and reads the coordinates that the page shows there. */
async function liesAtItsPlace(zoom = 12, place = PLACE): Promise<void> {
  let mark: readonly [number, number] | null = null;
  await expect.poll(async () => (mark = await middleOf(MARK)) !== null).toBe(true);
  await page.mouse.move(...mark!);
  await expect.poll(() => page.locator('.coordinates bdi').textContent()).toMatch(/\d/);
  const [latitude, longitude] = (await page.locator('.coordinates bdi').textContent())!.match(/-?[\d.]+/g)!.map(Number);
  // A pixel of the screen, where the map stands at that zoom or a nearer one.
  const pixel_deg = 360 / (256 * 2 ** zoom);
  expect(Math.abs(longitude! - place[0])).toBeLessThan(pixel_deg);
  expect(Math.abs(latitude! - place[1])).toBeLessThan(pixel_deg);
}

const middleOf = async (color: Color): Promise<readonly [number, number] | null> => (await seen(color)).middle;
const colorAtMiddle = async (): Promise<readonly number[]> => (await seen(MARK)).atMiddle;

/** What is on the screen, without the panels that lie on the map: the middle of all pixels of a colour, and the colour in the middle. */
async function seen(color: Color, inside?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Promise<{ readonly middle: readonly [number, number] | null; readonly atMiddle: readonly number[] }> {
  const box = (await page.locator('.map').boundingBox())!;
  const clip = inside ?? { x: Math.round(box.x + 80), y: Math.round(box.y + 80), width: 560, height: 480 };
  const shot = (await page.screenshot({ clip, style: '.layers, .map-bar, .graticule { visibility: hidden }' })).toString('base64');
  return page.evaluate(
    async ({ shot, left, top, color }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${shot}`;
      await image.decode();
      const { width, height } = image;
      const pen = new OffscreenCanvas(width, height).getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, width, height);
      let [count, x, y] = [0, 0, 0];
      for (let i = 0; i < width * height; i++) {
        if (color.some((wanted, channel) => Math.abs(data[4 * i + channel]! - wanted) > 90)) continue;
        count += 1;
        x += i % width;
        y += Math.floor(i / width);
      }
      const at = 4 * ((height >> 1) * width + (width >> 1));
      return { middle: count === 0 ? null : ([left + x / count + 0.5, top + y / count + 0.5] as const), atMiddle: [...data.subarray(at, at + 3)] };
    },
    { shot, left: clip.x, top: clip.y, color },
  );
}

function boundsOf(): [number, number, number, number] {
  const [west, north] = placeOfPixel(13, 4_404 * 256, 2_839 * 256);
  const [east, south] = placeOfPixel(13, 4_407 * 256, 2_842 * 256);
  return [west, south, east, north];
}

/** By the formulae of Web Mercator. */
function placeOfPixel(zoom: number, x: number, y: number): readonly [longitude: number, latitude: number] {
  const across = 256 * 2 ** zoom;
  return [(x / across) * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / across))) * 180) / Math.PI];
}


/** 200 km2 of own imagery in the built page: does the map pan like bare Leaflet with the same tiles? */
import { createRequire } from 'node:module';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from '../../scripts/chromium-path.mjs';
import { serve } from '../../scripts/serve.mjs';
import { panned } from '../dragged-map.mjs';
import { summaryOf } from '../measure.mjs';
import { figure, row } from '../result.mjs';

const requireOfPage = createRequire(new URL('../../packages/map-ui/package.json', import.meta.url));
/** @type {typeof import('playwright-core')} */
const { chromium } = requireOfPage('playwright-core');
/** @type {typeof import('pmtiles')} */
const { zxyToTileId } = requireOfPage('pmtiles');

const VIEWPORT = { width: 1366, height: 768 };
/** One tile of this zoom, at 43 degrees of latitude some 14.3 km a side, and everything below it. */
const [ZOOM, COLUMN, LINE] = [11, 1_100, 750];
const FINEST = 18;
const ROUNDS = 3;

export async function run() {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('Chromium was not found: set CHROMIUM_PATH to where it is.');
  const picture = tilePicture();
  const server = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const ours = await ownPage(browser, server.url, picture);
    const bare = await barePage(browser, picture, ours);
    /** @type {number[]} */
    const ours_ms = [];
    /** @type {number[]} */
    const bare_ms = [];
    // In turns, so that other work of the machine meets both.
    for (let i = 0; i < ROUNDS; i++) {
      ours_ms.push(...(await panned(ours.page, '.map')));
      bare_ms.push(...(await panned(bare, '#map')));
    }
    return {
      title: 'Own imagery',
      about: [`PMTiles of ${Math.round(area_km2())} km2 down to zoom ${FINEST} (one picture repeated) in the built page, and the same picture in a page of Leaflet and nothing else, in headless Chromium drawn by the processor alone. The time from picture to picture while the map is dragged.`],
      rows: [
        row('own imagery, a pan of 12 px', summaryOf(ours_ms), {}),
        row('*bare Leaflet, the same tiles*', summaryOf(bare_ms), {}),
        figure('opening the file, from its choice to the list', `${Math.round(ours.opened_ms)} ms`),
      ],
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

function area_km2() {
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - (2 * (LINE + 0.5)) / 2 ** ZOOM)));
  return ((40_075 * Math.cos(latitude)) / 2 ** ZOOM) ** 2;
}

/** The largest of the tiles that come with the page: a picture with something on it. */
function tilePicture() {
  const folder = fileURLToPath(new URL('../../packages/map-ui/public/imagery/island', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)).filter((path) => path.endsWith('.webp'));
  const [largest] = files.sort((a, b) => statSync(b).size - statSync(a).size);
  if (!largest) throw new Error('The page has no tiles.');
  return readFileSync(largest);
}

/** After the specification of PMTiles 3: below one tile the numbers of each zoom follow one another, so that a zoom is one entry. @param {Buffer} picture */
function pmtilesOf(picture) {
  const zooms = Array.from({ length: FINEST - ZOOM + 1 }, (_, i) => ZOOM + i);
  const starts = zooms.map((zoom) => {
    const [scale, ids] = [2 ** (zoom - ZOOM), /** @type {number[]} */ ([])];
    for (const x of [0, scale - 1]) for (const y of [0, scale - 1]) ids.push(zxyToTileId(zoom, COLUMN * scale + x, LINE * scale + y));
    // The curve begins in a corner.
    return Math.min(...ids);
  });
  const runs = zooms.map((zoom) => 4 ** (zoom - ZOOM));
  const numbers = [zooms.length, ...starts.map((id, i) => id - (starts[i - 1] ?? 0)), ...runs, ...zooms.map(() => picture.length), ...zooms.map(() => 1)];
  const directory = Buffer.from(numbers.flatMap(varint));
  const metadata = Buffer.from('{"name":"Bench"}');
  const header = Buffer.alloc(127);
  header.write('PMTiles', 'latin1');
  header[7] = 3;
  let at = 127;
  for (const [i, length] of [directory.length, metadata.length, 0, picture.length].entries()) {
    header.writeBigUInt64LE(BigInt(at), 8 + 16 * i);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * i);
    at += length;
  }
  header.set([1, 1, 1, 4, ZOOM, FINEST], 96);
  const degrees = (/** @type {number} */ x, /** @type {number} */ y) => [(x / 2 ** ZOOM) * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** ZOOM))) * 180) / Math.PI];
  for (const [i, value] of [...degrees(COLUMN, LINE + 1), ...degrees(COLUMN + 1, LINE)].entries()) header.writeInt32LE(Math.round(value * 1e7), 102 + 4 * i);
  return Buffer.concat([header, directory, metadata, picture]);
}

/** @param {number} value @returns {number[]} */
const varint = (value) => (value > 127 ? [(value % 128) | 128, ...varint(Math.floor(value / 128))] : [value]);

/** @param {import('playwright-core').Browser} browser @param {string} url @param {Buffer} picture */
async function ownPage(browser, url, picture) {
  const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB', serviceWorkers: 'block' });
  await page.goto(url);
  await page.locator('path.ring').first().waitFor({ state: 'attached' });
  const layers = page.getByRole('button', { name: 'Layers and legend' });
  if ((await layers.getAttribute('aria-expanded')) === 'false') await layers.click();
  await page.getByRole('button', { name: 'Add imagery' }).click();
  const from = performance.now();
  await page.locator('input[type="file"][aria-label="Choose a file …"]').setInputFiles({ name: 'bench.pmtiles', mimeType: 'application/octet-stream', buffer: pmtilesOf(picture) });
  await page.locator('.imagery-said', { hasText: 'is added.' }).waitFor();
  const opened_ms = performance.now() - from;
  await page.getByRole('button', { name: 'Go to Bench' }).click();
  for (let zoom = ZOOM; zoom < FINEST; zoom++) {
    await page.getByRole('button', { name: 'Nearer' }).click();
    await page.waitForFunction(() => !document.querySelector('.leaflet-zoom-anim'));
  }
  const tiles = page.locator('.own-imagery img');
  await tiles.nth(3).waitFor({ state: 'attached' });
  const tile_px = await tiles.first().evaluate((image) => /** @type {HTMLImageElement} */ (image).naturalWidth);
  const size = await page.locator('.map').boundingBox();
  if (!size) throw new Error('There is no map.');
  return { page, size, tile_px, opened_ms };
}

/** @param {import('playwright-core').Browser} browser @param {Buffer} picture @param {{ size: { width: number, height: number }, tile_px: number }} like */
async function barePage(browser, picture, { size: { width, height }, tile_px }) {
  const bare = await browser.newPage({ viewport: VIEWPORT });
  await bare.setContent(`<div id="map" style="width:${width}px;height:${height}px"></div>`);
  await bare.addScriptTag({ content: readFileSync(requireOfPage.resolve('leaflet/dist/leaflet.js'), 'utf8') });
  await bare.addStyleTag({ content: readFileSync(requireOfPage.resolve('leaflet/dist/leaflet.css'), 'utf8') });
  await bare.evaluate(
    ([address, zoom, tileSize]) => {
      const { L } = /** @type {any} */ (window);
      L.tileLayer(address, { tileSize }).addTo(L.map('map').setView([43, 13], zoom));
    },
    /** @type {const} */ ([`data:image/webp;base64,${picture.toString('base64')}`, FINEST, tile_px]),
  );
  await bare.locator('img.leaflet-tile').nth(3).waitFor({ state: 'attached' });
  return bare;
}

/** The built page in Chromium: what a frame costs while a store is dragged, and whether a thousand rings pan like in a bare map. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { chromiumPath } from '../../scripts/chromium-path.mjs';
import { serve } from '../../scripts/serve.mjs';
import { panned } from '../dragged-map.mjs';
import { summaryOf } from '../measure.mjs';
import { exposedSite, store } from '../plans.mjs';
import { randomFrom } from '../random.mjs';
import { figure, row } from '../result.mjs';

const requireOfPage = createRequire(new URL('../../packages/map-ui/package.json', import.meta.url));
/** @type {typeof import('playwright-core')} */
const { chromium } = requireOfPage('playwright-core');

const FRAMES = 120;
/** As on every visit but the first, in which the whole page is fetched for use without a network beside what is measured. */
const SETTLED = /** @type {const} */ ({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });

export async function run() {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('Chromium was not found: set CHROMIUM_PATH to where it is.');
  const server = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const common = await drag(browser, server.url, 50, 500);
    const large = await drag(browser, server.url, 500, 5_000);
    const front = await shockFront(browser, server.url);
    const dragged = await pan(browser, server.url);
    const started = await start(browser, server.url);
    return {
      title: 'The page',
      about: [
        'The built page in headless Chromium, drawn by the processor alone. A frame is what script, style and layout took between two pictures while the pointer drags a store with its rings (three rows): reading and evaluating the plan, lists, rings, and what Leaflet does. Frames are those of a page that is already kept for use without a network; the time to the first rings is that of a first visit.',
        'Panning: the same 1,000 rings in our page, with sites, names and picture, and in a page of Leaflet and nothing else.',
      ],
      rows: [
        row('50 stores x 500 exposed sites, frame (median)', summaryOf(common.frames_ms), { goal: { atMost_ms: 8 } }),
        row('… 95th percentile', percentile(common.frames_ms, 0.95), { goal: { atMost_ms: 16 } }),
        row('500 x 5,000, frame with the rings (median)', summaryOf(large.frames_ms), { goal: { atMost_ms: 16 } }),
        row('… 95th percentile', percentile(large.frames_ms, 0.95), {}),
        row('… findings by the worker, after the drag', summaryOf(large.findings_ms), { goal: { atMost_ms: 100 } }),
        row('the shock front on its way, frame (median)', summaryOf(front), { goal: { atMost_ms: 4 } }),
        row('1,000 rings, a pan of 12 px', summaryOf(dragged.ours_ms), {}),
        row('*bare Leaflet, the same rings*', summaryOf(dragged.bare_ms), {}),
        row('from the address to the rings of the demonstration', summaryOf(started), { goal: { atMost_ms: 2_000 } }),
        figure('rings in the page', String(dragged.count)),
      ],
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {readonly number[]} times @param {number} share */
function percentile(times, share) {
  const at = times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))];
  return { min_ms: at, median_ms: at, max_ms: at, repetitions: times.length };
}

/** @param {number} stores @param {number} exposed */
function planOf(stores, exposed) {
  const random = randomFrom(20_210_301);
  const origin = /** @type {[number, number]} */ ([-25.01, -38]);
  const reach_m = 90 * Math.sqrt(stores);
  const near = (/** @type {number} */ far) => /** @type {[number, number]} */ ([origin[0] + random.between(-far, far) / 87_700, origin[1] + random.between(-far, far) / 111_200]);
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [
      ...Array.from({ length: stores }, (_, i) => store(random, i, near(reach_m), 50, 20_000)),
      ...Array.from({ length: exposed }, (_, i) => exposedSite(random, i, near(reach_m + 2_500))),
    ],
  });
}

/** @param {import('playwright-core').Browser} browser @param {string} url @param {number} stores @param {number} exposed */
async function opened(browser, url, stores, exposed) {
  const page = await browser.newPage(SETTLED);
  await page.goto(url);
  await page.locator('path.ring').first().waitFor({ state: 'attached' });
  await page.getByLabel('Open a site plan').setInputFiles({ name: 'bench.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(planOf(stores, exposed)) });
  await page.getByRole('tab', { name: 'Stores' }).click();
  await page.locator('.site-row', { hasText: /PES 1(?!\d)/ }).first().waitFor();
  await page.waitForTimeout(1_500);
  return page;
}

/** @param {import('playwright-core').Browser} browser @param {string} url @param {number} stores @param {number} exposed */
async function drag(browser, url, stores, exposed) {
  const page = await opened(browser, url, stores, exposed);
  await page.locator('.site-row', { hasText: /PES 1(?!\d)/ }).first().click();
  await page.getByRole('tab', { name: 'Findings' }).click();
  await page.waitForTimeout(2_000);
  const box = await page.getByRole('button', { name: /^Move \(/ }).boundingBox();
  if (!box) throw new Error('There is no handle to drag.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const work = await workMeter(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 5, y);
  /** @type {number[]} */
  const frames_ms = [];
  for (let i = 0; i < FRAMES; i++) {
    await work.reset();
    await page.mouse.move(x + 60 * Math.sin(i / 9), y + 40 * Math.cos(i / 7));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    frames_ms.push(await work.take_ms());
  }
  /** @type {number[]} */
  const findings_ms = [];
  for (let i = 0; i < 8; i++) {
    await page.waitForFunction(() => !document.querySelector('.summary.is-behind'));
    await page.mouse.move(x + 7 * i, y + 30);
    findings_ms.push(
      await page.evaluate(async () => {
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        await frame();
        const start = performance.now();
        while (document.querySelector('.summary.is-behind')) await frame();
        return performance.now() - start;
      }),
    );
  }
  await page.mouse.up();
  await page.close();
  return { frames_ms: frames_ms.slice(20), findings_ms };
}

/** Frames of the shock front in the demonstration. @param {import('playwright-core').Browser} browser @param {string} url */
async function shockFront(browser, url) {
  const page = await browser.newPage(SETTLED);
  await page.goto(url);
  await page.locator('path.ring').first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Effects', exact: true }).click();
  await page.getByLabel('Speed').selectOption('20');
  await page.getByRole('button', { name: 'Let it run' }).click();
  const work = await workMeter(page);
  /** @type {number[]} */
  const frames_ms = [];
  for (let i = 0; i < FRAMES; i++) {
    await work.reset();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    frames_ms.push(await work.take_ms());
  }
  await page.close();
  return frames_ms.slice(20);
}

/** What script, style and layout of the page have taken. @param {import('playwright-core').Page} page */
async function workMeter(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const total = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return 1000 * (of('ScriptDuration') + of('RecalcStyleDuration') + of('LayoutDuration'));
  };
  let before = await total();
  return {
    reset: async () => void (before = await total()),
    take_ms: async () => (await total()) - before,
  };
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function pan(browser, url) {
  const page = await opened(browser, url, 340, 50);
  const count = await page.locator('path.ring').count();
  const rings = await page.evaluate(() => [...document.querySelectorAll('path.ring')].map((path) => path.getAttribute('d') ?? ''));
  const ours_ms = await panned(page, '.map');

  const bare = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await bare.setContent('<div id="map" style="height:700px"></div>');
  await bare.addScriptTag({ content: readFileSync(requireOfPage.resolve('leaflet/dist/leaflet.js'), 'utf8') });
  await bare.addStyleTag({ content: readFileSync(requireOfPage.resolve('leaflet/dist/leaflet.css'), 'utf8') });
  await bare.evaluate((lines) => {
    const { L } = /** @type {any} */ (window);
    const map = L.map('map', { crs: L.CRS.Simple }).setView([0, 0], 0);
    for (const d of lines) {
      const ring = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, px, py]) => [-Number(py) + 350, Number(px) - 683]);
      L.polygon(ring, { fill: false, weight: 1.75, smoothFactor: 0, noClip: true }).addTo(map);
    }
  }, rings);
  const bare_ms = await panned(bare, '#map');
  await page.close();
  await bare.close();
  return { ours_ms, bare_ms, count };
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function start(browser, url) {
  /** @type {number[]} */
  const times = [];
  for (let i = 0; i < 5; i++) {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const from = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('path.ring').first().waitFor({ state: 'attached' });
    times.push(performance.now() - from);
    await page.close();
  }
  return times;
}

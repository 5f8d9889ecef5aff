import { cpSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { chromiumPath } from '../../../scripts/chromium-path.mjs';
import { writeServiceWorker } from '../offline/keep-whole-build.js';
import { chromiumArguments } from './chromium.js';
import { goToTab, LAPTOP, OF_THE_BROWSER, ready, words } from './page.js';

/** Keeping the whole page takes a while on a busy machine. */
const WHOLE_ms = 120_000;
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json' };
const built = fileURLToPath(new URL('../dist', import.meta.url));

/** A server of the page, as simple as the one that a user may have; `proxy` sees whatever is asked of anybody else. */
interface Site {
  readonly folder: string;
  readonly url: string;
  /** Content other than that of the folder, by path. */
  readonly replaced: Map<string, string>;
  readonly close: () => Promise<void>;
  readonly openAgain: () => Promise<void>;
}

const listen = (server: Server, port: number): Promise<number> => new Promise((listening) => server.listen(port, '127.0.0.1', () => listening((server.address() as AddressInfo).port)));

async function siteOf(folder: string): Promise<Site> {
  const replaced = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://here').pathname.slice(1)) || 'index.html';
    try {
      const content = replaced.get(path) ?? readFileSync(join(folder, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-store' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = await listen(server, 0);
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { folder, url: `http://127.0.0.1:${port}/`, replaced, close, openAgain: async () => void (await listen(server, port)) };
}

let profile: string;
let site: Site;
let proxy: Server;
let proxyPort: number;
let foreign: string[] = [];
let context: BrowserContext;

beforeAll(async () => {
  // What Chromium asks its own maker (about form fields of any page, about its updates) is not the page's doing: the page knows no such host.
  const note = (url = ''): unknown => /^(http:\/\/)?([\w-]+\.)*google(apis)?\.com[:/]/.test(url) || foreign.push(url);
  proxy = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    note(request.url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  proxyPort = await listen(proxy, 0);
});

afterAll(() => void proxy?.close());

beforeEach(async () => {
  foreign = [];
  profile = mkdtempSync(join(tmpdir(), 'iatg-offline-profile-'));
  const folder = mkdtempSync(join(tmpdir(), 'iatg-offline-site-'));
  cpSync(built, folder, { recursive: true, filter: (source) => !source.endsWith('.map') });
  site = await siteOf(folder);
  context = await launch();
  return async () => {
    await context.close().catch(() => {});
    await site.close().catch(() => {});
    for (const made of [profile, folder]) rmSync(made, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
});

async function launch(): Promise<BrowserContext> {
  const launched = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath()!,
    args: [...chromiumArguments, `--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=127.0.0.1'],
    viewport: LAPTOP,
    locale: 'en-GB',
  });
  launched.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  await launched.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  return launched;
}

async function visit(path = ''): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  await page.goto(site.url + path);
  await ready(page);
  return page;
}

const state = (page: Page) => page.getByRole('status', { name: 'Use without a network' });
const keptWhole = (page: Page): Promise<void> => state(page).getByText('Works offline').waitFor({ timeout: WHOLE_ms });

/** The process of the browser ends as if the power had failed. Chromium writes its number into the profile. */
async function kill(): Promise<void> {
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  const isGone = new Promise((gone) => context.once('close', gone));
  process.kill(pid, 'SIGKILL');
  await isGone;
  rmSync(join(profile, 'SingletonLock'), { force: true });
}

async function closed(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/**
 * Whatever loads a part of its own: imagery, every item of the menus, every paper, files of others, what is decided, lessons.
 * @param leave leaves the dialogue that stands open
 */
async function walkThroughAll(page: Page, leave: () => Promise<void>): Promise<void> {
  await page.evaluate(() => Object.assign(window, { print: () => {} }));
  const dialog = page.getByRole('dialog');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const choose = async (menu: string, label: string): Promise<void> => {
    await button(menu).click();
    await page.locator('.menu-list').getByRole('button', { name: label, exact: true }).click();
  };
  const layers = page.getByRole('button', { name: 'Layers and legend' });
  if ((await layers.getAttribute('aria-expanded')) === 'false') await layers.click();
  await page.getByRole('button', { name: 'Add imagery' }).click();
  await dialog.locator('input[type="file"]').setInputFiles(fileURLToPath(new URL('geotiff/utm-north-lzw-tiled.tif', import.meta.url)));
  await dialog.getByText('Placed by the file itself').waitFor();
  await leave();

  const opened: string[] = [];
  for (const menu of ['Tools', 'File']) {
    await button(menu).click();
    const labels = await page.locator('.menu-list button').allTextContents();
    await button(menu).click();
    for (const label of labels.filter((one) => !OF_THE_BROWSER.includes(one))) {
      await choose(menu, label);
      opened.push(label);
      if (!label.endsWith('…')) continue;
      // Its own words have come, not the frame alone.
      await dialog.locator('.dialog-body').getByText(/\w/).first().waitFor();
      await leave();
    }
  }
  expect(opened).toEqual(expect.arrayContaining(['Risk …', 'Self-assessment …', 'Rule profiles …', 'Papers …', 'Import …', 'Hand over with photos, notes and history …', 'History and release …']));
  expect(opened.length).toBeGreaterThan(18);

  await choose('File', 'Papers …');
  const papers = dialog.getByLabel('Paper', { exact: true });
  for (const name of await papers.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))) {
    await papers.selectOption(name);
    await dialog.frameLocator('iframe').getByRole('heading').first().waitFor();
  }
  await leave();

  for (const file of ['neighbours.csv', 'waypoints.gpx', 'store-of-others.kml', 'smallest-plan.xlsx', 'village.osm']) {
    await choose('File', 'Import …');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), dialog.getByRole('button', { name: 'Choose a file …' }).click()]);
    await chooser.setFiles(fileURLToPath(new URL(`../../../examples/exchange/${file}`, import.meta.url)));
    await expect.poll(() => dialog.locator('.import-said').textContent()).toMatch(/^(CSV|GPX|KML|XLSX|OSM): \w/);
    await leave();
  }

  await button('Decisions').click();
  const decisions = page.locator('.decisions-panel');
  const part = async (name: string): Promise<void> => page.getByRole('group', { name: 'What to decide' }).getByRole('button', { name, exact: true }).click();
  await decisions.getByText(/^(Found|The best)/).waitFor();
  await part('Permitted quantities');
  await decisions.getByText(/^The whole site/).waitFor();
  await part('Placing a stock');
  await decisions.getByRole('button', { name: 'Find where it goes' }).click();
  await decisions.getByText(/^Placed: /).waitFor();
  await button('Training').click();
  await button('Lessons').click();
  await page.locator('.lesson .training-row').first().click();
  await page.locator('.exercise').waitFor();
  await button('Back to the list').click();
  await button('Distances').click();
  await page.locator('.findings .finding').first().waitFor();
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile() && !path.endsWith('.map'))
    .map((path) => path.split(sep).join('/'));

it('visited once, network and server gone, browser killed: opened again, everything works, and nobody else is asked for anything', { timeout: 300_000 }, async () => {
  const first = await visit();
  await keptWhole(first);
  expect(words(await state(first).textContent())).toMatch(/\(\d+(\.\d)? MB\)/);
  await goToTab(first, 'Stores');
  await first.locator('.site-row').first().click();
  await first.getByLabel('Name', { exact: true }).fill('Written before the end');
  await first.getByText(/Saved in this browser/).waitFor();
  await context.setOffline(true);
  await site.close();
  await kill();

  context = await launch();
  await context.setOffline(true);
  const page = await visit();
  await keptWhole(page);
  await goToTab(page, 'Stores');
  await page.locator('.site-row', { hasText: 'Written before the end' }).click();
  await page.locator('.site-form').waitFor();
  await goToTab(page, 'Findings');
  await page.locator('.finding').first().click();
  await page.locator('#explanation .steps').waitFor();
  for (const tab of ['Exposed sites', 'All pairs']) await goToTab(page, tab);
  await page.getByRole('button', { name: 'Add a store' }).click();
  await page.getByRole('button', { name: 'open stack' }).click();
  await page.getByRole('button', { name: 'Place in the middle of the map' }).click();
  // Pictures of the island and of the world.
  await page.locator('img.leaflet-tile[src*="island"]').first().waitFor({ state: 'attached' });
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: 'Farther' }).click();
        return page.locator('img.leaflet-tile[src*="world"]').evaluateAll((all) => all.filter((image) => (image as HTMLImageElement).naturalWidth > 0).length);
      },
      { timeout: 30_000, interval: 500 },
    )
    .toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Effects', exact: true }).click();
  await page.locator('.effects-sites').waitFor();
  await page.getByRole('button', { name: 'Training', exact: true }).click();
  await page.locator('.training-list').first().waitFor();
  await page.getByRole('button', { name: 'Distances', exact: true }).click();
  for (const action of ['Export the rings shown (KML)', 'Export the findings (CSV)', 'Plans in this browser']) {
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await page.getByRole('button', { name: action }).click();
  }
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  for (const action of ['Hand over', 'History and release']) {
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await page.getByRole('button', { name: action }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await walkThroughAll(page, () => closed(page));
  await page.locator('.language-switch').selectOption('fr');
  await page.getByRole('button', { name: 'Fichier', exact: true }).waitFor();
  await page.locator('.language-switch').selectOption('en');
  await page.getByRole('button', { name: 'File', exact: true }).waitFor();
  // Whatever else the page may load one day: every file of the build is there.
  const missing = await page.evaluate(async (paths) => {
    const found = await Promise.all(paths.map(async (path) => ((await fetch(path).catch(() => null))?.ok ? [] : [path])));
    return found.flat();
  }, filesOf(built).filter((path) => path !== 'service-worker.js'));
  expect(missing).toEqual([]);
  // The page of online layers, too: without an agreement it goes back.
  await page.goto(`${site.url}online.html`);
  await page.waitForURL(/index\.html/);
  await ready(page);
  expect(foreign).toEqual([]);
});

it('every dialogue, tool, paper, mode and import opens without the server, asks nobody else, and says nothing of the plan in titles and addresses', { timeout: 300_000 }, async () => {
  await keptWhole(await visit());
  await site.close();
  // The network itself is there: whoever were asked, by whatever part of the page, the proxy would tell.
  const page = await visit();
  // What others may see of a page, in the window's title, the history of addresses and what is asked of a server: nothing of the plan.
  const seen = new Set<string>();
  page.on('request', (request) => seen.add(request.url()));
  const leave = async (): Promise<void> => {
    for (const told of [await page.title(), page.url()]) seen.add(told);
    await closed(page);
  };
  await walkThroughAll(page, leave);

  for (const mode of ['Decisions', 'Effects', 'Training', 'Distances']) {
    await page.getByRole('button', { name: mode, exact: true }).click();
    await expect.poll(() => page.getByRole('button', { name: mode, exact: true }).getAttribute('aria-pressed')).toBe('true');
  }
  for (const language of ['ar', 'es', 'fr', 'ru', 'zh', 'en']) {
    await page.locator('.language-switch').selectOption(language);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
  }
  await page.locator('.finding').first().click();
  for (const told of [await page.title(), page.url()]) seen.add(told);
  expect(seen.size).toBeGreaterThan(20);
  expect([...seen].filter((told) => /highfold|igloo|farmhouse|24\.99|38\.00/i.test(decodeURIComponent(told)))).toEqual([]);
  expect(foreign).toEqual([]);
});

it('a request to somebody else is counted, by the browser and by the proxy: one planted in a part that loads late', async () => {
  const late = filesOf(site.folder).find((path) => /assets\/help-dialog-.*\.js$/.test(path))!;
  site.replaced.set(late, `${readFileSync(join(site.folder, late), 'utf8')}\nnew Image().src = 'http://elsewhere.example/planted';`);
  // The page's own policy would stop it before it leaves.
  site.replaced.set('index.html', readFileSync(join(site.folder, 'index.html'), 'utf8').replace(/<meta[^>]*Content-Security-Policy[^>]*>/i, ''));
  const page = await visit();
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('dialog').waitFor();
  await expect.poll(() => foreign).toEqual(['http://elsewhere.example/planted', 'http://elsewhere.example/planted']);
});

it('tiles of an online layer are not kept', { timeout: 180_000 }, async () => {
  const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAusB9Y9zuO8AAAAASUVORK5CYII=', 'base64');
  let asked = 0;
  const tiles = createServer((_, response) => {
    asked++;
    response.writeHead(200, { 'content-type': 'image/png' }).end(PICTURE);
  });
  const port = await listen(tiles, 0);
  try {
    const page = await visit();
    await keptWhole(page);
    await page.evaluate((port) => sessionStorage.setItem('iatg-online-layer', JSON.stringify({ id: 'own', url: `http://127.0.0.1:${port}/{z}/{x}/{y}.png` })), port);
    await page.goto(`${site.url}online.html`);
    await page.locator('img.leaflet-tile[src^="http"]').first().waitFor({ state: 'attached' });
    await expect.poll(() => asked).toBeGreaterThan(0);
    const kept = await page.evaluate(async () => {
      const all = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
      return all.flat();
    });
    expect(kept.length).toBeGreaterThan(500);
    expect(kept.filter((url) => !url.startsWith(site.url))).toEqual([]);
  } finally {
    tiles.closeAllConnections();
    tiles.close();
  }
});

it('a newer version is offered, not forced; until then the page is of one version, and no unsaved work is lost to it', { timeout: 300_000 }, async () => {
  let page = await visit();
  await keptWhole(page);
  // The newer version: another page, and a file that the one before loads late is no longer on the server.
  const late = filesOf(site.folder).find((path) => /assets\/help-dialog-.*\.js$/.test(path))!;
  const index = join(site.folder, 'index.html');
  writeFileSync(index, readFileSync(index, 'utf8').replace('<head>', '<head><meta name="newer" content="yes">'));
  rmSync(join(site.folder, late));
  writeServiceWorker(site.folder);

  await page.reload();
  await ready(page);
  await state(page).getByText('A newer version of this page is ready.').waitFor({ timeout: WHOLE_ms });
  expect(await page.locator('meta[name=newer]').count()).toBe(0);
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');

  // Another window still needs the version before.
  const other = await visit();
  await page.getByRole('button', { name: 'Change to it now' }).click();
  await state(page).getByText('open in other windows').waitFor();
  await other.close();

  // Work that the browser refuses to keep.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { put });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await goToTab(page, 'Stores');
  await page.locator('.site-row').first().click();
  await page.getByLabel('Name', { exact: true }).fill('Not kept yet');
  await page.getByRole('button', { name: 'Change to it now' }).click();
  await state(page).getByText('is not saved').waitFor();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = (window as unknown as { put: typeof IDBObjectStore.prototype.put }).put;
  });

  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Change to it now' }).click()]);
  await ready(page);
  expect(await page.locator('meta[name=newer]').count()).toBe(1);
  await goToTab(page, 'Stores');
  await page.locator('.site-row', { hasText: 'Not kept yet' }).waitFor();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await keptWhole(page);
  page = await visit();
  expect(await page.locator('meta[name=newer]').count()).toBe(1);
});

it('a file that is not that of the version is not kept: the page says that it is not usable without a network yet', { timeout: 180_000 }, async () => {
  const damaged = filesOf(site.folder).find((path) => /imagery\/world\/.*\.webp$/.test(path))!;
  site.replaced.set(damaged, 'something else');
  const page = await visit();
  await state(page).getByText('some files of the page could not be fetched').waitFor({ timeout: WHOLE_ms });
  // Mended, it goes on from where it was.
  site.replaced.clear();
  await page.reload();
  await ready(page);
  await keptWhole(page);
});

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
import { goToTab, LAPTOP, ready, words } from './page.js';

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
  launched.setDefaultTimeout(20_000);
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
    await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(0);
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

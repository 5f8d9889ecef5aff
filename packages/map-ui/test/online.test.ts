import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { hostOfTemplate, ONLINE_LAYERS, onlineLayerOf } from '../src/io/online-layers.js';
import { launchChromium } from './chromium.js';
import { LAPTOP, ready } from './page.js';

/** One white pixel. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAusB9Y9zuO8AAAAASUVORK5CYII=', 'base64');

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let tiles: Server;
let asked: string[] = [];
let page: Page;
let requests: string[] = [];
let isDown = false;

beforeAll(async () => {
  tiles = createServer((request, response) => {
    asked.push(request.url ?? '');
    expect(request.headers.referer).toBeUndefined();
    response.writeHead(isDown ? 503 : 200, { 'content-type': 'image/png' }).end(isDown ? '' : PICTURE);
  });
  await new Promise<void>((listening) => tiles.listen(0, '127.0.0.1', listening));
  [browser, site] = await Promise.all([launchChromium(), serve({ port: 0 })]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  tiles?.close();
});

beforeEach(async () => {
  asked = [];
  requests = [];
  isDown = false;
  const context = await browser.newContext({ viewport: LAPTOP, serviceWorkers: 'block' });
  page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(site.url);
  await ready(page);
  return () => context.close();
});

const template = (): string => `http://127.0.0.1:${(tiles.address() as AddressInfo).port}/{z}/{x}/{y}.png`;
const foreign = (): string[] => requests.filter((url) => !url.startsWith(site.url) && !/^(data|blob):/.test(url));

async function switchOn(): Promise<void> {
  await page.getByRole('button', { name: 'Nothing leaves this computer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Tiles of an address of my own' }).check();
  await dialog.getByRole('textbox').fill(template());
  // What leaves the computer is said, and agreed to, before anything does.
  expect(await dialog.innerText()).toContain(`Each picture asked of http://127.0.0.1`);
  expect(await dialog.getByRole('button', { name: 'Switch on' }).isDisabled()).toBe(true);
  expect(foreign()).toEqual([]);
  await dialog.getByRole('checkbox', { name: /I may show this place/ }).check();
  await dialog.getByRole('button', { name: 'Switch on' }).click();
  await page.waitForURL(/online\.html/);
}

it('an online layer is shown after consent, from the one host that was agreed to, and the work goes along', async () => {
  await page.getByRole('tab', { name: 'Stores' }).click();
  await page.locator('.site-row').first().click();
  await page.getByLabel('Name', { exact: true }).fill('Taken along');
  await switchOn();
  await ready(page);
  await page.getByRole('button', { name: /^Online: 127\.0\.0\.1/ }).waitFor();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  expect(new Set(foreign().map((url) => new URL(url).origin))).toEqual(new Set([new URL(template().replaceAll(/[{}]/g, '')).origin]));
  await page.getByRole('tab', { name: 'Stores' }).click();
  await page.locator('.site-row', { hasText: 'Taken along' }).waitFor();
  // Any other host is refused by the page itself.
  expect(await refusedBy(page, 'https://example.org/a.png')).toContain('https://example.org');

  await page.getByRole('button', { name: /^Online:/ }).click();
  await page.getByRole('button', { name: 'Back to offline' }).click();
  await page.waitForURL((url) => !url.pathname.includes('online'));
  await ready(page);
  const before = asked.length;
  await page.getByRole('button', { name: 'Farther' }).click();
  await page.getByRole('button', { name: 'Nothing leaves this computer' }).waitFor();
  expect(asked.length).toBe(before);
});

it('when the layer cannot be reached the embedded picture comes back by itself, and the page says so', async () => {
  isDown = true;
  await switchOn();
  await page.getByText('cannot be reached').waitFor();
  await page.locator('img.leaflet-tile[src*="imagery/"]').first().waitFor({ state: 'attached' });
  // Of the layer that is gone nothing is left that would stop the map from zooming, or ask for more.
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const before = asked.length;
  const scale = page.locator('.leaflet-control-scale-line');
  const was = await scale.textContent();
  await page.getByRole('button', { name: 'Nearer' }).click();
  await expect.poll(() => scale.textContent()).not.toBe(was);
  expect(errors).toEqual([]);
  expect(asked.length).toBe(before);
});

it('a page of online layers opened without consent goes back', async () => {
  await page.goto(`${site.url}online.html`);
  await page.waitForURL(/index\.html/);
  await ready(page);
  expect(foreign()).toEqual([]);
});

it('the page as it opens refuses every other host, whatever a script in it tries', async () => {
  expect(await refusedBy(page, template().replaceAll(/[{}]/g, ''))).toContain('http://127.0.0.1');
  expect(asked).toEqual([]);
});

/** What the page refuses to load when it is told to. */
const refusedBy = (page: Page, address: string): Promise<unknown> =>
  page.evaluate(
    (address) =>
      new Promise((answer) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => answer(blockedURI), { once: true });
        new Image().src = address;
      }),
    address,
  );

it('only addresses of tiles are taken', () => {
  expect(hostOfTemplate('https://tiles.example/{z}/{x}/{y}.png')).toBe('tiles.example');
  expect(hostOfTemplate('https://tiles.example/{z}/{x}/{-y}.png')).toBe('tiles.example');
  for (const wrong of ['', 'tiles.example/{z}/{x}/{y}', 'https://tiles.example/', 'https://{s}.tiles.example/{z}/{x}/{y}', 'ftp://a.b/{z}/{x}/{y}', 'javascript:{z}{x}{y}']) {
    expect(hostOfTemplate(wrong), wrong).toBeNull();
  }
  expect(onlineLayerOf('no-such-layer', 'https://tiles.example/{z}/{x}/{y}.png')).toBeUndefined();
  for (const { id, url } of ONLINE_LAYERS) {
    expect(hostOfTemplate(url), id).not.toBeNull();
    expect(url.startsWith('https://'), id).toBe(true);
  }
});

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { chromiumPath } from '../../../scripts/chromium-path.mjs';
import { chromiumArguments } from './chromium.js';
import { demoText } from './demo.js';
import { goToTab, LAPTOP, ready } from './page.js';

/** What File > Open reads where there is no dialogue of the browser. */
const FILE_INPUT = 'input[type=file]';

let made: string;
let folder: string;
let context: BrowserContext;
let trouble: string[] = [];
beforeEach(() => void (trouble = []));

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'iatg-field-kit-'));
  // A name as people give it to folders.
  folder = join(made, 'Field kit ü');
  execFileSync(process.execPath, [fileURLToPath(new URL('../field-kit/make.mjs', import.meta.url)), folder]);
  context = await launch();
});

afterAll(async () => {
  await context?.close();
  rmSync(made, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

async function launch(): Promise<BrowserContext> {
  const launched = await chromium.launchPersistentContext(join(made, 'profile'), { executablePath: chromiumPath()!, args: chromiumArguments, viewport: LAPTOP, locale: 'en-GB' });
  await launched.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  });
  return launched;
}

async function openFromFolder(): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('request', (request) => /^(file|data|blob):/.test(request.url()) || trouble.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await ready(page);
  return page;
}

it('opened by a double click it draws the rings and keeps what was written', async () => {
  const page = await openFromFolder();
  await page.getByText('Runs from a folder').waitFor();
  await page.locator('img.leaflet-tile[src*="island"]').first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Effects', exact: true }).click();
  await page.locator('.effects-sites').waitFor();
  await page.getByRole('button', { name: 'Distances', exact: true }).click();
  await goToTab(page, 'Stores');
  await page.locator('.site-row').first().click();
  await page.getByLabel('Name', { exact: true }).fill('Written from the stick');
  await page.getByText(/Saved in this browser/).waitFor();
  await context.close();

  context = await launch();
  const again = await openFromFolder();
  await goToTab(again, 'Stores');
  await again.locator('.site-row', { hasText: 'Written from the stick' }).waitFor();
  expect(trouble).toEqual([]);
});

it('the page of online layers opens from the folder, too, once it was agreed to', async () => {
  let asked = 0;
  const tiles = createServer((_, response) => {
    asked++;
    response.writeHead(204).end();
  });
  await new Promise<void>((listening) => tiles.listen(0, '127.0.0.1', listening));
  const page = await openFromFolder();
  await page.getByRole('button', { name: 'Nothing leaves this computer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Tiles of an address of my own' }).check();
  await dialog.getByRole('textbox').fill(`http://127.0.0.1:${(tiles.address() as AddressInfo).port}/{z}/{x}/{y}.png`);
  await dialog.getByRole('checkbox', { name: /I may show this place/ }).check();
  await dialog.getByRole('button', { name: 'Switch on' }).click();
  await page.waitForURL(/online\.html/);
  await expect.poll(() => asked).toBeGreaterThan(0);
  await page.close();
  tiles.closeAllConnections();
  tiles.close();
});

it('the start script serves the folder to this computer, where it opens as well', async () => {
  const port = 8_900 + (process.pid % 1_000);
  const server = spawn('sh', [join(folder, 'start.sh'), String(port)], { stdio: 'ignore' });
  try {
    const page = await context.newPage();
    await expect.poll(() => page.goto(`http://127.0.0.1:${port}/`).then(() => true, () => false)).toBe(true);
    await ready(page);
    await page.close();
  } finally {
    server.kill();
  }
});

it('a GeoTIFF is placed in the folder as well: its reader comes with the script', async () => {
  const page = await openFromFolder();
  const layers = page.getByRole('button', { name: 'Layers and legend' });
  if ((await layers.getAttribute('aria-expanded')) === 'false') await layers.click();
  await page.getByRole('button', { name: 'Add imagery' }).click();
  await page.getByRole('dialog').locator('input[type="file"]').setInputFiles(fileURLToPath(new URL('geotiff/mercator-jpeg-overviews-mask.tif', import.meta.url)));
  await page.getByText('Placed by the file itself: Web Mercator').waitFor({ timeout: 20_000 });
  await page.close();
});

it('the zip beside it holds the same, with a README in six languages', () => {
  const entries = unzipSync(new Uint8Array(readFileSync(`${folder}.zip`)));
  expect(Buffer.from(entries['Field kit ü/page.js']!).equals(readFileSync(join(folder, 'page.js')))).toBe(true);
  // For Windows: its shell reads lines that end as there, and its PowerShell plain ASCII.
  expect(strFromU8(entries['Field kit ü/start.cmd']!)).toMatch(/^@echo off\r\n/);
  expect(strFromU8(entries['Field kit ü/start.ps1']!)).toMatch(/^[\n -~]+$/);
  const readme = strFromU8(entries['Field kit ü/README.txt']!);
  for (const language of ['ENGLISH', 'FRANÇAIS', 'ESPAÑOL', 'РУССКИЙ', '中文', 'العربية']) expect(readme).toContain(language);
});

it('a large plan is evaluated by a worker, which the script brings with it', async () => {
  const again = await openFromFolder();
  const demo = JSON.parse(demoText) as { features: { id?: string; properties: Record<string, unknown> }[] };
  const copies = Array.from({ length: 40 }, (_, i) => demo.features.map((feature, k) => ({ ...feature, id: `${i}-${k}` }))).flat();
  const worker = again.waitForEvent('worker');
  await again.locator(FILE_INPUT).first().setInputFiles({ name: 'large.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify({ ...demo, features: copies })) });
  await worker;
  await expect.poll(async () => Number((await again.locator('.summary dd').first().textContent())?.replaceAll(/\D/g, '')), { timeout: 60_000 }).toBeGreaterThan(400);
  expect(trouble).toEqual([]);
});

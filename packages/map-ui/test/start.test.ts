import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { ONLINE_LAYERS } from '../src/io/online-layers.js';
import { builtPage, goToTab, PHONE } from './page.js';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const manual = fileURLToPath(new URL('../../../docs/map.md', import.meta.url));
const open = builtPage();

it('a whole visit asks nobody else for anything: lists, map, drawing, dialogues, exports', async () => {
  const page = await open();
  for (const tab of ['Stores', 'Exposed sites', 'All pairs', 'Findings']) await goToTab(page, tab);
  await page.locator('.finding').first().click();
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Farther' }).click();
  for (let i = 0; i < 8; i++) await page.getByRole('button', { name: 'Nearer' }).click();
  await page.getByRole('button', { name: 'Add a store' }).click();
  await page.getByRole('button', { name: 'open stack' }).click();
  await page.getByRole('button', { name: 'Place in the middle of the map' }).click();
  await page.getByRole('button', { name: 'Nothing leaves this computer' }).click();
  await page.getByRole('radio', { name: /Sentinel-2/ }).check();
  await page.keyboard.press('Escape');
  for (const action of ['Export the rings shown (KML)', 'Export the findings (CSV)', 'Plans in this browser']) {
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await page.getByRole('button', { name: action }).click();
  }
  await page.getByRole('dialog').waitFor();
  // `builtPage` fails the test for any request to another place.
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.context().close();
});

it('the page forbids itself every other host, and the server that it is put in a frame, with the header of the manual', async () => {
  const page = await open();
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content'))!;
  expect(policy).toMatch(/^default-src 'self'; img-src 'self' data: blob:;/);
  expect(policy).not.toMatch(/https?:|\*/);
  const headers = (await page.request.get(page.url())).headers();
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(readFileSync(manual, 'utf8')).toContain(`\nContent-Security-Policy: ${headers['content-security-policy']}\n`);
  expect(headers['referrer-policy']).toBe('no-referrer');
  await page.context().close();
});

it('a worker is refused every other host too, by the header of the server: a policy in the page would not bind it', async () => {
  let asked = 0;
  const foreign = createServer((_, response) => {
    asked++;
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('here');
  });
  await new Promise<void>((listening) => foreign.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`;
  const watched = await open();
  // A refused request is what is wanted here, and elsewhere a complaint: so in a window of its own.
  const context = await watched.context().browser()!.newContext();
  const page = await context.newPage();
  await page.goto(watched.url());
  const workers = readdirSync(join(dist, 'assets')).filter((name) => /-worker-[^.]*\.js$/.test(name));
  expect(workers.length).toBeGreaterThanOrEqual(4);
  for (const name of workers) {
    const [worker] = await Promise.all([page.waitForEvent('worker', (one) => one.url().endsWith(name)), page.evaluate((path) => void new Worker(path, { type: 'module' }), `assets/${name}`)]);
    const refusal = await worker.evaluate(
      (url) =>
        new Promise<string>((answer) => {
          addEventListener('securitypolicyviolation', (event) => answer((event as SecurityPolicyViolationEvent).effectiveDirective));
          void fetch(url).then(
            () => answer('answered'),
            () => undefined,
          );
        }),
      address,
    );
    expect([name, refusal]).toEqual([name, 'connect-src']);
  }
  expect(asked).toBe(0);
  // The host is there, and answers who may ask.
  expect(await (await context.request.get(address)).text()).toBe('here');
  await context.close();
  await watched.context().close();
  foreign.close();
});

it('the built files hold no foreign address but those of the optional layers, and names that are never asked', () => {
  const known = new Set(ONLINE_LAYERS.map(({ url }) => new URL(url.replaceAll(/[{}]/g, '')).host));
  /** Names of formats, and pages that libraries mention in messages: nothing asks them for anything. */
  const NAMES = new Set(['www.w3.org', 'react.dev', 'leafletjs.com', 'github.com', 'www.opengis.net', 'schemas.openxmlformats.org', 'earth.google.com', 'www.google.com', 'json-schema.org', 'bit.ly', 's2maps.eu']);
  const foreign = filesIn(dist)
    .filter((file) => /\.(js|html|css|json|svg)$/.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\b(?:https?|wss?):\/\/([\w.-]+\.[a-z]{2,})/g)].map(([, host]) => host!))
    .filter((host) => !known.has(host) && !NAMES.has(host));
  expect([...new Set(foreign)]).toEqual([]);
});

it('what the page needs to start is at most 200 kB of JavaScript, compressed', () => {
  const scripts = [...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/src="\.\/(assets\/[^"]+\.js)"|href="\.\/(assets\/[^"]+\.js)"/g)].map(([, src, href]) => src ?? href!);
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(dist, script))).length, 0);
  expect(bytes).toBeLessThanOrEqual(200_000);
});

it('on a phone the map comes first, and what is chosen stands below it', async () => {
  const page = await open({ viewport: PHONE });
  const [map, panel] = [await page.locator('.map-frame').boundingBox(), await page.locator('.side-panel').boundingBox()];
  expect(map!.y).toBeLessThan(panel!.y);
  await page.locator('.finding').first().click();
  await page.locator('#explanation .steps').waitFor();
  expect(await page.locator('.details').isVisible()).toBe(true);
  await page.context().close();
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

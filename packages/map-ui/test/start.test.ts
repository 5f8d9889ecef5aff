import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { launchChromium } from './chromium.js';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve({ port: 0 })]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('the built page starts without a complaint and asks nobody else for anything', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && !/^(data|blob):/.test(url)) elsewhere.push(url);
  });

  await page.goto(server.url);
  await page.getByRole('heading', { level: 1 }).waitFor();

  expect(await page.title()).not.toBe('');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
  await page.close();
});

it('both the server and the page itself forbid other sources', async () => {
  const page = await browser.newPage();
  const response = await page.goto(server.url);
  const header = await response?.headerValue('content-security-policy');
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(header).toMatch(/^default-src 'self';/);
  expect(header).toBe(`${meta}; frame-ancestors 'none'`);
  await page.close();
});

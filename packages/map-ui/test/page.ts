import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { launchChromium } from './chromium.js';

export const LAPTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** In the menus: the browser's own choice of a file, and what is downloaded. Nothing of the page opens. */
export const OF_THE_BROWSER: readonly string[] = ['Open a site plan …', 'Save to another file …'];

/** How a screen is looked at: small, dark and from right to left too. */
export const LOOKS: readonly (readonly [how: string, options: BrowserContextOptions])[] = [
  ['light', { viewport: LAPTOP }],
  ['dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: PHONE }],
  ['in Arabic', { locale: 'ar' }],
];

/**
 * Opens the built page for the tests of a file. After each test: no complaint in the console, and in the whole session not one request to
 * another place than the page's own.
 */
export function builtPage() {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let trouble: string[] = [];
  /** What a test has opened: left open, each page goes on working beside those of the tests after it. */
  let opened: BrowserContext[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), serve({ port: 0 })]);
  });

  beforeEach(() => {
    opened = [];
  });

  afterEach(async () => {
    await Promise.all(opened.map((context) => context.close()));
    const found = trouble;
    trouble = [];
    expect(found).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return async function open(options: BrowserContextOptions = {}): Promise<Page> {
    // Nor is every visit to fetch the whole page for use without a network (`offline.test.ts`).
    const context = await browser.newContext({ viewport: LAPTOP, locale: 'en-GB', serviceWorkers: 'block', ...options });
    opened.push(context);
    // Nobody is there to answer the browser's own dialogue: files are downloaded instead.
    await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    const page = await context.newPage();
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('websocket', (socket) => trouble.push(`socket to ${socket.url()}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.url) && !/^(data|blob):/.test(url)) trouble.push(`request to ${url}`);
    });
    await page.goto(server.url);
    await ready(page);
    return page;
  };
}

/** The lists and the map are there, and the rings of the plan if it has any. */
export async function ready(page: Page): Promise<void> {
  await findings(page).first().waitFor();
  await page.locator('path.ring').first().waitFor({ state: 'attached' });
}

/** The page opened again in the same window: with what was kept of it. */
export async function startAgain(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

export const findings = (page: Page) => page.locator('.findings .finding');
export const rows = (page: Page) => page.locator('#pairs tbody tr');

export async function goToTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

/** The text of every row's cells, as a user reads them. */
export async function cellsOf(page: Page): Promise<Record<'pes' | 'es' | 'status' | 'required' | 'actual' | 'margin', string>[]> {
  return rows(page).evaluateAll((all) =>
    all.map((row) => {
      const text = (selector: string): string => row.querySelector(selector)!.textContent.trim();
      return {
        pes: text('.of-pes bdi'),
        es: text('.of-es bdi'),
        status: text('.of-status'),
        required: text('.of-required'),
        actual: text('.of-actual'),
        margin: text('.of-margin'),
      };
    }),
  );
}

/** What is written on the page, each run of spaces as one. */
export const words = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

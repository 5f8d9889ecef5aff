import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { launchChromium } from './chromium.js';

export const LAPTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/**
 * Opens the built page for the tests of a file. After each test: no complaint in the console, and in the whole session not one request to
 * another place than the page's own.
 */
export function builtPage() {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let trouble: string[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), serve({ port: 0 })]);
  });

  afterEach(() => {
    const found = trouble;
    trouble = [];
    expect(found).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: LAPTOP, locale: 'en-GB', ...options });
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('websocket', (socket) => trouble.push(`socket to ${socket.url()}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.url) && !/^(data|blob):/.test(url)) trouble.push(`request to ${url}`);
    });
    await page.goto(server.url);
    await rows(page).first().waitFor();
    return page;
  };
}

/** The page as it starts, with nothing chosen and the demonstration open. */
export async function startAgain(page: Page): Promise<void> {
  await page.reload();
  await rows(page).first().waitFor();
}

export const rows = (page: Page) => page.locator('#pairs tbody tr');

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

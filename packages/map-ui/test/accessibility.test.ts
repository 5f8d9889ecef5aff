import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.js';
import { cutInAnyLanguage } from './cut-texts.js';
import { builtPage, findings, LAPTOP, OF_THE_BROWSER, PHONE, ready, words } from './page.js';
import { SCREENS } from './screens.js';

const open = builtPage();

let page: Page;
beforeAll(async () => {
  page = await open({ reducedMotion: 'reduce' });
});

describe('on every screen axe finds nothing, and at 360 px no text is cut in any language', () => {
  beforeEach(async () => {
    await page.setViewportSize(LAPTOP);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await ready(page);
  });

  it.each(Object.entries(SCREENS))('%s', async (_, go) => {
    await go(page);
    const found: string[] = [];
    for (const { viewport, colorScheme, dir } of [
      { viewport: LAPTOP, colorScheme: 'light', dir: 'ltr' },
      { viewport: LAPTOP, colorScheme: 'dark', dir: 'rtl' },
      { viewport: PHONE, colorScheme: 'light', dir: 'rtl' },
      { viewport: PHONE, colorScheme: 'dark', dir: 'ltr' },
    ] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.evaluate((dir) => (document.documentElement.dir = dir), dir);
      found.push(...(await axeViolations(page)).map((one) => `${viewport.width} ${colorScheme} ${dir}: ${one}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) found.push(`${viewport.width} ${dir}: ${wide} px stick out`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    found.push(...(await cutInAnyLanguage(page)));
    expect(found).toEqual([]);
  });

  // Axe looks at each of them where its own part of the page is tested.
  it.each(['Tools', 'File'])('texts of every dialogue of the menu %s', { timeout: 180_000 }, async (menu) => {
    const button = page.getByRole('button', { name: menu, exact: true });
    await button.click();
    const labels = (await page.locator('.menu-list button').allTextContents()).filter((label) => label.endsWith('…') && !OF_THE_BROWSER.includes(label));
    await button.click();
    expect(labels.length).toBeGreaterThan(4);
    for (const label of labels) {
      await page.setViewportSize(LAPTOP);
      await button.click();
      await page.locator('.menu-list').getByRole('button', { name: label, exact: true }).click();
      await page.getByRole('dialog').locator('.dialog-body').getByText(/\w/).first().waitFor();
      expect(await cutInAnyLanguage(page), label).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });
});

describe('without a pointer', () => {
  beforeEach(async () => {
    await page.setViewportSize(LAPTOP);
    await page.reload();
    await ready(page);
  });

  it('an expert goes from the start to the cause of a finding, and to the store, and lessens it', async () => {
    await tabTo('Findings', 'tab');
    await page.keyboard.press('Tab');
    await tabTo(/Igloo 4/, 'button');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focusedText()).toContain('Igloo 1 → to Greywether Light Railway');
    await page.keyboard.press('Enter');
    await page.locator('#explanation .steps').waitFor();
    await tabTo('Open Igloo 1', 'button');
    await page.keyboard.press('Enter');
    await page.locator('.site-form').waitFor();
    await tabTo(/slider/, 'slider');
    const before = Number(await page.locator('.summary dd').first().textContent());
    for (let i = 0; i < 60; i++) await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => Number(await page.locator('.summary dd').first().textContent())).toBeLessThan(before);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => Number(await page.locator('.summary dd').first().textContent())).toBe(before);
  });

  it('tabs are left and entered by arrow keys, against the reading direction too', async () => {
    await page.getByRole('tab', { name: 'Findings' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focusedText()).toContain('Stores');
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await page.keyboard.press('ArrowRight');
    expect(await focusedText()).toContain('Findings');
    await page.evaluate(() => (document.documentElement.dir = 'ltr'));
  });

  it('a dialogue takes the focus, and gives it back where it was', async () => {
    await page.getByRole('button', { name: 'Help' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Help');
  });

  /** Presses Tab until something of that name has the focus. */
  async function tabTo(name: string | RegExp, role: 'tab' | 'button' | 'slider'): Promise<void> {
    const wanted = page.getByRole(role, { name }).first();
    for (let i = 0; i < 120; i++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${name}`);
  }

  const focusedText = async (): Promise<string> => words(await page.evaluate(() => document.activeElement!.textContent));
});

it('a status is told by word and shape, not by colour alone', async () => {
  await page.reload();
  await ready(page);
  const marks = await page.locator('.summary .status').evaluateAll((all) => all.map((mark) => [mark.textContent, mark.querySelector('svg')!.innerHTML]));
  const shapes = new Map(marks.map(([word, shape]) => [word, shape]));
  expect([...shapes.keys()].sort()).toEqual(['fail', 'not assessable', 'not required', 'pass']);
  expect(new Set(shapes.values()).size).toBe(4);
});

it('on paper there are the map, the findings and the explanation, and no controls', async () => {
  await findings(page).first().click();
  await page.locator('#explanation .steps').waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.app-header .button', '.map-buttons', '.tabs', '.search', '.details-actions']) expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
  for (const there of ['.map', '.summary', '.finding', '#explanation .steps', 'footer', '.plan-name']) expect(await page.locator(there).first().isVisible(), there).toBe(true);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  await page.emulateMedia({ media: 'screen' });
});

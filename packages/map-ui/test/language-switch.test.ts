import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { LANGUAGES, LANGUAGE_CODES, type LanguageCode } from '../src/i18n/languages.js';
import { builtPage, findings, ready, startAgain } from './page.js';

const open = builtPage();

async function speak(page: Page, code: LanguageCode): Promise<void> {
  await page.locator('.language-switch').selectOption(code);
  await page.locator(`html[lang="${code}"]`).waitFor({ state: 'attached' });
}

it('each language shows without loading the page again, with the work kept, and is there at the next start', async () => {
  const page = await open();
  await page.locator('.plan-name').click();
  const name = page.getByRole('dialog').getByRole('textbox').first();
  await name.fill('Depot of the test');
  await name.press('Tab');
  await page.keyboard.press('Escape');
  await page.evaluate(() => Object.assign(window, { sameVisit: true }));
  for (const code of LANGUAGE_CODES) {
    await speak(page, code);
    expect(await page.locator('html').getAttribute('dir')).toBe(code === 'ar' ? 'rtl' : 'ltr');
    expect(await page.locator('.plan-name').textContent()).toBe('Depot of the test');
    expect(await findings(page).count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.leaflet-control-scale-line').textContent()).toMatch({ ar: /^\d+ م$/, ru: /^\d+ м$/ }[code as string] ?? /^\d+ m$/);
    // All but English are drafts, and say so.
    expect(await page.locator('.draft-mark').count()).toBe(code === 'en' ? 0 : 1);
    expect(await page.evaluate(() => 'sameVisit' in window)).toBe(true);
  }
  await speak(page, 'ar');
  await startAgain(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  await page.context().close();
});

it('the first visit speaks the language of the browser if the page has it', async () => {
  for (const code of LANGUAGE_CODES) {
    const page = await open({ locale: code });
    expect(await page.locator('.language-switch option:checked').textContent()).toBe(LANGUAGES[code]);
    await page.context().close();
  }
});

it('parts that are open change with the page, those opened later speak its language', async () => {
  const page = await open();
  await page.locator('.mode-effects').click();
  await page.locator('.effects-sites').waitFor();
  await speak(page, 'ar');
  expect(await page.locator('.effects-sites caption, #effects-sites').first().textContent()).toMatch(/[\u0600-\u06ff]/);
  await page.locator('.mode-training').click();
  await page.locator('.training-list').waitFor();
  expect(await page.locator('.training-intro').textContent()).toMatch(/[\u0600-\u06ff]/);
  await page.context().close();
});

it('the page in Arabic has no fault that axe finds', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  await speak(page, 'ar');
  await ready(page);
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
  expect(found).toEqual([]);
  await page.context().close();
});

import type { Page } from 'playwright-core';
import { LANGUAGE_CODES, type LanguageCode } from '../src/i18n/languages.js';

const NARROW = { width: 360, height: 780 };

/** What is cut on the screen that is shown when it is 360 px wide, in any language; ends in English. */
export async function cutInAnyLanguage(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(NARROW);
  const found: string[] = [];
  for (const code of [...LANGUAGE_CODES.filter((one) => one !== 'en'), 'en' as const]) {
    await speak(page, code);
    found.push(...(await cutTexts(page)).map((one) => `${code}: ${one}`));
    const wide_px = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide_px > 0) found.push(`${code}: the page is ${wide_px} px too wide`);
  }
  return found;
}

async function speak(page: Page, code: LanguageCode): Promise<void> {
  // A presentation has no switch: it is left and begun again.
  const end = page.locator('.present-end, .presented-bar > .button');
  const isPresented = await end.isVisible();
  if (isPresented) await end.click();
  // A modal dialogue keeps a pointer from the switch.
  await page.locator('.language-switch').selectOption(code, { force: true });
  await page.locator(`html[lang="${code}"]`).waitFor({ state: 'attached' });
  if (!isPresented) return;
  const texts = Object.values(await import(new URL(`../src/i18n/${code}/map.ts`, import.meta.url).href))[0] as Readonly<Record<string, string>>;
  await page.getByRole('button', { name: texts['present.start']!, exact: true }).click();
  await end.waitFor();
}

/** Elements with words of their own that stick out of what holds them or of the screen; a name of a user may be shortened. */
const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const hasWords = (one: HTMLElement): boolean => [...one.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent!.trim() !== '');
    const isCut = (one: HTMLElement): boolean => {
      if (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible') return true;
      const words = document.createRange();
      words.selectNodeContents(one);
      const { left, right } = words.getBoundingClientRect();
      let holder = one.parentElement;
      while (holder && getComputedStyle(holder).overflowX === 'visible') holder = holder.parentElement;
      const held = holder && holder !== document.documentElement && holder !== document.body ? holder.getBoundingClientRect() : { left: 0, right: innerWidth };
      // A wide table may be moved in its frame, words in a row may not.
      const scrolls = holder !== null && one.closest('table, pre') !== null && /auto|scroll/.test(getComputedStyle(holder).overflowX) && holder.scrollWidth > holder.clientWidth;
      return !scrolls && (left < held.left - 1 || right > held.right + 1);
    };
    return [...document.querySelectorAll<HTMLElement>('#root *')]
      .filter((one) => hasWords(one) && one.checkVisibility() && one.clientWidth > 1 && !one.closest('.plan-name, .visually-hidden, .leaflet-container, select'))
      .filter(isCut)
      .map((one) => `${one.className}: ${one.textContent}`);
  });

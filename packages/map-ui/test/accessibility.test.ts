import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { builtPage, LAPTOP, PHONE, rows } from './page.js';

const open = builtPage();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const views = [LAPTOP, PHONE].flatMap((viewport) =>
  (['light', 'dark'] as const).flatMap((colorScheme) => (['ltr', 'rtl'] as const).map((dir) => ({ viewport, colorScheme, dir }))),
);

it.each(views)('axe finds nothing at $viewport.width px, $colorScheme, $dir', async ({ viewport, colorScheme, dir }) => {
  const page = await open({ viewport, colorScheme, reducedMotion: 'reduce' });
  await page.evaluate((dir) => (document.documentElement.dir = dir), dir);
  await page.locator('.warnings summary').click();
  // A pair with notes, interpretations and other cases, then one with gaps.
  await rows(page).filter({ hasText: 'ESH 8' }).first().click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'All pairs' }).check();
  for (const name of ['Pass', 'Not required', 'Fail']) await page.getByRole('checkbox', { name }).uncheck();
  await rows(page).first().click();
  const broken = { name: 'mine.geojson', mimeType: 'application/geo+json', buffer: Buffer.from('{}') };
  await page.getByLabel('Open a site plan').setInputFiles(broken);
  await page.locator('.refusal').waitFor();
  expect(await violations(page)).toEqual([]);
});

it.each(['ltr', 'rtl'])('nothing sticks out of a page 360 px wide, %s', async (dir) => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  await page.evaluate((dir) => (document.documentElement.dir = dir), dir);
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await tooWide()).toBe(0);
  await page.getByRole('radio', { name: 'All pairs' }).check();
  await page.locator('.warnings summary').click();
  expect(await tooWide()).toBe(0);
});

it('on a phone, choosing a pair leads to its explanation, and back', async () => {
  const page = await open({ viewport: PHONE, reducedMotion: 'reduce' });
  await rows(page).first().getByRole('button').click();
  await expect.poll(() => page.locator('#explanation').evaluate((panel) => Math.abs(panel.getBoundingClientRect().top))).toBeLessThan(40);
  await page.getByRole('link', { name: 'Back to the table' }).click();
  await expect.poll(() => page.locator('#pairs').evaluate((panel) => Math.abs(panel.getBoundingClientRect().top))).toBeLessThan(40);
});

it('a status is told by word and shape, not by colour alone', async () => {
  const page = await open();
  await page.getByRole('radio', { name: 'All pairs' }).check();
  const marks = await page.locator('#pairs .status').evaluateAll((all) => all.map((mark) => [mark.textContent, mark.querySelector('svg')!.innerHTML]));
  const shapes = new Map(marks.map(([word, shape]) => [word, shape]));
  expect([...shapes.keys()].sort()).toEqual(['fail', 'not assessable', 'not required', 'pass']);
  expect(new Set(shapes.values()).size).toBe(4);
});

it('on paper there are the rows and the explanation, and no controls', async () => {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.controls', '.plan-actions', '.offline', '.keys', '.back']) expect(await page.locator(gone).first().isVisible()).toBe(false);
  for (const there of ['h1', '.summary', '#pairs table', '#explanation .steps', 'footer']) expect(await page.locator(there).first().isVisible()).toBe(true);
  expect(await page.locator('.warnings td').first().isVisible()).toBe(true);
  expect(await page.locator('#explanation').evaluate((panel) => panel.scrollHeight - panel.clientHeight)).toBe(0);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});

/** What axe complains about, in few words. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run({ reporter: 'v2', resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`));
}

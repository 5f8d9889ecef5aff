import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtPage, LAPTOP, PHONE, rows, startAgain } from './page.js';

const open = builtPage();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let page: Page;
beforeAll(async () => {
  page = await open({ reducedMotion: 'reduce' });
});

const views = [LAPTOP, PHONE].flatMap((viewport) =>
  (['light', 'dark'] as const).flatMap((colorScheme) => (['ltr', 'rtl'] as const).map((dir) => ({ viewport, colorScheme, dir }))),
);

describe('axe finds nothing', () => {
  it.each(views)('with everything unfolded, at $viewport.width px, $colorScheme, $dir', async (view) => {
    await unfoldAll();
    await lookAs(view);
    expect(await violations(page)).toEqual([]);
  });

  it.each([views[0]!, views[2]!])('in all pairs, with one that cannot be assessed, $colorScheme', async (view) => {
    await lookAs(view);
    await page.getByRole('radio', { name: 'All pairs' }).check();
    for (const name of ['Pass', 'Not required', 'Fail']) await page.getByRole('checkbox', { name }).uncheck();
    await rows(page).first().click();
    expect(await violations(page)).toEqual([]);
  });

  async function lookAs({ viewport, colorScheme, dir }: (typeof views)[number]): Promise<void> {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.evaluate((dir) => (document.documentElement.dir = dir), dir);
  }

  /** Faults, warnings, and a pair with notes, interpretations and other cases. */
  async function unfoldAll(): Promise<void> {
    if ((await page.locator('.refusal').count()) > 0) return;
    await page.locator('.warnings summary').click();
    await rows(page).filter({ hasText: 'ESH 8' }).first().click();
    await page.getByLabel('Open a site plan').setInputFiles({ name: 'mine.geojson', mimeType: 'application/geo+json', buffer: Buffer.from('{}') });
    await page.locator('.refusal').waitFor();
  }
});

it('nothing sticks out of a page 360 px wide, in either direction', async () => {
  await startAgain(page);
  await page.setViewportSize({ width: 360, height: 740 });
  const tooWide = (dir: string) =>
    page.evaluate((dir) => {
      document.documentElement.dir = dir;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    }, dir);
  expect([await tooWide('ltr'), await tooWide('rtl')]).toEqual([0, 0]);
  await page.getByRole('radio', { name: 'All pairs' }).check();
  await page.locator('.warnings summary').click();
  expect([await tooWide('rtl'), await tooWide('ltr')]).toEqual([0, 0]);
});

it('on a phone, choosing a pair leads to its explanation, and back', async () => {
  await startAgain(page);
  await page.setViewportSize(PHONE);
  await rows(page).first().getByRole('button').click();
  await expect.poll(() => page.locator('#explanation').evaluate((panel) => Math.abs(panel.getBoundingClientRect().top))).toBeLessThan(40);
  await page.getByRole('link', { name: 'Back to the table' }).click();
  await expect.poll(() => page.locator('#pairs').evaluate((panel) => Math.abs(panel.getBoundingClientRect().top))).toBeLessThan(40);
});

it('a status is told by word and shape, not by colour alone', async () => {
  await startAgain(page);
  await page.setViewportSize(LAPTOP);
  await page.getByRole('radio', { name: 'All pairs' }).check();
  const marks = await page.locator('#pairs .status').evaluateAll((all) => all.map((mark) => [mark.textContent, mark.querySelector('svg')!.innerHTML]));
  const shapes = new Map(marks.map(([word, shape]) => [word, shape]));
  expect([...shapes.keys()].sort()).toEqual(['fail', 'not assessable', 'not required', 'pass']);
  expect(new Set(shapes.values()).size).toBe(4);
});

it('on paper there are the rows and the explanation, and no controls', async () => {
  await startAgain(page);
  await page.setViewportSize(LAPTOP);
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

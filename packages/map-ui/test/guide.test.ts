import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { builtPage, goToTab, rows, startAgain, words } from './page.js';

const open = builtPage();
/** On the invented island, some hundred metres from the depot. */
const HERE = { latitude: -38.0012, longitude: -25.0112, accuracy: 12.4 };

async function guided(page: Page): Promise<ReturnType<Page['getByRole']>> {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('button', { name: 'Rapid assessment, step by step' }).click();
  return page.getByRole('region', { name: 'Rapid assessment of a site' });
}

it('leads through six steps over the forms that are there anyway', async () => {
  const page = await open();
  const guide = await guided(page);
  await expect.poll(() => guide.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'Place: where is the site?',
    'Stores: 13',
    expect.stringMatching(/^Quantities: stores without contents: \d+$/),
    expect.stringMatching(/^Neighbours: \d+$/),
    'Verdict: fail 11, not assessable 5',
    'Report: to print and sign',
  ]);
  await guide.getByRole('button', { name: /^Enter the contents of/ }).click();
  await page.locator('.site-form').waitFor();
  await guide.getByRole('button', { name: 'Make the papers' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await guide.getByRole('button', { name: 'New plan' }).click();
  await guide.getByText('Stores: 0').waitFor();
  await guide.getByRole('button', { name: 'End the steps' }).click();
  expect(await guide.count()).toBe(0);
  await page.context().close();
});

it('on a laptop covers neither the hint of a drawing nor what a comparison says', async () => {
  const page = await open();
  const guide = await guided(page);
  await page.getByRole('button', { name: 'What if' }).click();
  await page.getByRole('button', { name: 'Add a store' }).click();
  await page.getByRole('button', { name: 'open stack' }).click();
  const { x, width } = (await guide.boundingBox())!;
  expect(width).toBeGreaterThan(300);
  for (const beside of ['.tool-hint', '.comparison']) {
    const box = (await page.locator(beside).boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(x);
  }
  await page.context().close();
});

it('the position of the device moves a site, and its error makes a second, smaller margin; actual distances are those of the place', async () => {
  const page = await open({ permissions: ['geolocation'], geolocation: HERE });
  const guide = await guided(page);
  await guide.getByRole('button', { name: 'Use the position of this device' }).click();
  await guide.getByText('The device says: -38.001200, -25.011200').waitFor();
  // Rounded up.
  expect(words(await guide.textContent())).toContain('Its stated error is 13 m');
  await goToTab(page, 'Stores');
  await page.locator('.site-row', { hasText: 'Igloo 1' }).first().click();
  await guide.getByRole('button', { name: 'Put Igloo 1 here' }).click();
  const pair = guide.locator('li li').first();
  await pair.waitFor();
  const [margin, second] = [...(await pair.textContent())!.matchAll(/([+−])([\d,]+\.\d\d)\s?m/g)].map(([, sign, figure]) => Number(figure!.replaceAll(',', '')) * (sign === '−' ? -1 : 1));
  expect(margin! - second!).toBeGreaterThanOrEqual(HERE.accuracy - 0.011);
  expect(margin! - second!).toBeLessThanOrEqual(HERE.accuracy + 0.011);
  // The margin that counts is the one in the table of all pairs.
  await goToTab(page, 'All pairs');
  await rows(page).first().waitFor();
  const [store, site] = (await pair.textContent())!.split(': ')[0]!.split(' – ');
  await page.getByRole('searchbox').last().fill(site!);
  const shown = rows(page).filter({ hasText: store! }).filter({ hasText: site! });
  expect((await shown.locator('.of-margin').allTextContents()).map((text) => text.trim())).toContain(`${margin! < 0 ? '−' : '+'}${Math.abs(margin!).toFixed(2)}`);
  // Kept with the plan.
  await page.getByText(/Saved in this browser/).waitFor();
  await startAgain(page);
  const again = await guided(page);
  await again.locator('li li').first().waitFor();
  await page.context().close();
});

it('a refused position, and a page that is not served securely, are said with what to do instead', async () => {
  const page = await open();
  const guide = await guided(page);
  await page.evaluate(() => {
    navigator.geolocation.getCurrentPosition = (_, failed) => failed!({ code: 1 } as GeolocationPositionError);
  });
  await guide.getByRole('button', { name: 'Use the position of this device' }).click();
  await guide.getByText('The position was refused').waitFor();
  await page.evaluate(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
  await guide.getByRole('button', { name: 'Use the position of this device' }).click();
  await guide.getByText('only to https pages').waitFor();
  await page.context().close();
});

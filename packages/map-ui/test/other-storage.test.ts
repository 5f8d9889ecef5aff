import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { axeViolations } from './axe.js';
import { builtPage, LAPTOP, PHONE, words } from './page.js';

const open = builtPage();

let page: Page;
const desk = () => page.getByRole('dialog');
const answers = async (): Promise<string[]> => (await desk().locator('.other-answer-head').allTextContents()).map(words);

beforeEach(async () => {
  page = await open();
  await page.getByRole('button', { name: 'Tools', exact: true }).click();
  await page.getByRole('button', { name: /^Underground, ports/ }).click();
  await desk().waitFor();
});

/** A square tunnel of 3 m with 1,000 m3: 77 x 3 x the cube root of 27 on the axis, which is 693 m. */
async function tunnelMouth(): Promise<void> {
  await desk().getByRole('radio', { name: 'tunnel mouth' }).check();
  await lot('1.1', '27000');
  await desk().getByLabel('Cross-section of the tunnel').fill('9');
  await desk().getByLabel('Perimeter of the tunnel').fill('12');
  await desk().getByLabel('Volume of chamber and tunnels').fill('1000');
  await desk().getByLabel('Direction of the axis, outward').fill('90');
}

async function lot(hd: string, neq_kg: string): Promise<void> {
  await desk().getByRole('button', { name: 'Add a lot' }).click();
  await desk().getByRole('combobox', { name: 'Division' }).last().selectOption(hd);
  await desk().locator('.other-lot input').last().fill(neq_kg);
}

it('says what is missing before it answers, then every distance with its derivation', async () => {
  await desk().getByRole('radio', { name: 'tunnel mouth' }).check();
  expect(words(await desk().locator('.other-faults').textContent())).toContain('Cross-section of the tunnel – is missing');
  await tunnelMouth();
  expect(await answers()).toEqual(['blast from the mouth, inhabited building or traffic route693 m', 'blast from the mouth, process building247 m', 'blast from the mouth, minor route462 m', 'debris from the mouth600 m']);
  expect(words(await desk().locator('.other-answer').first().textContent())).toContain('77 x HD x (Q/V)^(1/3) = 693 m (Annex M, transcribed once); rounded up to 693 m');
  // Off the axis by 56 degrees: 2^-0.76 of it, 409.2 m, and no debris.
  await desk().getByLabel('Angle off the axis').fill('56');
  expect((await answers())[0]).toContain('410 m');
  expect((await answers())[3]).toContain('no distance');
});

it('never assumes unitisation, and says so beside every result once it is declared', async () => {
  await desk().getByRole('radio', { name: 'marshalling or transit area' }).check();
  await desk().getByRole('button', { name: 'Add a lot' }).click();
  expect(words(await desk().locator('.other-faults').textContent())).toContain('Contents · Lot 1 · Division – is missing');
  await desk().getByRole('button', { name: 'Remove lot 1' }).click();
  await lot('1.3.1', '64000');
  await desk().getByLabel('Days of use a week').fill('3');
  expect(await answers()).toEqual(['round the transit area256 m']);
  await desk().getByRole('checkbox', { name: /^Unitisation is declared/ }).check();
  expect(words(await desk().locator('.other-faults').textContent())).toContain('Approved by (specialist, date, reference) – is empty');
  const stack = desk().getByRole('group', { name: 'The largest stack' });
  await stack.getByRole('button', { name: 'Add a lot' }).click();
  await stack.getByRole('combobox', { name: 'Division' }).selectOption('1.3.1');
  await stack.locator('.other-lot input').fill('8000');
  await desk().getByLabel(/^Approved by/).fill('order 12');
  expect(await answers()).toEqual(['round the transit area128 m']);
  expect(words(await desk().locator('.other-declared').textContent())).toContain('needs the approval of a specialist');
});

it('is drawn as a note with its lines, tells what lies inside, changes no verdict, and is undone', async () => {
  const counts = async (): Promise<string[]> => page.locator('.summary dd').allTextContents();
  const before = await counts();
  await tunnelMouth();
  await desk().getByRole('button', { name: 'Draw it on the map' }).click();
  await desk().waitFor({ state: 'detached' });
  const map = (await page.locator('.map').boundingBox())!;
  await page.locator('.map').click({ position: { x: map.width * 0.45, y: map.height * 0.5 } });
  await page.locator('path.facility-line').nth(3).waitFor({ state: 'attached' });
  expect(await page.locator('path.facility-line').count()).toBe(4);
  const form = page.locator('.site-form');
  const lines = form.getByRole('group', { name: /^Lines on the map/ });
  expect(words(await lines.textContent())).toContain('no part of its evaluation');
  expect(words(await lines.textContent())).toMatch(/693 m ?inside: \w/);
  expect(await counts()).toEqual(before);
  await lines.getByRole('checkbox', { name: /^debris/ }).uncheck();
  await expect.poll(() => page.locator('path.facility-line').count()).toBe(3);
  // Nothing inside the mountain: no line.
  await form.getByRole('button', { name: 'Remove lot 1' }).click();
  await expect.poll(() => page.locator('path.facility-line').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('path.facility-line').count()).toBe(3);
});

it('axe finds nothing, in light and dark, from right to left too, and nothing sticks out', async () => {
  await desk().getByRole('radio', { name: 'ship or berth' }).check();
  await lot('1.1', '5000');
  await desk().getByRole('radio', { name: 'yes', exact: true }).check();
  await desk().getByRole('checkbox', { name: /barricade/ }).check();
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
    const wide = await desk().locator('.dialog-body').evaluate((body) => body.scrollWidth - body.clientWidth);
    if (wide > 0) found.push(`${viewport.width} ${dir}: ${wide} px stick out`);
  }
  expect(found).toEqual([]);
});

it('by keyboard alone: the desk opens, a kind is chosen and it answers, Escape gives the focus back', async () => {
  await page.keyboard.press('Escape');
  await desk().waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tools');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Underground, ports/ }).focus();
  await page.keyboard.press('Enter');
  await desk().getByRole('radio', { name: 'ship or berth' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await answers()).toEqual(['reach of the explosives area50 m']);
});

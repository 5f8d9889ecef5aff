import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { english, readSitePlan } from 'iatg-core';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { builtPage, cellsOf, rows, startAgain } from './page.js';

const open = builtPage();
let page: Page;

beforeAll(async () => {
  page = await open();
});

beforeEach(() => startAgain(page));

const example = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));
const choose = (page: Page, file: Parameters<Page['setInputFiles']>[1]) => page.getByLabel('Open a site plan').setInputFiles(file);
const planName = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const refusal = (page: Page) => page.locator('.refusal');

it('a valid plan takes the place of the demonstration, and the way back is there', async () => {
  await page.getByRole('searchbox').fill('igloo');
  await choose(page, example('smallest-plan.geojson'));
  await page.getByText('smallest-plan.geojson', { exact: true }).waitFor();
  expect(await planName(page)).toBe('One open stack, one house');
  // 22.2 x 8,000^(1/3) = 444 m; the house stands at 440.383 m.
  expect(await cellsOf(page)).toEqual([
    { pes: 'Open stack', es: 'Southgate farmhouse', status: 'fail', required: '444', actual: '440.38', margin: '−3.62' },
  ]);
  await page.getByRole('button', { name: 'Back to the demonstration' }).click();
  expect(await planName(page)).toMatch('Highfold');
  expect(await rows(page).count()).toBe(16);
});

it('a broken plan shows all its faults with their pointers, and leaves the open plan alone', async () => {
  await choose(page, example('smallest-plan.geojson'));
  await page.getByText('smallest-plan.geojson', { exact: true }).waitFor();
  await choose(page, example('broken-plan.geojson'));
  await refusal(page).waitFor();

  const { faults } = readSitePlan(readFileSync(example('broken-plan.geojson')));
  expect(faults.length).toBeGreaterThan(15);
  const shown = await refusal(page).locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  expect(shown).toEqual(faults.map((fault) => [fault.pointer, english.problem(fault)]));
  expect(await refusal(page).getByRole('heading').textContent()).toBe(`broken-plan.geojson was not opened. Faults: ${faults.length}`);
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('refusal');

  expect(await planName(page)).toBe('One open stack, one house');
  expect(await rows(page).count()).toBe(1);
  await page.getByRole('button', { name: 'Close this list' }).click();
  expect(await refusal(page).count()).toBe(0);
});

it('the same file, mended, can be chosen again', async () => {
  const file = (text: string) => ({ name: 'mine.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(text) });
  await choose(page, file('{'));
  await refusal(page).waitFor();
  await choose(page, file(readFileSync(example('smallest-plan.geojson'), 'utf8')));
  await page.getByText('mine.geojson', { exact: true }).waitFor();
  expect(await refusal(page).count()).toBe(0);
});

it.each([
  ['text that is not JSON', Buffer.from('this is a letter'), 'not-json'],
  ['bytes that are not UTF-8', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'not-utf8'],
])('%s is one fault of the whole file', async (_, buffer, key) => {
  await choose(page, { name: 'mine.geojson', mimeType: 'application/geo+json', buffer });
  await refusal(page).waitFor();
  const { faults } = readSitePlan(buffer);
  expect(faults).toMatchObject([{ key, pointer: '' }]);
  expect(await refusal(page).locator('tbody td').allTextContents()).toEqual(['whole file', english.problem(faults[0]!)]);
  expect(await rows(page).count()).toBe(16);
});

it('a plan of which nothing fails says so', async () => {
  const text = readFileSync(example('smallest-plan.geojson'), 'utf8').replace('"neq_kg":8000', '"neq_kg":7785');
  await choose(page, { name: 'mended.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(text) });
  await page.getByText('No pair fails, and every pair could be assessed.').waitFor();
});

it('a file can be dropped anywhere on the page, one at a time', async () => {
  const drop = (texts: readonly string[]) =>
    page.evaluate((texts) => {
      const dataTransfer = new DataTransfer();
      texts.forEach((text, i) => dataTransfer.items.add(new File([text], `dropped-${i}.geojson`)));
      const send = (type: string) => document.querySelector('footer')!.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      send('dragover');
      send('drop');
    }, texts);
  const text = readFileSync(example('smallest-plan.geojson'), 'utf8');
  await drop([text, text]);
  await refusal(page).waitFor();
  expect(await refusal(page).textContent()).toContain('one file at a time');
  await drop([text]);
  await page.getByText('dropped-0.geojson', { exact: true }).waitFor();
  expect(await planName(page)).toBe('One open stack, one house');
  expect(await refusal(page).count()).toBe(0);
});

it('warnings of an open plan are shown with their pointers', async () => {
  await page.locator('.warnings summary').click();
  expect(await page.locator('.warnings tbody').innerText()).toMatch(/\/features\/12\/properties\/contents\s+"esh-13" has no contents/);
});

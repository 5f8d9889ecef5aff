import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readInterval } from '../src/panels/forms/interval-field.js';
import { axeViolations } from './axe.js';
import { builtPage, LOOKS, startAgain, words } from './page.js';

const open = builtPage();

async function desk(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('button', { name: 'Risk …' }).click();
  await page.getByRole('dialog', { name: 'Risk assessment' }).waitFor();
  return page;
}

async function begun(page: Page): Promise<Page> {
  await desk(page);
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.locator('.assess-part').waitFor();
  return page;
}

const part = (page: Page, name: string) => page.getByRole('group', { name: 'Parts' }).getByRole('button', { name, exact: true }).click();
const file = (name: string, content: object) => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) });

/** What the browser downloads. */
async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

const MATRIX = {
  schema: 'iatg-risk-matrix/1',
  name: 'Matrix of Examplia',
  source: 'Order 7',
  likelihood: [{ name: 'rare', meaning: '' }, { name: 'likely', meaning: '' }],
  consequence: [{ name: 'small', meaning: '' }, { name: 'large', meaning: '' }],
  classes: [{ name: 'Low', action: '', tone: '1' }, { name: 'High', action: 'Stop work', tone: '5' }],
  cells: [[0, 0], [0, 1]],
}; // prettier-ignore

it('an interval is read as people write it, and nothing that may be two things', () => {
  expect(readInterval('5')).toEqual([5, 5]);
  expect(readInterval(' 5 - 8 ')).toEqual([5, 8]);
  expect(readInterval('5-8')).toEqual([5, 8]);
  expect(readInterval('0,25 – 0,5')).toEqual([0.25, 0.5]);
  expect(readInterval('2e-5 - 1e-4')).toEqual([2e-5, 1e-4]);
  expect(readInterval('1e-5-2e-5')).toEqual([1e-5, 2e-5]);
  expect(readInterval('٥ - ٨')).toEqual([5, 8]);
  for (const wrong of ['', '8 - 5', '-5', '5 8', '12,500', '1 - 2 - 3', 'x', '1e999']) expect([wrong, readInterval(wrong)]).toEqual([wrong, null]);
});

it('no matrix is built in; one is made by hand, saved under a neutral name, and opened again', async () => {
  const page = await begun(await open());
  await page.getByText('No matrix yet.').waitFor();
  await page.getByRole('button', { name: 'Begin with a blank one' }).click();
  expect(await page.locator('.risk-matrix select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual(Array.from({ length: 9 }, () => ''));
  await page.getByLabel('Name of the matrix').fill('Ours');
  await page.getByRole('button', { name: 'Add a class' }).click();
  await page.getByLabel('Class 1', { exact: true }).fill('Bad');
  // Emptied, the name before stands: a file with a nameless class could not be read.
  await page.getByLabel('Class 1', { exact: true }).fill('');
  await page.getByLabel('Class 1', { exact: true }).blur();
  await page.getByRole('button', { name: 'Add a step: Steps of likelihood' }).click();
  expect(await page.locator('.risk-matrix select').count()).toBe(12);
  await page.getByLabel('4, 3', { exact: true }).selectOption('Bad');
  const { name, content } = await saved(page, 'Save the matrix as a file');
  expect(name).toBe('risk-matrix.json');
  const matrix = JSON.parse(content.toString());
  expect(matrix).toMatchObject({ schema: 'iatg-risk-matrix/1', name: 'Ours', classes: [{ name: 'Bad' }] });
  expect(matrix.cells[3]).toEqual([null, null, 0]);
  await page.getByRole('button', { name: 'Remove the matrix' }).click();
  await page.locator('.assess-part input[type=file]').setInputFiles(file('broken.json', { ...matrix, cells: [[0]], classes: [{ name: '', tone: '9' }] }));
  await expect.poll(() => page.locator('.assess-refused code').allTextContents()).toEqual(['/classes/0/name', '/classes/0/tone', '/cells', '/cells/0']);
  await page.locator('.assess-part input[type=file]').setInputFiles(file('matrix.json', matrix));
  expect(await page.getByLabel('4, 3', { exact: true }).inputValue()).toBe('0');
  await page.locator('.assess-refused').waitFor({ state: 'detached' });
  await page.context().close();
});

it('the worst cell of what may be decides; without a matrix an event is not assessable; it survives the end of the page', async () => {
  const page = await begun(await open());
  await part(page, 'Events');
  await page.getByRole('button', { name: 'Add an event' }).click();
  const verdict = page.locator('.risk-verdict').first();
  expect(words(await verdict.textContent())).toBe('Verdictnot assessable: no matrix is set');
  await part(page, 'Matrix');
  await page.locator('.assess-part input[type=file]').setInputFiles(file('matrix.json', MATRIX));
  await page.locator('.risk-matrix').waitFor();
  await part(page, 'Events');
  await page.getByLabel('Name', { exact: true }).fill('Fire in the shed');
  await page.getByLabel('Likelihood: least').selectOption('rare');
  expect(words(await verdict.textContent())).toBe('Verdictnot assessable: the consequence is not judged');
  await page.getByLabel('Consequence: least').selectOption('large');
  expect(words(await verdict.textContent())).toBe('VerdictLow');
  await page.getByLabel('Likelihood: greatest').selectOption('likely');
  expect(words(await verdict.textContent())).toBe('VerdictHighleast: LowWhat has to be done: Stop work');
  await page.locator('.assess-kept:not(.is-pending)').waitFor();
  await startAgain(page);
  await desk(page);
  await part(page, 'Events');
  expect(words(await page.locator('.risk-verdict').first().textContent())).toContain('High');
  await part(page, 'Papers');
  await page.frameLocator('.papers-preview').getByText('Fire in the shed').waitFor();
  expect((await saved(page, 'Save as one HTML file')).name).toBe('risk-assessment.html');
  await page.context().close();
});

it('individual risk needs a frequency with its source; bands are those of a named source', async () => {
  const page = await begun(await open());
  await part(page, 'Individual risk');
  await page.getByRole('button', { name: 'Add a person at a place' }).click();
  const verdict = page.locator('.risk-verdict');
  await page.getByLabel('TNT, kg').fill('1000');
  await page.getByLabel('Distance, m').fill('30 - 40');
  await page.getByLabel('Model of lethality').selectOption('estc-open');
  await page.getByLabel('Share of the year present').fill('0.25');
  await page.getByLabel('Frequency of the event in a year').fill('1e-3');
  expect(words(await verdict.textContent())).toContain('not assessable: the frequency has no source');
  await page.getByLabel('Source of the frequency').fill('National record 1990 to 2020');
  await page.getByLabel('Bands of tolerability').selectOption({ label: 'HSE, public' });
  const result = words(await verdict.textContent());
  expect(result).toMatch(/^Risk of death in a year\d\.\d\d × 10⁻[⁵⁶⁷⁸] – \d\.\d\d × 10⁻[⁴⁵]/);
  expect(result).toContain('reduce as low as reasonably practicable');
  expect(result).toContain('upper limit: recalled, not verified; lower limit: read in the source');
  // Out of the range of the formula there is no answer.
  await page.getByLabel('Distance, m').fill('400');
  expect(words(await verdict.textContent())).toContain('not assessable');
  // What is no interval is refused, and what stood before stands.
  await page.getByLabel('Share of the year present').fill('2');
  await page.getByText('Enter one value, or least and greatest, each from 0 to 1.').waitFor();
  await page.getByText('Add bands of your authority').click();
  const take = page.getByRole('button', { name: 'Take these bands' });
  await page.getByLabel('Name of the bands').fill('Ours');
  await page.getByLabel('Not tolerable from, in a year').fill('1e-4');
  await page.getByLabel('Broadly acceptable below, in a year').fill('1e-3');
  expect(await take.isDisabled()).toBe(true);
  await page.getByLabel('Source', { exact: true }).fill('Order 8');
  expect(await take.isDisabled()).toBe(true);
  await page.getByLabel('Broadly acceptable below, in a year').fill('1e-7');
  await take.click();
  await page.getByLabel('Bands of tolerability').selectOption({ label: 'Ours' });
  expect(words(await verdict.textContent())).toContain('Ours (Order 8)');
  await page.getByRole('button', { name: 'Remove: Ours' }).click();
  expect(await page.getByLabel('Bands of tolerability').inputValue()).toBe('');
  // The file can be read again.
  const { content } = await saved(page, 'Save as a file');
  await page.locator('.assess-files input[type=file]').first().setInputFiles({ name: 'again.json', mimeType: 'application/json', buffer: content });
  await page.locator('.assess-files option').nth(1).waitFor({ state: 'attached' });
  expect(await page.locator('.assess-refused').count()).toBe(0);
  await page.context().close();
});

it('a consequence analysis takes its figures from the plan, lists every assumption, and is a paper', async () => {
  const page = await begun(await open());
  await part(page, 'Explosion consequence analysis');
  await page.getByRole('button', { name: 'Add an analysis' }).click();
  await page.getByText('Choose a store of the plan with contents.').waitFor();
  await page.getByLabel('Store', { exact: true }).selectOption({ index: 1 });
  const charge = page.locator('.risk-figures > p').first();
  await expect.poll(async () => words(await charge.textContent())).toMatch(/^Charge: [\d,.]+ kg NEQ, [\d,.]+ kg TNT/);
  const one = words(await charge.textContent());
  const pressure = () => page.locator('.risk-sites tbody tr').first().locator('td').nth(1).textContent();
  const before = words(await pressure());
  await page.getByLabel('TNT for a kg of NEQ').fill('1 - 1.4');
  await expect.poll(async () => words(await charge.textContent())).not.toBe(one);
  // The worse end first, the other behind it.
  expect(words(await pressure())).toContain(`(${before})`);
  expect(await page.locator('.risk-assumptions li').count()).toBeGreaterThanOrEqual(4);
  await page.getByRole('button', { name: 'Add an assumption' }).click();
  await page.getByLabel('Assumptions 1', { exact: true }).fill('Doors are shut');
  await part(page, 'Papers');
  await page.getByLabel('Paper', { exact: true }).selectOption('Explosion consequence analysis');
  const paper = page.frameLocator('.papers-preview');
  await paper.getByText('Doors are shut').waitFor();
  await page.getByLabel('Language of the paper').selectOption('ar');
  await paper.locator('html[dir=rtl]').waitFor();
  expect((await saved(page, 'Save as one HTML file')).name).toBe('consequence-analysis.html');
  await page.context().close();
});

it.each(LOOKS)('is accessible: %s', async (how, options) => {
  const page = await open(options);
  await page.locator('.menu > button').nth(1).click();
  await page.locator('.menu-list button').filter({ hasText: /^Risk …|^المخاطر/ }).click();
  await page.locator('.assess-files .button').first().click();
  await page.locator('.assess-part input[type=file]').setInputFiles(file('matrix.json', MATRIX));
  await page.locator('.risk-matrix').waitFor();
  for (let i = 0; i < 4; i++) {
    await page.locator('.assess-tabs button').nth(i).click();
    if (i > 0) await page.locator('.assess-part > p > .button').last().click();
    if (i > 0) await page.locator('.risk-entry').waitFor();
    if (i === 1) for (const [at, step] of [[1, '0'], [2, '1'], [3, '1'], [4, '1']] as const) await page.locator('.risk-entry select').nth(at).selectOption(step); // prettier-ignore
    if (i === 3) await page.locator('.risk-entry select').first().selectOption({ index: 1 });
    if (i === 3) await page.locator('.risk-sites').waitFor();
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/risk-${how.replaceAll(' ', '-')}-${i}.png` });
    expect([i, await axeViolations(page)]).toEqual([i, []]);
    // No part is wider than the window.
    expect(await page.locator('.dialog-body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  }
  await page.context().close();
});

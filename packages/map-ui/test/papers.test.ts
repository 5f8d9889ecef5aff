import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtPage, words } from './page.js';

const open = builtPage();

it('papers: chosen, looked at, printed alone and saved under a name that tells nothing of the plan', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('button', { name: 'Papers …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Papers' });
  const paper = dialog.frameLocator('iframe');
  await paper.getByRole('heading', { name: 'Site assessment report' }).waitFor();
  expect(words(await paper.locator('.verdict').textContent())).toContain('11 of 480 pairs fail');

  await dialog.getByLabel('Authority').fill('Ministry of Exercises');
  await dialog.getByLabel('Protective marking').fill('EXERCISE');
  await paper.getByText('Ministry of Exercises').waitFor();
  await dialog.getByLabel('Size').selectOption('A3');
  await paper.getByText('A3, portrait').waitFor();

  // No script of a plan runs in the preview, and only the preview is printed.
  expect(await dialog.locator('iframe').getAttribute('sandbox')).not.toContain('allow-scripts');
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe')!;
    Object.assign(contentWindow!, { print: () => void (document.body.dataset.printed = contentWindow!.document.title) });
  });
  await dialog.getByRole('button', { name: 'Print …' }).click();
  expect(await page.evaluate(() => document.body.dataset.printed)).toBe('Site assessment report');

  await dialog.getByLabel('Paper', { exact: true }).selectOption('safeguarding');
  await paper.getByRole('heading', { name: 'Safeguarding plan' }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Save as one HTML file' }).click()]);
  expect(download.suggestedFilename()).toBe('safeguarding-plan.html');
  const saved = readFileSync((await download.path())!, 'utf8');
  expect(saved).not.toMatch(/Igloo|Stack 1|40,000|Highfold/);

  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('File');
  await page.context().close();
});

import { describe, expect, it } from 'vitest';
import { builtPage, goToTab } from './page.js';

const open = builtPage();

describe('a note on the map', () => {
  it('is drawn, found in the list, renamed and deleted like a site, and judges nothing', async () => {
    const page = await open();
    expect(await page.locator('path.annotation').count()).toBe(4);
    const counts = await page.locator('.summary').textContent();
    await goToTab(page, 'Exposed sites');
    await page.getByPlaceholder('Find an exposed site').fill('railhead');
    await page.getByRole('button', { name: /Railhead.*Note, not judged/ }).click();
    const form = page.getByRole('form', { name: 'Facts of this site' });
    await form.getByLabel('Name').fill('Old railhead');
    await page.locator('.map-note', { hasText: 'Old railhead' }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: /^Move \(/ }).focus();
    expect(await page.getByRole('button', { name: /^Undo: rename/ }).count()).toBe(1);
    await page.getByRole('region', { name: 'Details' }).getByRole('button', { name: 'Delete' }).click();
    expect(await page.locator('path.annotation').count()).toBe(3);
    expect(await page.locator('.summary').textContent()).toBe(counts);
  });
});

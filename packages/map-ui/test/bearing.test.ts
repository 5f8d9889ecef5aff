import { describe, expect, it } from 'vitest';
import { builtPage, goToTab } from './page.js';

const open = builtPage();

describe('a bearing', () => {
  it('is turned on its dial, as one step', async () => {
    const page = await open();
    await goToTab(page, 'Stores');
    await page.locator('.site-row', { hasText: 'Igloo 2' }).click();
    const front = page.getByRole('form', { name: 'Facts of this site' }).locator('.bearing').first();
    await front.scrollIntoViewIfNeeded();
    const before = await front.getByRole('textbox').inputValue();
    const dial = (await front.locator('.dial').boundingBox())!;
    const [x, y] = [dial.x + dial.width / 2, dial.y + dial.height / 2];
    await page.mouse.move(x, y - 20);
    await page.mouse.down();
    await page.mouse.move(x + 12, y - 12);
    await page.mouse.move(x + 20, y, { steps: 3 });
    await page.mouse.up();
    expect(await front.getByRole('textbox').inputValue()).toBe('90');
    await page.getByRole('button', { name: /^Undo/ }).click();
    expect(await front.getByRole('textbox').inputValue()).toBe(before);
  });
});

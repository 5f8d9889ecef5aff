import { describe, expect, it } from 'vitest';
import { builtPage, findings, startAgain } from './page.js';

const open = builtPage();

describe('a first visit', () => {
  it('shows three steps that lead to what they speak of, and leaves the rest in place', async () => {
    const page = await open();
    const steps = page.getByRole('region', { name: 'Three steps to begin' });
    expect(await steps.getByRole('listitem').count()).toBe(3);
    expect(await findings(page).count()).toBe(16);
    await steps.getByRole('button', { name: 'Show the worst finding' }).click();
    await page.getByRole('region', { name: 'Details' }).getByText('Too close').waitFor();
    await steps.getByRole('button', { name: 'Choose a store' }).click();
    await page.getByRole('form', { name: 'Facts of this site' }).waitFor();
    await steps.getByRole('button', { name: 'New plan' }).click();
    await page.getByText('The plan has no pair').or(page.getByText('no store')).first().waitFor();
    expect(await steps.getByRole('button').allTextContents()).toEqual(['New plan', 'Understood']);
  });

  it('is over when it has been understood, and stays so', async () => {
    const page = await open();
    const steps = page.getByRole('region', { name: 'Three steps to begin' });
    await steps.getByRole('button', { name: 'Understood' }).press('Enter');
    expect(await steps.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-findings');
    await startAgain(page);
    expect(await steps.count()).toBe(0);
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateSite, licenceSite, parseSitePlan, compileRules, iatg2021 } from 'iatg-core';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { demoText } from './demo.js';
import { builtPage, findings, goToTab, ready, startAgain, words } from './page.js';

const open = builtPage();
let page: Page;

beforeEach(async () => {
  page = await open();
  return () => page.context().close();
});

const file = async (action: string): Promise<void> => {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('button', { name: action }).click();
};
const openSite = async (tab: 'Stores' | 'Exposed sites', name: string): Promise<void> => {
  await goToTab(page, tab);
  await page.locator('.site-row', { hasText: name }).first().click();
};
const summary = async (): Promise<Record<string, string>> => {
  const [fail, gap, pass, none] = await page.locator('.summary dd').allTextContents();
  return { fail: fail!, gap: gap!, pass: pass!, none: none! };
};
/** The plan as a save would write it. */
async function savedPlan(): Promise<{ features: { id: string; properties: Record<string, unknown>; geometry: { type: string } }[]; sitePlan: Record<string, unknown> }> {
  const [download] = await Promise.all([page.waitForEvent('download'), file('Save to another file')]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

describe('a newcomer', () => {
  it('has rings round a new store five clicks after choosing a place', async () => {
    await file('New empty plan');
    await expect.poll(summary).toEqual({ fail: '0', gap: '0', pass: '0', none: '0' });
    let clicks = 0;
    const click = async (action: Promise<void>): Promise<void> => {
      clicks++;
      await action;
    };
    await click(page.getByRole('button', { name: 'Add a store' }).click());
    await click(page.getByRole('button', { name: 'light building' }).click());
    const map = (await page.locator('.map').boundingBox())!;
    await page.locator('.tool-hint').waitFor();
    await page.waitForTimeout(500);
    await click(page.mouse.click(map.x + 380, map.y + 300));
    await page.mouse.move(map.x + 390, map.y + 306, { steps: 4 });
    await click(page.mouse.click(map.x + 390, map.y + 306));
    const lot = page.getByRole('group', { name: 'New lot' });
    await lot.getByRole('combobox').selectOption('1.1');
    await lot.getByRole('textbox').fill('5000');
    await click(lot.getByRole('button', { name: 'Add the lot' }).click());
    expect(clicks).toBeLessThanOrEqual(5);
    await page.locator('path.ring-row-ibd').waitFor({ state: 'attached' });

    // What the page drew is what the core says of what was saved.
    const { plan } = parseSitePlan(await savedPlan());
    expect(plan!.sites).toMatchObject([{ role: 'pes', structure: { type: 'light' }, contents: [{ hd: '1.1', neq_kg: 5000 }] }]);
    await expect.poll(async () => page.locator('path.ring').count()).toBe(3);
    expect(await page.locator('path.ring-row-ibd').getAttribute('data-label')).toMatch(/Inhabited building 400\sm/);
  });

  it('places a site without a pointer, and moves it to coordinates', async () => {
    await file('New empty plan');
    await page.getByRole('button', { name: 'Add an exposed site' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Inhabited building' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Place in the middle of the map' }).focus();
    await page.keyboard.press('Enter');
    const place = page.getByLabel('Middle');
    await place.fill('48,2083');
    await expect.poll(() => page.getByText(/comma in .* may be a decimal comma|only one coordinate/).count()).toBe(1);
    await place.fill('33U XP 02013 40363');
    await expect.poll(() => page.getByText(/Understood as 48\.20/).count()).toBe(1);
    await place.press('Enter');
    const { features } = await savedPlan();
    expect(features[0]!.geometry.type).toBe('Polygon');
    const [longitude, latitude] = (features[0]!.geometry as unknown as { coordinates: number[][][] }).coordinates[0]![0]!;
    expect([Math.round(longitude! * 1000), Math.round(latitude! * 1000)]).toEqual([16373, 48208]);
  });
});

describe('an expert', () => {
  it('changes a quantity and sees a finding appear and vanish, with the permitted quantity of the core', async () => {
    await openSite('Stores', 'Igloo 1');
    const field = page.getByLabel('Net explosive quantity').first();
    await field.fill('200000');
    await expect.poll(async () => Number((await summary()).fail)).toBeGreaterThan(11);
    await field.fill('100');
    await expect.poll(async () => Number((await summary()).fail)).toBeLessThan(11);
    await field.blur();
    const { plan } = parseSitePlan(await savedPlan());
    const evaluation = evaluateSite(plan!, compileRules(iatg2021));
    const { stored } = [...licenceSite(evaluation)].find(({ pes }) => pes === 'igloo-1')!;
    expect(words(await page.locator('.licence-main').textContent())).toContain(`may hold ${stored!.permitted_kg.toLocaleString('en')} kg; it holds 100 kg`);
    const statuses = [...evaluation.pairs()].map(({ status }) => status);
    expect((await summary()).fail).toBe(String(statuses.filter((status) => status === 'fail').length));
  });

  it('is told beside a field what is wrong with it, and nothing wrong reaches the plan', async () => {
    await openSite('Stores', 'Igloo 1');
    const before = await summary();
    const field = page.getByLabel('Net explosive quantity').first();
    for (const [typed, message] of [['12,000', 'Thousands or decimals'], ['-5', 'At least 0'], ['', 'A number is needed'], ['ten', 'Write a number']] as const) {
      await field.fill(typed);
      await expect.poll(() => page.getByText(message).count()).toBeGreaterThan(0);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await summary()).toEqual(before);
    }
    await field.blur();
    expect(await field.inputValue()).toBe('40000');
  });

  it('undoes ten different steps by name, and does them again', async () => {
    const before = await savedPlan();
    await openSite('Stores', 'Stack 10');
    await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
    const name = page.getByLabel('Name', { exact: true });
    await name.fill('Stack 99');
    await name.blur();
    await page.getByLabel('Net explosive quantity').first().fill('777');
    await page.getByLabel('Net explosive quantity').first().blur();
    await page.getByRole('combobox', { name: 'Compatibility group' }).first().selectOption('G');
    await page.locator('.choice-pictures label', { hasText: 'light building' }).click();
    await page.getByLabel('Barricaded', { exact: true }).setChecked(true);
    await page.getByLabel('Length').fill('31');
    await page.getByLabel('Length').blur();
    await page.getByRole('button', { name: /^Move \(/ }).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('button', { name: /^Turn \(/ }).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.locator('.site-form').getByLabel('limited').check();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    const after = await savedPlan();
    const undone: string[] = [];
    for (;;) {
      const undo = page.getByRole('button', { name: /^Undo/ });
      if (await undo.isDisabled()) break;
      undone.push((await undo.getAttribute('aria-label'))!);
      await undo.click();
    }
    expect(undone.length).toBeGreaterThanOrEqual(10);
    expect(undone[0]).toBe('Undo: delete Stack 99');
    expect(undone.at(-1)).toBe('Undo: duplicate as Stack 10 (copy)');
    expect(await savedPlan()).toEqual(before);
    for (let i = 0; i < undone.length; i++) await page.keyboard.press('Control+y');
    expect(await savedPlan()).toEqual(after);
  });

  it('compares a change with the plan as it was, and goes back to it', async () => {
    await page.getByRole('button', { name: 'What if' }).click();
    await openSite('Stores', 'Igloo 2');
    await page.getByLabel('Net explosive quantity').first().fill('1000');
    await page.getByLabel('Net explosive quantity').first().blur();
    await expect.poll(async () => words(await page.locator('.comparison [role=status]').textContent())).toMatch(/New findings: 0\. Gone: [1-9]\d*\./);
    await page.locator('path.ring-before').first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Back to the plan as it was' }).click();
    await expect.poll(async () => words(await page.locator('.comparison [role=status]').textContent())).toBe('New findings: 0. Gone: 0. Changed: 0.');
    expect(await page.locator('path.ring-before').count()).toBe(0);
  });

  it('cannot draw a footprint that crosses itself: the change is refused and said why', async () => {
    await openSite('Stores', 'Igloo 1');
    const before = await savedPlan();
    const corners = page.getByRole('button', { name: /^Corner/ });
    await corners.nth(0).focus();
    for (let i = 0; i < 8; i++) await page.keyboard.press('Shift+ArrowRight');
    for (let i = 0; i < 8; i++) await page.keyboard.press('Shift+ArrowUp');
    await expect.poll(() => page.getByText('That change was not made:').count()).toBe(1);
    const { faults } = parseSitePlan(await savedPlan());
    expect(faults).toEqual([]);
    void before;
  });
});

describe('files', () => {
  it('a plan survives saving and opening, with members that nobody knows', async () => {
    const text = JSON.stringify({ ...JSON.parse(demoText), 'x-author': { name: 'Ä', list: [1, null] } });
    await page.getByLabel('Open a site plan').setInputFiles({ name: 'mine.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(text) });
    await ready(page);
    expect(await savedPlan()).toEqual(JSON.parse(text));
  });

  it('a broken file shows all its faults with their places, and leaves the open plan alone', async () => {
    const before = await summary();
    const broken = readFileSync(new URL('../../../examples/broken-plan.geojson', import.meta.url));
    await page.getByLabel('Open a site plan').setInputFiles({ name: 'broken.geojson', mimeType: 'application/geo+json', buffer: broken });
    const { faults } = parseSitePlan(JSON.parse(broken.toString()));
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.locator('code').allTextContents()).toEqual(faults.map(({ pointer }) => pointer));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await summary()).toEqual(before);
  });

  it('bytes that are no text, a folder of files dropped at once: said, and nothing changes', async () => {
    await page.getByLabel('Open a site plan').setInputFiles({ name: 'photo.json', mimeType: 'application/json', buffer: Buffer.from([0xff, 0xfe, 0x00]) });
    await page.getByRole('dialog', { name: /photo\.json was not opened/ }).waitFor();
    expect(await page.getByRole('dialog').innerText()).toContain('UTF-16');
  });

  it('the rings shown are exported as the core has them, and as KML', async () => {
    const [geojson] = await Promise.all([page.waitForEvent('download'), file('Export the rings shown (GeoJSON)')]);
    const rings = JSON.parse(readFileSync(await geojson.path(), 'utf8')) as { features: { properties: { row: string; required_m: number; standard: string; description: string } }[] };
    expect(new Set(rings.features.map(({ properties }) => properties.row))).toEqual(new Set(['ibd', 'vbd', 'ptrMedium']));
    expect(rings.features.every(({ properties }) => properties.standard === 'IATG 02.20:2021')).toBe(true);
    const [kml] = await Promise.all([page.waitForEvent('download'), file('Export the rings shown (KML)')]);
    const text = readFileSync(await kml.path(), 'utf8');
    expect(text).toMatch(/^<kml|^<\?xml/);
    expect(text).toContain('Igloo 1 – Inhabited building');
    const [csv] = await Promise.all([page.waitForEvent('download'), file('Export the findings (CSV)')]);
    expect(readFileSync(await csv.path(), 'utf8').trim().split('\n')).toHaveLength(17);
  });
});

describe('the workspace', () => {
  it('keeps every change: after a reload the plan is as it was', async () => {
    await openSite('Stores', 'Igloo 1');
    await page.getByLabel('Name', { exact: true }).fill('Igloo One');
    await expect.poll(async () => words(await page.locator('.save-state').textContent())).toContain('Saved in this browser');
    await startAgain(page);
    await goToTab(page, 'Stores');
    expect(await page.locator('.site-row', { hasText: 'Igloo One' }).count()).toBe(1);
  });

  it('loses at most the last second when the browser is killed', async () => {
    const { launchChromium, chromiumArguments } = await import('./chromium.js');
    void launchChromium;
    const { chromium } = await import('playwright-core');
    const { chromiumPath } = await import('../../../scripts/chromium-path.mjs');
    const folder = mkdtempSync(join(tmpdir(), 'iatg-profile-'));
    try {
      const launch = () => chromium.launchPersistentContext(folder, { executablePath: chromiumPath()!, args: chromiumArguments, viewport: { width: 1366, height: 768 } });
      const first = await launch();
      const killed = await first.newPage();
      await killed.goto(page.url());
      await ready(killed);
      await killed.getByRole('tab', { name: 'Stores' }).click();
      await killed.locator('.site-row').first().click();
      await killed.getByLabel('Name', { exact: true }).fill('Written before the end');
      await killed.waitForTimeout(1_000);
      // No farewell: the process ends as if the power had failed.
      const session = await first.browser()?.newBrowserCDPSession().catch(() => null);
      await (session ?? (await first.newCDPSession(killed))).send('Browser.crash' as never).catch(() => {});
      await first.close().catch(() => {});
      const second = await launch();
      const again = await second.newPage();
      await again.goto(page.url());
      await ready(again);
      await again.getByRole('tab', { name: 'Stores' }).click();
      expect(await again.locator('.site-row', { hasText: 'Written before the end' }).count()).toBe(1);
      await second.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('lists several plans, opens, duplicates, deletes and brings back', async () => {
    await file('New empty plan');
    await page.locator('.plan-name', { hasText: 'New plan' }).click();
    await page.getByRole('dialog').getByLabel('Name of the plan').fill('Alpha');
    await page.keyboard.press('Escape');
    await file('Open the demonstration');
    await ready(page);
    await file('Plans in this browser');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Duplicate Alpha' }).click();
    await dialog.getByRole('button', { name: 'Delete Alpha (copy)' }).click();
    await dialog.getByText('Alpha (copy) was deleted.').waitFor();
    await dialog.getByRole('button', { name: 'Bring it back' }).click();
    await dialog.getByRole('button', { name: 'Open Alpha (copy)' }).click();
    await page.locator('.plan-name', { hasText: 'Alpha (copy)' }).waitFor();
  });

  it('says so when the browser keeps nothing, and still saves to a file', async () => {
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openSite('Stores', 'Igloo 1');
    await page.getByLabel('Name', { exact: true }).fill('Not kept');
    await page.getByRole('alert').filter({ hasText: 'NOT saved in this browser: its disk space is used up.' }).waitFor();
    expect((await savedPlan()).features[0]!.properties.name).toBe('Not kept');
  });

  it('a second window with the same plan works on a copy', async () => {
    await openSite('Stores', 'Igloo 1');
    await page.getByLabel('Name', { exact: true }).fill('First window');
    await expect.poll(async () => words(await page.locator('.save-state').textContent())).toContain('Saved');
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.getByText('is open in another window').waitFor();
    await second.close();
  });
});

it('shows itself to a class: large, with one slider that everything follows', async () => {
  await page.getByRole('button', { name: 'Present' }).click();
  const slider = page.getByRole('slider', { name: /Net explosive quantity/ });
  await slider.focus();
  const before = words(await page.locator('.present-slider output').textContent());
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight');
  expect(words(await page.locator('.present-slider output').textContent())).not.toBe(before);
  await expect.poll(() => findings(page).count()).toBe(0);
  expect(await page.locator('.present-findings strong').first().textContent()).not.toBe('11');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Present' }).waitFor();
});

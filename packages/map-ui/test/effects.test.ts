import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { evaluateSite, compileRules, iatg2021, outlineAround, parseSitePlan, type Site } from 'iatg-core';
import { blast, consequencesOfPlan, effectLines, frontRadius, isValue } from 'iatg-core/consequence';
import { demoPlan } from '../src/io/demo-plan.js';
import { builtPage, words } from './page.js';

const open = builtPage();

const plan = parseSitePlan(demoPlan()).plan!;
const site = (name: string): Site => plan.sites.find((one) => one.name === name)!;

let page: Page;
const panel = () => page.locator('.effects-panel');
const section = (name: string) => page.getByRole('region', { name });
const radii = async (): Promise<string[]> => (await page.locator('.effect-radius').allInnerTexts()).map((text) => words(text));

/** The radii of Table 8 as the page writes them. */
const expected = (tnt_kg: number): string[] => {
  const lines = effectLines({ tnt_kg });
  if ('kind' in lines) throw new Error('no lines');
  return lines.filter(({ line }) => line.kind === 'tier').map(({ radius }) => `${Math.ceil(isValue(radius) ? radius.radius_m : NaN).toLocaleString('en')} m`);
};

beforeEach(async () => {
  page = await open();
  await page.getByRole('button', { name: 'Effects', exact: true }).click();
  await panel().waitFor();
  await page.getByRole('combobox', { name: 'Store' }).selectOption({ label: 'Igloo 1' });
});

describe('the view of effects', () => {
  it('is set apart: no ring of the standard, no red, words on map and panel', async () => {
    await page.locator('path.effect-band').first().waitFor({ state: 'attached' });
    expect(await page.locator('path.ring, path.envelope').count()).toBe(0);
    expect(await page.locator('path.site[stroke="#ff4b3e"]').count()).toBe(0);
    expect(await page.locator('.effects-banner').textContent()).toContain('not safety distances');
    expect(words(await panel().locator('.effects-apart').textContent())).toContain('Nothing here changes a required or an actual distance');
    await page.getByRole('button', { name: 'Distances', exact: true }).click();
    await page.locator('path.ring').first().waitFor({ state: 'attached' });
    expect(await page.locator('path.effect-band, .effects-banner').count()).toBe(0);
  });

  it('draws the lines of Table 8 where the core puts them, corner by corner', async () => {
    expect(await radii()).toEqual(expected(40_000));
    // What the core outlines, as the map projects it.
    const lines = effectLines({ tnt_kg: 40_000 });
    if ('kind' in lines) throw new Error('no lines');
    const outer = lines[0]!.radius;
    const ring = outlineAround(site('Igloo 1'), isValue(outer) ? outer.radius_m : NaN)!;
    const corners = ring.type === 'Polygon' ? ring.coordinates[0]!.length - 1 : NaN;
    const drawn = await page.locator('path.effect-band').first().getAttribute('d');
    expect(drawn!.match(/[ML]/g)!.length).toBe(corners);
  });

  it('follows the quantity, which is one step that can be undone', async () => {
    const slider = page.getByRole('slider', { name: /Quantity in it/ });
    await slider.focus();
    await slider.press('ArrowLeft');
    await slider.press('ArrowLeft');
    const less = Number((await panel().locator('.figure-row output').first().innerText()).replaceAll(/\D/g, ''));
    expect(less).toBeLessThan(40_000);
    expect(await radii()).toEqual(expected(less));
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: /^Undo: quantity/ }).click();
    expect(await radii()).toEqual(expected(40_000));
  });

  it('shows other lines: houses with their set, pressures that the user asks for', async () => {
    await page.getByLabel('Damage to brick houses').check();
    expect(await page.locator('.effect-label').allInnerTexts()).toEqual(['Category D', 'Category Ca', 'Category Cb', 'Category B', 'Category A']);
    await page.getByLabel('Constants').selectOption({ label: 'ESTC constants, unverified' });
    expect(words(await panel().textContent())).toContain('unverified: no source at hand');
    await page.getByLabel('Pressures', { exact: true }).check();
    await page.getByLabel('Pressures in kPa').fill('5 20');
    expect(await page.locator('.effect-label').allInnerTexts()).toEqual(['5 kPa', '20 kPa']);
    await page.getByLabel('Pressures in kPa').fill('5 -20');
    expect(await page.getByLabel('Pressures in kPa').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.effect-label').count()).toBe(2);
  });

  it('counts a kilogram as the TNT that the user says, and shows noise and crater with how well they are known', async () => {
    await page.getByLabel('TNT equivalent of a kilogram').fill('0.5');
    expect(await radii()).toEqual(expected(20_000));
    expect(words(await panel().textContent())).toContain('40,000 kg explode as one, as 20,000 kg of TNT');
    await page.getByLabel('TNT equivalent of a kilogram').fill('-1');
    expect(await radii()).toEqual(expected(40_000));
    await page.keyboard.press('Tab');
    await page.getByLabel('Noise and crater').check();
    expect(await page.locator('.effect-label').allInnerTexts()).toEqual(['140 dB(C)', 'Crater']);
    expect(await radii()).toEqual([`${Math.ceil(215 * Math.cbrt(40_000)).toLocaleString('en')} m`, `${Math.ceil(0.4 * Math.cbrt(40_000))} m`]);
    expect(words(await page.locator('.effect-line').last().textContent())).toContain('unverified');
  });

  it('says what happens at a clicked place and at a distance, as the core does, with the source of each figure', async () => {
    await page.getByLabel('Distance from the store').fill('500');
    const there = blast({ neq_kg: 40_000, distance_m: 500 });
    if (there.kind !== 'blast' || !isValue(there.incidentPressure)) throw new Error('no blast');
    const row = page.getByRole('row', { name: /incident pressure/ }).first();
    expect(words(await row.textContent())).toContain(`${Number(there.incidentPressure.pressure_kPa.toPrecision(4))} kPa`);
    await row.locator('summary').click();
    expect(words(await row.textContent())).toContain('full polynomials');
    await page.getByLabel('Distance from the store').fill('0');
    expect(words(await section('At a place').textContent())).toContain('no answer');
    const map = (await page.locator('.map').boundingBox())!;
    await page.mouse.click(map.x + map.width * 0.7, map.y + map.height * 0.75);
    await page.locator('path.effects-place').waitFor({ state: 'attached' });
    expect(await page.getByLabel('Distance from the store').inputValue()).not.toBe('0');
    await page.mouse.move(map.x + map.width * 0.6, map.y + map.height * 0.5);
    expect(await page.locator('.map-readout').textContent()).toMatch(/m · .*kPa · .* s/);
  });

  it('tells of every site what the engine tells, and how many people are where; unknown is not 0', async () => {
    const consequences = consequencesOfPlan(plan, iatg2021);
    if (consequences.kind !== 'site-consequences') throw new Error('no consequences');
    const table = page.locator('.effects-sites tbody tr');
    expect(await table.count()).toBe(plan.sites.length - 1);
    const pairs = [...consequences.pairs()].filter(({ pes }) => pes === site('Igloo 1').id).sort((a, b) => a.distance_m - b.distance_m);
    const evaluated = [...evaluateSite(plan, compileRules(iatg2021)).pairs()].filter(({ pes }) => pes === site('Igloo 1').id);
    const first = await table.first().locator('td').allInnerTexts();
    expect(first[0]).toBe(plan.sites.find(({ id }) => id === pairs[0]!.es)!.name);
    // The distance is the engine's own.
    expect(pairs[0]!.distance_m).toBe(evaluated.find(({ es }) => es === pairs[0]!.es)!.actual_m);
    expect(words(await section('All stores, each site by its worst').textContent())).toContain('do not say');
  });

  it('people are asked for as an own property, and change no distance', async () => {
    await page.getByRole('button', { name: 'Packing shed' }).first().click();
    const details = page.getByRole('region', { name: 'Details' });
    await details.getByLabel('People here').fill('12');
    await page.locator('.effects-sites tr', { hasText: 'Packing shed' }).locator('td').last().getByText('12').waitFor();
    await page.getByRole('button', { name: 'Distances', exact: true }).click();
    expect(words(await page.locator('.summary').textContent())).toContain('11');
  });

  it('compares with the plan as it was', async () => {
    await page.getByRole('button', { name: 'What if' }).click();
    const slider = page.getByRole('slider', { name: /Quantity in it/ });
    await slider.focus();
    for (let i = 0; i < 5; i++) await slider.press('ArrowLeft');
    expect((await radii())[0]).toContain(`(was ${expected(40_000)[0]})`);
    await page.locator('path.effect-before-line').first().waitFor({ state: 'attached' });
    expect(await section('All stores, each site by its worst').getByRole('columnheader', { name: 'Before' }).count()).toBeGreaterThan(0);
  });

  it('makes bands of lines where the quantity is not sure', async () => {
    await page.getByText('How sure are the figures?').click();
    await page.getByRole('slider', { name: 'Quantity', exact: true }).fill('20');
    expect(await page.locator('path.effect-end').count()).toBe(16);
    expect(words(await page.locator('.effect-line').first().textContent())).toMatch(/Between 1,409 m and 1,614 m/);
    await page.getByRole('slider', { name: 'TNT in a kilogram of it' }).fill('10');
    const [least, greatest] = [32_000 * 0.9, 48_000 * 1.1].map((tnt_kg) => 44.4 * Math.cbrt(tnt_kg));
    expect(words(await page.locator('.effect-line').first().textContent())).toContain(`Between ${Math.floor(least!).toLocaleString('en')} m and ${Math.ceil(greatest!).toLocaleString('en')} m`);
    await page.getByRole('button', { name: 'Distances', exact: true }).click();
    expect(words(await page.locator('.summary').textContent())).toContain('11');
  });
});

describe('the shock front', () => {
  it('runs, pauses, is where the core says, and stops where nothing is known', async () => {
    await page.getByRole('button', { name: 'Let it run' }).press('Enter');
    await page.locator('path.shock-front').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Pause' }).press('Enter');
    const time = page.getByRole('slider', { name: /Time since/ });
    await time.fill('100');
    // Half of the way in time: the clock says when, the core where.
    const at = frontRadius({ tnt_kg: 40_000, time_ms: Number.MIN_VALUE });
    const end_ms = at.kind === 'out-of-range' ? at.max : NaN;
    const half = frontRadius({ tnt_kg: 40_000, time_ms: end_ms / 2 });
    expect(words(await page.locator('.front-words').textContent())).toContain(`It is at ${Math.round(isValue(half) ? half.radius_m : NaN)} m`);
    await time.press('End');
    expect(words(await page.locator('.front-words').textContent())).toContain('is not known');
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.locator('path.shock-front').count()).toBe(0);
  });

  it('moves by steps for whoever wants no motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Distances', exact: true }).click();
    await page.getByRole('button', { name: 'Effects', exact: true }).click();
    await page.getByRole('button', { name: 'Next step' }).click();
    const first = await page.locator('.front-words').textContent();
    await page.waitForTimeout(300);
    expect(await page.locator('.front-words').textContent()).toBe(first);
    await page.getByRole('button', { name: 'Next step' }).click();
    expect(await page.locator('.front-words').textContent()).not.toBe(first);
  });
});

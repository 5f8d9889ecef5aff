import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { compileRules, evaluateSite, iatg2021, parseSitePlan } from 'iatg-core';
import { buildingArea, cureFinder, deskOf, dominoOf, greatestEvent_kg, placementOf, windowOf } from 'iatg-core/decisions';
import { demoPlan } from '../src/io/demo-plan.js';
import { builtPage, findings, words } from './page.js';

const open = builtPage();

const evaluation = evaluateSite(parseSitePlan(demoPlan()).plan!, compileRules(iatg2021));
const desk = deskOf(evaluation);

let page: Page;
const panel = () => page.locator('.decisions-panel');
const part = async (name: string): Promise<void> => page.getByRole('group', { name: 'What to decide' }).getByRole('button', { name, exact: true }).click();
const searched = () => panel().getByText(/^(Found|The best)/).waitFor();

beforeEach(async () => {
  page = await open();
  page.setDefaultTimeout(20_000);
  await page.getByRole('button', { name: 'Decisions', exact: true }).click();
  await panel().waitFor();
});

describe('cures', () => {
  it('are as many as the engine finds for the plan, those first that break nothing', async () => {
    await searched();
    const found = [...cureFinder(desk).forPlan()];
    expect(words(await panel().locator('.shown').textContent())).toBe(`Found: ${found.length}`);
    const first = panel().locator('.cure-item').first();
    expect(await first.locator('.cure-breaks').count()).toBe(0);
    const clean = found.filter(({ outcome }) => outcome.broken.length === 0 && outcome.unclear.length === 0);
    const least = Math.min(...clean.map(({ outcome }) => outcome.failing.after));
    expect(words(await first.textContent())).toContain(`${least} then`);
  });

  it('of one finding are reached from its explanation, tried by a click, compared and undone', async () => {
    await page.getByRole('button', { name: 'Distances', exact: true }).click();
    await findings(page).first().click();
    await page.getByRole('button', { name: 'Cures of this finding' }).click();
    await searched();
    const title = await panel().getByRole('combobox', { name: 'Finding to cure' }).locator('option:checked').textContent();
    expect(title).toContain(' to ');
    const [worst] = [...evaluation.pairs()].filter(({ status }) => status === 'fail').sort((a, b) => a.margin_m! - b.margin_m!);
    expect(words(await panel().locator('.shown').textContent())).toBe(`Found: ${[...cureFinder(desk).forFinding(worst!)].length}`);
    await panel().locator('.cure-item').first().getByRole('button', { name: /^Try it/ }).click();
    await panel().getByText(/^Done:/).waitFor();
    // Tried: the finding is none any more, and the earlier state is pinned beside it.
    expect(await panel().getByRole('combobox', { name: 'Finding to cure' }).locator('option', { hasText: title! }).count()).toBe(0);
    await page.getByRole('button', { name: /^Undo: cure at/ }).click();
    await panel().getByRole('combobox', { name: 'Finding to cure' }).locator('option', { hasText: title! }).waitFor({ state: 'attached' });
  });

  it('a move is shown where it leads', async () => {
    await searched();
    const move = panel().locator('.cure-item', { hasText: 'move it' }).first();
    await move.getByRole('button', { name: /^Show on the map/ }).click();
    await page.locator('path.cure-way').waitFor({ state: 'attached' });
    expect(await page.locator('path.cure-goal').count()).toBe(1);
    await move.getByText(/^Greatest quantity at once/).waitFor();
    await move.getByRole('button', { name: /^Show on the map/ }).click();
    await page.locator('path.cure-way').waitFor({ state: 'detached' });
  });
});

describe('joint events', () => {
  it('are those of the engine, drawn with their links, and lead to the cures of a link', async () => {
    await part('Joint events');
    const domino = dominoOf(evaluation);
    await panel().locator('.event').first().waitFor();
    expect(await panel().locator('.event').count()).toBe(domino.events.length);
    expect(await page.locator('path.event-link').count()).toBe(domino.links.length);
    expect(words(await panel().textContent())).toContain(`Greatest quantity at once: ${greatestEvent_kg({ evaluation, domino }).toLocaleString('en')} kg`);
    await panel().locator('.event').last().getByRole('button', { name: 'Show on the map' }).click();
    await expect.poll(() => page.locator('path.event-link').count()).toBe(domino.events.at(-1)!.links.length);
    await panel().locator('.event summary').first().click();
    await panel().getByRole('button', { name: 'Cures of this link' }).first().click();
    await searched();
    const { from, to } = domino.events[0]!.links[0]!;
    expect(await panel().getByRole('combobox', { name: 'Finding to cure' }).inputValue()).toBe(JSON.stringify([from, to]));
  });
});

describe('where to build', () => {
  it('shows the ground that the core forbids, corner by corner, and how much is left', async () => {
    await part('Where to build');
    await panel().getByRole('combobox', { name: 'What' }).selectOption({ label: 'Igloo 1' });
    const site = evaluation.plan.sites.find(({ name }) => name === 'Igloo 1')!;
    const { forbidden, allowed_m2 } = buildingArea(placementOf(evaluation, site, windowOf(evaluation, site, 1_500)));
    const corners = (forbidden!.type === 'Polygon' ? [forbidden!.coordinates] : forbidden!.coordinates).flat().reduce((sum, ring) => sum + ring.length - 1, 0);
    await expect.poll(async () => ((await page.locator('path.ground-forbidden').getAttribute('d')) ?? '').match(/[ML]/g)?.length).toBe(corners);
    await panel().getByText(`Allowed within the frame: ${(Math.floor(allowed_m2 / 100) / 100).toLocaleString('en')} ha`).waitFor();
  });

  it('less in the store, more ground; by keyboard', async () => {
    await part('Where to build');
    await panel().getByRole('combobox', { name: 'What' }).selectOption({ label: 'new: light building' });
    const hectares = async (): Promise<number> => Number(words(await panel().locator('.decisions-figure').textContent()).replaceAll(/[^\d.]/g, ''));
    const before = await hectares();
    const slider = panel().getByRole('slider', { name: 'Quantity in it' });
    await slider.focus();
    for (let i = 0; i < 30; i++) await slider.press('ArrowLeft');
    await expect.poll(hectares).toBeGreaterThan(before);
  });

  it('how much a store may hold by place: never more than the engine says there', async () => {
    await part('Where to build');
    await panel().getByRole('combobox', { name: 'What' }).selectOption({ label: 'Igloo 1' });
    await panel().getByRole('radio', { name: 'how much it may hold, by place' }).check();
    await page.locator('img.quantity-map').waitFor({ timeout: 60_000 });
    const map = (await page.locator('.map').boundingBox())!;
    let told = 0;
    for (const [x, y] of [[0.15, 0.2], [0.15, 0.85], [0.4, 0.15], [0.5, 0.9], [0.25, 0.5]] as const) {
      await page.mouse.move(map.x + map.width * x, map.y + map.height * y);
      const readout = words(await page.locator('.map-readout').textContent());
      await page.mouse.click(map.x + map.width * x, map.y + map.height * y);
      const answer = panel().locator('.place-answer');
      await answer.getByText(/^May hold/).waitFor();
      const exact_kg = Number(/^May hold ([\d,]+) kg/.exec(words(await answer.getByText(/^May hold/).textContent()))?.[1]!.replaceAll(',', '') ?? 0);
      const least_kg = Number(/([\d,]+) kg/.exec(readout)?.[1]!.replaceAll(',', '') ?? 0);
      expect(least_kg).toBeLessThanOrEqual(exact_kg);
      if (least_kg > 0) told++;
    }
    expect(told).toBeGreaterThan(0);
  });

  it('a place by its coordinates: what fails there, how much it may hold, and the site put there', async () => {
    await part('Where to build');
    await panel().getByRole('combobox', { name: 'What' }).selectOption({ label: 'Igloo 1' });
    await panel().getByRole('button', { name: 'Show on the map' }).click();
    // The nearest allowed place keeps all that could be assessed.
    await panel().locator('.place-answer').getByText(/^(Allowed here|Not assessable here)/).waitFor();
    const field = panel().getByLabel('A place');
    await field.fill('-38.0001, -25.0105');
    await field.press('Enter');
    await panel().locator('.place-answer').getByText(/^Not allowed here/).waitFor();
    await panel().locator('.place-answer').getByText(/^May hold/).waitFor();
    await panel().getByRole('button', { name: 'Put it there' }).click();
    await page.getByRole('button', { name: /^Undo: move Igloo 1/ }).waitFor();
  });

  it('a new house is put where the user says, as one step', async () => {
    await part('Where to build');
    const map = (await page.locator('.map').boundingBox())!;
    await page.mouse.click(map.x + map.width * 0.4, map.y + map.height * 0.3);
    await page.locator('path.place-asked').waitFor({ state: 'attached' });
    await panel().getByRole('button', { name: 'Put it there' }).click();
    await page.getByRole('button', { name: /^Undo: add site-/ }).waitFor();
    // What is to be known of it is asked for at once.
    await page.getByRole('region', { name: 'Details' }).getByRole('heading', { name: /^site-/ }).waitFor();
  });
});

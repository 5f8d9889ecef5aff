import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { compileRules, evaluateSite, iatg2021, parseSitePlan, type PotentialExplosionSite } from 'iatg-core';
import { allot, asStored, buildingArea, cureFinder, deskOf, dominoOf, gainsOf, greatestEvent_kg, licenceFor, permittedMix, placementOf, windowOf } from 'iatg-core/decisions';
import { demoPlan } from '../src/io/demo-plan.js';
import type { PlanDocument } from '../src/state/plan-document.js';
import { sharingIn } from '../src/state/stock-of-stores.js';
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
    await panel().getByText(/^Done:/).waitFor({ state: 'detached', timeout: 15_000 });
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

describe('permitted quantities', () => {
  const stores = evaluation.plan.sites.filter((site): site is PotentialExplosionSite => site.role === 'pes');
  const rows = () => panel().locator('.permitted-table tbody tr:not(.permitted-chosen)');
  const kg = (value: number): string => `${value.toLocaleString('en')} kg`;
  const ready = () => panel().getByText(/^The whole site/).waitFor();

  beforeEach(() => part('Permitted quantities'));

  it('are those of the core for every store, and all of them at once fail against nothing', async () => {
    await ready();
    expect(await rows().count()).toBe(stores.length);
    let total_kg = 0;
    for (const [i, site] of stores.entries()) {
      const answer = licenceFor(evaluation, site, asStored(site));
      const cells = words(await rows().nth(i).locator('.figure').textContent());
      if (answer.kind === 'permitted') {
        expect(cells).toBe(kg(answer.permitted.permitted_kg));
        total_kg += answer.permitted.permitted_kg;
      } else expect(cells).toBe({ 'any-quantity': 'any quantity', 'not-assessable': 'not assessable', empty: 'empty' }[answer.kind]);
    }
    expect(words(await panel().locator('.decisions-figure').first().textContent())).toMatch(/^The whole site: (no total|[\d,]+ kg)/);
    await panel().getByText('no pair of them fails').waitFor();
    expect(total_kg).toBeGreaterThan(0);
  });

  it('of a mix of my own: shares that are 100 %, never a number where the standard has no distances', async () => {
    await panel().getByRole('radio', { name: 'a mix of my own' }).check();
    await panel().getByLabel('Add a division').selectOption('1.3.1');
    await panel().getByRole('textbox', { name: 'Share of HD 1.1', exact: true }).fill('60');
    expect(await panel().getByRole('textbox', { name: 'Share of HD 1.3.1' }).inputValue()).toBe('40');
    await ready();
    const mix = [{ hd: '1.1', weight: 60 }, { hd: '1.3.1', weight: 40 }] as const;
    const [first] = stores;
    await expect.poll(async () => words(await rows().first().locator('.figure').textContent())).toBe(kg(permittedMix(evaluation, first!, mix)!.permitted_kg));

    // A third part: nothing is answered until the shares are 100 %.
    await panel().getByLabel('Add a division').selectOption('1.6');
    await panel().getByRole('textbox', { name: 'Share of HD 1.6' }).fill('25');
    await panel().getByText('Together 125 %').waitFor();
    expect(await rows().count()).toBe(0);
    await panel().getByRole('button', { name: 'Scale to 100 %' }).click();
    await ready();
    expect(await rows().first().locator('.figure').textContent()).toBe('not assessable');
    expect(words(await rows().first().textContent())).toContain('no distances for HD 1.6');
    expect(words(await panel().locator('.decisions-figure').first().textContent())).toContain('no total');
  });

  it('of one store: its limiting sites on the map and by a click, what would allow more, tried and undone', async () => {
    await ready();
    const site = stores.find((one) => {
      const answer = licenceFor(evaluation, one, asStored(one));
      return answer.kind === 'permitted' && answer.permitted.limitedBy.length > 0 && gainsOf(evaluation, one, asStored(one)).some(({ edit }) => edit);
    })!;
    const answer = licenceFor(evaluation, site, asStored(site));
    const limitedBy = answer.kind === 'permitted' ? answer.permitted.limitedBy : [];
    await rows().getByRole('button', { name: site.name, exact: true }).click();
    await expect.poll(() => page.locator('path.limiting-site').count()).toBeGreaterThanOrEqual(limitedBy.length);
    const items = panel().getByRole('list', { name: 'What would allow more' }).locator('.cure-item');
    await items.first().waitFor();
    const expected = gainsOf(evaluation, site, asStored(site));
    expect(await items.count()).toBe(expected.length);
    for (const [i, { gain_kg, permitted }] of expected.entries()) expect(words(await items.nth(i).textContent())).toContain(`${kg(gain_kg)} more: ${kg(permitted.permitted_kg)} then`);

    const [at] = expected.flatMap(({ edit }, i) => (edit ? [i] : []));
    await items.nth(at!).getByRole('button', { name: /^Try it/ }).click();
    await panel().getByText(/^Done:/).waitFor();
    await expect.poll(async () => words(await rows().filter({ hasText: site.name }).first().locator('.figure').textContent())).toBe(kg(expected[at!]!.permitted.permitted_kg));
    await page.getByRole('button', { name: /^Undo: change/ }).click();
    await expect.poll(async () => words(await rows().filter({ hasText: site.name }).first().locator('.figure').textContent())).toBe(kg(answer.kind === 'permitted' ? answer.permitted.permitted_kg : -1));
    // A click on what limits it leads there.
    await panel().locator('.permitted-limits button').first().click();
    const name = evaluation.plan.sites.find(({ id }) => id === limitedBy[0])!.name;
    await page.getByRole('region', { name: 'Details' }).getByRole('heading', { name }).waitFor();
  });

  it('stopped before the end, started again to the end; so what would allow more, and a stock being placed', async () => {
    await ready();
    // A search that never comes to its end, as of a large plan; the worker is there, and is ended by Stop.
    await page.evaluate(() => {
      const { postMessage, terminate } = Worker.prototype;
      const state = { held: true, ended: 0, told: [] as object[] };
      Object.assign(window, { search: state });
      Worker.prototype.postMessage = function (this: Worker, ...message: never) {
        this.addEventListener('message', ({ data }) => state.told.push(data as object));
        if (!state.held) postMessage.apply(this, message);
      } as typeof postMessage;
      Worker.prototype.terminate = function (this: Worker) {
        state.ended++;
        terminate.call(this);
      };
    });
    const search = (change: { held?: boolean; ended?: number }) => page.evaluate((to) => Object.assign((window as unknown as { search: object }).search, to) as { ended: number }, change);
    const stop = panel().getByRole('button', { name: 'Stop', exact: true });
    const again = panel().getByRole('button', { name: 'Start again' });
    const stopped = async (): Promise<void> => {
      await stop.waitFor();
      await search({ ended: 0 });
      await stop.click();
      await panel().getByText('Stopped before the end.').waitFor();
      expect(await stop.count()).toBe(0);
      expect((await search({})).ended).toBe(1);
      await search({ held: false });
    };

    await panel().getByRole('radio', { name: 'a mix of my own' }).check();
    await stopped();
    expect(await panel().getByText(/^The whole site/).count()).toBe(0);
    await again.click();
    await ready();
    expect(await rows().count()).toBe(stores.length);

    await panel().getByRole('radio', { name: 'as each store is mixed now' }).check();
    await ready();
    await search({ held: true });
    const site = stores.find((one) => {
      const answer = licenceFor(evaluation, one, asStored(one));
      return answer.kind === 'permitted' && answer.permitted.limitedBy.length > 0;
    })!;
    await rows().getByRole('button', { name: site.name, exact: true }).click();
    await stopped();
    await again.click();
    await panel().getByRole('list', { name: 'What would allow more' }).locator('.cure-item').first().waitFor();
    // How much of it is done was told on the way, of a count that was known from the start.
    const told = await page.evaluate(() => (window as unknown as { search: { told: { gains?: object; tried?: number; of?: number; isDone: boolean }[] } }).search.told.filter(({ gains }) => gains));
    expect(told.length).toBeGreaterThan(1);
    expect(new Set(told.map(({ of }) => of)).size).toBe(1);
    expect(told[0]!.tried!).toBeLessThan(told.at(-1)!.tried!);
    expect(told.at(-1)).toMatchObject({ tried: told[0]!.of, isDone: true });

    await search({ held: true });
    await part('Placing a stock');
    await panel().getByRole('button', { name: 'Find where it goes' }).click();
    await stopped();
    await panel().getByRole('button', { name: 'Find where it goes' }).click();
    await panel().getByText(/^Placed:/).waitFor();
  });

  it('are reached from a store', async () => {
    await page.getByRole('button', { name: 'Distances', exact: true }).click();
    await page.getByRole('tab', { name: 'Stores' }).click();
    await page.locator('.site-row').first().click();
    await page.getByRole('button', { name: 'Any mix, and what would allow more' }).click();
    await panel().getByRole('heading', { name: 'How much may be stored?' }).waitFor();
    await panel().locator('.permitted-table .is-shown').waitFor();
  });
});

describe('placing a stock', () => {
  const stores = evaluation.plan.sites.filter(({ role }) => role === 'pes').map(({ id }) => id);
  const mayShare = sharingIn(demoPlan() as PlanDocument);
  const rows = () => panel().locator('.permitted-table tbody tr');
  const kg = (value: number): string => `${value.toLocaleString('en', { maximumFractionDigits: 3 })} kg`;

  it('puts a stock where the core does, under a cap, says what has no place, and does it as one step', async () => {
    await part('Placing a stock');
    await panel().getByRole('radio', { name: 'quantities of my own' }).check();
    await panel().getByRole('textbox', { name: 'HD 1.1', exact: true }).fill('900000');
    await panel().getByRole('textbox', { name: 'HD 1.3.1', exact: true }).fill('5000');
    await panel().getByRole('textbox', { name: 'Whole site at most' }).fill('20000');
    await panel().getByRole('button', { name: 'Find where it goes' }).click();
    await panel().getByText(/^Placed:/).waitFor();
    const expected = allot(evaluation, { stores, mayShare, stock: [{ hd: '1.1', neq_kg: 900_000 }, { hd: '1.3.1', neq_kg: 5_000 }], siteAtMost_kg: 20_000 });
    expect(words(await panel().getByText(/^Placed:/).textContent())).toBe(`Placed: ${kg(expected.placed_kg)}`);
    expect(await panel().getByText('No other way of placing it has more value.').count()).toBe(expected.isBest ? 1 : 0);
    const left = words(await panel().getByText(/^Without a place/).textContent());
    for (const lot of expected.left) expect(left).toContain(`HD ${lot.hd}: ${kg(lot.neq_kg)}`);
    expect(await rows().count()).toBe(stores.length);
    for (const [i, { contents }] of expected.stores.entries()) {
      const cell = words(await rows().nth(i).locator('.figure').textContent());
      if (contents.length === 0) expect(cell).toBe('empty');
      for (const { hd, neq_kg } of contents) expect(cell).toContain(`HD ${hd}: ${kg(neq_kg)}`);
    }
    await panel().getByText('no pair of these stores fails').waitFor();

    // What the stores hold now and would hold no more is asked about first; who says no has the plan as it was.
    const apply = panel().getByRole('button', { name: /^stock placed in stores/ });
    const undo = page.getByRole('button', { name: /^Undo: stock placed/ });
    const sure = panel().getByRole('group', { name: 'Taken out of the plan?' });
    const held = new Map<string, number>();
    for (const site of evaluation.plan.sites) for (const { hd, neq_kg } of site.role === 'pes' ? site.contents : []) held.set(hd, (held.get(hd) ?? 0) + neq_kg);
    for (const { contents } of expected.stores) for (const { hd, neq_kg } of contents) held.set(hd, (held.get(hd) ?? 0) - neq_kg);
    const gone = [...held].filter(([, neq_kg]) => neq_kg > 0);
    expect(gone.length).toBeGreaterThan(0);
    await apply.click();
    const told = words(await sure.textContent());
    for (const [hd, neq_kg] of gone) expect(told).toContain(`HD ${hd}: ${kg(neq_kg)}`);
    await sure.getByRole('button', { name: 'Leave the plan as it is' }).click();
    expect(await undo.count()).toBe(0);
    await apply.click();
    await sure.getByRole('button', { name: 'Take it out and fill the stores' }).click();
    await panel().getByText(/^Done: stores filled/).waitFor();
    await page.getByRole('button', { name: /^Undo: stock placed in stores/ }).click();
    expect(await page.getByRole('button', { name: /^Undo: stock placed/ }).count()).toBe(0);
  });

  it('in fixed shares: what is placed has them, and what keeps the rest out is told', async () => {
    await part('Placing a stock');
    await panel().getByRole('radio', { name: 'quantities of my own' }).check();
    await panel().getByRole('textbox', { name: 'HD 1.1', exact: true }).fill('3000');
    await panel().getByRole('textbox', { name: 'HD 1.3.1', exact: true }).fill('3000');
    await panel().getByRole('radio', { name: 'fixed shares of what is placed' }).check();
    await panel().getByRole('textbox', { name: 'Parts of HD 1.1', exact: true }).fill('3');
    await panel().getByRole('button', { name: 'Find where it goes' }).click();
    await panel().getByText(/^Placed:/).waitFor();
    const expected = allot(evaluation, { stores, mayShare, stock: [{ hd: '1.1', neq_kg: 3_000 }, { hd: '1.3.1', neq_kg: 3_000 }], shares: { '1.1': 3, '1.3.1': 1 } });
    expect(expected.placed_kg).toBe(4_000);
    expect(words(await panel().getByText(/^Placed:/).textContent())).toBe(`Placed: ${kg(4_000)}`);
    expect(words(await panel().getByText(/^Without a place/).textContent())).toContain(`HD 1.3.1: ${kg(2_000)}`);
    expect(await rows().getByText('1.3.1: the shares that were asked for').count()).toBeGreaterThan(0);
  });

  it('in whole lots: no quantity that is no multiple of them; in another language with its own sign of the unit', async () => {
    await part('Placing a stock');
    await panel().getByRole('textbox', { name: 'In lots of' }).fill('400');
    await panel().getByRole('button', { name: 'Find where it goes' }).click();
    await panel().getByText(/^Placed:/).waitFor();
    const stock = evaluation.plan.sites.flatMap((site) => (site.role === 'pes' ? site.contents.filter(({ neq_kg }) => neq_kg > 0) : []));
    expect(words(await panel().getByText(/^Placed:/).textContent())).toBe(`Placed: ${kg(allot(evaluation, { stores, stock, mayShare, unit_kg: 400 }).placed_kg)}`);
    await page.locator('.language-switch').selectOption('ru');
    await expect.poll(() => panel().locator('.field-unit').allTextContents()).toEqual(['кг', 'кг', 'кг']);
    expect(await panel().getByText(/\d\s+кг/).count()).toBeGreaterThan(0);
  });

  it('of its own stores, one left as it is', async () => {
    await part('Placing a stock');
    await panel().getByText('Stores that may be filled').click();
    await panel().getByRole('checkbox').first().uncheck();
    await panel().getByRole('button', { name: 'Find where it goes' }).click();
    await panel().getByText(/^Placed:/).waitFor();
    const [, ...others] = stores;
    const stock = evaluation.plan.sites.flatMap((site) => (site.role === 'pes' && others.includes(site.id) ? site.contents : []));
    expect(words(await panel().getByText(/^Placed:/).textContent())).toBe(`Placed: ${kg(allot(evaluation, { stores: others, stock, mayShare }).placed_kg)}`);
    expect(await rows().count()).toBe(others.length);
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

describe('safeguarding', () => {
  it('draws one line for each class chosen, and tells of each area of a file for which classes it is too near', async () => {
    await part('Safeguarding');
    const lines = page.locator('path.envelope');
    await expect.poll(() => lines.count()).toBe(5);
    await panel().getByRole('checkbox', { name: /Vulnerable building/ }).uncheck();
    await expect.poll(() => lines.count()).toBe(4);

    const { features } = demoPlan() as { readonly features: readonly { readonly id: string; readonly properties: { readonly role: string } }[] };
    const store = features.find(({ properties }) => properties.role === 'pes')!;
    const file = { type: 'FeatureCollection', features: [{ ...store, id: 'on top' }, { type: 'Feature', properties: { name: 'far away' }, geometry: { type: 'Point', coordinates: [-25, -39] } }] };
    await areas('parcels.geojson', JSON.stringify(file));
    expect(words(await panel().getByRole('status').textContent())).toBe('Too near for a class: 1 of 2');
    const item = panel().locator('.touched-areas li');
    expect(words(await item.textContent())).toMatch(/^on top ?too near for: inhabited building/i);
    await expect.poll(() => page.locator('path.area-touched').count()).toBe(1);

    const saved = page.waitForEvent('download');
    await panel().getByRole('button', { name: 'Save the lines (GeoJSON)' }).click();
    const text = await readFile(await (await saved).path(), 'utf8');
    expect(JSON.parse(text).features).toHaveLength(4);
    for (const { id, properties } of features) if (properties.role === 'pes') expect(text).not.toContain(`"${id}"`);
  });

  it('reads no areas from a file with faults, and lists each with its place', async () => {
    await part('Safeguarding');
    await areas('parcels.geojson', '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{}}]}');
    expect(words(await panel().getByRole('alert').textContent())).toContain('parcels.geojson was not read. Faults: 1');
    expect(words(await panel().getByRole('alert').textContent())).toContain('/features/0/geometry');
    await areas('parcels.geojson', 'nonsense');
    expect(words(await panel().getByRole('alert').textContent())).toContain('JSON');
  });

  const areas = (name: string, content: string): Promise<void> =>
    panel().getByLabel('Parcels, buildings or routes of the planners (GeoJSON)').setInputFiles({ name, mimeType: 'application/geo+json', buffer: Buffer.from(content) });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { importFile, writePlan, type PlanDocument } from 'iatg-exchange';
import { expect, it } from 'vitest';
import { axeViolations } from './axe.js';
import { builtPage, goToTab, PHONE } from './page.js';

const open = builtPage();
const example = (name: string): string => fileURLToPath(new URL(`../../../examples/exchange/${name}`, import.meta.url));

async function fromMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('button', { name: item }).click();
  await page.getByRole('dialog').waitFor();
}

async function choose(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('dialog').getByRole('button', { name: 'Choose a file …' }).click()]);
  await chooser.setFiles(file);
}

const sites = (page: Page) => page.locator('.sites-list, #tab-panel').first();

it('an extract of OpenStreetMap: nothing enters unconfirmed, what is asked has to be said, one undo takes all of it back', async () => {
  const page = await open();
  await goToTab(page, 'Exposed sites');
  await fromMenu(page, 'Import …');
  await choose(page, example('village.osm'));
  await page.getByText('OSM: proposals 6, faults 1, not taken for a site 3').waitFor();
  const add = page.getByRole('button', { name: 'Add the confirmed to this plan' });
  const road = page.getByRole('checkbox', { name: 'Confirm all of highway=secondary' });
  expect(await add.isDisabled()).toBe(true);
  expect(await road.isDisabled()).toBe(true);
  await page.getByRole('combobox', { name: 'density of traffic: highway=secondary' }).selectOption('low');
  await road.check();
  await page.getByRole('checkbox', { name: 'Confirm all of amenity=school' }).check();
  await page.getByText('Confirmed: 2 of 6').waitFor();
  // There is a fault: the rest alone is taken only when that is said.
  expect(await add.isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: 'Take the rest without what is faulty' }).check();
  await add.click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await sites(page).getByText('Port Linnet School', { exact: true }).first().waitFor();
  await sites(page).getByText('Harbour Road').first().waitFor();
  // Not confirmed: the one of the demonstration alone.
  expect(await sites(page).getByText('Harbour fuel', { exact: true }).count()).toBe(await sitesOfDemoNamed('Harbour fuel'));
  await page.getByRole('button', { name: /^Undo/ }).click();
  await sites(page).getByText('Harbour Road').waitFor({ state: 'detached' });
  expect(await sites(page).getByText('Port Linnet School', { exact: true }).count()).toBe(await sitesOfDemoNamed('Port Linnet School'));
  await page.context().close();
});

async function sitesOfDemoNamed(name: string): Promise<number> {
  const { features } = JSON.parse(readFileSync(new URL('../../../examples/demo-depot.geojson', import.meta.url), 'utf8')) as { features: { properties: { name?: string } }[] };
  return features.filter(({ properties }) => properties.name === name).length;
}

it('proposals are looked at on the map before they are confirmed, and the list is as it was afterwards', async () => {
  const page = await open({ viewport: PHONE });
  await fromMenu(page, 'Import …');
  await choose(page, example('village.osm'));
  await page.getByRole('checkbox', { name: 'Confirm all of building=yes' }).check();
  await page.getByRole('button', { name: 'Show on the map' }).click();
  await page.getByText('Preview of the import: 6 proposals, 1 confirmed').waitFor();
  await page.locator('path.import-proposal').first().waitFor({ state: 'attached' });
  expect(await page.locator('path.import-proposal').count()).toBe(6);
  await page.getByRole('button', { name: 'Back to the import' }).click();
  expect(await page.getByRole('checkbox', { name: 'Confirm all of building=yes' }).isChecked()).toBe(true);
  expect(await page.locator('path.import-proposal').count()).toBe(0);
  await page.context().close();
});

it('a table shows its faults by row, and is read again with other columns', async () => {
  const page = await open();
  await fromMenu(page, 'Import …');
  await choose(page, { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('who;down;across\nFarm;-38,004;-25,008\n') });
  await page.getByText('Which columns tell the place? There are: who, down, across').waitFor();
  await page.getByRole('combobox', { name: 'Latitude' }).selectOption('down');
  await page.getByRole('combobox', { name: 'Longitude' }).selectOption('across');
  await page.getByRole('button', { name: 'Read with these columns' }).click();
  await page.getByText('row 2, across').waitFor();
  await page.getByRole('checkbox', { name: 'The comma is the decimal mark' }).check();
  await page.getByText('CSV: proposals 1, faults 0, not taken for a site 0').waitFor();
  await page.getByRole('combobox', { name: 'It is: Point' }).selectOption('pes open-stack');
  await page.getByRole('checkbox', { name: 'Confirm all of Point' }).check();
  await page.getByRole('button', { name: 'New plan of the confirmed' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await goToTab(page, 'Stores');
  await page.locator('#tab-panel').getByText('open stack').first().waitFor();
  await page.context().close();
});

it('the plan is saved as a workbook that evaluates the same, under a name that tells nothing of it', async () => {
  const page = await open();
  await fromMenu(page, 'Export the plan or a picture …');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as Excel (XLSX)' }).click()]);
  expect(download.suggestedFilename()).toBe('site-plan.xlsx');
  const read = await importFile('site plan.xlsx', new Uint8Array(readFileSync((await download.path())!)));
  const demo = JSON.parse(readFileSync(new URL('../../../examples/demo-depot.geojson', import.meta.url), 'utf8')) as unknown;
  expect(read.kind === 'plan' && read.document).toEqual(demo);
  await page.context().close();
});

it('the map is saved as a picture that shows it', async () => {
  const page = await open();
  await fromMenu(page, 'Export the plan or a picture …');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as PNG' }).click()]);
  expect(download.suggestedFilename()).toBe('map.png');
  const png = readFileSync((await download.path())!);
  const { width, height } = (await page.locator('.map-area .leaflet-container').boundingBox())!;
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Math.round(width * 2), Math.round(height * 2)]);
  // The yellow of the inhabited building distance, #ffe14d or near it, is in it somewhere.
  const rows = inflateSync(Buffer.concat(chunks(png, 'IDAT')));
  expect(new Set(rows).size).toBeGreaterThan(100);
  await page.context().close();
});

/** The contents of all parts of a PNG of one type. */
function chunks(png: Buffer, type: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) if (png.toString('latin1', at + 4, at + 8) === type) found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return found;
}

it('effects are left out of a picture unless that is ticked', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Effects', exact: true }).or(page.getByRole('radio', { name: 'Effects' })).or(page.getByText('Effects', { exact: true })).first().click();
  await fromMenu(page, 'Export the plan or a picture …');
  const save = page.getByRole('button', { name: 'Save as PNG' });
  expect(await save.isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: 'With effects and heat maps' }).check();
  expect(await save.isDisabled()).toBe(false);
  await page.context().close();
});

it('both dialogues are without faults for axe', async () => {
  const page = await open();
  await fromMenu(page, 'Import …');
  await choose(page, example('neighbours.csv'));
  await page.getByText('What is proposed').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await fromMenu(page, 'Export the plan or a picture …');
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

it('a plan whose rule profile has faults is not opened: they are told, and the file and the open plan stay', async () => {
  const page = await open();
  const plan = JSON.parse(readFileSync(new URL('../../../examples/smallest-plan.geojson', import.meta.url), 'utf8')) as { readonly sitePlan: object };
  const faulty = { ...plan, sitePlan: { ...plan.sitePlan, profile: { version: 1, standard: 'IATG 02.20:2021', name: 'Landia', minma: {} } } };
  await fromMenu(page, 'Import …');
  await choose(page, { name: 'plan.kml', mimeType: 'application/vnd.google-earth.kml+xml', buffer: Buffer.from(await writePlan(faulty as unknown as PlanDocument, 'kml')) });
  await page.getByRole('button', { name: 'Open it as a new plan' }).click();
  await page.getByRole('dialog').getByRole('alert').getByText(/minma/).waitFor();
  expect(await page.getByRole('button', { name: 'Open it as a new plan' }).isVisible()).toBe(true);
  expect(await page.locator('.plan-name').textContent()).toContain('Highfold');
  // What was wrong with one file is not said of the next, nor of the open plan.
  await choose(page, example('village.osm'));
  await page.getByText('OSM: proposals 6, faults 1, not taken for a site 3').waitFor();
  expect(await page.getByText(/minma/).count()).toBe(0);
  await choose(page, { name: 'plan.kml', mimeType: 'application/vnd.google-earth.kml+xml', buffer: Buffer.from(await writePlan(faulty as unknown as PlanDocument, 'kml')) });
  await page.getByRole('button', { name: 'Open it as a new plan' }).click();
  await page.getByRole('dialog').getByRole('alert').getByText(/minma/).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.getByText(/minma/).count()).toBe(0);
  await page.context().close();
});

it('sites that are added leave the rule profile of their plan behind: it is named, unless the open plan has the same', async () => {
  const page = await open();
  const plan = JSON.parse(readFileSync(new URL('../../../examples/smallest-plan.geojson', import.meta.url), 'utf8')) as { readonly sitePlan: object };
  const national = { ...plan, sitePlan: { ...plan.sitePlan, profile: { version: 1, standard: 'IATG 02.20:2021', name: 'Landia', minima: { 'D.1/ibd': 900 } } } };
  const file = { name: 'plan.kml', mimeType: 'application/vnd.google-earth.kml+xml', buffer: Buffer.from(await writePlan(national as unknown as PlanDocument, 'kml')) };
  const told = page.getByText('Its rule profile “Landia” is left behind');
  await fromMenu(page, 'Import …');
  await choose(page, file);
  await told.waitFor();
  await page.getByRole('button', { name: 'Open it as a new plan' }).click();
  await page.getByRole('button', { name: 'Rule profile: Landia', exact: true }).waitFor();
  await fromMenu(page, 'Import …');
  await choose(page, file);
  await page.getByRole('button', { name: 'Add its sites to the open plan' }).waitFor();
  expect(await told.count()).toBe(0);
  await page.context().close();
});
